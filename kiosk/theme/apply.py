"""Puts the look on the application: style, palette, the one stylesheet."""

from __future__ import annotations

import dataclasses
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStyleFactory

from kiosk.theme.tokens import RADIUS_CONTROL, SCROLLBAR, STROKE_CONTROL, Type

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.theme.appearance import Appearance


class Dresser:
    """Keeps an application dressed in the look in force."""

    def __init__(
        self, application: QApplication, appearance: Appearance, sheet: Path
    ) -> None:
        """Dress the application now and whenever the look changes.

        Args:
            sheet: the stylesheet, a template over the names of `tokens`.
        """
        self._application = application
        self._appearance = appearance
        self._template = Template(sheet.read_text(encoding="utf-8"))
        application.setStyle(QStyleFactory.create("Fusion"))
        appearance.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Put on the theme and text size in force."""
        self._application.setPalette(self._appearance.palette())
        self._application.setFont(self._appearance.font(Type.BODY))
        self._application.setStyleSheet(
            self._template.substitute(names_for_sheet(self._appearance))
        )


def names_for_sheet(appearance: Appearance) -> dict[str, str]:
    """Return every name that the stylesheet may use, with its value."""
    names = dict(dataclasses.asdict(appearance.colours))
    for kind in Type:
        names[f"{kind.name.lower()}_px"] = str(appearance.px(kind.value.size))
    names["radius"] = str(RADIUS_CONTROL)
    names["stroke"] = str(STROKE_CONTROL)
    names["bar"] = str(appearance.px(SCROLLBAR))
    return names
