"""Which keys reach a page: those for writing and reading, and no shortcut else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_EDITING = frozenset(
    {
        Qt.Key.Key_A,
        Qt.Key.Key_C,
        Qt.Key.Key_V,
        Qt.Key.Key_X,
        Qt.Key.Key_Z,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
    }
)
"""With Ctrl: what one does to a text."""
_FUNCTION = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
_NAMED = frozenset(
    {
        *(Qt.Key.Key_Back, Qt.Key.Key_Forward, Qt.Key.Key_Refresh, Qt.Key.Key_Stop),
        *(Qt.Key.Key_HomePage, Qt.Key.Key_Favorites, Qt.Key.Key_Search),
        *(Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Open, Qt.Key.Key_Save),
        *(Qt.Key.Key_Close, Qt.Key.Key_Explorer, Qt.Key.Key_LaunchMail),
    }
)
_SIDE_BUTTONS = frozenset({Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton})
_KEYS = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)
_DROPS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class KeyGate(QObject):
    """Stands before what draws a page, and lets through what pages may have.

    Signals:
        left: F6, by which one goes from the page back to the guide.
    """

    left = Signal()

    def watch(self, widget: QWidget) -> None:
        """Stand before a widget; Qt makes a new one for some pages."""
        widget.removeEventFilter(self)
        widget.installEventFilter(self)
        widget.setAcceptDrops(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DROPS:
            return True
        if isinstance(event, QMouseEvent) and event.button() in _SIDE_BUTTONS:
            return True
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_F6:
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return not may_reach_page(event)


def may_reach_page(event: QKeyEvent) -> bool:
    """Whether a key is one that pages may have."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if key in _NAMED or event.key() in _FUNCTION or held & _META:
        return False
    # On some keyboards letters are written with both: AltGr.
    if held & _CONTROL and not held & _ALT:
        return key in _EDITING
    return not (held & _ALT and not held & _CONTROL)
