"""An answer: a circle or a box, a label, a hint; the whole tile is tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from typing_extensions import override

from kiosk.theme.appearance import WRAP
from kiosk.theme.tokens import SPACE_4, SPACE_24, STROKE_CONTROL, TARGET_ANSWER, Type
from kiosk.ui.widgets.tile import ENTER, Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.view import Item
    from kiosk.theme.appearance import Appearance

_MARK = 32
_BEFORE_TEXT = 76


class Answer(Tile):
    """One option. Chosen is told by edge, mark and fill, never by colour alone."""

    wraps = True

    def __init__(
        self,
        appearance: Appearance,
        item: Item,
        *,
        many: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show an option.

        Args:
            many: whether several may be chosen; the mark is then a box.
        """
        super().__init__(appearance, parent)
        self.option = item.id
        self._many = many
        self._hint = "" if item.hint is None else item.hint.plain
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setChecked(item.chosen)
        self.setText(item.label.plain)
        self.setAccessibleName(item.label.plain)
        self.setAccessibleDescription(self._hint)
        self.toggled.connect(self.update)

    def add_description(self, words: str) -> None:
        """Say more of the option to assistive technology, after its hint."""
        known = (self.accessibleDescription(), words)
        self.setAccessibleDescription(". ".join(part for part in known if part))

    @override
    def fill(self) -> QColor:
        if self.isChecked():
            return self.appearance.colour("accent_soft")
        role = "sunken" if self.isDown() or self.underMouse() else "surface"
        return self.appearance.colour(role)

    @override
    def edge(self) -> tuple[QColor, float]:
        role = "accent" if self.isChecked() else "outline"
        return self.appearance.colour(role), STROKE_CONTROL

    @override
    def height_for(self, width: int) -> int:
        label, hint = self._heights(width)
        tall = label + hint + 2 * self.appearance.gap(16)
        return max(self.appearance.px(TARGET_ANSWER), tall)

    @override
    def sizeHint(self) -> QSize:
        width = self.appearance.px(600)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        word = self.appearance.widest_word(self.text(), Type.ANSWER)
        width = word + self._before() + self._after() + 2
        return QSize(width, self.appearance.px(TARGET_ANSWER))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the screen: it marks an answer, or goes on from one."""
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        self._paint_mark(painter, box)
        label, hint = self._heights(int(box.width()))
        x = box.x() + self._before()
        room = box.width() - self._before() - self._after()
        y = box.center().y() - (label + hint) / 2
        painter.setPen(self.appearance.colour("text"))
        painter.setFont(self.appearance.font(Type.ANSWER))
        painter.drawText(QRectF(x, y, room, label + 2), int(WRAP), self.text())
        if self._hint:
            painter.setPen(self.appearance.colour("muted"))
            painter.setFont(self.appearance.font(Type.CAPTION))
            below = QRectF(x, y + label + SPACE_4, room, hint)
            painter.drawText(below, int(WRAP), self._hint)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        side = self.appearance.px(_MARK)
        x = box.x() + self.appearance.gap(SPACE_24) + STROKE_CONTROL
        mark = QRectF(x, box.center().y() - side / 2, side, side)
        on = self.isChecked()
        edge = self.appearance.colour("accent" if on else "outline")
        painter.setPen(QPen(edge, STROKE_CONTROL))
        fill = self.appearance.colour("accent" if on else "surface")
        painter.setBrush(fill)
        inner = mark.adjusted(1, 1, -1, -1)
        if self._many:
            painter.drawRoundedRect(inner, side / 5, side / 5)
            if on:
                self.appearance.icons.paint(
                    painter,
                    "ph.check-bold",
                    mark.adjusted(4, 4, -4, -4),
                    self.appearance.colour("on_accent"),
                )
            return
        painter.drawEllipse(inner)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.appearance.colour("on_accent"))
            dot = side * 0.19
            painter.drawEllipse(QPointF(mark.center()), dot, dot)

    def _heights(self, width: int) -> tuple[int, int]:
        room = width - self._before() - self._after()
        label = self.appearance.text_height(self.text(), Type.ANSWER, room)
        hint = self.appearance.text_height(self._hint, Type.CAPTION, room)
        return label, hint + SPACE_4 if hint else 0

    def _before(self) -> int:
        extra = self.appearance.px(_MARK) - _MARK
        return self.appearance.gap(_BEFORE_TEXT - _MARK) + _MARK + extra

    def _after(self) -> int:
        return self.appearance.gap(SPACE_24)
