"""What people call things, and what the guides call them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.domain.directory import Language
from kiosk.domain.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.domain.words import Stemmer


class Phrase(msgspec.Struct, frozen=True):
    """A way to say something, in folded words."""

    language: Language
    words: tuple[str, ...]


class Wordbook(msgspec.Struct, frozen=True):
    """A library's everyday words.

    Attributes:
        groups: ways to say the same, across languages.
        ignored: words that say nothing about what is looked for.
        fallback: the guide for those who do not know what they need.
    """

    groups: tuple[tuple[Phrase, ...], ...] = ()
    ignored: frozenset[str] = frozenset()
    fallback: str | None = None


class Saying(NamedTuple):
    """A phrase with its stems."""

    language: Language
    words: tuple[str, ...]
    stems: tuple[str, ...]


class Span(NamedTuple):
    """Where a phrase stands among words, and the other ways to say it."""

    start: int
    end: int
    others: tuple[Saying, ...]


class Synonyms:
    """Finds phrases among stems."""

    def __init__(self, wordbook: Wordbook, stem: Stemmer) -> None:
        """Arrange a wordbook by the first stem of each phrase."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        self._groups: list[tuple[Saying, ...]] = []
        for number, group in enumerate(wordbook.groups):
            stemmed = tuple(
                Saying(
                    each.language,
                    each.words,
                    tuple(stem(word, each.language) for word in each.words),
                )
                for each in group
            )
            self._groups.append(stemmed)
            for saying in stemmed:
                known = self._by_first.setdefault(saying.stems[0], [])
                known.append((saying.stems, number))
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
        known = (self._by_first.get(first, ()) for first in sorted(stems[place]))
        begun = [each for phrases in known for each in phrases]
        for phrase, number in sorted(begun, key=lambda each: -len(each[0])):
            end = place + len(phrase)
            there = stems[place:end]
            if len(there) == len(phrase) and all(
                part in own for part, own in zip(phrase, there, strict=True)
            ):
                group = self._groups[number]
                others = tuple(other for other in group if other.stems != phrase)
                return Span(place, end, others)
        return None


def read_wordbook(
    groups: Iterable[Mapping[Language, Sequence[str]]],
    ignored: Iterable[str],
    fallback: str | None = None,
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
        fallback=fallback,
    )
