"""Gives an end to sessions that a power cut or a crash left without one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from kiosk.domain.events import EndReason, EventKind
from kiosk.store.tables import EventRow, SessionRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection, RowMapping


def end_interrupted(connection: Connection) -> int:
    """End every session that has no end; return how many there were.

    To be called before a session of this run of the program is in the file. The end
    is the last thing known of a session; its language and mode follow its events.
    """
    running = sa.select(SessionRow.id, SessionRow.started_at).where(
        SessionRow.ended_at.is_(None)
    )
    found = connection.execute(running).all()
    for session, started in found:
        events = (
            sa.select(EventRow.ms, EventRow.kind, EventRow.detail)
            .where(EventRow.session == session)
            .order_by(EventRow.seq)
        )
        changes = _changes(started, connection.execute(events).mappings().all())
        connection.execute(
            sa.update(SessionRow).where(SessionRow.id == session).values(changes)
        )
    return len(found)


def _changes(
    started: datetime.datetime, events: Sequence[RowMapping]
) -> dict[str, object]:
    ms = max((event["ms"] for event in events), default=0)
    changes: dict[str, object] = {
        "ended_at": started + datetime.timedelta(milliseconds=ms),
        "end_reason": EndReason.INTERRUPTED,
        "ms": ms,
    }
    for event in events:
        if event["kind"] == EventKind.LANGUAGE_CHOSEN:
            changes["language"] = event["detail"] or ""
        elif event["kind"] == EventKind.ASSISTANCE_BEGUN:
            changes["mode"] = "assisted"
    return changes
