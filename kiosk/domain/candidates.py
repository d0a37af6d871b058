"""Answers worth trying: one for each way in which a guide can tell them apart.

Options that no test distinguishes are one class; of sets, the subsets of the
options that are tested; of days and numbers, the boundaries of every
comparison - below, at and above - sought back through derived values.
"""

from __future__ import annotations

import datetime
import functools
import itertools
from collections.abc import Callable, Hashable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from kiosk.domain.answers import offered
from kiosk.domain.expressions import FactOf, Has, InGroup, OneOf, Table, Word
from kiosk.domain.guide import Ask, AskDate, AskNumber, Choice, Choices
from kiosk.domain.truth import order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.domain.evaluation import Scope, Value
    from kiosk.domain.functions import Known
    from kiosk.domain.reading_order import Telling, Turning

Supposing = Callable[["Scope"], "Scope"]
"""Adds to what is known what a patron may answer later."""
Turns = Callable[["Turning", Hashable, Callable[[], tuple[int, ...]]], tuple[int, ...]]
"""Takes a test, the bounds of the line and a search; gives the search's result."""
Later = Callable[["Turning"], Sequence[Supposing]]
"""Gives what may be supposed of later answers that a test depends on too."""

_PROBES = 24
"""Points at which a test is tried before the steps between are halved: one that
turns to and fro between two of them is taken for one that does not."""
_FEW = 24
"""On so short a line every place is tried, where a test waits for more answers."""
_MOST_TESTED = 10
"""Up to so many tested options every subset is tried."""
_SOME_TEXT = "text"


def candidates(
    ask: Ask, telling: Telling, scope: Scope, later: Later, turns: Turns
) -> Iterator[Known]:
    """Yield the answers to a question that a guide can tell apart.

    Args:
        ask: what is asked.
        telling: what can tell the answers apart.
        scope: what is known when the question is asked.
        later: what may be supposed where a test waits for later answers too.
        turns: finds where a test turns; one that remembers saves the search.
    """
    match ask:
        case Choice():
            yield from _options(ask, telling, scope)
        case Choices():
            yield from _sets(ask, telling, scope)
        case AskDate() | AskNumber():
            line = _line(ask, scope)
            if line is not None:
                yield from line.turning_points(telling, scope, later, turns)
        case _:
            yield _SOME_TEXT


def _options(ask: Choice, telling: Telling, scope: Scope) -> Iterator[str]:
    seen: set[Hashable] = set()
    for option in offered(ask, scope):
        signature = _signature(option, telling, scope)
        if signature not in seen:
            seen.add(signature)
            yield option


def _signature(option: str, telling: Telling, scope: Scope) -> Hashable:
    """Say what of an option can matter to anything."""
    if telling.bare:
        return option
    almanac = scope.almanac
    verdicts: list[Hashable] = []
    for test in telling.tests:
        if isinstance(test, InGroup):
            verdicts.append(option in almanac.group(test.list, test.group))
        elif _names_words(test):
            verdicts.append(Word(option) in test.options)
        else:
            return option
    verdicts += (almanac.list_field(n.list, option, n.field) for n in telling.lookups)
    return tuple(verdicts)


def _sets(ask: Choices, telling: Telling, scope: Scope) -> Iterator[frozenset[str]]:
    available = offered(ask, scope)
    tests = [test for test in telling.tests if isinstance(test, Has)]
    named = [option for option in available if _is_tested(option, tests)]
    others = [o for o in available if o not in named and o != ask.none]
    if ask.none is not None and ask.none in available and ask.at_least <= 1:
        yield frozenset({ask.none})
    seen: set[Hashable] = set()
    for chosen in _subsets(named, tests):
        if ask.none in chosen:
            continue
        short = max(0, ask.at_least - len(chosen))
        sizes = range(len(others) + 1) if telling.bare else {0, 1, short}
        for size in sizes:
            whole = chosen | frozenset(others[:size])
            kind = _kind_of_set(whole, telling, scope)
            if short <= size <= len(others) and kind not in seen:
                seen.add(kind)
                yield whole


def _kind_of_set(chosen: frozenset[str], telling: Telling, scope: Scope) -> Hashable:
    """Say what of a set can matter to anything."""
    if telling.bare or not all(map(_names_words, telling.tests)):
        return chosen
    supposed = scope.supposing(telling.key, chosen)
    return tuple(map(supposed.truth, telling.tests))


def _names_words(test: OneOf | Has | InGroup) -> bool:
    """Whether a test names its options outright."""
    return isinstance(test, InGroup) or all(isinstance(o, Word) for o in test.options)


def _is_tested(option: str, tests: Iterable[Has]) -> bool:
    """Whether a test names an option, or may name any."""
    return any(Word(option) in t.options or not _names_words(t) for t in tests)


