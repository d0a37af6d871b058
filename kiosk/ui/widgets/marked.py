"""Draws a text in which some words are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFont, QPainter

Marks = tuple[tuple[int, int], ...]
"""Where the marked words begin, and how long each is."""


def draw_marked(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    marks: Iterable[tuple[int, int]],
    colour: QColor,
) -> None:
    """Draw a text in the painter's colour, wrapped at words from the box's top.

    Marked words are underlined and in a colour: neither changes how wide they are,
    and the line is seen where the colour is not.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(start, length, colour) for start, length in marks])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, box.topLeft())


def _marked(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFontUnderline(True)
    look.setForeground(colour)
    marked = QTextLayout.FormatRange()
    marked.start = start
    marked.length = length
    marked.format = look
    return marked
