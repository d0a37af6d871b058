"""Brings word of the log from its own thread to the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot


class JournalStatus(QObject):
    """Lives in the main thread; its two callables may be called from any.

    Signals:
        wrote: a session's records are durable up to a number.
        failed: the log cannot be written just now; why.
        recovered: it can again.
    """

    wrote = Signal(str, int)
    failed = Signal(str)
    recovered = Signal()
    _durable_there = Signal(str, int)
    _failing_there = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Assume that all is well."""
        super().__init__(parent)
        self.failing: str | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._durable_there.connect(self._on_durable, queued)
        self._failing_there.connect(self._on_failing, queued)

    def durable(self, session: str, seq: int) -> None:
        """Take word that records are safe. For the writer's thread."""
        self._durable_there.emit(session, seq)

    def failing_since(self, reason: str) -> None:
        """Take word that the log cannot be written. For the writer's thread."""
        self._failing_there.emit(reason)

    @Slot(str, int)
    def _on_durable(self, session: str, seq: int) -> None:
        if self.failing is not None:
            self.failing = None
            self.recovered.emit()
        self.wrote.emit(session, seq)

    @Slot(str)
    def _on_failing(self, reason: str) -> None:
        if self.failing != reason:
            self.failing = reason
            self.failed.emit(reason)
