"""The look in force: theme and text size, and what follows from the two."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

from kiosk.theme.fonts import font
from kiosk.theme.tokens import COLOURS, TEXT_SIZES, Colours, ThemeName, Type

if TYPE_CHECKING:
    from kiosk.theme.icons import Icons


WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
"""How painted text is laid into a box."""

_ENDLESS = 100_000
_MOST_REMEMBERED = 4_000
"""Texts whose size is remembered: layouts ask for the same ones over and over."""


class Appearance(QObject):
    """What widgets ask for colours, fonts and lengths.

    Signals:
        changed: theme or text size is another; everything is to be drawn anew.
    """

    changed = Signal()

    def __init__(
        self, icons: Icons, theme: ThemeName = ThemeName.LIGHT, percent: int = 100
    ) -> None:
        """Begin with a theme and a text size."""
        super().__init__()
        self.icons = icons
        self.theme = theme
        self.percent = percent
        self._fonts: dict[tuple[Type, int, bool], QFont] = {}
        self._heights: dict[tuple[str, Type, int, int], int] = {}
        self._widths: dict[tuple[str, Type, int], int] = {}
        self.keyboard_used = False
        """Whether the last input came from the keyboard: then focus is drawn."""

    @property
    def colours(self) -> Colours:
        """The colours of the theme in force."""
        return COLOURS[self.theme]

    def colour(self, role: str) -> QColor:
        """Return a colour by its role."""
        return QColor(getattr(self.colours, role))

    def font(self, kind: Type, *, tabular: bool = False) -> QFont:
        """Return a font at the text size in force."""
        key = (kind, self.percent, tabular)
        if key not in self._fonts:
            self._fonts[key] = font(kind, self.percent, tabular=tabular)
        return self._fonts[key]

    def text_height(self, text: str, kind: Type, width: float) -> int:
        """Return how tall a text stands when it is wrapped to a width."""
        if not text:
            return 0
        room = QRect(0, 0, max(1, int(width)), _ENDLESS)
        key = (text, kind, self.percent, room.width())
        if key not in self._heights:
            if len(self._heights) > _MOST_REMEMBERED:
                self._heights.clear()
            box = self._metrics(kind).boundingRect(room, int(WRAP), text)
            self._heights[key] = box.height()
        return self._heights[key]

    def text_width(self, text: str, kind: Type) -> int:
        """Return how wide a text is in one line."""
        key = (text, kind, self.percent)
        if key not in self._widths:
            if len(self._widths) > _MOST_REMEMBERED:
                self._widths.clear()
            self._widths[key] = self._metrics(kind).horizontalAdvance(text)
        return self._widths[key]

    def widest_word(self, text: str, kind: Type) -> int:
        """Return the width of the longest word, under which wrapping would cut it."""
        return max((self.text_width(word, kind) for word in text.split()), default=0)

    def forget_texts(self) -> None:
        """Drop what was measured: it holds the words of the screens."""
        self._heights.clear()
        self._widths.clear()

    def _metrics(self, kind: Type) -> QFontMetrics:
        return QFontMetrics(self.font(kind))

    def px(self, length: float) -> int:
        """Return a length that grows with the text, in pixels."""
        return round(length * self.percent / 100)

    def gap(self, length: float) -> int:
        """Return a gap: it grows half as much as the text, to leave it room."""
        return round(length * (100 + self.percent) / 200)

    def choose_theme(self, theme: ThemeName) -> None:
        """Go over to another theme."""
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def choose_text_size(self, percent: int) -> None:
        """Go over to another text size, in percent.

        Raises:
            ValueError: it is none of the sizes of the design.
        """
        if percent not in TEXT_SIZES:
            raise ValueError(percent)
        if percent != self.percent:
            self.percent = percent
            self.changed.emit()

    def choose(self, theme: ThemeName, percent: int) -> None:
        """Go over to a theme and a text size at once."""
        if (theme, percent) != (self.theme, self.percent):
            self.theme, self.percent = theme, percent
            self.changed.emit()

    def paragraph(self, inner: str, kind: Type, colour: str) -> str:
        """Wrap markup in a paragraph with the line height of its type.

        Only rich text knows line heights in Qt, and only in pixels does it
        mean the same for every font.
        """
        line = self.px(kind.value.line)
        hue = getattr(self.colours, colour)
        return f'<p style="margin:0; line-height:{line}px; color:{hue}">{inner}</p>'

    def palette(self) -> QPalette:
        """Return the palette of the theme, for what Qt draws by itself."""
        roles = QPalette.ColorRole
        pairs = {
            roles.Window: "canvas",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "sunken",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.PlaceholderText: "muted",
            roles.Highlight: "accent",
            roles.HighlightedText: "on_accent",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.ToolTipBase: "surface",
            roles.ToolTipText: "text",
        }
        palette = QPalette()
        for role, colour in pairs.items():
            palette.setColor(role, self.colour(colour))
        return palette


def escaped(text: str) -> str:
    """Return text that is safe inside markup."""
    return html.escape(text, quote=False)
