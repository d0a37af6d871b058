"""A walk taken up again from a resume number.

Options that were chosen count again. What was typed is asked again, step by step,
and then the patron is back where the number was made. Where the day or a newer
guide leads elsewhere, the walk stands at the last step that still holds: the path
is made anew from the answers, so whatever a number says, the walk is a valid one.
"""

from __future__ import annotations

import dataclasses
import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.guide import Choice, Choices, Form, Question
from kiosk.domain.ticket import step_of_guide
from kiosk.domain.walk import Walk

if TYPE_CHECKING:
    import datetime

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.guide import Guide
    from kiosk.domain.ticket import Ticket


class Resumption(enum.StrEnum):
    """How far a number has brought its bearer back."""

    THERE = "there"
    """To the step at which it was made."""

    ASKS = "asks"
    """To a step whose typed answer no number holds; from there back to the step."""

    MOVED = "moved"
    """To the last step that still holds: this day leads another way."""

    CHANGED = "changed"
    """To the last step that still holds: the guide is another one by now."""

    ANEW = "anew"
    """To the beginning: nothing is known of the guide with which it was made."""


@dataclass(frozen=True)
class Resumed:
    """A walk taken up again, with what is to be said of it."""

    walk: Walk
    ticket: Ticket
    how: Resumption


def resumed(
    ticket: Ticket, guide: Guide, almanac: Almanac, today: datetime.date
) -> Resumed:
    """Take up a walk again.

    Raises:
        LookupError: no step of the guide is on anybody's path on this day.
    """
    begun = Walk.begun(guide, almanac, today)
    answered = dataclasses.replace(begun, answers=dict(ticket.choices))
    walk = caught_up(answered, ticket)
    return Resumed(walk, ticket, _how(walk, ticket))


def caught_up(walk: Walk, ticket: Ticket) -> Walk:
    """Bring a walk as near to a number's step as its answers lead.

    It stands at the first step that waits, or that the number's bearer cannot
    have gone past, or that the number names. So after something was typed again
    the patron is taken to what is still to be typed, and then to that step.
    """
    path = walk.trace.path
    place = 0
    while path[place].id in ticket.passed and place + 1 < len(path):
        place += 1
    seen = walk.seen | {step.id for step in path[:place]}
    return dataclasses.replace(walk, at=path[place].id, seen=seen)


def is_on_the_way(walk: Walk, ticket: Ticket) -> bool:
    """Whether a walk waits for what a number does not hold, its choices unchanged."""
    here = walk.guide.id == ticket.guide
    same = all(walk.answers.get(key) == own for key, own in ticket.choices.items())
    return here and same and _how(walk, ticket) is Resumption.ASKS


def led_on(before: Walk, after: Walk, ticket: Ticket) -> Walk:
    """Return a walk after a move: brought on, where what was typed is typed again.

    A form that has come to ask for more keeps the patron, as it always does.
    """
    if after.at == before.at or not is_on_the_way(before, ticket):
        return after
    return caught_up(after, ticket)


def _how(walk: Walk, ticket: Ticket) -> Resumption:
    if ticket.at is None:
        return Resumption.ANEW
    if step_of_guide(walk) == ticket.at:
        return Resumption.THERE
    if walk.step.id in ticket.passed and _asks_to_type(walk):
        return Resumption.ASKS
    return Resumption.MOVED if ticket.fits else Resumption.CHANGED


def _asks_to_type(walk: Walk) -> bool:
    """Whether a walk waits for an answer that no number holds."""
    step = walk.step
    if step is not walk.trace.waits:
        return False
    match step:
        case Question(ask=Choice()):
            return False
        case Question(ask=Choices()):
            return step.key not in walk.answers
        case _:
            return isinstance(step, Question | Form)
