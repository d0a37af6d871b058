"""Brings word of our own mistakes from any thread to the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Alarm(QObject):
    """Lives in the main thread; `sound` may be called from any.

    Signals:
        sounded: something went wrong that nobody expected.
    """

    sounded = Signal()
    _there = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be silent."""
        super().__init__(parent)
        self._there.connect(self._on_there, Qt.ConnectionType.QueuedConnection)

    def sound(self) -> None:
        """Take word of a mistake."""
        self._there.emit()

    @Slot()
    def _on_there(self) -> None:
        self.sounded.emit()
