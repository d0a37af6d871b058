"""The chain of revisions, and the tables that it makes."""

from types import ModuleType

import pytest
import sqlalchemy as sa
from alembic import op

from kiosk.store.backups import Backups, revision_of
from kiosk.store.engine import log_engine, plain_engine
from kiosk.store.migrations import HEAD, r0001_sessions_events_counts
from kiosk.store.migrations.run import CHAIN, bring_up, known, upgrade
from kiosk.store.tables import LogBase
from tests.store.records import NOW, event, ledger_on, rows, session


def following(change):
    """Make a revision that follows the last one."""
    module = ModuleType("following")
    module.__file__ = "following.py"
    module.revision = "following"
    module.down_revision = HEAD
    module.upgrade = change
    return module


def tables(path):
    with plain_engine(path).connect() as connection:
        query = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
        return dict(connection.exec_driver_sql(query).all())


def test_the_head_is_the_last_of_the_chain():
    assert CHAIN[-1].revision == HEAD
    assert known() == {module.revision for module in CHAIN}


def test_migrating_makes_exactly_the_tables_of_the_rows(tmp_path):
    with plain_engine(tmp_path / "migrated.db").begin() as connection:
        bring_up(connection)
    with plain_engine(tmp_path / "declared.db").begin() as connection:
        LogBase.metadata.create_all(connection)
    made = tables(tmp_path / "migrated.db")
    made.pop("alembic_version")
    assert made == tables(tmp_path / "declared.db")
    assert revision_of(tmp_path / "migrated.db") == HEAD


def test_migrating_twice_changes_nothing(tmp_path):
    path = tmp_path / "log.db"
    engine = plain_engine(path)
    with engine.begin() as connection:
        bring_up(connection)
    before = path.read_bytes()
    with engine.begin() as connection:
        bring_up(connection)
    assert path.read_bytes() == before


def add_minutes():
    """Rebuild a table on which another leans, as SQLite asks for many changes."""
    with op.batch_alter_table("session", recreate="always") as batch:
        batch.add_column(sa.Column("minutes", sa.Integer(), server_default="5"))


def test_a_file_of_the_last_revision_is_copied_and_brought_to_the_next(
    engine, tmp_path
):
    ledger_on(engine).write(session("s-1", happenings=[event(1).what]), [])
    events = rows(engine, "event")
    engine.dispose()
    chain = (*CHAIN, following(add_minutes))
    backups = Backups(tmp_path / "backups")
    upgrade(tmp_path / "log.db", HEAD, backups, NOW, chain)
    assert revision_of(tmp_path / "log.db") == "following"
    again = log_engine(tmp_path / "log.db")
    assert rows(again, "session", "id", "minutes") == [("s-1", 5)]
    assert rows(again, "event") == events != []
    again.dispose()
    (copy,) = backups.newest_first()
    assert revision_of(copy) == HEAD
    before = log_engine(copy)
    assert rows(before, "event") == events
    before.dispose()


def test_an_empty_file_is_brought_to_the_newest_without_a_copy(tmp_path):
    (tmp_path / "log.db").touch()
    backups = Backups(tmp_path / "backups")
    chain = (*CHAIN, following(add_minutes))
    upgrade(tmp_path / "log.db", None, backups, NOW, chain)
    assert revision_of(tmp_path / "log.db") == "following"
    assert backups.newest_first() == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(engine, tmp_path):
    engine.dispose()
    path = tmp_path / "log.db"
    before = tables(path)

    def fail():
        op.add_column("session", sa.Column("minutes", sa.Integer()))
        op.drop_table("nowhere")

    chain = (*CHAIN, following(fail))
    wrong = pytest.raises(sa.exc.OperationalError, match="nowhere")
    with wrong, plain_engine(path).begin() as connection:
        bring_up(connection, chain)
    assert tables(path) == before
    assert revision_of(path) == HEAD


def test_a_log_of_the_first_program_loses_nothing(tmp_path):
    """From the very first revision to today's: sessions and events are as they were."""
    path = tmp_path / "log.db"
    first = (r0001_sessions_events_counts,)
    with plain_engine(path).begin() as connection:
        bring_up(connection, first)
    engine = log_engine(path)
    ledger_on(engine).write(session("s-1", happenings=[event(1).what]), [])
    before = rows(engine, "session"), rows(engine, "event")
    engine.dispose()

    backups = Backups(tmp_path / "backups")
    upgrade(path, first[0].revision, backups, NOW)

    engine = log_engine(path)
    assert revision_of(path) == HEAD
    assert (rows(engine, "session"), rows(engine, "event")) == before
    assert rows(engine, "unmet_search") == []
    engine.dispose()
