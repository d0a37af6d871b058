"""Resume numbers at the desk: given for the walk on the screen, taken up again.

No number is kept here, nor in the log: it says what its bearer has chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.choice_states import Stand
from kiosk.domain.resuming import is_on_the_way, resumed
from kiosk.domain.ticket import code_of, guide_numbered, stand_of
from kiosk.domain.ticket_numbers import digits_of, taken_apart

if TYPE_CHECKING:
    from kiosk.domain.ports import Clock, Shelf
    from kiosk.domain.resuming import Resumption
    from kiosk.domain.ticket import TicketCode
    from kiosk.domain.view import AnyStepView
    from kiosk.services.patron_session import PatronSession

_CODES_KEPT = 4
"""The first number of a guide takes up to half a second, every other one nothing."""


class Tickets:
    """Makes and reads the resume numbers of one session after another."""

    def __init__(self, shelf: Shelf, clock: Clock, session: PatronSession) -> None:
        """Serve a session; nothing is worked out before the first number."""
        self._shelf = shelf
        self._clock = clock
        self._session = session
        self._codes: dict[str, TicketCode] = {}

    def number(self) -> str:
        """Return the digits of the open guide's number: of several, the first one's.

        Where something is still to be typed again, it is the number that the
        patron came with.
        """
        walk, ticket = self._session.bottom
        code = self._code(walk.guide.id)
        stand = stand_of(walk)
        if ticket is not None and ticket.at is not None and ticket.fits:
            came_with = Stand(ticket.at, ticket.choices)
            stand = came_with if is_on_the_way(walk, ticket) else stand
        return code.number(stand)

    def give(self) -> str:
        """Return the digits, and take note that a number was given."""
        digits = self.number()
        self._session.give_ticket()
        return digits

    def take_up(self, typed: str) -> tuple[AnyStepView, Resumption]:
        """Go on where a number leads; return that step, and how near it has come.

        Raises:
            TicketRefused: it leads nowhere; nothing has changed.
        """
        digits = digits_of(typed)
        number, own = taken_apart(digits)
        name = guide_numbered(number, self._shelf)
        ticket = self._code(name).ticket(own, len(digits))
        guide, today = self._shelf.volume(name).guide, self._clock.now().date()
        found = resumed(ticket, guide, self._shelf.almanac, today)
        return self._session.take_up(found), found.how

    def _code(self, guide: str) -> TicketCode:
        if guide not in self._codes:
            if len(self._codes) >= _CODES_KEPT:
                del self._codes[next(iter(self._codes))]
            volume = self._shelf.volume(guide)
            self._codes[guide] = code_of(volume, self._shelf.almanac)
        return self._codes[guide]
