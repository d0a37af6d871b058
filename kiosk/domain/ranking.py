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
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from kiosk.domain.concepts import Concept, Way
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
_TYPED = 0.9
"""From here on a way to say something is what was typed, not what means the same."""
_OF_UNKNOWN = 1.0

Words = tuple[tuple[str, str], ...]
"""Folded words, each with its stem."""
_KEYWORDS = "|"


class Head(msgspec.Struct, frozen=True, array_like=True):
    """What stands at the head of a guide in one language.

    Keywords and words are kept as texts: dozens of heads are read at every key, and
    few of them are looked into.

    Attributes:
        title: the stems of the title's words that say something.
        keywords: the stems of each keyword's words that say something, a `|` between
            the keywords.
        said: the words of these stems, in the same order.
        words: every word that stands there, a space around each.
    """

    guide: str
    language: Language
    title: tuple[str, ...]
    keywords: str
    said: str
    words: str


def head_of(
    guide: str,
    language: Language,
    title: Words,
    keywords: Sequence[Words],
    others: Words,
    *,
    ignored: Collection[str],
) -> Head:
    """Return a head.

    Args:
        others: what stands on the card and in the summary.
        ignored: words that say nothing: they are no part of a title or a keyword.
    """
    telling = [
        [pair for pair in phrase if pair[0] not in ignored] for phrase in keywords
    ]
    everything = (*title, *(pair for phrase in keywords for pair in phrase), *others)
    words = dict.fromkeys(word for word, _ in everything)
    return Head(
        guide,
        language,
        tuple(stem for word, stem in title if word not in ignored),
        _KEYWORDS.join(" ".join(stem for _, stem in own) for own in telling),
        _KEYWORDS.join(" ".join(word for word, _ in own) for own in telling),
        f" {' '.join(words)} ",
    )


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


@dataclass(frozen=True)
class _Ways:
    """The ways in which guides of one language may say one thing.

    Attributes:
        of_one: ways of a single word, by its stem: most are, and there are many.
        of_more: the others.
    """

    of_one: Mapping[str, Sequence[Way]]
    of_more: Sequence[Way]

    @classmethod
    def of(cls, concept: Concept, language: Language) -> _Ways:
        of_one: dict[str, list[Way]] = {}
        of_more = []
        for way in concept.ways:
            if way.language != language:
                continue
            if len(way.stems) == len(way.words) == 1:
                of_one.setdefault(way.stems[0], []).append(way)
            else:
                of_more.append(way)
        return cls(of_one, of_more)

    def best(self, head: Head, worth: Mapping[str, float]) -> tuple[float, set[str]]:
        """Return how well a head says it, and the stems that do if they are whole."""
        best, held = 0.0, set[str]()
        for stem, ways in self.of_one.items():
            value = worth.get(stem, 0.0)
            for way in ways if value else ():
                exact = 1.0 if f" {way.words[0]} " in head.words else _ALIKE
                reached = way.worth * value * exact
                if reached > best:
                    best, held = reached, {stem}
        for way in self.of_more:
            there = [stem for stem in way.stems if stem in worth]
            if there:
                share = len(there) / len(way.stems)
                as_said = sum(f" {word} " in head.words for word in way.words)
                exact = _ALIKE + (1 - _ALIKE) * as_said / len(way.words)
                mean = sum(worth[stem] for stem in there) / len(there)
                reached = way.worth * mean * share * share * exact
                whole = set(there) if len(there) == len(way.stems) else set()
                # Of two ways that are worth the same, the longer one says more.
                if reached > best or (reached == best and len(whole) > len(held)):
                    best, held = reached, whole
        return best, held


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
        self._ways = {
            each: [_Ways.of(concept, each) for concept in concepts]
            for each in dict.fromkeys(way.language for way in ways)
        }

    @property
    def asked(self) -> Sequence[tuple[Concept, float]]:
        """What is asked for, each with its weight."""
        return list(zip(self._concepts, self._weights, strict=True))

    def of_head(self, head: Head, worth: Mapping[str, float]) -> Ranked:
        """Weigh a guide by what stands at its head.

        Args:
            worth: the stems of the query that stand there, each with what its place is
                worth.
        """
        found, total, share = set[str](), 0.0, 0.0
        ways = self._ways.get(head.language, ())
        for own, weight in zip(ways, self._weights, strict=False):
            best, stems = own.best(head, worth)
            if best > 0:
                found |= stems
                total += weight * best
                share += weight
        keyword, bonus = self._whole_keyword(head, found)
        bonus += self._title_share(head, found)
        own_tongue = 1.0 if head.language == self._language else _OF_FOREIGN
        if head.guide == self._fallback:
            own_tongue *= _OF_FALLBACK
        full = share / (sum(self._weights) or 1.0)
        fit = (_LEAST_SHARE + (1 - _LEAST_SHARE) * full**1.5) * own_tongue
        score = (total + bonus) * fit
        return Ranked(head.guide, head.language, score, frozenset(found), keyword)

    def of_body(self, head: Head, worth: Mapping[str, float], place: int) -> Ranked:
        """Weigh a guide in whose steps the query stands; `place` is its rank there."""
        ranked = self.of_head(head, worth)
        added = BODY / (1 + place)
        return Ranked(head.guide, head.language, ranked.score + added, ranked.stems)

    def met(self, ranked: Ranked) -> bool:
        """Whether a guide's head holds all that is asked for."""
        return all(
            any(
                way.language == ranked.language and ranked.stems.issuperset(way.stems)
                for way in concept.ways
            )
            for concept in self._concepts
        )

    def _whole_keyword(self, head: Head, found: set[str]) -> tuple[int | None, float]:
        """Return the keyword that the query holds from end to end, if one is."""
        best: tuple[int | None, float] = (None, 0.0)
        if not any(stem in head.keywords for stem in found):
            return best
        for place, phrase in enumerate(head.keywords.split(_KEYWORDS)):
            stems = phrase.split(" ")
            if found.issuperset(stems):
                words = head.said.split(_KEYWORDS)[place].split(" ")
                bonus = sum(
                    self._lexis.rarity(head.language, stem)
                    * (1.0 if word in self._words else _ALIKE_KEYWORD)
                    for word, stem in zip(words, stems, strict=True)
                )
                if bonus > best[1]:
                    best = place, bonus
        return best[0], _WHOLE_KEYWORD * best[1]

    def _title_share(self, head: Head, found: set[str]) -> float:
        """Return what it is worth that the query says much of the title."""
        said = [stem for stem in head.title if stem in found]
        if not said:
            return 0.0
        rarity = sum(self._lexis.rarity(head.language, stem) for stem in said)
        return _OF_TITLE * rarity * len(said) / len(head.title)

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
