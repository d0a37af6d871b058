"""What a resume number reads of a guide: its steps, options and what decides them.

It stands by itself: no list, fact or day is needed to read it. So it can be kept
when the guide is changed, and a number that was given out before stays readable.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.domain.almanac import Almanac
from kiosk.domain.behind import Behind
from kiosk.domain.directory import OptionList
from kiosk.domain.expressions import (
    TODAY,
    Condition,
    Expression,
    InGroup,
    Lookup,
    facts_in,
    names_in,
)
from kiosk.domain.foreseeing import Open, Rule, parts_of_rule, rule_of, told_in
from kiosk.domain.guide import Choice, Choices, Outcome, Question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.guide import AnyStep, Guide

MOST_OPTIONS_OF_A_SET = 12
"""A question with more options of which any may be chosen is asked again: each
would double the numbers that are needed."""

_CODE = b"1"
"""Raised where numbers are made in another way, so that no old one is misread."""


class Option(msgspec.Struct, frozen=True, omit_defaults=True):
    """An option that may be chosen."""

    id: str
    when: Rule | None = None


class Joint(msgspec.Struct, frozen=True, omit_defaults=True):
    """A step.

    Attributes:
        when: whether it is on the path.
        chosen: the id under which a choice is held; None where none is.
        how: whether one option is chosen or any number of them.
        none: the option that excludes all others.
        ends: the walk ends here.
    """

    id: str
    when: Rule | None = None
    chosen: str | None = None
    how: Literal["one", "any"] = "one"
    options: tuple[Option, ...] = ()
    none: str | None = None
    at_least: int = 0
    ends: bool = False


class Skeleton(msgspec.Struct, frozen=True, dict=True, omit_defaults=True):
    """A guide as its numbers see it.

    Attributes:
        version: the guide's, when this was taken.
        values: those that decide something, by id.
        groups: the items of groups that decide something, by list and group.
    """

    version: int
    joints: tuple[Joint, ...]
    values: dict[str, Expression] = {}
    groups: dict[str, dict[str, tuple[str, ...]]] = {}

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Questions asked at a second place, by the id of the first."""
        return {
            joint.id: joint.chosen
            for joint in self.joints
            if joint.chosen not in {None, joint.id}
        }

    @cached_property
    def almanac(self) -> Almanac:
        """The groups, as conditions read them."""
        lists = (OptionList(name, (), own) for name, own in self.groups.items())
        return Almanac(lists={each.id: each for each in lists})

    @cached_property
    def digest(self) -> int:
        """What tells these steps and options from any others, whatever the version."""
        whole = msgspec.structs.replace(self, version=0)
        digest = hashlib.sha256(_CODE + encoded(whole)).digest()
        return int.from_bytes(digest, "big")

    def place(self, step: str) -> int:
        """Return a step's place, -1 where there is none of this id."""
        return next((i for i, j in enumerate(self.joints) if j.id == step), -1)


def encoded(skeleton: Skeleton) -> bytes:
    """Return a skeleton as JSON, the same for the same one."""
    return msgspec.json.encode(skeleton, order="sorted")


def skeleton_of(guide: Guide, almanac: Almanac) -> Skeleton:
    """Return what numbers see of a guide."""
    return _Reader(guide, almanac).skeleton()


class _Reader:
    """Takes a guide apart; knows what can be told of its conditions."""

    def __init__(self, guide: Guide, almanac: Almanac) -> None:
        self._guide = guide
        self._almanac = almanac
        self._behind = Behind(guide)
        self._held = {q.key for q in guide.questions() if _may_be_held(q)}
        self._told: dict[Condition, bool] = {}

    def skeleton(self) -> Skeleton:
        joints = tuple(map(self._joint, self._guide.steps))
        while unsure := _asked_twice_maybe(joints):
            # Nobody could say at which of its places it was answered.
            self._held -= unsure
            self._told.clear()
            joints = tuple(map(self._joint, self._guide.steps))
        told = [each for joint in joints for each in _told_of(joint)]
        through = [node for each in told for node in self._behind.through(each)]
        names = {name for node in through for name in names_in(node)}
        values = self._guide.values
        groups: dict[str, dict[str, tuple[str, ...]]] = {}
        for node in through:
            if isinstance(node, InGroup):
                items = self._almanac.group(node.list, node.group)
                groups.setdefault(node.list, {})[node.group] = items
        return Skeleton(
            self._guide.version,
            joints,
            {name: values[name] for name in sorted(names & set(values))},
            groups,
        )

    def _joint(self, step: AnyStep) -> Joint:
        when = rule_of(step.when, self._is_told)
        if not isinstance(step, Question) or step.key not in self._held:
            return Joint(step.id, when, ends=isinstance(step, Outcome))
        ask = step.ask
        if isinstance(ask, Choices):
            none, least = ask.none, ask.at_least
            options = self._options(ask)
            return Joint(step.id, when, step.key, "any", options, none, least)
        options = self._options(ask) if isinstance(ask, Choice) else ()
        return Joint(step.id, when, step.key, "one", options)

    def _options(self, ask: Choice | Choices) -> tuple[Option, ...]:
        return tuple(Option(o.id, rule_of(o.when, self._is_told)) for o in ask.options)

    def _is_told(self, condition: Condition) -> bool:
        if condition not in self._told:
            through = list(self._behind.through(condition))
            self._told[condition] = self._behind.leans_on(condition) <= self._held and (
                not any(
                    isinstance(node, Lookup)
                    or any(facts_in(node))
                    or TODAY in names_in(node)
                    for node in through
                )
            )
        return self._told[condition]


def _may_be_held(question: Question) -> bool:
    match question.ask:
        case Choice():
            return True
        case Choices(options=options):
            return len(options) <= MOST_OPTIONS_OF_A_SET
        case _:
            return False


def _asked_twice_maybe(joints: Iterable[Joint]) -> set[str]:
    """Return what is asked at several places, of which one is not decided."""
    places: dict[str, list[Joint]] = {}
    for joint in joints:
        if joint.chosen is not None:
            places.setdefault(joint.chosen, []).append(joint)
    return {
        key
        for key, own in places.items()
        if len(own) > 1 and any(_is_open(joint.when) for joint in own)
    }


def _is_open(rule: Rule | None) -> bool:
    if rule is None:
        return False
    return isinstance(rule, Open) or any(map(_is_open, parts_of_rule(rule)))


def _told_of(joint: Joint) -> Iterable[Condition]:
    yield from told_in(joint.when)
    for option in joint.options:
        yield from told_in(option.when)
