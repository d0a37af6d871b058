"""The end of a walk: what was reached, what follows, whom to turn to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.rendering import Rich, RichList, Span
from kiosk.theme.tokens import SPACE_4, SPACE_24, Type
from kiosk.ui.patron.papers import PapersPanel
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.cards import Card as CardTile
from kiosk.ui.widgets.contact import ContactCard
from kiosk.ui.widgets.labels import Heading, Label, Reading, asked, own_words
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.panel import Notice, Panel, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kiosk.domain.guide import Result
    from kiosk.domain.view import Card, OutcomeView
    from kiosk.theme.appearance import Appearance

_ICONS: dict[Result, tuple[str, str]] = {
    # Nothing has been sent: no tick shall say otherwise.
    "done-here": ("ph.clipboard-text", "accent"),
    "submitted": ("ph.check-circle", "success"),
    "go-to-office": ("ph.map-pin", "accent"),
    "not-eligible": ("ph.info", "info"),
    "closed": ("ph.hourglass-medium", "warning"),
    "referred": ("ph.arrow-right", "accent"),
    "unconfirmed": ("ph.warning-circle", "warning"),
}
_MARK = 56
_TWO_COLUMNS = 940


class _Mark(QWidget):
    """A large sign of how it ended; the words beside it say the same."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._result: Result = "done-here"
        appearance.changed.connect(self.restyle)
        self.restyle()

    def show_result(self, result: Result) -> None:
        """Show another ending."""
        self._result = result
        self.update()

    def restyle(self) -> None:
        """Take the size in force."""
        side = self._appearance.px(_MARK)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        icon, colour = _ICONS[self._result]
        painter = QPainter(self)
        box = QRectF(self.rect())
        self._appearance.icons.paint(
            painter, icon, box, self._appearance.colour(colour)
        )
        painter.end()


class OutcomeScreen(QWidget):
    """The last screen of a guide.

    Signals:
        went_back: Back was pressed.
        guide_opened: another guide is to be opened.
        returned: the guide that led here is to go on.
        went_home: the patron has something else to do.
        ended: the patron is done and goes.
    """

    went_back = Signal()
    guide_opened = Signal(str)
    returned = Signal()
    went_home = Signal()
    ended = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty ending."""
        super().__init__(parent)
        self.appearance = appearance
        self._view: OutcomeView | None = None
        self.papers = PapersPanel(appearance)
        self.page = Page(appearance, widest=1152)
        self._mark = _Mark(appearance)
        self.title = Heading(appearance)
        self._line = Label(appearance, Type.CAPTION, "muted")
        self._main = Panel(appearance)
        self._side = QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._staff = Notice(appearance, Tone.STAFF)
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self._home = Button(appearance, Look.PLAIN, "ph.house")
        self._end = Button(appearance, Look.DANGER, "ph.sign-out")
        self._lay_out()
        self._back.clicked.connect(self.went_back)
        self._home.clicked.connect(self.went_home)
        self._end.clicked.connect(self.ended)
        appearance.changed.connect(self._make_room)

    def show_view(self, view: OutcomeView, *, assisted: bool) -> None:
        """Show how a walk ended."""
        self._view = view
        frame = view.frame
        self._mark.show_result(view.result)
        self.title.setText(frame.title.plain or self.tr("We cannot say this for today"))
        place = self.tr("{guide} · part {number} of {of}")
        self._line.setText(
            place.format(guide=frame.guide_title, number=frame.number, of=frame.of)
        )
        self._fill_main(view)
        self._fill_side(view)
        self._staff.show_rich(frame.staff if assisted else None)
        self._back.setText(self.tr("Back"))
        self._home.setText(self.tr("Something else"))
        self._end.setText(self.tr("End and erase"))
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say how it ended."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    # -- within ---------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_24)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(SPACE_4)
        titles.addWidget(self.title)
        titles.addWidget(self._line)
        titles.addStretch()
        head.addLayout(titles, 1)
        self._columns.setSpacing(SPACE_24 + 4)
        self._columns.addWidget(self._main, 5, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.addWidget(self.papers)
        beside.addLayout(self._side)
        self._columns.addLayout(beside, 3)
        self.page.column.addLayout(head)
        self.page.column.addSpacing(SPACE_24 - 8)
        self.page.column.addLayout(self._columns)
        self.page.column.addWidget(self._staff)
        bar = self.page.bar
        bar.addWidget(self._back)
        bar.addStretch()
        bar.addWidget(self._home)
        bar.addWidget(self._end)
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def _fill_main(self, view: OutcomeView) -> None:
        column = self._main.column
        emptied(column)
        texts = [] if view.frame.body is None else [view.frame.body]
        texts += view.frame.notes
        if view.result == "unconfirmed":
            words = self.tr(
                "A figure on which the next step depends is not confirmed for today. "
                "Ask {whom}."
            )
            texts.append(own_words(Span(words.format(whom=asked(view.whom)))))
        for rich in texts:
            self._read(column, rich)
        if view.frame.warning is not None:
            warning = Notice(self.appearance, Tone.WARNING)
            warning.show_rich(view.frame.warning)
            column.addWidget(warning)
        if view.after:
            heading = Heading(self.appearance, Type.SECTION)
            heading.setText(self.tr("What follows"))
            column.addWidget(heading)
            points = tuple(tuple(rich.spans()) for rich in view.after)
            language = view.after[0].language
            self._read(column, Rich((RichList(points),), language))

    def _read(self, column: QVBoxLayout, rich: Rich) -> None:
        reading = Reading(self.appearance)
        reading.show_rich(rich)
        column.addWidget(reading)

    def _fill_side(self, view: OutcomeView) -> None:
        self.papers.offer(view.frame.papers)
        emptied(self._side)
        self._side.setSpacing(self.appearance.gap(12))
        if view.returns_to is not None:
            words = self.tr("Go on with: {guide}")
            button = Button(self.appearance, Look.PRIMARY, after="ph.arrow-right")
            button.setText(words.format(guide=view.returns_to.card.plain))
            button.clicked.connect(self.returned)
            self._side.addWidget(button)
        if view.opens is not None:
            button = Button(self.appearance, Look.PRIMARY, after="ph.arrow-right")
            button.setText(view.opens.title.plain)
            button.setObjectName(view.opens.id)
            button.clicked.connect(self._on_guide)
            self._side.addWidget(button)
        if view.contacts:
            panel = Panel(self.appearance, margin=22)
            for contact in view.contacts:
                panel.column.addWidget(ContactCard(self.appearance, contact))
            self._side.addWidget(panel)
        for card in view.related[:3]:
            self._side.addWidget(self._related(card))
        self._side.addStretch()

    def _related(self, card: Card) -> CardTile:
        tile = CardTile(self.appearance, card.icon, card.card.plain, "", leads=True)
        tile.setObjectName(card.id)
        tile.clicked.connect(self._on_guide)
        return tile

    def _on_guide(self) -> None:
        self.guide_opened.emit(self.sender().objectName())

    def _make_room(self) -> None:
        """Put the columns below each other where there is no room for two."""
        two = self.width() >= self.appearance.px(_TWO_COLUMNS)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if two else ways.TopToBottom)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
