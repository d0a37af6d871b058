"""A whole guide in the window, by taps or by keys: its rows in log.db, no others."""

import sqlite3

import pytest

from kiosk.domain.guide import Outcome, Question
from kiosk.domain.keeping import LogState
from kiosk.store.journal import journal
from kiosk.store.reporting import Reports
from kiosk.ui.patron.outcome import OutcomeScreen
from tests.fakes import FakeClock
from tests.kiosks import settle
from tests.patrons import ByKeys, ByTaps
from tests.trips import trip
from tests.ui.conftest import GUIDE

REAL = "nra-pik-get"
"""A guide of the content with a question, a form, a checklist, actions, an end."""

FLUSH = 20.0


@pytest.fixture
def logged(open_kiosk, tmp_path):
    """Give what opens a kiosk whose log is on the disk."""
    running = []

    def opened(**settings):
        clock, found = FakeClock(), []
        folder = tmp_path / "data-0"
        folder.mkdir()
        reports = Reports(lambda *_: None, lambda *_: None)
        writer = journal(folder, clock, reports, found.append)
        writer.start()
        running.append(writer)
        kiosk = open_kiosk(journal=writer, clock=clock, **settings)
        kiosk.found = found
        return kiosk

    yield opened
    for writer in running:
        writer.close(FLUSH)


def rows(kiosk, table):
    """Return all rows of a table in log.db, once everything is in it."""
    assert kiosk.journal.flush(FLUSH)
    assert kiosk.found[-1].state in {LogState.NEW, LogState.SOUND}
    with sqlite3.connect(kiosk.folder.log) as connection:
        connection.row_factory = sqlite3.Row
        found = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
    connection.close()
    return found


def expected_events(moves):
    """Return what a walk leaves, by the path alone: kind, step, option, detail."""
    yield "guide-opened", None, None, None
    for move in moves:
        step = move.step
        yield "step-shown", step.id, None, None
        if isinstance(step, Outcome):
            yield "guide-finished", step.id, None, step.result
            return
        if isinstance(step, Question) and step.count:
            given = move.given
            for option in [given] if isinstance(given, str) else sorted(given):
                yield "question-answered", step.id, option, None
        yield "step-done", step.id, None, None


@pytest.mark.parametrize("language", ["bg", "en"])
@pytest.mark.parametrize("patron", [ByTaps, ByKeys])
def test_a_walk_leaves_exactly_its_rows(logged, moves, patron, language):
    kiosk = logged(language=language, station__name="desk-7")
    hands = patron(kiosk.window)

    begin(kiosk, hands)
    walk(kiosk, hands, moves)
    end(kiosk, hands)

    guide = moves_guide(kiosk)
    (session,) = rows(kiosk, "session")
    assert session.pop("id") != ""
    assert session == {
        "station": "desk-7",
        "started_at": "2026-11-24T10:00:00+00:00",
        "started_day": "2026-11-24",
        "language": language,
        "mode": "self",
        "ended_at": f"2026-11-24T10:00:{len(moves):02}+00:00",
        "end_reason": "patron",
        "ms": len(moves) * 1000,
    }
    events = rows(kiosk, "event")
    expected = list(expected_events(moves))
    assert [event["seq"] for event in events] == list(range(1, len(expected) + 1))
    assert [
        (event["kind"], event["step"], event["option"], event["detail"])
        for event in events
    ] == expected
    assert {(e["guide"], e["guide_version"], e["version"]) for e in events} == {
        (guide.id, guide.version, 1)
    }
    assert [e["ms"] for e in events if e["kind"] == "step-shown"] == [
        1000 * number for number in range(len(moves))
    ]
    assert rows(kiosk, "daily_count") == []


def begin(kiosk, hands):
    """Go from the home screen into the guide, through its door."""
    home = kiosk.window.home
    (door,) = [c for c in home._doors._children if c.objectName() == "work"]
    reach(kiosk, hands, door)
    topic = kiosk.screens.topic
    (card,) = [t for t in topic._list._tiles if t.objectName() == GUIDE]
    reach(kiosk, hands, card)
    assert kiosk.focused is kiosk.screens.start.title
    reach(kiosk, hands, kiosk.screens.start._begin)


def walk(kiosk, hands, moves):
    """Make every move; a step takes a second."""
    for move in moves:
        assert kiosk.kiosk.session.walk.at == move.step.id
        assert kiosk.focused is kiosk.screen.title
        kiosk.clock.go_on(1)
        if not isinstance(move.step, Outcome):
            hands.make(move)


def end(kiosk, hands):
    """Press the button that ends and erases."""
    assert isinstance(kiosk.screen, OutcomeScreen)
    reach(kiosk, hands, kiosk.screen._end)
    assert kiosk.screen is kiosk.screens.goodbye


def reach(kiosk, hands, widget):
    """Press a button, as these hands do."""
    if isinstance(hands, ByKeys):
        hands.tab_to(widget)
        hands.press(hands.enter)
    else:
        hands.tap(widget)


def moves_guide(kiosk):
    return kiosk.content.shelf.volume(GUIDE).guide


@pytest.mark.slow
@pytest.mark.parametrize("language", ["bg", "en"])
def test_a_guide_of_the_content_leaves_exactly_its_rows(logged, content, language):
    kiosk = logged(content=content, language=language)
    hands = ByTaps(kiosk.window)
    way, _ = trip(content, REAL)

    kiosk.bridge.show_guide(REAL)
    settle()
    hands.tap(kiosk.screens.start._begin)
    walk(kiosk, hands, way)
    end(kiosk, hands)

    events = rows(kiosk, "event")
    assert [
        (event["kind"], event["step"], event["option"], event["detail"])
        for event in events
    ] == list(expected_events(way))
    assert len(rows(kiosk, "session")) == 1
