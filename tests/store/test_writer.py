"""The journal's thread, with a log that can be made to fail."""

import contextlib
import threading
import time

import pytest

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.keeping import JournalHealth
from kiosk.store.reporting import ENDED, STARTED, Reports, marks
from kiosk.store.spill import Spill
from kiosk.store.writer import WAITING, JournalWriter
from tests.fakes import FakeClock
from tests.store.records import (
    NOW,
    TODAY,
    Told,
    ended,
    event,
    session,
    started,
)

LONG = 20
"""Seconds that no test needs: it only keeps a broken one from hanging."""

NO_PAUSE = (0.0, 0.01)


class FakeLedger:
    """A log in memory."""

    def __init__(self):
        self.trouble = ""
        self.fold_trouble = ""
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.batches = []
        self.folded = []
        self.unknown = ()
        self.tried = 0
        self.closed = False

    def open(self):
        if self.trouble == "no file":
            raise StoreUnavailable(self.trouble)
        return self

    def write(self, records, spilled):
        self.tried += 1
        if records:
            self.entered.set()
            assert self.gate.wait(LONG)
        if self.trouble:
            raise StoreUnavailable(self.trouble)
        every = [*(r for each in spilled for r in each.records), *records]
        self.batches.append(every)
        return [record for record in every if record.session in self.unknown]

    def fold(self, before):
        if self.fold_trouble:
            trouble, self.fold_trouble = self.fold_trouble, ""
            raise StoreUnavailable(trouble)
        self.folded.append(before)

    def close(self):
        self.closed = True

    @property
    def written(self):
        return [record for batch in self.batches for record in batch]


@pytest.fixture
def ledger():
    return FakeLedger()


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def journal(ledger, told, tmp_path):
    """Make journals; each is closed at the end."""
    made = []

    def journal(pauses=NO_PAUSE, spill=None, clock=None, *, start=True):
        spill = spill or Spill(tmp_path / "spill")
        reports = Reports(told.on_durable, told.on_failing)
        clock = clock or FakeClock(NOW)
        writer = JournalWriter(ledger.open, spill, clock, reports, pauses)
        made.append(writer)
        if start:
            writer.start()
        return writer

    yield journal
    ledger.gate.set()
    for writer in made:
        assert writer.close(LONG)


@contextlib.contextmanager
def busy(ledger, writer):
    """Keep the thread within a write while something else happens."""
    ledger.gate.clear()
    ledger.entered.clear()
    writer.put([started("s-busy")])
    assert ledger.entered.wait(LONG)
    yield
    ledger.gate.set()


def events(count, first=1):
    return [event(n) for n in range(first, first + count)]


def test_what_is_put_is_written_in_its_order_and_reported(journal, ledger, told):
    writer = journal()
    records = session(happenings=[event(n).what for n in range(1, 6)])
    for record in records:
        writer.put([record])
    assert writer.flush(LONG)
    assert ledger.written == records
    assert told.durable[0] == ("s-1", STARTED) or told.durable[0][1] > 0
    assert told.durable[-2:] == [("s-1", 5), ("s-1", ENDED)]
    assert told.failing == []
    assert writer.health() == JournalHealth()


def test_all_that_waits_is_one_transaction(journal, ledger):
    writer = journal()
    with busy(ledger, writer):
        for record in events(50):
            writer.put([record])
    assert writer.flush(LONG)
    assert ledger.batches[-1] == events(50)


def test_what_is_put_before_the_start_waits(journal, ledger):
    writer = journal(start=False)
    writer.put([started()])
    assert not writer.flush(0)
    assert writer.health().held == 1
    writer.start()
    assert writer.flush(LONG)
    assert ledger.written == [started()]


def test_a_full_queue_flows_over_into_the_spill_and_is_taken_up(journal, ledger, told):
    writer = journal()
    many = events(WAITING + 200)
    with busy(ledger, writer):
        for record in many:
            writer.put([record])
        assert writer.health().spilled > 0
    assert writer.flush(LONG)
    assert sorted(ledger.written[1:], key=lambda r: r.seq) == many
    assert writer.health() == JournalHealth()
    assert told.durable[-1] == ("s-1", len(many))


def test_what_a_batch_may_lean_on_is_in_its_transaction(journal, ledger):
    """The start of a session overflows, its first event is put into the queue."""
    writer = journal()
    with busy(ledger, writer):
        writer.put([*events(WAITING), started("s-2")])
        # The thread takes the queue only now, and the event comes after that.
    writer.put([event(1, "s-2")])
    assert writer.flush(LONG)
    at = {
        type(record): number
        for number, batch in enumerate(ledger.batches)
        for record in batch
        if record.session == "s-2"
    }
    assert at[type(started())] <= at[type(event())]


def test_a_log_that_takes_nothing_sends_records_to_the_spill(
    journal, ledger, told, tmp_path
):
    clock = FakeClock(NOW)
    writer = journal(pauses=(5.0,), clock=clock)
    assert writer.flush(LONG)
    ledger.trouble = "disk full"
    writer.put([started()])
    assert not writer.flush(LONG)
    writer.put(events(3))
    assert not writer.flush(LONG)
    health = writer.health()
    assert (health.ok, health.since, health.reason) == (False, NOW, "disk full")
    assert (health.held, health.lost) == (0, 0)
    size = sum(path.stat().st_size for path in (tmp_path / "spill").iterdir())
    assert health.spilled == size > 0
    assert told.failing == ["disk full"]
    assert ledger.tried == 2
    ledger.trouble = ""
    clock.go_on(6)
    writer.put(events(1, first=4))
    assert writer.flush(LONG)
    assert ledger.written == [started(), *events(4)]
    assert writer.health() == JournalHealth()
    assert told.durable[-1] == ("s-1", 4)


