"""Procedures that are open only in a part of the year."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.workdays import in_year

if TYPE_CHECKING:
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.guide import Season


@dataclass(frozen=True)
class Window:
    """Where a day lies to a season; a day that is not known is None.

    Attributes:
        open: None where neither end is known on the day.
        opens: the next day on which it opens, while it is closed.
        closes: its last day, while it is open.
        to_check: either end is converted or not confirmed.
    """

    open: bool | None
    opens: datetime.date | None = None
    closes: datetime.date | None = None
    to_check: bool = False


def window_on(season: Season, almanac: Almanac, day: datetime.date) -> Window:
    """Find where a day lies to a season.

    A yearly season may run over New Year; a dated one has one value a year.
    """
    facts = (almanac.facts.get(name) for name in (season.opens, season.closes))
    rows = [fact.in_force(day) for fact in facts if fact is not None]
    to_check = any(row is not None and row.to_check for row in rows)
    return dataclasses.replace(_window(season, almanac, day), to_check=to_check)


def _window(season: Season, almanac: Almanac, day: datetime.date) -> Window:
    opens = almanac.fact_on(season.opens, day)
    closes = almanac.fact_on(season.closes, day)
    if not isinstance(opens, datetime.date) or not isinstance(closes, datetime.date):
        return Window(None)
    recurs = almanac.facts[season.opens].recurs
    if recurs and closes < opens:
        open_now = day >= opens or day <= closes
        last = closes if day <= closes else in_year(closes, closes.year + 1)
        if open_now:
            return Window(open=True, closes=last)
        return Window(open=False, opens=opens)
    if day < opens:
        return Window(open=False, opens=opens)
    if day <= closes:
        return Window(open=True, closes=closes)
    later = in_year(opens, opens.year + 1) if recurs else None
    return Window(open=False, opens=later)
