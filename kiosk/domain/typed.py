"""What keyboards, phones and clipboards add to what a patron meant.

A number copied from a message brings no-break spaces and direction marks; a
tablet brings long dashes; an Arabic or full-width keyboard brings its own digits.
Every reader starts from the same plain line, so none of them meets these.
"""

from __future__ import annotations

import unicodedata

DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹘﹣", "-"))
"""Every dash, hyphen and minus as the one of the keyboard."""

_FULL_WIDTH_GAP = 0xFEE0
_JOINERS = "\u200c\u200d"


def plain(typed: str) -> str:
    """Return a line as it was meant: composed, visible, spaced once, digits 0-9.

    Blanks of every kind (line ends and control characters too) become one space,
    none at the ends. Format characters and lone surrogates go, except the two
    joiners that some scripts need. Digits of other scripts and full-width signs
    become ASCII; letters and dashes stay as they were typed.
    """
    if typed.isascii() and typed.isprintable():
        return " ".join(typed.split())
    signs = (_plain_sign(sign) for sign in unicodedata.normalize("NFC", typed))
    return " ".join("".join(signs).split())


def _plain_sign(sign: str) -> str:
    if "！" <= sign <= "～":
        return chr(ord(sign) - _FULL_WIDTH_GAP)
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if category == "Cc":
        return " "
    invisible = category in ("Cf", "Cs") and sign not in _JOINERS
    return "" if invisible else sign
