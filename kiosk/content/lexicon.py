"""What conditions and expressions have in common when they are read."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Never

from kiosk.content.faults import Faulty
from kiosk.domain.expressions import (
    RESERVED,
    TODAY,
    Day,
    Expression,
    Number,
    Reference,
)

if TYPE_CHECKING:
    from kiosk.content.document import Document, Place, RawValue

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)")
"""A number as it is written in a file, the decimal mark a point."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def lexical(document: Document, text: str, place: Place) -> Expression | None:
    """Read a number, a day or `today` by how it is written; None for a word.

    Raises:
        Faulty: a day that the calendar does not have.
    """
    if place in document.quoted:
        return None
    if text == TODAY:
        return Reference(TODAY)
    if _DAY.fullmatch(text):
        try:
            return Day(datetime.date.fromisoformat(text))
        except ValueError:
            refuse(document, place, f"{text} is not a day of the calendar")
    return Number(Decimal(text)) if NUMBER.fullmatch(text) else None


def text_at(document: Document, raw: RawValue, place: Place) -> str:
    """Return a scalar.

    Raises:
        Faulty: something else stands there.
    """
    if not isinstance(raw, str):
        refuse(document, place, "a word, a number or a day is expected here")
    return raw


def refuse(document: Document, place: Place, what: str) -> Never:
    """Give up on a place of a file.

    Raises:
        Faulty: always.
    """
    raise Faulty(document.fault(place, what))


def check_identifier(document: Document, place: Place, name: str) -> None:
    """Refuse an id that is not lower-case ASCII with hyphens, or is reserved.

    Raises:
        Faulty: the id cannot be used.
    """
    if name in RESERVED:
        raise Faulty(document.fault(place, f"`{name}` is reserved"))
    if not IDENTIFIER.fullmatch(name):
        what = f"`{name}`: an id is lower-case ASCII letters and digits with hyphens"
        raise Faulty(document.fault(place, what))
