"""Finds guides by what people type: the query read, the guides weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.directory import LANGUAGES
from kiosk.domain.query import QueryReader
from kiosk.domain.ranking import Ranked, Ranking, best_of
from kiosk.domain.synonyms import Synonyms
from kiosk.domain.words import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.lexis import Lexis
    from kiosk.domain.ports import SearchIndex, Shelf
    from kiosk.domain.query import Query
    from kiosk.domain.ranking import Head
    from kiosk.domain.synonyms import Wordbook
    from kiosk.domain.words import Stemmer

_WORD = re.compile(r"\w+")
_LEAST_SHARE = 0.05
"""Of the best guide's score; what fits less is noise."""
_WEIGHED = 40
"""Guides of a language that are weighed; the index chooses them."""


@dataclass(frozen=True)
class Found:
    """What a query led to, the best first."""

    query: Query
    guides: tuple[Ranked, ...]


class Searching:
    """Searches one edition of the content.

    Args:
        stem: makes what gives words their stems; made when it is first needed.
        popularity: how often a guide was used here; it breaks ties only.
    """

    def __init__(
        self,
        shelf: Shelf,
        index: SearchIndex,
        stem: Callable[[], Stemmer],
        popularity: Callable[[str], int] = lambda _: 0,
    ) -> None:
        """Read nothing yet."""
        self._shelf = shelf
        self._index = index
        self._make_stem = stem
        self._popularity = popularity

    def prepare(self) -> None:
        """Read the words of the guides now, so that the first key need not wait."""
        _ = self._reader

    def find(self, typed: str, language: Language, most: int) -> Found:
        """Return the guides that fit what was typed, as it is best read."""
        return self._found(self._reader.read(typed, language), language, most)

    def find_exactly(self, typed: str, language: Language, most: int) -> Found:
        """Return the guides that fit what was typed, letter by letter."""
        return self._found(self._reader.exactly(typed, language), language, most)

    @property
    def fallback(self) -> str | None:
        """The guide for those who do not know what they need, if there is one."""
        return self._wordbook.fallback

    def marks(
        self, text: str, language: Language, stems: frozenset[str]
    ) -> tuple[tuple[int, int], ...]:
        """Return where words with these stems stand in a text, and their lengths."""
        return tuple(
            (found.start(), found.end() - found.start())
            for found in _WORD.finditer(text)
            if any(self.stem(w, language) in stems for w in tokens(found[0]))
        )

    @cached_property
    def stem(self) -> Stemmer:
        """What gives words their stems."""
        return self._make_stem()

    @cached_property
    def _wordbook(self) -> Wordbook:
        return self._shelf.wordbook

    @cached_property
    def _lexis(self) -> Lexis:
        guides = len(self._shelf.guide_ids())
        return self._index.lexis(self._wordbook.ignored, guides)

    @cached_property
    def _reader(self) -> QueryReader:
        synonyms = Synonyms(self._wordbook, self.stem)
        return QueryReader(self._lexis, self.stem, synonyms)

    def _found(self, query: Query, language: Language, most: int) -> Found:
        fallback = self.fallback
        if not query.concepts and query.typed.strip() and fallback is not None:
            # Whoever says nothing of what they need may not know it.
            return Found(query, (Ranked(fallback, language, 0.0, frozenset()),))
        ranking = Ranking(query.concepts, self._lexis, language, fallback)
        ranked = [ranking.of_head(head) for head in self._heads(query, language)]
        if ranking.unmet(ranked):
            seen = {(each.guide, each.language) for each in ranked}
            ranked += [
                ranking.of_body(head, place)
                for place, head in enumerate(self._bodies(query, language))
                if (head.guide, head.language) not in seen
            ]
        found = best_of(ranked, self._popularity)
        least = found[0].score * _LEAST_SHARE if found else 0.0
        good = [each for each in found if each.score >= least]
        return Found(query, tuple(good[:most]))

    def _heads(self, query: Query, language: Language) -> Iterator[Head]:
        for each, stems in _stems_by_language(query, language):
            yield from self._index.heads(each, stems, _WEIGHED)

    def _bodies(self, query: Query, language: Language) -> Iterator[Head]:
        """Yield guides whose steps have all that is asked for and known at all.

        Where half of the query is known nowhere, bodies would answer something else.
        """
        spread = self._lexis.spread
        groups = []
        for concept in query.concepts:
            own = (way for way in concept.ways if way.language == language)
            stems = {stem for way in own for stem in way.stems}
            groups.append([stem for stem in stems if any(spread(language, stem))])
        known = [sorted(stems) for stems in groups if stems]
        if 2 * len(known) > len(groups):
            yield from self._index.bodies(language, known, _WEIGHED)


def _stems_by_language(
    query: Query, language: Language
) -> Sequence[tuple[Language, list[str]]]:
    """Return what to look for in each language, that of the screen first.

    Other languages are looked through only for what the screen's cannot say.
    """
    found: dict[Language, dict[str, None]] = {language: {}}
    found |= {each: {} for each in LANGUAGES if each != language}
    for concept in query.concepts:
        own = [way for way in concept.ways if way.language == language]
        for way in own or concept.ways:
            found[way.language].update(dict.fromkeys(way.stems))
    return [(each, list(stems)) for each, stems in found.items() if stems]
