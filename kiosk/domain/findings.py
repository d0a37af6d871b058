"""What walking a guide finds, and what it never does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.guide import (
    AnyStep,
    Ask,
    Checklist,
    Choice,
    Choices,
    Form,
    Guide,
    Question,
    Results,
)
from kiosk.domain.problems import Problem, Subject
from kiosk.domain.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.expressions import Condition


def subjects_of(step: AnyStep) -> Iterator[tuple[Subject, Condition | None]]:
    """Yield what a patron should be able to meet at a step, with its condition."""
    for note in step.notes:
        yield ("note", step.id, note.id), note.when
    match step:
        case Question(ask=ask):
            yield from options_of(step.id, ask)
        case Checklist(items=items) | Results(items=items):
            for item in items:
                yield ("item", step.id, item.id), item.when
        case Form(fields=fields):
            for each in fields:
                yield ("field", step.id, each.id), each.when
                yield from options_of(each.id, each.ask)
        case _:
            pass


def options_of(name: str, ask: Ask) -> Iterator[tuple[Subject, Condition | None]]:
    """Yield the options of what is asked under an id, with their conditions."""
    if isinstance(ask, Choice | Choices):
        for option in ask.options:
            yield ("option", name, option.id), option.when


@dataclass
class Found:
    """What was found so far, over all days.

    Attributes:
        decided: what could be judged on some day, whatever the verdict.
        unconfirmed: what on some day a fact not in force kept from being judged.
    """

    states: int = 0
    reached: set[Subject] = field(default_factory=set)
    decided: set[Subject] = field(default_factory=set)
    unconfirmed: set[Subject] = field(default_factory=set)
    problems: dict[Problem, None] = field(default_factory=dict)

    def judge(self, subject: Subject, truth: Truth) -> None:
        """Take down the verdict on something."""
        if truth is Truth.UNCONFIRMED:
            self.unconfirmed.add(subject)
            return
        self.decided.add(subject)
        if truth is Truth.YES:
            self.reached.add(subject)


def unreached(guide: Guide, found: Found) -> Iterator[Problem]:
    """Yield what nothing reaches; behind a fact without a value it is a warning."""
    waits = found.unconfirmed - found.decided
    for step in guide.steps:
        own = ("step", step.id)
        hidden = own in waits
        if own not in found.reached:
            yield _nothing_reaches(own, hidden=hidden)
        else:
            for subject, _ in subjects_of(step):
                if subject not in found.reached:
                    yield _nothing_reaches(subject, hidden=subject in waits)
        if hidden:
            # Nobody gets past it, so what follows cannot be told.
            break


def _nothing_reaches(subject: Subject, *, hidden: bool) -> Problem:
    if hidden:
        what = "cannot be reached while a fact that it leans on has no value"
        return Problem(subject, what, warning=True)
    return Problem(subject, "nothing reaches it")
