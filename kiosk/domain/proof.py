"""Proves a guide by walking every state that a patron can be in.

States, not paths: half-walks that differ only in answers that nothing later
reads are one. What no state reaches, cannot be reached; what is undecided in
one, may be undecided for a patron.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.answers import check, offered, unconfirmed
from kiosk.domain.candidates import candidates
from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.expressions import (
    Apply,
    Condition,
    Day,
    Expression,
    Not,
    walk_nodes,
)
from kiosk.domain.guide import (
    AnyStep,
    Ask,
    Checklist,
    Choice,
    Choices,
    Form,
    Guide,
    Outcome,
    Question,
    Results,
)
from kiosk.domain.problems import Problem, Subject
from kiosk.domain.reading_order import Atom, Readings
from kiosk.domain.refusals import Refused
from kiosk.domain.workdays import in_year

if TYPE_CHECKING:
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.functions import Known

Answers = Mapping[str, "Known"]
_MOST_STATES = 50_000
_UNDECIDED = "`not` of what may be undecided here: write `unless`"


@dataclass(frozen=True)
class Proof:
    """What walking a guide has shown.

    Attributes:
        states: how many states were walked, over all days.
        days: the days on which it was walked, one of each kind.
        reached: everything that some state reaches.
        problems: what is wrong.
    """

    states: int
    days: tuple[datetime.date, ...]
    reached: frozenset[Subject]
    problems: tuple[Problem, ...]


def prove(
    guide: Guide,
    almanac: Almanac,
    on: datetime.date,
    slots: Mapping[str, frozenset[str]] | None = None,
) -> Proof:
    """Walk every state of a guide on every kind of day from `on` on.

    Args:
        slots: names that the words of each step have placeholders for, by the
            step's id; a note's under `step/note`.
    """
    readings = Readings(guide, slots or {})
    days = kinds_of_day(guide, almanac, readings, on)
    found = _Found()
    for day in days:
        _Explorer(guide, almanac, day, readings, found).explore()
    unreached = [s for s in reachable_subjects(guide) if s not in found.reached]
    for subject in unreached:
        found.problems[Problem(subject, "nothing reaches it")] = None
    return Proof(found.states, days, frozenset(found.reached), tuple(found.problems))


def reachable_subjects(guide: Guide) -> Iterator[Subject]:
    """Yield everything that a patron should be able to meet."""
    for step in guide.steps:
        yield ("step", step.id)
        yield from (("note", step.id, note.id) for note in step.notes)
        match step:
            case Question(ask=Choice(options=options) | Choices(options=options)):
                yield from (("option", step.id, each.id) for each in options)
            case Checklist(items=items) | Results(items=items):
                yield from (("item", step.id, each.id) for each in items)
            case Form(fields=fields):
                yield from (("field", step.id, each.id) for each in fields)
            case _:
                pass


def kinds_of_day(
    guide: Guide, almanac: Almanac, readings: Readings, on: datetime.date
) -> tuple[datetime.date, ...]:
    """Return one day of each kind: around facts' turns and tests of today.

    Days before `on` count from when the guide was checked: what a fact that
    has ended since led to then, is still part of the guide.

    Days of one kind have the same facts in force and the same verdicts on
    tests that read nothing but the day. Where deadlines move to a working day,
    they are alike too in whether they and the day before are such.
    """
    nodes = [node for step in guide.steps for _, node, _ in readings.nodes_of(step)]
    facts = readings.facts_behind(iter(nodes))
    atoms = [atom for _, atom in readings.atoms()]
    turns = {on}
    calendar = None
    if any(_counts_workdays(node) for node in [*nodes, *guide.values.values()]):
        calendar = almanac.workdays
        turns.update(on + datetime.timedelta(days=n) for n in range(7))
    for fact in facts & set(almanac.facts):
        for day in almanac.facts[fact].turning_days():
            recurring = (day, *_this_and_next_year(day, on))
            turns.update(recurring if almanac.facts[fact].recurs else (day,))
    for node in [*nodes, *guide.values.values()]:
        turns.update(d.value for d in walk_nodes(node) if isinstance(d, Day))
    around = {t + datetime.timedelta(days=n) for t in turns for n in (-1, 0, 1)}
    kinds: dict[Hashable, datetime.date] = {}
    own = [a for a in atoms if not readings.leans_on(a)]
    first = min(on, guide.checked)
    for day in sorted(d for d in around if d >= first):
        scope = Scope(guide.values, almanac, day, guide.aliases)
        in_force = tuple(almanac.fact_on(fact, day) for fact in sorted(facts))
        working = calendar and (
            calendar.is_working(day - datetime.timedelta(days=1)),
            calendar.is_working(day),
        )
        kinds.setdefault((in_force, tuple(map(scope.truth, own)), working), day)
    return tuple(kinds.values())


def _counts_workdays(node: Condition | Expression) -> bool:
    """Whether a node moves a day to a working one, so that weekdays matter."""
    return any(
        isinstance(each, Apply) and each.function.endswith("working_day")
        for each in walk_nodes(node)
    )


def _this_and_next_year(
    day: datetime.date, on: datetime.date
) -> Iterator[datetime.date]:
    yield in_year(day, on.year)
    yield in_year(day, on.year + 1)


@dataclass
class _Found:
    """What was found so far, over all days."""

    states: int = 0
    reached: set[Subject] = field(default_factory=set)
    problems: dict[Problem, None] = field(default_factory=dict)


@dataclass(frozen=True)
class _Test:
    """A single test, the last step at which it matters, what it leans on."""

    atom: Atom
    last: int
    names: tuple[str, ...]


class _Explorer:
    """Walks the states of one day, step by step."""

    def __init__(
        self,
        guide: Guide,
        almanac: Almanac,
        day: datetime.date,
        readings: Readings,
        found: _Found,
    ) -> None:
        self._guide = guide
        self._almanac = almanac
        self._day = day
        self._readings = readings
        self._found = found
        self._tests = tuple(
            _Test(atom, last, self._names_of(atom)) for last, atom in readings.atoms()
        )
        self._raw = readings.raw_reads()
        self._known = readings.known_names()
        self._verdicts: dict[Hashable, Truth] = {}
        self._known_then: dict[Hashable, bool] = {}
        self._turns: dict[Hashable, tuple[int, ...]] = {}
        self._classes: dict[Hashable, Hashable] = {}
        self._live: dict[int, tuple[str, ...]] = {}
        self._step_names = {s.id: self._names_read(s) for s in guide.steps}
        self._met: dict[Hashable, Truth] = {}

    def explore(self) -> None:
        """Carry every state from step to step until all have ended."""
        states: list[Answers] = [{}]
        for index, step in enumerate(self._guide.steps):
            self._found.states += len(states)
            states = [s for answers in states for s in self._through(step, answers)]
            if isinstance(step, Question | Form):
                # Only answers make states differ, so only then can they merge.
                states = self._merged(states, index + 1)
            if len(states) > _MOST_STATES:
                self._complain(("step", step.id), "too many states to prove from here")
                return
        for answers in states:
            last = self._guide.steps[-1].id
            what = f"a path ends without an outcome: {_told(answers, self._day)}"
            self._complain(("step", last), what)
            break

    def _merged(self, states: Iterable[Answers], index: int) -> list[Answers]:
        classes: dict[Hashable, Answers] = {}
        for answers in states:
            classes.setdefault(self._class_of(answers, index), answers)
        return list(classes.values())

    def _through(self, step: AnyStep, answers: Answers) -> Iterator[Answers]:
        """Yield the states after a step; none where it ends the walk."""
        truth = self._meet(step, answers)
        if truth is Truth.UNCONFIRMED:
            return
        if truth is not Truth.YES:
            yield answers
            return
        match step:
            case Outcome():
                return
            case Question():
                yield from self._answers(step, answers, self._scope(answers))
            case Form():
                yield from self._entries(step, answers)
            case _:
                yield answers

    def _meet(self, step: AnyStep, answers: Answers) -> Truth:
        """Say whether a step is on the path, and take down what is met there.

        All of it depends only on the answers that the step reads, so it is
        worked out once for each way in which those were given.
        """
        memo = (step.id, *map(answers.get, self._step_names[step.id]))
        if memo not in self._met:
            scope = self._scope(answers)
            self._look_at_nots(("step", step.id), step.when, scope)
            truth = scope.truth(step.when)
            if unconfirmed(step, scope):
                truth = Truth.UNCONFIRMED if truth is Truth.YES else truth
            if truth is Truth.YES:
                self._reach(step, scope)
            self._met[memo] = truth
        return self._met[memo]

    def _names_read(self, step: AnyStep) -> tuple[str, ...]:
        names: set[str] = set()
        for _, node, _ in self._readings.nodes_of(step):
            names |= self._readings.leans_on(node)
        for name in self._readings.slot_names(step):
            names |= self._readings.answers_behind(name)
        return tuple(sorted(names))

    def _reach(self, step: AnyStep, scope: Scope) -> None:
        """Take down what is met at a step, and look at what it shows."""
        self._found.reached.add(("step", step.id))
        self._look_at_slots(("step", step.id), step.id, scope)
        for subject, when in self._shown(step):
            self._look_at_nots(subject, when, scope)
            if scope.truth(when) is Truth.YES:
                self._found.reached.add(subject)
                if subject[0] == "note":
                    self._look_at_slots(subject, f"{step.id}/{subject[2]}", scope)
        match step:
            case Question(ask=Choice() | Choices() as ask) if not offered(ask, scope):
                self._complain(("step", step.id), "no option is offered on some path")
            case _:
                pass

    def _shown(self, step: AnyStep) -> Iterator[tuple[Subject, Condition | None]]:
        for note in step.notes:
            yield ("note", step.id, note.id), note.when
        match step:
            case Question(ask=Choice(options=options) | Choices(options=options)):
                for each in options:
                    yield ("option", step.id, each.id), each.when
            case Checklist(items=items) | Results(items=items):
                for item in items:
                    yield ("item", step.id, item.id), item.when
            case _:
                pass

    def _answers(
        self, question: Question, answers: Answers, scope: Scope
    ) -> Iterator[Answers]:
        if question.key in answers:
            what = f"asks `{question.key}` a second time on one path"
            self._complain(("step", question.id), what)
        taken = False
        for answer in self._candidates(question.key, question.ask, answers, scope):
            supposed = scope.supposing(question.key, answer)
            for each in question.checks:
                self._look_at_check(question.id, each.error, each.holds, supposed)
            try:
                check(question.checks, question.key, answer, scope)
            except Refused:
                continue
            taken = True
            yield {**answers, question.key: answer}
        if not taken:
            what = f"no answer is taken on some path: {_told(answers, self._day)}"
            self._complain(("step", question.id), what)

    def _entries(self, form: Form, answers: Answers) -> Iterator[Answers]:
        """Yield the ways to fill a form that later tests can tell apart."""
        states = [answers]
        for each in form.fields:
            following: list[Answers] = []
            for state in states:
                scope = self._scope(state)
                self._look_at_nots(("field", form.id, each.id), each.when, scope)
                if scope.truth(each.when) is not Truth.YES:
                    following.append(state)
                    continue
                self._found.reached.add(("field", form.id, each.id))
                if not each.required:
                    following.append(state)
                tried = self._candidates(each.id, each.ask, state, scope)
                following += [{**state, each.id: answer} for answer in tried]
            states = self._merged(following, self._guide.steps.index(form))
        yield from states

    def _candidates(
        self, key: str, ask: Ask, answers: Answers, scope: Scope
    ) -> Iterator[Known]:
        behind = self._readings.answers_behind
        own = [test.atom for test in self._tests if key in test.names]
        lookups = [n for n in self._guide.values if key in behind(n)]

        def distinguished(option: str) -> Hashable:
            supposed = scope.supposing(key, option)
            return tuple(supposed.named(name) for name in lookups)

        def turns(
            atom: Atom, bounds: Hashable, search: Callable[[], tuple[int, ...]]
        ) -> tuple[int, ...]:
            others = tuple((n, answers.get(n)) for n in self._names_of(atom))
            memo = (key, atom, bounds, others)
            if memo not in self._turns:
                self._turns[memo] = search()
            return self._turns[memo]

        return candidates(key, ask, own, distinguished, scope, turns)

    def _class_of(self, answers: Answers, index: int) -> Hashable:
        """Return what of the answers anything from a step on can still read."""
        memo = (index, *map(answers.get, self._live_names(index)))
        if memo not in self._classes:
            self._classes[memo] = self._worked_out_class(answers, index)
        return self._classes[memo]

    def _live_names(self, index: int) -> tuple[str, ...]:
        if index not in self._live:
            names = {n for n, last in self._raw.items() if last >= index}
            for test in self._tests:
                if test.last >= index:
                    names.update(test.names)
            for name, last in self._known.items():
                if last >= index:
                    names |= self._readings.answers_behind(name)
            self._live[index] = tuple(sorted(names))
        return self._live[index]

    def _worked_out_class(self, answers: Answers, index: int) -> Hashable:
        verdicts: list[Hashable] = []
        raw = {n for n, last in self._raw.items() if last >= index and n in answers}
        for place, test in enumerate(self._tests):
            if test.last < index:
                continue
            truth = self._verdict(place, test, answers)
            verdicts.append(truth)
            if truth is Truth.UNKNOWN:
                raw.update(name for name in test.names if name in answers)
        known = tuple(
            self._is_known(name, answers)
            for name, last in self._known.items()
            if last >= index
        )
        values = tuple((name, answers[name]) for name in sorted(raw))
        return (tuple(verdicts), known, values)

    def _verdict(self, place: int, test: _Test, answers: Answers) -> Truth:
        """Judge a test; it depends on nothing but the answers that it leans on."""
        memo = (place, *map(answers.get, test.names))
        if memo not in self._verdicts:
            self._verdicts[memo] = self._scope(answers).truth(test.atom)
        return self._verdicts[memo]

    def _is_known(self, name: str, answers: Answers) -> bool:
        behind = sorted(self._readings.answers_behind(name))
        memo = (name, *map(answers.get, behind))
        if memo not in self._known_then:
            self._known_then[memo] = self._scope(answers).named(name) is not None
        return self._known_then[memo]

    def _names_of(self, atom: Atom) -> tuple[str, ...]:
        return tuple(sorted(self._readings.leans_on(atom)))

    def _scope(self, answers: Answers) -> Scope:
        scope = Scope(self._guide.values, self._almanac, self._day, self._guide.aliases)
        scope.learn_all(answers)
        return scope

    def _look_at_nots(
        self, subject: Subject, condition: Condition | None, scope: Scope
    ) -> None:
        if condition is None:
            return
        for node in self._nots_in(condition):
            if scope.truth(node.part) is Truth.UNKNOWN:
                self._complain(subject, _UNDECIDED)

    def _nots_in(self, condition: Condition) -> Iterator[Not]:
        return (node for node in walk_nodes(condition) if isinstance(node, Not))

    def _look_at_check(
        self, step: str, error: str, holds: Condition, scope: Scope
    ) -> None:
        if scope.truth(holds) is Truth.UNKNOWN:
            self._complain(("check", step, error), "the check can be unknown here")

    def _look_at_slots(self, subject: Subject, where: str, scope: Scope) -> None:
        for name in self._readings.slots.get(where, frozenset()):
            if scope.named(name) is None:
                what = f"`{{{name}}}` may be unknown here: put it into a note "
                self._complain(subject, what + "guarded by `answered`")

    def _complain(self, subject: Subject, what: str) -> None:
        self._found.problems[Problem(subject, what)] = None


def _told(answers: Answers, day: datetime.date) -> str:
    """Tell a half-walk in a line, for the author to try it."""
    said = [f"{name}: {_written(answer)}" for name, answer in answers.items()]
    return ", ".join([f"on {day}", *said])


def _written(answer: Known) -> str:
    if isinstance(answer, frozenset):
        return "[" + ", ".join(sorted(answer)) + "]"
    return str(answer)
