"""What was reported durable survives being killed at any moment."""

import os
import random
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.domain.keeping import LogState
from kiosk.store.backups import is_sound
from kiosk.store.engine import plain_engine
from kiosk.store.opening import LOG, open_log
from kiosk.store.reporting import ENDED
from tests.store.records import NOW

KILLS = 100
PATIENCE = 30
"""Seconds for a process to say something; it says something within milliseconds."""

WRITING = Path(__file__).with_name("writing.py")


class Writing:
    """The program that writes, one killed process after the other."""

    def __init__(self, folder):
        self._program = subprocess.Popen(  # noqa: S603
            [sys.executable, str(WRITING), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        os.set_blocking(self._program.stdout.fileno(), False)
        self._ears = selectors.DefaultSelector()
        self._ears.register(self._program.stdout, selectors.EVENT_READ)
        self._rest = b""

    def killed_after(self, seconds):
        """Start a process, kill it after a time; return what it said until then."""
        self._program.stdin.write(b"go\n")
        self._program.stdin.flush()
        heard = []
        while not heard:
            heard += self._hear(PATIENCE)
        pid = int(heard[0].removeprefix("pid "))
        # Not a sleep: whatever it says meanwhile is taken, so its pipe never fills.
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            heard += self._hear(left)
        os.kill(pid, signal.SIGKILL)
        while heard[-1] != f"gone {pid}":
            heard += self._hear(PATIENCE)
        return heard[1:-1]

    def close(self):
        self._program.stdin.close()
        self._program.wait(PATIENCE)
        self._ears.close()
        self._program.stdout.close()

    def _hear(self, timeout):
        if self._ears.select(timeout):
            data = self._program.stdout.read()
            assert data, "the writing program ended"
            *lines, self._rest = (self._rest + data).split(b"\n")
            return [line.decode() for line in lines]
        return []


def kept(folder):
    """Return the events of each session, and the sessions that have their end."""
    with plain_engine(folder / LOG).connect() as connection:
        events = {}
        for session, seq in connection.exec_driver_sql(
            "SELECT session, seq FROM event"
        ):
            events.setdefault(session, set()).add(seq)
        ended = connection.exec_driver_sql(
            "SELECT id FROM session WHERE end_reason = 'patron'"
        )
        started = connection.exec_driver_sql("SELECT id FROM session")
        return events, set(started.scalars()), set(ended.scalars())


def missing(said, folder):
    """Return what was said to be durable and is not there."""
    events, started, ended = kept(folder)
    lost = []
    for session, word in (line.split() for line in said):
        seq = int(word)
        there = ended if seq == ENDED else started
        if session not in there:
            lost.append((session, seq))
        lost += [
            (session, n) for n in range(1, seq + 1) if n not in events.get(session, ())
        ]
    return lost


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are started by forking")
def test_what_was_reported_durable_survives_a_hundred_kills(tmp_path):
    dice = random.Random(20261124)  # noqa: S311
    open_log(tmp_path, NOW).engine.dispose()
    writing = Writing(tmp_path)
    said = []
    cut_short = 0
    try:
        for _ in range(KILLS):
            told = writing.killed_after(dice.uniform(0, 0.25))
            said += told
            cut_short += bool(told)
            assert is_sound(tmp_path / LOG)
            assert missing(told, tmp_path) == []
    finally:
        writing.close()
    assert missing(said, tmp_path) == []
    # Most were killed while they wrote, the others while they opened the log.
    assert cut_short > KILLS / 4
    log = open_log(tmp_path, NOW)
    assert log.opening.state is LogState.SOUND
    log.engine.dispose()
