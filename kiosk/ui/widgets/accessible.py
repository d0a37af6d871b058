"""What assistive technology is told: that a title is a heading, what has changed.

A page change in a stack is silent to screen readers and QAccessible.Alert only
plays a sound on Windows; the announcement event reaches AT-SPI and UIA alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from kiosk.ui.widgets.labels import Heading

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


class HeadingRole(QObject):
    """Gives headings their role. There is one for an application, and it is its child.

    Qt's store of interfaces deletes them with their widgets; what Python still holds
    of one is then declared dead, lest it be deleted twice.
    """

    def __init__(self, application: QObject) -> None:
        """Begin to answer for headings, for as long as the application lives."""
        super().__init__(application)
        self._known: dict[int, QAccessibleWidget] = {}
        QAccessible.installFactory(self._made)

    def _made(self, _key: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, Heading):
            return None
        interface = QAccessibleWidget(thing, QAccessible.Role.Heading)
        key = id(thing)
        self._known[key] = interface
        thing.destroyed.connect(lambda: self._forget(key))
        return interface

    def _forget(self, key: int) -> None:
        interface = self._known.pop(key, None)
        if interface is not None:
            Shiboken.invalidate(interface)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say what has changed, without moving the focus."""
    if words:
        event = QAccessibleAnnouncementEvent(widget, words)
        QAccessible.updateAccessibility(event)
