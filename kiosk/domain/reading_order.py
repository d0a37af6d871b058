"""What each step of a guide reads, and what must have been asked before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.behind import Behind, Node
from kiosk.domain.expressions import (
    Answered,
    Compares,
    Condition,
    Expression,
    FactOf,
    Has,
    InGroup,
    Lookup,
    OneOf,
    Reference,
    Table,
    parts_of,
    walk_nodes,
)
from kiosk.domain.guide import (
    AnyStep,
    Ask,
    AskDate,
    AskNumber,
    Checklist,
    Choice,
    Choices,
    Form,
    Guide,
    Question,
    Results,
)
from kiosk.domain.problems import Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Atom = OneOf | Has | Compares | InGroup | Answered
Turning = Atom | Table | FactOf
"""What turns at some answers: a test, a row of a table, a fact on a given day."""


@dataclass(frozen=True)
class Telling:
    """What can tell the answers to one question apart.

    Attributes:
        key: the id under which the answer is kept.
        tests: tests of options that name the question as their subject.
        lookups: look-ups that an answer is put into as it is.
        bare: whether something else reads an answer as it is.
        turnings: everything that depends on the answer, through values too.
        unaffected: values that do not depend on it.
    """

    key: str
    tests: tuple[OneOf | Has | InGroup, ...]
    lookups: tuple[Lookup, ...]
    bare: bool
    turnings: tuple[Turning, ...]
    unaffected: frozenset[str]


class Readings:
    """The reads of one guide.

    Args:
        slots: names that the words of each step have placeholders for, by the
            step's id; a note's under `step/note`.
    """

    def __init__(self, guide: Guide, slots: Mapping[str, frozenset[str]]) -> None:
        """Look at a guide whose ids and kinds are right."""
        self._guide = guide
        self.slots = slots
        self.behind = Behind(guide)

    # -- where answers are given ----------------------------------------------

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The step after which each answer can be known."""
        places: dict[str, int] = {}
        for index, name in self._given():
            places.setdefault(name, index)
        return places

    @cached_property
    def last_place(self) -> Mapping[str, int]:
        """The last step at which each answer may still be given."""
        return {name: index for index, name in self._given()}

    def _given(self) -> Iterator[tuple[int, str]]:
        for index, step in enumerate(self._guide.steps):
            yield from ((index, name) for name in keys_of(step))

    # -- what steps read ------------------------------------------------------

    def nodes_of(self, step: AnyStep) -> Iterator[tuple[Subject, Node, bool]]:
        """Yield what a step reads: about what, the node, whether after its answer."""
        yield from _belonging(("step", step.id, "when"), step.when)
        for note in step.notes:
            yield from _belonging(("note", step.id, note.id), note.when)
        match step:
            case Question(ask=ask, checks=checks):
                yield from _of_ask(("step", step.id), step.id, ask)
                for check in checks:
                    yield ("check", step.id, check.error), check.holds, True
            case Form(fields=fields):
                for field in fields:
                    own = ("field", step.id, field.id)
                    yield from _belonging(own, field.when)
                    yield from _of_ask(own, field.id, field.ask)
                    for check in field.checks:
                        yield ("check", field.id, check.error), check.holds, True
            case Checklist(items=items) | Results(items=items):
                for item in items:
                    yield from _belonging(("item", step.id, item.id), item.when)
            case _:
                pass

    @cached_property
    def all_nodes(self) -> tuple[Node, ...]:
        """Everything that the guide's steps and values read, value by value."""
        of_steps = (self.nodes_of(step) for step in self._guide.steps)
        nodes = [node for each in of_steps for _, node, _ in each]
        return (*nodes, *self._guide.values.values())

    def used_too_early(self) -> Iterator[Problem]:
        """Yield reads of what is asked only at the step itself or later."""
        for index, step in enumerate(self._guide.steps):
            for subject, node, after in self.nodes_of(step):
                known = _known_within(step, subject, after=after)
                names = self.behind.leans_on(node) - known
                yield from self._early(subject, names, index)
            for where, names in self._slots_of(step):
                for name in names:
                    yield from self._early(where, self.behind.answers(name), index)

    def _early(
        self, subject: Subject, names: Iterable[str], index: int
    ) -> Iterator[Problem]:
        for name in sorted(names):
            if self.place.get(name, -1) >= index:
                yield Problem(subject, f"reads `{name}`, which is asked only later")

    def _slots_of(self, step: AnyStep) -> Iterator[tuple[Subject, frozenset[str]]]:
        yield ("step", step.id), self.slots.get(step.id, frozenset())
        for note in step.notes:
            names = self.slots.get(f"{step.id}/{note.id}", frozenset())
            yield ("note", step.id, note.id), names

    def slot_names(self, step: AnyStep) -> frozenset[str]:
        """Return the ids that a step's words have placeholders for, notes too."""
        return frozenset[str]().union(*(names for _, names in self._slots_of(step)))

    def reads(self, step: AnyStep) -> frozenset[str]:
        """Return the answers that anything about a step depends on."""
        nodes = [node for _, node, _ in self.nodes_of(step)]
        nodes += map(Reference, self.slot_names(step))
        return frozenset[str]().union(*map(self.behind.leans_on, nodes))

    # -- until when answers matter --------------------------------------------

    def atoms(self) -> tuple[tuple[int, Atom], ...]:
        """Return every single test with the last step at which it can matter.

        Tests inside values count at each step that reads the value.
        """
        last: dict[Atom, int] = {}
        for index, step in enumerate(self._guide.steps):
            nodes = [node for _, node, _ in self.nodes_of(step)]
            nodes += map(Reference, self.slot_names(step))
            for node in nodes:
                tests = (n for n in self.behind.through(node) if isinstance(n, Atom))
                last.update(dict.fromkeys(tests, index))
        return tuple((index, atom) for atom, index in last.items())

    @cached_property
    def turnings(self) -> tuple[Turning, ...]:
        """Return everything that can turn from one answer to the next."""
        nodes = (each for node in self.all_nodes for each in walk_nodes(node))
        return tuple(
            dict.fromkeys(
                node
                for node in nodes
                if isinstance(node, Atom | Table)
                or (isinstance(node, FactOf) and node.on is not None)
            )
        )

    def raw_reads(self) -> Mapping[str, int]:
        """Return answers whose very value matters, with the last step where it does.

        They bound another answer, be it through values.
        """
        last: dict[str, int] = {}
        for index, step in enumerate(self._guide.steps):
            for _, node, _ in self.nodes_of(step):
                if isinstance(node, Expression):
                    last.update(dict.fromkeys(self.behind.leans_on(node), index))
        return last

    def known_names(self) -> Mapping[str, int]:
        """Return the ids that words wait for, with the last step that shows them."""
        last: dict[str, int] = {}
        for index, step in enumerate(self._guide.steps):
            last.update(dict.fromkeys(self.slot_names(step), index))
        return last

    def telling(self, key: str) -> Telling:
        """Return what can tell the answers to one question apart."""
        under = [each for node in self.all_nodes for each in walk_nodes(node)]
        lookups = [n for n in under if isinstance(n, Lookup) and self._is(n.of, key)]
        inside = [p for n in under if n not in lookups for p in parts_of(n)]
        bare = any(self._is(node, key) for node in [*self.all_nodes, *inside])
        turnings = [t for t in self.turnings if key in self.behind.leans_on(t)]
        own = [t for t in turnings if isinstance(t, OneOf | Has | InGroup)]
        values = self._guide.values
        unaffected = (v for v in values if key not in self.behind.answers(v))
        return Telling(
            key=key,
            tests=tuple(t for t in own if self.behind.key(t.subject) == key),
            lookups=tuple(lookups),
            bare=bare,
            turnings=tuple(turnings),
            unaffected=frozenset(unaffected),
        )

    def _is(self, node: Node, key: str) -> bool:
        return isinstance(node, Reference) and self.behind.key(node.name) == key


