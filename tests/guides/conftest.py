"""Walks the real guides of the repository, on days that the tests set."""

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.content.library import read_library
from kiosk.domain.answers import offered
from kiosk.domain.evaluation import Truth
from kiosk.domain.presenting import Presenter
from kiosk.domain.trace import trace
from kiosk.domain.walk import Walk

RESOURCES = Path(__file__).parents[2] / "resources"


class Walked:
    """Where answers led on a day: short names for what the tests ask about."""

    def __init__(self, library, guide, day, answers):
        self._almanac = library.almanac
        self._volume = library.volumes[guide]
        self._day = datetime.date.fromisoformat(day)
        self._trace = trace(self._volume.guide, self._almanac, self._day, answers)

    @property
    def ids(self):
        """The steps of the path, in order."""
        return [step.id for step in self._trace.path]

    @property
    def end(self):
        """The outcome and its result; None where the walk still waits."""
        outcome = self._trace.outcome
        return None if outcome is None else (outcome.id, outcome.result)

    @property
    def waits(self):
        """The question that waits, and why its answer is refused."""
        step = self._trace.waits
        return None if step is None else (step.id, self._trace.refused)

    def value(self, name):
        """Return a value: a day as ISO, a number as a string of its digits."""
        known = self._trace.scope.named(name)
        match known:
            case datetime.date():
                return known.isoformat()
            case Decimal():
                return str(known.normalize() + 0)
            case _:
                return known

    def notes(self, step):
        """Return the notes of a step that this patron sees."""
        return self._true(self._step(step).notes)

    def items(self, step):
        """Return the items of a checklist or of results that this patron sees."""
        return self._true(self._step(step).items)

    def fields(self, step):
        """Return the fields of a form that this patron is asked."""
        return self._true(self._step(step).fields)

    def options(self, step):
        """Return the options that this patron is offered."""
        return set(offered(self._step(step).ask, self._trace.scope))

    def said(self, step, language="bg"):
        """Return all words of a step's body, notes and warning, in one string."""
        walk = Walk(
            self._volume.guide,
            self._almanac,
            self._day,
            at=step,
            answers=dict(self._trace.counting),
        )
        frame = Presenter(self._volume, walk, language, lambda _: None).step().frame
        told = [frame.title, frame.body, *frame.notes, frame.warning]
        return "\n".join(rich.plain for rich in told if rich is not None)

    def _step(self, name):
        place = self._trace.index(name)
        assert place >= 0, f"{name} is not on the path {self.ids}"
        return self._trace.path[place]

    def _true(self, things):
        truth = self._trace.scope.truth
        return {each.id for each in things if truth(each.when) is Truth.YES}


@pytest.fixture(scope="session")
def library():
    """The content of the repository, read once."""
    return read_library(RESOURCES)


@pytest.fixture
def walked(library, request):
    """Follow answers through the guide that the test module names in GUIDE."""
    guide = request.module.GUIDE

    def follow(day, **answers):
        keyed = {name.replace("_", "-"): given for name, given in answers.items()}
        return Walked(library, guide, day, keyed)

    return follow
