"""One kiosk for one data folder.

The lock is the operating system's own: it goes when the process goes, however that
comes about, so no stale lock ever keeps a library from opening in the morning.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sys
from typing import TYPE_CHECKING

from kiosk.domain.errors import AlreadyRunning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.machine.paths import DataFolder

_log = logging.getLogger(__name__)

_HELD_BY_ANOTHER = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def only_one(folder: DataFolder, lock: Callable[[int], None] = _lock) -> Iterator[bool]:
    """Keep any other kiosk away from a data folder.

    The file stays behind: deleting it would let two others lock two different files.

    Args:
        lock: locks an open file, or raises OSError.

    Yields:
        Whether another one would be noticed. Not so where nothing can be written,
        or where the disk knows no locks: the kiosk works there all the same.

    Raises:
        AlreadyRunning: another one is there.
    """
    handle = _opened(folder.lock)
    if handle is None:
        yield False
        return
    try:
        yield _is_locked(handle, lock)
    finally:
        os.close(handle)  # this lets the lock go


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        _log.warning("the data folder cannot be locked: %s", error)
        return None


def _is_locked(handle: int, lock: Callable[[int], None]) -> bool:
    try:
        lock(handle)
    except OSError as error:
        if error.errno in _HELD_BY_ANOTHER:
            raise AlreadyRunning from None
        _log.warning("the data folder's disk knows no locks: %s", error)
        return False
    return True
