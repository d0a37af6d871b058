"""Takes away the files of the running session, and what still writes them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.machine.removing import is_removed
from kiosk.machine.throwaway import end_left_over

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class RunFolder:
    """The folder of the running session; the clipboard is swept elsewhere.

    Attributes:
        left: how many things the last sweep could not take away.
    """

    def __init__(self, path: Path) -> None:
        """Use a folder."""
        self.path = path
        self.left = 0

    def sweep(self) -> None:
        """Empty the folder; links in it go, what they point to stays.

        Browsers that were opened for the session are ended first, or they would
        write their profiles anew; those that a crash of the kiosk left behind, too.
        Never raises. What another program holds open (Windows) stays until the
        next time.
        """
        try:
            if self.path.is_symlink():
                self.path.unlink()
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            running = end_left_over(self.path)
            things = list(self.path.iterdir())
            stayed = sum(not is_removed(thing, opening=True) for thing in things)
            self.left = running + stayed
        except OSError as error:
            self.left = 1
            _log.warning("the session's folder cannot be swept: %s", error)
        if self.left:
            _log.warning("things left in the session's folder: %d", self.left)
