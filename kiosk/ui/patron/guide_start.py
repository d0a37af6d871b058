"""A guide's first screen: what it is, how long, what it costs, what to prepare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.rendering import Span
from kiosk.theme.tokens import SPACE_4, SPACE_12, SPACE_16, SPACE_24, Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.flow import Flow
from kiosk.ui.widgets.labels import Heading, Label, Reading, own_words, said, spoken
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.panel import Notice, Panel, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kiosk.domain.view import GuideView, Item, SeasonView
    from kiosk.theme.appearance import Appearance

_TWO_COLUMNS = 940
_SIDE = 420


class _Fact(QWidget):
    """A chip that says something: it looks unlike what can be tapped."""

    def __init__(self, appearance: Appearance, icon: str, text: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = icon
        self._text = text
        self.setAccessibleName(text)

    @override
    def sizeHint(self) -> QSize:
        wide = self._appearance.text_width(self._text, Type.CAPTION)
        wide += self._appearance.px(24) + 42
        return QSize(wide, self._appearance.px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = look.px(24)
        place = QRectF(16, box.center().y() - side / 2, side, side)
        look.icons.paint(painter, self._icon, place, look.colour("accent"))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(Type.CAPTION))
        room = box.adjusted(16 + side + SPACE_12 - 4, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()


class _Thing(QWidget):
    """Something to have at hand, with a hint below it."""

    def __init__(self, appearance: Appearance, item: Item) -> None:
        super().__init__()
        self._appearance = appearance
        label = Label(appearance, Type.BODY)
        label.setText(item.label.plain)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_4)
        column.setContentsMargins(appearance.px(28) + SPACE_16, 0, 0, 0)
        column.addWidget(label)
        if item.hint is not None:
            hint = Label(appearance, Type.CAPTION, "muted")
            hint.setText(spoken(item.hint))
            column.addWidget(hint)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._appearance.px(26)
        place = QRectF(0, 3, side, side)
        colour = self._appearance.colour("accent")
        self._appearance.icons.paint(painter, "ph.check-circle", place, colour)
        painter.end()


class GuideStartScreen(QWidget):
    """What a patron reads before beginning.

    Signals:
        began: the patron begins.
        went_back: the patron looks for something else.
    """

    began = Signal(str)
    went_back = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty first screen."""
        super().__init__(parent)
        self.appearance = appearance
        self._guide = ""
        self.page = Page(appearance, widest=1152)
        self._authority = Label(appearance, Type.CAPTION, "muted")
        self.title = Heading(appearance)
        self._summary = Reading(appearance)
        self._facts = Flow(appearance)
        self._season = Notice(appearance, Tone.WARNING)
        self._checked = Notice(appearance, Tone.INFO)
        self._more = QVBoxLayout()
        self._side = Panel(appearance)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self._begin = Button(appearance, Look.PRIMARY, after="ph.arrow-right")
        self._lay_out()
        self._begin.clicked.connect(self._on_begin)
        self._back.clicked.connect(self.went_back)
        appearance.changed.connect(self._make_room)

    def show_view(self, view: GuideView) -> None:
        """Show a guide before it is begun."""
        self._guide = view.id
        self._authority.setText(view.authority)
        self.title.setText(view.title.plain)
        self._summary.show_rich(view.summary)
        self._fill_facts(view)
        self._season.show_rich(None)
        if view.season is not None:
            self._show_season(view.season)
        self._show_checked(view)
        self._fill_more(view)
        self._fill_side(view)
        self._back.setText(self.tr("Back"))
        self._begin.setText(self.tr("Begin"))
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say what the guide is."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    # -- within ---------------------------------------------------------------

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(self.appearance.gap(SPACE_16))
        for part in (
            self._authority,
            self.title,
            self._summary,
            self._facts,
            self._season,
        ):
            main.addWidget(part)
        main.addLayout(self._more)
        main.addWidget(self._checked)
        main.addStretch()
        self._columns.setSpacing(self.appearance.gap(SPACE_24 * 2))
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self.page.column.addLayout(self._columns)
        bar = self.page.bar
        bar.addWidget(self._back)
        bar.addStretch()
        bar.addWidget(self._begin)
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def _fill_facts(self, view: GuideView) -> None:
        self._facts.empty()
        minutes = self.tr("about %n minute(s)", "", view.minutes)
        facts = [("ph.clock", minutes)]
        if view.cost is not None:
            free = self.tr("Free")
            facts.append(("ph.currency-eur", said(view.cost) or free))
        ways = {
            "online": ("ph.globe", self.tr("Online")),
            "office": ("ph.map-pin", self.tr("At a desk")),
            "both": ("ph.map-pin", self.tr("Online or at a desk")),
        }
        facts.append(ways[view.ways])
        for icon, text in facts:
            self._facts.add(_Fact(self.appearance, icon, text))

    def _show_season(self, season: SeasonView) -> None:
        if season.open is None:
            words = self.tr("When this is open is not confirmed for today. Ask first.")
        elif season.open:
            words = self.tr("Open until {day}").format(day=season.closes)
        elif season.opens is None:
            words = self.tr("Closed now. When it opens again is not known yet.")
        else:
            words = self.tr("Closed until {day}").format(day=season.opens)
        self._season.show_rich(own_words(Span(words, strong=True)))

    def _show_checked(self, view: GuideView) -> None:
        words = self.tr("Checked against its sources up to {day}.")
        spans = [Span(words.format(day=view.checked) + " ")]
        if view.overdue:
            late = self.tr(
                "It should have been checked again since: ask the librarian."
            )
            spans.append(Span(late, strong=True))
        else:
            spans.append(
                Span(self.tr("If the site looks different, tell the librarian."))
            )
        self._checked.show_rich(own_words(*spans))

    def _fill_more(self, view: GuideView) -> None:
        emptied(self._more)
        self._more.setSpacing(self.appearance.gap(SPACE_16))
        for rich in (view.fee, view.deadline, view.result):
            if rich is not None:
                reading = Reading(self.appearance)
                reading.show_rich(rich)
                self._more.addWidget(reading)

    def _fill_side(self, view: GuideView) -> None:
        column = self._side.column
        emptied(column)
        self._side.setVisible(bool(view.prepare or view.who_can))
        if view.prepare:
            self._head(self.tr("Have at hand"))
            for item in view.prepare:
                column.addWidget(_Thing(self.appearance, item))
        if view.who_can:
            self._head(self.tr("For whom"))
            for rich in view.who_can:
                reading = Reading(self.appearance, Type.CAPTION)
                reading.show_rich(rich)
                column.addWidget(reading)

    def _head(self, words: str) -> None:
        heading = Heading(self.appearance, Type.SECTION)
        heading.setText(words)
        self._side.column.addWidget(heading)

    def _on_begin(self) -> None:
        self.began.emit(self._guide)

    def _make_room(self) -> None:
        two = self.width() >= self.appearance.px(_TWO_COLUMNS)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if two else ways.TopToBottom)
        widest = self.appearance.px(_SIDE) if two else 16_777_215
        self._side.setMaximumWidth(widest)
        self._side.setMinimumWidth(self.appearance.px(_SIDE) if two else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
