"""What is recorded and what never is, one tap from home, before any input.

General Data Protection Regulation (EU) 2016/679, art. 12 and 13.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.rendering import Rich, RichList, RichParagraph, Span
from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, Reading, interface_language
from kiosk.ui.widgets.page import Page, emptied
from kiosk.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.theme.appearance import Appearance


@dataclass(frozen=True)
class NoticeView:
    """Who is responsible here, and how long rows live."""

    library: str
    contact: str
    officer: str
    days: int


class NoticeScreen(QWidget):
    """The privacy notice.

    Signals:
        went_back: it was read.
    """

    went_back = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty notice."""
        super().__init__(parent)
        self.appearance = appearance
        self.page = Page(appearance)
        self.title = Heading(appearance)
        self._list = QVBoxLayout()
        self._back = Button(appearance, Look.SECONDARY, "ph.arrow-left")
        self.page.column.addWidget(self.title)
        self.page.column.addLayout(self._list)
        self.page.bar.addWidget(self._back)
        self.page.bar.addStretch()
        self.page.restyle()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._back.clicked.connect(self.went_back)

    def show_view(self, view: NoticeView) -> None:
        """Show the notice of a library."""
        self.title.setText(self.tr("What we record and what we never do"))
        self._back.setText(self.tr("Back"))
        emptied(self._list)
        self._list.setSpacing(self.appearance.gap(12))
        self._never()
        self._counted(view)
        self._who(view)
        self._rights()
        self.page.to_top()

    def arrive(self) -> None:
        """Put the focus on the title and say what this is."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.title.text())

    def _never(self) -> None:
        self._section(
            self.tr("What is never recorded"),
            [
                self.tr("Your name, EGN, address, telephone, e-mail, bank account."),
                self.tr("Anything that you type into a guide."),
                self.tr(
                    "Pages that you see on other sites, and pictures of the screen."
                ),
                self.tr("Your age and your sex: we do not ask for them."),
            ],
            self.tr(
                "What you enter lives only in the memory of this computer. "
                "It is erased when you press “End”, and by itself when nobody is here."
            ),
        )

    def _counted(self, view: NoticeView) -> None:
        days = self.tr("%n day(s)", "", view.days)
        self._section(
            self.tr("What is counted"),
            [
                self.tr("That somebody used this computer: day, hour, how long."),
                self.tr("Which guide was opened, which steps, how it ended."),
                self.tr("The language, larger text, and whether a librarian helped."),
                self.tr("The answers to a few questions that say nothing of you."),
                self.tr(
                    "Words that a search found nothing for, without a hint whose they "
                    "were. Not if they look like a name, a number or an address."
                ),
            ],
            self.tr(
                "After {days} only sums are left. They show the library what people "
                "need and go into its yearly report. Only sums leave the library."
            ).format(days=days),
        )

    def _who(self, view: NoticeView) -> None:
        ask = self.tr("ask the librarian")
        lines = [
            self.tr("Responsible: {library}.").format(library=view.library),
            self.tr("Contact: {contact}.").format(contact=view.contact or ask),
            self.tr("Data protection officer: {officer}.").format(
                officer=view.officer or ask
            ),
            self.tr(
                "Why: the library counts the use of its services as part of its "
                "public task (GDPR, art. 6(1)(e))."
            ),
            self.tr("Official sites answer themselves for what you enter on them."),
        ]
        self._section(self.tr("Who is responsible"), lines, "")

    def _rights(self) -> None:
        self._section(
            self.tr("Your rights"),
            [
                self.tr("You may ask what is kept, object to it, have it corrected."),
                self.tr("Nothing kept here says who you are, so little can be found."),
                self.tr(
                    "You may complain to the Commission for Personal Data Protection "
                    "(КЗЛД), cpdp.bg."
                ),
                self.tr("Take your papers, cards and sticks with you when you go."),
            ],
            "",
        )

    def _section(self, title: str, points: Sequence[str], after: str) -> None:
        panel = Panel(self.appearance, margin=24)
        heading = Heading(self.appearance, Type.SECTION)
        heading.setText(title)
        panel.column.addWidget(heading)
        items = tuple((Span(point),) for point in points)
        blocks: tuple[RichParagraph | RichList, ...] = (RichList(items),)
        if after:
            blocks += (RichParagraph((Span(after),)),)
        reading = Reading(self.appearance)
        reading.show_rich(Rich(blocks, interface_language()))
        panel.column.addWidget(reading)
        self._list.addWidget(panel)
