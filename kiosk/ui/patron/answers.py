"""What was answered, to be changed; and what a change would mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.rendering import Rich, RichList, RichParagraph, Span
from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.cards import Card
from kiosk.ui.widgets.labels import Heading, Label, Reading, interface_language
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.view import AnswerView, ChangeView
    from kiosk.theme.appearance import Appearance


class AnswersScreen(QWidget):
    """The answers that count, each to be tapped and changed.

    Signals:
        went_back: nothing is to be changed.
        change_asked: the key of an answer.
    """

    went_back = Signal()
    change_asked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance)
        self.title = Heading(appearance)
        self._lead = Label(appearance, Type.LEAD, "muted")
        self._list = QVBoxLayout()
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self.page.column.addWidget(self.title)
        self.page.column.addWidget(self._lead)
        self.page.column.addLayout(self._list)
        self.page.bar.addWidget(self._back)
        self.page.bar.addStretch()
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._back.clicked.connect(self.went_back)

    def show_answers(self, answers: Sequence[AnswerView]) -> None:
        """Show what was answered."""
        self.title.setText(self.tr("Your answers"))
        self._lead.setText(self.tr("Tap an answer to change it."))
        self._back.setText(self.tr("Back to the step"))
        emptied(self._list)
        self._list.setSpacing(self.appearance.gap(12))
        for answer in answers:
            card = Card(
                self.appearance,
                "ph.pencil-simple",
                answer.question,
                answer.answer,
                leads=True,
            )
            card.setObjectName(answer.key)
            card.clicked.connect(self._on_clicked)
            self._list.addWidget(card)
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say what this is."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def _on_clicked(self) -> None:
        self.change_asked.emit(self.sender().objectName())


class ChangeScreen(QWidget):
    """What another answer would do: what no longer counts, what is asked anew.

    Signals:
        confirmed: the patron wants it so.
        kept: the answers are to stay as they were.
    """

    confirmed = Signal()
    kept = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance)
        self.title = Heading(appearance)
        self._panel = Panel(appearance)
        self._keep = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self._confirm = Button(appearance, Look.PRIMARY, after="ph.arrow-right")
        self.page.column.addWidget(self.title)
        self.page.column.addWidget(self._panel)
        self.page.bar.addWidget(self._keep)
        self.page.bar.addStretch()
        self.page.bar.addWidget(self._confirm)
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._keep.clicked.connect(self.kept)
        self._confirm.clicked.connect(self.confirmed)

    def show_change(self, change: ChangeView) -> None:
        """Show what a change would mean, before it is done."""
        self.title.setText(self.tr("Change this answer?"))
        self._keep.setText(self.tr("No, leave it as it was"))
        self._confirm.setText(self.tr("Yes, change it"))
        column = self._panel.column
        emptied(column)
        self._say(column, f"{change.question}")
        before = self.tr("Before: {answer}").format(answer=change.before)
        after = self.tr("Now: {answer}").format(answer=change.after)
        self._say(column, before, after)
        if change.dropped:
            words = self.tr(
                "%n other answer(s) will no longer count:", "", len(change.dropped)
            )
            points = [f"{a.question} – {a.answer}" for a in change.dropped]
            self._list(column, words, points)
        if change.asked:
            self._list(column, self.tr("Then you will be asked:"), change.asked)
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say what this is."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def _say(self, column: QVBoxLayout, *lines: str) -> None:
        blocks = tuple(RichParagraph((Span(line),)) for line in lines)
        self._read(column, Rich(blocks, interface_language()))

    def _list(self, column: QVBoxLayout, words: str, points: Sequence[str]) -> None:
        items = tuple((Span(point),) for point in points)
        head = RichParagraph((Span(words, strong=True),))
        self._read(column, Rich((head, RichList(items)), interface_language()))

    def _read(self, column: QVBoxLayout, rich: Rich) -> None:
        reading = Reading(self.appearance)
        reading.show_rich(rich)
        column.addWidget(reading)
