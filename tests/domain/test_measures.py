"""Daily counts are added up by their keys."""

import datetime
import random

from kiosk.domain.measures import DailyCount, Measure, add_up

DAY = datetime.date(2026, 11, 24)


def test_sums_of_the_same_key_become_one():
    one = DailyCount(DAY, "desk-1", Measure.SESSIONS, mode="self", count=2, ms=300)
    other = DailyCount(DAY, "desk-1", "sessions", mode="self", ms=50)
    (both,) = add_up([one, other])
    assert both == DailyCount(DAY, "desk-1", "sessions", mode="self", count=3, ms=350)


def test_whatever_differs_in_its_key_stays_apart_and_in_order():
    day_before = DAY - datetime.timedelta(days=1)
    apart = [
        DailyCount(day_before, "desk-2", "sessions"),
        DailyCount(DAY, "desk-1", "ends", item="idle"),
        DailyCount(DAY, "desk-1", "ends", item="patron"),
        DailyCount(DAY, "desk-1", "sessions", mode="assisted"),
        DailyCount(DAY, "desk-1", "sessions", mode="self"),
        DailyCount(DAY, "desk-2", "guides-finished", guide="a", outcome="closed"),
        DailyCount(DAY, "desk-2", "guides-finished", guide="a", outcome="submitted"),
        DailyCount(DAY, "desk-2", "guides-finished", guide="b", outcome="closed"),
    ]
    shuffled = random.Random(7).sample(apart, len(apart))  # noqa: S311
    assert list(add_up(shuffled)) == apart


def test_of_nothing_there_is_nothing():
    assert add_up([]) == ()
