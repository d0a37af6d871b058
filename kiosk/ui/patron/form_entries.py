"""The fields of a form: a line, a day, a choice; what stands in them, right or not."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.formatting import Formatter
from kiosk.domain.reading import read_date, read_number
from kiosk.theme.tokens import Type
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.day_entry import DayEntry
from kiosk.ui.widgets.field import ErrorLine, Field
from kiosk.ui.widgets.labels import Label, interface_language

if TYPE_CHECKING:
    from kiosk.domain.answers import Given
    from kiosk.domain.view import FieldView
    from kiosk.theme.appearance import Appearance


class Entry(QWidget):
    """One field, of whatever is asked in it."""

    edited = Signal()

    def __init__(
        self, appearance: Appearance, field: FieldView, number: str = ""
    ) -> None:
        """Make a field.

        Args:
            number: that of the entry in which it stands, where there are several.
        """
        super().__init__()
        self.appearance = appearance
        self.key = field.key
        self._field = field
        self._number = number
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def given(self) -> Given:
        """Return what stands in the field, empty for nothing.

        Raises:
            Refused: it cannot be read as what is asked.
        """
        raise NotImplementedError

    def typed(self) -> tuple[str, ...]:
        """Return what stands in the field as it is, right or not."""
        raise NotImplementedError

    def retype(self, typed: tuple[str, ...]) -> None:
        """Put into the field what stood in it."""
        raise NotImplementedError

    def refuse(self, words: str) -> None:
        """Say what is wrong beside the field."""
        raise NotImplementedError

    def _label(self) -> str:
        label = self._field.label.plain
        if self._field.required:
            return label
        return self.tr("{label} (may be left empty)").format(label=label)

    def _spoken(self) -> str:
        """Return what tells the field from all others of the form."""
        return f"{self._number} {self._label()}".strip()

    def _hint(self) -> str:
        return "" if self._field.hint is None else self._field.hint.plain


class LineEntry(Entry):
    """A text, a number or an amount."""

    def __init__(
        self, appearance: Appearance, field: FieldView, number: str = ""
    ) -> None:
        """Make a field with what fills it in already."""
        super().__init__(appearance, field, number)
        self._line = Field(appearance)
        unit = self.tr("euro") if field.ask == "money" else ""
        self._line.describe(self._label(), self._hint(), unit)
        self._line.line.setAccessibleName(self._spoken())
        if isinstance(field.given, Decimal):
            formatter = Formatter(interface_language())
            self._line.line.setText(formatter.number(field.given))
        elif isinstance(field.given, str):
            self._line.line.setText(field.given)
        self._column.addWidget(self._line)

    @override
    def given(self) -> Given:
        typed = self._line.line.text().strip()
        if typed and self._field.ask in {"number", "money"}:
            return read_number(typed, self._field.decimals)
        return typed

    @override
    def typed(self) -> tuple[str, ...]:
        return (self._line.line.text(),)

    @override
    def retype(self, typed: tuple[str, ...]) -> None:
        self._line.line.setText("".join(typed))

    @override
    def refuse(self, words: str) -> None:
        self._line.refuse(words)


class DayOfForm(Entry):
    """A day."""

    def __init__(
        self, appearance: Appearance, field: FieldView, number: str = ""
    ) -> None:
        """Make a field with what fills it in already."""
        super().__init__(appearance, field, number)
        label = Label(appearance, Type.BODY)
        label.setText(self._label())
        self._day = DayEntry(appearance)
        self._day.describe(self._spoken())
        given = field.given
        self._day.show_day(given if isinstance(given, datetime.date) else None)
        self._column.addWidget(label)
        self._column.addWidget(self._day)

    @override
    def given(self) -> Given:
        written = self._day.written()
        return read_date(*written) if any(written) else ""

    @override
    def typed(self) -> tuple[str, ...]:
        return self._day.written()

    @override
    def retype(self, typed: tuple[str, ...]) -> None:
        self._day.write(*typed)

    @override
    def refuse(self, words: str) -> None:
        self._day.refuse(words)


class ChoiceOfForm(Entry):
    """One option of several, or any of several."""

    def __init__(
        self, appearance: Appearance, field: FieldView, number: str = ""
    ) -> None:
        """Make a field with what fills it in already."""
        super().__init__(appearance, field, number)
        label = Label(appearance, Type.BODY)
        label.setText(self._label())
        self._column.addWidget(label)
        self._error = ErrorLine(appearance)
        many = field.ask == "choices"
        self._tiles = [Answer(appearance, item, many=many) for item in field.options]
        for tile in self._tiles:
            tile.clicked.connect(self._on_clicked)
            tile.add_description(self._spoken())
            self._column.addWidget(tile)
        self._column.addWidget(self._error)

    @override
    def given(self) -> Given:
        chosen = self.typed()
        if self._field.ask == "choices":
            return list(chosen)
        return chosen[0] if chosen else ""

    @override
    def typed(self) -> tuple[str, ...]:
        return tuple(tile.option for tile in self._tiles if tile.isChecked())

    @override
    def retype(self, typed: tuple[str, ...]) -> None:
        for tile in self._tiles:
            tile.setChecked(tile.option in typed)

    @override
    def refuse(self, words: str) -> None:
        self._error.say(words)
        if words:
            for tile in self._tiles[:1]:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self._error.say("")
        for tile in self._tiles:
            if self._field.ask == "choice" and tile is not self.sender():
                tile.setChecked(False)
        self.edited.emit()


def entry_for(appearance: Appearance, field: FieldView, number: str = "") -> Entry:
    """Return the field that a view is for."""
    if field.ask == "date":
        return DayOfForm(appearance, field, number)
    if field.ask in {"choice", "choices"}:
        return ChoiceOfForm(appearance, field, number)
    return LineEntry(appearance, field, number)
