"""How far a long piece of work is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kiosk.theme.tokens import STROKE_DIVIDER

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.theme.appearance import Appearance

_HEIGHT = 16


class Progress(QWidget):
    """A bar that fills; what it means stands in words beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self.appearance = appearance
        self._share = 0.0
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size in force."""
        self.setFixedHeight(self.appearance.px(_HEIGHT))
        self.update()

    def show_share(self, done: int, of: int) -> None:
        """Fill the bar so far."""
        self._share = done / of if of else 0.0
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setPen(QPen(self.appearance.colour("line"), STROKE_DIVIDER))
        painter.setBrush(self.appearance.colour("surface"))
        painter.drawRoundedRect(box, radius, radius)
        if self._share:
            full = max(box.width() * self._share, box.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.appearance.colour("accent"))
            filled = QRectF(box.x(), box.y(), full, box.height())
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()
