"""Sessions, their events, daily counts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_sessions_events_counts"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    _sessions()
    _events()
    _counts()
    _notes()


def _sessions() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("station", sa.String(), nullable=False),
        sa.Column("started_at", sa.String(), nullable=False),
        sa.Column("started_day", sa.Date(), nullable=False, index=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String()),
        sa.Column("end_reason", sa.String()),
        sa.Column("ms", sa.Integer()),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "event",
        sa.Column(
            "session",
            sa.String(),
            sa.ForeignKey("session.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("ms", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("guide", sa.String()),
        sa.Column("guide_version", sa.Integer()),
        sa.Column("step", sa.String()),
        sa.Column("option", sa.String()),
        sa.Column("detail", sa.String()),
        sa.Column("version", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )


def _counts() -> None:
    keys = ("station", "measure", "guide", "mode", "outcome", "item")
    op.create_table(
        "daily_count",
        sa.Column("day", sa.Date(), primary_key=True),
        *(sa.Column(key, sa.String(), primary_key=True) for key in keys),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("ms", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )


def _notes() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("value", sa.String(), nullable=False),
        sqlite_with_rowid=False,
    )
