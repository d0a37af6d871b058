"""Guides are found by the words that patrons type."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.domain.directory import LANGUAGES
from kiosk.store.content import build_content
from kiosk.store.engine import content_engine
from kiosk.store.fulltext import SqlSearchIndex
from tests.store.volumes import THEMES, almanac, rich_words, text, volume, words


@pytest.fixture
def index_of(tmp_path):
    """Build indexes; each is closed at the end."""
    engines = []

    def index_of(*volumes):
        path = tmp_path / f"guides-{len(engines)}.db"
        build_content(path, "one", almanac(), THEMES, volumes)
        engines.append(content_engine(path))
        return SqlSearchIndex(engines[-1])

    yield index_of
    for engine in engines:
        engine.dispose()


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    path = tmp_path_factory.mktemp("index") / "guides.db"
    volumes = [volume("yoga", bg=rich_words()), volume("plain")]
    build_content(path, "one", almanac(), THEMES, volumes)
    engine = content_engine(path)
    yield SqlSearchIndex(engine)
    engine.dispose()


@pytest.mark.parametrize(
    "query",
    [
        *("йога", "Иога", "ЙОГА", "йо", "баба", "ѝ"),
        *("ключова", "пик", "код", "всеки", "такса", "срок", "резултат", "дял"),
        *("стъпка", "абзац", "първа", "втора", "бележка", "етикет", "подсказка"),
        *("липса", "вложен", "внимание", "съвет", "другояче", "после"),
        *("няма йога", "йога, няма!", "баба-йога", "й\u0301ога"),
    ],
)
def test_any_word_finds_wherever_a_patron_reads_it(one, query):
    assert one.find(query, "bg", 5) == ["yoga"]


@pytest.mark.parametrize("query", ["служебно", "fee", "ого", "йо баба няма йог х"])
def test_what_no_patron_reads_finds_nothing(one, query):
    found = one.find(query, "bg", 5)
    assert found == (["yoga"] if "баба" in query else [])


def test_only_the_last_word_may_be_unfinished(one):
    assert one.find("клю няма", "bg", 5) == []
    assert one.find("няма клю", "bg", 5) == ["yoga"]


def test_a_title_is_worth_more_than_a_body(index_of):
    body = words(who_can=(text("карта"),))
    index = index_of(
        volume("body", bg=body),
        volume("title", bg=words(title="Лична карта")),
        volume("keyword", bg=words(keywords=("карта",))),
        volume("none"),
    )
    assert index.find("карта", "bg", 9) == ["title", "keyword", "body"]
    assert index.find("карта", "bg", 2) == ["title", "keyword"]
    assert index.find("карта", "bg", 0) == ()
    assert index.find("карта", "bg", -1) == ()


def test_more_words_found_are_worth_more(index_of):
    index = index_of(
        volume("one", bg=words(title="Карта на града")),
        volume("both", bg=words(title="Лична карта")),
    )
    assert index.find("лична карта", "bg", 9) == ["both", "one"]


def test_each_language_is_searched_in_its_own_words(index_of):
    guide = volume(
        "card",
        bg=words(title="Лична карта"),
        tr=words("tr", title="Işıklı kimlik kartı"),
    )
    index = index_of(guide)
    found = {
        (query, language)
        for query in ("лична", "isikli", "IŞIKLI", "kimlık")
        for language in LANGUAGES
        if index.find(query, language, 5)
    }
    assert found == {
        ("лична", "bg"),
        ("лична", "en"),
        ("isikli", "tr"),
        ("IŞIKLI", "tr"),
        ("kimlık", "tr"),
    }


ODD = st.one_of(
    st.text(),
    st.text(alphabet="йога \"'*()^:-+{}[]~,.;\\%_\0", max_size=30),
    st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR", "йога", "*", '"'])).map(
        " ".join
    ),
)


@given(ODD)
@example("\ud800")
@example('"')
@example("йога" * 5_000)
@example("йога " * 5_000)
@example("title : йога")
@example("NEAR(йога)")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_however_odd_raises(one, query):
    assert set(one.find(query, "bg", 5)) <= {"yoga", "plain"}


def test_where_there_is_no_content_nothing_is_found(tmp_path):
    engine = content_engine(tmp_path / "nowhere" / "guides.db")
    assert SqlSearchIndex(engine).find("йога", "bg", 5) == ()
