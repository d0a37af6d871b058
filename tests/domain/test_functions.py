"""What the functions of values give."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.functions import FUNCTIONS, apply
from kiosk.domain.workdays import Workdays

DAY = date(2026, 11, 24)
EASTER = Workdays()


def call(function, *items, words=None, **arguments):
    named = {str(i): item for i, item in enumerate(items)}
    named |= {name.rstrip("_"): value for name, value in arguments.items()}
    exact = {
        k: Decimal(str(v)) if isinstance(v, int | float) else v
        for k, v in named.items()
    }
    return apply(function, exact, words or {}, EASTER)


@pytest.mark.parametrize(
    ("function", "arguments", "result"),
    [
        ("days_after", {"date": DAY, "days": 30}, date(2026, 12, 24)),
        ("days_after", {"date": DAY, "days": -24}, date(2026, 10, 31)),
        (
            "working_days_after",
            {"date": date(2026, 4, 9), "days": 1},
            date(2026, 4, 14),
        ),
        (
            "working_days_before",
            {"date": date(2026, 4, 14), "days": 1},
            date(2026, 4, 9),
        ),
        ("months_after", {"date": date(2026, 11, 30), "months": 3}, date(2027, 2, 28)),
        ("years_after", {"date": date(2028, 2, 29), "years": 1}, date(2029, 2, 28)),
        ("years_after", {"date": DAY, "years": -115}, date(1911, 11, 24)),
        ("month_end", {"date": date(2026, 2, 1)}, date(2026, 2, 28)),
        ("next_working_day", {"date": date(2026, 11, 28)}, date(2026, 11, 30)),
        ("next_working_day", {"date": DAY}, DAY),
        ("previous_working_day", {"date": date(2026, 11, 28)}, date(2026, 11, 27)),
        ("age_on", {"born": date(2008, 11, 24), "on": DAY}, 18),
        ("days_between", {"from": DAY, "to": date(2026, 12, 1)}, 7),
        ("days_between", {"from": date(2026, 12, 1), "to": DAY}, -7),
        (
            "working_days_between",
            {"from": date(2026, 4, 9), "to": date(2026, 4, 14)},
            1,
        ),
        ("year_of", {"date": DAY}, 2026),
        ("count", {"of": frozenset({"a", "b"})}, 2),
    ],
)
def test_functions_of_days_and_sets(function, arguments, result):
    assert call(function, **arguments) == result


@pytest.mark.parametrize(
    ("function", "items", "result"),
    [
        ("sum", (1, 2.5, 3), Decimal("6.5")),
        ("difference", (10, 2.75), Decimal("7.25")),
        ("product", (1000, 0.6), 600),
        ("quotient", (1, 4), Decimal("0.25")),
        ("min", (3, 1, 2), 1),
        ("max", (3, 1, 2), 3),
        ("min", (date(2026, 1, 2), date(2026, 1, 1)), date(2026, 1, 1)),
        ("max", (date(2026, 1, 2), date(2026, 1, 1)), date(2026, 1, 2)),
    ],
)
def test_arithmetic(function, items, result):
    assert call(function, *items) == result


def test_arithmetic_is_exact():
    assert call("sum", 0.1, 0.2) == Decimal("0.3")
    assert call("product", 19.99, 3) == Decimal("59.97")


@pytest.mark.parametrize(
    ("number", "to", "how", "rounded"),
    [
        ("1.005", "0.01", "half-up", "1.01"),
        ("1.005", "0.01", "half-even", "1.00"),
        ("1.015", "0.01", "half-even", "1.02"),
        ("1.001", "0.01", "up", "1.01"),
        ("1.009", "0.01", "down", "1.00"),
        ("-1.005", "0.01", "half-up", "-1.01"),
        ("12.5", "5", "half-up", "15"),
    ],
)
def test_rounding(number, to, how, rounded):
    found = call("round", words={"how": how}, of=Decimal(number), to=Decimal(to))
    assert found == Decimal(rounded)


def test_rounding_is_half_up_and_the_leap_day_the_28th_unless_said_otherwise():
    assert call("round", of=Decimal("0.5"), to=1) == 1
    leap = {"born": date(2008, 2, 29), "on": date(2026, 2, 28)}
    assert call("age_on", **leap) == 18
    assert call("age_on", words={"leap": "mar-1"}, **leap) == 17


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        ("quotient", {"0": 1, "1": 0}),
        ("quotient", {"0": 0, "1": 0}),
        ("round", {"of": 1, "to": 0}),
        ("days_after", {"date": date(9999, 12, 31), "days": 1}),
        ("working_days_after", {"date": date(9999, 12, 1), "days": 90}),
        ("years_after", {"date": DAY, "years": 9000}),
        ("years_after", {"date": DAY, "years": -3000}),
        ("days_after", {"date": DAY, "days": Decimal("1E+30")}),
        ("product", {"0": Decimal("1E+999999"), "1": Decimal("1E+999999")}),
        ("sum", {"0": "a word"}),
        ("days_after", {"date": "a word", "days": 1}),
        ("count", {"of": 3}),
    ],
)
def test_where_there_is_no_answer_the_result_is_unknown(function, arguments):
    assert call(function, **arguments) is None


def test_every_function_of_the_format_is_there_and_no_other():
    of_days = {"days_after", "months_after", "years_after", "month_end", "year_of"}
    of_days |= {"working_days_after", "working_days_before", "working_days_between"}
    of_days |= {"next_working_day", "previous_working_day", "age_on", "days_between"}
    of_numbers = {"sum", "difference", "product", "quotient", "min", "max", "round"}
    assert set(FUNCTIONS) == of_days | of_numbers | {"count"}


def test_only_a_function_of_one_argument_may_have_it_bare():
    bare = {name for name, function in FUNCTIONS.items() if function.only}
    assert {"month_end", "next_working_day", "year_of", "count"} <= bare
    assert "age_on" not in bare
