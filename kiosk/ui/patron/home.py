"""The home screen: what do you want to do, in your own words or by a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.cards import Card
from kiosk.ui.widgets.flow import Flow, Tiles
from kiosk.ui.widgets.labels import Heading, Label
from kiosk.ui.widgets.page import Page
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from kiosk.domain.view import HomeView
    from kiosk.theme.appearance import Appearance

_DOOR_WIDTH = 330


class HomeScreen(QWidget):
    """Where every session begins.

    Signals:
        searched: what was typed so far.
        theme_opened: the id of a door.
        guide_opened: the id of a guide.
        notice_opened: the patron wants to know what is recorded.
    """

    searched = Signal(str)
    theme_opened = Signal(str)
    guide_opened = Signal(str)
    notice_opened = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty home."""
        super().__init__(parent)
        self.appearance = appearance
        self._view: HomeView | None = None
        self.page = Page(appearance, widest=1152)
        self.title = Heading(appearance)
        self.search = SearchField(appearance)
        self._often = Flow(appearance)
        self._doors = Tiles(appearance, _DOOR_WIDTH)
        self._notice = Button(appearance, Look.QUIET, "ph.shield-check")
        column = self.page.column
        self._preparing = Label(appearance, Type.LEAD, "muted")
        self._progress = Progress(appearance)
        parts = (self.title, self.search, self._often, self._doors)
        for part in (*parts, self._preparing, self._progress):
            column.addWidget(part)
        self._preparing.hide()
        self._progress.hide()
        column.addWidget(self._notice, 0, Qt.AlignmentFlag.AlignLeft)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.page)
        self.search.submitted.connect(self.searched)
        self.search.typed.connect(self._on_typed)
        self._notice.clicked.connect(self.notice_opened)

    def show_view(self, view: HomeView) -> None:
        """Show the doors and what is often used."""
        self._view = view
        if self._preparing.isVisible():
            self._preparing.hide()
            self._progress.hide()
            for part in (self.search, self._doors, self._notice):
                part.show()
        self.title.setText(self.tr("What do you want to do?"))
        self.search.describe(
            self.tr("Write in your own words: “I lost my ID card”"),
            self.tr("In your own words"),
            self.tr("Search"),
        )
        self._notice.setText(self.tr("What we record and what we never do"))
        self._fill_often(view)
        self._doors.empty()
        for door in view.doors:
            card = Card(self.appearance, door.icon, door.name, door.line)
            card.setObjectName(door.id)
            card.clicked.connect(self._on_door)
            self._doors.add(card)

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Say how far the guides are being made ready, before anything can be done."""
        if not self._preparing.isVisible():
            self.title.setText(self.tr("The guides are being prepared"))
            self._preparing.setText(
                self.tr("This is done once after each change of them.")
            )
            for part in (self.search, self._often, self._doors, self._notice):
                part.hide()
            self._preparing.show()
            self._progress.show()
            announce(self, self.title.text())
        self._progress.show_share(done, of)

    def clear_search(self) -> None:
        """Begin anew, with nothing typed."""
        self.search.clear()
        self.page.to_top()

    def arrive(self) -> None:
        """Put the cursor into the search field and say where the patron is."""
        self.search.take_focus()
        announce(self, self.title.text())

    def _fill_often(self, view: HomeView) -> None:
        self._often.empty()
        self._often.setVisible(bool(view.often))
        label = Label(self.appearance, Type.CAPTION, "muted", wrap=False)
        label.setText(self.tr("Often:"))
        self._often.add(label)
        for name, words in view.often:
            chip = Button(self.appearance, Look.CHIP)
            chip.setText(words)
            chip.setObjectName(name)
            chip.clicked.connect(self._on_often)
            self._often.add(chip)

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.searched.emit(text)

    def _on_door(self) -> None:
        self.theme_opened.emit(self.sender().objectName())

    def _on_often(self) -> None:
        self.guide_opened.emit(self.sender().objectName())
