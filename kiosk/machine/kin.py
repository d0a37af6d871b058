"""All the processes of a program that the kiosk started, and the end of them.

A browser is a dozen processes. Most share the session of the first; those that look
after crashes leave it, and bear the mark that was in their environment when they were
started. Nothing else is taken for one of ours: not a process that got a number again,
nor one of another user. Linux alone; Windows has its own way (`jobs`).
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 2.0
"""Seconds that the system is given to clear away what was killed."""
MARK = "GISHE_HANDOVER"
"""The variable that holds the mark."""

_PROC = Path("/proc")
_BOOT = _PROC / "sys/kernel/random/boot_id"
_DEAD = frozenset({b"Z", b"X"})
_STATE, _SESSION, _TICKS = 0, 3, 19
"""Fields of /proc/PID/stat after the program's name, proc_pid_stat(5)."""


class Started(msgspec.Struct, frozen=True):
    """One process and no other: numbers come again, moments within a boot do not."""

    pid: int
    ticks: int
    boot: str


class _Stat(NamedTuple):
    state: bytes
    session: int
    ticks: int


def identity(pid: int) -> Started | None:
    """Return which process it is that has a number now."""
    stat = _stat(pid)
    if stat is None:
        return None
    with contextlib.suppress(OSError):
        return Started(pid, stat.ticks, _BOOT.read_text("ascii").strip())
    return None


class Kin:
    """The processes of one program, found anew each time."""

    def __init__(self, mark: str, first: Started | None) -> None:
        """Know them by what was put into their environment, and by their session.

        Args:
            mark: a name that nothing else has.
            first: the one that was started as the first of a session of its own.
        """
        self._sign = f"\0{MARK}={mark}\0".encode("utf-8", "surrogateescape")
        self._first = first

    def alive(self) -> list[int]:
        """Return the numbers of those that run."""
        session = self._session()
        return [pid for pid in _numbers() if self._is_kin(pid, session)]

    def end(self, grace: float) -> bool:
        """Ask all of them to end, and kill those that have not within some seconds.

        Waits for them to end and for nothing else.

        Returns:
            Whether none is left.
        """
        if sys.platform != "linux":
            return True
        rounds = (
            (signal.SIGTERM, grace),
            (signal.SIGKILL, PATIENCE),
            (signal.SIGKILL, PATIENCE),  # for those that were born meanwhile
        )
        for wish, seconds in rounds:
            with contextlib.ExitStack() as closing:
                watched = [
                    handle
                    for pid in self.alive()
                    if (handle := self._told(pid, wish, closing)) is not None
                ]
                if not watched:
                    break
                _wait(watched, seconds)
        return not self.alive()

    def _session(self) -> int | None:
        """Return the session of the first, for as long as its number is its own."""
        first = self._first
        return first.pid if first and identity(first.pid) == first else None

    def _is_kin(self, pid: int, session: int | None) -> bool:
        stat = _stat(pid)
        if stat is None or stat.state in _DEAD or pid == os.getpid():
            return False
        if session is not None and stat.session == session:
            return True
        with contextlib.suppress(OSError):
            environment = (_PROC / str(pid) / "environ").read_bytes()
            return self._sign in b"\0" + environment
        return False

    def _told(
        self, pid: int, wish: signal.Signals, closing: contextlib.ExitStack
    ) -> int | None:
        """Tell a process something, and return a handle that shows when it has ended.

        The handle is taken first and the process looked at again: what bears the
        number by then is what the handle stands for.
        """
        if sys.platform != "linux":
            return None
        try:
            handle = os.pidfd_open(pid)
            closing.callback(os.close, handle)
            if not self._is_kin(pid, self._session()):
                return None
            signal.pidfd_send_signal(handle, wish)
        except OSError:
            return None
        return handle


def _wait(handles: list[int], seconds: float) -> None:
    """Wait until all have ended, for some seconds at most."""
    if sys.platform != "linux":
        return
    until = time.monotonic() + seconds
    poll = select.poll()
    for handle in handles:
        poll.register(handle, select.POLLIN)
    waited = set(handles)
    while waited and (rest := until - time.monotonic()) > 0:
        for handle, _ in poll.poll(rest * 1000):
            poll.unregister(handle)
            waited.discard(handle)


def _numbers() -> Iterator[int]:
    try:
        names = [path.name for path in _PROC.iterdir()]
    except OSError:
        return
    yield from (int(name) for name in names if name.isdecimal())


def _stat(pid: int) -> _Stat | None:
    try:
        text = (_PROC / str(pid) / "stat").read_bytes()
    except OSError:
        return None
    # The name stands in brackets, and may hold brackets and blanks itself.
    fields = text.rpartition(b")")[2].split()
    return _Stat(fields[_STATE], int(fields[_SESSION]), int(fields[_TICKS]))