def _subsets(named: Sequence[str], tests: Iterable[Has]) -> Iterator[frozenset[str]]:
    """Yield the subsets of tested options, of very many the telling ones."""
    if len(named) <= _MOST_TESTED:
        for size in range(len(named) + 1):
            yield from map(frozenset, itertools.combinations(named, size))
        return
    whole = frozenset(named)
    words = ([o.value for o in t.options if isinstance(o, Word)] for t in tests)
    telling = [whole.intersection(each) for each in words]
    few = (map(frozenset, itertools.combinations(named, size)) for size in range(3))
    yield from dict.fromkeys(
        itertools.chain(*few, telling, (whole - each for each in telling), [whole])
    )


class _Line:
    """The days or numbers that a question takes, as whole steps from its least."""

    def __init__(self, count: int, at: Callable[[int], Known]) -> None:
        self._count = count
        self._at = at

    def turning_points(
        self, telling: Telling, scope: Scope, later: Later, turns: Turns
    ) -> Iterator[Known]:
        last = self._count - 1
        if last < 0:
            return
        own = (self._at(0), self._at(last))
        places = {0, last}
        for turning in telling.turnings:
            supposings = later(turning)
            if supposings and self._count <= _FEW:
                places.update(range(self._count))
                continue

            def search(
                turning: Turning = turning,
                supposings: Sequence[Supposing] = supposings,
            ) -> tuple[int, ...]:
                return tuple(
                    place
                    for supposing in supposings or [_as_it_is]
                    for place in self._turns(telling, turning, scope, supposing)
                )

            for turn in turns(turning, own, search):
                places.update((turn - 1, turn, turn + 1))
        for place in sorted(places):
            if 0 <= place <= last:
                yield self._at(place)

    def _turns(
        self, telling: Telling, turning: Turning, scope: Scope, supposing: Supposing
    ) -> Iterator[int]:
        """Yield the first place after each change of a test's verdict."""

        @functools.cache
        def verdict(place: int) -> Hashable:
            answer, unaffected = self._at(place), telling.unaffected
            supposed = scope.supposing(telling.key, answer, unaffected)
            return _verdict(turning, supposing(supposed))

        last = self._count - 1
        step = max(1, last // _PROBES)
        probes = [*range(0, last, step), last]
        for low, high in itertools.pairwise(probes):
            yield from _changes(low, high, verdict)


def _changes(low: int, high: int, verdict: Callable[[int], Hashable]) -> Iterator[int]:
    """Yield the places after `low`, up to `high`, at which a verdict is a new one."""
    end = verdict(high)
    while verdict(low) != end:
        begin, far = verdict(low), high
        while far - low > 1:
            middle = (low + far) // 2
            if verdict(middle) == begin:
                low = middle
            else:
                far = middle
        yield far
        low = far


def _as_it_is(scope: Scope) -> Scope:
    return scope


def _verdict(turning: Turning, scope: Scope) -> Hashable:
    """Judge a test; a row or an equality by the sides on which a thing lies of it.

    Either may hold at a single place, which only its sides lead to.
    """
    match turning:
        case OneOf(subject=name, options=options):
            subject = scope.named(name)
            return tuple(_side(subject, scope.value(option)) for option in options)
        case Table(of=of, rows=rows):
            subject = scope.value(of)
            sides = [_side(subject, scope.value(key)) for key, _ in rows]
            return (*sides, *_table_sides(turning, subject, scope))
        case FactOf(fact=name, on=on):
            day = None if on is None else scope.value(on)
            fact = scope.almanac.facts.get(name)
            if fact is None or not isinstance(day, datetime.date):
                return day
            return fact.in_force(day)
        case _:
            return scope.truth(turning)


def _table_sides(table: Table, subject: Value, scope: Scope) -> list[Hashable]:
    """Say on which side of the rows of a table that is a fact a thing lies."""
    if table.fact is None:
        return []
    rows = scope.almanac.fact_on(table.fact, scope.today)
    return [_side(subject, key) for key, _ in rows] if isinstance(rows, tuple) else []


def _side(subject: Value, option: Value) -> Hashable:
    """Say on which side of an option a thing lies; itself where there is no order."""
    side = order(subject, option)
    return subject == option if side is None else side


def _line(ask: AskDate | AskNumber, scope: Scope) -> _Line | None:
    least, most = scope.value(ask.min), scope.value(ask.max)
    if isinstance(least, datetime.date) and isinstance(most, datetime.date):
        first = least
        days = (most - least).days + 1
        return _Line(days, lambda n: first + datetime.timedelta(days=n))
    if isinstance(least, Decimal) and isinstance(most, Decimal):
        unit = Decimal(1).scaleb(-ask.decimals if isinstance(ask, AskNumber) else 0)
        start = (least / unit).to_integral_value(ROUND_CEILING) * unit
        count = int(((most - start) / unit).to_integral_value(ROUND_FLOOR)) + 1
        return _Line(count, lambda n: start + unit * n)
    return None
