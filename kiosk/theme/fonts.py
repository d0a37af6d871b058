"""Brings the bundled type into the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.theme.tokens import FALLBACKS, FAMILY, Type

if TYPE_CHECKING:
    from pathlib import Path

_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


def load_fonts(folder: Path) -> bool:
    """Load the bundled faces; say whether the house's family is among them."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return FAMILY in QFontDatabase.families()


def font(kind: Type, percent: int, *, tabular: bool = False) -> QFont:
    """Return a font of the house at a text size.

    Args:
        tabular: digits of one width, for sums, dates and countdowns.
    """
    style = kind.value
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(round(style.size * percent / 100))
    made.setWeight(_WEIGHTS[style.weight])
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
