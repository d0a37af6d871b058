"""Verdicts of three-valued logic, and a fourth for what nobody can tell today."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain.functions import Known

if TYPE_CHECKING:
    from collections.abc import Iterable


class Truth(enum.Enum):
    """The verdict on a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    UNCONFIRMED = "unconfirmed"

    # Each is there once; the prover asks for their hashes millions of times.
    __hash__ = object.__hash__


@dataclass(frozen=True)
class NotInForce:
    """A value that leans on a fact with no value on the day."""

    fact: str


Value = Known | NotInForce | None
"""What is known, a fact that is not in force, or None for unknown."""

# In a conjunction the leftmost of those present decides, in a disjunction
# likewise: what can no longer come true outranks what nobody can tell.
EVERY = (Truth.NO, Truth.UNKNOWN, Truth.UNCONFIRMED, Truth.YES)
SOME = (Truth.YES, Truth.UNCONFIRMED, Truth.UNKNOWN, Truth.NO)


def first(order: tuple[Truth, ...], verdicts: Iterable[Truth]) -> Truth:
    """Return the verdict that comes first in an order; its last one of none."""
    decides, found = order[0], order[-1]
    for verdict in verdicts:
        if verdict is decides:
            return decides
        if order.index(verdict) < order.index(found):
            found = verdict
    return found


def undecided(*values: Value) -> Truth | None:
    """Return why a test of some values cannot be decided; None where it can.

    What is unknown outranks what is not in force: the test means nothing then,
    whatever the figure is.
    """
    if any(value is None for value in values):
        return Truth.UNKNOWN
    if any(isinstance(value, NotInForce) for value in values):
        return Truth.UNCONFIRMED
    return None


def verdict(holds: bool) -> Truth:  # noqa: FBT001 - it is the subject itself
    """Return the verdict on what can be told for certain."""
    return Truth.YES if holds else Truth.NO


def opposite(truth: Truth) -> Truth:
    """Return the verdict on the contrary; what is not decided stays so."""
    match truth:
        case Truth.YES:
            return Truth.NO
        case Truth.NO:
            return Truth.YES
        case _:
            return truth


def is_known(value: Value) -> bool:
    """Whether something can be counted with."""
    return value is not None and not isinstance(value, NotInForce)


def lies(side: int, how: str) -> bool:
    """Whether a side - below, at or above, as of nothing - is the one asked for."""
    match how:
        case "lt":
            return side < 0
        case "le":
            return side <= 0
        case "gt":
            return side > 0
        case _:
            return side >= 0


def order(subject: Value, key: Value) -> int | None:
    """Return on which side of a key a thing lies; None where there is no order."""
    if isinstance(subject, Decimal) and isinstance(key, Decimal):
        return int(subject.compare(key))
    if isinstance(subject, datetime.date) and isinstance(key, datetime.date):
        return (subject > key) - (subject < key)
    return None
