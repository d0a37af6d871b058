"""Writes what happened into log.db: one transaction for all that waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.events import (
    EndReason,
    Event,
    SearchUnmet,
    SessionEnded,
    SessionStarted,
)
from kiosk.store.engine import empty_wal, in_words
from kiosk.store.folding import fold
from kiosk.store.interrupted import end_interrupted
from kiosk.store.tables import EventRow, LogNoteRow, SessionRow, UnmetSearchRow

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection, Engine

    from kiosk.domain.events import Record
    from kiosk.domain.ports import Clock
    from kiosk.store.backups import Backups
    from kiosk.store.spill import Spilled

_START = insert(SessionRow).on_conflict_do_nothing()
_EVENT = insert(EventRow).on_conflict_do_nothing()
_UNMET = insert(UnmetSearchRow).on_conflict_do_nothing()
_TAKEN = insert(LogNoteRow).on_conflict_do_nothing()
# An end that comes late, from a spill file, is truer than one that was guessed.
_END = (
    sa.update(SessionRow)
    .where(
        SessionRow.id == sa.bindparam("session"),
        sa.or_(
            SessionRow.ended_at.is_(None),
            SessionRow.end_reason == EndReason.INTERRUPTED,
        ),
    )
    .values(
        ended_at=sa.bindparam("at"),
        end_reason=sa.bindparam("reason"),
        language=sa.bindparam("tongue"),
        mode=sa.bindparam("how"),
        ms=sa.bindparam("length"),
    )
)
SPILL_NOTE = "spill:"
"""Before the name of a spill file that was taken up."""


class SqlLedger:
    """The log as the journal's thread writes it; one connection, one thread.

    Writing the same records twice changes nothing.
    """

    def __init__(self, engine: Engine, backups: Backups, clock: Clock) -> None:
        """Connect at the first write."""
        self._engine = engine
        self._backups = backups
        self._clock = clock
        # Compiled once: events are what comes most, and one at a time.
        self._event = str(_EVENT.compile(dialect=engine.dialect))
        self._connection: Connection | None = None
        self._sessions: set[str] = set()

    def write(
        self, records: Sequence[Record], spilled: Sequence[Spilled]
    ) -> Sequence[Record]:
        """Make records durable, and those of spill files not taken up before.

        Returns:
            what had to be left out because the start of its session is not known.

        Raises:
            StoreUnavailable: nothing was written.
        """
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                return self._write(self._connection, records, spilled)
        except SQLAlchemyError as trouble:
            self._give_up()
            raise StoreUnavailable(in_words(trouble)) from trouble

    def end_interrupted(self) -> int:
        """End the sessions of an earlier run that have no end; return how many.

        Raises:
            StoreUnavailable: nothing was changed.
        """
        try:
            with self._engine.begin() as connection:
                return end_interrupted(connection)
        except SQLAlchemyError as trouble:
            raise StoreUnavailable(in_words(trouble)) from trouble

    def fold(self, before: datetime.date) -> None:
        """Fold the days before a day into daily counts; make the daily backup.

        Raises:
            StoreUnavailable: not all of it could be done; what was not is due still.
        """
        self._sessions.clear()
        try:
            with self._engine.begin() as connection:
                fold(connection, before)
            empty_wal(self._engine)
            now = self._clock.now()
            if self._backups.due(now.date()):
                self._backups.copy_counts(self._engine, now)
        except SQLAlchemyError as trouble:
            raise StoreUnavailable(in_words(trouble)) from trouble
        except OSError as trouble:
            raise StoreUnavailable(str(trouble)) from trouble

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._engine.dispose()

    def _give_up(self) -> None:
        """Drop a connection that failed, and what was known through it."""
        self._sessions.clear()
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _write(
        self,
        connection: Connection,
        records: Sequence[Record],
        spilled: Sequence[Spilled],
    ) -> Sequence[Record]:
        every = list(records)
        for each in spilled:
            note = {"name": SPILL_NOTE + each.name, "value": ""}
            if connection.execute(_TAKEN, note).rowcount:
                every += each.records
        # Starts first and ends last: a spill file may hold the start of a session
        # whose events came straight, or the other way round.
        starts = [_start(each) for each in every if isinstance(each, SessionStarted)]
        if starts:
            connection.execute(_START, starts)
        unmet = [each for each in every if isinstance(each, SearchUnmet)]
        if unmet:
            rows = [msgspec.structs.asdict(each) for each in unmet]
            connection.execute(_UNMET, rows)
        own = [each for each in every if not isinstance(each, SearchUnmet)]
        known = self._known(connection, {each.session for each in own})
        kept = [each for each in own if each.session in known]
        events = [_event(each) for each in kept if isinstance(each, Event)]
        if events:
            connection.exec_driver_sql(self._event, events)
        ends = [_end(each) for each in kept if isinstance(each, SessionEnded)]
        if ends:
            connection.execute(_END, ends)
        return [each for each in own if each.session not in known]

    def _known(self, connection: Connection, sessions: set[str]) -> set[str]:
        """Return those of some sessions whose start is in the file."""
        unsure = sessions - self._sessions
        if unsure:
            query = sa.select(SessionRow.id).where(SessionRow.id.in_(unsure))
            self._sessions.update(connection.scalars(query))
        return self._sessions & sessions


def _start(record: SessionStarted) -> dict[str, Any]:
    return {
        "id": record.session,
        "station": record.station,
        "started_at": record.at,
        "started_day": record.at.date(),
        "language": record.language,
        "mode": "self",
    }


def _event(record: Event) -> tuple[Any, ...]:
    """Return a row in the order of the table's columns."""
    what = record.what
    return (
        record.session,
        record.seq,
        record.ms,
        what.kind,
        what.guide,
        what.guide_version,
        what.step,
        what.option,
        what.detail,
        record.version,
    )


def _end(record: SessionEnded) -> dict[str, Any]:
    return {
        "session": record.session,
        "at": record.at,
        "reason": record.reason,
        "tongue": record.language,
        "how": record.mode,
        "length": record.ms,
    }
