"""Queries as people type them lead to the guides that are meant."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.content.stems import Stems
from kiosk.domain.synonyms import read_wordbook
from kiosk.services.searching import Searching
from kiosk.store.content import build_content
from kiosk.store.engine import content_engine
from kiosk.store.fulltext import SqlSearchIndex
from kiosk.store.shelf import SqlShelf
from tests.store.volumes import edition, text, volume, words

STEM = Stems()
WORDBOOK = read_wordbook(
    [
        {"bg": ["бюро по труда", "борсата"], "en": ["labour office"]},
        {"bg": ["ДБТ", "бюро по труда"]},
        {"bg": ["ЕЗОК", "здравна карта за чужбина"]},
    ],
    ["искам", "да", "на", "за", "си", "to", "the"],
    fallback="triage",
)
GUIDES = (
    volume(
        "job",
        bg=words(
            title="Регистрирайте се в Бюрото по труда",
            keywords=("безработен", "търся работа"),
        ),
        en=words("en", title="Register with the Labour Office"),
    ),
    volume(
        "card",
        bg=words(title="Подновете лична карта", keywords=("паспорт", "изгубена карта")),
        en=words("en", title="Renew an identity card"),
        tr=words("tr", title="Kimlik kartınızı yenileyin"),
    ),
    volume("ehic", bg=words(title="Здравна карта за чужбина")),
    volume("wages", bg=words(title="Заплатата", who_can=(text("шефът не плаща"),))),
    volume("triage", bg=words(title="Какво ми трябва", keywords=("паспорт",))),
)


@pytest.fixture(scope="module")
def searching(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "guides.db"
    build_content(path, "one", edition(GUIDES, wordbook=WORDBOOK), STEM)
    engine = content_engine(path)
    yield Searching(SqlShelf(engine), SqlSearchIndex(engine), lambda: STEM)
    engine.dispose()


@pytest.fixture
def found(searching):
    """Give what searches, and returns the ids of what it finds."""

    def find(query, language="bg", most=9):
        return [each.guide for each in searching.find(query, language, most).guides]

    return find


@pytest.fixture
def read(searching):
    return lambda query: searching.find(query, "bg", 9).query.read_as


@pytest.mark.parametrize(
    "query",
    [
        *("лична карта", "ЛИЧНА КАРТА!", "личната карта", "личните карти"),
        *("искам да си подновя личната карта", "лич", "лична к"),
        *("lichna karta", "li4na karta", "lichnata karta"),
        *(".r'kd ud,jd", "li`na karta"),
        *("личан карта", "лична картта", "личнакарта", "identity card", "kimlik karti"),
    ],
)
def test_however_it_is_typed_it_is_found(found, query):
    assert found(query)[0] == "card"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("karta", "карта"),
        ("bezraboten", "безработен"),
        ("безрабтен", "безработен"),
        ("безраб", None),
        ("безработен", None),
        ("безработния", None),
        ("без работен", "безработен"),
        ("личнакарта", "лична карта"),
        ("qqqq", None),
    ],
)
def test_what_is_searched_for_is_said_where_it_is_not_what_was_typed(
    read, typed, meant
):
    assert read(typed) == meant


@pytest.mark.parametrize(
    "query",
    ["борсата", "дбт", "dbt", "бюро по труда", "buro po truda", "labour office"],
)
def test_what_people_call_it_finds_it(found, query):
    assert found(query)[0] == "job"


def test_a_long_form_is_found_by_its_letters(found):
    assert found("езок")[0] == "ehic"
    assert found("ezok")[0] == "ehic"


def test_what_fits_whole_comes_before_what_fits_in_part(found):
    assert found("здравна карта за чужбина") == ["ehic", "card"]
    assert found("изгубена карта")[0] == "card"


def test_bodies_are_searched_where_no_head_has_it_all(found):
    assert found("шефът не плаща") == ["wages"]


def test_the_guide_for_any_need_does_not_come_before_the_one_that_is_meant(found):
    assert found("паспорт") == ["card", "triage"]


def test_words_that_say_nothing_do_not_count(found):
    assert found("искам да си") == ["triage"]
    assert found("   ") == []
    assert found("искам паспорт") == found("паспорт")


def test_exactly_is_exactly(searching):
    assert searching.find_exactly("karta", "bg", 9).guides == ()
    assert searching.find_exactly("карта", "bg", 9).guides


def test_no_more_than_asked_for(found):
    assert len(found("карта", most=1)) == 1


def test_popularity_breaks_ties_only(searching, tmp_path):
    twins = [volume(name, bg=words(title="Едно и също")) for name in ("a", "b")]
    path = tmp_path / "guides.db"
    build_content(path, "one", edition(twins), STEM)
    engine = content_engine(path)

    def ids(popularity):
        shelf, index = SqlShelf(engine), SqlSearchIndex(engine)
        search = Searching(shelf, index, lambda: STEM, popularity)
        return [each.guide for each in search.find("едно", "bg", 9).guides]

    assert ids(lambda _: 0) == ["a", "b"]
    assert ids({"a": 1, "b": 2}.get) == ["b", "a"]
    engine.dispose()


def test_marks_stand_where_the_words_do(searching):
    title = "Подновете лична карта"
    stems = searching.find("личните карти", "bg", 9).guides[0].stems

    marks = searching.marks(title, "bg", stems)

    assert [title[at : at + length] for at, length in marks] == ["лична", "карта"]


ODD = st.one_of(
    st.text(),
    st.text(alphabet="карта \"'*()^:-+{}[]~,.;\\%_\0", max_size=60),
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz469 ", max_size=80),
    st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR", "карта", "*", '"'])).map(
        " ".join
    ),
)


@given(ODD)
@example("\ud800")
@example('"')
@example("карта" * 5_000)
@example("карта " * 5_000)
@example("sht6ia4yuq" * 1_000)
@example("title : карта")
@example("NEAR(карта)")
@example("'; DROP TABLE volume; --")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_however_odd_raises(searching, query):
    for language in ("bg", "en", "tr"):
        searching.find(query, language, 9)
    searching.find_exactly(query, "bg", 9)
