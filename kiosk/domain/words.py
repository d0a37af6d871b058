"""What counts as the same word when people type: one rule for both sides of a search.

Full-text engines fold Latin accents but neither „й“ nor "ı", and people type
„иога“ for „йога“ and "is" for "iş". So texts and queries both go through here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from kiosk.domain.directory import Language

Stemmer = Callable[[str, Language], str]
"""Gives what the forms of one folded word have in common, in a language."""

_DOTLESS_I = "\N{LATIN SMALL LETTER DOTLESS I}"
_SILENT = frozenset({"Mn", "Cf"})
_BARE = str.maketrans("йѝё", "иие")
_PLAIN = re.compile(r"[ -@\[-~а-я]*")
"""Nearly all text: nothing in it is left to fold once these letters are bare."""
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return text without case, accents and signs that nobody sees.

    All of these become the same letter: й, ѝ, и; ё, е; ı, İ, I, i; ş, s. Folding
    a second time changes nothing.
    """
    plain = text.lower().translate(_BARE)
    if _PLAIN.fullmatch(plain):
        return plain
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
    return tuple(_WORD.findall(fold(text)))
