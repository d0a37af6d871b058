"""The days on which a guide must be walked: one of each kind.

Days of one kind have the same facts in force, the same verdicts on everything
that reads nothing but the day, and lie on the same side of every day that an
answer is held against. Where deadlines move to a working day, they are alike
too in whether they and the day before are such.
"""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    TODAY,
    Apply,
    Compares,
    Day,
    Expression,
    OneOf,
    facts_in,
    names_in,
)
from kiosk.domain.workdays import in_year

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.behind import Node
    from kiosk.domain.facts import Fact
    from kiosk.domain.guide import Guide
    from kiosk.domain.reading_order import Readings

_ONE = datetime.timedelta(days=1)
_WEEK = 7
_HORIZON = datetime.timedelta(days=400)
"""How far beyond the last turning day comparisons with today are followed."""
_FARTHEST = datetime.timedelta(days=5 * 366)
"""Beyond it no day is walked: by then a guide has long been written anew."""


def kinds_of_day(
    guide: Guide, almanac: Almanac, readings: Readings, on: datetime.date
) -> tuple[datetime.date, ...]:
    """Return days on which to walk: those from `on` first, then earlier ones.

    Earlier ones count back to the day on which the guide was checked; where a
    fact is no longer in force on `on`, to its last day.
    """
    return tuple(_Calendar(guide, almanac, readings, on).kinds())


class _Calendar:
    """The turning days of one guide."""

    def __init__(
        self, guide: Guide, almanac: Almanac, readings: Readings, on: datetime.date
    ) -> None:
        self._guide = guide
        self._almanac = almanac
        self._behind = readings.behind
        self._on = on
        self._nodes = readings.all_nodes
        self._facts = sorted(self._behind.facts(self._nodes) & set(almanac.facts))
        self._under = [n for node in self._nodes for n in self._behind.through(node)]
        self._atoms = [atom for _, atom in readings.atoms()]
        self._own = [a for a in self._atoms if not self._behind.leans_on(a)]
        asked = (n for s in guide.steps for _, n, _ in readings.nodes_of(s))
        self._bounds = [node for node in asked if isinstance(node, Expression)]
        self._moves = any(map(_moves_to_working_day, self._under))

    def kinds(self) -> Iterator[datetime.date]:
        seen: set[Hashable] = set()
        for day in sorted(self._days(), key=lambda d: (d < self._on, d)):
            kind = self._kind_of(day)
            if kind not in seen:
                seen.add(kind)
                yield day

    def _days(self) -> set[datetime.date]:
        written = self._days_in(self._under)
        turns = {*written, *self._starts_and_ends(), *self._sides()}
        around = {turn + n * _ONE for turn in turns for n in (-1, 0, 1)}
        around |= {self._on + n * _ONE for n in range(_WEEK if self._moves else 1)}
        first = min(self._on, self._guide.checked, *self._last_days())
        if any(self._reads_today(atom) for atom in self._own):
            end = min(max(around), self._on + _FARTHEST) + _HORIZON
            around |= {first + n * _ONE for n in range((end - first).days)}
        last = self._on + _FARTHEST + _HORIZON
        return {day for day in around if first <= day <= last}

    def _days_in(self, nodes: Iterable[Node]) -> tuple[datetime.date, ...]:
        """Return the days that are written in nodes, or that facts in them hold."""
        found: set[datetime.date] = set()
        for node in nodes:
            if isinstance(node, Day):
                found.add(node.value)
            for name in facts_in(node):
                if name in self._almanac.facts:
                    found.update(self._days_of(self._almanac.facts[name]))
        return tuple(sorted(found))

    def _days_of(self, fact: Fact) -> Iterator[datetime.date]:
        years = (self._on.year, self._on.year + 1)
        for day in fact.days():
            yield day
            if fact.recurs:
                yield from (in_year(day, year) for year in years)

    def _starts_and_ends(self) -> Iterator[datetime.date]:
        for name in self._facts:
            yield from self._almanac.facts[name].turning_days()

    def _sides(self) -> Iterator[datetime.date]:
        """Yield the days that today is held against, worked out on `on`."""
        scope = self._scope(self._on)
        for atom in self._own:
            values = [scope.named(atom.subject)]
            match atom:
                case Compares(other=other):
                    values.append(scope.value(other))
                case OneOf(options=options):
                    values += map(scope.value, options)
                case _:
                    pass
            yield from (v for v in values if isinstance(v, datetime.date))

    def _last_days(self) -> Iterator[datetime.date]:
        """Yield the last day in force of each fact that is not in force on `on`."""
        for name in self._facts:
            fact = self._almanac.facts[name]
            if fact.in_force(self._on) is None:
                ends = [day - _ONE for day in fact.turning_days() if day <= self._on]
                yield from (day for day in ends if fact.in_force(day) is not None)

    def _kind_of(self, day: datetime.date) -> Hashable:
        almanac, scope = self._almanac, self._scope(day)
        return (
            tuple(almanac.facts[fact].in_force(day) for fact in self._facts),
            tuple(map(scope.truth, self._own)),
            tuple((day > turn) - (day < turn) for turn in self._held_by_answers),
            self._moves and tuple(map(almanac.workdays.is_working, (day - _ONE, day))),
        )

    @cached_property
    def _held_by_answers(self) -> tuple[datetime.date, ...]:
        """The days that answers are held against, where today is held so too."""
        nodes: list[Node] = [atom for atom in self._atoms if atom not in self._own]
        nodes += self._bounds
        if not any(map(self._reads_today, nodes)):
            return ()
        return self._days_in(n for node in nodes for n in self._behind.through(node))

    def _scope(self, day: datetime.date) -> Scope:
        guide = self._guide
        return Scope(guide.values, self._almanac, day, guide.aliases)

    def _reads_today(self, node: Node) -> bool:
        return any(TODAY in names_in(each) for each in self._behind.through(node))


def _moves_to_working_day(node: Node) -> bool:
    """Whether a node moves a day to a working one, so that weekdays matter."""
    return isinstance(node, Apply) and node.function.endswith("working_day")
