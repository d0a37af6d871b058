"""A sheet laid over the window: a few large choices, or a question of its own.

It is a child of the window, never a window itself: a kiosk has one window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_24, VEIL, Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.reading_order import next_in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from kiosk.theme.appearance import Appearance

_WIDTH = 560
"""Of a sheet at 100 %, where the window has room for it, in pixels."""


class Sheet(QWidget):
    """Covers its parent, holds the focus while it is open, gives it back after.

    Signals:
        closed: it was left without a choice.
    """

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it hidden over a parent."""
        super().__init__(parent)
        self.appearance = appearance
        self._ground = parent
        self._before: QWidget | None = None
        self.panel = Panel(appearance)
        self.title = Heading(appearance, Type.SECTION)
        self.panel.column.addWidget(self.title)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.panel)
        # Its height follows from its width, not from that of its longest words.
        self.panel.setMinimumHeight(1)
        self.panel.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Lay it over the parent and take the focus."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._ground.rect())
        self.raise_()
        self.show()
        self.focus_first()

    def close_sheet(self) -> None:
        """Take it away and give the focus back to where it was."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def focus_first(self) -> None:
        """Put the focus where the sheet begins."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Leave without a choice."""
        self.close_sheet()
        self.closed.emit()

    def _place(self) -> None:
        """Stand in the middle, as tall as what is on it; what has no room scrolls."""
        room = self.rect().adjusted(SPACE_24, SPACE_24, -SPACE_24, -SPACE_24)
        width = min(self.appearance.px(_WIDTH), room.width())
        height = min(self.panel.heightForWidth(width), room.height())
        place = QRect(room.topLeft(), QSize(width, height))
        place.moveCenter(room.center())
        self._area.setGeometry(place)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._ground.rect())
        elif watched is self.panel and event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep the focus inside: what lies below is not to be reached."""
        step = 1 if next else -1
        following = next_in_order(self._area, self.window().focusWidget(), step)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(following)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._area.geometry().contains(event.position().toPoint()):
            self.give_up()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VEIL))
        painter.end()


class ChoiceSheet(Sheet):
    """A few choices under a title, the one in force marked.

    Signals:
        chosen: the id of the choice.
    """

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it without choices."""
        super().__init__(appearance, parent)
        self._buttons: list[Button] = []

    def offer(
        self, title: str, choices: Sequence[tuple[str, str]], current: str
    ) -> None:
        """Open with choices: pairs of an id and a label."""
        self.title.setText(title)
        for button in self._buttons:
            button.setParent(None)
            button.deleteLater()
        self._buttons = []
        for name, label in choices:
            look = Look.PRIMARY if name == current else Look.PLAIN
            icon = "ph.check-bold" if name == current else ""
            button = Button(self.appearance, look, icon)
            button.setText(label)
            button.setObjectName(name)
            button.clicked.connect(self._on_clicked)
            self.panel.column.addWidget(button)
            self._buttons.append(button)
        self.open()

    @override
    def focus_first(self) -> None:
        for button in self._buttons[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        name = self.sender().objectName()
        self.close_sheet()
        self.chosen.emit(name)
