"""What a patron takes along: the files made of what was filled in on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.papers import Paper
    from kiosk.domain.ports import PaperMaker, Sticks
    from kiosk.domain.walk import Walk


class TakeHome:
    """Makes files of a walk and puts them where they can be taken from."""

    def __init__(self, maker: PaperMaker, sticks: Sticks) -> None:
        """Use what makes files and what keeps them."""
        self._maker = maker
        self._sticks = sticks

    def save_on_stick(self, walk: Walk) -> str:
        """Write the walk's files on a stick, and return the stick's name.

        Raises:
            NotSaved: what was in the way; nothing is left on the stick.
        """
        return self._sticks.save(self._papers(walk))

    def _papers(self, walk: Walk) -> list[Paper]:
        return [
            paper
            for template, filled in walk.papers().items()
            for paper in self._maker.make(template, filled, walk.today)
        ]
