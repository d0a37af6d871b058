"""A line to type in, with its label, its unit and what is wrong beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import RADIUS_CONTROL, SPACE_8, TARGET_BUTTON, Type
from kiosk.ui.widgets.labels import Label
from kiosk.ui.widgets.tile import paint_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from kiosk.theme.appearance import Appearance

_ENDLESS = 2000


class Line(QLineEdit):
    """A line edit as tall as a button, with the ring of the house."""

    def __init__(
        self,
        appearance: Appearance,
        *,
        columns: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty line.

        Args:
            columns: how many digits it is wide; 0 for as wide as there is room.
        """
        super().__init__(parent)
        self.appearance = appearance
        self._columns = columns
        self.setMaxLength(_ENDLESS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size of the type in force."""
        self.setFont(self.appearance.font(Type.ANSWER))
        self.setFixedHeight(self.appearance.px(TARGET_BUTTON))
        if self._columns:
            digits = self.fontMetrics().horizontalAdvance("0" * self._columns)
            self.setFixedWidth(digits + 48)

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show by its edge that what was typed is not taken."""
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.appearance.keyboard_used:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            paint_focus(painter, box, RADIUS_CONTROL, self.appearance)
            painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.appearance.px(360), self.appearance.px(TARGET_BUTTON))


class ErrorLine(QWidget):
    """A sentence that says what is wrong; hidden while nothing is."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.appearance = appearance
        self._label = Label(appearance, Type.BODY, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(appearance.px(26) + 12, 0, 0, 0)
        row.addWidget(self._label)
        self._row = row
        appearance.changed.connect(self.restyle)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence, empty while nothing is wrong."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, or hide for an empty one."""
        self._label.setText(sentence)
        self.setVisible(bool(sentence))

    def restyle(self) -> None:
        """Leave room for the icon in the size in force."""
        self._row.setContentsMargins(self.appearance.px(26) + 12, 0, 0, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.appearance.px(26)
        place = QRectF(0, 2, side, side)
        colour = self.appearance.colour("danger")
        self.appearance.icons.paint(painter, "ph.warning-circle", place, colour)
        painter.end()


class Field(QWidget):
    """A labelled line with a hint above it, a unit behind it, an error below.

    Signals:
        entered: Enter was pressed in it.
        edited: something was typed.
    """

    entered = Signal()
    edited = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        columns: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.appearance = appearance
        self.label = Label(appearance, Type.BODY)
        self.hint = Label(appearance, Type.CAPTION, "muted")
        self.line = Line(appearance, columns=columns)
        self.unit = Label(appearance, Type.BODY, "muted", wrap=False)
        self.error = ErrorLine(appearance)
        self.label.setBuddy(self.line)
        row = QHBoxLayout()
        row.addWidget(self.line, 0 if columns else 1)
        row.addWidget(self.unit)
        if columns:
            row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        for part in (self.label, self.hint):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.error)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self._on_edited)

    def describe(self, label: str, hint: str = "", unit: str = "") -> None:
        """Name the field, for the eye and for assistive technology."""
        for part, text in ((self.label, label), (self.hint, hint), (self.unit, unit)):
            part.setText(text)
            part.setVisible(bool(text))
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(hint)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong beside the field and lead the patron back to it."""
        self.error.say(sentence)
        self.line.mark_wrong(wrong=bool(sentence))
        self.line.setAccessibleDescription(sentence or self.hint.text())
        if sentence:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self.refuse("")
        self.edited.emit()
