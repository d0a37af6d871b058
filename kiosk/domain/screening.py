"""Whether words that somebody typed may be kept at all.

What patrons type may name a person. Only what could hardly do so passes: no numbers
that could be one's own, no addresses, no capitals as names have them.
"""

from __future__ import annotations

import re

LONGEST = 60
_DIGITS = 3
_RUN = re.compile(rf"\d[\d\s./-]{{{_DIGITS - 1},}}|\d{{{_DIGITS},}}")
_LETTERS = re.compile(r"[^\W\d_]")
_SIGNS = frozenset("@#\\/<>{}|=")
_FEWEST_LETTERS = 3


def keepable(words: str) -> str | None:
    """Return words as they may be kept, on one line; None where they may not be.

    A run of digits, an e-mail address or the like, a capital inside (other than an
    abbreviation, all in capitals), or two words in capitals like a name: not kept.
    """
    line = " ".join(words.split())
    if len(line) > LONGEST or len(_LETTERS.findall(line)) < _FEWEST_LETTERS:
        return None
    if _RUN.search(line) or not _SIGNS.isdisjoint(line):
        return None
    first, *others = line.split()
    if any(_is_like_a_name(word) for word in others):
        return None
    if _is_like_a_name(first) and others and others[0][:1].isupper():
        return None
    return line.casefold()


def _is_like_a_name(word: str) -> bool:
    """Whether a word begins with a capital and goes on in small letters."""
    bare = word.strip(".,;:!?„“\"'()")
    return bare[:1].isupper() and not bare.isupper()
