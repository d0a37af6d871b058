"""Resume numbers as people say, type and scan them: digits in groups.

A number is the guide's three digits, what the guide's own states make of the
rest, and two check digits. These are those of ISO 7064, MOD 97-10, as in an IBAN:
97 is prime, and no digit and no power of ten is a multiple of it, so every single
wrong digit and every swap of two neighbours is noticed.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from kiosk.domain.errors import NotATicket, TicketMistyped
from kiosk.domain.typed import DASHES, plain

if TYPE_CHECKING:
    from kiosk.domain.guide import Guide

GUIDE_DIGITS = 3
GUIDES: int = 10**GUIDE_DIGITS
"""So many guides can have numbers of their own."""

CHECK_DIGITS = 2
LEAST_DIGITS = 8
MOST_DIGITS = 24
"""Longer ones nobody would say or type."""

_LEAST_OWN = LEAST_DIGITS - GUIDE_DIGITS - CHECK_DIGITS
_SEPARATORS = re.compile(r"[ ./_-]+")
_DIGITS = re.compile(r"[0-9]+")
_GROUP = 4


def number_of_guide(guide: Guide) -> int:
    """Return what stands for a guide in numbers, whatever else is on the shelf.

    It comes from the guide's id, which never changes, unless the guide names one
    because another one's id happens to give the same.
    """
    if guide.number is not None:
        return guide.number
    digest = hashlib.sha256(guide.id.encode()).digest()
    return int.from_bytes(digest, "big") % GUIDES


def whole(guide: int, own: int, most: int) -> str:
    """Return a number's digits, check digits with them.

    Args:
        guide: the number of the guide.
        own: what the guide makes of its state.
        most: the largest that the guide can make: all its numbers are as long.
    """
    from stdnum.iso7064 import mod_97_10

    digits = f"{guide:0{GUIDE_DIGITS}}{own:0{_own_digits(most)}}"
    return digits + mod_97_10.calc_check_digits(digits)


def length(most: int) -> int:
    """Return how many digits the numbers of a guide have, by its largest own one."""
    return GUIDE_DIGITS + _own_digits(most) + CHECK_DIGITS


def taken_apart(digits: str) -> tuple[int, int]:
    """Return the number of the guide, and what the guide made of its state.

    Raises:
        TicketMistyped: the check digits are others.
    """
    from stdnum.iso7064 import mod_97_10

    checked, check = digits[:-CHECK_DIGITS], digits[-CHECK_DIGITS:]
    if mod_97_10.calc_check_digits(checked) != check:
        raise TicketMistyped
    return int(checked[:GUIDE_DIGITS]), int(checked[GUIDE_DIGITS:])


def in_groups(digits: str) -> str:
    """Return digits as they are printed and said: in groups of four and three."""
    threes = -len(digits) % _GROUP
    ends = len(digits) - (_GROUP - 1) * threes
    fours = [digits[i : i + _GROUP] for i in range(0, ends, _GROUP)]
    rest = range(ends, len(digits), _GROUP - 1)
    return " ".join([*fours, *(digits[i : i + _GROUP - 1] for i in rest)])


def digits_of(typed: str) -> str:
    """Return the digits of a number as it was typed or scanned.

    Blanks, dashes, dots, strokes and underscores may stand anywhere; digits of
    other scripts are digits. This is also what a barcode holds.

    Raises:
        NotATicket: something else is in it, or it is too short or too long.
    """
    digits = _SEPARATORS.sub("", plain(typed).translate(DASHES))
    fits = LEAST_DIGITS <= len(digits) <= MOST_DIGITS
    if not fits or not _DIGITS.fullmatch(digits):
        raise NotATicket
    return digits


def looks_like_ticket(typed: str) -> bool:
    """Whether nothing was typed but digits, as many as a number may have.

    So do telephone numbers and an EGN: whether it is one, only reading it shows.
    """
    try:
        digits_of(typed)
    except NotATicket:
        return False
    return True


def _own_digits(most: int) -> int:
    return max(_LEAST_OWN, len(str(most)))
