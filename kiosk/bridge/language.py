"""The language of the interface: translators, and how type is shaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.directory import Language

_LOCALES = {"bg": "bg_BG", "en": "en_GB", "tr": "tr_TR"}
BASE = "kiosk_"


class Languages(QObject):
    """Puts translations on the application, read once each."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Find translations in a folder (`kiosk_bg.qm` and so on)."""
        super().__init__(parent)
        self._folder = folder
        self._known: dict[Language, QTranslator] = {}
        self._installed: QTranslator | None = None

    def speak(self, language: Language) -> bool:
        """Go over to a language; False where its translation cannot be read.

        Shaping follows the locale: Sofia Sans has Bulgarian letterforms only
        while the default is not Russian, so it is set for every language.
        """
        QLocale.setDefault(QLocale(_LOCALES[language]))
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        translator = self._translator(language)
        if translator is None:
            return language == "en"
        self._installed = translator
        return QCoreApplication.installTranslator(translator)

    def _translator(self, language: Language) -> QTranslator | None:
        if language not in self._known:
            translator = QTranslator(self)
            path = self._folder / f"{BASE}{language}.qm"
            if not path.exists() or not translator.load(str(path)):
                return None
            self._known[language] = translator
        return self._known[language]
