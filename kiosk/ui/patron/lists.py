"""Guides to choose from: those behind a door, and those that a search finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.cards import Card as CardTile
from kiosk.ui.widgets.labels import Heading, Label
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from kiosk.domain.view import Card
    from kiosk.theme.appearance import Appearance


class GuideList(QWidget):
    """Guides, a row each; arrow keys move between them.

    Signals:
        opened: the id of a guide.
        left_upwards: the arrow that leads above the first row.
    """

    opened = Signal(str)
    left_upwards = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.appearance = appearance
        self._tiles: list[CardTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show guides, in their order."""
        emptied(self._column)
        self._column.setSpacing(self.appearance.gap(14))
        self._tiles = []
        for card in cards:
            tile = CardTile(
                self.appearance,
                card.icon,
                card.title.plain,
                self._line(card),
                leads=True,
            )
            tile.setObjectName(card.id)
            tile.clicked.connect(self._on_clicked)
            self._column.addWidget(tile)
            self._tiles.append(tile)

    def take_focus(self) -> None:
        """Go to the first row."""
        for tile in self._tiles[:1]:
            tile.setFocus(Qt.FocusReason.TabFocusReason)

    def open_first(self) -> None:
        """Open the first row, if there is one."""
        for tile in self._tiles[:1]:
            self.opened.emit(tile.objectName())

    def _line(self, card: Card) -> str:
        parts = [card.authority, self.tr("about %n minute(s)", "", card.minutes)]
        if card.free:
            parts.append(self.tr("free"))
        return " · ".join(parts)

    def _on_clicked(self) -> None:
        self.opened.emit(self.sender().objectName())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead upwards from the first row: the arrows go no further by themselves."""
        first = self._tiles[:1] == [self.focusWidget()]
        if first and event.key() == Qt.Key.Key_Up:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class TopicScreen(QWidget):
    """The guides behind a door.

    Signals:
        went_back: Back was pressed.
        guide_opened: the id of a guide.
    """

    went_back = Signal()
    guide_opened = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty topic."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance, widest=1152)
        self.title = Heading(appearance)
        self._line = Label(appearance, Type.LEAD, "muted")
        self._list = GuideList(appearance)
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        for part in (self.title, self._line, self._list):
            self.page.column.addWidget(part)
        self.page.bar.addWidget(self._back)
        self.page.bar.addStretch()
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._back.clicked.connect(self.went_back)
        self._list.opened.connect(self.guide_opened)

    def show_topic(self, name: str, line: str, cards: Sequence[Card]) -> None:
        """Show what lies behind a door."""
        self.title.setText(name)
        self._line.setText(line)
        self._back.setText(self.tr("Back"))
        self._list.show_cards(cards)
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say what this is."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())


class SearchScreen(QWidget):
    """What a search finds, after each key.

    Signals:
        searched: what is written now.
        guide_opened: the id of a guide.
        left: the field was emptied, or Back was pressed.
    """

    searched = Signal(str)
    guide_opened = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty search."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance, widest=1152)
        self.field = SearchField(appearance)
        self.field.show_button(shown=False)
        self._count = Label(appearance, Type.LEAD, "muted")
        self._list = GuideList(appearance)
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        for part in (self.field, self._count, self._list):
            self.page.column.addWidget(part)
        self.page.bar.addWidget(self._back)
        self.page.bar.addStretch()
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.field.typed.connect(self._on_typed)
        self.field.submitted.connect(self._list.open_first)
        self.field.cleared.connect(self.left)
        self.field.moved_down.connect(self._list.take_focus)
        self._list.left_upwards.connect(self.field.take_focus)
        self._list.opened.connect(self.guide_opened)
        self._back.clicked.connect(self.left)

    def show_results(self, query: str, cards: Sequence[Card]) -> None:
        """Show what was found for a query."""
        if self.field.text != query:
            self.field.write(query)
        words = self.tr("In your own words")
        self.field.describe(words, words, self.tr("Search"))
        self._back.setText(self.tr("Back"))
        words = self.tr("%n guide(s) found.", "", len(cards))
        if not cards:
            words = self.tr("Nothing found. Try other words, or ask the librarian.")
        self._count.setText(words)
        self._list.show_cards(cards)

    def arrive(self) -> None:
        """Go on typing, and say how many were found."""
        self.field.take_focus()
        self.tell()

    def tell(self) -> None:
        """Say how many were found."""
        announce(self, self._count.text())

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.searched.emit(text)
        else:
            self.left.emit()
