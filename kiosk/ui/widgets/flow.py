"""Children in a row that wraps, and cards in columns of one width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_12

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from kiosk.theme.appearance import Appearance


class Flow(QWidget):
    """Children of their own width, one after another, row after row."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self.appearance = appearance
        self._children: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.restyle)

    def add(self, child: QWidget) -> None:
        """Put a child at the end."""
        child.setParent(self)
        child.show()
        self._children.append(child)
        self.restyle()

    def empty(self) -> None:
        """Take all children away."""
        for child in self._children:
            child.hide()
            child.setParent(None)
            child.deleteLater()
        self._children = []
        self.restyle()

    def restyle(self) -> None:
        """Lay out anew in the look in force."""
        self.updateGeometry()
        self._lay_out()

    def places(self, width: int) -> tuple[list[QRect], int]:
        """Return where children stand in a width, and the height of them all."""
        gap = self.appearance.gap(SPACE_12)
        x = y = tallest = 0
        rows: list[QRect] = []
        for child in self._children:
            hint = child.sizeHint()
            wide = min(hint.width(), width)
            if x and x + wide > width:
                x, y, tallest = 0, y + tallest + gap, 0
            height = _height(child, wide)
            rows.append(QRect(x, y, wide, height))
            x += wide + gap
            tallest = max(tallest, height)
        return _middled(rows), y + tallest

    def _lay_out(self) -> None:
        places, _ = self.places(max(1, self.width()))
        for child, place in zip(self._children, places, strict=True):
            child.setGeometry(place)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.places(max(1, width))[1]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or 600
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.heightForWidth(max(1, self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()


class Tiles(Flow):
    """Children in as many equal columns as there is room for, rows of one height."""

    def __init__(
        self,
        appearance: Appearance,
        column: int,
        most: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        """Make it empty.

        Args:
            column: the least width of a column at 100 %.
            most: the most columns.
        """
        self._column = column
        self._most = most
        super().__init__(appearance, parent)

    @override
    def places(self, width: int) -> tuple[list[QRect], int]:
        gap = self.appearance.gap(14)
        fitting = (width + gap) // (self.appearance.px(self._column) + gap)
        columns = max(1, min(self._most, fitting))
        wide = (width - gap * (columns - 1)) // columns
        places: list[QRect] = []
        y = 0
        for start in range(0, len(self._children), columns):
            row = self._children[start : start + columns]
            tall = max(_height(child, wide) for child in row)
            places += [QRect(i * (wide + gap), y, wide, tall) for i in range(len(row))]
            y += tall + gap
        return places, max(0, y - gap)


def _height(child: QWidget, width: int) -> int:
    if child.hasHeightForWidth():
        return child.heightForWidth(width)
    return child.sizeHint().height()


def _middled(places: list[QRect]) -> list[QRect]:
    """Centre what stands in one row on the row's middle."""
    tallest: dict[int, int] = {}
    for place in places:
        tallest[place.y()] = max(tallest.get(place.y(), 0), place.height())
    return [
        place.translated(0, (tallest[place.y()] - place.height()) // 2)
        for place in places
    ]
