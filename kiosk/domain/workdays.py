"""Days that count as working days in Bulgaria, and arithmetic of days and months.

Rules: Labour Code (Кодекс на труда), art. 154 (official holidays, and the
Monday after those that fall on a weekend) and art. 153 (two days of rest a
week). Days that the Council of Ministers moves in a single year are handed in.
"""

from __future__ import annotations

import calendar
import datetime
import itertools
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

Leap = Literal["feb-28", "mar-1"]
_SATURDAY = 5


class KnownDays(msgspec.Struct, frozen=True):
    """A working calendar written down: its exceptions, and the holidays of years."""

    free: tuple[datetime.date, ...]
    working: tuple[datetime.date, ...]
    holidays: dict[int, tuple[datetime.date, ...]]


class Workdays:
    """The working calendar of Bulgaria.

    Args:
        also_free: days off that the calendar of holidays does not know.
        also_working: weekend or feast days declared working days.
    """

    def __init__(
        self,
        also_free: Iterable[datetime.date] = (),
        also_working: Iterable[datetime.date] = (),
    ) -> None:
        """Keep the exceptions; holidays of a year are worked out when asked for."""
        self._also_free = frozenset(also_free)
        self._also_working = frozenset(also_working)
        self._holidays: dict[int, frozenset[datetime.date]] = {}
        self._running: dict[int, list[int]] = {}

    @classmethod
    def of(cls, known: KnownDays) -> Workdays:
        """Return a calendar that was written down.

        It need not work out the holidays of its years, which would cost a kiosk
        half a second and ten megabytes.
        """
        workdays = cls(known.free, known.working)
        held = {year: frozenset(days) for year, days in known.holidays.items()}
        workdays._holidays.update(held)
        return workdays

    def written_down(self, years: Iterable[int]) -> KnownDays:
        """Return the calendar as a value, with the holidays of some years."""
        return KnownDays(
            free=tuple(sorted(self._also_free)),
            working=tuple(sorted(self._also_working)),
            holidays={year: tuple(sorted(self._holidays_of(year))) for year in years},
        )

    def is_working(self, day: datetime.date) -> bool:
        """Whether offices work on a day."""
        if day in self._also_working:
            return True
        if day.weekday() >= _SATURDAY or day in self._also_free:
            return False
        return day not in self._holidays_of(day.year)

    def after(self, day: datetime.date, count: int) -> datetime.date:
        """Return the `count`-th working day after a day, or before it if negative."""
        step = datetime.timedelta(days=1 if count > 0 else -1)
        left = abs(count)
        while left:
            day += step
            if self.is_working(day):
                left -= 1
        return day

    def on_or_after(self, day: datetime.date) -> datetime.date:
        """Return the day itself if it is a working day, else the next one."""
        while not self.is_working(day):
            day += datetime.timedelta(days=1)
        return day

    def on_or_before(self, day: datetime.date) -> datetime.date:
        """Return the day itself if it is a working day, else the one before."""
        while not self.is_working(day):
            day -= datetime.timedelta(days=1)
        return day

    def between(self, start: datetime.date, end: datetime.date) -> int:
        """Count the working days after `start`, up to and including `end`.

        So `between(day, after(day, n)) == n`. Negative where `end` is earlier.
        """
        if end < start:
            return -self.between(end, start)
        whole = sum(self._counts(year)[-1] for year in range(start.year, end.year))
        return whole + self._upto(end) - self._upto(start)

    def _upto(self, day: datetime.date) -> int:
        return self._counts(day.year)[day.timetuple().tm_yday]

    def _counts(self, year: int) -> list[int]:
        """Return the number of working days up to each day of a year, from 0."""
        known = self._running.get(year)
        if known is None:
            first = datetime.date(year, 1, 1)
            length = 366 if calendar.isleap(year) else 365
            days = (first + datetime.timedelta(days=n) for n in range(length))
            known = [0, *itertools.accumulate(self.is_working(day) for day in days)]
            self._running[year] = known
        return known

    def _holidays_of(self, year: int) -> frozenset[datetime.date]:
        known = self._holidays.get(year)
        if known is None:
            # Imported at first use: it costs more than the rest of the domain.
            from holidays import country_holidays

            known = frozenset(country_holidays("BG", years=year))
            self._holidays[year] = known
        return known


def plus_months(day: datetime.date, months: int) -> datetime.date:
    """Return the same day some months later, clamped to the month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def month_end(day: datetime.date) -> datetime.date:
    """Return the last day of a day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def age_on(born: datetime.date, on: datetime.date, leap: Leap = "feb-28") -> int:
    """Count the full years from a birth to a day; negative before the birth.

    Args:
        leap: when a year without 29 February sees that birthday.
    """
    years = on.year - born.year
    return years if on >= _birthday(born, on.year, leap) else years - 1


def in_year(day: datetime.date, year: int) -> datetime.date:
    """Return the same day and month in another year, clamped to February."""
    last = calendar.monthrange(year, day.month)[1]
    return datetime.date(year, day.month, min(day.day, last))


def _birthday(born: datetime.date, year: int, leap: Leap) -> datetime.date:
    missing = (born.month, born.day) == (2, 29) and not calendar.isleap(year)
    if missing and leap == "mar-1":
        return datetime.date(year, 3, 1)
    return in_year(born, year)
