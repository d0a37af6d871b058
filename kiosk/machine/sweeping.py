"""Takes away the files of the running session."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sys
from pathlib import Path

_log = logging.getLogger(__name__)

_ROUNDS = 3
"""Each goes a level deeper into folders that had to be opened up first."""


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

        Never raises. What another program holds open (Windows) stays until the
        next time.
        """
        try:
            if self.path.is_symlink():
                self.path.unlink()
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.left = sum(not _is_removed(thing) for thing in self.path.iterdir())
        except OSError as error:
            self.left = 1
            _log.warning("the session's folder cannot be swept: %s", error)
        if self.left:
            _log.warning("things left in the session's folder: %d", self.left)


def _is_removed(thing: Path) -> bool:
    for _ in range(_ROUNDS):
        if thing.is_dir() and not thing.is_symlink():
            _remove_tree(thing)
        else:
            _remove(thing)
        if not os.path.lexists(thing):
            return True
    return False


if sys.version_info >= (3, 12):

    def _remove_tree(folder: Path) -> None:
        shutil.rmtree(folder, onexc=lambda _, path, __: _open_up(Path(path)))

else:

    def _remove_tree(folder: Path) -> None:
        shutil.rmtree(folder, onerror=lambda _, path, __: _open_up(Path(path)))


def _remove(thing: Path) -> None:
    try:
        thing.unlink()
    except OSError:
        _open_up(thing)


def _open_up(thing: Path) -> None:
    """Take off what protects a thing, so that the next round can remove it."""
    for path in (thing.parent, thing):
        with contextlib.suppress(OSError):
            if not path.is_symlink():
                path.chmod(0o700)
