"""The way to the librarian's side: the PIN, then the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.staff.desk import DeskSheet, Remark
from kiosk.ui.staff.pin import PinSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.bridge.staff_door import StaffDoor
    from kiosk.theme.appearance import Appearance

Remarks = Callable[[], Sequence[Remark]]


class Entrance(QObject):
    """Lets in who knows the house PIN, and does what is chosen behind it.

    Signals:
        assistance_begun, session_ended, full_screen_left, kiosk_closed: as the
            desk's.
    """

    assistance_begun = Signal()
    session_ended = Signal()
    full_screen_left = Signal()
    kiosk_closed = Signal()

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        door: StaffDoor,
        remarks: Remarks,
    ) -> None:
        """Stand at a window.

        Args:
            remarks: gives what wants a look when the desk opens.
        """
        super().__init__(window)
        self._window = window
        self._door = door
        self._remarks = remarks
        self._running = False
        self._sheet = PinSheet(appearance, window)
        self._desk = DeskSheet(appearance, window)
        self._sheet.entered.connect(door.knock)
        door.opened.connect(self._on_opened)
        door.refused.connect(self._on_refused)
        door.barred.connect(self._on_barred)
        door.lacked.connect(self._on_lacked)
        self._desk.assistance_begun.connect(self.assistance_begun)
        self._desk.session_ended.connect(self.session_ended)
        self._desk.full_screen_left.connect(self.full_screen_left)
        self._desk.kiosk_closed.connect(self.kiosk_closed)

    def ask(self) -> None:
        """Ask for the PIN."""
        self._sheet.ask()
        if not self._door.has_pin:
            self._sheet.refuse(
                self.tr(
                    "No PIN is set yet. Set one with: main.py settings set staff.pin"
                )
            )

    def follow(self, running: bool, _assisted: bool) -> None:  # noqa: FBT001 - a signal's
        """Know whether a patron's session is under way."""
        self._running = running

    def close_sheets(self) -> None:
        """Take away what is open."""
        self._sheet.close_sheet()
        self._desk.close_sheet()

    def _on_opened(self) -> None:
        self._sheet.close_sheet()
        full = self._window.isFullScreen()
        self._desk.show_desk(self._remarks(), running=self._running, full=full)

    def _on_refused(self) -> None:
        self._sheet.refuse(self.tr("This is not the PIN."))

    def _on_barred(self, seconds: int) -> None:
        words = self.tr("Too many tries. Wait %n second(s).", "", seconds)
        self._sheet.refuse(words)

    def _on_lacked(self) -> None:
        self._sheet.refuse(self.tr("No PIN is set yet."))
