"""The ground of the window: the screen, and beside it an official site at times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_16

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kiosk.theme.appearance import Appearance

_STEP = 420
_SLIM_STEP = 380
"""Widths of the step at 100 %: the usual one, and that in a window of 1024 pixels."""
_SITE = 560
"""The least width of a site, whatever the text size; else it stands below the step."""
_ENDLESS = 16_777_215
"""Qt's own greatest width."""
_WIDE = 1200
_BOTH = 800
"""The least height of both together at 100 %."""


class Ground(QWidget):
    """Gives the screen all the room, or shares it with one thing beside it.

    Where there is no room for both, one covers the other.

    Signals:
        covered: whether what stands beside the screen covers it.
    """

    covered = Signal(bool)

    def __init__(
        self, appearance: Appearance, screen: QWidget, parent: QWidget | None = None
    ) -> None:
        """Show the screen alone."""
        super().__init__(parent)
        self._appearance = appearance
        self._screen = screen
        self._beside: QWidget | None = None
        self._wanted = False
        self._turned = False
        self._covers = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(screen, 1)
        self._edge = QVBoxLayout()
        self._row.addLayout(self._edge, 0)
        appearance.changed.connect(self._share)

    @property
    def beside(self) -> QWidget | None:
        """What stands beside the screen, whether it is seen or not."""
        return self._beside

    @property
    def is_beside(self) -> bool:
        """Whether it is seen."""
        return self._beside is not None and not self._beside.isHidden()

    def put_beside(self, widget: QWidget) -> None:
        """Put something beside the screen, on top where there is no room for both."""
        if widget is not self._beside:
            self.take_away()
            self._beside = widget
            self._edge.addWidget(widget)
        self._turned = False
        self.show_beside(shown=True)

    def take_away(self) -> None:
        """Give the room back."""
        if self._beside is not None:
            self._edge.removeWidget(self._beside)
            self._beside = None
        self._share()

    def show_beside(self, *, shown: bool) -> None:
        """Show what stands beside the screen, or leave it be."""
        self._wanted = shown
        self._share()

    def turn_to_screen(self) -> None:
        """Uncover the screen."""
        self._turned = True
        self._share()

    def _share(self) -> None:
        step = self._appearance.px(_STEP if self.width() > _WIDE else _SLIM_STEP)
        side_by_side = self.width() - step >= _SITE
        tight = not side_by_side and self.height() < self._appearance.px(_BOTH)
        shared = self._beside is not None and self._wanted
        shared = shared and not (tight and self._turned)
        covers = shared and tight
        if self._beside is not None:
            self._beside.setVisible(shared)
        self._screen.setVisible(not covers)
        if covers is not self._covers:
            self._covers = covers
            self.covered.emit(covers)
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if side_by_side or not shared else down)
        fixed = shared and side_by_side
        self._screen.setMinimumWidth(step if fixed else 0)
        self._screen.setMaximumWidth(step if fixed else _ENDLESS)
        edge = SPACE_16 if shared else 0
        self._edge.setContentsMargins(edge, edge, edge, edge)
        self._row.setStretch(0, 2 if shared and not side_by_side else 1)
        self._row.setStretch(1, 3 if shared else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
