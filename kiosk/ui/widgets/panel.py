"""Grounds on which things lie: cards, notices, the list of steps' strip."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import (
    RADIUS_CONTROL,
    RADIUS_PANEL,
    SPACE_16,
    STROKE_DIVIDER,
    Type,
)
from kiosk.ui.widgets.labels import Reading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.domain.rendering import Rich
    from kiosk.theme.appearance import Appearance


class Panel(QWidget):
    """A white card with a thin line around it; its children lie in a column."""

    def __init__(
        self,
        appearance: Appearance,
        *,
        margin: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.appearance = appearance
        self._margin = margin
        self._bare = False
        self.column = QVBoxLayout(self)
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the gaps of the text size in force."""
        margin = 0 if self._bare else self.appearance.gap(self._margin)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(self.appearance.gap(SPACE_16))
        self.update()

    def go_bare(self, *, bare: bool) -> None:
        """Do without card and margins, where room is short."""
        if bare != self._bare:
            self._bare = bare
            self.restyle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bare:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.appearance.colour("line"), STROKE_DIVIDER))
        painter.setBrush(self.appearance.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_PANEL, RADIUS_PANEL)
        painter.end()


class Tone(enum.Enum):
    """What a notice is about: colour, ground and icon."""

    INFO = ("info", "info_soft", "ph.info")
    SUCCESS = ("success", "success_soft", "ph.check-circle")
    WARNING = ("warning", "warning_soft", "ph.warning-circle")
    DANGER = ("danger", "danger_soft", "ph.x-circle")
    STAFF = ("info", "info_soft", "ph.identification-badge")


class Notice(QWidget):
    """A text on a coloured ground, with the icon that says what it is."""

    def __init__(
        self, appearance: Appearance, tone: Tone, parent: QWidget | None = None
    ) -> None:
        """Make an empty notice; it is hidden until it has a text."""
        super().__init__(parent)
        self.appearance = appearance
        self._tone = tone
        self.text = Reading(appearance, Type.CAPTION)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text)
        appearance.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def show_rich(self, rich: Rich | None) -> None:
        """Show a text, or hide where there is none."""
        self.text.show_rich(rich)
        self.setVisible(rich is not None)

    def restyle(self) -> None:
        """Take the gaps of the text size in force."""
        gap = self.appearance.gap(16)
        left = self.appearance.gap(20) + self.appearance.px(26) + gap
        self._row.setContentsMargins(left, gap, self.appearance.gap(20), gap)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        role, ground, icon = self._tone.value
        colour = self.appearance.colour(role)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = self.appearance.colour(ground)
        # A ground that cannot be told from the page's needs an edge.
        lone = filled == self.appearance.colour("canvas")
        painter.setPen(QPen(colour, 1) if lone else Qt.PenStyle.NoPen)
        painter.setBrush(filled)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        side = self.appearance.px(26)
        top = self.appearance.gap(16) + self.appearance.px(1)
        place = QRectF(self.appearance.gap(20), top, side, side)
        self.appearance.icons.paint(painter, icon, place, colour)
        painter.end()
