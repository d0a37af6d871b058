"""Measures how fast events become durable, beside the bare database.

Both write one event a transaction to a file of its own, with the same pragmas.
Return events a second.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import threading
import time

from kiosk.domain.events import Event, SessionStarted, step_shown
from kiosk.store.journal import journal
from kiosk.store.opening import LOG
from kiosk.store.reporting import STARTED, Reports

SESSION = "00000000-0000-4000-8000-000000000000"
STEP = step_shown("id-card-passport-renew", 3, "which-document")
_LONG = 60
_INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class _Clock:
    def now(self):
        return datetime.datetime.now(datetime.UTC).astimezone()  # noqa: TID251

    def seconds(self):
        return time.monotonic()


class _Durable:
    """Lets one thread wait until the other has reported an event."""

    def __init__(self):
        self._changed = threading.Condition()
        self._seq = STARTED - 1

    def report(self, session, seq):
        with self._changed:
            self._seq = seq
            self._changed.notify()

    def wait(self, seq):
        with self._changed:
            if not self._changed.wait_for(lambda: self._seq >= seq, _LONG):
                raise TimeoutError(seq)


@contextlib.contextmanager
def _journal(folder):
    durable = _Durable()
    writer = journal(folder, _Clock(), Reports(durable.report, print), str)
    writer.start()
    writer.put([SessionStarted(SESSION, "bench", _Clock().now(), "bg")])
    durable.wait(STARTED)
    try:
        yield writer, durable
    finally:
        writer.close(_LONG)


def writer_rate(folder, n):
    """Put one event, wait until it is reported durable, put the next."""
    with _journal(folder) as (writer, durable):
        began = time.perf_counter()
        for seq in range(1, n + 1):
            writer.put([Event(SESSION, seq, seq, STEP)])
            durable.wait(seq)
        return n / (time.perf_counter() - began)


def batched_rate(folder, n):
    """Put events as fast as the queue takes them; the thread batches what waits."""
    with _journal(folder) as (writer, durable):
        began = time.perf_counter()
        for seq in range(1, n + 1):
            writer.put([Event(SESSION, seq, seq, STEP)])
            if seq % 500 == 0:
                durable.wait(seq - 400)
        durable.wait(n)
        return n / (time.perf_counter() - began)


def bare_rate(folder, n):
    """Insert events by sqlite3 alone, one a transaction."""
    with _journal(folder):
        pass
    connection = sqlite3.connect(folder / LOG, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}").close()
    connection.execute("PRAGMA foreign_keys=ON")
    began = time.perf_counter()
    for seq in range(1, n + 1):
        row = (SESSION, seq, seq, STEP.kind, STEP.guide, 3, STEP.step, None, None, 1)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_INSERT, row)
        connection.execute("COMMIT")
    rate = n / (time.perf_counter() - began)
    connection.close()
    return rate