def keys_of(step: AnyStep) -> frozenset[str]:
    """Return the ids under which a step keeps answers."""
    match step:
        case Question():
            return frozenset({step.key})
        case Form(fields=fields):
            return frozenset(field.id for field in fields)
        case _:
            return frozenset()


def _known_within(step: AnyStep, subject: Subject, *, after: bool) -> frozenset[str]:
    """Return the answers of a step itself that something of it may read.

    A check reads the answer that it checks, a field the fields above it.
    """
    if not isinstance(step, Form):
        return keys_of(step) if after else frozenset()
    match subject:
        case ("field", _, own, *_) | ("option" | "check", own, *_):
            ids = [field.id for field in step.fields]
            return frozenset(ids[: ids.index(own) + after])
        case _:
            return frozenset()


def _belonging(
    subject: Subject, when: Condition | None
) -> Iterator[tuple[Subject, Node, bool]]:
    if when is not None:
        yield subject, when, False


def _of_ask(
    subject: Subject, name: str, ask: Ask
) -> Iterator[tuple[Subject, Node, bool]]:
    match ask:
        case Choice(options=options) | Choices(options=options):
            for option in options:
                yield from _belonging(("option", name, option.id), option.when)
        case AskDate(min=least, max=most) | AskNumber(min=least, max=most):
            yield (*subject, "min"), least, False
            yield (*subject, "max"), most, False
        case _:
            pass
