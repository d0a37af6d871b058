"""Reads what patrons searched for and did not find, once several did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.engine import plain_engine, reading
from kiosk.store.tables import UnmetSearchRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHOWN_FROM = 3
"""Sessions that must have asked for something before anybody is shown it."""


def unmet_searches(log: Path, most: int) -> Sequence[tuple[str, int]]:
    """Return words that found nothing with how often, the commonest first.

    Nothing where the log cannot be read just now.
    """
    if not log.exists():
        return []
    count = sa.func.count()
    query = (
        sa.select(UnmetSearchRow.words, count)
        .group_by(UnmetSearchRow.words)
        .having(count >= SHOWN_FROM)
        .order_by(count.desc(), UnmetSearchRow.words)
        .limit(most)
    )
    try:
        with reading(plain_engine(log)).connect() as connection:
            return [(words, number) for words, number in connection.execute(query)]
    except SQLAlchemyError:
        return []
