"""Whether a computed value stands on figures that a patron must still check.

Only what really went into it counts: of a `pick` the rows down to the one that
holds, of an `or_else` the options down to the one that is known, of a fact the
row of the day on which it was read.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.expressions import (
    Answered,
    Compares,
    Condition,
    Expression,
    FactOf,
    Has,
    InGroup,
    OneOf,
    OrElse,
    Pick,
    Reference,
    Table,
    parts_of,
)
from kiosk.domain.truth import is_known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.domain.evaluation import Value
    from kiosk.domain.facts import Row


def is_to_check(
    expression: Expression, values: Mapping[str, Expression], scope: Scope
) -> bool:
    """Whether an expression stands on a figure converted or not confirmed.

    Args:
        values: the guide's computed values by id.
    """
    return any(row.to_check for row in rows_behind(expression, values, scope))


def rows_behind(
    expression: Expression, values: Mapping[str, Expression], scope: Scope
) -> Iterator[Row]:
    """Yield the rows of facts that really went into an expression's value.

    Args:
        values: the guide's computed values by id.
    """
    return _Reader(values, scope).rows(expression)


class _Reader:
    """Follows one expression to the rows of facts behind it."""

    def __init__(self, values: Mapping[str, Expression], scope: Scope) -> None:
        self._values = values
        self._scope = scope
        self._seen: set[str] = set()

    def rows(self, node: Expression | Condition) -> Iterator[Row]:
        match node:
            case Reference(name=name):
                yield from self._of_name(name)
            case FactOf(fact=fact, on=on):
                day = self._scope.today if on is None else self._scope.value(on)
                yield from self._of_fact(fact, day)
            case Pick():
                yield from self._of_pick(node)
            case OrElse(options=options):
                for option in options:
                    yield from self.rows(option)
                    if is_known(self._scope.value(option)):
                        return
            case Table(fact=str(fact)):
                yield from self._of_fact(fact, self._scope.today)
            case OneOf() | Has() | Compares() | InGroup() | Answered():
                yield from self._of_name(node.subject)
            case _:
                pass
        if not isinstance(node, Pick | OrElse):
            for part in parts_of(node):
                yield from self.rows(part)

    def _of_name(self, name: str) -> Iterator[Row]:
        if name in self._values and name not in self._seen:
            self._seen.add(name)
            yield from self.rows(self._values[name])

    def _of_pick(self, node: Pick) -> Iterator[Row]:
        for row in node.rows:
            if row.when is not None:
                yield from self.rows(row.when)
            if self._scope.truth(row.when) is Truth.YES:
                yield from self.rows(row.value)
                return

    def _of_fact(self, name: str, day: Value) -> Iterator[Row]:
        fact = self._scope.almanac.facts.get(name)
        if fact is not None and isinstance(day, datetime.date):
            row = fact.in_force(day)
            if row is not None:
                yield row
