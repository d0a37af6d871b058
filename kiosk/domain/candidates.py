"""Answers worth trying: one for each way in which a guide can tell them apart.

Options that no test distinguishes are one class; of sets, the subsets of the
options that are tested; of days and numbers, the boundaries of every
comparison - below, at and above - sought back through derived values.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Hashable
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain.answers import offered
from kiosk.domain.expressions import (
    Has,
    InGroup,
    OneOf,
    Reference,
    Word,
)
from kiosk.domain.guide import Ask, AskDate, AskNumber, Choice, Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.domain.evaluation import Scope, Value
    from kiosk.domain.functions import Known
    from kiosk.domain.reading_order import Atom

Turns = Callable[["Atom", Hashable, Callable[[], tuple[int, ...]]], tuple[int, ...]]
"""Takes a test, the bounds of the line and a search; gives the search's result."""

_PROBES = 48
"""Points at which a comparison is tried before the steps between are halved."""
_MOST_TESTED = 10
"""Up to so many tested options every subset is tried, beyond it pairs."""
_SOME_TEXT = "text"


def candidates(
    key: str,
    ask: Ask,
    atoms: Iterable[Atom],
    distinguished: Callable[[str], Hashable],
    scope: Scope,
    turns: Turns | None = None,
) -> Iterator[Known]:
    """Yield the answers to a question that a guide can tell apart.

    Args:
        key: the id under which the answer is kept.
        atoms: the tests that depend on it, whatever else they depend on.
        distinguished: what look-ups find for an option, to tell it from others.
        scope: what is known when the question is asked.
        turns: finds where a test turns; one that remembers saves the search.
    """
    match ask:
        case Choice():
            yield from _options(key, ask, list(atoms), distinguished, scope)
        case Choices():
            yield from _sets(key, ask, atoms, scope)
        case AskDate() | AskNumber():
            line = _line(ask, scope)
            if line is not None:
                yield from line.turning_points(key, list(atoms), scope, turns)
        case _:
            yield _SOME_TEXT


def _options(
    key: str,
    ask: Choice,
    atoms: Sequence[Atom],
    distinguished: Callable[[str], Hashable],
    scope: Scope,
) -> Iterator[str]:
    own = [a for a in atoms if isinstance(a, OneOf | InGroup) and a.subject == key]
    seen: set[Hashable] = set()
    for option in offered(ask, scope):
        verdicts = tuple(_mentions(atom, option, scope) for atom in own)
        signature = (verdicts, distinguished(option))
        if signature not in seen:
            seen.add(signature)
            yield option


def _mentions(atom: OneOf | InGroup, option: str, scope: Scope) -> Hashable:
    if isinstance(atom, InGroup):
        return option in scope.almanac.group(atom.list, atom.group)
    if any(isinstance(other, Reference) for other in atom.options):
        return option
    return Word(option) in atom.options


def _sets(
    key: str, ask: Choices, atoms: Iterable[Atom], scope: Scope
) -> Iterator[frozenset[str]]:
    available = offered(ask, scope)
    tested = {
        option.value
        for atom in atoms
        if isinstance(atom, Has) and atom.subject == key
        for option in atom.options
        if isinstance(option, Word)
    }
    named = [option for option in available if option in tested]
    others = [o for o in available if o not in tested and o != ask.none][:1]
    if ask.none is not None and ask.none in available:
        yield frozenset({ask.none})
    sizes = range(len(named) + 1)
    if len(named) > _MOST_TESTED:
        sizes = range(3)
    for size in sizes:
        for chosen in itertools.combinations(named, size):
            for extra in ((), tuple(others)) if others else ((),):
                subset = frozenset(chosen) | frozenset(extra)
                lonely = ask.none in subset and len(subset) > 1
                if len(subset) >= ask.at_least and not lonely:
                    yield subset


class _Line:
    """The days or numbers that a question takes, as whole steps from its least."""

    def __init__(self, count: int, at: Callable[[int], Known]) -> None:
        self._count = count
        self._at = at

    def turning_points(
        self, key: str, atoms: Sequence[Atom], scope: Scope, turns: Turns | None
    ) -> Iterator[Known]:
        last = self._count - 1
        places = {0, last}
        for atom in atoms:

            def search(atom: Atom = atom) -> tuple[int, ...]:
                return tuple(self._turns(key, atom, scope))

            own = (self._at(0), self._at(last))
            found = search() if turns is None else turns(atom, own, search)
            for turn in found:
                places.update((turn - 1, turn, turn + 1))
        for place in sorted(places):
            if 0 <= place <= last:
                yield self._at(place)

    def _turns(self, key: str, atom: Atom, scope: Scope) -> Iterator[int]:
        """Yield the first place after each change of a test's verdict."""

        def verdict(place: int) -> Hashable:
            supposed = scope.supposing(key, self._at(place))
            if isinstance(atom, OneOf):
                # Equality may hold at a single place: look for it by its sides.
                subject = supposed.named(atom.subject)
                return tuple(_side(subject, supposed.value(o)) for o in atom.options)
            return supposed.truth(atom)

        last = self._count - 1
        step = max(1, last // _PROBES)
        probes = [*range(0, last, step), last]
        verdicts = [verdict(place) for place in probes]
        for i in range(1, len(probes)):
            if verdicts[i - 1] != verdicts[i]:
                low, high = probes[i - 1], probes[i]
                while high - low > 1:
                    middle = (low + high) // 2
                    if verdict(middle) == verdicts[i - 1]:
                        low = middle
                    else:
                        high = middle
                yield high


def _side(subject: Value, option: Value) -> Hashable:
    """Say on which side of an option a thing lies; itself where there is no order."""
    if isinstance(subject, datetime.date) and isinstance(option, datetime.date):
        return (subject > option) - (subject < option)
    if isinstance(subject, Decimal) and isinstance(option, Decimal):
        return (subject > option) - (subject < option)
    return subject == option


def _line(ask: AskDate | AskNumber, scope: Scope) -> _Line | None:
    least, most = scope.value(ask.min), scope.value(ask.max)
    if isinstance(least, datetime.date) and isinstance(most, datetime.date):
        first = least
        days = (most - least).days + 1
        return _Line(days, lambda n: first + datetime.timedelta(days=n))
    if isinstance(least, Decimal) and isinstance(most, Decimal):
        unit = Decimal(1).scaleb(-ask.decimals) if isinstance(ask, AskNumber) else 1
        start, unit = least, Decimal(unit)
        count = int((most - least) / unit) + 1
        return _Line(count, lambda n: start + unit * n)
    return None
