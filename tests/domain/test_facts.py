"""Dated figures: in force on a day, or not."""

from datetime import date
from decimal import Decimal

import pytest

from tests.builders import fact

FEE = fact(
    "id-card-fee",
    "money",
    {
        "value": Decimal("15.34"),
        "starts": date(2026, 1, 1),
        "until": date(2026, 12, 31),
    },
    {"value": Decimal("30.00"), "currency": "BGN", "starts": date(2020, 1, 1)},
)


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), Decimal("15.34")),
        (date(2026, 12, 31), Decimal("15.34")),
        (date(2027, 1, 1), None),
    ],
)
def test_a_figure_is_in_force_from_its_first_day_to_its_last(day, value):
    assert FEE.value_on(day) == value


def test_rows_in_leva_are_history_and_never_hold():
    assert FEE.value_on(date(2024, 5, 1)) is None
    assert FEE.in_force(date(2024, 5, 1)) is None
    assert FEE.turning_days() == {date(2026, 1, 1), date(2027, 1, 1)}


def test_a_row_without_a_start_holds_until_its_end():
    open_ended = fact("a", "number", {"value": 1, "until": date(2026, 6, 30)})
    assert open_ended.value_on(date(1990, 1, 1)) == 1
    assert open_ended.value_on(date(2026, 7, 1)) is None


def test_of_rows_that_overlap_the_one_that_began_last_holds():
    two = fact("a", "number", 1, {"value": 2, "starts": date(2026, 7, 1)})
    assert two.value_on(date(2026, 6, 30)) == 1
    assert two.value_on(date(2026, 7, 1)) == 2
    assert two.ends_on(date(2026, 7, 1)) is None


@pytest.mark.parametrize(
    ("row", "to_check"),
    [({}, False), ({"confirmed": False}, True), ({"converted": True}, True)],
)
def test_what_is_not_confirmed_or_was_converted_is_to_be_checked(row, to_check):
    made = fact("a", "money", {"value": Decimal(1), **row})
    assert made.in_force(date(2026, 1, 1)).to_check is to_check


def test_a_yearly_day_is_read_in_the_year_of_the_walk():
    due = fact("due", "date", date(2025, 6, 30), recurs=True)
    assert due.value_on(date(2026, 1, 1)) == date(2026, 6, 30)
    assert due.value_on(date(2031, 12, 31)) == date(2031, 6, 30)


def test_a_day_that_does_not_recur_stays_where_it_is():
    due = fact("due", "date", date(2025, 6, 30))
    assert due.value_on(date(2026, 1, 1)) == date(2025, 6, 30)
    assert due.days() == {date(2025, 6, 30)}


def test_when_a_figure_ends():
    assert FEE.ends_on(date(2026, 5, 1)) == date(2026, 12, 31)
    assert FEE.ends_on(date(2027, 5, 1)) is None
