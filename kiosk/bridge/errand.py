"""Does a long piece of work in a thread of its own, and tells how far it is."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[Callable[[int, int], None]], object]


class Errand(QObject):
    """Lives in the main thread; its work does not.

    Signals:
        progressed: how much is done, of how much.
        finished: what the work returned.
        failed: the exception that ended it.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    _done = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        """Prepare the work; it is given what it calls to tell how far it is."""
        super().__init__(parent)
        self._work = work
        self._result: object = None
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Start to work."""
        self._thread.start()

    def _run(self) -> None:
        try:
            self._result = self._work(self.progressed.emit)
        except Exception as failure:  # noqa: BLE001 - told in the main thread
            self._failure = failure
        self._done.emit()

    @Slot()
    def _on_done(self) -> None:
        self._thread.join()
        if self._failure is None:
            self.finished.emit(self._result)
        else:
            self.failed.emit(self._failure)
