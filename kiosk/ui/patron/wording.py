"""What the screens say of an answer that is not taken, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.formatting import Formatter
from kiosk.ui.widgets.labels import interface_language, spoken

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable
    from decimal import Decimal

    from kiosk.domain.view import DateView, Frame, NumberView

_SENTENCES = {
    "required": QT_TRANSLATE_NOOP("Refused", "Please answer before going on."),
    "not-a-number": QT_TRANSLATE_NOOP("Refused", "Write a number, for example 12,50."),
    "not-a-date": QT_TRANSLATE_NOOP(
        "Refused",
        "There is no such day. Write day, month and year, for example 5 3 2026.",
    ),
    "too-small": QT_TRANSLATE_NOOP("Refused", "It must be at least {least}."),
    "too-large": QT_TRANSLATE_NOOP("Refused", "It may be at most {most}."),
    "too-early": QT_TRANSLATE_NOOP("Refused", "Choose {least} or a later day."),
    "too-late": QT_TRANSLATE_NOOP("Refused", "Choose {most} or an earlier day."),
    "too-many-decimals": QT_TRANSLATE_NOOP(
        "Refused", "There are too many digits after the decimal comma."
    ),
    "not-an-option": QT_TRANSLATE_NOOP("Refused", "Choose one of the answers."),
    "at-least": QT_TRANSLATE_NOOP("Refused", "Choose at least one answer."),
    "none-with-others": QT_TRANSLATE_NOOP(
        "Refused", "Choose either “none of these” or other answers."
    ),
    "bad-egn": QT_TRANSLATE_NOOP(
        "Refused", "This is not an EGN. It has 10 digits: check each of them."
    ),
    "bad-lnch": QT_TRANSLATE_NOOP(
        "Refused", "This is not an LNCh. It has 10 digits: check each of them."
    ),
    "bad-eik": QT_TRANSLATE_NOOP(
        "Refused", "This is not an EIK. It has 9 or 13 digits: check each of them."
    ),
    "bad-iban": QT_TRANSLATE_NOOP(
        "Refused",
        "This is not an IBAN. A Bulgarian one begins with BG and has 22 signs.",
    ),
    "bad-phone": QT_TRANSLATE_NOOP(
        "Refused", "This is not a telephone number. Write it with its code."
    ),
    "bad-email": QT_TRANSLATE_NOOP(
        "Refused", "This is not an e-mail address. It has one @ and a dot after it."
    ),
    "bad-postcode": QT_TRANSLATE_NOOP("Refused", "A postcode has 4 digits."),
    "too-long": QT_TRANSLATE_NOOP("Refused", "This is too long."),
    "small-number": QT_TRANSLATE_NOOP("Refused", "This number is too small."),
    "large-number": QT_TRANSLATE_NOOP("Refused", "This number is too large."),
    "early-day": QT_TRANSLATE_NOOP("Refused", "This day is too early."),
    "late-day": QT_TRANSLATE_NOOP("Refused", "This day is too late."),
}
_WITHOUT_BOUNDS = {
    "too-small": "small-number",
    "too-large": "large-number",
    "too-early": "early-day",
    "too-late": "late-day",
}


def sentence(code: str, frame: Frame, **limits: str) -> str:
    """Return what is wrong in a sentence: the guide's own, else ours."""
    own = frame.errors.get(code)
    if own is not None:
        return spoken(own)
    ours = _SENTENCES.get(code, _SENTENCES["required"])
    return QCoreApplication.translate("Refused", str(ours)).format(**limits)


def field_sentence(code: str, frame: Frame, *, day: bool) -> str:
    """Return what is wrong with a field of a form, whose bounds are not known here."""
    if code in frame.errors:
        return sentence(code, frame)
    if day:
        code = {"too-small": "too-early", "too-large": "too-late"}.get(code, code)
    return sentence(_WITHOUT_BOUNDS.get(code, code), frame)


def day_sentence(code: str, view: DateView) -> str:
    """Return what is wrong with a day, its bounds written out."""
    formatter = Formatter(interface_language())
    least, most = _day(formatter, view.least), _day(formatter, view.most)
    if code not in view.frame.errors:
        code = {"too-small": "too-early", "too-large": "too-late"}.get(code, code)
    return sentence(code, view.frame, least=least, most=most)


def number_sentence(code: str, view: NumberView) -> str:
    """Return what is wrong with a number or an amount, its bounds written out."""
    formatter = Formatter(interface_language())
    write = formatter.money if view.money else formatter.number
    least, most = _number(write, view.least), _number(write, view.most)
    return sentence(code, view.frame, least=least, most=most)


def _day(formatter: Formatter, day: datetime.date | None) -> str:
    return "" if day is None else formatter.day(day)


def _number(write: Callable[[Decimal], str], number: Decimal | None) -> str:
    return "" if number is None else write(number)
