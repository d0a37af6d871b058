"""The note that a patron takes home: what it says, before it has a form.

Nothing that the patron typed is in it. What was worked out from it is: a deadline
or a sum is what the patron came for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from kiosk.domain.directory import Language
    from kiosk.domain.guide import Result
    from kiosk.domain.rendering import Rich, Span, Whom
    from kiosk.domain.view import Contact


@dataclass(frozen=True)
class Task:
    """Something that is still to be done, away from this computer.

    Attributes:
        texts: its body and the notes that hold for this patron.
    """

    title: Rich
    texts: tuple[Rich, ...] = ()


@dataclass(frozen=True)
class Ending:
    """How the walk ended.

    Attributes:
        title: empty where the walk met a figure not in force.
        texts: what is to be done now.
        after: what follows, a point each.
        whom: whom to ask, where a figure is not in force.
        leads_to: the title of the guide that leads on.
    """

    result: Result
    title: Rich
    texts: tuple[Rich, ...] = ()
    after: tuple[Rich, ...] = ()
    whom: Whom | None = None
    leads_to: str | None = None


@dataclass(frozen=True)
class Thing:
    """Something to bring. `official` is its Bulgarian name beside a translation.

    Attributes:
        at_hand: the patron has ticked it here.
        missing: what to do without it; only for what is not at hand.
    """

    label: Rich
    hint: Rich | None = None
    missing: Rich | None = None
    official: str | None = None
    at_hand: bool = False


@dataclass(frozen=True)
class Find:
    """One of the things that fit this patron."""

    label: Rich
    hint: Rich | None = None
    contact: Contact | None = None
    group: str | None = None


@dataclass(frozen=True)
class Due:
    """A sentence with the days that were worked out for this patron.

    Attributes:
        days: in the order in which they stand there.
    """

    text: Rich
    days: tuple[datetime.date, ...]


@dataclass(frozen=True, order=True)
class Bearing:
    """What bears a figure out: a site, and the year of what was read there.

    Either may be unknown; an unknown one is empty or 0.
    """

    site: str = ""
    year: int = 0


@dataclass(frozen=True)
class Fee:
    """What it costs.

    Attributes:
        free: nothing is to be paid for it.
        amount: the fee, where it is one figure; with its mark where it is in doubt.
        text: the guide's own words on it.
        sums: sentences with sums that were worked out for this patron.
        bearings: where the figures are from, each once.
    """

    free: bool = False
    amount: Span | None = None
    text: Rich | None = None
    sums: tuple[Rich, ...] = ()
    bearings: tuple[Bearing, ...] = ()


@dataclass(frozen=True)
class Place:
    """A desk or an institution; `official` is its Bulgarian card beside another."""

    contact: Contact
    official: Contact | None = None


@dataclass(frozen=True, kw_only=True)
class Leaflet:
    """The whole note.

    Attributes:
        guide: the guide's id.
        title: what the patron wants to do.
        card: the same in at most 28 letters.
        official_title: the same in Bulgarian, beside a translation.
        day: the day on which it was made.
        checked: up to which day the guide was checked against its sources.
        overdue: it should have been checked again since.
        ending: None where the walk is not at its end.
        left: what is to be done before what the ending says.
        ahead: parts of the guide that are still to come.
        due: the soonest day first.
        term: the guide's own words on its deadline, where no day was worked out.
        done: short titles of what was done here.
        answered: how many questions were answered.
        library: where it was made.
        ticket: the number to go on with, as it is written.
    """

    guide: str
    language: Language
    title: Rich
    card: str
    official_title: str | None = None
    authority: str
    official_authority: str | None = None
    day: datetime.date
    checked: datetime.date
    overdue: bool = False
    ending: Ending | None = None
    left: tuple[Task, ...] = ()
    ahead: tuple[str, ...] = ()
    due: tuple[Due, ...] = ()
    term: Rich | None = None
    bring: tuple[Thing, ...] = ()
    found: tuple[Find, ...] = ()
    places: tuple[Place, ...] = ()
    fee: Fee = Fee()
    warnings: tuple[Rich, ...] = ()
    done: tuple[str, ...] = ()
    answered: int = 0
    library: str | None = None
    ticket: str | None = None

    def coming(self) -> tuple[tuple[datetime.date, Rich], ...]:
        """Return the days that are not over, with their sentences, soonest first."""
        return tuple(sorted(self._coming(), key=lambda pair: pair[0]))

    def _coming(self) -> Iterator[tuple[datetime.date, Rich]]:
        for due in self.due:
            for day in due.days:
                if day >= self.day:
                    yield day, due.text
