"""Asks whether anybody is still there, before a session is ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Face, Label
from kiosk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.theme.appearance import Appearance

_TOLD_AT = (30, 20, 10, 5)
"""Seconds left at which a screen reader says them: not each one."""


class IdleSheet(Sheet):
    """A countdown that any touch or key takes away.

    Signals:
        stayed: somebody is here.
        left: nobody needs this any more.
    """

    stayed = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it hidden over the window."""
        super().__init__(appearance, parent)
        self._count = Label(appearance, Type.WELCOME, "accent", face=Face.TABULAR)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = Label(appearance, Type.BODY, "muted")
        self._stay = Button(appearance, Look.PRIMARY, "ph.hand-waving")
        self._end = Button(appearance, Look.PLAIN, "ph.sign-out")
        for part in (self._count, self._text, self._stay, self._end):
            self.panel.column.addWidget(part)
        self._stay.clicked.connect(self.stayed)
        self._end.clicked.connect(self.left)
        self.closed.connect(self.stayed)

    def warn(self, seconds: float) -> None:
        """Show how many seconds are left."""
        left = max(0, round(seconds))
        if not self.isVisible():
            self.title.setText(self.tr("Are you still here?"))
            self._text.setText(
                self.tr("If nobody answers, everything is erased and we begin anew.")
            )
            self._stay.setText(self.tr("I am still here"))
            self._end.setText(self.tr("End and erase"))
            self.open()
            announce(self, f"{self.title.text()} {self._text.text()}")
        words = self.tr("%n second(s)", "", left)
        if self._count.text() != words:
            self._count.setText(words)
            if left in _TOLD_AT:
                announce(self, words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take any key that no button takes for a sign of life."""
        self.give_up()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a tap anywhere for a sign of life."""
        self.give_up()

    @override
    def focus_first(self) -> None:
        """Put the focus on the button that stays."""
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
