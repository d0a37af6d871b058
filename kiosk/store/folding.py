"""Closed days become daily counts, and the rows of their sessions go.

Reading adds both up, so no number depends on whether a day was folded yet.
"""

from __future__ import annotations

import dataclasses
import datetime
import itertools
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.counting import PastSession, counts_of
from kiosk.domain.events import Event, EventKind, Happening
from kiosk.domain.measures import DailyCount, add_up
from kiosk.store.tables import DailyCountRow, EventRow, SessionRow, UnmetSearchRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

_INSERT = insert(DailyCountRow)
_ADD = _INSERT.on_conflict_do_update(
    index_elements=list(DailyCountRow.__mapper__.primary_key),
    set_={
        "count": DailyCountRow.count + _INSERT.excluded.count,
        "ms": DailyCountRow.ms + _INSERT.excluded.ms,
    },
)
_KINDS = frozenset(EventKind)
UNMET_KEPT = datetime.timedelta(days=90)
"""How long the words of searches that found nothing are kept."""


def fold(connection: Connection, before: datetime.date) -> None:
    """Fold the sessions that started before a day and have ended.

    All within the transaction that is open: a power cut leaves it undone or done,
    and what is done is not there to be done again. A session that still runs waits
    for the next time.
    """
    closed = sa.and_(SessionRow.started_day < before, SessionRow.ended_at.is_not(None))
    sums = add_up(_raw(connection, closed))
    if sums:
        connection.execute(_ADD, [dataclasses.asdict(each) for each in sums])
    gone = sa.select(SessionRow.id).where(closed)
    connection.execute(sa.delete(EventRow).where(EventRow.session.in_(gone)))
    connection.execute(sa.delete(SessionRow).where(closed))
    long_ago = before - UNMET_KEPT
    connection.execute(sa.delete(UnmetSearchRow).where(UnmetSearchRow.day < long_ago))


def daily_counts(
    connection: Connection, first: datetime.date, last: datetime.date
) -> tuple[DailyCount, ...]:
    """Return the counts of days, both included: folded and not yet folded as one."""
    days = DailyCountRow.day.between(first, last)
    folded = connection.execute(sa.select(*DailyCountRow.__table__.columns).where(days))
    closed = sa.and_(
        SessionRow.started_day.between(first, last), SessionRow.ended_at.is_not(None)
    )
    kept = (DailyCount(**row) for row in folded.mappings())
    return add_up(itertools.chain(kept, _raw(connection, closed)))


def _raw(connection: Connection, where: sa.ColumnElement[bool]) -> Iterator[DailyCount]:
    """Count the sessions that are still there one by one."""
    events = _events(connection, where)
    sessions = sa.select(*SessionRow.__table__.columns).where(where)
    for row in connection.execute(sessions):
        past = PastSession(
            station=row.station,
            at=row.started_at,
            ms=row.ms,
            reason=row.end_reason,
            language=row.language,
            mode=row.mode,
            events=events.get(row.id, ()),
        )
        yield from counts_of(past)


def _events(
    connection: Connection, where: sa.ColumnElement[bool]
) -> dict[str, list[Event]]:
    """Return the events of sessions in their order; unknown kinds are passed over."""
    query = (
        sa.select(*EventRow.__table__.columns)
        .join(SessionRow, SessionRow.id == EventRow.session)
        .where(where, EventRow.kind.in_(_KINDS))
        .order_by(EventRow.session, EventRow.seq)
    )
    found: dict[str, list[Event]] = {}
    for row in connection.execute(query):
        what = Happening(
            EventKind(row.kind),
            row.guide,
            row.guide_version,
            row.step,
            row.option,
            row.detail,
        )
        event = Event(row.session, row.seq, row.ms, what, row.version)
        found.setdefault(row.session, []).append(event)
    return found
