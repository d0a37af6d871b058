"""A patron who is made up: knows an answer to every question of a guide."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain.answers import offered
from kiosk.domain.guide import (
    Ask,
    AskDate,
    AskNumber,
    AskText,
    Choice,
    Choices,
    Form,
    Outcome,
    Question,
)
from kiosk.domain.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.answers import Given
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.walk import Walk

# Numbers made by rule, of nobody: their check digits hold, and that is all.
_LINES = {
    "egn": "0021010008",
    "lnch": "1000000001",
    "eik": "000000018",
    "iban": "BG35TEST00000000000000",
    "phone": "0888 000 000",
    "email": "name@example.org",
    "postcode": "4700",
    "name": "Име Презиме Фамилия",
    "any": "Пример",
}
"""What is taken and is nobody's: the EGN is that of the first day of 1800."""

_GOOD = {"submitted": 40, "done-here": 30, "go-to-office": 20}
"""Steps by which an ending is preferred: the way that most patrons look for."""

_MOST_STEPS = 200
_NEAR = (0, 10, 40, 200)


class Visitor:
    """Chooses the answers that lead through most of a guide."""

    def answer(self, walk: Walk) -> Given:
        """Return the answer to the question in front of the visitor."""
        question = walk.step
        if not isinstance(question, Question):
            raise TypeError(question)
        best = max(self._accepted(walk, question), key=lambda pair: pair[0])
        return best[1]

    def fields(self, walk: Walk) -> dict[str, Given]:
        """Return what goes into the form in front of the visitor."""
        form = walk.step
        if not isinstance(form, Form):
            raise TypeError(form)
        scope = walk.trace.scope
        filled: dict[str, Given] = {}
        for field in form.fields:
            tries = list(candidate_answers(field.ask, scope)) or [""]
            filled[field.id] = tries[0] if field.required else ""
        return filled

    def _accepted(
        self, walk: Walk, question: Question
    ) -> Iterator[tuple[float, Given]]:
        scope = walk.trace.scope
        for place, given in enumerate(candidate_answers(question.ask, scope)):
            try:
                after = walk.answered(given)
            except Refused:
                continue
            # Of equal ways the first one offered is taken.
            yield self._worth(after) - place / 1000, given

    def _worth(self, walk: Walk) -> int:
        """Say how far the first answers lead from here, and to what end."""
        for steps in range(_MOST_STEPS):
            step = walk.step
            if isinstance(step, Outcome):
                return steps + _GOOD.get(step.result, 0)
            following = self._simply_on(walk)
            if following is None:
                return steps
            walk = following
        return _MOST_STEPS

    def _simply_on(self, walk: Walk) -> Walk | None:
        step = walk.step
        if isinstance(step, Question):
            for given in candidate_answers(step.ask, walk.trace.scope):
                try:
                    return walk.answered(given)
                except Refused:
                    continue
            return None
        if isinstance(step, Form):
            try:
                return walk.filled(self.fields(walk))
            except Refused:
                return None
        return walk.advanced()


def candidate_answers(ask: Ask, scope: Scope) -> Iterator[Given]:
    """Yield answers that a question would take, the likeliest first."""
    match ask:
        case Choice():
            yield from offered(ask, scope)
        case Choices():
            options = [o for o in offered(ask, scope) if o != ask.none]
            yield from ([option] for option in options)
        case AskDate(min=least, max=most):
            first, last = scope.value(least), scope.value(most)
            if isinstance(first, datetime.date) and isinstance(last, datetime.date):
                days = (last - datetime.timedelta(days=n) for n in _NEAR)
                yield from (day for day in days if day >= first)
                yield first
        case AskNumber(min=least, max=most):
            low, high = scope.value(least), scope.value(most)
            if isinstance(low, Decimal) and isinstance(high, Decimal):
                yield from (low + (high - low) // 8, low, high)
        case AskText(format=name):
            yield _LINES[name]
