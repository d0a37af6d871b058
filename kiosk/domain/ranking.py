"""Which guides fit a query best, and why.

What counts first is how much of the query a guide answers to; then where: a title
more than a keyword, a keyword more than a card or a summary, these more than a body.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.directory import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kiosk.domain.concepts import Concept
    from kiosk.domain.lexis import Lexis

TITLE, KEYWORD, CARD, SUMMARY, BODY = 10.0, 8.0, 6.0, 4.0, 1.5
_WHOLE_KEYWORD = 2.5
"""What it is worth that the query holds a keyword from end to end."""
_OF_TITLE = 6.0
"""What it is worth that the query says all of a title."""
_EVENED = 0.7
"""Lets no rare word outweigh all others: few words of a query are the needle."""
_LEAST_SHARE = 0.15
_OF_FOREIGN = 0.93
_OF_FALLBACK = 0.6
_ALIKE = 0.85
"""What another form of a word is worth beside the word itself."""
_ALIKE_KEYWORD = 0.6
_IN_WORDS = "="
_TYPED = 0.9
"""From here on a way to say something is what was typed, not what means the same."""
_OF_UNKNOWN = 1.0

Words = tuple[tuple[str, str], ...]
"""Folded words, each with its stem."""


class Head(msgspec.Struct, frozen=True):
    """What stands at the head of a guide in one language.

    Attributes:
        worth: what each stem that stands there is worth, by the best place where it
            does; words as they stand have a `=` before them.
    """

    guide: str
    language: Language
    title: Words
    keywords: tuple[Words, ...]
    worth: dict[str, float]


def worth_of(
    title: Words, keywords: Iterable[Words], card: Words, summary: Words
) -> dict[str, float]:
    """Return what the words and stems of a head are worth.

    The words themselves are marked: what stands there as it was said is worth more.
    """
    worth: dict[str, float] = {}
    for words, value in (
        (summary, SUMMARY),
        (card, CARD),
        ((pair for phrase in keywords for pair in phrase), KEYWORD),
        (title, TITLE),
    ):
        for word, stem in words:
            worth[stem] = worth[_IN_WORDS + word] = max(worth.get(stem, 0.0), value)
    return worth


@dataclass(frozen=True)
class Ranked:
    """A guide that fits.

    Attributes:
        stems: what of the query stands in it, in the language in which it fits best.
        keyword: the place of the keyword that speaks most for it, if one does.
    """

    guide: str
    language: Language
    score: float
    stems: frozenset[str]
    keyword: int | None = None


class Ranking:
    """Weighs guides against one query."""

    def __init__(
        self,
        concepts: Sequence[Concept],
        lexis: Lexis,
        language: Language,
        fallback: str | None = None,
    ) -> None:
        """Know what is asked for.

        Args:
            language: that of the screen; a guide that fits in it comes first.
            fallback: a guide that names every need, and so fits any query a little.
        """
        self._fallback = fallback
        self._concepts = concepts
        self._lexis = lexis
        self._language = language
        self._weights = [self._weight(concept) for concept in concepts]
        ways = [way for concept in concepts for way in concept.ways]
        self._words = {word for way in ways for word in way.words}

    def of_head(self, head: Head) -> Ranked:
        """Weigh a guide by what stands at its head."""
        found, total, share = set[str](), 0.0, 0.0
        for concept, weight in zip(self._concepts, self._weights, strict=True):
            best, stems = self._best(concept, head.language, head.worth)
            if best > 0:
                found |= stems
                total += weight * best
                share += weight
        keyword, bonus = self._whole_keyword(head, found)
        bonus += self._title_share(head, found)
        own = 1.0 if head.language == self._language else _OF_FOREIGN
        if head.guide == self._fallback:
            own *= _OF_FALLBACK
        full = share / (sum(self._weights) or 1.0)
        score = (total + bonus) * (_LEAST_SHARE + (1 - _LEAST_SHARE) * full**1.5) * own
        return Ranked(head.guide, head.language, score, frozenset(found), keyword)

    def of_body(self, head: Head, place: int) -> Ranked:
        """Weigh a guide in whose steps the query stands; `place` is its rank there."""
        ranked = self.of_head(head)
        worth = BODY / (1 + place)
        return Ranked(head.guide, head.language, ranked.score + worth, ranked.stems)

    def unmet(self, ranked: Iterable[Ranked]) -> bool:
        """Whether no guide's head holds all that is asked for."""
        wanted = len(self._concepts)
        return not any(self._met(each) == wanted for each in ranked)

    def _met(self, ranked: Ranked) -> int:
        return sum(
            any(
                way.language == ranked.language and ranked.stems.issuperset(way.stems)
                for way in concept.ways
            )
            for concept in self._concepts
        )

    def _best(
        self, concept: Concept, language: Language, worth: Mapping[str, float]
    ) -> tuple[float, set[str]]:
        """Return the best way in which a concept stands in a head."""
        best, held = 0.0, set[str]()
        for way in concept.ways:
            if way.language != language:
                continue
            there = [stem for stem in way.stems if stem in worth]
            if there:
                share = len(there) / len(way.stems)
                as_said = sum(_IN_WORDS + word in worth for word in way.words)
                exact = _ALIKE + (1 - _ALIKE) * as_said / len(way.words)
                mean = sum(worth[stem] for stem in there) / len(there)
                reached = way.worth * mean * share * share * exact
                if reached > best:
                    best = reached
                    held = set(there) if len(there) == len(way.stems) else set()
        return best, held

    def _whole_keyword(self, head: Head, found: set[str]) -> tuple[int | None, float]:
        """Return the keyword that the query holds from end to end, if one is."""
        best: tuple[int | None, float] = (None, 0.0)
        for place, phrase in enumerate(head.keywords):
            telling = [pair for pair in phrase if pair[0] not in self._lexis.ignored]
            if telling and found.issuperset(stem for _, stem in telling):
                bonus = sum(
                    self._lexis.rarity(head.language, stem)
                    * (1.0 if word in self._words else _ALIKE_KEYWORD)
                    for word, stem in telling
                )
                if bonus > best[1]:
                    best = place, bonus
        return best[0], _WHOLE_KEYWORD * best[1]

    def _title_share(self, head: Head, found: set[str]) -> float:
        """Return what it is worth that the query says much of the title."""
        telling = [s for w, s in head.title if w not in self._lexis.ignored]
        said = [stem for stem in telling if stem in found]
        if not said:
            return 0.0
        rarity = sum(self._lexis.rarity(head.language, stem) for stem in said)
        return _OF_TITLE * rarity * len(said) / len(telling)

    def _weight(self, concept: Concept) -> float:
        """Return what a concept is worth: the rarer what was typed, the more.

        Where the guides do not have it, what means the same decides.
        """
        for least in (_TYPED, 0.0):
            rarities = [
                sum(self._lexis.rarity(way.language, stem) for stem in way.stems)
                / len(way.stems)
                for way in concept.ways
                if way.worth >= least
            ]
            known = [each for each in rarities if each]
            if known:
                rarity = max(known) if least else sum(known) / len(known)
                return float(rarity**_EVENED)
        return _OF_UNKNOWN


def best_of(ranked: Iterable[Ranked], popularity: Callable[[str], int]) -> list[Ranked]:
    """Return each guide once, the best first; popularity breaks ties only."""
    best: dict[str, Ranked] = {}
    for each in ranked:
        if each.score > 0:
            known = best.get(each.guide)
            if known is None or each.score > known.score:
                best[each.guide] = each
    return sorted(
        best.values(),
        key=lambda each: (-round(each.score, 6), -popularity(each.guide), each.guide),
    )
