"""What a guide may compute and test: the trees behind `when`, `check` and `values`.

A guide is data. Everything that decides the way through it is one of the nodes
below, so a program can read it, draw it, enumerate it and prove it.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = "today"
RESERVED = frozenset({"any", "all", "not", "unless", TODAY})


class Node(msgspec.Struct, frozen=True, tag_field="node"):
    """A part of a condition or of a value."""


class Number(Node, frozen=True, tag="number"):
    """An exact decimal written in the guide."""

    value: Decimal


class Day(Node, frozen=True, tag="day"):
    """A calendar day written in the guide."""

    value: datetime.date


class Word(Node, frozen=True, tag="word"):
    """A literal: an option's id, a unit, the name of a case."""

    value: str


class Reference(Node, frozen=True, tag="reference"):
    """`today`, a question, a form field or a value, by its id."""

    name: str


class FactOf(Node, frozen=True, tag="fact"):
    """A dated fact in force on a day: the walk's own day unless another is given."""

    fact: str
    on: Expression | None = None


class Apply(Node, frozen=True, tag="apply"):
    """A function over arguments, each under the name that `functions` gives it."""

    function: str
    arguments: dict[str, Expression]

    @override
    def __hash__(self) -> int:
        """Return a hash that does not need the dictionary to have one."""
        return hash((self.function, frozenset(self.arguments.items())))


class Table(Node, frozen=True, tag="table"):
    """A look-up by steps of a number or a day.

    `up_to`: the first row whose key is not less than the subject, else `above`.
    `from`: the last row whose key is not more than the subject.
    """

    of: Expression
    how: Literal["up_to", "from"]
    rows: tuple[tuple[Expression, Expression], ...] = ()
    above: Expression | None = None
    fact: str | None = None


class Lookup(Node, frozen=True, tag="lookup"):
    """A field of the item of a list that an answer names."""

    of: Expression
    list: str
    field: str


class PickRow(msgspec.Struct, frozen=True):
    """One row of a pick; without `when` it always holds."""

    value: Expression
    when: Condition | None = None


class Pick(Node, frozen=True, tag="pick"):
    """The value of the first row that holds."""

    rows: tuple[PickRow, ...]


class OrElse(Node, frozen=True, tag="or_else"):
    """The first of several that is known."""

    options: tuple[Expression, ...]


Expression = (
    Number | Day | Word | Reference | FactOf | Apply | Table | Lookup | Pick | OrElse
)


class Every(Node, frozen=True, tag="every"):
    """True where all of its parts are (Kleene)."""

    parts: tuple[Condition, ...]


class Some(Node, frozen=True, tag="some"):
    """True where one of its parts is (Kleene)."""

    parts: tuple[Condition, ...]


class Not(Node, frozen=True, tag="not"):
    """The opposite; of unknown, unknown."""

    part: Condition


class Unless(Node, frozen=True, tag="unless"):
    """True unless its part is known to be true; never unknown."""

    part: Condition


class OneOf(Node, frozen=True, tag="one-of"):
    """Equality with one of several, or with none of them where `negated`."""

    subject: str
    options: tuple[Expression, ...]
    negated: bool = False


class Has(Node, frozen=True, tag="has"):
    """A test on a set of chosen options."""

    subject: str
    how: Literal["any", "all", "none", "only"]
    options: tuple[Expression, ...]


class Compares(Node, frozen=True, tag="compares"):
    """An order of numbers or days."""

    subject: str
    how: Literal["lt", "le", "gt", "ge"]
    other: Expression


class InGroup(Node, frozen=True, tag="in-group"):
    """Whether an answer belongs to a group of its list."""

    subject: str
    list: str
    group: str


class Answered(Node, frozen=True, tag="answered"):
    """Whether a question was answered, or a value is known; never unknown."""

    subject: str
    expected: bool = True


Condition = Every | Some | Not | Unless | OneOf | Has | Compares | InGroup | Answered


def parts_of(node: Expression | Condition) -> tuple[Expression | Condition, ...]:
    """Return the nodes directly under one, in the order in which they are read."""
    match node:
        case Every(parts=parts) | Some(parts=parts):
            return tuple(parts)
        case Not(part=part) | Unless(part=part):
            return (part,)
        case OneOf(options=options) | Has(options=options) | OrElse(options=options):
            return tuple(options)
        case Compares(other=other):
            return (other,)
        case Apply(arguments=arguments):
            return tuple(arguments.values())
        case Pick(rows=rows):
            return tuple(_parts_of_rows(rows))
        case Table():
            return tuple(_parts_of_table(node))
        case Lookup(of=of):
            return (of,)
        case FactOf(on=on):
            return () if on is None else (on,)
        case _:
            return ()


def walk_nodes(node: Expression | Condition) -> Iterator[Expression | Condition]:
    """Yield a node and everything under it."""
    yield node
    for part in parts_of(node):
        yield from walk_nodes(part)


def names_in(node: Expression | Condition) -> Iterator[str]:
    """Yield every id that a node reads, `today` among them, repeats included."""
    for each in walk_nodes(node):
        match each:
            case Reference(name=name):
                yield name
            case (
                OneOf(subject=subject)
                | Has(subject=subject)
                | Compares(subject=subject)
                | InGroup(subject=subject)
                | Answered(subject=subject)
            ):
                yield subject
            case _:
                pass


def facts_in(node: Expression | Condition) -> Iterator[str]:
    """Yield every fact that a node reads by its id, repeats included."""
    for each in walk_nodes(node):
        match each:
            case FactOf(fact=fact):
                yield fact
            case Table(fact=str(fact)):
                yield fact
            case _:
                pass


def _parts_of_rows(rows: tuple[PickRow, ...]) -> Iterator[Expression | Condition]:
    for row in rows:
        if row.when is not None:
            yield row.when
        yield row.value


def _parts_of_table(table: Table) -> Iterator[Expression]:
    yield table.of
    for key, value in table.rows:
        yield key
        yield value
    if table.above is not None:
        yield table.above
