"""The bar over a site: a lock, the host, whose site it is, and a few buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_8, SPACE_12, SPACE_16, Type
from kiosk.ui.widgets.addresses import breakable
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Face, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kiosk.theme.appearance import Appearance

_ICON = 26
_BOLD = 1.1
"""How much wider bold words are."""


class _Lock(QWidget):
    """The sign of a page that came over a safe line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = self._appearance.px(_ICON)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._appearance.colour("accent")
        box = QRectF(self.rect())
        self._appearance.icons.paint(painter, "ph.lock-simple", box, colour)
        painter.end()


class SiteBar(QWidget):
    """Says where the patron is on the web, and leads back.

    Signals:
        went_back, reload_asked, start_asked: one of the buttons.
        step_asked: the step is wanted, which the site covers.
        other_asked: the site is to be opened in another browser.
    """

    went_back = Signal()
    reload_asked = Signal()
    start_asked = Signal()
    other_asked = Signal()
    step_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make it for no site yet."""
        super().__init__(parent)
        self.appearance = appearance
        self._lock = _Lock(appearance)
        self._host = Label(appearance, Type.CAPTION, face=Face.STRONG)
        self._host.setObjectName("host")
        self._whose = Label(appearance, Type.CAPTION, "muted")
        self.step = Button(appearance, Look.TOOL, "ph.list-numbers")
        self.back = Button(appearance, Look.TOOL, "ph.arrow-left")
        self.reload = Button(appearance, Look.TOOL, "ph.arrow-clockwise")
        self.start = Button(appearance, Look.TOOL, "ph.house")
        self.other = Button(appearance, Look.TOOL, "ph.arrow-square-out")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._lock)
        self._row.addWidget(self._host)
        self._row.addWidget(self._whose)
        self._row.addStretch(1)
        for button in (self.step, self.back, self.reload, self.start, self.other):
            button.show_label(shown=False)
            self._row.addWidget(button)
        self.step.hide()
        self.other.hide()
        self.step.clicked.connect(self.step_asked)
        self.back.clicked.connect(self.went_back)
        self.reload.clicked.connect(self.reload_asked)
        self.start.clicked.connect(self.start_asked)
        self.other.clicked.connect(self.other_asked)
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the gaps of the size in force."""
        left = self.appearance.gap(SPACE_16)
        self._row.setContentsMargins(left, SPACE_8, SPACE_8, SPACE_8)
        self._row.setSpacing(self.appearance.gap(SPACE_12))

    def retranslate(self) -> None:
        """Name the buttons in the language in force."""
        for button, words in (
            (self.step, self.tr("Back to the step")),
            (self.back, self.tr("One page back")),
            (self.reload, self.tr("Load the page again")),
            (self.start, self.tr("First page of the site")),
            (self.other, self.tr("Open in the other browser")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line between the bar and the page."""
        painter = QPainter(self)
        painter.setPen(self.appearance.colour("line"))
        edge = self.rect().adjusted(0, 0, -1, -1)
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        painter.end()

    def show_place(self, host: str, *, may_go_back: bool) -> None:
        """Say on which host the patron is."""
        self._host.setText(breakable(host))
        self._host.setAccessibleName(host)
        self._whose.setText(self.tr("Official site · https"))
        self.back.setEnabled(may_go_back)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the room to the host where there is not enough for both labels."""
        buttons = (self.step, self.back, self.reload, self.start, self.other)
        taken = sum(b.sizeHint().width() for b in buttons if not b.isHidden())
        look, gap = self.appearance, self._row.spacing()
        host = look.text_width(self._host.accessibleName(), Type.CAPTION) * _BOLD
        whose = look.text_width(self._whose.text(), Type.CAPTION)
        around = look.px(_ICON) + look.gap(SPACE_16) + 8 * gap
        self._host.setMinimumWidth(int(min(host, self.width() // 2)))
        self._whose.setVisible(host + whose + around + taken <= self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
