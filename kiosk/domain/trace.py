"""The path of one patron through a guide, computed anew from the answers.

One pass over the steps in their order. Answers count only while their question
is on the path, so nothing left behind can decide anything.
"""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain import answers as answering
from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.guide import (
    UNCONFIRMED,
    AnyStep,
    Field,
    Form,
    Guide,
    Outcome,
    Question,
)
from kiosk.domain.refusals import Refused

if TYPE_CHECKING:
    import datetime

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.functions import Known

Answers = Mapping[str, "Known"]


@dataclass(frozen=True)
class Trace:
    """Where answers lead on a day.

    Attributes:
        path: the steps of this patron so far, the one that waits or ends included.
        waits: the step that has no answer, or one that is no longer taken.
        refused: why the answer of the waiting step is not taken, if it has one.
        scope: what is known at the end of the path.
        counting: the answers that count, by key, in the order of the path.
        counted: how many of them there are at each step of the path, its own with
            them.
        ahead: the steps that may yet be on the path, once what waits is answered.
        parts: the parts that have a step on the path or one that may yet be.
    """

    path: tuple[AnyStep, ...]
    waits: AnyStep | None
    refused: str | None
    scope: Scope
    counting: Mapping[str, Known] = field(default_factory=dict)
    counted: tuple[int, ...] = ()
    ahead: tuple[AnyStep, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """The end that the walk has reached, if it has."""
        last = self.path[-1] if self.path else None
        return last if isinstance(last, Outcome) else None

    def index(self, step_id: str) -> int:
        """Return a step's place on the path, -1 where it is not on it."""
        return next((i for i, s in enumerate(self.path) if s.id == step_id), -1)

    def scope_at(self, step_id: str) -> Scope:
        """Return what is known at a step of the path, its own answers with it.

        What is answered later counts for nothing there, so a patron who comes
        back to a step finds it as it was.
        """
        place = self.index(step_id)
        if not 0 <= place < len(self.counted):
            return self.scope
        known = itertools.islice(self.counting.items(), self.counted[place])
        return self.scope.knowing(dict(known))


def trace(
    guide: Guide, almanac: Almanac, today: datetime.date, answers: Answers
) -> Trace:
    """Follow the answers through a guide as far as they lead."""
    return _Tracer(guide, almanac, today, answers).run()


def entries_given(form: Form, answers: Container[str]) -> int:
    """Count the entries of a form in which something was filled in."""
    most = form.repeat.at_most if form.repeat else 1
    return max(
        (
            n
            for n in range(1, most + 1)
            if any(form.key(f.id, n) in answers for f in form.fields)
        ),
        default=0,
    )


def within_entry(scope: Scope, form: Form, entry: int) -> Scope:
    """Return what is known within one entry of a form, counted from 1.

    There a field's id is the field of that entry; outside, that of the first.
    """
    if entry == 1:
        return scope
    return scope.seen_as({each.id: form.key(each.id, entry) for each in form.fields})


class _Tracer:
    """One pass; the fields are what the pass has gathered so far."""

    def __init__(
        self, guide: Guide, almanac: Almanac, today: datetime.date, answers: Answers
    ) -> None:
        self._guide = guide
        self._answers = answers
        self._scope = Scope(guide.values, almanac, today, guide.aliases)
        self._path: list[AnyStep] = []
        self._counting: dict[str, Known] = {}
        self._counted: list[int] = []

    def run(self) -> Trace:
        steps = iter(self._guide.steps)
        waits, refused = None, None
        for step in steps:
            truth = self._scope.truth(step.when)
            if truth is Truth.UNCONFIRMED:
                self._path.append(_unconfirmed(step))
                break
            if truth is not Truth.YES:
                continue
            if answering.unconfirmed(step, self._scope):
                self._path.append(_unconfirmed(step))
                break
            self._path.append(step)
            if isinstance(step, Outcome):
                break
            try:
                stays = not self._take(step)
            except Refused as refusal:
                stays, refused = True, refusal.code
            self._counted.append(len(self._counting))
            if stays:
                waits = step
                break
        ahead = () if waits is None else tuple(self._ahead(steps))
        return Trace(
            path=tuple(self._path),
            waits=waits,
            refused=refused,
            scope=self._scope,
            counting=self._counting,
            counted=tuple(self._counted),
            ahead=ahead,
            parts=self._parts(ahead),
        )

    def _take(self, step: AnyStep) -> bool:
        """Take a step's answers in; say whether the walk may pass it."""
        match step:
            case Question():
                return self._take_question(step)
            case Form():
                return self._take_form(step)
            case _:
                return True

    def _take_question(self, question: Question) -> bool:
        if question.key not in self._answers:
            return False
        given = self._answers[question.key]
        answer = answering.taken(question.ask, given, self._scope)
        answering.check(question.checks, question.key, answer, self._scope)
        self._learn(question.key, answer)
        return True

    def _take_form(self, form: Form) -> bool:
        least = form.repeat.at_least if form.repeat else 1
        complete = True
        for entry in range(1, max(least, entries_given(form, self._answers)) + 1):
            for each in form.fields:
                scope = within_entry(self._scope, form, entry)
                if scope.truth(each.when) is Truth.YES:
                    key = form.key(each.id, entry)
                    complete &= self._take_field(each, key, scope)
        return complete

    def _take_field(self, asked: Field, key: str, scope: Scope) -> bool:
        if key not in self._answers:
            return not asked.required
        answer = answering.taken(asked.ask, self._answers[key], scope)
        answering.check(asked.checks, asked.id, answer, scope)
        self._learn(key, answer)
        return True

    def _learn(self, key: str, answer: Known) -> None:
        self._scope.learn(key, answer)
        self._counting[key] = answer

    def _ahead(self, rest: Iterator[AnyStep]) -> Iterator[AnyStep]:
        """Yield the steps whose turn may come, as far as can be known now."""
        for step in rest:
            truth = self._scope.truth(step.when)
            if truth is Truth.NO:
                continue
            yield step
            if truth is Truth.YES and isinstance(step, Outcome):
                return

    def _parts(self, ahead: tuple[AnyStep, ...]) -> tuple[str, ...]:
        """Order the parts that this patron has been in or may still come to."""
        possible = {self._guide.part_of(step) for step in (*self._path, *ahead)}
        return tuple(p for p in self._guide.parts_in_order() if p in possible)


def _unconfirmed(step: AnyStep) -> Outcome:
    return Outcome(id=UNCONFIRMED, result="unconfirmed", part=step.part, when=step.when)
