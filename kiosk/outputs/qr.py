"""QR codes that hold the note itself: any phone reads them, with no network.

Text goes in as UTF-8 bytes with no mark of its encoding (ECI): phones take such bytes
for UTF-8, while some readers know no marks.

How large: a code has at most 89 modules a side (version 18), 97 with its margin. On A4
a module is 0.45 mm, so the largest is 44 mm wide and four stand beside each other; on a
receipt it is 0.5 mm, four whole dots of a printer at 203 dpi, and the largest is 49 of
the 72 mm that are printed. A phone held in the hand needs 0.4 mm. On a screen a module
is 4 pixels (388 in all) and never less than 3 (291), about 0.8 mm. A camera that has
the largest in two thirds of a picture 1,080 pixels high sees 7 pixels a module; it
needs 3.

Level M mends 15 % of the signs: a fold, a smudge, a reflection. A higher one would
take a quarter of the room away again. The mask is always the same: readers take any,
and to try all eight (ISO/IEC 18004, 7.8.3) takes 70 of 85 ms, for a tenth less penalty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from kiosk.domain.directory import short_name
from kiosk.outputs.calendar import event_text
from kiosk.outputs.contacts import best_contact, card_text
from kiosk.outputs.drawing import png_of, svg_of
from kiosk.outputs.plain import plain_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.leaflet import Leaflet
    from kiosk.outputs.saying import Sayer

Purpose = Literal["text", "calendar", "contact"]

MOST_VERSION = 18
LEVEL: Literal["m"] = "m"
MASK = 2
QUIET = 4
"""Modules of white on each side (ISO/IEC 18004, 6.3.8)."""
MOST_CODES = 3
MODULE_MM = 0.45
RECEIPT_MODULE_MM = 0.5
MODULE_PX = 4
LEAST_MODULE_PX = 3
MOST_BYTES = 560
"""What a code of that version and level holds (ISO/IEC 18004, table 7)."""


@dataclass(frozen=True)
class Code:
    """A code, ready to be painted.

    Attributes:
        text: what it holds.
        rows: its modules from top to bottom, true for black, without the margin.
        label: what a code of one contact is called.
        number: which of several that belong together, from 1.
    """

    purpose: Purpose
    text: str
    rows: tuple[tuple[bool, ...], ...]
    label: str = ""
    number: int = 1
    of: int = 1

    @property
    def side(self) -> int:
        """How many modules it is wide with its margin."""
        return len(self.rows) + 2 * QUIET

    def svg(self) -> str:
        """Return it as a vector, the margin with it."""
        return svg_of(self.rows, QUIET)

    def png(self, scale: int = MODULE_PX) -> bytes:
        """Return it as a picture, the margin with it, `scale` pixels a module."""
        return png_of(self.rows, QUIET, scale)


def codes_of(leaflet: Leaflet, sayer: Sayer) -> tuple[Code, ...]:
    """Return the note's text, its soonest day and its first contact as codes.

    Where the whole text would need more codes than people take pictures, what
    explains the steps stays on the paper.
    """
    lines = plain_lines(leaflet, sayer)
    if len(split(lines)) > MOST_CODES:
        lines = plain_lines(leaflet, sayer, brief=True)
    return (
        *text_codes(lines),
        *calendar_codes(leaflet, sayer),
        *contact_codes(leaflet),
    )


def text_codes(lines: Sequence[str]) -> tuple[Code, ...]:
    """Return lines in as few codes as hold them, each marked „1/3“ if they are many."""
    parts = split(lines)
    count = len(parts)
    if count == 1:
        return (_code("text", parts[0]),)
    return tuple(
        replace(_code("text", f"{number}/{count}\n{part}"), number=number, of=count)
        for number, part in enumerate(parts, start=1)
    )


def calendar_codes(leaflet: Leaflet, sayer: Sayer) -> tuple[Code, ...]:
    """Return the code that puts the soonest day into a calendar, if one is to come."""
    text = event_text(leaflet, sayer, MOST_BYTES)
    return () if text is None else (_code("calendar", text),)


def contact_codes(leaflet: Leaflet) -> tuple[Code, ...]:
    """Return the code of the first place that can be reached, if there is one."""
    contact = best_contact(leaflet.places)
    if contact is None:
        return ()
    code = _code("contact", card_text(contact, MOST_BYTES))
    return (replace(code, label=short_name(contact.name)),)


def split(lines: Sequence[str], most: int = MOST_BYTES) -> list[str]:
    """Split lines into as few parts as hold them, about equally long.

    Args:
        most: the bytes that a part may have, its mark included.
    """
    room = most - len("99/99\n")
    parts = _packed(lines, room)
    # The least room that needs no more parts makes them alike, so no code is larger
    # than it must be.
    least, enough = room // 2, room
    while least < enough:
        middle = (least + enough) // 2
        if len(_packed(lines, middle)) <= len(parts):
            enough = middle
        else:
            least = middle + 1
    return _packed(lines, enough)


def _packed(lines: Sequence[str], room: int) -> list[str]:
    """Fill parts one after another, never above their room in bytes."""
    parts: list[str] = []
    for line in lines:
        for piece in _pieces(line, room):
            longer = f"{parts[-1]}\n{piece}" if parts else piece
            if parts and len(longer.encode()) <= room:
                parts[-1] = longer
            else:
                parts.append(piece)
    return [part.strip("\n") for part in parts]


def _pieces(line: str, room: int) -> Iterator[str]:
    """Yield a line in pieces that fit: between words, else between letters."""
    while len(line.encode()) > room:
        fits = line.encode()[:room].decode(errors="ignore")
        at_word = fits.rfind(" ") + 1
        piece = line[: at_word or len(fits) or 1]
        yield piece.rstrip()
        line = line[len(piece) :]
    yield line


def _code(purpose: Purpose, text: str) -> Code:
    import segno

    made = segno.make_qr(text, error=LEVEL, encoding="utf-8", mode="byte", mask=MASK)
    rows = tuple(tuple(map(bool, row)) for row in made.matrix)
    return Code(purpose, text, rows)
