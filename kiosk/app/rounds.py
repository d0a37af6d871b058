"""What the kiosk does by itself: reads guides between taps, folds days at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.bridge.tasks import Tasks
from kiosk.domain.keeping import first_day_kept

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from kiosk.domain.ports import Clock, Shelf

_WARMING_MS = 50
_HOUR_MS = 3_600_000
_TASKS_MS = 5_000


class Rounds(QObject):
    """Goes about unnoticed.

    Args:
        fold: has the days before a day folded into daily counts.
        days: how many days single sessions are kept.
    """

    def __init__(
        self,
        shelf: Shelf,
        clock: Clock,
        fold: Callable[[datetime.date], None],
        days: int,
        parent: QObject | None = None,
    ) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._shelf = shelf
        self._clock = clock
        self._fold = fold
        self._days = days
        self._tasks = Tasks(self)
        self._day = clock.now().date()
        self._cold: list[str] = []
        self._warming = QTimer(self)
        self._warming.setInterval(_WARMING_MS)
        self._warming.timeout.connect(self._warm_one)
        self._hourly = QTimer(self)
        self._hourly.setInterval(_HOUR_MS)
        self._hourly.timeout.connect(self.look_at_clock)

    def begin(self) -> None:
        """Do beforehand what would make the first taps slow, without being felt."""
        today, workdays = self._day, self._shelf.almanac.workdays
        # Imports the calendar of holidays, as slow as all else together.
        self._tasks.run(lambda: workdays.is_working(today))
        self._cold = list(self._shelf.guide_ids())
        self._warming.start()
        self._hourly.start()

    def stop(self) -> None:
        """Stop, and let what is being done come to its end."""
        self._warming.stop()
        self._hourly.stop()
        self._tasks.finish(_TASKS_MS)

    @Slot()
    def look_at_clock(self) -> None:
        """Fold the days that are over, where the kiosk stays on at night."""
        today = self._clock.now().date()
        if today != self._day:
            self._day = today
            self._fold(first_day_kept(today, self._days))

    @Slot()
    def _warm_one(self) -> None:
        """Read one guide between two taps."""
        if self._cold:
            self._shelf.volume(self._cold.pop())
        else:
            self._warming.stop()
