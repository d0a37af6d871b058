"""A form's fields in the order of the official one; nothing typed is kept."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.domain.refusals import Refused
from kiosk.domain.rendering import Span
from kiosk.theme.tokens import Type
from kiosk.ui.patron.form_entries import DayOfForm, entry_for
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.wording import field_sentence
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, own_words
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.panel import Notice, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.answers import Given
    from kiosk.domain.view import FieldView, FormView
    from kiosk.theme.appearance import Appearance
    from kiosk.ui.patron.form_entries import Entry


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
        self._entries: list[Entry] = []
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
                day = isinstance(entry, DayOfForm)
                words = field_sentence(code, self._view.frame, day=day)
                entry.refuse(words)
                self.page.area.ensureWidgetVisible(entry)
                announce(self, words)

    def _add(self, fields: tuple[FieldView, ...], *, numbered: bool) -> QWidget | None:
        """Add an entry; return its heading, if it has one."""
        self._shown += 1
        heading: Heading | None = None
        number = f"{self._shown}." if numbered else ""
        if numbered:
            heading = Heading(self.appearance, Type.SECTION)
            heading.setText(number)
            self.put(heading)
        for field in fields:
            entry = entry_for(self.appearance, field, number)
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
            heading.show()
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
