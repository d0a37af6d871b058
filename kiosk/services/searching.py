"""Finds guides by what people type: the query read, the guides weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain.query import QueryReader
from kiosk.domain.ranking import Ranked, Ranking, best_of
from kiosk.domain.shortlist import shortlist, with_all, worth_at
from kiosk.domain.synonyms import Synonyms
from kiosk.domain.words import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.lexis import Lexis
    from kiosk.domain.ports import SearchIndex, Shelf
    from kiosk.domain.query import Query
    from kiosk.domain.shortlist import Places
    from kiosk.domain.synonyms import Wordbook
    from kiosk.domain.words import Stemmer

_WORD = re.compile(r"\w+")
_LEAST_SHARE = 0.05
"""Of the best guide's score; what fits less is noise."""
_TEXTS_KEPT = 200
"""Titles whose words are remembered: those of the last key are wanted again."""
_WEIGHED = 12
_WEIGHED_ABROAD = 5
"""Guides of a language that are shortlisted by each of two measures, and weighed."""


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
        self._marked: dict[
            tuple[str, Language], tuple[tuple[tuple[int, int], frozenset[str]], ...]
        ] = {}

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
        key = text, language
        words = self._marked.get(key)
        if words is None:
            if len(self._marked) >= _TEXTS_KEPT:
                self._marked.clear()
            words = self._marked[key] = tuple(self._words_of(text, language))
        return tuple(place for place, own in words if not own.isdisjoint(stems))

    def _words_of(
        self, text: str, language: Language
    ) -> Iterator[tuple[tuple[int, int], frozenset[str]]]:
        """Yield the words of a text: where they are, and their stems."""
        for found in _WORD.finditer(text):
            own = frozenset(self._stem_of(w, language) for w in tokens(found[0]))
            yield (found.start(), found.end() - found.start()), own

    def forget(self) -> None:
        """Drop what holds the words of a patron."""
        if "_reader" in vars(self):
            self._reader.forget()

    def _stem_of(self, word: str, language: Language) -> str:
        """Return a stem as the index has it: words of titles are known there."""
        entries = self._lexis.entries(word)
        known = (each.stem for each in entries if each.language == language)
        return next(known, None) or self.stem(word, language)

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
        ranked = list(self._ranked(query, ranking, language))
        found = best_of(ranked, self._popularity)
        least = found[0].score * _LEAST_SHARE if found else 0.0
        good = [each for each in found if each.score >= least]
        return Found(query, tuple(good[:most]))

    def _ranked(
        self, query: Query, ranking: Ranking, language: Language
    ) -> Iterator[Ranked]:
        """Yield guides that may fit, each at least once for a language."""
        unmet = True
        seen: set[int] = set()
        own: Mapping[str, Places] = {}
        for each, stems in _stems_by_language(query, language):
            places = self._index.places(each, stems)
            most = _WEIGHED if each == language else _WEIGHED_ABROAD
            chosen = shortlist(ranking.asked, each, places, most)
            if each == language:
                seen, own = set(chosen), places
            worth = worth_at(chosen, places)
            for place, head in self._index.heads(each, chosen).items():
                ranked = ranking.of_head(head, worth[place])
                unmet = unmet and not ranking.met(ranked)
                yield ranked
        if unmet:
            found = with_all(self._groups(query, language), own, _WEIGHED)
            others = [place for place in found if place not in seen]
            worth = worth_at(others, own)
            for place, head in self._index.heads(language, others).items():
                yield ranking.of_body(head, worth[place], found.index(place))

    def _groups(self, query: Query, language: Language) -> Sequence[Sequence[str]]:
        """Return the stems of each thing that is asked for and known at all.

        Where half of the query is known nowhere, bodies would answer something else.
        """
        spread = self._lexis.spread
        groups = []
        for concept in query.concepts:
            own = (way for way in concept.ways if way.language == language)
            stems = {stem for way in own for stem in way.stems}
            groups.append([stem for stem in stems if any(spread(language, stem))])
        known = [stems for stems in groups if stems]
        return known if 2 * len(known) > len(groups) else ()


def _stems_by_language(
    query: Query, language: Language
) -> Sequence[tuple[Language, Sequence[str]]]:
    """Return what to look for in each language, that of the screen first.

    Other languages are looked through only where the screen's cannot say it all.
    """
    found: dict[Language, dict[str, None]] = {language: {}}
    looked_through = {language}
    for concept in query.concepts:
        languages = {way.language for way in concept.ways}
        if language not in languages:
            looked_through |= languages
        for way in concept.ways:
            found.setdefault(way.language, {}).update(dict.fromkeys(way.stems))
    return [(each, list(found[each])) for each in found if each in looked_through]
