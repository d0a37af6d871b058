"""Something to tap that paints itself: the base of buttons, answers and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.theme.tokens import (
    FOCUS_INNER,
    FOCUS_OUTER,
    RADIUS_CONTROL,
    STROKE_CONTROL,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent

    from kiosk.theme.appearance import Appearance

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class Tile(QAbstractButton):
    """A tappable rectangle whose height follows from its width.

    Subclasses say how tall they are for a width and paint their inside; the
    frame, the states and the focus ring are drawn here.

    Attributes:
        wraps: whether the arrows lead from the last of a group to the first.
    """

    wraps = False

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Take the look from an appearance, now and when it changes."""
        super().__init__(parent)
        self.appearance = appearance
        self._known_heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        appearance.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Measure and paint anew in the look in force."""
        self._known_heights.clear()
        self.updateGeometry()
        self.update()

    # -- what subclasses say --------------------------------------------------

    def fill(self) -> QColor | None:
        """Return what the tile is filled with; None for nothing."""
        return self.appearance.colour("surface")

    def edge(self) -> tuple[QColor, float]:
        """Return the colour and the width of the frame."""
        return self.appearance.colour("outline"), STROKE_CONTROL

    def radius(self) -> float:
        """Return the radius of the corners."""
        return RADIUS_CONTROL

    def height_for(self, width: int) -> int:
        """Return how tall the tile stands in a width."""
        raise NotImplementedError

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        """Paint what the tile shows."""
        raise NotImplementedError

    # -- painting -------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, width = self.edge()
        box = QRectF(self.rect())
        half = width / 2
        inner = box.adjusted(half, half, -half, -half)
        fill = self.fill()
        painter.setPen(QPen(colour, width) if width else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, self.radius(), self.radius())
        self.paint_inside(painter, box)
        if self.hasFocus() and self.appearance.keyboard_used:
            paint_focus(painter, box, self.radius(), self.appearance)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too, and go to a neighbour by the arrows.

        Qt leaves the one to the desktop's habits, and leads the arrows out of a
        group of tiles as the Tab key does.
        """
        move = MOVES.get(Qt.Key(event.key()))
        if move is not None:
            self._move(move, event)
        elif event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _move(self, move: int, event: QKeyEvent) -> None:
        """Go to a tile beside this one; what holds them may lead on from the last."""
        row = self._row()
        place = row.index(self) + move
        if self.wraps:
            row[place % len(row)].setFocus(Qt.FocusReason.TabFocusReason)
        elif 0 <= place < len(row):
            row[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            event.ignore()

    def _row(self) -> list[Tile]:
        """Return the tiles of this kind among which this one stands."""
        ground = self.parentWidget()
        if ground is None:
            return [self]
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        beside = ground.findChildren(type(self), options=direct)
        return [each for each in beside if each.isVisible() and each.isEnabled()]

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        # Nested layouts ask for the same width hundreds of times for one picture.
        if width not in self._known_heights:
            self._known_heights[width] = self.height_for(width)
        return self._known_heights[width]

    @override
    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.appearance.px(48), 0)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


def paint_focus(
    painter: QPainter, box: QRectF, radius: float, appearance: Appearance
) -> None:
    """Paint the two-tone ring: one of its tones contrasts with any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = FOCUS_OUTER / 2
    painter.setPen(QPen(appearance.colour("focus_outer"), FOCUS_OUTER))
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
    inset = FOCUS_OUTER + FOCUS_INNER / 2
    painter.setPen(QPen(appearance.colour("focus_inner"), FOCUS_INNER))
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, max(radius - inset, 2), max(radius - inset, 2))
