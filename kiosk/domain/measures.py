"""Daily counts: the sums that outlive the rows of single sessions.

Everything that statistics say rests on what is defined here.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    Key = tuple[datetime.date, str, str, str, str, str, str]


class Measure(enum.StrEnum):
    """What is counted.

    A session counts once it has ended, on the local day on which it started, and
    in the mode (self or assisted) that it had at its end. An *opening* is the
    part of a session from a guide's being opened to its being opened again or to
    the session's end; a guide that shows a sign of life without having been
    opened (the record was lost) counts as opened there.

    `sessions` carries the mode; `guides-opened` guide and mode; `guides-finished`
    guide, mode and outcome. All others are counters of their own: what is said of
    steps, of resume numbers and of searches that led somewhere knows its guide, the
    rest neither guide nor mode. So nobody can be told apart by crossing them.
    """

    SESSIONS = "sessions"
    """Sessions by mode. `ms`: their length from start to end."""

    SESSIONS_WITH_GUIDE = "sessions-with-guide"
    """Sessions by mode in which at least one guide was opened."""

    ENDS = "ends"
    """Sessions by the reason of their end (item)."""

    LANGUAGES = "languages"
    """Sessions by the language (item) in which they ended."""

    HOURS = "hours"
    """Sessions by the local hour (item, 00 to 23) in which they started."""

    AIDS = "aids"
    """Sessions by an aid (item) that was used in them, however often."""

    GUIDES_OPENED = "guides-opened"
    """Openings of a guide."""

    GUIDES_FINISHED = "guides-finished"
    """Openings that reached an outcome; of several, the last one reached. `ms`:
    from the opening to that outcome."""

    GUIDES_LEFT = "guides-left"
    """Openings that reached no outcome, by the last step shown (item; empty where
    none was). For each guide: opened = finished + left."""

    STEPS_SHOWN = "steps-shown"
    """Sessions in which a step (item) was shown, however often. `ms`: the time it
    was before the patron: until the next step, opening, search or the end."""

    STEPS_DONE = "steps-done"
    """Sessions in which the patron went past a step (item), however often."""

    PLAN_B = "plan-b"
    """Sessions in which the way without the net was looked at, by step (item)."""

    SITES_OPENED = "sites-opened"
    """Sessions in which an official site (item: its id) was opened, by guide."""

    SITES_UNREACHABLE = "sites-unreachable"
    """Sessions in which a host (item) did not answer or could not prove itself."""

    PAGES_TURNED_AWAY = "pages-turned-away"
    """Sessions in which a page of a host (item) was not shown."""

    TICKETS_GIVEN = "tickets-given"
    """Sessions in which a resume number was made of a guide, however often."""

    TICKETS_USED = "tickets-used"
    """Sessions in which a guide was taken up again by a resume number."""

    ANSWERS = "answers"
    """Sessions in which an option was chosen (item: step=option). Whoever changes
    an answer counts under both; a question with many answers, under each."""

    SEARCHES = "searches"
    """Searches."""

    SEARCHES_EMPTY = "searches-empty"
    """Searches that found nothing."""

    SEARCH_CHOSEN = "search-chosen"
    """Searches that led to a guide, by guide."""


@dataclass(frozen=True, slots=True)
class DailyCount:
    """One sum. What a measure does not carry is an empty string.

    Attributes:
        day: the local day on which the sessions started.
        measure: one of `Measure`; a file may hold measures of other versions.
        count: how many.
        ms: a duration in milliseconds, where the measure has one.
    """

    day: datetime.date
    station: str
    measure: str
    guide: str = ""
    mode: str = ""
    outcome: str = ""
    item: str = ""
    count: int = 1
    ms: int = 0

    @property
    def key(self) -> Key:
        """All but the sums."""
        return (
            self.day,
            self.station,
            self.measure,
            self.guide,
            self.mode,
            self.outcome,
            self.item,
        )


def add_up(counts: Iterable[DailyCount]) -> tuple[DailyCount, ...]:
    """Return one sum for each key, in the order of the keys."""
    sums: dict[Key, DailyCount] = {}
    for each in counts:
        known = sums.get(each.key)
        sums[each.key] = each if known is None else _sum(known, each)
    return tuple(sums[key] for key in sorted(sums))


def _sum(one: DailyCount, other: DailyCount) -> DailyCount:
    return replace(one, count=one.count + other.count, ms=one.ms + other.ms)