def test_it_tries_again_by_itself(journal, ledger, told):
    ledger.trouble = "no file"
    clock = FakeClock(NOW)
    clock.seconds = time.monotonic
    writer = journal(clock=clock)
    writer.put([started()])
    told.wait(lambda t: t.failing)
    ledger.trouble = "disk full"
    told.wait(lambda t: t.failing == ["no file", "disk full"])
    ledger.trouble = ""
    told.wait(lambda t: t.durable == [("s-1", STARTED)])
    assert ledger.written == [started()]
    assert writer.flush(LONG)


def test_pauses_grow_up_to_the_last(journal, ledger):
    clock = FakeClock(NOW)
    writer = journal(pauses=(1.0, 10.0, 100.0), clock=clock)
    assert writer.flush(LONG)
    ledger.trouble = "disk full"
    tried = []
    for second in range(400):
        before = ledger.tried
        writer.put([event(second + 1)])
        writer.flush(LONG)
        if ledger.tried > before:
            tried.append(second)
        clock.go_on(1)
    assert tried == [0, 1, 11, 111, 211, 311]
    ledger.trouble = ""


def test_without_log_and_spill_a_bounded_part_stays_in_memory(
    journal, ledger, told, tmp_path
):
    (tmp_path / "spill").write_text("a file where the folder should be")
    ledger.trouble = "disk full"
    clock = FakeClock(NOW)
    writer = journal(pauses=(5.0,), clock=clock)
    for record in events(WAITING + 300):
        writer.put([record])
        writer.flush(LONG)
    health = writer.health()
    assert (health.held, health.lost, health.spilled) == (WAITING, 300, 0)
    ledger.trouble = ""
    clock.go_on(6)
    writer.put([ended()])
    assert writer.flush(LONG)
    assert ledger.written == [*events(WAITING), ended()]
    assert writer.health() == JournalHealth(lost=300)


def test_what_neither_queue_nor_spill_takes_is_counted_as_lost(
    journal, ledger, tmp_path
):
    writer = journal(spill=Spill(tmp_path / "spill", cap=0))
    with busy(ledger, writer):
        writer.put(events(WAITING + 7))
    assert writer.flush(LONG)
    assert ledger.batches[-1] == events(WAITING)
    assert writer.health() == JournalHealth(lost=7)


def test_what_the_log_leaves_out_is_counted_and_not_called_durable(
    journal, ledger, told
):
    ledger.unknown = ("s-0",)
    writer = journal()
    writer.put([event(1, "s-0"), started(), ended("s-0")])
    assert writer.flush(LONG)
    assert told.durable == [("s-1", STARTED)]
    assert writer.health() == JournalHealth(lost=2)


def test_flush_does_not_wait_for_ever(journal, ledger):
    writer = journal()
    with busy(ledger, writer):
        assert not writer.flush(0.01)
    assert writer.flush(LONG)


def test_days_are_folded_by_the_thread(journal, ledger, told):
    writer = journal()
    writer.fold(TODAY)
    writer.put([started()])
    assert writer.close(LONG)
    assert ledger.folded == [TODAY]
    assert told.failing == []


def test_a_folding_that_fails_is_told_and_left(journal, ledger, told):
    ledger.fold_trouble = "no room for a backup"
    writer = journal()
    writer.fold(TODAY)
    told.wait(lambda t: t.failing == ["no room for a backup"])
    writer.put([started()])
    told.wait(lambda t: t.durable == [("s-1", STARTED)])
    assert ledger.folded == []
    assert writer.flush(LONG)


def test_closing_writes_what_waits(journal, ledger):
    writer = journal()
    with busy(ledger, writer):
        writer.put(events(5))
        assert not writer.close(0.01)
    assert writer.close(LONG)
    assert ledger.written[1:] == events(5)
    assert ledger.closed


def test_closing_tries_a_failing_log_once_more(journal, ledger, told):
    writer = journal(pauses=(1_000.0,))
    assert writer.flush(LONG)
    ledger.trouble = "disk full"
    writer.put([started()])
    writer.flush(LONG)
    ledger.trouble = ""
    assert writer.close(LONG)
    assert ledger.written == [started()]


def spilled_in(folder):
    return [record for each in Spill(folder).gather() for record in each.records]


def test_what_is_put_after_the_end_waits_for_the_next_start(journal, ledger, tmp_path):
    writer = journal()
    assert writer.close(LONG)
    writer.put([started()])
    assert ledger.written == []
    assert spilled_in(tmp_path / "spill") == [started()]


def test_what_was_never_started_leaves_all_to_the_next_start(journal, tmp_path):
    writer = journal(start=False)
    writer.put([started()])
    assert writer.close(0)
    assert spilled_in(tmp_path / "spill") == [started()]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_of_ours_is_seen_and_loses_nothing(journal, ledger, told, tmp_path):
    writer = journal()
    assert writer.flush(LONG)

    def mistake(records, spilled):
        raise ZeroDivisionError

    ledger.write = mistake
    writer.put([started()])
    assert not writer.flush(LONG)
    told.wait(lambda t: t.failing == ["the thread stopped"])
    writer.put([event(1)])
    assert not writer.flush(LONG)
    health = writer.health()
    assert (health.since, health.reason) == (NOW, "the thread stopped")
    assert spilled_in(tmp_path / "spill") == [started(), event(1)]
    assert ledger.closed


def test_places_are_told_by_session():
    records = [started(), event(2), event(1), started("s-2"), ended(), event(3)]
    assert list(marks(records)) == [("s-1", 3), ("s-2", STARTED), ("s-1", ENDED)]
    assert list(marks(records, but=[event(9)])) == [("s-2", STARTED)]
