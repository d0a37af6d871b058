"""Starts a program so that all of it can be ended, whatever it starts in turn."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

from kiosk.machine.kin import Kin, identity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.machine.throwaway import ThrowAway


class Program(Protocol):
    """A program that was started, with all that it started."""

    def is_running(self) -> bool:
        """Whether the one that was started runs still."""
        ...

    def end(self, grace: float) -> bool:
        """End all of it, gently for some seconds; whether nothing is left."""
        ...


def start(
    command: Sequence[str], folder: ThrowAway, environment: Mapping[str, str]
) -> Program:
    """Start a program in a folder that is thrown away.

    What it says goes nowhere: it may hold what a patron typed.

    Raises:
        OSError: it cannot be started.
    """
    process = subprocess.Popen(  # noqa: S603 - a browser that was found or configured
        command,
        env=dict(environment),
        cwd=folder.home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    return _joined(process, folder)


if sys.platform == "win32":

    def _joined(process: subprocess.Popen[bytes], folder: ThrowAway) -> Program:
        """Put it into a job of its own. Untried on Windows."""
        from kiosk.machine.jobs import Job

        del folder  # the system ends a job by itself, after a crash of ours too
        return Job(process)

else:

    def _joined(process: subprocess.Popen[bytes], folder: ThrowAway) -> Program:
        return _OwnSession(process, folder)


class _OwnSession:
    """A program that is the first of a session of its own (Linux)."""

    def __init__(self, process: subprocess.Popen[bytes], folder: ThrowAway) -> None:
        self._process = process
        first = identity(process.pid)
        folder.note(first)
        self._kin = Kin(folder.mark, first)

    def is_running(self) -> bool:
        """Whether the first runs; it is looked at without being let go.

        For as long as it is not, nothing else gets its number or its session's.
        """
        if sys.platform == "win32":
            return False
        how = os.WEXITED | os.WNOHANG | os.WNOWAIT
        try:
            return os.waitid(os.P_PID, self._process.pid, how) is None
        except ChildProcessError:
            return False

    def end(self, grace: float) -> bool:
        """End the whole session and all that bears the mark, and let the first go."""
        is_ended = self._kin.end(grace)
        self._process.poll()
        return is_ended
