"""What assistive technology is told: that a title is a heading, what has changed.

A page change in a stack is silent to screen readers and QAccessible.Alert only
plays a sound on Windows; the announcement event reaches AT-SPI and UIA alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget

from kiosk.ui.widgets.labels import Heading

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


class HeadingRole:
    """Gives headings their role. Kept by the app for as long as it runs."""

    def __init__(self) -> None:
        """Begin to answer for headings."""
        self._known: dict[int, QAccessibleWidget] = {}
        QAccessible.installFactory(self._made)

    def _made(self, _key: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, Heading):
            return None
        role = QAccessible.Role.Heading
        interface = QAccessibleWidget(thing, role, thing.text())
        self._known[id(thing)] = interface
        return interface


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say what has changed, without moving the focus."""
    if words:
        event = QAccessibleAnnouncementEvent(widget, words)
        QAccessible.updateAccessibility(event)
