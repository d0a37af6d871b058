"""Whether an answer is taken: read from what was given, bounded, checked.

The rules stand in the guide (`min`, `max`, `decimals`, `check`); what is wrong
has an id, and the words for it come from the guide or from the screens.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import NotInForce, Scope, Truth
from kiosk.domain.fields import read_field
from kiosk.domain.guide import (
    AnyStep,
    Ask,
    AskDate,
    AskNumber,
    AskText,
    Check,
    Choice,
    Choices,
    Form,
    Question,
)
from kiosk.domain.refusals import Refused

if TYPE_CHECKING:
    from kiosk.domain.functions import Known

Given = str | int | Decimal | datetime.date | Iterable[str]
"""An answer as it comes from a screen, a file or a resume number."""


def offered(ask: Choice | Choices, scope: Scope) -> tuple[str, ...]:
    """Return the options that this patron is offered, in their order."""
    return tuple(o.id for o in ask.options if scope.truth(o.when) is Truth.YES)


def unconfirmed(step: AnyStep, scope: Scope) -> bool:
    """Whether it cannot be told on this day what a step asks.

    An option, a field or a bound leans on a fact that is not in force.
    """
    match step:
        case Question(ask=ask):
            return _unconfirmed_ask(ask, scope)
        case Form(fields=fields):
            truths = {each.id: scope.truth(each.when) for each in fields}
            return Truth.UNCONFIRMED in truths.values() or any(
                truths[each.id] is Truth.YES and _unconfirmed_ask(each.ask, scope)
                for each in fields
            )
        case _:
            return False


def _unconfirmed_ask(ask: Ask, scope: Scope) -> bool:
    match ask:
        case Choice(options=options) | Choices(options=options):
            return any(scope.truth(o.when) is Truth.UNCONFIRMED for o in options)
        case AskDate(min=least, max=most) | AskNumber(min=least, max=most):
            bounds = (scope.value(least), scope.value(most))
            return any(isinstance(bound, NotInForce) for bound in bounds)
        case _:
            return False


def taken(ask: Ask, given: Given, scope: Scope) -> Known:
    """Return an answer in the form in which it is kept.

    Raises:
        Refused: with the id of what is wrong; nothing has changed.
    """
    match ask:
        case Choice():
            return _choice(ask, given, scope)
        case Choices():
            return _choices(ask, given, scope)
        case AskDate():
            return _date(ask, given, scope)
        case AskNumber():
            return _number(ask, given, scope)
        case AskText():
            return _text(ask, given)


def check(checks: Iterable[Check], name: str, answer: Known, scope: Scope) -> None:
    """Hold an answer against the guide's own checks.

    Raises:
        Refused: a check is false. One that nobody can decide refuses nothing.
    """
    supposed = scope.supposing(name, answer)
    for each in checks:
        if supposed.truth(each.holds) is Truth.NO:
            raise Refused(each.error)


def _choice(ask: Choice, given: Given, scope: Scope) -> str:
    if given == "":
        raise Refused("required")
    if not isinstance(given, str) or given not in offered(ask, scope):
        raise Refused("not-an-option")
    return given


def _choices(ask: Choices, given: Given, scope: Scope) -> frozenset[str]:
    if given == "":
        raise Refused("required")
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise Refused("not-an-option")
    available = offered(ask, scope)
    listed = list(given)
    if not all(each in available for each in listed):
        raise Refused("not-an-option")
    chosen = frozenset(listed)
    if ask.none in chosen and len(chosen) > 1:
        raise Refused("none-with-others")
    if len(chosen) < ask.at_least:
        raise Refused("at-least")
    return chosen


def _date(ask: AskDate, given: Given, scope: Scope) -> datetime.date:
    if given == "":
        raise Refused("required")
    if isinstance(given, str):
        try:
            given = datetime.date.fromisoformat(given)
        except ValueError:
            raise Refused("not-a-date") from None
    if not isinstance(given, datetime.date):
        raise Refused("not-a-date")
    least, most = scope.value(ask.min), scope.value(ask.max)
    if isinstance(least, datetime.date) and given < least:
        raise Refused("too-small")
    if isinstance(most, datetime.date) and given > most:
        raise Refused("too-large")
    return given


def _number(ask: AskNumber, given: Given, scope: Scope) -> Decimal:
    if given == "":
        raise Refused("required")
    number = _decimal(given)
    least, most = scope.value(ask.min), scope.value(ask.max)
    if isinstance(least, Decimal) and number < least:
        raise Refused("too-small")
    if isinstance(most, Decimal) and number > most:
        raise Refused("too-large")
    if _decimals(number) > ask.decimals:
        raise Refused("too-many-decimals")
    return number


def _decimals(number: Decimal) -> int:
    digits = number.as_tuple().digits
    exponent = number.normalize(Context(prec=len(digits))).as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _decimal(given: Given) -> Decimal:
    if isinstance(given, bool) or not isinstance(given, str | int | Decimal):
        raise Refused("not-a-number")
    try:
        number = Decimal(given)
    except InvalidOperation:
        raise Refused("not-a-number") from None
    if not number.is_finite():
        raise Refused("not-a-number")
    return number


def _text(ask: AskText, given: Given) -> str:
    if not isinstance(given, str):
        raise Refused("not-an-option")
    if not given.strip():
        raise Refused("required")
    return read_field(ask.format, given, ask.max_length)
