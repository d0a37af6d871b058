"""The index of guides.db: what stands where, in stems, by language."""

import pytest

from kiosk.domain.lexis import Entry
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


def found(heads):
    return [head.guide for head in heads]


def test_heads_and_bodies_are_searched_apart(index_of):
    index = index_of(
        volume("body", bg=words(who_can=(text("карта"),))),
        volume("title", bg=words(title="Лична карта")),
        volume("keyword", bg=words(keywords=("карта",))),
        volume("none"),
    )

    assert found(index.heads("bg", ["карта"], 9)) == ["title", "keyword"]
    assert found(index.heads("bg", ["карта"], 1)) == ["title"]
    assert found(index.bodies("bg", [["карта"]], 9)) == ["body"]
    assert index.bodies("bg", [["карта"], ["лична"]], 9) == []
    assert index.bodies("bg", [], 9) == []


def test_any_of_the_stems_finds_and_more_of_them_come_first(index_of):
    index = index_of(
        volume("one", bg=words(title="Карта на града")),
        volume("both", bg=words(title="Лична карта")),
        *map(volume, ("some", "others", "besides")),
    )

    assert found(index.heads("bg", ["лична", "карта"], 9)) == ["both", "one"]
    assert index.heads("bg", [], 9) == []
    assert index.heads("bg", ["карта"], 0) == []


def test_a_head_tells_what_stands_in_it(index_of):
    index = index_of(volume("a", bg=words(keywords=("лична карта", "паспорт"))))

    (head,) = index.heads("bg", ["лична"], 9)

    assert head.title == (("заглавие", "загла"),)
    assert head.keywords == (
        (("лична", "лична"), ("карта", "карта")),
        (("паспорт", "паспо"),),
    )
    assert head.worth["загла"] == head.worth["=заглавие"] > head.worth["паспо"]
    assert head.worth["паспо"] > head.worth["карти"] > head.worth["резюм"]


def test_each_language_is_searched_in_its_own_words(index_of):
    guide = volume(
        "card", bg=words(title="Лична карта"), tr=words("tr", title="Işıklı kart")
    )
    index = index_of(guide)

    assert found(index.heads("bg", ["лична"], 9)) == ["card"]
    assert found(index.heads("tr", ["isikl"], 9)) == ["card"]
    # Bulgarian words that stand in for English are no English words.
    assert index.heads("en", ["лична"], 9) == []


@pytest.mark.parametrize("stem", ["йога", "стъпк", "бележ", "вложе", "после"])
def test_whatever_a_patron_reads_is_indexed(index_of, stem):
    index = index_of(volume("yoga", bg=rich_words()), volume("plain"))
    stem = stem.replace("й", "и")

    everywhere = [*index.heads("bg", [stem], 9), *index.bodies("bg", [[stem]], 9)]

    assert "yoga" in found(everywhere)


def test_hints_for_librarians_are_not(index_of):
    index = index_of(volume("yoga", bg=rich_words()))

    assert index.bodies("bg", [["служе"]], 9) == []


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
    index = index_of(volume("a"))

    assert index.heads("bg", [stem], 9) == []


def test_where_there_is_no_content_nothing_is_found(tmp_path):
    index = SqlSearchIndex(content_engine(tmp_path / "nowhere" / "guides.db"))

    assert index.heads("bg", ["йога"], 5) == []
    assert index.lexis([], 0).entries("йога") == ()
