"""What counts as the same word when people type: one rule for both sides of a search.

Full-text engines fold Latin accents but neither „й“ nor "ı", and people type
„иога“ for „йога“ and "is" for "iş". So texts and queries both go through here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from kiosk.domain.directory import Language

Stemmer = Callable[[str, Language], str]
"""Gives what the forms of one folded word have in common, in a language."""

_DOTLESS_I = "\N{LATIN SMALL LETTER DOTLESS I}"
_SILENT = frozenset({"Mn", "Cf"})


def fold(text: str) -> str:
    """Return text without case, accents and signs that nobody sees.

    All of these become the same letter: й, ѝ, и; ё, е; ı, İ, I, i; ş, s. Folding
    a second time changes nothing.
    """
    spelt_out = unicodedata.normalize("NFKD", text).casefold()
    # Small letters of some signs come apart only now.
    spelt_out = unicodedata.normalize("NFKD", spelt_out)
    return "".join(
        "i" if sign == _DOTLESS_I else sign
        for sign in spelt_out
        if unicodedata.category(sign) not in _SILENT
    )


def tokens(text: str) -> tuple[str, ...]:
    """Return the folded words and numbers of a text in their order."""
    folded = fold(text)
    return tuple("".join(s if s.isalnum() else " " for s in folded).split())
