"""The kinds of things that a guide counts with: days, numbers, amounts, choices."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Base(enum.Enum):
    """What a question, a field, a fact or a value holds."""

    DATE = "date"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DAYS = "days"
    WORD = "word"
    CHOICES = "choices"
    TEXT = "text"
    PHONE = "phone"
    TABLE = "table"


NUMERIC = frozenset({Base.NUMBER, Base.MONEY, Base.PERCENT, Base.DAYS})


@dataclass(frozen=True)
class Kind:
    """A base, and for words the ones that it may hold.

    Attributes:
        words: every word that the thing can be; empty for other bases.
        list: the long list that the words come from, for groups and look-ups.
    """

    base: Base
    words: frozenset[str] = frozenset()
    list: str | None = None

    @property
    def numeric(self) -> bool:
        """Whether it can be counted with."""
        return self.base in NUMERIC

    def compares_with(self, other: Kind) -> bool:
        """Whether an order between the two means anything."""
        if self.numeric and other.numeric:
            return True
        return self.base is Base.DATE and other.base is Base.DATE


def merged(kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind of what may be any of several; None where they clash.

    A bare number takes the kind of its company: 0 beside an amount is 0 €.
    """
    first = kinds[0]
    if all(kind.base is first.base for kind in kinds):
        words = frozenset[str]().union(*(kind.words for kind in kinds))
        lists = {kind.list for kind in kinds}
        return Kind(first.base, words, lists.pop() if len(lists) == 1 else None)
    if not all(kind.numeric for kind in kinds):
        return None
    special = {kind.base for kind in kinds} - {Base.NUMBER}
    return Kind(special.pop()) if len(special) == 1 else Kind(Base.NUMBER)


def product_of(kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind of a product: an amount where exactly one factor is one."""
    amounts = sum(kind.base is Base.MONEY for kind in kinds)
    if amounts > 1:
        return None
    return Kind(Base.MONEY if amounts else Base.NUMBER)


def quotient_of(kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind of a quotient: a share where both are amounts."""
    amounts = [kind.base is Base.MONEY for kind in kinds]
    return Kind(Base.MONEY if amounts == [True, False] else Base.NUMBER)
