"""What each step of a guide reads, and what must have been asked before it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.expressions import (
    TODAY,
    Answered,
    Compares,
    Condition,
    Expression,
    Has,
    InGroup,
    OneOf,
    facts_in,
    names_in,
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
    from collections.abc import Iterator, Mapping

Atom = OneOf | Has | Compares | InGroup | Answered
Node = Expression | Condition


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
        self._aliases = guide.aliases

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The step after which each answer can be known."""
        places: dict[str, int] = {}
        for index, step in enumerate(self._guide.steps):
            if isinstance(step, Question):
                places.setdefault(step.key, index)
            elif isinstance(step, Form):
                places.update({field.id: index for field in step.fields})
        return places

    def leans_on(self, node: Node) -> frozenset[str]:
        """Return the answers that a node depends on, through values too."""
        found: set[str] = set()
        for name in names_in(node):
            found |= self.answers_behind(name)
        return frozenset(found)

    def answers_behind(self, name: str) -> frozenset[str]:
        """Return the answers that an id depends on: itself, or a value's."""
        name = self._aliases.get(name, name)
        if name == TODAY:
            return frozenset()
        expression = self._guide.values.get(name)
        if expression is None:
            return frozenset({name})
        if name not in self._behind:
            self._behind[name] = self.leans_on(expression)
        return self._behind[name]

    @cached_property
    def _behind(self) -> dict[str, frozenset[str]]:
        return {}

    def facts_behind(self, nodes: Iterator[Node]) -> frozenset[str]:
        """Return the facts that nodes depend on, through values too."""
        found: set[str] = set()
        waiting = list(nodes)
        seen: set[str] = set()
        while waiting:
            node = waiting.pop()
            found.update(facts_in(node))
            for name in set(names_in(node)) - seen:
                seen.add(name)
                if name in self._guide.values:
                    waiting.append(self._guide.values[name])
        return frozenset(found)

    def nodes_of(self, step: AnyStep) -> Iterator[tuple[Subject, Node, bool]]:
        """Yield what a step reads: about what, the node, whether after its answer."""
        yield from _belonging("step", step.id, step.id, step.when)
        for note in step.notes:
            yield from _belonging("note", step.id, note.id, note.when)
        match step:
            case Question(ask=ask, checks=checks):
                yield from _of_ask(step.id, ask)
                for check in checks:
                    yield ("check", step.id, check.error), check.holds, True
            case Form(fields=fields):
                for field in fields:
                    yield from _belonging("field", step.id, field.id, field.when)
                    yield from _of_ask(step.id, field.ask)
                    for check in field.checks:
                        yield ("check", step.id, check.error), check.holds, True
            case Checklist(items=items) | Results(items=items):
                for item in items:
                    yield from _belonging("item", step.id, item.id, item.when)
            case _:
                pass

    def used_too_early(self) -> Iterator[Problem]:
        """Yield reads of what is asked only at the step itself or later."""
        for index, step in enumerate(self._guide.steps):
            for subject, node, after in self.nodes_of(step):
                own = _keys(step) if after or subject[0] == "field" else frozenset()
                yield from self._early(subject, self.leans_on(node) - own, index)
            for name in self.slots.get(step.id, frozenset()):
                behind = self.answers_behind(name)
                yield from self._early(("step", step.id), behind, index)

    def _early(
        self, subject: Subject, names: frozenset[str], index: int
    ) -> Iterator[Problem]:
        for name in sorted(names):
            if self.place.get(name, -1) >= index:
                yield Problem(subject, f"reads `{name}`, which is asked only later")

    def atoms(self) -> tuple[tuple[int, Atom], ...]:
        """Return every single test with the last step at which it can matter.

        Tests inside values count at each step that reads the value.
        """
        last: dict[Atom, int] = {}
        for index, step in enumerate(self._guide.steps):
            for _, node, _ in self.nodes_of(step):
                for atom in self._atoms_in(node):
                    last[atom] = index
            for name in self.slot_names(step):
                for atom in self._atoms_behind(name):
                    last[atom] = index
        return tuple((index, atom) for atom, index in last.items())

    def raw_reads(self) -> Mapping[str, int]:
        """Return answers whose very value matters, with the last step where it does.

        They bound another answer, are compared with one, or fill a look-up.
        """
        last: dict[str, int] = {}
        for index, step in enumerate(self._guide.steps):
            for _, node, _ in self.nodes_of(step):
                if isinstance(node, Expression):
                    last.update(dict.fromkeys(self.leans_on(node), index))
        return last

    def known_names(self) -> Mapping[str, int]:
        """Return the ids that words wait for, with the last step that shows them."""
        last: dict[str, int] = {}
        for index, step in enumerate(self._guide.steps):
            last.update(dict.fromkeys(self.slot_names(step), index))
        return last

    def slot_names(self, step: AnyStep) -> frozenset[str]:
        """Return the ids that a step's words have placeholders for, notes too."""
        names = set(self.slots.get(step.id, frozenset()))
        for note in step.notes:
            names |= self.slots.get(f"{step.id}/{note.id}", frozenset())
        return frozenset(names)

    def _atoms_in(self, node: Node) -> Iterator[Atom]:
        for each in walk_nodes(node):
            if isinstance(each, Atom):
                yield each
        for name in names_in(node):
            yield from self._atoms_behind(name)

    def _atoms_behind(self, name: str) -> tuple[Atom, ...]:
        name = self._aliases.get(name, name)
        if name not in self._guide.values:
            return ()
        if name not in self._inner:
            self._inner[name] = ()
            found = dict.fromkeys(self._atoms_in(self._guide.values[name]))
            self._inner[name] = tuple(found)
        return self._inner[name]

    @cached_property
    def _inner(self) -> dict[str, tuple[Atom, ...]]:
        return {}


def _belonging(
    what: str, step: str, own: str, when: Condition | None
) -> Iterator[tuple[Subject, Node, bool]]:
    if when is not None:
        yield ((what, own) if what == "step" else (what, step, own)), when, False


def _of_ask(step: str, ask: Ask) -> Iterator[tuple[Subject, Node, bool]]:
    match ask:
        case Choice(options=options) | Choices(options=options):
            for option in options:
                yield from _belonging("option", step, option.id, option.when)
        case AskDate(min=least, max=most) | AskNumber(min=least, max=most):
            yield ("step", step), least, False
            yield ("step", step), most, False
        case _:
            pass


def _keys(step: AnyStep) -> frozenset[str]:
    match step:
        case Question():
            return frozenset({step.key})
        case Form(fields=fields):
            return frozenset(field.id for field in fields)
        case _:
            return frozenset()
