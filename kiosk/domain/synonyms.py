"""What people call things, and what the guides call them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.domain.directory import Language
from kiosk.domain.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.domain.words import Stemmer

Stemmed = tuple[str, ...]
"""The stems of a phrase, in its order."""


class Phrase(msgspec.Struct, frozen=True):
    """A way to say something, in folded words."""

    language: Language
    words: tuple[str, ...]


class Wordbook(msgspec.Struct, frozen=True):
    """A library's everyday words.

    Attributes:
        groups: ways to say the same, across languages.
        ignored: words that say nothing about what is looked for.
    """

    groups: tuple[tuple[Phrase, ...], ...] = ()
    ignored: frozenset[str] = frozenset()


class Span(NamedTuple):
    """Where a phrase stands among words, and the other ways to say it."""

    start: int
    end: int
    others: tuple[tuple[Language, Stemmed], ...]


class Synonyms:
    """Finds phrases among stems."""

    def __init__(self, wordbook: Wordbook, stem: Stemmer) -> None:
        """Arrange a wordbook by the first stem of each phrase."""
        self._by_first: dict[str, list[tuple[Stemmed, int]]] = {}
        self._groups: list[tuple[tuple[Language, Stemmed], ...]] = []
        for number, group in enumerate(wordbook.groups):
            stemmed = tuple(
                (each.language, tuple(stem(w, each.language) for w in each.words))
                for each in group
            )
            self._groups.append(stemmed)
            for _, phrase in stemmed:
                self._by_first.setdefault(phrase[0], []).append((phrase, number))
        for found in self._by_first.values():
            found.sort(key=lambda pair: -len(pair[0]))

    def spans(self, stems: Sequence[frozenset[str]]) -> Iterator[Span]:
        """Yield the phrases that stand among words, longest first, none twice.

        Args:
            stems: of each word, its stems in any language.
        """
        place = 0
        while place < len(stems):
            span = self._span_at(stems, place)
            if span is None:
                place += 1
            else:
                yield span
                place = span.end

    def _span_at(self, stems: Sequence[frozenset[str]], place: int) -> Span | None:
        for first in stems[place]:
            for phrase, number in self._by_first.get(first, ()):
                end = place + len(phrase)
                if end <= len(stems) and all(
                    part in own
                    for part, own in zip(phrase, stems[place:end], strict=True)
                ):
                    others = tuple(
                        other for other in self._groups[number] if other[1] != phrase
                    )
                    return Span(place, end, others)
        return None


def read_wordbook(
    groups: Iterable[Mapping[Language, Sequence[str]]], ignored: Iterable[str]
) -> Wordbook:
    """Return a wordbook of texts: phrases by language, words that say nothing."""
    return Wordbook(
        groups=tuple(
            tuple(
                Phrase(language, words)
                for language, phrases in group.items()
                for phrase in phrases
                if (words := tokens(phrase))
            )
            for group in groups
        ),
        ignored=frozenset(word for text in ignored for word in tokens(text)),
    )
