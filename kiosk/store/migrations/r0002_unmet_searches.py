"""Words that searches found nothing for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_unmet_searches"
down_revision = "0001_sessions_events_counts"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "unmet_search",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("day", sa.Date(), nullable=False, index=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sqlite_with_rowid=False,
    )
