"""Guides to choose from: those behind a door, and those that a search finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.view import FoundCard
from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.cards import Card as CardTile
from kiosk.ui.widgets.column import TileColumn
from kiosk.ui.widgets.labels import Heading, Label
from kiosk.ui.widgets.page import Page
from kiosk.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from kiosk.domain.view import Card, Door, SearchView
    from kiosk.theme.appearance import Appearance


_FRAME_MS = 16
_ROW = 130
_LEAST_AT_ONCE = 4
"""Rows that may be in sight: one for so many pixels of the window, which holds more
than rows."""


class GuideList(TileColumn):
    """Guides, a row each; arrow keys move between them.

    Rows out of sight are filled once the others are drawn.

    Signals:
        opened: the id of a guide.
        left_upwards: the arrow that leads above the first row.
    """

    opened = Signal(str)
    left_upwards = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(appearance, parent)
        self._all: list[CardTile] = []
        self._found: list[FoundCard] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_FRAME_MS)
        self._rest.timeout.connect(self._show_rest)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show guides, in their order."""
        self.show_found([FoundCard(card) for card in cards])

    def show_found(self, found: Sequence[FoundCard]) -> None:
        """Show guides and why they were found.

        Rows that are there already are filled anew: nothing flickers while one types.
        """
        self._found = list(found)
        self._fill(0, self._at_once())
        if len(found) > self._at_once():
            self._rest.start()

    def take_focus(self) -> None:
        """Go to the first row."""
        for tile in self._tiles[:1]:
            tile.setFocus(Qt.FocusReason.TabFocusReason)

    def open_first(self) -> None:
        """Open the first row, if there is one."""
        for tile in self._tiles[:1]:
            self.opened.emit(tile.objectName())

    @property
    def _tiles(self) -> Sequence[CardTile]:
        """The rows that are shown."""
        return self._all[: len(self._found)]

    def _at_once(self) -> int:
        return max(_LEAST_AT_ONCE, self.window().height() // _ROW)

    @Slot()
    def _show_rest(self) -> None:
        self._fill(self._at_once(), len(self._found))

    def _fill(self, start: int, stop: int) -> None:
        for place, each in enumerate(self._found[start:stop], start):
            if place == len(self._all):
                tile = CardTile(self.appearance, "", "", "", leads=True, parent=self)
                tile.clicked.connect(self._on_clicked)
                self._all.append(tile)
            tile, card = self._all[place], each.card
            tile.setObjectName(card.id)
            line = self._line(card, each.because)
            tile.present(card.icon, card.title.plain, line, each.marks)
        self.show_tiles(self._tiles)

    def _line(self, card: Card, because: str | None) -> str:
        parts = [card.authority, self.tr("about %n minute(s)", "", card.minutes)]
        if card.free:
            parts.append(self.tr("free"))
        if because is not None:
            parts.append(self.tr("about: {keyword}").format(keyword=because))
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


class DoorList(QWidget):
    """Topics to choose from, where a search found nothing.

    Signals:
        opened: the id of a theme.
    """

    opened = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty list; it is hidden until it has doors."""
        super().__init__(parent)
        self.appearance = appearance
        self._doors: tuple[Door, ...] = ()
        self._heading = Heading(appearance, Type.SECTION)
        self._tiles = TileColumn(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.gap(14))
        column.addWidget(self._heading)
        column.addWidget(self._tiles)
        self.hide()

    def show_doors(self, doors: tuple[Door, ...]) -> None:
        """Show topics, or hide where there are none."""
        if doors and doors != self._doors:
            self._doors = doors
            self._heading.setText(self.tr("Or choose a topic"))
            self._tiles.show_tiles([self._tile(door) for door in doors])
        self.setVisible(bool(doors))

    def _tile(self, door: Door) -> CardTile:
        name = door.id
        tile = self._tiles.findChild(CardTile, name)
        if tile is None:
            tile = CardTile(self.appearance, "", "", "", leads=True, parent=self._tiles)
            tile.setObjectName(name)
            tile.clicked.connect(self._on_clicked)
        tile.present(door.icon, door.name, door.line)
        return tile

    def _on_clicked(self) -> None:
        self.opened.emit(self.sender().objectName())


class ReadAs(QWidget):
    """Says what is searched for, where that is not what was typed.

    Signals:
        refused: what was typed is to be searched for as it is.
    """

    refused = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make it; it is hidden until there is something to say."""
        super().__init__(parent)
        self.appearance = appearance
        self._words = Label(appearance, Type.LEAD)
        self._exact = Button(appearance, Look.QUIET)
        self._exact.clicked.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.gap(14))
        row.addWidget(self._words, 1)
        row.addWidget(self._exact)
        self.hide()

    def show_words(self, words: str | None) -> None:
        """Say what is searched for, or hide."""
        self.setVisible(words is not None)
        if words is not None:
            told = self.tr("Searching for “{words}”")
            self._words.setText(told.format(words=words))
            self._exact.setText(self.tr("Search exactly as typed"))


class SearchScreen(QWidget):
    """What a search finds, after each key.

    Signals:
        searched: what is written now.
        exact_asked: it is to be searched for letter by letter.
        guide_opened: the id of a guide.
        topic_opened: the id of a theme.
        left: the field was emptied, or Back was pressed.
    """

    searched = Signal(str)
    exact_asked = Signal(str)
    guide_opened = Signal(str)
    topic_opened = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty search."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance, widest=1152)
        self.field = SearchField(appearance)
        self.field.show_button(shown=False)
        self._read_as = ReadAs(appearance)
        self._count = Label(appearance, Type.LEAD, "muted")
        self._list = GuideList(appearance)
        self._doors = DoorList(appearance)
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        for part in (self.field, self._read_as, self._count, self._list, self._doors):
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
        self._doors.opened.connect(self.topic_opened)
        self._read_as.refused.connect(self._on_exact)
        self._back.clicked.connect(self.left)

    def show_view(self, view: SearchView) -> None:
        """Show what was found for a query."""
        if self.field.text != view.query:
            self.field.write(view.query)
        words = self.tr("In your own words")
        self.field.describe(words, words, self.tr("Search"))
        self._back.setText(self.tr("Back"))
        self._read_as.show_words(view.read_as)
        words = self.tr("%n guide(s) found.", "", len(view.found))
        if not view.found:
            words = self.tr("Nothing found. Try other words, or ask the librarian.")
        self._count.setText(words)
        if view.instead is not None:
            self._list.show_cards([view.instead])
        else:
            self._list.show_found(view.found)
        self._doors.show_doors(view.doors)

    def arrive(self) -> None:
        """Go on typing, and say how many were found."""
        self.field.take_focus()
        self.tell()

    def tell(self) -> None:
        """Say how many were found."""
        announce(self, self._count.text())

    def _on_exact(self) -> None:
        # The button goes: the focus shall not go with it.
        self.field.take_focus()
        self.exact_asked.emit(self.field.text)

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.searched.emit(text)
        else:
            self.left.emit()
