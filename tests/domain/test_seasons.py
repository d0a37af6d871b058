"""Where a day lies to a season."""

from datetime import date

import pytest

from kiosk.domain.guide import Season
from kiosk.domain.seasons import Window, window_on
from tests.builders import almanac, fact

SEASON = Season("opens", "closes")


def window(opens, closes, day):
    return window_on(SEASON, almanac(opens, closes), day)


def yearly(opens, closes, day, **row):
    first = fact("opens", "date", {"value": opens, **row}, recurs=True)
    return window(first, fact("closes", "date", closes, recurs=True), day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 6, 30), Window(open=False, opens=date(2026, 7, 1))),
        (date(2026, 7, 1), Window(open=True, closes=date(2026, 10, 31))),
        (date(2026, 10, 31), Window(open=True, closes=date(2026, 10, 31))),
        (date(2026, 11, 1), Window(open=False, opens=date(2027, 7, 1))),
        (date(2027, 1, 1), Window(open=False, opens=date(2027, 7, 1))),
    ],
)
def test_a_yearly_season_is_closed_until_next_years_once_this_years_has_passed(
    day, expected
):
    assert yearly(date(2020, 7, 1), date(2020, 10, 31), day) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 30), Window(open=False, opens=date(2026, 12, 1))),
        (date(2026, 12, 1), Window(open=True, closes=date(2027, 1, 15))),
        (date(2027, 1, 15), Window(open=True, closes=date(2027, 1, 15))),
        (date(2027, 1, 16), Window(open=False, opens=date(2027, 12, 1))),
    ],
)
def test_a_yearly_season_may_run_over_new_year(day, expected):
    assert yearly(date(2020, 12, 1), date(2021, 1, 15), day) == expected


def dated(day):
    opens = fact(
        "opens",
        "date",
        {"value": date(2025, 11, 1), "until": date(2026, 5, 1)},
        {
            "value": date(2026, 10, 1),
            "starts": date(2026, 9, 1),
            "until": date(2027, 5, 1),
        },
    )
    closes = fact("closes", "date", date(2026, 10, 31))
    return window(opens, closes, day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 8, 1), Window(None)),
        (date(2026, 9, 1), Window(open=False, opens=date(2026, 10, 1))),
        (date(2026, 10, 2), Window(open=True, closes=date(2026, 10, 31))),
        (date(2026, 11, 2), Window(open=False)),
    ],
)
def test_a_dated_season_says_nothing_of_a_year_that_nobody_has_announced(day, expected):
    assert dated(day) == expected


def test_a_season_whose_days_are_not_confirmed_says_so():
    found = yearly(
        date(2020, 7, 1), date(2020, 9, 1), date(2026, 8, 1), confirmed=False
    )
    assert found == Window(open=True, closes=date(2026, 9, 1), to_check=True)


def test_a_season_without_its_facts_is_not_known():
    assert window_on(SEASON, almanac(), date(2026, 1, 1)) == Window(None)
