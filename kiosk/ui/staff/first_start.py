"""What is asked once, when a kiosk starts for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.labels import Label
from kiosk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from kiosk.theme.appearance import Appearance


class FirstStartSheet(Sheet):
    """Asks for the library's name and the house PIN; may be left for later.

    Signals:
        given: the name and the PIN.
    """

    given = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it hidden over the window."""
        super().__init__(appearance, parent)
        self._text = Label(appearance, Type.BODY, "muted")
        self._name = Field(appearance)
        self._pin = Field(appearance)
        self._again = Field(appearance)
        for field in (self._pin, self._again):
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._go = Button(appearance, Look.PRIMARY)
        self._later = Button(appearance, Look.QUIET)
        parts = (self._text, self._name, self._pin, self._again, self._go, self._later)
        for part in parts:
            self.panel.column.addWidget(part)
        self._go.clicked.connect(self._on_go)
        self._again.entered.connect(self._on_go)
        self._later.clicked.connect(self.give_up)

    def ask(self) -> None:
        """Open, with nothing given."""
        self.title.setText(self.tr("First start"))
        self._text.setText(
            self.tr(
                "For the librarian: the PIN opens your side of the kiosk and ends "
                "full screen. Write it down where patrons do not see it."
            )
        )
        self._name.describe(self.tr("Name of the library"))
        self._pin.describe(self.tr("House PIN, at least 4 digits"))
        self._again.describe(self.tr("The PIN once more"))
        self._go.setText(self.tr("Save"))
        self._later.setText(self.tr("Later"))
        self.open()

    def refuse_name(self, sentence: str) -> None:
        """Say what is wrong with the name."""
        self._name.refuse(sentence)

    def refuse_pin(self, sentence: str) -> None:
        """Say what is wrong with the PIN."""
        self._pin.refuse(sentence)

    @override
    def focus_first(self) -> None:
        self._name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_go(self) -> None:
        pin, again = self._pin.line.text(), self._again.line.text()
        if not self._name.line.text().strip():
            self._name.refuse(self.tr("Write the name of the library."))
        elif pin != again:
            self._again.refuse(self.tr("The two PINs differ."))
        else:
            self.given.emit(self._name.line.text().strip(), pin)
