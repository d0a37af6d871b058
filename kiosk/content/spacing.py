"""Keeps together on a line what is read as one."""

from __future__ import annotations

import re

_GAP = "\N{NO-BREAK SPACE}"
_AFTER_SIGN = re.compile(r"(?<=[№§]) ")


def unbroken(words: str) -> str:
    """Return words that stay on one line, as a telephone number does."""
    return words.replace(" ", _GAP)


def bound(text: str) -> str:
    """Return a text in which a sign stays on the line of the number after it."""
    return _AFTER_SIGN.sub(_GAP, text)
