"""A question with one answer of several, or with any of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from kiosk.domain.typed import plain
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.wording import sentence
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.field import ErrorLine, Field
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.tile import ENTER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.view import ChoiceView
    from kiosk.theme.appearance import Appearance


class ChoiceScreen(StepScreen):
    """The screen of a choice. A tap only marks; Next goes on.

    Signals:
        answered: an option's id, or a list of them.
    """

    answered = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty question."""
        super().__init__(appearance, parent)
        self._view: ChoiceView | None = None
        self._tiles: list[Answer] = []
        self._filter = Field(appearance)
        self.error = ErrorLine(appearance)
        self.page.column.insertWidget(3, self._filter)
        self.page.column.addWidget(self.error)
        self.forward.clicked.connect(self._on_forward)
        self._filter.edited.connect(self._on_filter)

    def show_view(self, view: ChoiceView, *, assisted: bool) -> None:
        """Show a question with its options."""
        self._view = view
        stays = self.show_frame(view.frame, assisted=assisted)
        marked = self.chosen() if stays else None
        self.error.say("")
        emptied(self.content)
        self._tiles = []
        for item in view.options:
            tile = Answer(self.appearance, item, many=view.many)
            tile.clicked.connect(self._on_clicked)
            if marked is not None:
                tile.setChecked(item.id in marked)
            self._tiles.append(tile)
            self.put(tile)
        self._filter.setVisible(view.long)
        self._filter.describe(self.tr("Type the first letters"))
        if stays:
            self._on_filter()
        else:
            self._filter.line.clear()
        self._tell_relations()

    def chosen(self) -> list[str]:
        """Return the ids of what is marked."""
        return [tile.option for tile in self._tiles if tile.isChecked()]

    def refuse(self, code: str) -> None:
        """Say what is wrong beside the answers and lead the patron back to them."""
        if self._view is None:
            return
        words = sentence(code, self._view.frame)
        self.error.say(words)
        for tile in self._tiles[:1]:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.area.ensureWidgetVisible(self.error)
        announce(self, words)

    def _tell_relations(self) -> None:
        """Say to assistive technology which answer of how many each one is."""
        of = len(self._tiles)
        place = self.tr("{number} of {of}")
        for number, tile in enumerate(self._tiles, start=1):
            tile.add_description(place.format(number=number, of=of))

    def _on_clicked(self) -> None:
        tile = self.sender()
        if self._view is None or not isinstance(tile, Answer):
            return
        self.error.say("")
        alone = not self._view.many or tile.option == self._view.none
        for other in self._tiles:
            if other is tile:
                continue
            if alone or other.option == self._view.none:
                other.setChecked(False)
        if not self._view.many:
            tile.setChecked(True)

    def _on_forward(self) -> None:
        if self._view is None:
            return
        chosen = self.chosen()
        if self._view.many:
            self.answered.emit(chosen)
        else:
            self.answered.emit(chosen[0] if chosen else "")

    def _on_filter(self) -> None:
        wanted = plain(self._filter.line.text()).casefold()
        for tile in self._tiles:
            tile.setVisible(tile.isChecked() or wanted in tile.text().casefold())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        tile = self.focusWidget()
        if isinstance(tile, Answer) and event.key() in ENTER:
            tile.click() if not tile.isChecked() else self.forward.click()
        else:
            super().keyPressEvent(event)
