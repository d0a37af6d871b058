"""Copies of the log."""

import datetime

import pytest
from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.backups import KEPT, Backups, is_sound, revision_of
from kiosk.store.engine import log_engine, reading
from kiosk.store.folding import daily_counts
from kiosk.store.migrations import HEAD
from tests.store.records import (
    DAY,
    NOW,
    TODAY,
    event,
    full_disk,
    ledger_on,
    rows,
    session,
    started,
)

NEW_LOG = "restored.db"


@pytest.fixture
def backups(tmp_path):
    return Backups(tmp_path / "backups")


def counts(engine):
    with reading(engine).connect() as connection:
        return daily_counts(connection, TODAY - 9 * DAY, TODAY)


def restored(backups, tmp_path):
    assert backups.restore(tmp_path / NEW_LOG, frozenset({HEAD}))
    return log_engine(tmp_path / NEW_LOG)


def test_a_daily_copy_has_all_sums_and_no_session(backups, engine, tmp_path):
    ledger = ledger_on(engine)
    ledger.write(session("s-1", NOW - DAY, [event(1).what]), [])
    ledger.write([*session("s-2", NOW), started("s-3", NOW)], [])
    made = backups.copy_counts(engine, NOW)
    assert made.name == "log-20261124-103000.db"
    again = restored(backups, tmp_path)
    assert counts(again) == counts(engine) != ()
    assert rows(again, "session") == rows(again, "event") == []
    assert rows(engine, "session", "id") == [("s-1",), ("s-2",), ("s-3",)]
    again.dispose()


def test_a_copy_is_one_file(backups, engine):
    made = backups.copy_counts(engine, NOW)
    is_sound(made)
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_a_copy_before_a_migration_is_exact_and_loses_its_sessions_next_day(
    backups, engine
):
    ledger_on(engine).write(session("s-1", NOW, [event(1).what]), [])
    made = backups.copy(engine, NOW - DAY)
    exact = log_engine(made)
    assert rows(exact, "session") == rows(engine, "session") != []
    exact.dispose()
    backups.copy_counts(engine, NOW)
    later = log_engine(made)
    assert rows(later, "session") == rows(later, "event") == []
    later.dispose()


def test_the_newest_are_kept(backups, engine):
    for n in range(KEPT + 3):
        backups.copy_counts(engine, NOW + n * DAY)
    days = [path.name[4:12] for path in backups.newest_first()]
    last = TODAY + (KEPT + 2) * DAY
    assert days == [f"{last - n * DAY:%Y%m%d}" for n in range(KEPT)]


def test_a_copy_just_made_is_kept_though_the_clock_went_back(backups, engine):
    for n in range(KEPT):
        backups.copy_counts(engine, NOW + n * DAY)
    long_ago = datetime.datetime(2010, 1, 1, 0, 0, tzinfo=NOW.tzinfo)
    assert backups.copy_counts(engine, long_ago).exists()
    assert len(backups.newest_first()) == KEPT


def test_a_broken_copy_does_not_hinder_the_next(backups, engine):
    made = backups.copy(engine, NOW - DAY)
    made.write_bytes(b"no database at all, " * 300)
    assert backups.copy_counts(engine, NOW).exists()


def test_a_copy_is_due_once_a_day_and_where_there_is_none(backups, engine):
    assert backups.due(TODAY)
    backups.copy_counts(engine, NOW)
    assert not backups.due(TODAY)
    assert backups.due(TODAY + DAY)
    assert backups.due(TODAY - DAY)


def test_the_newest_good_copy_is_restored(backups, engine, tmp_path):
    for n in range(4):
        ledger_on(engine).write(session(f"s-{n}", NOW - DAY), [])
        backups.copy_counts(engine, NOW + n * DAY)
    broken, newer, *_ = backups.newest_first()
    broken.write_bytes(broken.read_bytes()[:3_000])
    copy = log_engine(newer)
    with copy.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    copy.dispose()
    again = restored(backups, tmp_path)
    (sessions,) = [c for c in counts(again) if c.measure == "sessions"]
    assert sessions.count == 2
    again.dispose()
    assert not list(tmp_path.glob("*.restoring*"))


def test_a_full_disk_spoils_neither_the_log_nor_the_copies(backups, engine, tmp_path):
    ledger_on(engine).write(session("s-1", NOW - DAY), [])
    kept = backups.copy_counts(engine, NOW - DAY)
    before = kept.read_bytes()
    with full_disk(4_096), pytest.raises(SQLAlchemyError):
        backups.copy_counts(engine, NOW)
    assert backups.newest_first() == [kept]
    assert kept.read_bytes() == before
    assert is_sound(tmp_path / "log.db")
    assert backups.copy_counts(engine, NOW).exists()


def test_nothing_is_restored_from_nothing(backups, tmp_path):
    assert backups.restore(tmp_path / NEW_LOG, frozenset({HEAD})) is None
    assert not (tmp_path / NEW_LOG).exists()


def test_a_file_without_tables_has_no_revision(tmp_path, engine):
    (tmp_path / "empty.db").touch()
    assert revision_of(tmp_path / "empty.db") is None
    assert revision_of(tmp_path / "log.db") == HEAD
