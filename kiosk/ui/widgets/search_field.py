"""The field in which patrons say what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import RADIUS_PANEL, SPACE_8, STROKE_CONTROL, Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.field import Line
from kiosk.ui.widgets.tile import paint_focus

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from kiosk.theme.appearance import Appearance

_HEIGHT = 84


class _Bare(Line):
    """A line without an edge of its own, inside the field's."""

    left = Signal()
    moved_down = Signal()

    @override
    def restyle(self) -> None:
        self.setProperty("bare", True)
        self.setFont(self.appearance.font(Type.LEAD))
        self.setMinimumHeight(self.appearance.px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        keyboard, self.appearance.keyboard_used = self.appearance.keyboard_used, False
        super().paintEvent(event)
        self.appearance.keyboard_used = keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """A magnifier, a line, a button that searches or clears.

    Signals:
        typed: the text after each key.
        submitted: Enter, or the button.
        cleared: Escape, or the cross.
        moved_down: the arrow that leads into the results.
    """

    typed = Signal(str)
    submitted = Signal(str)
    cleared = Signal()
    moved_down = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.appearance = appearance
        self.line = _Bare(appearance)
        self._go = Button(appearance, Look.PRIMARY)
        self._clear = Button(appearance, Look.QUIET, "ph.x")
        self._clear.show_label(shown=False)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._clear)
        self._row.addWidget(self._go)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_submitted)
        self.line.left.connect(self._on_cleared)
        self.line.moved_down.connect(self.moved_down)
        self.line.installEventFilter(self)
        self._go.clicked.connect(self._on_submitted)
        self._clear.clicked.connect(self._on_cleared)
        appearance.changed.connect(self.restyle)
        self._placeholders = ("", "")
        self.restyle()
        self._clear.hide()

    def describe(self, placeholder: str, short: str, button: str) -> None:
        """Say what to write, in the language in force.

        Args:
            short: what stands in place of the placeholder where it has no room.
        """
        self._placeholders = (placeholder, short)
        self._choose_placeholder()
        self.line.setAccessibleName(button)
        self.line.setAccessibleDescription(placeholder)
        self._go.setText(button)
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))

    def show_button(self, *, shown: bool) -> None:
        """Show the button, or leave its room to the text."""
        self._go.setVisible(shown)

    @property
    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def write(self, text: str) -> None:
        """Put a text into the field."""
        self.line.setText(text)
        self._clear.setVisible(bool(text))

    def clear(self) -> None:
        """Empty the field."""
        self.write("")

    def take_focus(self) -> None:
        """Put the cursor at the end of the text."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)

    def restyle(self) -> None:
        """Take the size in force."""
        self.setFixedHeight(self.appearance.gap(_HEIGHT))
        left = self.appearance.px(28) + self.appearance.px(46)
        edge = SPACE_8
        self._row.setContentsMargins(left, edge, edge, edge)
        self.update()

    def _choose_placeholder(self) -> None:
        long, short = self._placeholders
        room = self.line.width() - 8
        fits = self.appearance.text_width(long, Type.LEAD) <= room
        self.line.setPlaceholderText(long if fits else short)

    def _on_typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.typed.emit(text)

    def _on_submitted(self) -> None:
        self.submitted.emit(self.line.text())

    def _on_cleared(self) -> None:
        self.clear()
        # Before it is told: whoever hears it may lead the focus elsewhere.
        self.take_focus()
        self.cleared.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {event.Type.FocusIn, event.Type.FocusOut}:
            self.update()
        elif event.type() is event.Type.Resize:
            self._choose_placeholder()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.appearance.colour("accent")
        painter.setPen(QPen(accent, STROKE_CONTROL))
        painter.setBrush(self.appearance.colour("surface"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS_PANEL, RADIUS_PANEL)
        side = self.appearance.px(34)
        place = QRectF(self.appearance.px(26), box.center().y() - side / 2, side, side)
        self.appearance.icons.paint(painter, "ph.magnifying-glass", place, accent)
        if self.line.hasFocus() and self.appearance.keyboard_used:
            paint_focus(painter, box, RADIUS_PANEL, self.appearance)
        painter.end()
