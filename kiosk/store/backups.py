"""Copies of log.db in a folder beside it: made daily, restored where it is broken.

A daily copy holds daily counts only: its sessions are folded in it, because the
rows of single sessions must not outlive their day in a copy either.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import shutil
from typing import TYPE_CHECKING, cast

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.engine import is_broken, past_sqlalchemy, plain_engine, reading
from kiosk.store.folding import fold
from kiosk.store.tables import EventRow, SessionRow

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine
    from sqlalchemy.pool import PoolProxiedConnection

KEPT = 7
"""How many copies are kept."""

_NAME = "log-%Y%m%d-%H%M%S.db"
_DAY = "log-%Y%m%d-"


class Backups:
    """The copies in a folder, named by the local time at which they were made."""

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet."""
        self._folder = folder

    def newest_first(self) -> list[Path]:
        """Return the copies."""
        return sorted(self._folder.glob("log-*-*.db"), reverse=True)

    def due(self, today: datetime.date) -> bool:
        """Whether the newest copy is not of today."""
        newest = next(iter(self.newest_first()), None)
        return newest is None or not newest.name.startswith(today.strftime(_DAY))

    def copy(self, engine: Engine, now: datetime.datetime) -> Path:
        """Copy a log as it is, before its tables are changed.

        Raises:
            SQLAlchemyError: the log cannot be read or the copy not written.
            OSError: the copy cannot be put in its place.
        """
        return self._put(engine, now, folded=False)

    def copy_counts(self, engine: Engine, now: datetime.datetime) -> Path:
        """Copy a log with all of its sessions folded, and thin out the folder.

        Raises:
            SQLAlchemyError: the log cannot be read or the copy not written.
            OSError: the copy cannot be put in its place.
        """
        made = self._put(engine, now, folded=True)
        for old in [p for p in self.newest_first() if p != made][KEPT - 1 :]:
            old.unlink()
        for older in [p for p in self.newest_first() if p != made]:
            # A copy that is broken by now is left as it is.
            with contextlib.suppress(SQLAlchemyError), plain_engine(older).begin() as c:
                _forget_sessions(c)
        return made

    def restore(self, path: Path, known: frozenset[str]) -> Path | None:
        """Put the newest copy that is good in a log's place; return which it was.

        Args:
            path: where the log goes; nothing may lie there.
            known: the revisions that this program can bring up.

        Raises:
            OSError: the copy cannot be put in its place.
        """
        for candidate in self.newest_first():
            trial = path.with_name(path.name + ".restoring")
            shutil.copyfile(candidate, trial)
            _sync(trial)
            if is_sound(trial) and revision_of(trial) in known:
                trial.replace(path)
                return candidate
            trial.unlink()
        return None

    def _put(self, engine: Engine, now: datetime.datetime, *, folded: bool) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        made = self._folder / now.strftime(_NAME)
        part = made.with_suffix(".part")
        part.unlink(missing_ok=True)
        copy = plain_engine(part)
        with (
            past_sqlalchemy(),
            contextlib.closing(engine.raw_connection()) as source,
            contextlib.closing(copy.raw_connection()) as target,
        ):
            _copy(source, target)
        if folded:
            with copy.begin() as connection:
                fold(connection, datetime.date.max)
                _forget_sessions(connection)
        part.replace(made)
        return made


def is_sound(path: Path) -> bool:
    """Whether SQLite finds a file whole.

    Raises:
        SQLAlchemyError: it cannot say, because the file cannot be read just now.
    """
    try:
        with reading(plain_engine(path)).connect() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    except SQLAlchemyError as trouble:
        if is_broken(trouble):
            return False
        raise
    return found == "ok"


def revision_of(path: Path) -> str | None:
    """Return the revision of a log's tables; None where it has none.

    Raises:
        SQLAlchemyError: the file cannot be read.
    """
    with reading(plain_engine(path)).connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        query = "SELECT version_num FROM alembic_version"
        return connection.exec_driver_sql(query).scalar()


def _copy(source: PoolProxiedConnection, target: PoolProxiedConnection) -> None:
    """Copy a log by SQLite's online backup, while others may write to it."""
    cast("sqlite3.Connection", source.driver_connection).backup(
        cast("sqlite3.Connection", target.driver_connection)
    )
    # One file that can be carried about, without a WAL of its own.
    target.cursor().execute("PRAGMA journal_mode=DELETE")


def _forget_sessions(connection: Connection) -> None:
    for rows in (EventRow, SessionRow):
        connection.execute(sa.delete(rows))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
