"""Icons of the Phosphor set that qtawesome ships.

The font and its list of names are read as files: importing qtawesome itself
costs more than the whole first picture (0.15 to 0.3 s).
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPainterPath,
    QPixmap,
    QTransform,
)

PREFIX = "ph."
_UNIT = 1000
"""Pixels at which an icon's outline is taken before it is scaled."""


class Icons:
    """The icon font, loaded once.

    Raises:
        FileNotFoundError: qtawesome's fonts are not where they should be.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Load the font from a folder, by default from the installed package."""
        folder = folder or _package_folder()
        face = next(folder.glob("phosphor-*.ttf"), None)
        names = next(folder.glob("phosphor-charmap-*.json"), None)
        if face is None or names is None:
            raise FileNotFoundError(folder)
        loaded = QFontDatabase.addApplicationFont(str(face))
        self._family = QFontDatabase.applicationFontFamilies(loaded)[0]
        charmap: dict[str, str] = json.loads(names.read_text(encoding="utf-8"))
        self._characters = {n: chr(int(code, 16)) for n, code in charmap.items()}
        self._outline = functools.lru_cache(maxsize=256)(self._make_outline)

    def has(self, name: str) -> bool:
        """Whether there is an icon, by its name with or without `ph.`."""
        return name.removeprefix(PREFIX) in self._characters

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
        """Paint an icon in the middle of a box, as large as it allows."""
        outline = self._outline(name.removeprefix(PREFIX))
        side = min(box.width(), box.height())
        scale = side / _UNIT
        moved = QTransform()
        moved.translate(box.center().x() - side / 2, box.center().y() - side / 2)
        moved.scale(scale, scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(moved.map(outline), colour)
        painter.restore()

    def pixmap(self, name: str, side: int, colour: QColor, ratio: float) -> QPixmap:
        """Return an icon as a picture of a side in pixels for a screen's ratio."""
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, name, QRectF(0, 0, side, side), colour)
        painter.end()
        return picture

    def _make_outline(self, name: str) -> QPainterPath:
        face = QFont(self._family)
        face.setPixelSize(_UNIT)
        path = QPainterPath()
        path.addText(QPointF(0, 0), face, self._characters.get(name, ""))
        bounds = path.boundingRect()
        # Glyphs sit on a square of one em; centre what is drawn within it.
        middle = QPointF(_UNIT / 2, _UNIT / 2) - bounds.center()
        return path.translated(middle)


def _package_folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise FileNotFoundError("qtawesome")
    return Path(found.origin).parent / "fonts"
