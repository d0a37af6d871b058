"""Numbers for the states in which choices can leave a patron, and back.

A state is a step at which one stands and the options that were chosen before it.
Every one that the conditions allow has a number from 0 on, and no other: states
are counted, by classes that nothing later tells apart, never listed. Those of
earlier steps come first, so what is added to a guide's end changes none of them.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.foreseeing import HOLDS, possible
from kiosk.domain.live_rules import LiveRules

if TYPE_CHECKING:
    import datetime
    from collections.abc import Hashable, Iterator, Mapping

    from kiosk.domain.functions import Known
    from kiosk.domain.skeleton import Joint, Skeleton


@dataclass(frozen=True)
class Stand:
    """Where one stands in a guide, by choices alone.

    Attributes:
        at: the step.
        choices: the options chosen before it, by the question's key.
        passed: the steps before it that are, or may be, on the way to it.
    """

    at: str
    choices: Mapping[str, Known]
    passed: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class _Node:
    """A class of half-walks that have come to a step.

    Attributes:
        may_stand: whether the step may be on their path.
        ways: the choices made there, each with the class that it leads to;
            None where nothing is chosen.
        counts: how many states lie at this step and at each one after it.
    """

    may_stand: bool
    ways: tuple[tuple[Known | None, _Node], ...]
    counts: tuple[int, ...]


class ChoiceStates:
    """The states of one guide."""

    def __init__(self, skeleton: Skeleton, day: datetime.date) -> None:
        """Look at a guide; its states are counted when they are first asked for.

        Args:
            day: any; nothing that can be told depends on it.
        """
        self._joints = skeleton.joints
        self._skeleton = skeleton
        self._day = day

    @cached_property
    def _root(self) -> _Node:
        return _Counter(self._skeleton, self._day).counted()

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(self._root.counts)

    def number(self, stand: Stand) -> int:
        """Return the number of a state.

        Raises:
            LookupError: it is none of this guide's.
        """
        place = self._skeleton.place(stand.at)
        if place < 0:
            raise LookupError(stand.at)
        number = sum(self._root.counts[:place])
        node = self._root
        for done, joint in enumerate(self._joints[:place]):
            left = place - done - 1
            for choice, following in node.ways:
                if choice == _chosen(joint, node, stand.choices):
                    node = following
                    break
                number += following.counts[left]
            else:
                raise LookupError(joint.id)
        if not node.may_stand:
            raise LookupError(stand.at)
        return number

    def stand(self, number: int) -> Stand:
        """Return the state of a number.

        Raises:
            LookupError: there are fewer.
        """
        place, left = self._place_of(number)
        choices: dict[str, Known] = {}
        passed: set[str] = set()
        node = self._root
        for done, joint in enumerate(self._joints[:place]):
            if node.may_stand:
                passed.add(joint.id)
            choice, node, left = _way_to(node, place - done - 1, left)
            if choice is not None and joint.chosen is not None:
                choices[joint.chosen] = choice
        return Stand(self._joints[place].id, choices, frozenset(passed))

    def _place_of(self, number: int) -> tuple[int, int]:
        """Return the step of a number, and its number among those of the step."""
        for place, count in enumerate(self._root.counts):
            if 0 <= number < count:
                return place, number
            number -= count
        raise LookupError(number)


def _chosen(joint: Joint, node: _Node, choices: Mapping[str, Known]) -> Known | None:
    """Return what was chosen at a step; None where it is no choice, or not met."""
    if joint.chosen is None or not node.may_stand:
        return None
    return choices.get(joint.chosen)


def _way_to(node: _Node, steps: int, number: int) -> tuple[Known | None, _Node, int]:
    """Return the way on which a state lies, and its number among those of the way.

    Args:
        steps: how many steps it lies beyond the next one.
        number: its number among those of all ways.
    """
    before = 0
    for choice, following in node.ways:
        after = before + following.counts[steps]
        if number < after:
            return choice, following, number - before
        before = after
    raise LookupError(number)


class _Counter:
    """Counts the states of one guide, each class of half-walks once."""

    def __init__(self, skeleton: Skeleton, day: datetime.date) -> None:
        self._skeleton = skeleton
        self._day = day
        self._live = LiveRules(skeleton)
        self._known: dict[Hashable, _Node] = {}
        self._sets: dict[Hashable, tuple[frozenset[str], ...]] = {}

    def counted(self) -> _Node:
        return self._node(0, {}, self._scope({}))

    def _node(self, place: int, choices: dict[str, Known], scope: Scope) -> _Node:
        if place == len(self._skeleton.joints):
            return _END
        memo = (place, self._live.seen(place, choices, scope))
        if memo not in self._known:
            self._known[memo] = self._new(place, choices, scope)
        return self._known[memo]

    def _new(self, place: int, choices: dict[str, Known], scope: Scope) -> _Node:
        joint = self._skeleton.joints[place]
        on_path = possible(joint.when, scope)
        may_stand = Truth.YES in on_path
        ways: list[tuple[Known | None, _Node]] = []
        asks = may_stand and joint.chosen is not None
        if asks and joint.chosen is not None:
            for choice in self._choices(joint, scope):
                more = {**choices, joint.chosen: choice}
                ways.append((choice, self._node(place + 1, more, self._scope(more))))
        stays = asks or (joint.ends and may_stand)
        if not stays or on_path != HOLDS:
            ways.append((None, self._node(place + 1, choices, scope)))
        steps_left = len(self._skeleton.joints) - place - 1
        later = [(0,) * steps_left, *(node.counts for _, node in ways)]
        counts = map(sum, zip(*later, strict=True))
        return _Node(may_stand, tuple(ways), (int(may_stand), *counts))

    def _choices(self, joint: Joint, scope: Scope) -> Iterator[Known]:
        """Yield what may be chosen at a step, in an order that stays."""
        offered = tuple(
            o.id for o in joint.options if Truth.YES in possible(o.when, scope)
        )
        if joint.how == "one":
            yield from offered
            return
        memo = (joint.id, offered)
        if memo not in self._sets:
            self._sets[memo] = tuple(_sets(joint, offered))
        yield from self._sets[memo]

    def _scope(self, choices: Mapping[str, Known]) -> Scope:
        skeleton = self._skeleton
        scope = Scope(skeleton.values, skeleton.almanac, self._day, skeleton.aliases)
        scope.learn_all(choices)
        return scope


_END = _Node(may_stand=False, ways=(), counts=())


def _sets(joint: Joint, offered: tuple[str, ...]) -> Iterator[frozenset[str]]:
    if joint.none in offered and joint.at_least <= 1:
        yield frozenset({joint.none})
    others = [option for option in offered if option != joint.none]
    for size in range(joint.at_least, len(others) + 1):
        yield from map(frozenset, itertools.combinations(others, size))
