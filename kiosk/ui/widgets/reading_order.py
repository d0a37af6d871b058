"""The order in which a screen is read, and in which the Tab key goes over it.

Qt leads the Tab key in the order in which widgets were made. Answers are made anew
with every step, after the buttons below them: they would come last.
WCAG 2.2, 2.4.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield what is to be seen under a widget, from the first to the last."""
    for widget in _inside(root):
        if widget is not None and widget.isVisible():
            yield widget
            yield from in_reading_order(widget)


def next_in_order(root: QWidget, here: QWidget | None, step: int) -> QWidget | None:
    """Return what takes the focus after something, around the end; None for nothing.

    Args:
        step: 1 for forwards, -1 for backwards.
    """
    order = list(in_reading_order(root))
    place = order.index(here) if here in order else -1 if step > 0 else 0
    following = order[place + 1 :] + order[: place + 1]
    if step < 0:
        following = (order[place:] + order[:place])[::-1]
    return next((each for each in following if takes_focus(each)), None)


def takes_focus(widget: QWidget) -> bool:
    """Whether the Tab key may lead to a widget."""
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isVisible() and widget.isEnabled()


def _inside(root: QWidget) -> Iterator[QWidget | None]:
    layout = root.layout()
    if isinstance(root, QScrollArea):
        yield root.widget()
    elif isinstance(root, QStackedWidget):
        yield root.currentWidget()
    elif layout is not None:
        yield from _laid_out(layout)
    else:
        yield from (each for each in root.children() if isinstance(each, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, below = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif below is not None:
            yield from _laid_out(below)
