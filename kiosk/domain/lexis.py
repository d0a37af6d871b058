"""The words that the guides are written in, arranged so that typed ones are found.

A word is found as it is, by its beginning, by how it sounds, and in spite of a
typing error. The texts give the words; nothing else is known of any language.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.domain.sounds import sound_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from kiosk.domain.directory import Language

_CYRILLIC = ("а", "я")
_MOST_NEAR = 4
_OF_BODIES = 0.05
"""A word that stands in many bodies says little, though few heads have it."""


class Entry(NamedTuple):
    """A word of the texts.

    Attributes:
        stem: what it is indexed by, in this language.
        heads: in how many guides its stem stands in a title, a keyword, a card or
            a summary; 0 for a word that only a synonym holds.
        bodies: in how many guides it stands at all.
    """

    word: str
    language: Language
    stem: str
    heads: int
    bodies: int


class Lexis:
    """The words of one edition of the content.

    Args:
        entries: every word with its stem, once for each language that has it.
        ignored: words that say nothing about what is looked for.
        guides: how many guides there are.
    """

    def __init__(
        self, entries: Iterable[Entry], ignored: Collection[str], guides: int
    ) -> None:
        """Arrange the words."""
        self.ignored = frozenset(ignored)
        self.guides = max(guides, 1)
        self._entries: dict[str, tuple[Entry, ...]] = {}
        self._stems: dict[tuple[Language, str], tuple[int, int]] = {}
        for entry in entries:
            self._entries[entry.word] = (*self._entries.get(entry.word, ()), entry)
            key = (entry.language, entry.stem)
            heads, bodies = self._stems.get(key, (0, 0))
            self._stems[key] = max(heads, entry.heads), max(bodies, entry.bodies)
        self._words = sorted({*self._entries, *self.ignored})
        self._sounds = sorted(
            (sound_of(word), word)
            for word in self._words
            if _CYRILLIC[0] <= word[:1] <= _CYRILLIC[1]
        )
        self._by_length = _by_length(self._words)
        self._sounds_by_length = _by_length([sounds for sounds, _ in self._sounds])

    def knows(self, word: str) -> bool:
        """Whether a word stands in the texts, or is one that says nothing."""
        return word in self._entries or word in self.ignored

    def entries(self, word: str) -> Sequence[Entry]:
        """Return what is known of a word, by language."""
        return self._entries.get(word, ())

    def spread(self, language: Language, stem: str) -> tuple[int, int]:
        """Return in how many guides a stem stands: in the heads, in the bodies."""
        return self._stems.get((language, stem), (0, 0))

    def rarity(self, language: Language, stem: str) -> float:
        """Return what a stem is worth: the rarer, the more."""
        heads, bodies = self.spread(language, stem)
        count = heads + _OF_BODIES * (bodies - heads)
        return math.log(1 + self.guides / count) if count else 0.0

    def completions(self, beginning: str, most: int) -> list[str]:
        """Return words that begin so, the ones in most heads first."""
        found = _beginning(self._words, beginning)
        known = [word for word in found if word in self._entries]
        known.sort(key=self._prominence)
        return known[:most]

    def may_sound(self, beginning: str) -> bool:
        """Whether any Bulgarian word begins with these sounds."""
        place = bisect_left(self._sounds, (beginning, ""))
        found = self._sounds[place : place + 1]
        return bool(found) and found[0][0].startswith(beginning)

    def sounding(self, sounds: str) -> list[str]:
        """Return the Bulgarian words that sound so."""
        place = bisect_left(self._sounds, (sounds, ""))
        found = []
        while place < len(self._sounds) and self._sounds[place][0] == sounds:
            found.append(self._sounds[place][1])
            place += 1
        return sorted(found, key=self._prominence)

    def sounding_from(self, beginning: str, most: int) -> list[str]:
        """Return the Bulgarian words whose sounds begin so, the likeliest first."""
        place = bisect_left(self._sounds, (beginning, ""))
        found = []
        while place < len(self._sounds):
            sounds, word = self._sounds[place]
            if not sounds.startswith(beginning):
                break
            if word in self._entries:
                found.append(word)
            place += 1
        return sorted(found, key=self._prominence)[:most]

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """Return words within some typing errors, with how many; nearest first."""
        return self._near(word, edits, self._by_length)

    def sounding_near(self, sounds: str, edits: int) -> list[tuple[str, int]]:
        """Return Bulgarian words whose sounds are that near."""
        near = self._near(sounds, edits, self._sounds_by_length)
        return [(word, cost) for found, cost in near for word in self.sounding(found)]

    def _near(
        self, wanted: str, edits: int, by_length: Mapping[int, list[str]]
    ) -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        for length in range(len(wanted) - edits, len(wanted) + edits + 1):
            choices = by_length.get(length)
            if choices:
                near = process.extract(
                    wanted,
                    choices,
                    scorer=OSA.distance,
                    score_cutoff=edits,
                    limit=_MOST_NEAR,
                )
                found += ((each, int(cost)) for each, cost, _ in near)
        # The first letter is seldom wrong.
        found.sort(key=lambda pair: (pair[1], pair[0][:1] != wanted[:1], pair[0]))
        return found[:_MOST_NEAR]

    def _prominence(self, word: str) -> tuple[int, int, str]:
        entries = self._entries.get(word, ())
        heads = max((entry.heads for entry in entries), default=0)
        return -heads, len(word), word


def _by_length(words: Iterable[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for word in words:
        found.setdefault(len(word), []).append(word)
    return found


def _beginning(words: Sequence[str], beginning: str) -> Sequence[str]:
    low = bisect_left(words, beginning)
    high = bisect_left(words, beginning + "\U0010ffff")
    return words[low:high]
