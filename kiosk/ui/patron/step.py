"""What every step's screen has: the list of steps, the title, Back and Next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.rendering import Span
from kiosk.theme.tokens import SPACE_16, TARGET_TOOL, Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.contact import ContactCard
from kiosk.ui.widgets.labels import Heading, Label, Reading, own_words, spoken
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.panel import Notice, Panel, Tone
from kiosk.ui.widgets.rail import WIDTH, Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kiosk.domain.view import Frame, PlanB
    from kiosk.theme.appearance import Appearance

_ROOM_BESIDE_RAIL = 680


class StepScreen(QWidget):
    """The frame of a step; subclasses put their own into `content`.

    Signals:
        went_back: Back was pressed.
        answers_asked: the patron wants to see what was answered.
        plan_b_opened: the way without the net was looked at.
    """

    went_back = Signal()
    answers_asked = Signal()
    plan_b_opened = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty step."""
        super().__init__(parent)
        self.appearance = appearance
        self.frame: Frame | None = None
        self._narrow = False
        self.rail = Rail(appearance)
        self.page = Page(appearance, high=12)
        self._place = Label(appearance, Type.CAPTION, "muted")
        self._answers = Button(appearance, Look.QUIET, "ph.pencil-simple")
        self.title = Heading(appearance)
        self.body = Reading(appearance, Type.LEAD, "muted")
        self.content = QVBoxLayout()
        self.notes = QVBoxLayout()
        self.warning = Notice(appearance, Tone.WARNING)
        self.tip = Notice(appearance, Tone.INFO)
        self.staff = Notice(appearance, Tone.STAFF)
        self._plan_b = Button(appearance, Look.ROW, "ph.map-pin")
        self._plan_b_panel = Panel(appearance)
        self.back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self.forward = Button(appearance, Look.PRIMARY, after="ph.arrow-right")
        self._lay_out()
        self._answers.clicked.connect(self.answers_asked)
        self.back.clicked.connect(self.went_back)
        self._plan_b.clicked.connect(self._on_plan_b)
        appearance.changed.connect(self._make_room)

    # -- what screens use -----------------------------------------------------

    def show_frame(self, frame: Frame, *, assisted: bool) -> bool:
        """Show what a step has in common with others.

        Returns:
            Whether the step is up already, as when the language changes or a
            librarian sits down: what stands in it and was not given yet is kept.
        """
        same = self.frame is not None and _place(self.frame) == _place(frame)
        stays = same and self.isVisible()
        self.frame = frame
        self.rail.show_frame(frame)
        place = self.tr("Step {number} of {of}")
        self._place.setText(place.format(number=frame.number, of=frame.of))
        self._answers.setText(self.tr("My answers"))
        self._answers.setVisible(frame.may_change)
        self.title.setText(frame.title.plain)
        self.body.show_rich(frame.body)
        self._show_notes(frame)
        self.warning.show_rich(frame.warning)
        self.tip.show_rich(frame.tip)
        self.staff.show_rich(frame.staff if assisted else None)
        self._show_plan_b(frame.plan_b)
        self.back.setText(self.tr("Back"))
        self.forward.setText(self.tr("Next"))
        if not stays:
            self.page.to_top()
        return stays

    def arrive(self) -> None:
        """Put the focus on the title and say where the patron is."""
        if self.frame is None:
            return
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        parts = [self._place.text(), self.title.text()]
        if self.frame.body is not None:
            parts.append(spoken(self.frame.body))
        announce(self, ". ".join(part for part in parts if part))

    def lay_notes(self, column: QVBoxLayout) -> None:
        """Say where the notes stand: below the step's own, unless a screen differs."""
        column.addLayout(self.notes)

    def go_narrow(self, *, narrow: bool) -> None:
        """Share the window with a site: smaller titles, less room at the sides."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.page.go_narrow(narrow=narrow)
        self.title.set_kind(Type.SECTION if narrow else Type.QUESTION)
        self._answers.show_label(shown=not narrow)
        self.update()

    def put(self, widget: QWidget) -> None:
        """Add something to what is the step's own."""
        self.content.addWidget(widget)

    # -- within ---------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        # A strut keeps titles at one height, whether answers may be changed or not.
        head.addStrut(TARGET_TOOL - SPACE_16)
        head.addWidget(self._place, 1)
        head.addWidget(self._answers, 0)
        column = self.page.column
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.body)
        column.addSpacing(SPACE_16 // 2)
        column.addLayout(self.content)
        self.lay_notes(column)
        for part in (self.warning, self.tip, self._plan_b, self._plan_b_panel):
            column.addWidget(part)
        column.addWidget(self.staff)
        self.content.setSpacing(self.appearance.gap(12))
        self.notes.setSpacing(self.appearance.gap(12))
        bar = self.page.bar
        bar.addWidget(self.back)
        bar.addStretch()
        bar.addWidget(self.forward)
        self.page.restyle()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.page, 1)

    def _show_notes(self, frame: Frame) -> None:
        emptied(self.notes)
        for rich in frame.notes:
            note = Reading(self.appearance)
            note.show_rich(rich)
            self.notes.addWidget(note)

    def _show_plan_b(self, plan_b: PlanB | None) -> None:
        self._plan_b_panel.hide()
        self._plan_b.setVisible(plan_b is not None)
        self._plan_b.setText(self.tr("I cannot do this online – where to go"))
        emptied(self._plan_b_panel.column)

    def _fill_plan_b(self, plan_b: PlanB) -> None:
        column = self._plan_b_panel.column
        emptied(column)
        texts = [] if plan_b.words is None else [plan_b.words]
        if plan_b.steps:
            texts.append(own_words(Span(self.tr("At the desk:"), strong=True)))
            texts += plan_b.steps
        for rich in texts:
            reading = Reading(self.appearance)
            reading.show_rich(rich)
            column.addWidget(reading)
        if plan_b.contact is not None:
            column.addWidget(ContactCard(self.appearance, plan_b.contact))

    def _on_plan_b(self) -> None:
        if self.frame is None or self.frame.plan_b is None:
            return
        if self._plan_b_panel.isVisible():
            self._plan_b_panel.hide()
            return
        self._fill_plan_b(self.frame.plan_b)
        self._plan_b_panel.show()
        self.plan_b_opened.emit()

    def _make_room(self) -> None:
        """Show the list of steps only where it leaves room for the step."""
        room = self.width() - self.appearance.px(WIDTH)
        self.rail.setVisible(room >= self.appearance.px(_ROOM_BESIDE_RAIL))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Lie on one sheet, where a site lies on another beside it."""
        if self._narrow:
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.appearance.colour("surface"))
            painter.setPen(self.appearance.colour("line"))
            edge = self.rect().adjusted(0, 0, -1, -1)
            painter.drawLine(edge.topRight(), edge.bottomRight())
            painter.end()


def _place(frame: Frame) -> tuple[str, str]:
    return frame.guide, frame.step
