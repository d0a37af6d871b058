"""Opens log.db at start, whatever state it is in.

A broken file is moved aside, never deleted, and the newest good backup takes its
place. A file that a newer program wrote is left untouched.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.keeping import LogOpening, LogState
from kiosk.store.backups import Backups, is_sound, revision_of
from kiosk.store.engine import in_words, log_engine
from kiosk.store.migrations import HEAD
from kiosk.store.tables import DailyCountRow, SessionRow

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine

LOG = "log.db"
BACKUPS = "backups"
_WITH_WAL = ("-wal", "-shm", "")
"""Endings of a log's files. The WAL goes first: it must never meet another file."""


@dataclass(frozen=True)
class OpenedLog:
    """The log and how it was found; without an engine it cannot be used."""

    engine: Engine | None
    opening: LogOpening


def open_log(folder: Path, now: datetime.datetime) -> OpenedLog:
    """Open, check, restore and bring up the log of a data folder. Never raises."""
    try:
        opening = _make_ready(folder, now)
        if opening.state is LogState.NEWER:
            return OpenedLog(None, opening)
        engine = log_engine(folder / LOG)
        try:
            # Says at once whether the file can be written.
            with engine.begin() as connection:
                last_day = _last_day(connection)
            return OpenedLog(engine, replace(opening, last_day=last_day))
        except SQLAlchemyError:
            engine.dispose()
            raise
    except SQLAlchemyError as trouble:
        return OpenedLog(None, LogOpening(LogState.UNUSABLE, trouble=in_words(trouble)))
    except OSError as trouble:
        return OpenedLog(None, LogOpening(LogState.UNUSABLE, trouble=str(trouble)))


def _last_day(connection: Connection) -> datetime.date | None:
    """Return the last day with a session or with counts."""
    queries = (
        sa.select(sa.func.max(SessionRow.started_day)),
        sa.select(sa.func.max(DailyCountRow.day)),
    )
    days = [connection.scalar(query) for query in queries]
    return max((day for day in days if day is not None), default=None)


def _make_ready(folder: Path, now: datetime.datetime) -> LogOpening:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / LOG
    backups = Backups(folder / BACKUPS)
    opening = _make_sound(path, backups, now)
    found = revision_of(path)
    if found == HEAD:
        return opening
    # Costs as much as SQLAlchemy itself, and is needed once a release.
    from kiosk.store.migrations.run import known, upgrade

    if found is not None and found not in known():
        return LogOpening(LogState.NEWER, trouble=found)
    upgrade(path, found, backups, now)
    return replace(opening, upgraded_from=found)


def _make_sound(path: Path, backups: Backups, now: datetime.datetime) -> LogOpening:
    aside = None
    if path.exists() and path.stat().st_size:
        if is_sound(path):
            return LogOpening(LogState.SOUND)
        aside = f"{path.name}.broken-{now:%Y%m%d-%H%M%S}"
    _move(path, aside)
    from kiosk.store.migrations.run import known

    restored = backups.restore(path, known())
    if restored is not None:
        return LogOpening(LogState.RESTORED, aside=aside, backup=restored.name)
    state = LogState.NEW if aside is None else LogState.STARTED_OVER
    return LogOpening(state, aside=aside)


def _move(path: Path, aside: str | None) -> None:
    """Move what lies in a log's place aside, or away where it holds nothing."""
    for ending in _WITH_WAL:
        part = path.with_name(path.name + ending)
        if aside is None:
            part.unlink(missing_ok=True)
        else:
            with contextlib.suppress(FileNotFoundError):
                part.replace(path.with_name(aside + ending))
