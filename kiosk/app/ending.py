"""Hears when the system asks for the end: at shutdown, at logout, from a terminal.

Python runs its handlers of signals between two of its own instructions, and while Qt
waits for events there are none. So each signal also puts a byte into a socket, which
Qt watches.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Windows has no SIGHUP, and SIGBREAK is its own."""


class EndCall(QObject):
    """Brings signals of the system to the window's thread.

    Signals:
        came: the program shall end.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be deaf yet. To be made where an application is, in the main thread."""
        super().__init__(parent)
        self._heard, self._called = socket.socketpair()
        self._heard.settimeout(0)
        self._called.settimeout(0)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._heard.fileno(), kind, self)
        self._notifier.activated.connect(self._on_call)

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Take what asks for the end, except where it was to be ignored (nohup)."""
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        ours = [each for each in numbers if signal.getsignal(each) != signal.SIG_IGN]
        before = {each: signal.signal(each, _leave_it_to_qt) for each in ours}
        waker = signal.set_wakeup_fd(self._called.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(waker)
            for number, handler in before.items():
                signal.signal(number, handler)
            self._notifier.setEnabled(False)
            self._heard.close()
            self._called.close()

    @Slot()
    def _on_call(self) -> None:
        self._heard.recv(4096)
        self.came.emit()


def _leave_it_to_qt(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the byte in the socket is what counts."""
