"""A day by three boxes - day, month, year - and by a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.theme.tokens import SPACE_8, SPACE_16, Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.field import ErrorLine, Line
from kiosk.ui.widgets.labels import Label
from kiosk.ui.widgets.month import Month

if TYPE_CHECKING:
    import datetime

    from kiosk.theme.appearance import Appearance

_DIGITS = (2, 2, 4)


class DayEntry(QWidget):
    """Asks for a day in the order in which it is said: day, month, year.

    Signals:
        entered: Enter was pressed in the last box.
        edited: something was typed or chosen.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make three empty boxes."""
        super().__init__(parent)
        self.appearance = appearance
        self._labels = [Label(appearance, Type.CAPTION, "muted") for _ in _DIGITS]
        self._lines = [Line(appearance, columns=digits + 1) for digits in _DIGITS]
        self._open = Button(appearance, Look.PLAIN, "ph.calendar")
        self._open.setCheckable(True)
        self._month = Month(appearance)
        self._month.hide()
        self._described = ""
        self.error = ErrorLine(appearance)
        for line in self._lines:
            line.textEdited.connect(self._on_edited)
            line.returnPressed.connect(self._on_return)
        self._lay_out()
        self._open.toggled.connect(self._on_calendar)
        self._month.chosen.connect(self._on_chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        for label, line in zip(self._labels, self._lines, strict=True):
            box = QVBoxLayout()
            box.setSpacing(SPACE_8)
            box.addWidget(label)
            box.addWidget(line)
            label.setBuddy(line)
            row.addLayout(box)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self._month, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Name the boxes in the language in force."""
        names = (self.tr("Day"), self.tr("Month"), self.tr("Year"))
        for name, label, line in zip(names, self._labels, self._lines, strict=True):
            label.setText(name)
            line.setAccessibleName(name)
        self._open.setText(self.tr("Calendar"))
        self._month.retranslate()

    def describe(self, words: str) -> None:
        """Say of which day this is, where a screen asks for several."""
        self._described = words
        for part in (*self._lines, self._open):
            part.setAccessibleDescription(words)

    def bound(self, least: datetime.date | None, most: datetime.date | None) -> None:
        """Let the calendar offer only days that would be taken."""
        self._month.bound(least, most)

    def show_day(self, day: datetime.date | None) -> None:
        """Show a day, or three empty boxes."""
        self.refuse("")
        self._open.setChecked(False)
        written = ("", "", "")
        if day is not None:
            written = (str(day.day), str(day.month), str(day.year))
            self._month.show_day(day)
        self.write(*written)

    def write(self, day: str, month: str, year: str) -> None:
        """Put texts into the boxes, whatever they are."""
        for line, text in zip(self._lines, (day, month, year), strict=True):
            line.setText(text)

    def written(self) -> tuple[str, str, str]:
        """Return what stands in the boxes: day, month, year."""
        day, month, year = (line.text() for line in self._lines)
        return day, month, year

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and lead the patron back to the boxes."""
        self.error.say(sentence)
        for line in self._lines:
            line.mark_wrong(wrong=bool(sentence))
            line.setAccessibleDescription(sentence or self._described)
        if sentence:
            self._first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the cursor where something is missing."""
        self._first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_empty(self) -> Line:
        return next((line for line in self._lines if not line.text()), self._lines[0])

    def _on_edited(self, text: str) -> None:
        self.refuse("")
        line = self.sender()
        place = self._lines.index(line) if isinstance(line, Line) else 0
        full = text.isdigit() and len(text) == _DIGITS[place]
        if full and place + 1 < len(self._lines):
            self._lines[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()

    def _on_return(self) -> None:
        line = self.focusWidget()
        if line is self._lines[-1] or all(each.text() for each in self._lines):
            self.entered.emit()
        else:
            self.focusNextChild()

    def _on_calendar(self, shown: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._month.setVisible(shown)
        if shown:
            self._month.take_focus()

    def _on_chosen(self, day: datetime.date) -> None:
        self.show_day(day)
        self.edited.emit()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
