"""The frame of every page: what scrolls, and what stays in its place below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.theme.tokens import ANSWER_WIDTH, SCROLLBAR, SPACE_16, SPACE_24, SPACE_48

if TYPE_CHECKING:
    from kiosk.theme.appearance import Appearance


class Page(QWidget):
    """A column that scrolls, over a bar that never does.

    Attributes:
        column: what scrolls.
        bar: what stays below: Back, Next.
    """

    def __init__(
        self,
        appearance: Appearance,
        *,
        widest: int = ANSWER_WIDTH,
        high: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty page.

        Args:
            widest: the width over which its column does not grow, at 100 %.
            high: the room above the column.
        """
        super().__init__(parent)
        self.appearance = appearance
        self._widest = widest
        self._high = high
        self._narrow = False
        self._inside = QWidget()
        self.column = QVBoxLayout()
        self.area = QScrollArea()
        self._row = QHBoxLayout()
        self._below = QWidget()
        self.bar = QHBoxLayout(self._below)
        self._under = QHBoxLayout()
        self._lay_out()
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the gaps of the text size in force."""
        scrollbar = self.appearance.px(SCROLLBAR)
        side = SPACE_24 if self._narrow else self.appearance.gap(SPACE_48)
        right = max(0, side - scrollbar)
        self._row.setContentsMargins(side, self._high, right, SPACE_24)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.appearance.gap(12))
        widest = self.appearance.px(self._widest)
        self._inside.setMaximumWidth(widest)
        self._below.setMaximumWidth(widest)
        self.bar.setContentsMargins(0, 0, 0, 0)
        self.bar.setSpacing(self.appearance.gap(SPACE_16))
        self._below.setVisible(self.bar.count() > 0)
        low = self._low() if self.bar.count() else 0
        self._under.setContentsMargins(side, SPACE_16 if low else 0, side, low)

    def go_narrow(self, *, narrow: bool) -> None:
        """Leave less room at the sides, where something stands beside the page."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.restyle()

    def _lay_out(self) -> None:
        filled = QVBoxLayout(self._inside)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addLayout(self.column)
        filled.addStretch(1)
        self._row.addWidget(self._inside)
        holder = QWidget()
        holder.setLayout(self._row)
        self.area.setWidget(holder)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is always kept, so that nothing moves when it is needed.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._under.addWidget(self._below)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.area, 1)
        outside.addLayout(self._under)

    def _low(self) -> int:
        """Leave less below the bar the larger the text: the page needs the room."""
        return 26 if self.appearance.percent <= 125 else SPACE_16

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.area.verticalScrollBar().setValue(0)


def emptied(column: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
