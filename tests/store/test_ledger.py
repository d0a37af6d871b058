"""What is written, in whatever order and however often it comes."""

import datetime

import pytest

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.events import EndReason
from kiosk.store.engine import reading
from kiosk.store.folding import daily_counts
from kiosk.store.spill import Spilled
from tests.store.records import (
    DAY,
    NOW,
    TODAY,
    ended,
    event,
    full_disk,
    happening,
    ledger_on,
    rows,
    session,
    started,
)


@pytest.fixture
def ledger(engine, tmp_path):
    ledger = ledger_on(engine, tmp_path)
    yield ledger
    ledger.close()


def test_a_session_is_kept_with_its_events(ledger, engine):
    what = happening(
        "guide-finished", guide="g", guide_version=3, step="end", detail="submitted"
    )
    end = ended(ms=61_000, language="tr", mode="assisted")
    assert not ledger.write([started(), event(1, what=what, ms=59_000), end], [])
    assert rows(engine, "session") == [
        (
            "s-1",
            "desk-1",
            "2026-11-24T10:30:00+02:00",
            "2026-11-24",
            "tr",
            "assisted",
            "2026-11-24T10:31:01+02:00",
            "patron",
            61_000,
        )
    ]
    assert rows(engine, "event") == [
        ("s-1", 1, 59_000, "guide-finished", "g", 3, "end", None, "submitted", 1)
    ]


def test_the_day_of_a_session_is_the_local_one(ledger, engine):
    late = datetime.datetime.fromisoformat("2026-11-24T00:30:00+02:00")
    ledger.write([started(at=late)], [])
    assert rows(engine, "session", "started_day") == [("2026-11-24",)]


def test_writing_again_changes_nothing(ledger, engine):
    records = session(happenings=[happening("aid-used", detail="text-large")])
    ledger.write(records, [])
    before = rows(engine, "session"), rows(engine, "event")
    assert not ledger.write([*records, event(1, what=happening("plan-b-shown"))], [])
    assert (rows(engine, "session"), rows(engine, "event")) == before


def test_starts_are_written_before_what_leans_on_them(ledger, engine):
    assert not ledger.write([ended(), event(2), event(1), started()], [])
    assert rows(engine, "event", "session", "seq") == [("s-1", 1), ("s-1", 2)]
    assert rows(engine, "session", "end_reason") == [("patron",)]


def test_a_spill_file_counts_once(ledger, engine):
    spilled = Spilled("a.jsonl", (started(), event(1)))
    assert not ledger.write([event(2)], [spilled])
    ledger.write([], [Spilled("a.jsonl", (event(3),))])
    assert rows(engine, "event", "session", "seq") == [("s-1", 1), ("s-1", 2)]


def test_a_spill_file_counts_once_even_when_its_days_were_folded(ledger, engine):
    spilled = Spilled("a.jsonl", tuple(session(at=NOW - DAY)))
    ledger.write([], [spilled])
    ledger.fold(TODAY)
    ledger.write([], [spilled])
    ledger.fold(TODAY)
    with reading(engine).connect() as connection:
        counts = daily_counts(connection, TODAY - DAY, TODAY)
    assert {c.count for c in counts} == {1}


def test_what_has_no_start_is_left_out_and_named(ledger, engine):
    lone = [event(1, "s-0"), ended("s-0")]
    assert ledger.write([*lone, started(), event(1)], []) == lone
    assert rows(engine, "event", "session", "seq") == [("s-1", 1)]
    assert rows(engine, "session", "id") == [("s-1",)]


def test_an_event_that_comes_after_its_day_was_folded_is_left_out(ledger):
    ledger.write(session(at=NOW - DAY), [])
    ledger.fold(TODAY)
    late = event(9)
    assert ledger.write([late], []) == [late]


def test_a_true_end_takes_the_place_of_a_guessed_one_only(ledger, engine):
    ledger.write([started(), event(1), started("s-2"), ended("s-2", ms=5)], [])
    assert ledger.end_interrupted() == 1
    ledger.write([ended(ms=9_000), ended("s-2", ms=6, reason=EndReason.IDLE)], [])
    assert rows(engine, "session", "id", "end_reason", "ms") == [
        ("s-1", "patron", 9_000),
        ("s-2", "patron", 5),
    ]


def test_a_full_disk_is_trouble_and_a_disk_with_room_again_is_not(ledger, engine):
    many = [event(n) for n in range(1, 2_000)]
    with full_disk(8_192), pytest.raises(StoreUnavailable, match="disk"):
        ledger.write([started(), *many], [])
    assert rows(engine, "session") == []
    assert not ledger.write([started(), *many], [])
    assert len(rows(engine, "event", "session", "seq")) == len(many)


def test_a_full_disk_lets_no_day_be_folded_by_halves(ledger, engine):
    for n in range(60):
        ledger.write(session(f"s-{n}", NOW - DAY, [event(1).what] * 30), [])
    with full_disk(8_192), pytest.raises(StoreUnavailable):
        ledger.fold(TODAY)
    assert len(rows(engine, "session", "id")) == 60
    assert rows(engine, "daily_count") == []
    ledger.fold(TODAY)
    assert rows(engine, "session", "id") == []
    assert rows(engine, "daily_count")


def test_a_log_that_cannot_be_opened_is_trouble(ledger, engine, tmp_path):
    engine.dispose()
    (tmp_path / "log.db").unlink()
    (tmp_path / "log.db").mkdir()
    for attempt in (
        lambda: ledger.write([started()], []),
        ledger.end_interrupted,
        lambda: ledger.fold(TODAY),
    ):
        with pytest.raises(StoreUnavailable, match="unable to open"):
            attempt()


def test_folding_makes_the_daily_backup_once_a_day(ledger, tmp_path):
    for _ in range(2):
        ledger.fold(TODAY)
    made = [path.name for path in (tmp_path / "backups").iterdir()]
    assert made == ["log-20261124-103000.db"]


def test_a_backup_that_cannot_be_made_does_not_undo_the_folding(
    ledger, engine, tmp_path
):
    (tmp_path / "backups").write_text("a file where the folder should be")
    ledger.write(session(at=NOW - DAY), [])
    with pytest.raises(StoreUnavailable, match="exists"):
        ledger.fold(TODAY)
    assert rows(engine, "session") == []
    assert rows(engine, "daily_count", "measure")
