"""Records, clocks and logs for the tests of the store."""

from __future__ import annotations

import contextlib
import datetime
import functools
import shutil
import threading
from pathlib import Path

import pytest

from kiosk.domain.events import (
    EndReason,
    Event,
    EventKind,
    Happening,
    SessionEnded,
    SessionStarted,
    step_shown,
)
from kiosk.store.backups import Backups
from kiosk.store.engine import log_engine
from kiosk.store.ledger import SqlLedger
from kiosk.store.opening import BACKUPS, LOG, open_log
from tests.fakes import FakeClock

SOFIA = datetime.timezone(datetime.timedelta(hours=2))
NOW = datetime.datetime(2026, 11, 24, 10, 30, tzinfo=SOFIA)
TODAY = NOW.date()
DAY = datetime.timedelta(days=1)


def started(session="s-1", at=NOW, station="desk-1", language="bg"):
    return SessionStarted(session, station, at, language)


def event(seq=1, session="s-1", what=None, ms=None):
    what = what or step_shown("guide-a", 1, f"step-{seq}")
    return Event(session, seq, 1_000 * seq if ms is None else ms, what)


def ended(session="s-1", at=None, ms=60_000, reason=EndReason.PATRON, **rest):
    at = at or NOW + datetime.timedelta(milliseconds=ms)
    return SessionEnded(
        session=session,
        at=at,
        ms=ms,
        reason=reason,
        language=rest.get("language", "bg"),
        mode=rest.get("mode", "self"),
    )


def happening(kind, **rest):
    return Happening(EventKind(kind), **rest)


def session(name="s-1", at=NOW, happenings=(), **rest):
    """Return all records of a session, an event a second."""
    station = rest.pop("station", "desk-1")
    events = [event(n, name, what) for n, what in enumerate(happenings, 1)]
    ms = 1_000 * (len(events) + 1)
    end = at + datetime.timedelta(milliseconds=ms)
    return [started(name, at, station), *events, ended(name, end, ms, **rest)]


@functools.cache
def _empty_log(folder):
    opened = open_log(folder, NOW)
    opened.engine.dispose()
    return folder / LOG


@contextlib.contextmanager
def log_in(folder, template):
    """Give an engine of an empty log in a folder."""
    shutil.copyfile(_empty_log(template), folder / LOG)
    engine = log_engine(folder / LOG)
    try:
        yield engine
    finally:
        engine.dispose()


def ledger_on(engine, folder=None, clock=None):
    beside = folder or Path(engine.url.database).parent
    return SqlLedger(engine, Backups(beside / BACKUPS), clock or FakeClock(NOW))


def rows(engine, table, *columns):
    with engine.connect() as connection:
        what = ", ".join(columns) or "*"
        query = f"SELECT {what} FROM {table} ORDER BY 1"  # noqa: S608
        return connection.exec_driver_sql(query).all()


@contextlib.contextmanager
def full_disk(room=0):
    """Let no file grow past a size, as a full disk does; what is there can be read."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class Told:
    """Keeps what the journal's thread reports, and lets a test wait for it."""

    def __init__(self):
        self._changed = threading.Condition()
        self.durable = []
        self.failing = []
        self.opened = []

    def on_durable(self, session, seq):
        self._note(self.durable, (session, seq))

    def on_failing(self, reason):
        self._note(self.failing, reason)

    def on_opened(self, opening):
        self._note(self.opened, opening)

    def wait(self, holds, timeout=20):
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), timeout), vars(self)

    def _note(self, notes, what):
        with self._changed:
            notes.append(what)
            self._changed.notify_all()
