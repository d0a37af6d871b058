"""Sessions that were cut off."""

from kiosk.store.interrupted import end_interrupted
from tests.store.records import ended, event, happening, ledger_on, rows, started


def interrupt(engine, *records):
    ledger_on(engine).write(list(records), [])
    with engine.begin() as connection:
        return end_interrupted(connection)


def state(engine):
    columns = ("id", "ended_at", "end_reason", "ms", "language", "mode")
    return rows(engine, "session", *columns)


def test_the_end_is_the_last_thing_known(engine):
    assert interrupt(engine, started(), event(1), event(2, ms=7_500)) == 1
    end = "2026-11-24T10:30:07.500000+02:00"
    assert state(engine) == [("s-1", end, "interrupted", 7_500, "bg", "self")]


def test_a_session_of_which_nothing_is_known_ends_where_it_began(engine):
    interrupt(engine, started())
    start = "2026-11-24T10:30:00+02:00"
    assert state(engine) == [("s-1", start, "interrupted", 0, "bg", "self")]


def test_language_and_mode_follow_the_events(engine):
    interrupt(
        engine,
        started(),
        event(1, what=happening("language-chosen", detail="en")),
        event(2, what=happening("assistance-begun")),
        event(3, what=happening("language-chosen", detail="tr")),
    )
    assert state(engine)[0][-2:] == ("tr", "assisted")


def test_a_session_that_has_ended_stays_as_it_is(engine):
    assert interrupt(engine, started(), ended(ms=5)) == 0
    assert state(engine)[0][2:4] == ("patron", 5)
