"""The Bulgarian working calendar, and arithmetic of days and months."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.workdays import (
    KnownDays,
    Workdays,
    age_on,
    in_year,
    month_end,
    plus_months,
)

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
CALENDAR = Workdays()


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 24), True),
        (date(2026, 11, 28), False),  # a Saturday
        (date(2026, 11, 29), False),  # a Sunday
        (date(2026, 3, 3), False),  # the Liberation
        (date(2026, 4, 10), False),  # Good Friday of the Orthodox Easter
        (date(2026, 4, 13), False),  # Easter Monday
        (date(2026, 4, 3), True),  # the Western Good Friday
        (date(2027, 4, 30), False),  # Good Friday of another year
        (date(2027, 5, 3), False),
        (date(2026, 5, 6), False),  # St George
        (date(2026, 5, 25), False),  # 24 May fell on a Sunday: the Monday after it
        (date(2026, 9, 7), False),  # 6 September fell on a Sunday
        (date(2026, 12, 24), False),
        (date(2026, 12, 25), False),
        (date(2026, 12, 28), False),  # 26 December fell on a Saturday
        (date(2026, 12, 29), True),
    ],
)
def test_official_holidays_and_the_mondays_after_them(day, works):
    assert CALENDAR.is_working(day) is works


def test_days_that_a_year_moves_are_handed_in():
    moved = Workdays([date(2026, 11, 24)], [date(2026, 11, 28), date(2026, 12, 25)])
    assert not moved.is_working(date(2026, 11, 24))
    assert moved.is_working(date(2026, 11, 28))
    assert moved.is_working(date(2026, 12, 25))
    assert moved.after(date(2026, 11, 23), 4) == date(2026, 11, 28)
    assert moved.between(date(2026, 11, 23), date(2026, 11, 29)) == 4


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 11, 24), 0, date(2026, 11, 24)),
        (date(2026, 11, 24), 1, date(2026, 11, 25)),
        (date(2026, 11, 24), 7, date(2026, 12, 3)),
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
        (date(2026, 12, 23), 1, date(2026, 12, 29)),
        (date(2026, 4, 9), 1, date(2026, 4, 14)),
        (date(2026, 11, 30), -1, date(2026, 11, 27)),
        (date(2026, 4, 14), -1, date(2026, 4, 9)),
    ],
)
def test_working_days_are_counted_from_the_day_after(start, count, end):
    assert CALENDAR.after(start, count) == end


def test_a_day_off_is_moved_to_the_nearest_working_day_and_a_working_day_stays():
    assert CALENDAR.on_or_after(date(2026, 4, 11)) == date(2026, 4, 14)
    assert CALENDAR.on_or_before(date(2026, 4, 12)) == date(2026, 4, 9)
    tuesday = date(2026, 11, 24)
    assert CALENDAR.on_or_after(tuesday) == CALENDAR.on_or_before(tuesday) == tuesday


@given(DAYS, st.integers(-60, 60))
def test_between_is_the_opposite_of_after(day, count):
    start = CALENDAR.on_or_after(day)
    end = CALENDAR.after(start, count)
    assert CALENDAR.between(start, end) == count
    assert CALENDAR.is_working(end)


@given(DAYS, st.integers(0, 800))
def test_working_days_between_are_those_that_one_would_count(start, length):
    end = start + timedelta(days=length)
    days = (start + timedelta(days=n) for n in range(1, length + 1))
    counted = sum(CALENDAR.is_working(day) for day in days)
    assert CALENDAR.between(start, end) == counted
    assert CALENDAR.between(end, start) == -counted


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 11, 24), 0, date(2026, 11, 24)),
    ],
)
def test_months_are_clamped_to_the_last_day_of_the_month(day, months, later):
    assert plus_months(day, months) == later


@given(DAYS, st.integers(-240, 240))
def test_months_later_are_in_the_month_that_one_would_count_to(day, months):
    later = plus_months(day, months)
    assert later.year * 12 + later.month - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, month_end(later).day)


def test_the_last_day_of_a_month():
    assert month_end(date(2026, 2, 3)) == date(2026, 2, 28)
    assert month_end(date(2028, 2, 29)) == date(2028, 2, 29)
    assert month_end(date(2026, 12, 31)) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("born", "on", "leap", "age"),
    [
        (date(2008, 11, 24), date(2026, 11, 23), "feb-28", 17),
        (date(2008, 11, 24), date(2026, 11, 24), "feb-28", 18),
        (date(2008, 2, 29), date(2026, 2, 27), "feb-28", 17),
        (date(2008, 2, 29), date(2026, 2, 28), "feb-28", 18),
        (date(2008, 2, 29), date(2026, 2, 28), "mar-1", 17),
        (date(2008, 2, 29), date(2026, 3, 1), "mar-1", 18),
        (date(2008, 2, 29), date(2028, 2, 28), "feb-28", 19),
        (date(2008, 2, 29), date(2028, 2, 29), "mar-1", 20),
        (date(2026, 11, 25), date(2026, 11, 24), "feb-28", -1),
    ],
)
def test_age_and_the_birthday_that_most_years_lack(born, on, leap, age):
    assert age_on(born, on, leap) == age


def test_a_day_in_another_year():
    assert in_year(date(2026, 6, 30), 2030) == date(2030, 6, 30)
    assert in_year(date(2028, 2, 29), 2030) == date(2030, 2, 28)


def test_a_calendar_can_be_written_down_and_read_again():
    made = Workdays([date(2026, 11, 24)], [date(2026, 12, 25)])
    known = made.written_down(range(2026, 2028))
    read = Workdays.of(msgspec.json.decode(msgspec.json.encode(known), type=KnownDays))
    start = date(2026, 1, 1)
    days = [start + timedelta(days=n) for n in range(1100)]
    assert [read.is_working(day) for day in days] == [
        made.is_working(day) for day in days
    ]
    assert date(2026, 4, 13) in known.holidays[2026]
