"""The computer's clock, and whether to believe it."""

import datetime

import pytest

from kiosk.machine.clock import SystemClock, clock_trouble

BUILT = datetime.date(2026, 11, 20)
NOON = datetime.time(12, tzinfo=datetime.UTC)


def at(text):
    return datetime.datetime.combine(datetime.date.fromisoformat(text), NOON)


def test_it_tells_the_local_time_with_its_offset():
    before = datetime.datetime.now(datetime.UTC)  # noqa: TID251 - what is compared with
    now = SystemClock().now()
    assert datetime.timedelta() <= now - before < datetime.timedelta(minutes=1)
    assert now.utcoffset() == before.astimezone().utcoffset()
    assert now.tzinfo is not None


def test_seconds_never_go_back():
    clock = SystemClock()
    told = [clock.seconds() for _ in range(1000)]
    assert told == sorted(told)
    assert told[0] > 0


@pytest.mark.parametrize(
    ("today", "last_seen", "trouble"),
    [
        ("2026-11-20", None, None),
        ("2026-11-19", None, "behind"),
        ("1970-01-01", "2026-11-21", "behind"),
        ("2027-11-22", "2026-11-21", None),
        ("2027-11-23", "2026-11-21", "ahead"),
        ("2099-01-01", None, None),
        ("2026-11-24", "2099-01-01", None),
    ],
)
def test_a_clock_is_believed_within_reason(today, last_seen, trouble):
    seen = last_seen and datetime.date.fromisoformat(last_seen)
    assert clock_trouble(at(today), BUILT, seen) == trouble


def test_without_content_no_date_is_too_early():
    assert clock_trouble(at("1970-01-01"), None, None) is None
