"""The one window: puts up the screen that a view is for, and nothing more."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.beside import Ground
from kiosk.ui.header import Header
from kiosk.ui.patron.home import HomeScreen
from kiosk.ui.widgets.reading_order import next_in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from kiosk.domain import view as views
    from kiosk.theme.appearance import Appearance
    from kiosk.ui.patron.notice import NoticeView
    from kiosk.ui.screens import Arrives, Screens

STAFF_CHORD = "Ctrl+Shift+L"


class KioskWindow(QWidget):
    """Header, and below it one screen at a time.

    Signals:
        staff_asked: the quiet corner, or the key chord.
        site_covers: whether an official site has taken all the room.
        refused_to_close: somebody tried to close the window; a kiosk stays.
    """

    staff_asked = Signal()
    refused_to_close = Signal()
    site_covers = Signal(bool)

    def __init__(
        self, appearance: Appearance, library: str, *, shows_sites: bool = True
    ) -> None:
        """Make the window of a library.

        Args:
            shows_sites: steps offer to open their official site beside them.
        """
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(appearance, library)
        self._appearance = appearance
        self._stack = QStackedWidget()
        self.home = HomeScreen(appearance)
        self._stack.addWidget(self.home)
        self._shows_sites = shows_sites
        self._may_close = False
        self._assisted = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._ground = Ground(appearance, self._stack)
        self._ground.covered.connect(self.site_covers)
        column.addWidget(self._ground, 1)
        chord = QShortcut(QKeySequence(STAFF_CHORD), self)
        chord.activated.connect(self.staff_asked)
        self.header.staff_asked.connect(self.staff_asked)
        self.setMinimumSize(640, 480)

    @cached_property
    def screens(self) -> Screens:
        """The other screens: made at first use, after the first picture stands."""
        from kiosk.ui.screens import Screens

        return Screens(self._appearance, self._stack, shows_sites=self._shows_sites)

    def furnish(self) -> None:
        """Make the other screens now rather than at the first tap."""
        _ = self.screens

    @property
    def current(self) -> QWidget | None:
        """The screen that is up."""
        return self._stack.currentWidget()

    def let_close(self) -> None:
        """Allow the window to be closed from now on."""
        self._may_close = True

    def forget(self) -> None:
        """Drop every screen with all that the session put there; make new ones."""
        self.home.clear_search()
        self._stack.setCurrentWidget(self.home)
        for screen in vars(self.screens).values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        del self.screens

    @Slot(bool, bool)
    def show_session(self, running: bool, assisted: bool) -> None:  # noqa: FBT001
        """Follow whether a session runs, and whether a librarian helps."""
        self._assisted = assisted
        self.header.show_session(running=running, assisted=assisted)

    @Slot(object)
    def show_home(self, view: views.HomeView) -> None:
        """Put up the home screen."""
        self.home.show_view(view)
        if self.current is not self.home:
            self.home.clear_search()
        self.put_up(self.home, self.tr("What do you want to do?"))

    @Slot(object)
    def show_topic(self, view: views.TopicView) -> None:
        """Put up what lies behind a door."""
        screen = self.screens.topic
        screen.show_topic(view.door.name, view.door.line, view.cards)
        self.put_up(screen, view.door.name)

    @Slot(object)
    def show_results(self, view: views.SearchView) -> None:
        """Put up what a search found."""
        screen = self.screens.search
        screen.show_view(view)
        if self.current is screen:
            self._entitle(self.tr("Search"))
            screen.tell()
        else:
            self.put_up(screen, self.tr("Search"))

    @Slot(object)
    def show_guide(self, view: views.GuideView) -> None:
        """Put up a guide's first screen."""
        self.screens.start.show_view(view)
        self.put_up(self.screens.start, view.title.plain)

    @Slot(object)
    def show_step(self, view: views.AnyStepView) -> None:
        """Put up a step on the screen for its kind."""
        screen = self.screens.show_step(view, assisted=self._assisted)
        place = self.tr("Step {number} of {of}")
        where = place.format(number=view.frame.number, of=view.frame.of)
        self.put_up(screen, f"{where} – {view.frame.title.plain}")

    @Slot(object)
    def show_answers(self, answers: tuple[views.AnswerView, ...]) -> None:
        """Put up what was answered."""
        self.screens.answers.show_answers(answers)
        self.put_up(self.screens.answers, self.tr("Your answers"))

    @Slot(object)
    def show_change(self, change: views.ChangeView) -> None:
        """Put up what a change would mean."""
        self.screens.change.show_change(change)
        self.put_up(self.screens.change, self.tr("Change this answer?"))

    @Slot(str, str)
    def show_refusal(self, code: str, field: str) -> None:
        """Say what is wrong with an answer, beside it."""
        self.screens.refuse(self.current, code, field)

    def show_notice(self, view: NoticeView) -> None:
        """Put up the privacy notice."""
        self.screens.notice.show_view(view)
        self.put_up(self.screens.notice, self.screens.notice.title.text())

    def show_goodbye(self) -> None:
        """Put up the page after the end."""
        self.screens.goodbye.show_view()
        self.put_up(self.screens.goodbye, self.screens.goodbye.title.text())

    def show_trouble(self) -> None:
        """Put up the calm page after a mistake of ours."""
        self.screens.trouble.show_view()
        self.put_up(self.screens.trouble, self.screens.trouble.title.text())

    def put_beside(self, pane: QWidget) -> None:
        """Put an official site beside the step."""
        self._ground.put_beside(pane)
        self._follow_site()

    @Slot()
    def turn_to_step(self) -> None:
        """Uncover the step where the site has taken all the room."""
        self._ground.turn_to_screen()
        self._follow_site()
        arriving = self.current
        if arriving is self.screens.tell:
            self.screens.tell.arrive()

    def take_site_away(self) -> None:
        """Leave all the room to the screens again."""
        self._ground.take_away()

    def _follow_site(self) -> None:
        """Show the site beside the steps that are done on it, and only there."""
        tell = self.screens.tell if "screens" in vars(self) else None
        on_it = tell is not None and self.current is tell and tell.site is not None
        self._ground.show_beside(shown=on_it)
        if tell is not None:
            tell.show_beside(open_now=self._ground.is_beside)

    def put_up(self, screen: QWidget, title: str) -> None:
        """Put up a screen and lead focus and screen reader to it."""
        self._entitle(title)
        self._stack.setCurrentWidget(screen)
        self._follow_site()
        arriving: Arrives = screen  # type: ignore[assignment]  # all our screens do
        arriving.arrive()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        step = 1 if next else -1
        following = next_in_order(self, self.focusWidget(), step)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        return following is not None

    def _entitle(self, title: str) -> None:
        name = self.tr("Gishe")
        self.setWindowTitle(f"{title} – {name}")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self.refused_to_close.emit()
