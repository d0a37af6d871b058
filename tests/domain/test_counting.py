"""What one session adds to the counts of its day."""

import datetime
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import events
from kiosk.domain.counting import PastSession, counts_of
from kiosk.domain.events import Event, EventKind, Happening
from kiosk.domain.measures import Measure, add_up

AT = datetime.datetime.fromisoformat("2026-11-24T09:59:59+02:00")


def past(*happenings, ms=60_000, **rest):
    """Return a session in which something happened every second."""
    given = {"reason": "patron", "language": "bg", "mode": "self", **rest}
    every = [Event("s", n, n * 1_000, what) for n, what in enumerate(happenings, 1)]
    return PastSession("desk-1", AT, ms, events=every, **given)


def counted(session, *measures):
    """Return the counts of measures as (guide, mode, outcome, item): (count, ms)."""
    return {
        (c.measure, c.guide, c.mode, c.outcome, c.item): (c.count, c.ms)
        for c in add_up(counts_of(session))
        if c.measure in measures
    }


def opened(guide):
    return events.guide_opened(guide, 1)


def shown(guide, step):
    return events.step_shown(guide, 1, step)


def finished(guide, result):
    return events.guide_finished(guide, 1, "end", result)


def test_an_empty_session_counts_as_a_session():
    session = past(ms=5_000, mode="assisted", reason="idle", language="tr")
    found = add_up(counts_of(session))
    assert {(c.day, c.station) for c in found} == {(AT.date(), "desk-1")}
    assert {(c.measure, c.mode, c.item, c.count, c.ms) for c in found} == {
        ("sessions", "assisted", "", 1, 5_000),
        ("ends", "", "idle", 1, 0),
        ("languages", "", "tr", 1, 0),
        ("hours", "", "09", 1, 0),
    }


def test_an_opening_is_finished_or_left():
    session = past(
        opened("a"),
        shown("a", "one"),
        opened("b"),
        shown("b", "two"),
        shown("b", "end"),
        finished("b", "submitted"),
        shown("a", "three"),
        mode="assisted",
    )
    assert counted(
        session,
        Measure.SESSIONS_WITH_GUIDE,
        Measure.GUIDES_OPENED,
        Measure.GUIDES_FINISHED,
        Measure.GUIDES_LEFT,
    ) == {
        ("sessions-with-guide", "", "assisted", "", ""): (1, 0),
        ("guides-opened", "a", "assisted", "", ""): (1, 0),
        ("guides-opened", "b", "assisted", "", ""): (1, 0),
        ("guides-finished", "b", "assisted", "submitted", ""): (1, 3_000),
        ("guides-left", "a", "", "", "three"): (1, 0),
    }


def test_of_several_outcomes_of_an_opening_the_last_one_counts():
    session = past(opened("a"), finished("a", "closed"), finished("a", "submitted"))
    assert counted(session, Measure.GUIDES_FINISHED) == {
        ("guides-finished", "a", "self", "submitted", ""): (1, 2_000)
    }


def test_a_guide_that_is_opened_again_has_two_openings():
    session = past(
        opened("a"),
        finished("a", "closed"),
        opened("a"),
        shown("a", "one"),
        opened("a"),
    )
    assert counted(
        session, Measure.GUIDES_OPENED, Measure.GUIDES_FINISHED, Measure.GUIDES_LEFT
    ) == {
        ("guides-opened", "a", "self", "", ""): (3, 0),
        ("guides-finished", "a", "self", "closed", ""): (1, 1_000),
        ("guides-left", "a", "", "", "one"): (1, 0),
        ("guides-left", "a", "", "", ""): (1, 0),
    }


def test_a_step_counts_once_a_session_with_all_its_time():
    session = past(
        opened("a"),
        shown("a", "one"),
        events.step_done("a", 1, "one"),
        shown("a", "two"),
        shown("a", "one"),
        events.aid_used("text-large"),
        events.step_done("a", 1, "one"),
        events.search_made(3, None),
        shown("a", "two"),
        ms=20_000,
    )
    assert counted(session, Measure.STEPS_SHOWN, Measure.STEPS_DONE) == {
        ("steps-shown", "a", "", "", "one"): (1, 2_000 + 3_000),
        ("steps-shown", "a", "", "", "two"): (1, 1_000 + 11_000),
        ("steps-done", "a", "", "", "one"): (1, 0),
    }


def test_answers_count_by_option_once_a_session():
    def answered(option):
        return events.question_answered("a", 1, "who", option)

    session = past(answered("me"), answered("child"), answered("me"))
    assert counted(session, Measure.ANSWERS) == {
        ("answers", "a", "", "", "who=me"): (1, 0),
        ("answers", "a", "", "", "who=child"): (1, 0),
    }


def test_plan_b_and_aids_count_once_a_session():
    session = past(
        *[events.plan_b_shown("a", 1, "pay")] * 3,
        *[events.aid_used("text-large")] * 2,
        events.aid_used("dark"),
    )
    assert counted(session, Measure.PLAN_B, Measure.AIDS) == {
        ("plan-b", "a", "", "", "pay"): (1, 0),
        ("aids", "", "", "", "dark"): (1, 0),
        ("aids", "", "", "", "text-large"): (1, 0),
    }


