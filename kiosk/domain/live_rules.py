"""What of the choices made so far anything later in a guide can still read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.behind import Behind
from kiosk.domain.expressions import (
    Answered,
    Compares,
    Condition,
    Has,
    InGroup,
    OneOf,
    Reference,
)
from kiosk.domain.foreseeing import Told, parts_of_rule, possible, told_in

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from kiosk.domain.evaluation import Scope
    from kiosk.domain.foreseeing import Rule
    from kiosk.domain.functions import Known
    from kiosk.domain.skeleton import Joint, Skeleton


_EMPTY: frozenset[str] = frozenset()


class LiveRules:
    """The rules of one guide that still matter at each step."""

    def __init__(self, skeleton: Skeleton) -> None:
        """Sort the rules by what they wait for."""
        self._behind = Behind(skeleton)
        joints = skeleton.joints
        asked = [frozenset({j.chosen} if j.chosen else ()) for j in joints]
        self._rules: list[tuple[Rule, ...]] = []
        self._raw: list[tuple[str, ...]] = []
        for place in range(len(joints)):
            reader = _Reader(self._behind, _EMPTY.union(*asked[place:]))
            for joint in joints[place:]:
                for rule in _rules_of(joint):
                    reader.look_at(rule)
            # Of what may be asked again it matters whether, and how, it was answered.
            before = _EMPTY.union(*asked[:place])
            self._rules.append(tuple(reader.decided))
            self._raw.append(tuple(sorted(reader.raw | before & reader.to_come)))

    def seen(self, place: int, choices: Mapping[str, Known], scope: Scope) -> Hashable:
        """Return what tells choices apart from a step on: alike, they are one."""
        return (
            tuple(possible(rule, scope) for rule in self._rules[place]),
            tuple(map(choices.get, self._raw[place])),
        )


class _Reader:
    """Takes rules apart as far as they wait for choices that are to come.

    Attributes:
        decided: what waits for nothing: only its verdict matters.
        raw: the choices of which more than that matters.
    """

    def __init__(self, behind: Behind, to_come: frozenset[str]) -> None:
        self._behind = behind
        self.to_come = to_come
        self.decided: dict[Rule, None] = {}
        self.raw: set[str] = set()

    def look_at(self, rule: Rule) -> None:
        leans_on = [self._behind.leans_on(told) for told in told_in(rule)]
        names = _EMPTY.union(*leans_on)
        if not names:
            return
        if not names & self.to_come:
            self.decided[rule] = None
        elif isinstance(rule, Told):
            self._look_into(rule.by)
        else:
            for part in parts_of_rule(rule):
                self.look_at(part)

    def _look_into(self, condition: Condition) -> None:
        """Look at what reads single answers within, through values too."""
        for node in self._behind.through(condition):
            match node:
                case OneOf() | Has() | Compares() | InGroup() | Answered():
                    if self._behind.leans_on(node) & self.to_come:
                        self._needs(node.subject)
                    else:
                        self.decided[Told(node)] = None
                case Reference(name=name):
                    self._needs(name)
                case _:
                    pass

    def _needs(self, name: str) -> None:
        """Take down that an answer matters as it is; a value is looked through."""
        key = self._behind.key(name)
        if self._behind.answers(name) == {key} and key not in self.to_come:
            self.raw.add(key)


def _rules_of(joint: Joint) -> Iterable[Rule]:
    rules = (joint.when, *(option.when for option in joint.options))
    return (rule for rule in rules if rule is not None)
