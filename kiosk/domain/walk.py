"""A patron's walk through a guide: an immutable value and its few moves.

Answers are kept by question, never by position. Back is the path in reverse.
Changing an answer computes the path anew: what left the path stays in memory,
counts for nothing, and counts again if it comes back.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sized
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain import answers as answering
from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.guide import AnyStep, Field, Form, Guide, Outcome, Question
from kiosk.domain.refusals import Refused
from kiosk.domain.trace import Trace, entries_given, trace, within_entry

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.answers import Given
    from kiosk.domain.functions import Known


@dataclass(frozen=True)
class Change:
    """What another answer would do, before it is done.

    Attributes:
        walk: the walk as it would be.
        dropped: keys of answers that would count no longer, whatever else is
            answered; in path order.
        asked: questions that would have to be answered anew, in path order.
    """

    walk: Walk
    dropped: tuple[str, ...]
    asked: tuple[str, ...]


@dataclass(frozen=True)
class Walk:
    """Where one patron stands in one guide.

    Attributes:
        answers: everything ever answered, by key, whether it counts or not.
        seen: steps that the patron has gone past.
        at: the step in front of the patron.
        ticked: items of checklists that the patron has at hand.
    """

    guide: Guide
    almanac: Almanac
    today: datetime.date
    at: str
    answers: Mapping[str, Known] = field(default_factory=dict)
    seen: frozenset[str] = frozenset()
    ticked: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def begun(cls, guide: Guide, almanac: Almanac, today: datetime.date) -> Walk:
        """Return a walk at the first step of its path.

        Raises:
            LookupError: no step of the guide is on anybody's path on this day.
        """
        path = trace(guide, almanac, today, {}).path
        return cls(guide, almanac, today, at=path[0].id)

    @cached_property
    def trace(self) -> Trace:
        """The path that the answers lead along."""
        return trace(self.guide, self.almanac, self.today, self.answers)

    @property
    def step(self) -> AnyStep:
        """The step in front of the patron."""
        return self.trace.path[self._place]

    @property
    def ended(self) -> bool:
        """Whether the patron stands at an outcome."""
        return isinstance(self.step, Outcome)

    @property
    def may_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return self._place > 0

    @property
    def _place(self) -> int:
        """Where on the path the patron stands: its end, where the step left it."""
        place = self.trace.index(self.at)
        return place if place >= 0 else len(self.trace.path) - 1

    def answered(self, given: Given) -> Walk:
        """Answer the question in front of the patron and go to the next step.

        Raises:
            Refused: the answer is not taken; this walk stays as it is.
            TypeError: the step asks nothing.
        """
        question = self.step
        if not isinstance(question, Question):
            raise TypeError(question)
        answer = self._accepted(question, given)
        answers = {**self.answers, question.key: answer}
        return dataclasses.replace(self, at=question.id, answers=answers).advanced()

    def filled(self, fields: Mapping[str, Given]) -> Walk:
        """Fill the form in front of the patron and go to the next step.

        Where the entries make the form ask for more than it has asked so far, the
        walk stays at it, so that the patron sees the fields that were added.

        Args:
            fields: by key; an empty one takes back what was filled in before.

        Raises:
            FieldRefused: with the first wrong field; this walk stays as it is.
            TypeError: the step is no form.
        """
        form = self.step
        if not isinstance(form, Form):
            raise TypeError(form)
        own = {form.key(f.id, n): f for n in _entries(form) for f in form.fields}
        filled = {key: fields[key] for key in fields if key in own}
        kept = {k: v for k, v in self.answers.items() if k not in filled}
        before = self.trace.scope_at(form.id)
        scope = before.seen_as(dict.fromkeys(own, ""))
        asks_more = False
        for entry in range(1, _entries_to_fill(form, filled, kept) + 1):
            for each in form.fields:
                within = within_entry(scope, form, entry)
                key = form.key(each.id, entry)
                if within.truth(each.when) is not Truth.YES:
                    continue
                if key not in filled | kept and not _asked(each, form, entry, before):
                    asks_more = True
                    continue
                answer = _field_answer(each, key, filled, kept, within)
                if answer is not None:
                    kept[key] = answer
                    scope = scope.supposing(key, answer)
        walk = dataclasses.replace(self, at=form.id, answers=kept)
        return walk if asks_more else walk.advanced()

    def advanced(self) -> Walk:
        """Go past the step in front of the patron; stay where the path waits."""
        following = self.trace.path[self._place + 1 :]
        if not following:
            return self
        seen = self.seen | {self.step.id}
        return dataclasses.replace(self, at=following[0].id, seen=seen)

    def back(self) -> Walk:
        """Go to the step before; stay at the first."""
        if not self.may_go_back:
            return self
        return dataclasses.replace(self, at=self.trace.path[self._place - 1].id)

    def at_step(self, step_id: str) -> Walk:
        """Go to a step that is on the path.

        Raises:
            KeyError: it is not on the path.
        """
        if self.trace.index(step_id) < 0:
            raise KeyError(step_id)
        return dataclasses.replace(self, at=step_id)

    def change(self, key: str, given: Given) -> Change:
        """Say what another answer to a question of the path would do.

        The changed walk stands at the first step of its path that the patron
        has not gone past.

        Raises:
            Refused: the answer is not taken.
            KeyError: no question of the path keeps its answer under the key.
        """
        questions = {question.key: question for question in self.questions_on_path()}
        question = questions[key]
        answer = self._accepted(question, given)
        changed = dataclasses.replace(self, answers={**self.answers, key: answer})
        before = self.trace.counting
        kept = {*changed.trace.counting, *_keys_ahead(changed.trace)}
        waits = changed.trace.waits
        asked = {waits.key: waits.id} if isinstance(waits, Question) else {}
        seen = changed.seen | {question.id}
        fresh = _first_unseen(changed.trace, seen)
        return Change(
            walk=dataclasses.replace(changed, at=fresh.id, seen=seen),
            dropped=tuple(k for k in before if k not in kept),
            asked=tuple(step for own, step in asked.items() if own not in before),
        )

    def tick(self, item: str, *, at_hand: bool) -> Walk:
        """Mark an item of the checklist in front of the patron."""
        mark = frozenset({(self.at, item)})
        ticked = self.ticked | mark if at_hand else self.ticked - mark
        return dataclasses.replace(self, ticked=ticked)

    def questions_on_path(self) -> tuple[Question, ...]:
        """Return the questions of the path, the waiting one included."""
        return tuple(s for s in self.trace.path if isinstance(s, Question))

    def papers(self) -> dict[str, dict[str, Known]]:
        """Return what was filled in for each kind of file on the path, by field."""
        counting = self.trace.counting
        return {
            form.document: {
                each.id: counting[form.key(each.id)]
                for each in form.fields
                if form.key(each.id) in counting
            }
            for form in self.trace.path
            if isinstance(form, Form) and form.document is not None
        }

    def _accepted(self, question: Question, given: Given) -> Known:
        scope = self.trace.scope_at(question.id)
        answer = answering.taken(question.ask, given, scope)
        answering.check(question.checks, question.key, answer, scope)
        return answer


class FieldRefused(Refused):
    """A field of a form is not taken. `field` is its key."""

    def __init__(self, code: str, field: str) -> None:
        """Name what is wrong and where."""
        super().__init__(code)
        self.field = field


def _keys_ahead(trace: Trace) -> Iterator[str]:
    """Yield the keys of what may be asked once what waits is answered."""
    waits = () if trace.refused or trace.waits is None else (trace.waits,)
    for step in (*waits, *trace.ahead):
        match step:
            case Question():
                yield step.key
            case Form():
                yield from (
                    step.key(f.id, n) for n in _entries(step) for f in step.fields
                )
            case _:
                pass


def _first_unseen(trace: Trace, seen: frozenset[str]) -> AnyStep:
    fresh = (s for s in trace.path if s.id not in seen or s is trace.waits)
    return next(fresh, trace.path[-1])


def _entries(form: Form) -> range:
    return range(1, (form.repeat.at_most if form.repeat else 1) + 1)


def _entries_to_fill(
    form: Form, filled: Mapping[str, Given], kept: Mapping[str, Known]
) -> int:
    least = form.repeat.at_least if form.repeat else 1
    some = {key for key, given in filled.items() if not _is_empty(given)} | set(kept)
    return max(least, entries_given(form, some))


def _asked(field: Field, form: Form, entry: int, scope: Scope) -> bool:
    """Whether a field of an entry was asked for before the form was filled."""
    return within_entry(scope, form, entry).truth(field.when) is Truth.YES


def _is_empty(given: Given) -> bool:
    """Whether nothing stands in a field: no sign but blanks, or no option."""
    if isinstance(given, str):
        return not given.strip()
    return isinstance(given, Sized) and not len(given)


def _field_answer(
    asked: Field,
    key: str,
    filled: Mapping[str, Given],
    kept: Mapping[str, Known],
    scope: Scope,
) -> Known | None:
    """Return what a field holds, None where it is left empty and may be."""
    given: Given = filled.get(key, kept.get(key, ""))
    if _is_empty(given) and not asked.required:
        return None
    try:
        answer = answering.taken(asked.ask, given, scope)
        answering.check(asked.checks, asked.id, answer, scope)
    except Refused as refusal:
        raise FieldRefused(refusal.code, key) from None
    return answer
