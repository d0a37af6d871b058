"""What to have at hand: ticked where it is, and what to do where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.rendering import Span
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.labels import own_words
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.panel import Notice, Tone

if TYPE_CHECKING:
    from kiosk.domain.view import ChecklistView, Item
    from kiosk.theme.appearance import Appearance


class _Entry(QWidget):
    """An item to tick, with what to do without it below."""

    ticked = Signal(str, bool)

    def __init__(self, appearance: Appearance, item: Item) -> None:
        super().__init__()
        self._item = item
        self.tile = Answer(appearance, item, many=True)
        self._missing = Notice(appearance, Tone.INFO)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tile)
        column.addWidget(self._missing)
        self.tile.clicked.connect(self._on_clicked)

    def show_missing(self, *, shown: bool) -> None:
        """Say what to do without it, where it is not ticked."""
        lacking = shown and not self.tile.isChecked()
        self._missing.show_rich(self._item.missing if lacking else None)

    def _on_clicked(self) -> None:
        if self.tile.isChecked():
            self._missing.show_rich(None)
        self.ticked.emit(self._item.id, self.tile.isChecked())


class ChecklistScreen(StepScreen):
    """The screen of a checklist. The first Next says what to do about the rest.

    Signals:
        went_on: the patron goes on.
        ticked: an item, and whether it is at hand.
    """

    went_on = Signal()
    ticked = Signal(str, bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty checklist."""
        super().__init__(appearance, parent)
        self._entries: list[_Entry] = []
        self._told = False
        self._lacking = Notice(appearance, Tone.WARNING)
        self.page.column.addWidget(self._lacking)
        self.forward.clicked.connect(self._on_forward)

    def show_view(self, view: ChecklistView, *, assisted: bool) -> None:
        """Show what to have at hand."""
        self.show_frame(view.frame, assisted=assisted)
        emptied(self.content)
        self._entries = []
        self._told = False
        self._lacking.show_rich(None)
        for item in view.items:
            entry = _Entry(self.appearance, item)
            entry.ticked.connect(self.ticked)
            entry.ticked.connect(self._on_ticked)
            self._entries.append(entry)
            self.put(entry)

    def _on_ticked(self) -> None:
        if not self._missing():
            self._lacking.show_rich(None)

    def _missing(self) -> list[_Entry]:
        return [entry for entry in self._entries if not entry.tile.isChecked()]

    def _on_forward(self) -> None:
        missing = self._missing()
        if not missing or self._told:
            self.went_on.emit()
            return
        self._told = True
        for entry in missing:
            entry.show_missing(shown=True)
        words = self.tr(
            "%n thing(s) not ticked. Below each is what to do without it. "
            "Press Next again to go on.",
            "",
            len(missing),
        )
        self._lacking.show_rich(own_words(Span(words)))
        self.page.area.ensureWidgetVisible(missing[0])
