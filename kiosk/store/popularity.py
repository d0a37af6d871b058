"""Reads how often each guide was opened in this library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.measures import Measure
from kiosk.store.engine import plain_engine, reading
from kiosk.store.tables import DailyCountRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Popularity:
    """Says how often a guide was opened; read once, when it is first asked."""

    def __init__(self, log: Path) -> None:
        """Read nothing yet."""
        self._log = log

    def __call__(self, guide: str) -> int:
        """Return how often a guide was opened on the days that are over."""
        return self._openings.get(guide, 0)

    @cached_property
    def _openings(self) -> Mapping[str, int]:
        return openings(self._log)


def openings(log: Path) -> Mapping[str, int]:
    """Return by guide how often it was opened on the days that are over.

    Nothing where the log cannot be read just now.
    """
    if not log.exists():
        return {}
    query = (
        sa.select(DailyCountRow.guide, sa.func.sum(DailyCountRow.count))
        .where(DailyCountRow.measure == Measure.GUIDES_OPENED)
        .group_by(DailyCountRow.guide)
    )
    try:
        with reading(plain_engine(log)).connect() as connection:
            return {guide: int(count) for guide, count in connection.execute(query)}
    except SQLAlchemyError:
        return {}
