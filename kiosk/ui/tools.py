"""The header's tools at work: language, text size, theme, by sheets of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.theme.tokens import TEXT_SIZES, ThemeName
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.labels import interface_language
from kiosk.ui.widgets.sheet import ChoiceSheet

if TYPE_CHECKING:
    from kiosk.theme.appearance import Appearance
    from kiosk.ui.window import KioskWindow

_LANGUAGES = (("bg", "Български"), ("en", "English"), ("tr", "Türkçe"))


class Tools(QObject):
    """Opens the sheets of the header and does what is chosen on them.

    Signals:
        language_chosen: the code of a language.
        aid_used: larger text or other colours, to be counted.
    """

    language_chosen = Signal(str)
    aid_used = Signal(str)

    def __init__(self, window: KioskWindow, appearance: Appearance) -> None:
        """Serve the header of a window."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._languages = ChoiceSheet(appearance, window)
        self._sizes = ChoiceSheet(appearance, window)
        self._themes = ChoiceSheet(appearance, window)
        header = window.header
        header.language_asked.connect(self.ask_language)
        header.size_asked.connect(self.ask_size)
        header.theme_asked.connect(self.ask_theme)
        self._languages.chosen.connect(self.language_chosen)
        self._sizes.chosen.connect(self._on_size)
        self._themes.chosen.connect(self._on_theme)

    def close_sheets(self) -> None:
        """Take away what is open."""
        for sheet in (self._languages, self._sizes, self._themes):
            sheet.close_sheet()

    def ask_language(self) -> None:
        """Let the patron choose a language; each is named in itself."""
        title = self.tr("In which language?")
        self._languages.offer(title, _LANGUAGES, interface_language())

    def ask_size(self) -> None:
        """Let the patron choose a size of text."""
        names = {
            100: self.tr("Ordinary"),
            125: self.tr("Larger"),
            150: self.tr("Large"),
            200: self.tr("Very large"),
        }
        choices = [(str(size), f"{names[size]} – {size} %") for size in TEXT_SIZES]
        title = self.tr("How large should the text be?")
        self._sizes.offer(title, choices, str(self._appearance.percent))

    def ask_theme(self) -> None:
        """Let the patron choose colours."""
        choices = (
            (ThemeName.LIGHT, self.tr("Light")),
            (ThemeName.DARK, self.tr("Dark")),
            (ThemeName.CONTRAST, self.tr("High contrast")),
        )
        title = self.tr("Which colours are easiest to read?")
        self._themes.offer(title, choices, self._appearance.theme)

    def _on_size(self, size: str) -> None:
        self._appearance.choose_text_size(int(size))
        announce(self._window, f"{size} %")
        self.aid_used.emit(f"text-{size}")

    def _on_theme(self, name: str) -> None:
        self._appearance.choose_theme(ThemeName(name))
        self.aid_used.emit(f"theme-{name}")
