"""The index of guides.db: what stands where, in stems, by language."""

import pytest

from kiosk.domain.lexis import Entry
from kiosk.domain.shortlist import Places
from kiosk.domain.synonyms import Phrase, Wordbook
from kiosk.store.content import build_content
from kiosk.store.engine import content_engine
from kiosk.store.fulltext import SqlSearchIndex
from tests.store.volumes import edition, first_letters, rich_words, text, volume, words


@pytest.fixture
def index_of(tmp_path):
    """Build indexes; each is closed at the end."""
    engines = []

    def index_of(*volumes, wordbook=None):
        path = tmp_path / f"guides-{len(engines)}.db"
        content = edition(volumes, wordbook=wordbook)
        build_content(path, "one", content, first_letters)
        engines.append(content_engine(path))
        return SqlSearchIndex(engines[-1])

    yield index_of
    for engine in engines:
        engine.dispose()


def test_a_stem_is_where_it_stands_best(index_of):
    index = index_of(
        volume("a", bg=words(who_can=(text("карта"),))),
        volume("b", bg=words(title="Лична карта", who_can=(text("карта"),))),
        volume("c", bg=words(keywords=("карта",))),
        volume("d"),
        volume("e", bg=words(card=text("Карта"), summary=text("Карта"))),
        volume("f", bg=words(summary=text("Карта"))),
    )

    places = index.places("bg", ["карта", "никаква"])

    assert places == {
        "карта": Places(
            title=1 << 1, keywords=1 << 2, card=1 << 4, summary=1 << 5, bodies=1 << 0
        )
    }
    assert index.places("bg", []) == {}


def test_a_stem_of_thousands_of_guides_is_found_in_each(index_of):
    names = [f"guide-{number}" for number in range(600)]
    index = index_of(*(volume(n, bg=words(title="Лична карта")) for n in names))

    for _ in range(2):
        assert index.places("bg", ["карта"])["карта"].title == (1 << 600) - 1
        heads = index.heads("bg", range(600))
        assert [heads[place].guide for place in range(600)] == names


def test_a_head_tells_what_stands_in_it(index_of):
    wordbook = Wordbook(ignored=("за",))
    guide = volume("a", bg=words(keywords=("лична карта", "за паспорт", "за")))
    index = index_of(guide, wordbook=wordbook)

    heads = index.heads("bg", [0, 7])

    assert list(heads) == [0]
    assert heads[0].title == ("загла",)
    assert heads[0].keywords == "лична карта|паспо|"
    assert heads[0].said == "лична карта|паспорт|"
    for word in ("заглавие", "паспорт", "за"):
        assert f" {word} " in heads[0].words


def test_each_language_is_searched_in_its_own_words(index_of):
    guide = volume(
        "card", bg=words(title="Лична карта"), tr=words("tr", title="Işıklı kart")
    )
    index = index_of(guide)

    assert index.places("bg", ["лична"])["лична"].title == 1
    assert index.places("tr", ["isikl"])["isikl"].title == 1
    # Bulgarian words that stand in for English are no English words.
    assert index.places("en", ["лична"]) == {}
    assert index.heads("en", [0]) == {}


@pytest.mark.parametrize("stem", ["йога", "стъпк", "бележ", "вложе", "после"])
def test_whatever_a_patron_reads_is_indexed(index_of, stem):
    index = index_of(volume("plain"), volume("yoga", bg=rich_words()))
    stem = stem.replace("й", "и")

    where = index.places("bg", [stem])[stem]

    assert (where.above_bodies() | where.bodies) & 0b10


def test_the_titles_of_steps_stand_above_their_bodies(index_of):
    index = index_of(volume("yoga", bg=rich_words()))

    assert index.places("bg", ["стъпк"])["стъпк"].steps == 1


def test_hints_for_librarians_are_not(index_of):
    index = index_of(volume("yoga", bg=rich_words()))

    assert index.places("bg", ["служе"]) == {}


def test_the_words_are_kept_with_how_many_guides_have_them(index_of):
    wordbook = Wordbook(groups=((Phrase("bg", ("борса",)), Phrase("bg", ("бюро",))),))
    index = index_of(
        volume("a", bg=words(title="Лична карта", who_can=(text("Карти за всички"),))),
        volume("b", bg=words(title="Карта", who_can=(text("всички"),))),
        wordbook=wordbook,
    )

    lexis = index.lexis(["за"], 2)

    assert lexis.entries("карта") == (Entry("карта", "bg", "карта", 2, 2),)
    assert lexis.entries("карти") == (Entry("карти", "bg", "карти", 2, 2),)
    assert lexis.entries("всички") == (Entry("всички", "bg", "всичк", 0, 2),)
    assert lexis.entries("борса") == (Entry("борса", "bg", "борса", 0, 0),)
    assert lexis.knows("за")
    assert not lexis.knows("зад")


@pytest.mark.parametrize("stem", ['"', "a b", "AND", "*", "title:", "\0", "\ud800"])
def test_no_stem_however_odd_raises(index_of, stem):
    index = index_of(volume("a", bg=words(title="карта")))

    assert index.places("bg", [stem]) == {}
    assert list(index.places("bg", [stem, "карта"])) == ["карта"]


def test_where_there_is_no_content_nothing_is_found(tmp_path):
    index = SqlSearchIndex(content_engine(tmp_path / "nowhere" / "guides.db"))

    assert index.places("bg", ["йога"]) == {}
    assert index.heads("bg", [0]) == {}
    assert index.lexis([], 0).entries("йога") == ()
