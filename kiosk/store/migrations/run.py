"""Brings a log.db up to the revision that this program writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, RevisionStep
from alembic.script.base import Script
from alembic.script.revision import RevisionMap

from kiosk.store.migrations import r0001_sessions_events_counts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from sqlalchemy.engine import Connection

CHAIN: tuple[ModuleType, ...] = (r0001_sessions_events_counts,)
"""All revisions, the oldest first."""


def known(chain: Sequence[ModuleType] = CHAIN) -> frozenset[str]:
    """Return the revisions that this program has heard of."""
    return frozenset(module.revision for module in chain)


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
