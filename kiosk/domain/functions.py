"""The functions that a guide's values may call, with what they take and give.

Every function is total over known arguments: where arithmetic has no answer
(a division by zero, a year past 9999) the result is unknown, never an error.
"""

from __future__ import annotations

import datetime
import decimal
import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain import workdays
from kiosk.domain.kinds import Base, Kind, merged, product_of, quotient_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.workdays import Leap, Workdays

Known = Decimal | datetime.date | str | frozenset[str]
LIST = "of"
"""The name under which a function of any number of arguments takes them."""

ROUNDINGS = {
    "half-up": decimal.ROUND_HALF_UP,
    "half-even": decimal.ROUND_HALF_EVEN,
    "up": decimal.ROUND_UP,
    "down": decimal.ROUND_DOWN,
}
LEAPS = ("feb-28", "mar-1")


@dataclass(frozen=True)
class Function:
    """What a function takes, by name, and what it gives.

    Attributes:
        takes: each argument's allowed bases, in the order of the format page.
        gives: the kind of the result from the kinds of the arguments, None
            where they do not go together.
        words: arguments that are one of a few fixed words, with the default.
        many: whether it takes any number of arguments of one kind.
    """

    takes: Mapping[str, frozenset[Base]]
    gives: Callable[[Sequence[Kind]], Kind | None]
    words: Mapping[str, tuple[str, ...]] | None = None
    many: bool = False

    @property
    def only(self) -> str | None:
        """Return the name of the one argument that may be written bare."""
        return next(iter(self.takes)) if len(self.takes) == 1 else None


_DATE = frozenset({Base.DATE})
_NUMERIC = frozenset({Base.NUMBER, Base.MONEY, Base.PERCENT, Base.DAYS})
_ORDERED = _NUMERIC | _DATE
_CHOICES = frozenset({Base.CHOICES})


def _date(_: Sequence[Kind]) -> Kind:
    return Kind(Base.DATE)


def _number(_: Sequence[Kind]) -> Kind:
    return Kind(Base.NUMBER)


FUNCTIONS: Mapping[str, Function] = {
    "days_after": Function({"date": _DATE, "days": _NUMERIC}, _date),
    "working_days_after": Function({"date": _DATE, "days": _NUMERIC}, _date),
    "working_days_before": Function({"date": _DATE, "days": _NUMERIC}, _date),
    "months_after": Function({"date": _DATE, "months": _NUMERIC}, _date),
    "years_after": Function({"date": _DATE, "years": _NUMERIC}, _date),
    "month_end": Function({"date": _DATE}, _date),
    "next_working_day": Function({"date": _DATE}, _date),
    "previous_working_day": Function({"date": _DATE}, _date),
    "age_on": Function({"born": _DATE, "on": _DATE}, _number, {"leap": LEAPS}),
    "days_between": Function({"from": _DATE, "to": _DATE}, _number),
    "working_days_between": Function({"from": _DATE, "to": _DATE}, _number),
    "year_of": Function({"date": _DATE}, _number),
    "sum": Function({LIST: _NUMERIC}, merged, many=True),
    "difference": Function({LIST: _NUMERIC}, merged, many=True),
    "product": Function({LIST: _NUMERIC}, product_of, many=True),
    "quotient": Function({LIST: _NUMERIC}, quotient_of, many=True),
    "min": Function({LIST: _ORDERED}, merged, many=True),
    "max": Function({LIST: _ORDERED}, merged, many=True),
    "round": Function(
        {"of": _NUMERIC, "to": _NUMERIC},
        lambda kinds: kinds[0],
        {"how": tuple(ROUNDINGS)},
    ),
    "count": Function({LIST: _CHOICES}, _number),
}
PAIRS = frozenset({"difference", "quotient"})
"""Functions of a list that take exactly two."""


def apply(
    function: str,
    arguments: Mapping[str, Known],
    words: Mapping[str, str],
    calendar: Workdays,
) -> Known | None:
    """Work out a function over known arguments; None where it has no answer."""
    try:
        if FUNCTIONS[function].many:
            return _over_many(function, list(arguments.values()))
        return _by_name(function, arguments, words, calendar)
    except (decimal.DecimalException, OverflowError, ValueError):
        return None


def _over_many(function: str, items: list[Known]) -> Known | None:
    if function in {"min", "max"}:
        return (min if function == "min" else max)(items)
    numbers = [_decimal(item) for item in items]
    match function:
        case "sum":
            return sum(numbers, Decimal(0))
        case "difference":
            return numbers[0] - numbers[1]
        case "quotient":
            return numbers[0] / numbers[1]
        case _:
            return math.prod(numbers, start=Decimal(1))


def _by_name(
    function: str,
    arguments: Mapping[str, Known],
    words: Mapping[str, str],
    calendar: Workdays,
) -> Known | None:
    if "date" in arguments:
        return _of_date(function, _day(arguments["date"]), arguments, calendar)
    match function:
        case "age_on":
            leap: Leap = "mar-1" if words.get("leap") == "mar-1" else "feb-28"
            born, on = _day(arguments["born"]), _day(arguments["on"])
            return Decimal(workdays.age_on(born, on, leap))
        case "days_between":
            return Decimal((_day(arguments["to"]) - _day(arguments["from"])).days)
        case "working_days_between":
            start, end = _day(arguments["from"]), _day(arguments["to"])
            return Decimal(calendar.between(start, end))
        case "round":
            how = words.get("how", "half-up")
            return _rounded(_decimal(arguments["of"]), _decimal(arguments["to"]), how)
        case _:
            chosen = arguments[LIST]
            return Decimal(len(chosen)) if isinstance(chosen, frozenset) else None


def _of_date(
    function: str,
    day: datetime.date,
    arguments: Mapping[str, Known],
    calendar: Workdays,
) -> Known:
    match function:
        case "days_after":
            return day + datetime.timedelta(days=_whole(arguments["days"]))
        case "working_days_after":
            return calendar.after(day, _whole(arguments["days"]))
        case "working_days_before":
            return calendar.after(day, -_whole(arguments["days"]))
        case "months_after":
            return workdays.plus_months(day, _whole(arguments["months"]))
        case "years_after":
            return workdays.plus_months(day, 12 * _whole(arguments["years"]))
        case "month_end":
            return workdays.month_end(day)
        case "next_working_day":
            return calendar.on_or_after(day)
        case "previous_working_day":
            return calendar.on_or_before(day)
        case _:
            return Decimal(day.year)


def _rounded(number: Decimal, to: Decimal, how: str) -> Decimal:
    steps = (number / to).to_integral_value(rounding=ROUNDINGS[how])
    return steps * to


def _decimal(value: Known) -> Decimal:
    if isinstance(value, Decimal):
        return value
    raise ValueError(value)


def _whole(value: Known) -> int:
    return int(_decimal(value))


def _day(value: Known) -> datetime.date:
    if isinstance(value, datetime.date):
        return value
    raise ValueError(value)
