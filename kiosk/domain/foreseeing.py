"""Conditions as far as they can be told from chosen options alone.

A resume number holds no day, number or text, and is read on another day than it
was made. A test that leans on any of these is open: it may hold, it may not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.expressions import Condition, Every, Not, Some, Unless
from kiosk.domain.truth import EVERY, SOME, Truth, first, opposite, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.domain.evaluation import Scope

Truths = frozenset[Truth]
"""The verdicts that are possible."""

HOLDS: Truths = frozenset({Truth.YES})
_ANY: Truths = frozenset({Truth.YES, Truth.NO, Truth.UNKNOWN})


class Open(msgspec.Struct, frozen=True, tag_field="rule", tag="open"):
    """Nothing can be told of it."""


class Told(msgspec.Struct, frozen=True, tag_field="rule", tag="told"):
    """A condition that leans on nothing but chosen options."""

    by: Condition


class All(msgspec.Struct, frozen=True, tag_field="rule", tag="all"):
    """True where all of its parts are (Kleene)."""

    parts: tuple[Rule, ...]


class AnyOf(msgspec.Struct, frozen=True, tag_field="rule", tag="any"):
    """True where one of its parts is (Kleene)."""

    parts: tuple[Rule, ...]


class Contrary(msgspec.Struct, frozen=True, tag_field="rule", tag="not"):
    """The opposite; of unknown, unknown."""

    part: Rule


class Otherwise(msgspec.Struct, frozen=True, tag_field="rule", tag="unless"):
    """True unless its part is known to be true."""

    part: Rule


Rule = Open | Told | All | AnyOf | Contrary | Otherwise


def rule_of(
    condition: Condition | None, is_told: Callable[[Condition], bool]
) -> Rule | None:
    """Return what remains of a condition; None where it always holds.

    Args:
        is_told: whether a condition leans on nothing but chosen options.
    """
    return None if condition is None else _rule(condition, is_told)


def _rule(condition: Condition, is_told: Callable[[Condition], bool]) -> Rule:
    if is_told(condition):
        return Told(condition)
    match condition:
        case Every(parts=parts) | Some(parts=parts):
            # Open parts are one: how many there are makes no difference.
            rules = tuple(dict.fromkeys(_rule(part, is_told) for part in parts))
            if len(rules) == 1:
                return rules[0]
            return All(rules) if isinstance(condition, Every) else AnyOf(rules)
        case Not(part=part) | Unless(part=part):
            rule = _rule(part, is_told)
            if isinstance(rule, Open):
                return rule
            return Contrary(rule) if isinstance(condition, Not) else Otherwise(rule)
        case _:
            return Open()


def possible(rule: Rule | None, scope: Scope) -> Truths:
    """Return the verdicts that a rule may have, where these options are chosen."""
    match rule:
        case None:
            return HOLDS
        case Open():
            return _ANY
        case Told(by=condition):
            return frozenset({scope.truth(condition)})
        case All(parts=parts):
            return _combined(EVERY, parts, scope)
        case AnyOf(parts=parts):
            return _combined(SOME, parts, scope)
        case Contrary(part=part):
            return frozenset(map(opposite, possible(part, scope)))
        case Otherwise(part=part):
            own = possible(part, scope)
            return frozenset(verdict(each is not Truth.YES) for each in own)


def told_in(rule: Rule | None) -> Iterator[Condition]:
    """Yield the conditions of a rule that can be told."""
    match rule:
        case Told(by=condition):
            yield condition
        case None | Open():
            pass
        case _:
            for part in parts_of_rule(rule):
                yield from told_in(part)


def parts_of_rule(rule: Rule) -> tuple[Rule, ...]:
    """Return the rules that a rule is made of."""
    match rule:
        case All(parts=parts) | AnyOf(parts=parts):
            return parts
        case Contrary(part=part) | Otherwise(part=part):
            return (part,)
        case _:
            return ()


def _combined(
    order: tuple[Truth, ...], parts: tuple[Rule, ...], scope: Scope
) -> Truths:
    found = frozenset({order[-1]})
    for part in parts:
        own = possible(part, scope)
        found = frozenset(first(order, (a, b)) for a in found for b in own)
    return found
