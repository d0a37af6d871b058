"""A program that writes to the journal until it is killed.

`python writing.py FOLDER`. For each line on its standard input it starts a process
of its own, by forking, which costs less than importing everything anew. That
process tells its number, then what it was told is durable, a line each:

    pid 4711
    <session> <seq>
"""

from __future__ import annotations

import datetime
import importlib
import os
import sys
import time
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.domain.events import (
    EndReason,
    Event,
    SessionEnded,
    SessionStarted,
    step_shown,
)
from kiosk.store.journal import journal
from kiosk.store.reporting import Reports


class Clock:
    def now(self):
        return datetime.datetime.now(datetime.UTC)  # noqa: TID251

    def seconds(self):
        return time.monotonic()


def tell(*words):
    """Write a line at once; one call, so no line is cut in half."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def write_until_killed(folder):
    tell("pid", os.getpid())
    clock = Clock()
    writer = journal(folder, clock, Reports(tell, str), str)
    writer.start()
    while True:
        session = str(uuid.uuid4())
        writer.put([SessionStarted(session, "desk-1", clock.now(), "bg")])
        for seq in range(1, 50):
            writer.put([Event(session, seq, seq, step_shown("guide-a", 1, "step-1"))])
            if seq % 10 == 0:
                writer.flush(10)
        end = SessionEnded(session, clock.now(), 99, EndReason.PATRON, "bg", "self")
        writer.put([end])


def main(folder):
    for name in ("opening", "ledger", "backups"):
        # Else every process would import SQLAlchemy anew.
        importlib.import_module(f"kiosk.store.{name}")
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            write_until_killed(folder)
        os.waitpid(child, 0)
        tell("gone", child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
