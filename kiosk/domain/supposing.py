"""What may be supposed of answers that are still to come.

A test of two answers can turn nothing at the first of them: only with something
supposed of the second does it show where the first one matters.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import NotInForce
from kiosk.domain.guide import AskDate, AskNumber, Choice, Form, Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.domain.candidates import Later, Supposing
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.expressions import Expression
    from kiosk.domain.functions import Known
    from kiosk.domain.guide import Ask, Guide
    from kiosk.domain.reading_order import Readings, Turning

_MOST = 16
"""Beyond so many combinations of later answers none is supposed."""


class Supposer:
    """Supposes answers to the later questions of one guide."""

    def __init__(self, guide: Guide, readings: Readings) -> None:
        """Look at what a guide asks."""
        self._asks = dict(_asks(guide))
        self._readings = readings
        self._names: dict[Turning, tuple[str, ...]] = {}

    def names(self, turning: Turning) -> tuple[str, ...]:
        """Return the answers on which a search for its turns depends."""
        if turning not in self._names:
            own = self._readings.behind.leans_on(turning)
            bounds = (b for name in own for b in _bounds(self._asks.get(name)))
            found = own.union(*map(self._readings.behind.leans_on, bounds))
            self._names[turning] = tuple(sorted(found))
        return self._names[turning]

    def later(self, key: str, answers: Mapping[str, Known]) -> Later:
        """Return what may be supposed of a test beside the answer to `key`."""
        place = self._readings.place.get(key, 0)

        def supposings(turning: Turning) -> list[Supposing]:
            waiting = [
                name
                for name in sorted(self._readings.behind.leans_on(turning))
                if name not in answers
                and name != key
                and self._readings.last_place.get(name, -1) >= place
            ]
            if not waiting:
                return []
            own = [self._of_one(name) for name in waiting]
            combined = list(itertools.islice(itertools.product(*own), _MOST + 1))
            return [] if len(combined) > _MOST else [_all_of(c) for c in combined]

        return supposings

    def _of_one(self, name: str) -> list[Supposing]:
        """Return what may be supposed of one question: its ends, its options."""
        ask = self._asks[name]
        if isinstance(ask, Choice):
            return [_being(name, option.id) for option in ask.options]
        return [_at_bound(name, bound) for bound in _bounds(ask)]


def _asks(guide: Guide) -> Iterator[tuple[str, Ask]]:
    for step in guide.steps:
        if isinstance(step, Question):
            yield step.key, step.ask
        elif isinstance(step, Form):
            yield from ((field.id, field.ask) for field in step.fields)


def _bounds(ask: Ask | None) -> tuple[Expression, ...]:
    return (ask.min, ask.max) if isinstance(ask, AskDate | AskNumber) else ()


def _being(name: str, option: str) -> Supposing:
    return lambda scope: scope.supposing(name, option)


def _at_bound(name: str, bound: Expression) -> Supposing:
    def supposing(scope: Scope) -> Scope:
        value = scope.value(bound)
        if value is None or isinstance(value, NotInForce):
            return scope
        return scope.supposing(name, value)

    return supposing


def _all_of(supposings: tuple[Supposing, ...]) -> Supposing:
    def supposing(scope: Scope) -> Scope:
        for each in supposings:
            scope = each(scope)
        return scope

    return supposing
