"""A column of tiles that are put in their places at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kiosk.theme.appearance import Appearance
    from kiosk.ui.widgets.tile import Tile

_GAP = 14


class TileColumn(QWidget):
    """Shows tiles below each other, as wide as itself.

    A layout would ask each tile for its height a dozen times whenever one changes; in
    a search that is at every key.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self.appearance = appearance
        self._shown: Sequence[Tile] = ()
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._restyle)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Put these of its children in their places; the others are hidden."""
        for tile in self._shown:
            if tile not in tiles:
                tile.hide()
        self._shown = tiles
        self._arrange()
        for tile in tiles:
            tile.show()

    def _arrange(self) -> None:
        top, gap = 0, self.appearance.gap(_GAP)
        for tile in self._shown:
            height = tile.heightForWidth(self.width())
            tile.setGeometry(0, top, self.width(), height)
            top += height + gap
        if top != self._height:
            self._height = top
            self.updateGeometry()

    @Slot()
    def _restyle(self) -> None:
        for tile in self._shown:
            tile.restyle()
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        heights = [tile.heightForWidth(width) for tile in self._shown]
        return sum(heights) + self.appearance.gap(_GAP) * max(0, len(heights) - 1)

    @override
    def sizeHint(self) -> QSize:
        width = self.appearance.px(340)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        widths = (tile.minimumSizeHint().width() for tile in self._shown)
        return QSize(max(widths, default=0), 0)
