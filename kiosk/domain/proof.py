"""Proves a guide by walking every state that a patron can be in.

States, not paths: half-walks that differ only in answers that nothing later
reads are one. What no state reaches, cannot be reached; what is undecided in
one, may be undecided for a patron.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.answers import check, offered, unconfirmed
from kiosk.domain.candidates import candidates
from kiosk.domain.day_kinds import kinds_of_day
from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.expressions import Reference
from kiosk.domain.findings import Found, options_of, subjects_of, unreached
from kiosk.domain.guide import (
    AnyStep,
    Ask,
    Check,
    Choice,
    Choices,
    Form,
    Guide,
    Outcome,
    Question,
)
from kiosk.domain.problems import Problem, Subject
from kiosk.domain.reading_order import Readings
from kiosk.domain.refusals import Refused
from kiosk.domain.states import Answers, States
from kiosk.domain.supposing import Supposer

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.behind import Node
    from kiosk.domain.expressions import Not
    from kiosk.domain.functions import Known
    from kiosk.domain.reading_order import Telling, Turning

MOST_STATES = 50_000
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
    most_states: int = MOST_STATES,
) -> Proof:
    """Walk every state of a guide on every kind of day from `on` on.

    Args:
        slots: names that the words of each step have placeholders for, by the
            step's id; a note's under `step/note`.
        most_states: where there are more at one step, the guide is not proved.
    """
    readings = Readings(guide, slots or {})
    days = kinds_of_day(guide, almanac, readings, on)
    found = Found()
    for day in days:
        _Explorer(guide, almanac, day, readings, found).explore(most_states)
    found.problems.update(dict.fromkeys(unreached(guide, found)))
    return Proof(found.states, days, frozenset(found.reached), tuple(found.problems))


class _Explorer:
    """Walks the states of one day, step by step."""

    def __init__(
        self,
        guide: Guide,
        almanac: Almanac,
        day: datetime.date,
        readings: Readings,
        found: Found,
    ) -> None:
        self._guide = guide
        self._almanac = almanac
        self._day = day
        self._readings = readings
        self._found = found
        self._states = States(readings, self._scope)
        self._supposer = Supposer(guide, readings)
        self._turns: dict[Hashable, tuple[int, ...]] = {}
        self._tellings: dict[str, Telling] = {}
        self._nots: dict[Node, tuple[Not, ...]] = {}
        self._aliases = guide.aliases
        self._names = {s.id: tuple(sorted(readings.reads(s))) for s in guide.steps}
        self._met: dict[Hashable, Truth] = {}

    def explore(self, most_states: int) -> None:
        """Carry every state from step to step until all have ended."""
        states: list[Answers] = [{}]
        for index, step in enumerate(self._guide.steps):
            self._found.states += len(states)
            states = [s for answers in states for s in self._through(step, answers)]
            if isinstance(step, Question | Form):
                # Only answers make states differ, so only then can they merge.
                states = self._states.merged(states, index + 1)
            if len(states) > most_states:
                self._complain(("step", step.id), "too many states to prove from here")
                return
        for answers in states:
            last = self._guide.steps[-1].id
            what = f"a path ends without an outcome: {_told(answers, self._day)}"
            self._complain(("step", last), what)
            break

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
        memo = (step.id, *map(answers.get, self._names[step.id]))
        if memo not in self._met:
            scope = self._scope(answers)
            self._look_at_nots(("step", step.id, "when"), step.when, scope)
            truth = scope.truth(step.when)
            if truth is Truth.YES and unconfirmed(step, scope):
                truth = Truth.UNCONFIRMED
            self._found.judge(("step", step.id), truth)
            if truth is Truth.YES:
                self._look_at(step, scope)
            self._met[memo] = truth
        return self._met[memo]

    def _look_at(self, step: AnyStep, scope: Scope) -> None:
        """Take down what a step shows, and whether all of it can be shown."""
        self._look_at_slots(("step", step.id), step.id, scope)
        if isinstance(step, Form):
            return
        for subject, when in subjects_of(step):
            self._look_at_nots(subject, when, scope)
            truth = scope.truth(when)
            self._found.judge(subject, truth)
            if truth is Truth.YES and subject[0] == "note":
                self._look_at_slots(subject, f"{step.id}/{subject[2]}", scope)
        match step:
            case Question(ask=Choice() | Choices() as ask) if not offered(ask, scope):
                self._complain(("step", step.id), "no option is offered on some path")
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
            if self._holds(question.checks, question.id, question.key, answer, scope):
                taken = True
                yield {**answers, question.key: answer}
        if not taken:
            what = f"no answer is taken on some path: {_told(answers, self._day)}"
            self._complain(("step", question.id), what)

    def _entries(self, form: Form, answers: Answers) -> Iterator[Answers]:
        """Yield the ways to fill a form that later tests can tell apart."""
        states = [answers]
        scope = self._scope(answers)
        for note in form.notes:
            subject = ("note", form.id, note.id)
            self._look_at_nots(subject, note.when, scope)
            truth = scope.truth(note.when)
            self._found.judge(subject, truth)
            if truth is Truth.YES:
                self._look_at_slots(subject, f"{form.id}/{note.id}", scope)
        for index in range(len(form.fields)):
            tried = [s for state in states for s in self._field(form, index, state)]
            states = self._states.merged(tried, self._guide.steps.index(form))
        yield from states

    def _field(self, form: Form, index: int, answers: Answers) -> Iterator[Answers]:
        """Yield the ways to fill one field, or to leave it."""
        asked, scope = form.fields[index], self._scope(answers)
        subject = ("field", form.id, asked.id)
        self._look_at_nots(subject, asked.when, scope)
        truth = scope.truth(asked.when)
        self._found.judge(subject, truth)
        if truth is not Truth.YES:
            yield answers
            return
        for option, when in options_of(asked.id, asked.ask):
            self._look_at_nots(option, when, scope)
            self._found.judge(option, scope.truth(when))
        taken = not asked.required
        if taken:
            yield answers
        for answer in self._candidates(asked.id, asked.ask, answers, scope):
            if self._holds(asked.checks, asked.id, asked.id, answer, scope):
                taken = True
                yield {**answers, asked.id: answer}
        if not taken:
            what = f"no answer is taken on some path: {_told(answers, self._day)}"
            self._complain(subject, what)

    def _holds(
        self,
        checks: tuple[Check, ...],
        asked: str,
        key: str,
        answer: Known,
        scope: Scope,
    ) -> bool:
        """Whether an answer passes the guide's own checks, looking at these too."""
        supposed = scope.supposing(key, answer)
        for each in checks:
            subject = ("check", asked, each.error)
            self._look_at_nots(subject, each.holds, supposed)
            if supposed.truth(each.holds) is Truth.UNKNOWN:
                self._complain(subject, "the check can be unknown here")
        try:
            check(checks, key, answer, scope)
        except Refused:
            return False
        return True

    def _candidates(
        self, key: str, ask: Ask, answers: Answers, scope: Scope
    ) -> Iterator[Known]:
        if key not in self._tellings:
            self._tellings[key] = self._readings.telling(key)

        def turns(
            turning: Turning, bounds: Hashable, search: Callable[[], tuple[int, ...]]
        ) -> tuple[int, ...]:
            names = self._supposer.names(turning)
            memo = (key, turning, bounds, *map(answers.get, names))
            if memo not in self._turns:
                self._turns[memo] = search()
            return self._turns[memo]

        later = self._supposer.later(key, answers)
        return candidates(ask, self._tellings[key], scope, later, turns)

    def _scope(self, answers: Answers) -> Scope:
        scope = Scope(self._guide.values, self._almanac, self._day, self._aliases)
        scope.learn_all(answers)
        return scope

    def _look_at_nots(self, subject: Subject, node: Node | None, scope: Scope) -> None:
        if node is None:
            return
        if node not in self._nots:
            self._nots[node] = tuple(self._readings.behind.nots(node))
        for each in self._nots[node]:
            if scope.truth(each.part) is Truth.UNKNOWN:
                self._complain(subject, _UNDECIDED)

    def _look_at_slots(self, subject: Subject, where: str, scope: Scope) -> None:
        for name in self._readings.slots.get(where, frozenset()):
            self._look_at_nots(subject, Reference(name), scope)
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
