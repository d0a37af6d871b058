"""Cards that lead on: the doors of the home screen, and guides in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from typing_extensions import override

from kiosk.theme.appearance import WRAP
from kiosk.theme.tokens import (
    RADIUS_CONTROL,
    RADIUS_PANEL,
    SPACE_4,
    SPACE_16,
    STROKE_CONTROL,
    STROKE_DIVIDER,
    Type,
)
from kiosk.ui.widgets.marked import draw_marked
from kiosk.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.theme.appearance import Appearance
    from kiosk.ui.widgets.marked import Marks

_BADGE = 60
_ICON = 34
_PADDING = 18


class Card(Tile):
    """An icon on a soft ground, a title, a line below it."""

    def __init__(
        self,
        appearance: Appearance,
        icon: str,
        title: str,
        line: str,
        *,
        leads: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a card.

        Args:
            leads: show an arrow at its end, as rows of a list do.
        """
        super().__init__(appearance, parent)
        self._leads = leads
        self._icon = self._line = ""
        self._marks: Marks = ()
        self.present(icon, title, line)

    def present(self, icon: str, title: str, line: str, marks: Marks = ()) -> None:
        """Show something else.

        Args:
            marks: where words of the title are marked, and how long each is.
        """
        shown = (self._icon, self.text(), self._line, self._marks)
        if shown == (icon, title, line, marks):
            return
        self._icon, self._line, self._marks = icon, line, marks
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.restyle()

    @override
    def fill(self) -> QColor:
        role = "accent_soft" if self.isDown() else "surface"
        return self.appearance.colour(role)

    @override
    def edge(self) -> tuple[QColor, float]:
        if self.underMouse() or self.isDown():
            return self.appearance.colour("accent"), STROKE_CONTROL
        return self.appearance.colour("line"), STROKE_DIVIDER

    @override
    def radius(self) -> float:
        return RADIUS_PANEL

    @override
    def height_for(self, width: int) -> int:
        title, line = self._heights(width)
        inside = max(title + line, self._badge())
        return inside + 2 * self.appearance.gap(15)

    @override
    def sizeHint(self) -> QSize:
        width = self.appearance.px(340)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        title = self.appearance.widest_word(self.text(), Type.CARD)
        line = self.appearance.widest_word(self._line, Type.CAPTION)
        wide = self._before() + max(title, line) + self._after()
        return QSize(wide, self._badge() + 2 * self.appearance.gap(15))

    @override
    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        self._paint_badge(painter, box)
        title, line = self._heights(int(box.width()))
        x, y = box.x() + self._before(), box.center().y() - (title + line) / 2
        room = box.width() - self._before() - self._after()
        painter.setPen(self.appearance.colour("text"))
        above = QRectF(x, y, room, title + 2)
        if self._marks:
            font = self.appearance.font(Type.CARD)
            accent = self.appearance.colour("accent")
            draw_marked(painter, above, self.text(), font, self._marks, accent)
        else:
            painter.setFont(self.appearance.font(Type.CARD))
            painter.drawText(above, int(WRAP), self.text())
        if self._line:
            painter.setPen(self.appearance.colour("muted"))
            painter.setFont(self.appearance.font(Type.CAPTION))
            below = QRectF(x, y + title + SPACE_4, room, line)
            painter.drawText(below, int(WRAP), self._line)
        if self._leads:
            side = self.appearance.px(28)
            place = QRectF(
                box.right() - self.appearance.gap(_PADDING) - side,
                box.center().y() - side / 2,
                side,
                side,
            )
            colour = self.appearance.colour("accent")
            self.appearance.icons.paint(painter, "ph.caret-right", place, colour)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        side = self._badge()
        x = box.x() + self.appearance.gap(_PADDING)
        badge = QRectF(x, box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.appearance.colour("accent_soft"))
        painter.drawRoundedRect(badge, RADIUS_CONTROL, RADIUS_CONTROL)
        inset = (side - self.appearance.px(_ICON)) / 2
        inner = badge.adjusted(inset, inset, -inset, -inset)
        colour = self.appearance.colour("accent")
        self.appearance.icons.paint(painter, self._icon, inner, colour)

    def _heights(self, width: int) -> tuple[int, int]:
        room = width - self._before() - self._after()
        title = self.appearance.text_height(self.text(), Type.CARD, room)
        line = self.appearance.text_height(self._line, Type.CAPTION, room)
        return title, line + SPACE_4 if line else 0

    def _badge(self) -> int:
        return self.appearance.px(_BADGE)

    def _before(self) -> int:
        return self.appearance.gap(_PADDING) + self._badge() + self.appearance.gap(16)

    def _after(self) -> int:
        arrow = self.appearance.px(28) + self.appearance.gap(SPACE_16)
        return self.appearance.gap(_PADDING) + (arrow if self._leads else 0)
