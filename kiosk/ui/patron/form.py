"""A form's fields in the order of the official one; nothing typed is kept."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.formatting import Formatter
from kiosk.domain.reading import read_date, read_number
from kiosk.domain.refusals import Refused
from kiosk.domain.rendering import Span
from kiosk.theme.tokens import Type
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.wording import field_sentence
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.day_entry import DayEntry
from kiosk.ui.widgets.field import ErrorLine, Field
from kiosk.ui.widgets.labels import Heading, Label, interface_language, own_words
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.panel import Notice, Tone

if TYPE_CHECKING:
    from kiosk.domain.answers import Given
    from kiosk.domain.view import FieldView, FormView
    from kiosk.theme.appearance import Appearance


class _Entry(QWidget):
    """One field, of whatever is asked in it."""

    edited = Signal()

    def __init__(self, appearance: Appearance, field: FieldView) -> None:
        super().__init__()
        self.appearance = appearance
        self.key = field.key
        self._field = field
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

    def _hint(self) -> str:
        return "" if self._field.hint is None else self._field.hint.plain


class _LineEntry(_Entry):
    """A text, a number or an amount."""

    def __init__(self, appearance: Appearance, field: FieldView) -> None:
        super().__init__(appearance, field)
        self._line = Field(appearance)
        unit = self.tr("euro") if field.ask == "money" else ""
        self._line.describe(self._label(), self._hint(), unit)
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


class _DayOfForm(_Entry):
    """A day."""

    def __init__(self, appearance: Appearance, field: FieldView) -> None:
        super().__init__(appearance, field)
        label = Label(appearance, Type.BODY)
        label.setText(self._label())
        self._day = DayEntry(appearance)
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


class _ChoiceOfForm(_Entry):
    """One option of several, or any of several."""

    def __init__(self, appearance: Appearance, field: FieldView) -> None:
        super().__init__(appearance, field)
        label = Label(appearance, Type.BODY)
        label.setText(self._label())
        self._column.addWidget(label)
        self._error = ErrorLine(appearance)
        many = field.ask == "choices"
        self._tiles = [Answer(appearance, item, many=many) for item in field.options]
        for tile in self._tiles:
            tile.clicked.connect(self._on_clicked)
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


class FormScreen(StepScreen):
    """The screen of a form.

    Signals:
        filled: what stands in the fields, by key.
    """

    filled = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(appearance, parent)
        self._view: FormView | None = None
        self._entries: list[_Entry] = []
        self._shown = 0
        self._promise = Notice(appearance, Tone.INFO)
        self._more = Button(appearance, Look.ROW, "ph.plus")
        self.page.column.insertWidget(3, self._promise)
        self.page.column.addWidget(self._more)
        self._more.clicked.connect(self._on_more)
        self.forward.clicked.connect(self._on_forward)

    def show_view(self, view: FormView, *, assisted: bool) -> None:
        """Show a form with what fills it in already."""
        self._view = view
        stays = self.show_frame(view.frame, assisted=assisted)
        typed = {entry.key: entry.typed() for entry in self._entries if stays}
        shown = self._shown if stays else 0
        words = self.tr("Nothing that you type here is kept or sent anywhere.")
        self._promise.show_rich(own_words(Span(words)))
        emptied(self.content)
        self._entries = []
        self._shown = 0
        for fields in view.entries:
            self._add(fields, numbered=len(view.entries) > 1)
        while self._shown < shown:
            self._add_blank(view)
        for entry in self._entries:
            if entry.key in typed:
                entry.retype(typed[entry.key])
        self._more.setText(self.tr("Add another"))
        self._more.setVisible(self._shown < view.most)

    def refuse(self, code: str, key: str) -> None:
        """Say what is wrong beside a field and lead the patron to it."""
        for entry in self._entries:
            if entry.key == key and self._view is not None:
                day = isinstance(entry, _DayOfForm)
                words = field_sentence(code, self._view.frame, day=day)
                entry.refuse(words)
                self.page.area.ensureWidgetVisible(entry)
                announce(self, words)

    def _add(self, fields: tuple[FieldView, ...], *, numbered: bool) -> QWidget | None:
        """Add an entry; return its heading, if it has one."""
        self._shown += 1
        heading: Heading | None = None
        if numbered:
            heading = Heading(self.appearance, Type.SECTION)
            heading.setText(f"{self._shown}.")
            self.put(heading)
        for field in fields:
            entry = _entry(self.appearance, field)
            self._entries.append(entry)
            self.put(entry)
        return heading

    def _add_blank(self, view: FormView) -> QWidget | None:
        number = self._shown + 1
        blank = tuple(
            dataclasses.replace(field, key=f"{field.key}#{number}", given=None)
            for field in view.entries[0]
        )
        return self._add(blank, numbered=True)

    def _on_more(self) -> None:
        """Add an empty entry after those that are shown, and lead the patron to it."""
        if self._view is None:
            return
        heading = self._add_blank(self._view)
        self._more.setVisible(self._shown < self._view.most)
        if heading is not None:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{self._shown}.")

    def _on_forward(self) -> None:
        fields: dict[str, Given] = {}
        for entry in self._entries:
            entry.refuse("")
            try:
                fields[entry.key] = entry.given()
            except Refused as refusal:
                self.refuse(refusal.code, entry.key)
                return
        self.filled.emit(fields)


def _entry(appearance: Appearance, field: FieldView) -> _Entry:
    if field.ask == "date":
        return _DayOfForm(appearance, field)
    if field.ask in {"choice", "choices"}:
        return _ChoiceOfForm(appearance, field)
    return _LineEntry(appearance, field)
