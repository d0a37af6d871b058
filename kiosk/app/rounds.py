"""What the kiosk does by itself, where it stays on at night: folds the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.keeping import first_day_kept

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from kiosk.domain.ports import Clock

_HOUR_MS = 3_600_000


class Rounds(QObject):
    """Looks at the clock every hour.

    Args:
        fold: has the days before a day folded into daily counts.
        days: how many days single sessions are kept.
    """

    def __init__(
        self,
        clock: Clock,
        fold: Callable[[datetime.date], None],
        days: int,
        parent: QObject | None = None,
    ) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._clock = clock
        self._fold = fold
        self._days = days
        self._day = clock.now().date()
        self._hourly = QTimer(self)
        self._hourly.setInterval(_HOUR_MS)
        self._hourly.timeout.connect(self.look_at_clock)

    def begin(self) -> None:
        """Go about from now on."""
        self._hourly.start()

    def stop(self) -> None:
        """Rest."""
        self._hourly.stop()

    @Slot()
    def look_at_clock(self) -> None:
        """Fold the days that are over."""
        today = self._clock.now().date()
        if today != self._day:
            self._day = today
            self._fold(first_day_kept(today, self._days))
