"""The rows of the two files. They are mapped to domain values by hand."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

_KEYED = {"sqlite_with_rowid": False}
"""The key itself is the order of the file: one tree to write, not two."""


class Moment(TypeDecorator[datetime.datetime]):
    """A moment with the offset of local time, which SQLite's own type would drop."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(
        self, value: datetime.datetime | None, dialect: Dialect
    ) -> str | None:
        return None if value is None else value.isoformat()

    @override
    def process_result_value(
        self, value: Any | None, dialect: Dialect
    ) -> datetime.datetime | None:
        return None if value is None else datetime.datetime.fromisoformat(value)


class LogBase(DeclarativeBase):
    """What is in log.db."""


class SessionRow(LogBase):
    """A session. It lives until its day is folded.

    `started_day` is the local date of `started_at`. What follows an end is empty
    while the session runs; `ms` is its length by a clock that never jumps.
    """

    __tablename__ = "session"
    __table_args__ = _KEYED

    id: Mapped[str] = mapped_column(primary_key=True)
    station: Mapped[str]
    started_at: Mapped[datetime.datetime] = mapped_column(Moment)
    started_day: Mapped[datetime.date] = mapped_column(index=True)
    language: Mapped[str]
    mode: Mapped[str]
    ended_at: Mapped[datetime.datetime | None] = mapped_column(Moment)
    end_reason: Mapped[str | None]
    ms: Mapped[int | None]


class EventRow(LogBase):
    """One thing that happened in a session; `domain.events` says what may."""

    __tablename__ = "event"
    __table_args__ = _KEYED

    session: Mapped[str] = mapped_column(
        ForeignKey("session.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    ms: Mapped[int]
    kind: Mapped[str]
    guide: Mapped[str | None]
    guide_version: Mapped[int | None]
    step: Mapped[str | None]
    option: Mapped[str | None]
    detail: Mapped[str | None]
    version: Mapped[int]


class DailyCountRow(LogBase):
    """One sum of a closed day; `domain.measures` says of what."""

    __tablename__ = "daily_count"
    __table_args__ = _KEYED

    day: Mapped[datetime.date] = mapped_column(primary_key=True)
    station: Mapped[str] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    guide: Mapped[str] = mapped_column(primary_key=True)
    mode: Mapped[str] = mapped_column(primary_key=True)
    outcome: Mapped[str] = mapped_column(primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    ms: Mapped[int]


class UnmetSearchRow(LogBase):
    """Words that a search found nothing for; tied to no session."""

    __tablename__ = "unmet_search"
    __table_args__ = _KEYED

    id: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[datetime.date] = mapped_column(index=True)
    language: Mapped[str]
    words: Mapped[str]


class LogNoteRow(LogBase):
    """What the log must remember of itself: the spill files taken up already."""

    __tablename__ = "meta"
    __table_args__ = _KEYED

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ContentBase(DeclarativeBase):
    """What is in guides.db."""


class VolumeRow(ContentBase):
    """A guide with its words, as JSON; `place` is its order on the shelf.

    `cover` is the guide without its steps: what lists show of it.
    """

    __tablename__ = "volume"

    place: Mapped[int] = mapped_column(primary_key=True)
    guide: Mapped[str] = mapped_column(unique=True)
    theme: Mapped[str]
    cover: Mapped[bytes]
    body: Mapped[bytes]


class ReferenceRow(ContentBase):
    """One part of what guides lean on, as JSON."""

    __tablename__ = "reference"

    name: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class HeadRow(ContentBase):
    """What stands at the head of the guide at a place, as stems in MessagePack."""

    __tablename__ = "head"

    language: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes]


class StemRow(ContentBase):
    """Where a stem stands: sets of guides as bits, the shelf's first the lowest.

    Each guide is in one of them only: that of the best place where the stem stands.
    """

    __tablename__ = "stem"

    language: Mapped[str] = mapped_column(primary_key=True)
    stem: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[bytes]
    keywords: Mapped[bytes]
    card: Mapped[bytes]
    summary: Mapped[bytes]
    steps: Mapped[bytes]
    bodies: Mapped[bytes]


class VocabularyRow(ContentBase):
    """A word of the guides; `heads` and `bodies` count guides that have its stem."""

    __tablename__ = "vocabulary"
    __table_args__ = _KEYED

    language: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)
    stem: Mapped[str]
    heads: Mapped[int]
    bodies: Mapped[int]


class ContentNoteRow(ContentBase):
    """What guides.db was built from."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
