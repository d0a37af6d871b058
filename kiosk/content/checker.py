"""Decides whether a guide may be published: everything that can be proved.

Structure and kinds first, then the words, then a walk through every state.
What is found names file, line and id.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.naming import Namings
from kiosk.content.slots_check import SlotsCheck, facts_shown, slots_of
from kiosk.content.words_check import words_faults
from kiosk.domain.expressions import Condition
from kiosk.domain.guide import AskDate, AskNumber, Form, Question
from kiosk.domain.inference import Kinds
from kiosk.domain.kinds import Base
from kiosk.domain.problems import Problem
from kiosk.domain.proof import Proof, prove
from kiosk.domain.reading_order import Readings
from kiosk.domain.ticket import TicketCode
from kiosk.domain.ticket_numbers import MOST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.faults import Fault
    from kiosk.content.library import Entry, Library
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.guide import AnyStep, Ask, Guide
    from kiosk.domain.problems import Subject
    from kiosk.domain.volume import Volume

SOON = datetime.timedelta(days=60)
_NOTHING_KEPT = Problem(
    ("guide", "version"),
    "of its earlier versions nothing is kept: where their questions were others, "
    "resume numbers given out then lead to its beginning (`main.py guides keep`)",
    warning=True,
)


@dataclass(frozen=True)
class Verdict:
    """What was found about one guide.

    Attributes:
        proof: None where the guide is too broken to be walked.
        ending: facts in use that end within 60 days, with their last day.
    """

    guide: str
    faults: tuple[Fault, ...]
    proof: Proof | None
    ending: Mapping[str, datetime.date]

    @property
    def passed(self) -> bool:
        """Whether the guide may be published."""
        return all(fault.warning for fault in self.faults)


def check_guide(entry: Entry, library: Library, on: datetime.date) -> Verdict:
    """Prove one guide on a day and on the kinds of day that follow it."""
    guide, marks = entry.compiled.guide, entry.compiled.marks
    faults = [*entry.faults]
    slots: dict[str, frozenset[str]] = {}
    if entry.volume is not None:
        faults += words_faults(entry, library)
        faults += SlotsCheck(entry, library).faults(entry.volume)
        slots = slots_of(entry.volume)
    problems = [*static_problems(guide, library.almanac, slots)]
    problems += Namings(guide, library, on).problems()
    facts = facts_in_use(guide, entry.volume)
    problems += _out_of_force(facts, library.almanac, on)
    if guide.version > 1 and entry.volume is not None and not entry.volume.earlier:
        problems.append(_NOTHING_KEPT)
    proof = None
    broken = entry.compiled.faults or any(not each.warning for each in problems)
    if not broken:
        proof = prove(guide, library.almanac, on, slots)
        problems += proof.problems
        problems += _too_long(guide, library.almanac)
    faults += (marks.fault(p.subject, p.what, warning=p.warning) for p in problems)
    ending = _ending(facts, library.almanac, on)
    return Verdict(guide.id, tuple(sorted(set(faults))), proof, ending)


def static_problems(
    guide: Guide, almanac: Almanac, slots: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    """Yield what can be seen without walking: ids, kinds, order of reading.

    Args:
        slots: names that the words of each step have placeholders for.
    """
    kinds = Kinds(guide, almanac)
    readings = Readings(guide, slots)
    for name in guide.values:
        kinds.of_name(name, ("value", name))
    for step in guide.steps:
        for subject, node, _ in readings.nodes_of(step):
            if isinstance(node, Condition):
                kinds.test(node, subject)
        yield from _bounds(kinds, step)
    if guide.cost is not None:
        kind = kinds.of(guide.cost, ("guide", "cost"))
        if kind is not None and kind.base is not Base.MONEY and not kind.numeric:
            yield Problem(("guide", "cost"), "the cost is not an amount")
    yield from kinds.problems
    if not kinds.problems:
        yield from readings.used_too_early()


def facts_in_use(guide: Guide, volume: Volume | None = None) -> frozenset[str]:
    """Return the facts that a guide counts with, and with its words shows too."""
    readings = Readings(guide, {})
    nodes = list(readings.all_nodes)
    if guide.cost is not None:
        nodes.append(guide.cost)
    found = set(readings.behind.facts(nodes))
    found |= frozenset() if volume is None else facts_shown(volume)
    if guide.season is not None:
        found |= {guide.season.opens, guide.season.closes}
    return frozenset(found)


def _bounds(kinds: Kinds, step: AnyStep) -> Iterator[Problem]:
    asks: list[tuple[Subject, Ask]] = []
    if isinstance(step, Question):
        asks = [(("step", step.id), step.ask)]
    elif isinstance(step, Form):
        asks = [(("field", step.id, field.id), field.ask) for field in step.fields]
    for subject, ask in asks:
        if not isinstance(ask, AskDate | AskNumber):
            continue
        wanted = "day" if isinstance(ask, AskDate) else "number"
        for name, bound in (("min", ask.min), ("max", ask.max)):
            kind = kinds.of(bound, (*subject, name))
            fits = kind is None or (
                kind.base is Base.DATE if wanted == "day" else kind.numeric
            )
            if not fits:
                yield Problem((*subject, name), f"its bounds are not each a {wanted}")


def _out_of_force(
    facts: frozenset[str], almanac: Almanac, on: datetime.date
) -> Iterator[Problem]:
    for fact in sorted(facts & set(almanac.facts)):
        if almanac.fact_on(fact, on) is None:
            what = f"the fact `{fact}` has no value in force on {on}"
            yield Problem(("guide", fact), what, warning=True)


def _too_long(guide: Guide, almanac: Almanac) -> Iterator[Problem]:
    digits = TicketCode(guide, almanac).length
    if digits > MOST_DIGITS:
        most = f"its resume numbers would have {digits} digits, {MOST_DIGITS} at most"
        yield Problem(("guide", "steps"), f"{most}: it asks for too many choices")


def _ending(
    facts: frozenset[str], almanac: Almanac, on: datetime.date
) -> dict[str, datetime.date]:
    ends = {f: almanac.facts[f].ends_on(on) for f in facts & set(almanac.facts)}
    return {f: end for f, end in ends.items() if end is not None and end <= on + SOON}
