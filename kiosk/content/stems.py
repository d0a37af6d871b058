"""What forms of one word have in common, in the three languages.

Bulgarian by BulStem's rules (Nakov, 2003), which cut endings by what stands before
them; English by Snowball; Turkish by its first five letters, which serve retrieval
as well as morphology does (Can et al., 2008: F5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulstem.stem import BulStemmer  # type: ignore[import-untyped]
from snowballstemmer import stemmer  # type: ignore[import-untyped]

from kiosk.domain.words import fold

if TYPE_CHECKING:
    from kiosk.domain.directory import Language

_RULES = "stem-context-2"
_LEAST_FREQUENT = 2
_LEFT_ALONE = 2
_SHORTEST = 3
_TURKISH = 5
_ENDINGS = "аеиоуьюя"


class Stems:
    """Gives the folded stem of a word in lower case."""

    def __init__(self) -> None:
        """Read the rules.

        Raises:
            OSError: they are not there.
        """
        self._bulgarian = BulStemmer.from_file(
            _RULES, min_freq=_LEAST_FREQUENT, left_context=_LEFT_ALONE
        )
        self._english = stemmer("english")

    def __call__(self, word: str, language: Language) -> str:
        """Return the stem of a word; short words and numbers are their own."""
        if len(word) <= _SHORTEST or word.isdigit():
            return fold(word)
        if language == "bg":
            return fold(self._in_bulgarian(word))
        if language == "en":
            stem: str = self._english.stemWord(fold(word))
            return stem
        return fold(word)[:_TURKISH]

    def _in_bulgarian(self, word: str) -> str:
        """Cut until nothing more comes off: обезщетение, обезщетени, обезщет.

        Half of a word is left at least: читател and читалище are two things.
        """
        least = max(_SHORTEST, (len(word) + 1) // 2)
        while len(word) > least:
            shorter: str = self._bulgarian.stem(word)
            if shorter == word or len(shorter) < least:
                break
            word = shorter
        # Nouns that the rules leave whole: книга and книги, къща and къщи.
        bare = word.rstrip(_ENDINGS)
        return bare if len(bare) >= min(least, _SHORTEST + 1) else word
