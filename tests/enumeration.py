"""Every way through a small guide, by trying every answer that there is."""

import itertools
from datetime import timedelta
from decimal import ROUND_CEILING, Decimal

from kiosk.domain.answers import offered, taken
from kiosk.domain.evaluation import Truth
from kiosk.domain.findings import subjects_of
from kiosk.domain.guide import AskDate, AskNumber, AskText, Choice, Form
from kiosk.domain.refusals import Refused
from kiosk.domain.trace import trace


def met(guide, book, days):
    """Return everything that some way through a guide meets on some of the days.

    Forms are filled from their first field to the last.
    """
    ways = _Ways(guide, book)
    for day in days:
        ways.follow(day, {}, frozenset())
    return ways.met - {("step", "unconfirmed")}


class _Ways:
    def __init__(self, guide, book):
        self.guide = guide
        self.book = book
        self.met = set()

    def follow(self, day, answers, filled):
        """Go every way on from some answers."""
        found = trace(self.guide, self.book, day, answers)
        for step in found.path:
            self.met.add(("step", step.id))
            self._take_down(step, found.scope_at(step.id))
        # A form of nothing but optional fields is passed, and may be filled still.
        forms = (s for s in found.path if isinstance(s, Form) and s.id not in filled)
        step = next(forms, found.waits)
        if step is None or found.refused is not None or step.id in filled:
            return
        if isinstance(step, Form):
            filled |= {step.id}
            given = list(self._entries(step, found.scope))
        else:
            given = [{step.key: a} for a in every_answer(step.ask, found.scope)]
        for each in given:
            self.follow(day, {**answers, **each}, filled)

    def _take_down(self, step, scope):
        for subject, when in subjects_of(step):
            own = subject[0] != "field" and subject[1] == step.id
            if own and scope.truth(when) is Truth.YES:
                self.met.add(subject)

    def _entries(self, form, scope, index=0):
        """Yield every way to fill the fields of a form, in their order."""
        if index == len(form.fields):
            yield {}
            return
        field = form.fields[index]
        ways = [None]
        if scope.truth(field.when) is Truth.YES:
            self.met.add(("field", form.id, field.id))
            ways = [
                a for a in every_answer(field.ask, scope) if _is_taken(field, a, scope)
            ]
            ways += [None] * (not field.required)
            options = getattr(field.ask, "options", ())
            self.met |= {
                ("option", field.id, option.id)
                for option in options
                if scope.truth(option.when) is Truth.YES
            }
        for answer in ways:
            more = scope if answer is None else scope.supposing(field.id, answer)
            for rest in self._entries(form, more, index + 1):
                yield rest if answer is None else {field.id: answer, **rest}


def _is_taken(field, answer, scope):
    try:
        taken(field.ask, answer, scope)
    except Refused:
        return False
    return True


def every_answer(ask, scope):
    """Yield every answer that a question could have, taken or not."""
    if isinstance(ask, AskText):
        yield "text"
    elif isinstance(ask, Choice):
        yield from offered(ask, scope)
    elif isinstance(ask, AskDate | AskNumber):
        least, most = scope.value(ask.min), scope.value(ask.max)
        # Where a bound is not known, nobody can say what there is to try.
        if None in {least, most}:
            return
        step = timedelta(days=1)
        if isinstance(ask, AskNumber):
            step = Decimal(1).scaleb(-ask.decimals)
            least = (least / step).to_integral_value(ROUND_CEILING) * step
        while least <= most:
            yield least
            least += step
    else:
        options = offered(ask, scope)
        for size in range(len(options) + 1):
            yield from map(frozenset, itertools.combinations(options, size))
