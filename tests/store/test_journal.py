"""The journal as the app gets it: thread, log, spill files and start together."""

import subprocess
import sys

import pytest

from kiosk.domain.keeping import LogState
from kiosk.store.engine import log_engine, plain_engine, reading
from kiosk.store.folding import daily_counts
from kiosk.store.journal import SPILL, journal
from kiosk.store.opening import LOG
from kiosk.store.reporting import ENDED, Reports
from kiosk.store.spill import Spill
from tests.fakes import FakeClock
from tests.store.records import (
    DAY,
    NOW,
    TODAY,
    Told,
    ended,
    event,
    full_disk,
    rows,
    session,
    started,
)

LONG = 20


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def start(told):
    """Start journals; each is closed at the end."""
    made = []

    def start(folder, now=NOW, days_kept=1):
        reports = Reports(told.on_durable, told.on_failing)
        writer = journal(folder, FakeClock(now), reports, told.on_opened, days_kept)
        made.append(writer)
        writer.start()
        return writer

    yield start
    for writer in made:
        assert writer.close(LONG)


def look(folder, table, *columns):
    engine = log_engine(folder / LOG)
    try:
        return rows(engine, table, *columns)
    finally:
        engine.dispose()


def counts(folder):
    engine = log_engine(folder / LOG)
    try:
        with reading(engine).connect() as connection:
            return {
                (count.measure, count.item): count.count
                for count in daily_counts(connection, TODAY - 9 * DAY, TODAY)
            }
    finally:
        engine.dispose()


def test_what_is_put_is_in_the_file(start, told, tmp_path):
    writer = start(tmp_path)
    writer.put(session(happenings=[event(1).what]))
    assert writer.flush(LONG)
    assert look(tmp_path, "session", "id", "end_reason") == [("s-1", "patron")]
    assert look(tmp_path, "event", "session", "seq") == [("s-1", 1)]
    assert told.durable == [("s-1", 1), ("s-1", ENDED)]
    (opening,) = told.opened
    assert opening.state is LogState.NEW
    assert opening.trouble == ""


def test_a_start_settles_what_the_last_run_left(start, told, tmp_path):
    """One session's end is in a spill file, another one never ended."""
    writer = start(tmp_path, NOW - DAY)
    writer.put([started("s-1", NOW - DAY), started("s-2", NOW - DAY)])
    assert writer.close(LONG)
    writer.put([ended("s-1")])
    writer = start(tmp_path)
    told.wait(lambda t: len(t.opened) == 2)
    assert counts(tmp_path)["ends", "patron"] == 1
    assert counts(tmp_path)["ends", "interrupted"] == 1
    assert look(tmp_path, "session") == []
    assert list((tmp_path / SPILL).iterdir()) == []
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_sessions_live_as_long_as_the_setting_says(start, told, tmp_path):
    writer = start(tmp_path, NOW - 3 * DAY)
    for back in range(4):
        writer.put(session(f"s-{back}", NOW - back * DAY))
    assert writer.close(LONG)
    assert start(tmp_path, days_kept=3).close(LONG)
    ids = look(tmp_path, "session", "id")
    assert ids == [("s-0",), ("s-1",), ("s-2",)]
    assert counts(tmp_path)["ends", "patron"] == 4 - 3


def test_a_log_that_cannot_be_opened_sends_all_to_the_spill(start, told, tmp_path):
    (tmp_path / LOG).mkdir()
    writer = start(tmp_path)
    told.wait(lambda t: t.failing)
    assert told.failing[0] == "unusable: unable to open database file"
    assert told.opened[0].state is LogState.UNUSABLE
    writer.put([started()])
    assert not writer.flush(LONG)
    assert writer.health().spilled > 0
    (tmp_path / LOG).rmdir()
    assert writer.close(LONG)
    assert look(tmp_path, "session", "id") == [("s-1",)]


def test_a_full_disk_stops_nothing_and_loses_nothing(start, told, tmp_path):
    """Neither the log nor a spill file can grow: memory is all there is."""
    writer = start(tmp_path)
    writer.put([started()])
    assert writer.flush(LONG)
    many = [event(n) for n in range(1, 500)]
    with full_disk():
        for record in many:
            writer.put([record])
        assert not writer.flush(LONG)
        health = writer.health()
        assert (health.ok, health.held, health.lost) == (False, len(many), 0)
    assert writer.close(LONG)
    assert len(look(tmp_path, "event", "session", "seq")) == len(many)
    assert told.failing != []


def test_a_log_of_a_newer_program_waits_for_it(start, told, tmp_path):
    assert start(tmp_path).close(LONG)
    with plain_engine(tmp_path / LOG).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'later'")
    before = (tmp_path / LOG).read_bytes()
    writer = start(tmp_path)
    told.wait(lambda t: t.failing == ["newer: later"])
    writer.put([started()])
    assert not writer.flush(LONG)
    assert writer.close(LONG)
    assert (tmp_path / LOG).read_bytes() == before
    assert [e.records for e in Spill(tmp_path / SPILL).gather()] == [(started(),)]


def test_a_backup_that_cannot_be_made_is_said_and_stops_nothing(start, told, tmp_path):
    (tmp_path / "backups").write_text("a file where the folder should be")
    writer = start(tmp_path)
    writer.put([started()])
    assert writer.flush(LONG)
    told.wait(lambda t: t.opened)
    assert "exists" in told.opened[0].trouble


def test_nights_are_folded_while_the_program_runs(start, tmp_path):
    writer = start(tmp_path, NOW - DAY)
    writer.put(session("s-1", NOW - DAY, [event(1).what]))
    writer.fold(TODAY)
    assert writer.close(LONG)
    assert look(tmp_path, "session") == []
    assert counts(tmp_path)["steps-shown", "step-1"] == 1


def test_the_window_can_be_drawn_before_any_of_it_is_loaded():
    """Making the journal imports neither SQLAlchemy nor Alembic."""
    code = (
        "import sys, pathlib, kiosk.store.journal as j;"
        "j.journal(pathlib.Path('.'), None, None, None);"
        "print([m for m in ('sqlalchemy', 'alembic', 'sqlite3') if m in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
