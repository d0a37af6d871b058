"""Takes things away, protected ones too; what links point to stays."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

_ROUNDS = 3
"""Each goes a level deeper into folders that had to be opened up first."""


def is_removed(thing: Path, *, opening: bool = False) -> bool:
    """Take away a file, a link or a folder with all that is in it; never raises.

    Args:
        opening: the folder that it lies in is ours, and may be opened up for it.

    Returns:
        Whether it is gone. What another program holds open (Windows) is not.
    """
    for _ in range(_ROUNDS):
        if not os.path.lexists(thing):
            return True
        if opening:
            _open_up(thing.parent)
        if thing.is_dir() and not thing.is_symlink():
            _open_up(thing)
            _remove_tree(thing)
        else:
            with contextlib.suppress(OSError):
                thing.unlink()
    return not os.path.lexists(thing)


if sys.version_info >= (3, 12):

    def _remove_tree(folder: Path) -> None:
        shutil.rmtree(folder, onexc=lambda _, at, __: _open_both(Path(at), folder))

else:

    def _remove_tree(folder: Path) -> None:
        shutil.rmtree(folder, onerror=lambda _, at, __: _open_both(Path(at), folder))


def _open_both(thing: Path, folder: Path) -> None:
    """Open up what could not be removed, and what it lies in, for the next round."""
    if thing != folder:
        _open_up(thing.parent)
        _open_up(thing)


def _open_up(thing: Path) -> None:
    """Take off what protects a thing from its owner."""
    with contextlib.suppress(OSError):
        if not thing.is_symlink():
            thing.chmod(0o700)
