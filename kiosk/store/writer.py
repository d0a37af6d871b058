"""The journal's thread: whatever happens to the disk, no patron waits for it.

Records are put into a bounded queue. The thread writes all that waits in one
transaction. Where the log takes nothing they go to spill files, where those take
nothing either they stay in memory, and the log is tried again after growing pauses.
"""

from __future__ import annotations

import collections
import math
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.keeping import JournalHealth
from kiosk.store.reporting import marks

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence

    from kiosk.domain.events import Record
    from kiosk.domain.ports import Clock
    from kiosk.store.reporting import Ledger, Reports
    from kiosk.store.spill import Spill

WAITING = 1_000
"""How many records may wait for the thread, and how many are held without a disk."""

PAUSES = (0.5, 1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds before the log is tried again; the last one from then on."""

_STOPPED = "the thread stopped"


@dataclass(frozen=True)
class _Trouble:
    reason: str
    since: datetime.datetime
    failures: int
    again: float


class JournalWriter:
    """A `Journal` that writes in a thread of its own.

    Args:
        open_ledger: opens the log; called by the thread until it succeeds. It
            raises `StoreUnavailable` where it cannot.
        pauses: seconds before each new try.
    """

    def __init__(
        self,
        open_ledger: Callable[[], Ledger],
        spill: Spill,
        clock: Clock,
        reports: Reports,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        """Take records from now on; they are written once the thread is started."""
        self._open_ledger = open_ledger
        self._spill = spill
        self._clock = clock
        self._reports = reports
        self._pauses = pauses
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._changed = threading.Condition()
        # Guarded by the condition:
        self._waiting: collections.deque[Record] = collections.deque()
        self._put = 0
        self._settled = 0
        self._lost = 0
        self._closing = False
        self._fold_before: datetime.date | None = None
        self._trouble: _Trouble | None = None
        # Of the thread alone:
        self._ledger: Ledger | None = None
        self._folding: datetime.date | None = None
        self._held: list[Record] = []

    def start(self) -> None:
        """Start the thread, which opens the log."""
        self._thread.start()

    def put(self, records: Sequence[Record]) -> None:
        """Take records to be made durable. Never waits for the disk, never raises."""
        with self._changed:
            room = 0 if self._closing else max(0, WAITING - len(self._waiting))
            taken = records[:room]
            self._waiting.extend(taken)
            self._put += len(taken)
            self._changed.notify_all()
        self._overflow(records[room:])

    def fold(self, before: datetime.date) -> None:
        """Have the days before a day folded, and the daily backup made.

        It is done as soon as the log takes anything.
        """
        with self._changed:
            self._fold_before = before
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until all that was put is durable; return whether it is.

        It does not wait for a log that takes nothing: what was put is in a spill
        file then, or in memory.

        Args:
            timeout: the longest wait, in seconds.
        """
        with self._changed:
            put = self._put
            return self._changed.wait_for(lambda: self._is_settled(put), timeout) and (
                self._trouble is None and not self._spill.pending
            )

    def close(self, timeout: float) -> bool:
        """Write what waits and stop; return whether that came to its end in time.

        Args:
            timeout: the longest wait, in seconds.
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread.ident is None:
            self._stop()
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def health(self) -> JournalHealth:
        """Return how the journal fares."""
        spilled = self._spill.size
        with self._changed:
            trouble = self._trouble
            return JournalHealth(
                since=None if trouble is None else trouble.since,
                reason="" if trouble is None else trouble.reason,
                spilled=spilled,
                held=len(self._held) + len(self._waiting),
                lost=self._lost,
            )

    # -- the thread -----------------------------------------------------------

    def _run(self) -> None:
        try:
            last = False
            while not last:
                last = self._turn()
        finally:
            self._stop()

    def _turn(self) -> bool:
        """Do what there is to do once; return whether it was the last time."""
        batch, last = self._take()
        self._held += batch
        if last or self._may_try():
            self._attempt()
        if self._held:
            self._set_aside()
        with self._changed:
            self._settled += len(batch)
            self._changed.notify_all()
        return last

    def _stop(self) -> None:
        """Leave nothing behind, whether asked to stop or by a mistake of ours."""
        with self._changed:
            asked_to, self._closing = self._closing, True
            if not asked_to:
                now = self._clock.now()
                self._trouble = _Trouble(_STOPPED, now, 0, math.inf)
            self._held += self._waiting
            self._waiting.clear()
        self._set_aside()
        self._spill.close()
        with self._changed:
            self._settled = self._put
            self._changed.notify_all()
        if self._ledger is not None:
            self._ledger.close()
        if not asked_to:
            self._reports.failing(_STOPPED)

    def _take(self) -> tuple[list[Record], bool]:
        """Wait until there is something to do; return what waits, and if it is all."""
        with self._changed:
            again = None if self._trouble is None else self._trouble.again
            pause = None if again is None else max(0.0, again - self._clock.seconds())
            self._changed.wait_for(self._has_work, pause)
            batch = list(self._waiting)
            self._waiting.clear()
            if self._fold_before is not None:
                # Only now, so that what was put before it is folded with its day.
                self._folding, self._fold_before = self._fold_before, None
            return batch, self._closing

    def _has_work(self) -> bool:
        if self._waiting or self._closing:
            return True
        if self._trouble is not None:
            return False
        unopened = self._ledger is None
        return unopened or self._fold_before is not None or self._spill.pending

    def _may_try(self) -> bool:
        return self._trouble is None or self._clock.seconds() >= self._trouble.again

    def _attempt(self) -> None:
        """Write all that is held and spilled, in one transaction."""
        try:
            if self._ledger is None:
                self._ledger = self._open_ledger()
            spilled = self._spill.gather() if self._spill.pending else []
            left_out = self._ledger.write(self._held, spilled)
        except StoreUnavailable as trouble:
            self._fail(str(trouble))
            return
        self._spill.done(spilled)
        written = [record for each in spilled for record in each.records] + self._held
        with self._changed:
            self._held = []
            self._lost += len(left_out)
            self._trouble = None
        for session, seq in marks(written, but=left_out):
            self._reports.durable(session, seq)
        if self._folding is not None:
            self._fold(self._ledger, self._folding)

    def _fold(self, ledger: Ledger, before: datetime.date) -> None:
        self._folding = None
        try:
            ledger.fold(before)
        except StoreUnavailable as trouble:
            # The next night or the next start does what is left.
            self._fail(str(trouble))

    def _fail(self, reason: str) -> None:
        with self._changed:
            before = self._trouble
            failures = 0 if before is None else before.failures + 1
            pause = self._pauses[min(failures, len(self._pauses) - 1)]
            self._trouble = _Trouble(
                reason=reason,
                since=self._clock.now() if before is None else before.since,
                failures=failures,
                again=self._clock.seconds() + pause,
            )
        if before is None or before.reason != reason:
            self._reports.failing(reason)

    def _set_aside(self) -> None:
        """Keep what the log did not take: in a spill file, else in memory."""
        kept = self._spill.append(self._held, sync=True)
        with self._changed:
            held = self._held[kept:]
            self._lost += max(0, len(held) - WAITING)
            self._held = held[:WAITING]

    # -- both sides -----------------------------------------------------------

    def _overflow(self, records: Sequence[Record]) -> None:
        """Keep what the queue has no room for."""
        if not records:
            return
        kept = self._spill.append(records)
        with self._changed:
            self._lost += len(records) - kept
            self._changed.notify_all()
            closing = self._closing
        if closing:
            self._spill.close()

    def _is_settled(self, put: int) -> bool:
        if self._settled < put:
            return False
        return self._trouble is not None or not self._spill.pending
