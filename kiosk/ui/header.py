"""The bar at the top: where one is, language, text size, theme, the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_8, STROKE_DIVIDER, TARGET_TOOL, Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Label, interface_language

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kiosk.theme.appearance import Appearance

_CODES = {"bg": "БГ", "en": "EN", "tr": "TR"}
_EDGE = 32


class _Brand(QWidget):
    """The sign and the name of the kiosk."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = Label(appearance, Type.CARD, "accent", wrap=False)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Leave room for the sign in the size in force."""
        self._row.setContentsMargins(self._appearance.px(44), 0, SPACE_8, 0)

    def retranslate(self) -> None:
        """Show the name in the language in force."""
        self._name.setText(self.tr("Gishe"))

    def show_name(self, *, shown: bool) -> None:
        """Show the name beside the sign, or leave its room to others."""
        self._name.setVisible(shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._appearance.px(32)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        colour = self._appearance.colour("accent")
        self._appearance.icons.paint(painter, "ph.bookmark-simple-bold", place, colour)
        painter.end()


class Header(QWidget):
    """The tools that are on every screen, at the same place.

    Signals:
        language_asked, size_asked, theme_asked: a sheet of choices is wanted.
        end_asked: the patron is done.
        staff_asked: the quiet corner was touched.
    """

    language_asked = Signal()
    size_asked = Signal()
    theme_asked = Signal()
    end_asked = Signal()
    staff_asked = Signal()

    def __init__(
        self, appearance: Appearance, library: str, parent: QWidget | None = None
    ) -> None:
        """Make the bar of a library."""
        super().__init__(parent)
        self.appearance = appearance
        self._brand = _Brand(appearance)
        self._library = Label(appearance, Type.CAPTION, "muted", wrap=False)
        self._library.setText(library)
        self._staff = Button(appearance, Look.QUIET, "ph.user-gear")
        self._helped = Label(appearance, Type.CAPTION, "info")
        self._language = Button(appearance, Look.TOOL, "ph.translate")
        self._size = Button(appearance, Look.TOOL, "ph.text-aa")
        self._theme = Button(appearance, Look.TOOL, "ph.circle-half")
        self._end = Button(appearance, Look.END, "ph.sign-out")
        self._row = QHBoxLayout(self)
        self._lay_out()
        for button in (self._staff, self._size, self._theme):
            button.show_label(shown=False)
        self._language.clicked.connect(self.language_asked)
        self._size.clicked.connect(self.size_asked)
        self._theme.clicked.connect(self.theme_asked)
        self._end.clicked.connect(self.end_asked)
        self._staff.clicked.connect(self.staff_asked)
        appearance.changed.connect(self.restyle)
        self.show_session(running=False, assisted=False)
        self.retranslate()
        self.restyle()

    def rename(self, library: str) -> None:
        """Show another library's name."""
        self._library.setText(library)
        self._make_room()

    def show_session(self, *, running: bool, assisted: bool) -> None:
        """Offer the end while a session runs, and say who helps in it."""
        self._end.setVisible(running)
        self._helped.setVisible(assisted)
        self._make_room()

    def retranslate(self) -> None:
        """Name the tools in the language in force."""
        self._brand.retranslate()
        self._language.setText(_CODES[interface_language()])
        self._language.setAccessibleName(self.tr("Language"))
        self._size.setText(self.tr("Text size"))
        self._theme.setText(self.tr("Colours"))
        self._end.setText(self.tr("End"))
        self._staff.setText(self.tr("For the librarian"))
        self._helped.setText(self.tr("A librarian is helping"))
        self._make_room()

    def restyle(self) -> None:
        """Take the sizes in force."""
        self.setFixedHeight(self.appearance.gap(TARGET_TOOL) + 20)
        self._row.setSpacing(self.appearance.gap(10))
        self._row.setContentsMargins(_EDGE + 4, 0, _EDGE, 0)
        self._make_room()
        self.update()

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self._brand, self._library, self._staff):
            self._row.addWidget(part, 0, middle)
        self._row.addStretch()
        tools = (self._helped, self._language, self._size, self._theme, self._end)
        for part in tools:
            self._row.addWidget(part, 0, middle)

    def _make_room(self) -> None:
        """Leave out what a narrow bar has no room for: the least needed first."""
        helped = self._helped.text()
        self._brand.show_name(shown=True)
        self._library.show()
        self._end.show_label(shown=True)
        look = self.appearance
        self._helped.setFixedWidth(look.text_width(helped, Type.CAPTION) + 2)
        if self._wanted() > self.width():
            self._library.hide()
        if self._wanted() > self.width():
            self._end.show_label(shown=False)
        if self._wanted() > self.width():
            self._helped.setFixedWidth(self._in_two_lines(helped) + 2)
        if self._wanted() > self.width():
            self._brand.show_name(shown=False)

    def _in_two_lines(self, text: str) -> int:
        """Return the least width in which a text stands in two lines."""
        words = text.split()
        halves = (
            (" ".join(words[:place]), " ".join(words[place:]))
            for place in range(1, len(words) + 1)
        )
        measure = self.appearance.text_width
        widths = (max(measure(half, Type.CAPTION) for half in pair) for pair in halves)
        return min(widths, default=0)

    def _wanted(self) -> int:
        parts = (self._brand, self._staff, self._language, self._size, self._theme)
        wide = sum(part.sizeHint().width() for part in parts)
        if not self._end.isHidden():
            wide += self._end.sizeHint().width()
        if not self._helped.isHidden():
            wide += self._helped.width()
        if not self._library.isHidden():
            text = self._library.text()
            wide += self.appearance.text_width(text, Type.CAPTION)
        return wide + self._row.spacing() * (len(parts) + 4) + 2 * _EDGE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.appearance.colour("surface"))
        painter.setPen(QPen(self.appearance.colour("line"), STROKE_DIVIDER))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.width(), bottom)
        painter.end()
