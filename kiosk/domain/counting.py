"""Turns one session that has ended into the counts that `measures` defines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, Unpack

from kiosk.domain.events import EventKind
from kiosk.domain.measures import DailyCount, Measure

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.domain.events import Event

_PAGE_CHANGES = frozenset(
    {EventKind.STEP_SHOWN, EventKind.GUIDE_OPENED, EventKind.SEARCH_MADE}
)
_ONCE_PER_STEP = {
    EventKind.STEP_DONE: Measure.STEPS_DONE,
    EventKind.PLAN_B_SHOWN: Measure.PLAN_B,
}
_ONCE_PER_GUIDE = {
    EventKind.TICKET_GIVEN: Measure.TICKETS_GIVEN,
    EventKind.TICKET_USED: Measure.TICKETS_USED,
}

_BY_HOST = {
    EventKind.SITE_UNREACHABLE: Measure.SITES_UNREACHABLE,
    EventKind.PAGE_TURNED_AWAY: Measure.PAGES_TURNED_AWAY,
}


@dataclass(frozen=True)
class PastSession:
    """A session that has ended, with its events in their order.

    Attributes:
        at: when it started, with the offset of local time.
        ms: its length.
    """

    station: str
    at: datetime.datetime
    ms: int
    reason: str
    language: str
    mode: str
    events: Sequence[Event] = ()


class _Rest(TypedDict, total=False):
    """What a count may carry beside its measure."""

    guide: str
    mode: str
    outcome: str
    item: str
    ms: int


@dataclass
class _Opening:
    """A guide open in a session, and how far it came."""

    guide: str
    began: int
    step: str = ""
    outcome: str | None = None
    finished: int = 0


def counts_of(session: PastSession) -> Iterator[DailyCount]:
    """Yield what a session adds to the counts of its day; keys may repeat."""
    tally = _Tally(session)
    openings = list(_openings(session.events))
    yield from tally.session(with_guide=bool(openings))
    for opening in openings:
        yield from tally.opening(opening)
    yield from tally.steps()
    yield from tally.once_a_session()
    for event in session.events:
        if event.what.kind is EventKind.SEARCH_MADE:
            yield from tally.search(event.what.detail, event.what.option)


class _Tally:
    """Makes counts on the day and at the station of one session."""

    def __init__(self, session: PastSession) -> None:
        self._session = session
        self._day = session.at.date()

    def session(self, *, with_guide: bool) -> Iterator[DailyCount]:
        past = self._session
        yield self._count(Measure.SESSIONS, mode=past.mode, ms=past.ms)
        if with_guide:
            yield self._count(Measure.SESSIONS_WITH_GUIDE, mode=past.mode)
        yield self._count(Measure.ENDS, item=past.reason)
        yield self._count(Measure.LANGUAGES, item=past.language)
        yield self._count(Measure.HOURS, item=f"{past.at.hour:02}")

    def opening(self, opening: _Opening) -> Iterator[DailyCount]:
        guide, mode = opening.guide, self._session.mode
        yield self._count(Measure.GUIDES_OPENED, guide=guide, mode=mode)
        if opening.outcome is None:
            yield self._count(Measure.GUIDES_LEFT, guide=guide, item=opening.step)
        else:
            yield self._count(
                Measure.GUIDES_FINISHED,
                guide=guide,
                mode=mode,
                outcome=opening.outcome,
                ms=max(0, opening.finished - opening.began),
            )

    def steps(self) -> Iterator[DailyCount]:
        """Count each step shown once, with all the time it was shown."""
        shown: dict[tuple[str, str], int] = {}
        before: tuple[tuple[str, str], int] | None = None
        for kind, ms, key in (*map(_page, self._session.events), self._end()):
            if kind not in _PAGE_CHANGES:
                continue
            if before is not None:
                shown[before[0]] = shown.get(before[0], 0) + max(0, ms - before[1])
            before = (key, ms) if kind is EventKind.STEP_SHOWN else None
        for (guide, step), ms in shown.items():
            yield self._count(Measure.STEPS_SHOWN, guide=guide, item=step, ms=ms)

    def once_a_session(self) -> Iterator[DailyCount]:
        """Count what counts once however often it happened."""
        found = {
            count for event in self._session.events for count in self._single(event)
        }
        yield from found

    def search(self, results: str | None, chosen: str | None) -> Iterator[DailyCount]:
        yield self._count(Measure.SEARCHES)
        if results == "0":
            yield self._count(Measure.SEARCHES_EMPTY)
        if chosen is not None:
            yield self._count(Measure.SEARCH_CHOSEN, guide=chosen)

    def _single(self, event: Event) -> Iterator[DailyCount]:
        what = event.what
        guide, step = what.guide or "", what.step or ""
        if what.kind in _ONCE_PER_STEP:
            yield self._count(_ONCE_PER_STEP[what.kind], guide=guide, item=step)
        elif what.kind in _ONCE_PER_GUIDE:
            yield self._count(_ONCE_PER_GUIDE[what.kind], guide=guide)
        elif what.kind is EventKind.QUESTION_ANSWERED:
            item = f"{step}={what.option or ''}"
            yield self._count(Measure.ANSWERS, guide=guide, item=item)
        elif what.kind is EventKind.SITE_OPENED:
            site = what.detail or ""
            yield self._count(Measure.SITES_OPENED, guide=guide, item=site)
        elif what.kind in _BY_HOST:
            yield self._count(_BY_HOST[what.kind], item=what.detail or "")
        elif what.kind is EventKind.AID_USED:
            yield self._count(Measure.AIDS, item=what.detail or "")

    def _end(self) -> tuple[EventKind, int, tuple[str, str]]:
        """Stand in for the next page where there is none."""
        return EventKind.SEARCH_MADE, self._session.ms, ("", "")

    def _count(self, measure: Measure, **rest: Unpack[_Rest]) -> DailyCount:
        return DailyCount(self._day, self._session.station, measure, **rest)


def _page(event: Event) -> tuple[EventKind, int, tuple[str, str]]:
    what = event.what
    return what.kind, event.ms, (what.guide or "", what.step or "")


def _openings(events: Iterable[Event]) -> Iterator[_Opening]:
    """Yield the openings of guides, each as it ended."""
    open_now: dict[str, _Opening] = {}
    for event in events:
        what = event.what
        guide = what.guide
        if guide is None:
            continue
        if what.kind is EventKind.GUIDE_OPENED and guide in open_now:
            yield open_now.pop(guide)
        opening = open_now.setdefault(guide, _Opening(guide, event.ms))
        if what.kind is EventKind.STEP_SHOWN:
            opening.step = what.step or ""
        elif what.kind is EventKind.GUIDE_FINISHED:
            opening.outcome, opening.finished = what.detail or "", event.ms
    yield from open_now.values()
