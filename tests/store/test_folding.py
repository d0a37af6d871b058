"""Folding changes where sums are kept, and no sum."""

import contextlib
import datetime

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.events import EndReason, EventKind, Happening
from kiosk.domain.measures import DailyCount
from kiosk.store.engine import reading
from kiosk.store.folding import daily_counts, fold
from tests.store.records import (
    DAY,
    NOW,
    TODAY,
    event,
    happening,
    ledger_on,
    log_in,
    rows,
    session,
    started,
)

LONG_AGO = TODAY - 40 * DAY
FEW = st.sampled_from(["a", "b", "c"])
HAPPENINGS = st.builds(
    Happening,
    st.sampled_from(EventKind),
    st.none() | FEW,
    st.just(1),
    st.none() | FEW,
    st.none() | FEW,
    st.none() | st.sampled_from(["0", "3", "submitted"]),
)


@st.composite
def sessions(draw):
    """Return the records of some sessions of some days; some have no end."""
    records = []
    for number in range(draw(st.integers(0, 6))):
        back = draw(st.integers(0, 3))
        every = session(
            f"s-{number}",
            NOW - back * DAY,
            draw(st.lists(HAPPENINGS, max_size=8)),
            station=draw(st.sampled_from(["desk-1", "desk-2"])),
            language=draw(st.sampled_from(["bg", "tr"])),
            mode=draw(st.sampled_from(["self", "assisted"])),
            reason=draw(st.sampled_from(EndReason)),
        )
        records += every if draw(st.booleans()) else every[:-1]
    return records


def counts(engine, first=LONG_AGO, last=TODAY):
    with reading(engine).connect() as connection:
        return daily_counts(connection, first, last)


def fold_before(engine, day):
    with engine.begin() as connection:
        fold(connection, day)


@given(sessions(), st.integers(-1, 3))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_counts_are_the_same_before_and_after_folding_and_folding_twice(
    tmp_path_factory, template, records, back
):
    before = TODAY - back * DAY
    with log_in(tmp_path_factory.mktemp("log"), template) as engine:
        ledger_on(engine).write(records, [])
        expected = counts(engine)
        fold_before(engine, before)
        assert counts(engine) == expected
        left = rows(engine, "session", "started_day", "ended_at")
        assert all(d >= before.isoformat() or end is None for d, end in left)
        fold_before(engine, before)
        assert counts(engine) == expected
        fold_before(engine, TODAY + DAY)
        assert counts(engine) == expected
        assert all(end is None for _, end in rows(engine, "session", "id", "ended_at"))


def test_a_folded_day_has_sums_and_no_session(engine):
    ledger = ledger_on(engine)
    ledger.write(session("s-1", NOW - DAY, [happening("plan-b-shown")]), [])
    ledger.write(session("s-2", NOW), [])
    fold_before(engine, TODAY)
    assert rows(engine, "session", "id") == [("s-2",)]
    assert rows(engine, "event") == []
    yesterday = (TODAY - DAY).isoformat()
    assert {day for (day,) in rows(engine, "daily_count", "day")} == {yesterday}


def test_a_day_that_is_folded_in_parts_is_added_up(engine):
    for number in (1, 2):
        ledger_on(engine).write(session(f"s-{number}", NOW - DAY), [])
        fold_before(engine, TODAY)
    (row,) = [row for row in rows(engine, "daily_count") if row.measure == "sessions"]
    assert (row.count, row.ms) == (2, 2_000)


def test_a_session_that_runs_over_midnight_waits_until_it_has_ended(engine):
    every = session("s-1", NOW - DAY, [happening("plan-b-shown")])
    ledger_on(engine).write(every[:-1], [])
    fold_before(engine, TODAY)
    assert counts(engine) == ()
    assert rows(engine, "session", "id") == [("s-1",)]
    ledger_on(engine).write(every[-1:], [])
    expected = counts(engine)
    fold_before(engine, TODAY)
    assert counts(engine) == expected != ()


def test_only_the_days_asked_for_are_counted(engine):
    for back in range(5):
        ledger_on(engine).write(session(f"s-{back}", NOW - back * DAY), [])
    fold_before(engine, TODAY - DAY)
    found = counts(engine, TODAY - 3 * DAY, TODAY - DAY)
    assert {c.day for c in found} == {TODAY - n * DAY for n in (1, 2, 3)}


def test_kinds_of_another_version_are_passed_over(engine):
    ledger_on(engine).write(session("s-1", NOW, [happening("plan-b-shown")]), [])
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE event SET kind = 'sang-a-song'")
    assert "plan-b" not in {c.measure for c in counts(engine)}


def test_the_sums_carry_what_they_say(engine):
    ledger_on(engine).write(
        session("s-1", NOW - DAY, [event(1).what], mode="assisted"), []
    )
    fold_before(engine, TODAY)
    day = TODAY - DAY
    assert DailyCount(
        day, "desk-1", "steps-shown", guide="guide-a", item="step-1", ms=1000
    ) in counts(engine)
    assert DailyCount(day, "desk-1", "sessions", mode="assisted", ms=2000) in counts(
        engine
    )


class Cut(Exception):
    """The power."""


@contextlib.contextmanager
def power_cut_at(engine, number):
    """Have the statement with this number fail."""
    seen = []

    def cut(*_):
        seen.append(1)
        if len(seen) == number:
            raise Cut

    sa.event.listen(engine, "before_cursor_execute", cut)
    yield seen
    sa.event.remove(engine, "before_cursor_execute", cut)


def test_whatever_statement_the_power_is_cut_at_no_sum_changes(engine):
    ledger = ledger_on(engine)
    for number in range(3):
        ledger.write(session(f"s-{number}", NOW - DAY, [event(1).what]), [])
    ledger.write([started("s-9", NOW - DAY)], [])
    expected = counts(engine)
    before = rows(engine, "event")
    for number in range(1, 30):
        with power_cut_at(engine, number):
            try:
                fold_before(engine, TODAY)
            except Cut:
                cut = True
            else:
                cut = False
        assert counts(engine) == expected
        if not cut:
            break
        assert rows(engine, "event") == before
    else:
        pytest.fail("the folding never came to its end")
    assert number > 5
    assert rows(engine, "session", "id") == [("s-9",)]


def test_a_session_counts_where_it_started_on_the_local_clock(engine):
    late = datetime.datetime.fromisoformat("2026-11-23T23:59:30+02:00")
    ledger_on(engine).write(session("s-1", late, [event(1).what] * 90), [])
    found = {(c.day, c.item) for c in counts(engine) if c.measure == "hours"}
    assert found == {(datetime.date(2026, 11, 23), "23")}
