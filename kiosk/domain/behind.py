"""What lies behind a node of a guide, its values looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.domain.expressions import (
    TODAY,
    Answered,
    Apply,
    Compares,
    Condition,
    Expression,
    FactOf,
    Has,
    InGroup,
    Lookup,
    Not,
    OneOf,
    OrElse,
    Pick,
    Reference,
    Table,
    Unless,
    facts_in,
    walk_nodes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Node = Expression | Condition
_PARTIAL_FUNCTIONS = frozenset({"quotient", "round"})


class Valued(Protocol):
    """A guide, or what was taken from one, as far as its nodes name its values."""

    @property
    def values(self) -> Mapping[str, Expression]:
        """What is worked out, by id."""
        ...

    @property
    def aliases(self) -> Mapping[str, str]:
        """Questions asked at a second place, by the id of the first."""
        ...


class Behind:
    """Follows the nodes of one guide to the answers and facts behind them."""

    def __init__(self, guide: Valued) -> None:
        """Look through a guide's values."""
        self._values = guide.values
        self._aliases = guide.aliases
        self._leans: dict[Node, frozenset[str]] = {}

    def through(self, node: Node) -> Iterator[Node]:
        """Yield a node, everything under it, and under the values that it names."""
        waiting: list[Node] = [node]
        seen: set[str] = set()
        while waiting:
            for each in walk_nodes(waiting.pop()):
                yield each
                for name in _own_names(each):
                    if name in self._values and name not in seen:
                        seen.add(name)
                        waiting.append(self._values[name])

    def leans_on(self, node: Node) -> frozenset[str]:
        """Return the answers that a node depends on, through values too."""
        if node not in self._leans:
            names = {n for each in self.through(node) for n in _own_names(each)}
            own = {self.key(name) for name in names}
            self._leans[node] = frozenset(own - {TODAY} - set(self._values))
        return self._leans[node]

    def answers(self, name: str) -> frozenset[str]:
        """Return the answers that an id depends on: itself, or a value's."""
        return self.leans_on(Reference(name))

    def key(self, name: str) -> str:
        """Return the id under which the answer to a question is kept."""
        return self._aliases.get(name, name)

    def facts(self, nodes: Iterable[Node]) -> frozenset[str]:
        """Return the facts that nodes depend on, through values too."""
        through = (each for node in nodes for each in self.through(node))
        return frozenset(fact for node in through for fact in facts_in(node))

    def nots(self, node: Node) -> Iterator[Not]:
        """Yield every `not` that decides in a node, through values too."""
        return (each for each in self.through(node) if isinstance(each, Not))

    def may_change(self, node: Node) -> bool:
        """Whether a node can be known and yet change when more is answered.

        An `or_else`, a `pick` that passes over what is unknown, `answered` and
        `unless` can; everything else that is known stays as it is.
        """
        return any(
            isinstance(each, OrElse | Pick | Answered | Unless)
            for each in self.through(node)
        )

    def deciding(self, name: str) -> frozenset[str]:
        """Return the answers whose very value decides whether an id is known.

        They go through a look-up, a table, a division or a fact on a given day.
        """
        partial = (n for n in self.through(Reference(name)) if _is_partial(n))
        return frozenset[str]().union(*map(self.leans_on, partial))


def _own_names(node: Node) -> Iterator[str]:
    """Yield the ids that a node itself reads, not those under it."""
    match node:
        case Reference(name=name):
            yield name
        case OneOf() | Has() | Compares() | InGroup() | Answered():
            yield node.subject
        case _:
            pass


def _is_partial(node: Node) -> bool:
    match node:
        case Lookup() | Table():
            return True
        case FactOf(on=on):
            return on is not None
        case Apply(function=function):
            return function in _PARTIAL_FUNCTIONS
        case _:
            return False
