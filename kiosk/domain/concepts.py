"""What a query asks for: each thing once, with every way in which guides may say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.lexis import Lexis
    from kiosk.domain.synonyms import Saying, Synonyms
    from kiosk.domain.words import Stemmer

_OF_OTHERS = 0.6
_OF_FOREIGN = 0.9
_OF_SYNONYMS = 0.85


@dataclass(frozen=True)
class Meant:
    """A word as it was read.

    Attributes:
        word: folded, as the texts have it, or as typed where they do not.
        cost: how far it is from what was typed.
        others: words that it may be as well.
    """

    word: str
    cost: float
    others: tuple[str, ...] = ()


class Way(NamedTuple):
    """Words by which guides of a language may say something: all are needed.

    Attributes:
        worth: 1 for what was typed, less for what only means the same.
    """

    language: Language
    words: tuple[str, ...]
    stems: tuple[str, ...]
    worth: float


@dataclass(frozen=True)
class Concept:
    """One thing that is asked for, and the ways in which guides may say it."""

    ways: tuple[Way, ...]


class Conceiver:
    """Makes words into what they ask for."""

    def __init__(self, lexis: Lexis, stem: Stemmer, synonyms: Synonyms) -> None:
        """Know the words, their stems and what else they are called."""
        self._lexis = lexis
        self._stem = stem
        self._synonyms = synonyms

    def concepts(self, words: Sequence[Meant], language: Language) -> Iterator[Concept]:
        """Yield what words ask for; those that say nothing are left out."""
        telling = [word for word in words if word.word not in self._lexis.ignored]
        ways = [tuple(self._ways(word, language)) for word in telling]
        stems = [
            frozenset(way.stems[0] for way in own if way.worth >= _OF_SYNONYMS)
            for own in ways
        ]
        spans = {span.start: span for span in self._synonyms.spans(stems)}
        place = 0
        while place < len(ways):
            span = spans.get(place)
            if span is None:
                yield Concept(ways[place])
                place += 1
                continue
            yield Concept((*_together(ways[place : span.end]), *_others(span.others)))
            place = span.end

    def _ways(self, meant: Meant, language: Language) -> Iterator[Way]:
        """Yield the stems of a word in every language that may have it."""
        given: set[tuple[Language, str]] = set()
        for number, word in enumerate((meant.word, *meant.others)):
            worth = 1.0 if number == 0 else _OF_OTHERS
            for each, stem in self._stems_of(word):
                if (each, stem) not in given:
                    given.add((each, stem))
                    own = worth if each == language else worth * _OF_FOREIGN
                    yield Way(each, (word,), (stem,), own)

    def _stems_of(self, word: str) -> Iterator[tuple[Language, str]]:
        for entry in self._lexis.entries(word):
            yield entry.language, entry.stem
        for language in languages_of(word):
            yield language, self._stem(word, language)


def languages_of(word: str) -> tuple[Language, ...]:
    """Return the languages whose letters a folded word is written in."""
    cyrillic = any("а" <= sign <= "я" for sign in word)
    return ("bg",) if cyrillic else ("en", "tr")


def _together(ways: Sequence[tuple[Way, ...]]) -> Iterator[Way]:
    """Yield the words of a phrase as one way to say it, by language."""
    if len(ways) == 1:
        yield from ways[0]
        return
    for language in dict.fromkeys(way.language for own in ways for way in own):
        firsts = [
            next((way for way in own if way.language == language), None) for own in ways
        ]
        known = [way for way in firsts if way is not None]
        if len(known) == len(ways):
            yield Way(
                language,
                tuple(word for way in known for word in way.words),
                tuple(stem for way in known for stem in way.stems),
                min(way.worth for way in known),
            )


def _others(others: Sequence[Saying]) -> Iterator[Way]:
    for language, words, stems in others:
        yield Way(language, words, stems, _OF_SYNONYMS)
