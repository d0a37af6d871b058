"""Which half-walks are one: those that nothing later can tell apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.expressions import Answered, Reference

if TYPE_CHECKING:
    from kiosk.domain.functions import Known
    from kiosk.domain.reading_order import Atom, Readings

Answers = Mapping[str, "Known"]


@dataclass(frozen=True, eq=False)
class _Test:
    """A single test, or a name that words wait for.

    Attributes:
        last: the last step at which it matters.
        names: the answers that it leans on.
        deciding: those of them whose very value decides whether a name is known.
        of_knowing: it only asks whether something is known.
        may_change: a verdict can change while answers are still to come.
    """

    judged: Callable[[Scope], Truth | bool]
    last: int
    names: tuple[str, ...]
    deciding: frozenset[str]
    of_knowing: bool
    may_change: bool


_Seen = tuple[Hashable, frozenset[str], frozenset[str]]
"""Verdicts; of which answers it matters that they are there; and what they are."""


class States:
    """The classes of half-walks through one guide on one day."""

    def __init__(
        self, readings: Readings, scope_of: Callable[[Answers], Scope]
    ) -> None:
        """Take down all that a later step can read."""
        self._scope_of = scope_of
        self._last_place = readings.last_place
        self._raw = readings.raw_reads()
        tests = [_test(readings, atom, last) for last, atom in readings.atoms()]
        tests += (_slot(readings, *each) for each in readings.known_names().items())
        names = dict.fromkeys(test.names for test in tests)
        self._groups = {n: tuple(t for t in tests if t.names == n) for n in names}
        self._verdicts: dict[Hashable, Truth | bool] = {}
        self._seen: dict[Hashable, _Seen] = {}
        self._alive: dict[int, tuple[tuple[str, ...], ...]] = {}
        self._classes: dict[Hashable, Hashable] = {}
        self._live: dict[int, tuple[str, ...]] = {}

    def merged(self, states: Iterable[Answers], index: int) -> list[Answers]:
        """Return one state of each class, as seen from a step on."""
        classes: dict[Hashable, Answers] = {}
        for answers in states:
            classes.setdefault(self._class_of(answers, index), answers)
        return list(classes.values())

    def _class_of(self, answers: Answers, index: int) -> Hashable:
        """Return what of the answers anything from a step on can still read."""
        memo = (index, *map(answers.get, self._live_names(index)))
        if memo not in self._classes:
            self._classes[memo] = self._worked_out(answers, index)
        return self._classes[memo]

    def _live_names(self, index: int) -> tuple[str, ...]:
        if index not in self._live:
            names = {name for name, last in self._raw.items() if last >= index}
            self._live[index] = tuple(sorted(names.union(*self._live_groups(index))))
        return self._live[index]

    def _live_groups(self, index: int) -> tuple[tuple[str, ...], ...]:
        """Return the groups in which a test still matters at a step."""
        if index not in self._alive:
            self._alive[index] = tuple(
                names
                for names, tests in self._groups.items()
                if any(test.last >= index for test in tests)
            )
        return self._alive[index]

    def _worked_out(self, answers: Answers, index: int) -> Hashable:
        verdicts: list[Hashable] = []
        present: set[str] = set()
        raw = {name for name, last in self._raw.items() if last >= index}
        for names in self._live_groups(index):
            memo = (names, index, *map(answers.get, names))
            if memo not in self._seen:
                self._seen[memo] = self._look_at(names, answers, index)
            verdict, there, deciding = self._seen[memo]
            verdicts.append(verdict)
            present |= there
            raw |= deciding
        return (
            tuple(verdicts),
            tuple(name for name in sorted(present) if name in answers),
            tuple((name, answers[name]) for name in sorted(raw) if name in answers),
        )

    def _look_at(self, names: tuple[str, ...], answers: Answers, index: int) -> _Seen:
        """Judge the tests of a group; they depend on nothing but its answers."""
        waits = any(
            name not in answers and self._last_place.get(name, -1) >= index
            for name in names
        )
        verdicts: list[Truth | bool] = []
        present: set[str] = set()
        raw: set[str] = set()
        for test in self._groups[names]:
            if test.last < index:
                continue
            verdict = self._verdict(test, answers)
            verdicts.append(verdict)
            if waits and test.of_knowing:
                present.update(names)
                raw |= test.deciding
            elif waits and (test.may_change or verdict not in {Truth.YES, Truth.NO}):
                raw.update(names)
        return tuple(verdicts), frozenset(present), frozenset(raw)

    def _verdict(self, test: _Test, answers: Answers) -> Truth | bool:
        memo = (test, *map(answers.get, test.names))
        if memo not in self._verdicts:
            self._verdicts[memo] = test.judged(self._scope_of(answers))
        return self._verdicts[memo]


def _test(readings: Readings, atom: Atom, last: int) -> _Test:
    return _Test(
        judged=lambda scope: scope.truth(atom),
        last=last,
        names=tuple(sorted(readings.behind.leans_on(atom))),
        deciding=readings.behind.deciding(atom.subject),
        of_knowing=isinstance(atom, Answered),
        may_change=readings.behind.may_change(atom),
    )


def _slot(readings: Readings, name: str, last: int) -> _Test:
    return _Test(
        judged=lambda scope: scope.named(name) is not None,
        last=last,
        names=tuple(sorted(readings.behind.leans_on(Reference(name)))),
        deciding=readings.behind.deciding(name),
        of_knowing=True,
        may_change=True,
    )
