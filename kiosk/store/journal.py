"""Puts the journal together. SQLAlchemy is first imported by the journal's thread."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.keeping import first_day_kept
from kiosk.store.spill import Spill
from kiosk.store.writer import JournalWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.domain.keeping import LogOpening
    from kiosk.domain.ports import Clock
    from kiosk.store.ledger import SqlLedger
    from kiosk.store.reporting import Reports

SPILL = "spill"


def journal(
    folder: Path,
    clock: Clock,
    reports: Reports,
    opened: Callable[[LogOpening], None],
    days_kept: int = 1,
) -> JournalWriter:
    """Return the journal of a data folder; it works once it is started.

    Args:
        folder: where log.db, its backups and the spill files lie.
        clock: tells the time.
        reports: whom the journal's thread tells how it fares.
        opened: told by that thread how the log was found, again at each new try.
        days_kept: how many days the rows of single sessions live.
    """
    spill = Spill(folder / SPILL)
    opener = _Opener(folder, clock, spill, opened, days_kept)
    return JournalWriter(opener, spill, clock, reports)


@dataclasses.dataclass(frozen=True)
class _Opener:
    """Opens the log and does what is due at start."""

    folder: Path
    clock: Clock
    spill: Spill
    opened: Callable[[LogOpening], None]
    days_kept: int

    def __call__(self) -> SqlLedger:
        """Return the log, ready to be written.

        What an earlier run has spilled goes in first: only then is it known which
        of its sessions have no end, and only then may their days be folded.

        Raises:
            StoreUnavailable: it cannot be used just now, or by this program.
        """
        from kiosk.store.backups import Backups
        from kiosk.store.ledger import SqlLedger
        from kiosk.store.opening import BACKUPS, open_log

        log = open_log(self.folder, self.clock.now())
        opening = log.opening
        if log.engine is None:
            self.opened(opening)
            raise StoreUnavailable(f"{opening.state}: {opening.trouble}")
        backups = Backups(self.folder / BACKUPS)
        ledger = SqlLedger(log.engine, backups, self.clock)
        try:
            self._take_up(ledger)
            self._settle(ledger)
        except StoreUnavailable as trouble:
            opening = dataclasses.replace(opening, trouble=str(trouble))
        self.opened(opening)
        return ledger

    def _take_up(self, ledger: SqlLedger) -> None:
        spilled = self.spill.gather(left_over=True)
        if spilled:
            ledger.write([], spilled)
            self.spill.done(spilled)

    def _settle(self, ledger: SqlLedger) -> None:
        ledger.end_interrupted()
        ledger.fold(first_day_kept(self.clock.now().date(), self.days_kept))
