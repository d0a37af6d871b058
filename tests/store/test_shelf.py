"""What comes off the shelf is what was put on it."""

import datetime
from pathlib import Path

import pytest

from kiosk.content.library import read_library
from kiosk.domain.edition import Edition
from kiosk.domain.errors import NoSuchGuide, StoreUnavailable
from kiosk.store.content import build_content
from kiosk.store.engine import content_engine, plain_engine
from kiosk.store.shelf import SqlShelf
from tests.store.volumes import (
    THEMES,
    almanac,
    edition,
    first_letters,
    rich_words,
    volume,
)

RESOURCES = Path(__file__).parents[2] / "resources"
VOLUMES = (volume("b", bg=rich_words()), volume("a"))


@pytest.fixture
def path(tmp_path):
    build_content(tmp_path / "guides.db", "one", edition(VOLUMES), first_letters)
    return tmp_path / "guides.db"


@pytest.fixture
def shelf(path):
    engine = content_engine(path)
    yield SqlShelf(engine)
    engine.dispose()


def test_guides_stand_in_their_order(shelf):
    assert shelf.guide_ids() == ("b", "a")
    assert [shelf.volume(name) for name in shelf.guide_ids()] == list(VOLUMES)


def test_a_guide_is_decoded_once(shelf):
    assert shelf.volume("a") is shelf.volume("a")


def test_a_cover_is_the_guide_without_its_steps(shelf):
    cover = shelf.cover("b")

    assert cover == VOLUMES[0].cover()
    assert cover.guide.steps == ()
    assert cover.words["bg"].title == VOLUMES[0].words["bg"].title
    with pytest.raises(NoSuchGuide, match="nowhere"):
        shelf.cover("nowhere")


def test_a_guide_that_is_not_there_is_no_mistake_of_the_store(shelf):
    with pytest.raises(NoSuchGuide, match="nowhere"):
        shelf.volume("nowhere")


def test_themes_keep_their_order(shelf):
    assert shelf.themes == THEMES
    assert shelf.themes is shelf.themes


def test_what_guides_lean_on_is_as_it_was(shelf):
    found, given = shelf.almanac, almanac()
    assert found is shelf.almanac
    for part in ("facts", "authorities", "sites", "offices", "lists"):
        assert getattr(found, part) == getattr(given, part) != {}


@pytest.mark.parametrize("year", [2026, 2027])
def test_days_moved_by_the_council_of_ministers_are_kept(shelf, year):
    found, given = shelf.almanac.workdays, almanac().workdays
    first = datetime.date(year, 1, 1)
    days = [first + datetime.timedelta(days=n) for n in range(365)]
    assert [found.is_working(d) for d in days] == [given.is_working(d) for d in days]


def test_the_published_guides_are_as_they_were(tmp_path):
    library = read_library(RESOURCES)
    themes = list(library.themes.values())
    volumes = library.volumes
    path = tmp_path / "guides.db"
    content = Edition(library.almanac, themes, volumes.values(), library.wordbook)
    build_content(path, "real", content, first_letters)
    engine = content_engine(path)
    shelf = SqlShelf(engine)
    assert volumes
    assert {name: shelf.volume(name) for name in shelf.guide_ids()} == volumes
    assert list(shelf.themes) == themes
    assert shelf.almanac.facts == library.almanac.facts
    assert shelf.almanac.lists == library.almanac.lists
    assert shelf.wordbook == library.wordbook
    engine.dispose()


def test_trouble_with_the_file_is_the_stores(path, shelf):
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql("UPDATE volume SET body = '{\"guide\": 1}'")
        connection.exec_driver_sql("DELETE FROM reference WHERE name = 'themes'")
        connection.exec_driver_sql("UPDATE reference SET body = 'no json'")
    for ask in (
        lambda: shelf.volume("a"),
        lambda: shelf.themes,
        lambda: shelf.almanac,
    ):
        with pytest.raises(StoreUnavailable):
            ask()


def test_a_file_that_cannot_be_read_is_trouble_too(tmp_path):
    engine = content_engine(tmp_path / "nowhere" / "guides.db")
    with pytest.raises(StoreUnavailable, match="unable to open"):
        SqlShelf(engine).guide_ids()
