"""The PIN pad: what stands between a patron and the librarian's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.field import ErrorLine, Line
from kiosk.ui.widgets.labels import Label
from kiosk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from kiosk.theme.appearance import Appearance

_COLUMNS = 3
_LONGEST = 12


class PinSheet(Sheet):
    """Asks for the house PIN, by keys or by taps.

    Signals:
        entered: what was typed.
    """

    entered = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it hidden over the window."""
        super().__init__(appearance, parent)
        self._text = Label(appearance, Type.BODY, "muted")
        self._line = Line(appearance)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setMaxLength(_LONGEST)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._error = ErrorLine(appearance)
        self._keys = [Button(appearance, Look.PLAIN) for _ in range(10)]
        self._rub = Button(appearance, Look.PLAIN, "ph.backspace")
        self._rub.show_label(shown=False)
        self._go = Button(appearance, Look.PRIMARY)
        self._leave = Button(appearance, Look.QUIET, "ph.x")
        for part in (self._text, self._line, self._error):
            self.panel.column.addWidget(part)
        self.panel.column.addLayout(self._pad())
        self.panel.column.addWidget(self._leave)
        self._line.returnPressed.connect(self._on_go)
        self._line.textEdited.connect(self._on_edited)
        self._go.clicked.connect(self._on_go)
        self._rub.clicked.connect(self._on_rub)
        self._leave.clicked.connect(self.give_up)

    def ask(self) -> None:
        """Open, with nothing typed."""
        self.title.setText(self.tr("For the librarian"))
        self._text.setText(self.tr("Enter the house PIN."))
        self._line.setAccessibleName(self.tr("PIN"))
        self._rub.setText(self.tr("Erase the last digit"))
        self._go.setText(self.tr("Enter"))
        self._leave.setText(self.tr("Back to the patron's screen"))
        self._line.clear()
        self._error.say("")
        self.open()

    def refuse(self, sentence: str) -> None:
        """Say why it is not open, and begin anew."""
        self._line.clear()
        self._error.say(sentence)
        announce(self, sentence)
        self.focus_first()

    @override
    def focus_first(self) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def close_sheet(self) -> None:
        self._line.clear()
        super().close_sheet()

    def _pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.appearance.gap(12))
        for digit, key in enumerate(self._keys):
            key.setText(str(digit))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(self._on_key)
            place = digit - 1
            row, column = divmod(place, _COLUMNS) if digit else (_COLUMNS, 1)
            grid.addWidget(key, row, column)
        grid.addWidget(self._rub, _COLUMNS, 0)
        grid.addWidget(self._go, _COLUMNS, 2)
        return grid

    def _on_key(self) -> None:
        key = self.sender()
        if isinstance(key, Button):
            self._line.insert(key.text())
            self._error.say("")

    def _on_rub(self) -> None:
        self._line.backspace()

    def _on_edited(self) -> None:
        self._error.say("")

    def _on_go(self) -> None:
        if self._line.text():
            self.entered.emit(self._line.text())
