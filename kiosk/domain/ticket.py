"""The resume number: a guide, its version and the choices made, nothing else.

Nothing is stored anywhere: the number itself says where its bearer stood, on any
kiosk that has the guide. It holds no day, number or text that was typed, nothing
of a form, and no tick of a checklist: no step depends on a tick.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.domain import ticket_numbers as numbers
from kiosk.domain.choice_states import ChoiceStates, Stand
from kiosk.domain.errors import TicketMistyped, TicketOfNoGuide
from kiosk.domain.evaluation import Truth
from kiosk.domain.guide import UNCONFIRMED, Choice, Choices, Question
from kiosk.domain.skeleton import skeleton_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.functions import Known
    from kiosk.domain.guide import Guide
    from kiosk.domain.ports import Shelf
    from kiosk.domain.skeleton import Skeleton
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Walk

FORMS = 64
"""A guide's own part of a number tells so many forms of the guide apart. A form of
which nothing was kept is taken for the present one once in so many cases."""

MOST_KEPT = FORMS // 2
"""So many earlier forms of a guide can be kept."""


@dataclass(frozen=True)
class Ticket:
    """What a number says.

    Attributes:
        at: the step at which its bearer stood; None where that cannot be told.
        choices: the options chosen before it, by the question's key.
        passed: the steps gone past, as far as choices alone can tell.
        fits: it was made with the guide as it is now.
    """

    guide: str
    at: str | None = None
    choices: Mapping[str, Known] = field(default_factory=dict)
    passed: frozenset[str] = frozenset()
    fits: bool = False


class TicketCode:
    """Makes and reads the numbers of one guide.

    The guide's own part of a number is its form and a state of that form. The
    form comes from the steps and options themselves, so a version that changes
    only words or figures changes no number.
    """

    def __init__(
        self, guide: Guide, almanac: Almanac, earlier: Sequence[Skeleton] = ()
    ) -> None:
        """Look at a guide, and at its earlier forms from the oldest on."""
        self._guide = guide
        self._number = numbers.number_of_guide(guide)
        self._present = skeleton_of(guide, almanac)
        self._forms = _forms([*earlier, self._present])

    @cached_property
    def _form(self) -> int:
        own = self._present.digest
        return next(n for n, s in self._forms.items() if s.digest == own)

    @cached_property
    def states(self) -> ChoiceStates:
        """Where choices can leave a patron in the guide as it is now."""
        return _states(self._present)

    @property
    def length(self) -> int:
        """How many digits a number of the guide has."""
        return numbers.length(_most(self.states))

    def number(self, stand: Stand) -> str:
        """Return the digits of a number.

        Raises:
            LookupError: there is no such state.
        """
        own = self.states.number(stand) * FORMS + self._form
        return numbers.whole(self._number, own, _most(self.states))

    def ticket(self, own: int, digits: int) -> Ticket:
        """Return what the guide's own part of a number says.

        Args:
            own: that part.
            digits: how many digits the whole number has.

        Raises:
            TicketMistyped: nothing is said by it.
        """
        state, form = divmod(own, FORMS)
        skeleton = self._forms.get(form)
        if skeleton is None:
            return Ticket(self._guide.id)
        fits = form == self._form
        states = self.states if fits else _states(skeleton)
        if state >= states.count or digits != numbers.length(_most(states)):
            raise TicketMistyped
        stand = states.stand(state)
        return Ticket(self._guide.id, stand.at, stand.choices, stand.passed, fits)


def code_of(volume: Volume, almanac: Almanac) -> TicketCode:
    """Return what makes and reads the numbers of a guide."""
    return TicketCode(volume.guide, almanac, volume.earlier)


def make(volume: Volume, walk: Walk) -> str:
    """Return the digits of a walk's number."""
    return code_of(volume, walk.almanac).number(stand_of(walk))


def read(typed: str, shelf: Shelf) -> Ticket:
    """Return what a number says that was typed or scanned.

    Raises:
        NotATicket: it is none.
        TicketMistyped: some of it is wrong.
        TicketOfNoGuide: its guide is not on the shelf.
    """
    digits = numbers.digits_of(typed)
    guide, own = numbers.taken_apart(digits)
    volume = shelf.volume(guide_numbered(guide, shelf))
    return code_of(volume, shelf.almanac).ticket(own, len(digits))


def guide_numbered(number: int, shelf: Shelf) -> str:
    """Return the id of the guide that a number stands for.

    Raises:
        TicketOfNoGuide: there is none, or more than one.
    """
    covers = (shelf.cover(name).guide for name in shelf.guide_ids())
    found = [g.id for g in covers if numbers.number_of_guide(g) == number]
    if len(found) != 1:
        raise TicketOfNoGuide
    return found[0]


def stand_of(walk: Walk) -> Stand:
    """Return where a walk stands, by choices alone: those before its step."""
    before = walk.trace.path[: walk.trace.index(walk.step.id)]
    choices = {
        step.key: walk.trace.counting[step.key]
        for step in before
        if isinstance(step, Question) and isinstance(step.ask, Choice | Choices)
    }
    return Stand(step_of_guide(walk), choices)


def step_of_guide(walk: Walk) -> str:
    """Return the step of the guide at which a walk stands.

    An end that is unconfirmed is none of the guide's: it stands in for the first
    step that cannot be judged on this day.
    """
    if walk.step.id != UNCONFIRMED:
        return walk.step.id
    steps = walk.guide.steps
    passed = {step.id for step in walk.trace.path}
    last = max((i for i, s in enumerate(steps) if s.id in passed), default=-1)
    judged = ((s.id, walk.trace.scope.truth(s.when)) for s in steps[last + 1 :])
    met = (Truth.YES, Truth.UNCONFIRMED)
    return next(name for name, truth in judged if truth in met)


def _states(skeleton: Skeleton) -> ChoiceStates:
    return ChoiceStates(skeleton, datetime.date.min)


def _most(states: ChoiceStates) -> int:
    return states.count * FORMS - 1


def _forms(skeletons: Sequence[Skeleton]) -> dict[int, Skeleton]:
    """Give each form a number of its own; an older one keeps what it has."""
    forms: dict[int, Skeleton] = {}
    known: set[int] = set()
    for skeleton in skeletons[-MOST_KEPT - 1 :]:
        if skeleton.digest in known:
            continue
        known.add(skeleton.digest)
        number = skeleton.digest % FORMS
        while number in forms:
            number = (number + 1) % FORMS
        forms[number] = skeleton
    return forms
