"""Questions that are answered by typing: a day, a number, an amount, a line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.formatting import Formatter
from kiosk.domain.reading import read_date, read_number
from kiosk.domain.refusals import Refused
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.wording import day_sentence, number_sentence, sentence
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.day_entry import DayEntry
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.labels import interface_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.view import DateView, LineView, NumberView
    from kiosk.theme.appearance import Appearance

_NUMBER_COLUMNS = 12


class DayScreen(StepScreen):
    """The screen of a question about a day.

    Signals:
        answered: the day.
    """

    answered = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty question."""
        super().__init__(appearance, parent)
        self._view: DateView | None = None
        self.entry = DayEntry(appearance)
        self.put(self.entry)
        self.forward.clicked.connect(self._on_forward)
        self.entry.entered.connect(self._on_forward)

    def show_view(self, view: DateView, *, assisted: bool) -> None:
        """Show a question about a day."""
        self._view = view
        stays = self.show_frame(view.frame, assisted=assisted)
        self.entry.retranslate()
        self.entry.refuse("")
        if not stays:
            self.entry.bound(view.least, view.most)
            self.entry.show_day(view.given)

    def refuse(self, code: str) -> None:
        """Say what is wrong beside the boxes."""
        if self._view is not None:
            words = day_sentence(code, self._view)
            self.entry.refuse(words)
            announce(self, words)

    def _on_forward(self) -> None:
        written = self.entry.written()
        if not any(written):
            self.refuse("required")
            return
        try:
            day = read_date(*written)
        except Refused as refusal:
            self.refuse(refusal.code)
        else:
            self.answered.emit(day)


class NumberScreen(StepScreen):
    """The screen of a question about a number or an amount in euro.

    Signals:
        answered: the number.
    """

    answered = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty question."""
        super().__init__(appearance, parent)
        self._view: NumberView | None = None
        self.entry = Field(appearance, columns=_NUMBER_COLUMNS)
        self.put(self.entry)
        self.forward.clicked.connect(self._on_forward)
        self.entry.entered.connect(self._on_forward)

    def show_view(self, view: NumberView, *, assisted: bool) -> None:
        """Show a question about a number."""
        self._view = view
        stays = self.show_frame(view.frame, assisted=assisted)
        unit = self.tr("euro") if view.money else ""
        self.entry.describe(self._label(view), unit=unit)
        self.entry.refuse("")
        given = ""
        if isinstance(view.given, Decimal):
            given = Formatter(interface_language()).number(view.given)
        if not stays:
            self.entry.line.setText(given)

    def _label(self, view: NumberView) -> str:
        if view.money:
            return self.tr("Amount in euro")
        if view.least is None or view.most is None:
            return self.tr("Number")
        formatter = Formatter(interface_language())
        words = self.tr("A number from {least} to {most}")
        least, most = formatter.number(view.least), formatter.number(view.most)
        return words.format(least=least, most=most)

    def refuse(self, code: str) -> None:
        """Say what is wrong beside the field."""
        if self._view is not None:
            words = number_sentence(code, self._view)
            self.entry.refuse(words)
            announce(self, words)

    def _on_forward(self) -> None:
        if self._view is None:
            return
        typed = self.entry.line.text()
        if not typed.strip():
            self.refuse("required")
            return
        try:
            number = read_number(typed, self._view.decimals)
        except Refused as refusal:
            self.refuse(refusal.code)
        else:
            self.answered.emit(number)


class LineScreen(StepScreen):
    """The screen of a question with a line of text for an answer.

    Signals:
        answered: what was typed.
    """

    answered = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty question."""
        super().__init__(appearance, parent)
        self._view: LineView | None = None
        self.entry = Field(appearance)
        self.put(self.entry)
        self.forward.clicked.connect(self._on_forward)
        self.entry.entered.connect(self._on_forward)

    def show_view(self, view: LineView, *, assisted: bool) -> None:
        """Show a question with a line to type in."""
        self._view = view
        stays = self.show_frame(view.frame, assisted=assisted)
        self.entry.describe(self.tr("Your answer"))
        self.entry.refuse("")
        if not stays:
            self.entry.line.setText(view.given or "")

    def refuse(self, code: str) -> None:
        """Say what is wrong beside the field."""
        if self._view is not None:
            words = sentence(code, self._view.frame)
            self.entry.refuse(words)
            announce(self, words)

    def _on_forward(self) -> None:
        self.answered.emit(self.entry.line.text())
