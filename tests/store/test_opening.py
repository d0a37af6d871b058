"""The log at start, whatever happened to it."""

import sqlite3

import pytest

from kiosk.domain.keeping import LogState
from kiosk.store.backups import Backups, revision_of
from kiosk.store.engine import plain_engine, reading
from kiosk.store.folding import daily_counts
from kiosk.store.migrations import HEAD
from kiosk.store.opening import BACKUPS, LOG, open_log
from tests.store.records import (
    DAY,
    NOW,
    TODAY,
    event,
    ledger_on,
    rows,
    session,
    started,
)


@pytest.fixture
def opened():
    """Open logs and let go of them at the end."""
    engines = []

    def opened(folder, now=NOW):
        log = open_log(folder, now)
        if log.engine is not None:
            engines.append(log.engine)
        return log

    yield opened
    for engine in engines:
        engine.dispose()


@pytest.fixture
def written(engine, tmp_path):
    """A log with more than a page of sessions, closed."""
    for n in range(30):
        ledger_on(engine).write(session(f"s-{n}", NOW, [event(1).what] * 20), [])
    engine.dispose()
    return tmp_path / LOG


def counts(engine):
    with reading(engine).connect() as connection:
        return daily_counts(connection, TODAY - DAY, TODAY)


def test_where_there_is_none_a_new_one_is_made(opened, tmp_path):
    log = opened(tmp_path / "data" / "gishe")
    assert log.opening.state is LogState.NEW
    assert log.opening.upgraded_from is None
    assert log.opening.last_day is None
    assert rows(log.engine, "session") == []
    assert revision_of(tmp_path / "data" / "gishe" / LOG) == HEAD


def test_a_sound_one_is_opened_as_it_is(opened, written, tmp_path):
    log = opened(tmp_path)
    assert log.opening.state is LogState.SOUND
    assert len(rows(log.engine, "session", "id")) == 30
    assert log.opening.last_day == NOW.date()
    assert not list((tmp_path).glob("*broken*"))


@pytest.mark.parametrize("empty", [b"", None])
def test_an_empty_file_gets_its_tables(opened, tmp_path, empty):
    path = tmp_path / LOG
    if empty is None:
        with plain_engine(path).begin() as connection:
            connection.exec_driver_sql("CREATE TABLE t (x)")
            connection.exec_driver_sql("DROP TABLE t")
    else:
        path.write_bytes(empty)
    assert rows(opened(tmp_path).engine, "session") == []


def zeroed(path):
    data = bytearray(path.read_bytes())
    data[4_096 : 4 * 4_096] = bytes(3 * 4_096)
    path.write_bytes(data)


def cut_off(path):
    path.write_bytes(path.read_bytes()[:9_000])


def overwritten(path):
    path.write_bytes(b"this was a log once " * 1_000)


BREAKS = pytest.mark.parametrize("broken", [zeroed, cut_off, overwritten])


@BREAKS
def test_a_broken_one_is_kept_aside_and_the_newest_backup_restored(
    opened, written, tmp_path, broken
):
    log = opened(tmp_path)
    expected = counts(log.engine)
    Backups(tmp_path / BACKUPS).copy_counts(log.engine, NOW - DAY)
    log.engine.dispose()
    broken(written)
    spoilt = written.read_bytes()
    log = opened(tmp_path)
    assert log.opening.state is LogState.RESTORED
    assert log.opening.backup == "log-20261123-103000.db"
    assert log.opening.aside == "log.db.broken-20261124-103000"
    assert (tmp_path / log.opening.aside).read_bytes() == spoilt
    assert counts(log.engine) == expected
    ledger_on(log.engine).write([started("s-new")], [])


@BREAKS
def test_a_broken_one_without_backup_is_kept_aside_and_begun_anew(
    opened, written, tmp_path, broken
):
    broken(written)
    log = opened(tmp_path)
    assert log.opening.state is LogState.STARTED_OVER
    assert (tmp_path / log.opening.aside).exists()
    assert counts(log.engine) == ()


def test_the_wal_of_a_broken_one_goes_with_it(opened, written, tmp_path):
    """Else it would be played into the file that takes its place."""
    log = opened(tmp_path)
    ledger_on(log.engine).write([started("s-wal")], [])
    wal = (tmp_path / "log.db-wal").read_bytes()
    assert wal
    log.engine.dispose()
    overwritten(written)
    (tmp_path / "log.db-wal").write_bytes(wal)
    log = opened(tmp_path)
    assert log.opening.state is LogState.STARTED_OVER
    assert rows(log.engine, "session") == []


def test_a_missing_one_is_restored_too(opened, written, tmp_path):
    """Power may be cut after the broken file was moved aside."""
    log = opened(tmp_path)
    expected = counts(log.engine)
    Backups(tmp_path / BACKUPS).copy_counts(log.engine, NOW - DAY)
    log.engine.dispose()
    written.unlink()
    (tmp_path / "log.db-wal").write_bytes(b"left over")
    log = opened(tmp_path)
    assert log.opening.state is LogState.RESTORED
    assert log.opening.aside is None
    assert counts(log.engine) == expected


def set_revision(path, revision):
    with plain_engine(path).begin() as connection:
        connection.exec_driver_sql(
            "UPDATE alembic_version SET version_num = ?", (revision,)
        )


def test_one_of_a_newer_program_is_left_untouched(opened, written, tmp_path):
    set_revision(written, "9999_from_the_future")
    before = written.read_bytes()
    log = opened(tmp_path)
    assert log.engine is None
    assert log.opening.state is LogState.NEWER
    assert log.opening.trouble == "9999_from_the_future"
    assert [path.name for path in tmp_path.iterdir()] == [LOG]
    assert written.read_bytes() == before


def test_a_file_that_knows_of_revisions_but_has_none_gets_its_tables(opened, tmp_path):
    with plain_engine(tmp_path / LOG).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num TEXT)")
    log = opened(tmp_path)
    assert log.opening.state is LogState.SOUND
    assert rows(log.engine, "session") == []


def test_a_migration_that_fails_is_no_reason_to_stop(tmp_path):
    """Here: because a table of another program has the place of ours."""
    with plain_engine(tmp_path / LOG).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE session (x)")
    log = open_log(tmp_path, NOW)
    assert log.engine is None
    assert log.opening.state is LogState.UNUSABLE
    assert "already exists" in log.opening.trouble


@pytest.mark.slow
def test_a_log_that_cannot_be_written_is_said_to_be_so(opened, written, tmp_path):
    """Another program holds it for longer than anybody waits."""
    other = sqlite3.connect(written, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    log = open_log(tmp_path, NOW)
    other.close()
    assert log.engine is None
    assert log.opening.state is LogState.UNUSABLE
    assert "locked" in log.opening.trouble


def test_a_place_where_nothing_can_be_written_is_no_reason_to_stop(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    log = open_log(tmp_path / "file", NOW)
    assert log.engine is None
    assert log.opening.state is LogState.UNUSABLE
    assert "exists" in log.opening.trouble


def test_a_log_that_cannot_be_opened_is_no_reason_to_stop(tmp_path):
    (tmp_path / LOG).mkdir()
    log = open_log(tmp_path, NOW)
    assert log.engine is None
    assert log.opening.state is LogState.UNUSABLE
    assert log.opening.trouble == "unable to open database file"
    assert (tmp_path / LOG).is_dir()
