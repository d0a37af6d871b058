"""The list of steps: where the patron is, what is done, what is ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.appearance import WRAP
from kiosk.theme.tokens import (
    RADIUS_CONTROL,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    STROKE_DIVIDER,
    Type,
)
from kiosk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.domain.view import Frame, RailEntry
    from kiosk.theme.appearance import Appearance

WIDTH = 316
_CIRCLE = 36


class _Entries(QWidget):
    """The parts, one below the other: a circle with a number or a tick, a name.

    One widget paints them all: a step must be on the screen within a frame.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._entries: tuple[RailEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[RailEntry, ...], spoken: str) -> None:
        """Show the parts; `spoken` says them to assistive technology."""
        if entries != self._entries:
            self._entries = entries
            self.updateGeometry()
            self.update()
        self.setAccessibleName(spoken)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    @override
    def sizeHint(self) -> QSize:
        width = self._appearance.px(WIDTH - 36)
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        heights = self._heights(self.width())
        for number, entry in enumerate(self._entries, start=1):
            box = QRectF(0, top, self.width(), heights[number - 1])
            self._paint_entry(painter, box, number, entry)
            top += heights[number - 1]
        painter.end()

    def _heights(self, width: int) -> list[int]:
        room = width - self._before() - SPACE_8
        least, gap = self._appearance.px(52), self._appearance.gap(SPACE_16)
        measure = self._appearance.text_height
        return [
            max(least, measure(entry.label, Type.CAPTION, room) + gap)
            for entry in self._entries
        ]

    def _paint_entry(
        self, painter: QPainter, box: QRectF, number: int, entry: RailEntry
    ) -> None:
        look = self._appearance
        here = entry.state == "here"
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft"))
            painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_circle(painter, box, number, entry)
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.colour("text" if here else "muted"))
        room = box.adjusted(self._before(), 0, -SPACE_8, 0)
        flags = int(WRAP | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, entry.label)

    def _paint_circle(
        self, painter: QPainter, box: QRectF, number: int, entry: RailEntry
    ) -> None:
        look = self._appearance
        side = look.px(_CIRCLE)
        circle = QRectF(SPACE_12, box.center().y() - side / 2, side, side)
        inner = circle.adjusted(1.5, 1.5, -1.5, -1.5)
        accent = look.colour("accent")
        if entry.state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(circle)
            tick = circle.adjusted(side / 4, side / 4, -side / 4, -side / 4)
            look.icons.paint(painter, "ph.check-bold", tick, look.colour("on_accent"))
            return
        here = entry.state == "here"
        painter.setPen(QPen(accent if here else look.colour("outline"), 1.0 + 2 * here))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(inner)
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.colour("accent" if here else "muted"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _before(self) -> int:
        return SPACE_12 + self._appearance.px(_CIRCLE) + 14


class Rail(QWidget):
    """The strip at the left of every step, where there is room for it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty strip."""
        super().__init__(parent)
        self.appearance = appearance
        self._authority = Label(appearance, Type.CAPTION, "muted")
        self._title = Label(appearance, Type.BODY)
        self._promise = Label(appearance, Type.CAPTION, "muted")
        self._entries = _Entries(appearance)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._authority)
        column.addWidget(self._title)
        column.addSpacing(SPACE_16)
        column.addWidget(self._entries)
        column.addStretch()
        column.addWidget(self._promise)
        self._column = column
        appearance.changed.connect(self.restyle)
        self.restyle()

    def show_frame(self, frame: Frame) -> None:
        """Show the parts of a walk."""
        minutes = self.tr("about %n minute(s)", "", frame.minutes)
        self._authority.setText(f"{frame.authority} · {minutes}")
        self._title.setText(frame.guide_title)
        self._promise.setText(self.tr("Nothing that you enter stays here."))
        states = {
            "done": self.tr("done"),
            "here": self.tr("you are here"),
            "ahead": self.tr("ahead"),
        }
        spoken = (
            f"{number}. {entry.label}, {states[entry.state]}"
            for number, entry in enumerate(frame.rail, start=1)
        )
        self._entries.show_entries(frame.rail, "; ".join(spoken))

    def restyle(self) -> None:
        """Take the widths of the text size in force."""
        self.setFixedWidth(self.appearance.px(WIDTH))
        edge = 18
        self._column.setContentsMargins(edge, 26, edge, 26)
        for label in (self._authority, self._title, self._promise):
            label.setContentsMargins(SPACE_12, 0, 0, 0)
        self._entries.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.appearance.colour("surface"))
        painter.setPen(QPen(self.appearance.colour("line"), STROKE_DIVIDER))
        right = self.width() - 1
        painter.drawLine(right, 0, right, self.height())
        painter.end()
