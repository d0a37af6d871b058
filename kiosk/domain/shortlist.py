"""Chooses, among thousands of guides, the few that are worth being weighed.

A set of guides is a whole number whose bits are their places on the shelf, so one
operation of the processor treats sixty-four guides. What guides are worth is kept the
same way, a number for each binary digit of the sum, and added as a processor adds.
It takes a millisecond where walking through the lists of common words takes fifty.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.ranking import CARD, KEYWORD, SUMMARY, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.domain.concepts import Concept, Way
    from kiosk.domain.directory import Language

_FINEST = 63
"""What a concept is worth at most; the rest is a share of it."""
_DIGITS = _FINEST.bit_length()
_WORTH = (TITLE, KEYWORD, CARD, SUMMARY)


class Places(NamedTuple):
    """Where a stem stands: sets of guides, each in the set of its best place only.

    Attributes:
        steps: where it stands in the title of a step, and no further up.
        bodies: where it stands in nothing but the bodies of steps.
    """

    title: int = 0
    keywords: int = 0
    card: int = 0
    summary: int = 0
    steps: int = 0
    bodies: int = 0

    @property
    def heads(self) -> tuple[int, ...]:
        """The sets of guides at whose head it stands, the best place first."""
        return self[: len(_WORTH)]

    def above_bodies(self) -> int:
        """Return the guides that have it in more than a body."""
        return self.title | self.keywords | self.card | self.summary | self.steps


def shortlist(
    asked: Sequence[tuple[Concept, float]],
    language: Language,
    places: Mapping[str, Places],
    most: int,
) -> list[int]:
    """Return the places of guides that may fit best; what is first means nothing.

    Args:
        asked: what is asked for, each with its weight.
        language: the language whose words are looked at.
        places: where the stems of this language stand.
        most: how many are chosen by what they are worth in all, and again by how
            much of what is asked for they have.
    """
    heaviest = max((weight for _, weight in asked), default=0.0) or 1.0
    worth: list[int] = []
    covered: list[int] = []
    for concept, weight in asked:
        full = _FINEST * weight / heaviest
        own = (way for way in concept.ways if way.language == language)
        levels = [level for way in own for level in _levels(way, places, full)]
        slices, some = _best_of(levels)
        worth = _sum(worth, slices)
        covered = _sum(covered, _constant(round(full), some))
    chosen = _top(worth, most) | _top([*worth, *covered], most)
    return list(_bits(chosen))


def worth_at(
    chosen: Iterable[int], places: Mapping[str, Places]
) -> dict[int, dict[str, float]]:
    """Return for each guide which stems stand at its head, and what they are worth."""
    found: dict[int, dict[str, float]] = {place: {} for place in chosen}
    wanted = sum(1 << place for place in found)
    for stem, where in places.items():
        for worth, guides in zip(_WORTH, where.heads, strict=True):
            for place in _bits(guides & wanted):
                found[place][stem] = worth
    return found


def with_all(
    groups: Iterable[Iterable[str]], places: Mapping[str, Places], most: int
) -> list[int]:
    """Return the places of guides in which a stem of each group stands anywhere.

    Those come first that have one of each in more than their bodies.
    """
    high, low = [], []
    for stems in groups:
        known = [places[stem] for stem in stems if stem in places]
        above = below = 0
        for each in known:
            above |= each.above_bodies()
            below |= each.bodies
        high.append(above)
        low.append(above | below)
    if not high:
        return []
    first = _in_all(high)
    rest = _in_all(low) & ~first
    return list(islice(chain(_bits(first), _bits(rest)), most))


def _levels(
    way: Way, places: Mapping[str, Places], full: float
) -> Iterator[tuple[int, int]]:
    """Yield what guides reach by one way of saying something: a worth and a set."""
    known = [places[stem] for stem in way.stems if stem in places]
    share = way.worth * full / TITLE
    if len(known) == len(way.stems) == 1:
        for worth, guides in zip(_WORTH, known[0].heads, strict=True):
            yield round(worth * share), guides
        return
    for one in known:
        # A part of the words is worth much less than all of them.
        part = share / len(way.stems) ** 2
        for worth, guides in zip(_WORTH, one.heads, strict=True):
            yield round(worth * part), guides
    if len(known) == len(way.stems):
        up_to = [0] * len(known)
        for number, worth in enumerate(_WORTH):
            up_to = [so_far | one[number] for so_far, one in zip(up_to, known)]  # noqa: B905
            yield round(worth * share), _in_all(up_to)


def _in_all(sets: Sequence[int]) -> int:
    first, *others = sets
    for other in others:
        first &= other
    return first


def _best_of(levels: Iterable[tuple[int, int]]) -> tuple[list[int], int]:
    """Return each guide's best worth as binary digits, and the guides that have one."""
    slices = [0] * _DIGITS
    seen = 0
    for worth, guides in sorted(levels, key=lambda level: -level[0]):
        new = guides ^ (guides & seen)
        if not new or not worth:
            continue
        seen |= new
        for digit in range(_DIGITS):
            if worth >> digit & 1:
                slices[digit] |= new
    return slices, seen


def _constant(worth: int, guides: int) -> list[int]:
    return [guides if worth >> digit & 1 else 0 for digit in range(_DIGITS)]


def _sum(one: Sequence[int], other: Sequence[int]) -> list[int]:
    """Add two numbers for each guide, digit by digit, lowest first."""
    length = max(len(one), len(other))
    total: list[int] = []
    carry = 0
    for digit in range(length):
        a = one[digit] if digit < len(one) else 0
        b = other[digit] if digit < len(other) else 0
        either = a ^ b
        total.append(either ^ carry)
        carry = (a & b) | (carry & either)
    if carry:
        total.append(carry)
    return total


def _top(digits: Sequence[int], most: int) -> int:
    """Return the guides with the greatest numbers above nought, at most so many."""
    left = 0
    for digit in digits:
        left |= digit
    chosen = 0
    for digit in reversed(digits):
        high = left & digit
        if (chosen | high).bit_count() <= most:
            chosen |= high
            left ^= high
        else:
            left = high
    for place in _bits(left):
        if chosen.bit_count() >= most:
            break
        chosen |= 1 << place
    return chosen


def _bits(guides: int) -> Iterator[int]:
    """Yield the places in a set, the lowest first."""
    while guides:
        lowest = guides & -guides
        yield lowest.bit_length() - 1
        guides ^= lowest
