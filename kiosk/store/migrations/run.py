"""Brings a log.db up to the revision that this program writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script.base import Script
from alembic.script.revision import RevisionMap

from kiosk.store.engine import plain_engine
from kiosk.store.migrations import (
    r0001_sessions_events_counts,
    r0002_unmet_searches,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from pathlib import Path
    from types import ModuleType

    from sqlalchemy.engine import Connection

    from kiosk.store.backups import Backups

CHAIN: tuple[ModuleType, ...] = (r0001_sessions_events_counts, r0002_unmet_searches)
"""All revisions, the oldest first."""


def known(chain: Sequence[ModuleType] = CHAIN) -> frozenset[str]:
    """Return the revisions that this program has heard of."""
    return frozenset(module.revision for module in chain)


def upgrade(
    path: Path,
    found: str | None,
    backups: Backups,
    now: datetime.datetime,
    chain: Sequence[ModuleType] = CHAIN,
) -> None:
    """Bring a log up to the last revision of a chain, copying it first.

    Args:
        path: the log.
        found: its revision; a log without any holds nothing worth a copy.
        backups: where the copy goes.
        now: what the copy is named by.
        chain: the revisions, the oldest first.

    Raises:
        SQLAlchemyError: it could not be done; the log is as it was.
        OSError: the copy cannot be made; the log is as it was.
    """
    engine = plain_engine(path)
    if found is not None:
        backups.copy(engine, now)
    with engine.begin() as connection:
        bring_up(connection, chain)


def bring_up(connection: Connection, chain: Sequence[ModuleType] = CHAIN) -> None:
    """Run what is missing, within the transaction that is open.

    The revisions are ordinary modules, so Alembic's search of a folder for scripts
    is left out and its steps are handed over directly.
    """
    scripts = {m.revision: Script(m, m.revision, str(m.__file__)) for m in chain}
    revisions = RevisionMap(scripts.values)

    def steps(done: tuple[str, ...], _context: MigrationContext) -> list[RevisionStep]:
        missing = revisions.iterate_revisions("heads", done or "base")
        newest_first = [scripts[each.revision] for each in missing]
        return [
            RevisionStep(revisions, script, is_upgrade=True)
            for script in reversed(newest_first)
        ]

    context = MigrationContext.configure(connection, opts={"fn": steps})
    with Operations.context(context):
        context.run_migrations()
