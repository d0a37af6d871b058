"""Watches the window for signs of a person, and counts the time without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from typing_extensions import override

from kiosk.domain.session import SessionState

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.services.idle import IdleWatch

_TICK_MS = 500
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})
_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_MOVES = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)
_RETURN_MS = 300
"""How long a warning outlives a move: Qt sends one before each tap, and a tap must
meet the warning, not what lies below it."""


class Presence(QObject):
    """Turns input of every kind into signs of life, and its lack into warnings.

    Input is seen where it enters the window, before any widget: nothing in the
    window can hide it, and no other event passes here.

    Signals:
        warned: nobody for long; the seconds left.
        returned: somebody is here after a warning.
        gone: the time is over.
        keyboard_used: whether the last input was a key.
    """

    warned = Signal(float)
    returned = Signal()
    gone = Signal()
    keyboard_used = Signal(bool)

    def __init__(self, watch: IdleWatch, parent: QObject | None = None) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._watch = watch
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._warning = False
        self._returning = QTimer(self)
        self._returning.setSingleShot(True)
        self._returning.setInterval(_RETURN_MS)
        self._returning.timeout.connect(self.touch)
        self._keyboard: bool | None = None

    def watch_window(self, window: QWindow) -> None:
        """See the input of a window."""
        window.installEventFilter(self)

    @Slot(bool, bool)
    def follow(self, running: bool, _assisted: bool) -> None:  # noqa: FBT001 - a signal's
        """Count while a session runs, and only then."""
        if running and not self._timer.isActive():
            self._watch.touched()
            self._timer.start()
        elif not running:
            self._timer.stop()
            self._returning.stop()
            self._warning = False

    @Slot()
    def touch(self) -> None:
        """Take note of a person; a warning is taken away."""
        self._watch.touched()
        self._returning.stop()
        if self._warning:
            self._warning = False
            self.returned.emit()

    @Slot()
    def look(self) -> None:
        """See how long nobody has been here."""
        match self._watch.state():
            case SessionState.IDLE_WARNING:
                self._warning = True
                self.warned.emit(self._watch.left())
            case SessionState.ENDING:
                self._warning = False
                self.gone.emit()
            case _:
                pass

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS or kind in _PRESSES or kind in _MOVES:
            self._see(kind)
        return super().eventFilter(watched, event)

    def _see(self, kind: QEvent.Type) -> None:
        moved = kind is QEvent.Type.MouseMove
        keyboard = kind in _KEYS or (moved and bool(self._keyboard))
        if keyboard is not self._keyboard:
            self._keyboard = keyboard
            self.keyboard_used.emit(keyboard)
        if not self._warning:
            self.touch()
        elif kind in _MOVES:
            self._returning.start()
        else:
            # The warning has the keys and the taps to itself, and says what they mean.
            self._returning.stop()