def test_every_search_counts():
    session = past(
        events.search_made(0, None),
        events.search_made(7, "a"),
        events.search_made(7, None),
        events.search_made(1, "a"),
    )
    assert counted(
        session, Measure.SEARCHES, Measure.SEARCHES_EMPTY, Measure.SEARCH_CHOSEN
    ) == {
        ("searches", "", "", "", ""): (4, 0),
        ("searches-empty", "", "", "", ""): (1, 0),
        ("search-chosen", "a", "", "", ""): (2, 0),
    }


def test_resume_numbers_count_once_a_session_by_their_guide():
    session = past(
        events.ticket_used("a", 1, "one"),
        events.ticket_given("a", 1, "one"),
        events.ticket_given("a", 1, "two"),
        events.ticket_given("b", 1, "one"),
    )
    assert counted(session, Measure.TICKETS_GIVEN, Measure.TICKETS_USED) == {
        ("tickets-given", "a", "", "", ""): (1, 0),
        ("tickets-given", "b", "", "", ""): (1, 0),
        ("tickets-used", "a", "", "", ""): (1, 0),
    }


def test_a_session_counts_on_the_local_day_and_hour_of_its_start():
    at = datetime.datetime.fromisoformat("2026-01-01T00:10:00+02:00")
    session = PastSession("desk-1", at, 1, "patron", "bg", "self")
    found = {c.measure: c for c in counts_of(session)}
    assert found["hours"].item == "00"
    assert found["sessions"].day == datetime.date(2026, 1, 1)


FEW = st.none() | st.sampled_from(["a", "b"])
HAPPENINGS = st.builds(
    Happening,
    st.sampled_from(EventKind),
    FEW,
    st.just(1),
    FEW,
    FEW,
    st.none() | st.sampled_from(["0", "submitted"]),
)
CROSSED = {
    Measure.SESSIONS: {"mode"},
    Measure.SESSIONS_WITH_GUIDE: {"mode"},
    Measure.GUIDES_OPENED: {"guide", "mode"},
    Measure.GUIDES_FINISHED: {"guide", "mode", "outcome"},
    Measure.GUIDES_LEFT: {"guide", "item"},
    Measure.STEPS_SHOWN: {"guide", "item"},
    Measure.STEPS_DONE: {"guide", "item"},
    Measure.PLAN_B: {"guide", "item"},
    Measure.SITES_OPENED: {"guide", "item"},
    Measure.ANSWERS: {"guide", "item"},
    Measure.TICKETS_GIVEN: {"guide"},
    Measure.TICKETS_USED: {"guide"},
    Measure.SEARCH_CHOSEN: {"guide"},
    Measure.SEARCHES: set(),
    Measure.SEARCHES_EMPTY: set(),
}


@given(st.lists(HAPPENINGS, max_size=30))
def test_nothing_is_crossed_with_more_than_its_measure_says(happenings):
    for count in counts_of(past(*happenings)):
        fields = {
            name
            for name in ("guide", "mode", "outcome", "item")
            if getattr(count, name)
        }
        assert fields <= CROSSED.get(Measure(count.measure), {"item"})
        assert count.count == 1
        assert count.ms >= 0


@given(st.lists(HAPPENINGS, max_size=30))
def test_for_each_guide_opened_is_finished_and_left(happenings):
    sums = Counter()
    for count in counts_of(past(*happenings)):
        sums[count.measure, count.guide] += count.count
    for guide in ("a", "b"):
        assert sums[Measure.GUIDES_OPENED, guide] == (
            sums[Measure.GUIDES_FINISHED, guide] + sums[Measure.GUIDES_LEFT, guide]
        )
        given_opened = sum(
            what.kind is EventKind.GUIDE_OPENED and what.guide == guide
            for what in happenings
        )
        assert sums[Measure.GUIDES_OPENED, guide] >= given_opened


@given(st.lists(HAPPENINGS, max_size=30))
def test_steps_take_no_more_time_than_the_session(happenings):
    total = sum(
        count.ms
        for count in counts_of(past(*happenings))
        if count.measure == Measure.STEPS_SHOWN
    )
    assert total <= 60_000


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_is_counted_somewhere(measure):
    session = past(
        opened("a"),
        shown("a", "one"),
        events.step_done("a", 1, "one"),
        events.question_answered("a", 1, "one", "x"),
        events.plan_b_shown("a", 1, "one"),
        events.site_opened("a", 1, "one", "nra"),
        events.site_unreachable("a", 1, "one", "nra.bg"),
        events.page_turned_away("a", 1, "one", "elsewhere.example"),
        events.ticket_given("a", 1, "one"),
        events.ticket_used("a", 1, "one"),
        finished("a", "closed"),
        opened("a"),
        events.search_made(0, "a"),
        events.aid_used("dark"),
    )
    assert measure in {c.measure for c in counts_of(session)}


def test_sites_are_counted_once_a_session_and_hosts_without_the_guide():
    session = past(
        opened("a"),
        *[events.site_opened("a", 1, "one", "nra")] * 2,
        *[events.page_turned_away("a", 1, "one", "elsewhere.example")] * 3,
        events.site_unreachable("a", 1, "one", "nra.bg"),
    )

    found = [
        (count.measure, count.guide, count.item)
        for count in counts_of(session)
        if count.measure.startswith(("sites", "pages"))
    ]

    assert sorted(found) == [
        ("pages-turned-away", "", "elsewhere.example"),
        ("sites-opened", "a", "nra"),
        ("sites-unreachable", "", "nra.bg"),
    ]
