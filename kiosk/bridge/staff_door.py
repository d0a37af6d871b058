"""The house PIN as an object of Qt: a PIN in, what came of it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.services.house_pin import Verdict

if TYPE_CHECKING:
    from kiosk.services.house_pin import HousePin


class StaffDoor(QObject):
    """Stands between the patron's screens and the librarian's side.

    Signals:
        opened: the PIN was right.
        refused: it was not.
        barred: too many were wrong; the whole seconds left to wait.
        lacked: there is no PIN to be right.
    """

    opened = Signal()
    refused = Signal()
    barred = Signal(int)
    lacked = Signal()

    def __init__(self, pin: HousePin, parent: QObject | None = None) -> None:
        """Be shut."""
        super().__init__(parent)
        self._pin = pin

    @property
    def has_pin(self) -> bool:
        """Whether there is a PIN at all."""
        return self._pin.is_set

    @Slot(str)
    def knock(self, typed: str) -> None:
        """Try a PIN."""
        match self._pin.verify(typed):
            case Verdict.RIGHT:
                self.opened.emit()
            case Verdict.WRONG:
                self.refused.emit()
            case Verdict.TOO_SOON:
                self.barred.emit(max(1, round(self._pin.wait())))
            case Verdict.NOT_SET:
                self.lacked.emit()
