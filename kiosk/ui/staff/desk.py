"""What a librarian may do here for now, and what wants a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from kiosk.domain.rendering import Span
from kiosk.theme.tokens import SPACE_12
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import own_words
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.panel import Notice, Tone
from kiosk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.theme.appearance import Appearance


@dataclass(frozen=True)
class Remark:
    """Something that wants a look, in words; `bad` where something is broken."""

    words: str
    bad: bool = False


class DeskSheet(Sheet):
    """The librarian's choices, behind the PIN.

    Signals:
        assistance_begun: the session is to be marked as assisted.
        session_ended: the patron is gone; erase everything.
        full_screen_left: full screen is to be left, or taken again.
        kiosk_closed: the kiosk is to stop.
    """

    assistance_begun = Signal()
    session_ended = Signal()
    full_screen_left = Signal()
    kiosk_closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Make it hidden over the window."""
        super().__init__(appearance, parent)
        self._help = Button(appearance, Look.PRIMARY, "ph.users-three")
        self._end = Button(appearance, Look.PLAIN, "ph.sign-out")
        self._screen = Button(appearance, Look.PLAIN, "ph.arrows-in")
        self._close = Button(appearance, Look.DANGER, "ph.power")
        self._leave = Button(appearance, Look.QUIET, "ph.arrow-left")
        self._remarks = QVBoxLayout()
        buttons = (self._help, self._end, self._screen, self._close)
        for part in buttons:
            self.panel.column.addWidget(part)
        self.panel.column.addLayout(self._remarks)
        self.panel.column.addWidget(self._leave)
        signals = (
            self.assistance_begun,
            self.session_ended,
            self.full_screen_left,
            self.kiosk_closed,
        )
        for button, signal in zip(buttons, signals, strict=True):
            button.clicked.connect(self.close_sheet)
            button.clicked.connect(signal)
        self._leave.clicked.connect(self.give_up)

    def show_desk(
        self, remarks: Sequence[Remark], *, running: bool, full: bool
    ) -> None:
        """Open, with what wants a look."""
        self.title.setText(self.tr("For the librarian"))
        self._help.setText(self.tr("I am helping a patron"))
        self._end.setText(self.tr("End the patron's session"))
        self._end.setVisible(running)
        leave, take = self.tr("Leave full screen"), self.tr("Take the full screen")
        self._screen.setText(leave if full else take)
        self._close.setText(self.tr("Close the kiosk"))
        self._leave.setText(self.tr("Back to the patron's screen"))
        self._fill(remarks)
        self.open()

    @override
    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self._help.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, remarks: Sequence[Remark]) -> None:
        emptied(self._remarks)
        self._remarks.setSpacing(self.appearance.gap(SPACE_12))
        for remark in remarks:
            notice = Notice(self.appearance, Tone.DANGER if remark.bad else Tone.INFO)
            notice.show_rich(own_words(Span(remark.words)))
            self._remarks.addWidget(notice)
