"""Dated facts: fees, limits, deadlines and amounts, each with its source.

A figure is in force on a day or it is not; the last one is never shown
silently after its end.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

import msgspec

from kiosk.domain.workdays import in_year

FactKind = Literal[
    "money", "number", "percent", "days", "date", "text", "phone", "table"
]
EURO = "EUR"
TableRow = tuple[Decimal, Decimal]
FactValue = Decimal | datetime.date | str | tuple[TableRow, ...]


class FactRow(msgspec.Struct, frozen=True, tag_field="of"):
    """One value of a fact and the days on which it is in force, both included."""

    source: str
    starts: datetime.date | None = None
    until: datetime.date | None = None
    checked: str | None = None
    confirmed: bool = True
    converted: bool = False
    currency: str = EURO

    @property
    def to_check(self) -> bool:
        """Whether a patron must check the figure before relying on it."""
        return self.converted or not self.confirmed

    def in_force(self, day: datetime.date) -> bool:
        """Whether the row holds on a day."""
        if self.starts is not None and day < self.starts:
            return False
        return self.until is None or day <= self.until


class NumberRow(FactRow, frozen=True, kw_only=True, tag="number"):
    """A row that holds an amount, a count, a percent or a number of days."""

    value: Decimal


class DateRow(FactRow, frozen=True, kw_only=True, tag="date"):
    """A row that holds a day."""

    value: datetime.date


class TextRow(FactRow, frozen=True, kw_only=True, tag="text"):
    """A row that holds words or a telephone number."""

    value: str


class TableRows(FactRow, frozen=True, kw_only=True, tag="table"):
    """A row that holds a table: pairs of a key and a number, keys rising."""

    value: tuple[TableRow, ...]


Row = NumberRow | DateRow | TextRow | TableRows


class Fact(msgspec.Struct, frozen=True):
    """A figure of law or practice over time."""

    id: str
    kind: FactKind
    rows: tuple[Row, ...]
    unit: str | None = None
    note: str | None = None
    recurs: bool = False

    def in_force(self, day: datetime.date) -> Row | None:
        """Return the row that holds on a day: the one that began last.

        Rows in another currency than the euro are history and never hold.
        """
        rows = [r for r in self.rows if r.currency == EURO and r.in_force(day)]
        return max(rows, key=_start, default=None)

    def value_on(self, day: datetime.date) -> FactValue | None:
        """Return the value in force on a day, or None where there is none.

        Only day and month of a yearly date count: they are read in the day's year.
        """
        row = self.in_force(day)
        if row is None:
            return None
        if self.recurs and isinstance(row.value, datetime.date):
            return in_year(row.value, day.year)
        return row.value

    def ends_on(self, day: datetime.date) -> datetime.date | None:
        """Return the last day of what holds on a day, if an end is known."""
        row = self.in_force(day)
        return None if row is None else row.until

    def days(self) -> frozenset[datetime.date]:
        """Return the days that the fact itself holds, in its rows in euro."""
        rows = (row for row in self.rows if row.currency == EURO)
        return frozenset(r.value for r in rows if isinstance(r.value, datetime.date))

    def turning_days(self) -> frozenset[datetime.date]:
        """Return the days on which a row begins to hold, or no longer does."""
        days: set[datetime.date] = set()
        for row in self.rows:
            if row.currency == EURO and row.starts is not None:
                days.add(row.starts)
            if row.currency == EURO and row.until is not None:
                days.add(row.until + datetime.timedelta(days=1))
        return frozenset(days)


def _start(row: Row) -> datetime.date:
    return row.starts or datetime.date.min
