"""All screens but the first, made together once the first picture stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kiosk.domain import view as views
from kiosk.ui.patron.answers import AnswersScreen, ChangeScreen
from kiosk.ui.patron.checklist import ChecklistScreen
from kiosk.ui.patron.choice import ChoiceScreen
from kiosk.ui.patron.farewell import GoodbyeScreen, TroubleScreen
from kiosk.ui.patron.form import FormScreen
from kiosk.ui.patron.guide_start import GuideStartScreen
from kiosk.ui.patron.lists import SearchScreen, TopicScreen
from kiosk.ui.patron.notice import NoticeScreen
from kiosk.ui.patron.outcome import OutcomeScreen
from kiosk.ui.patron.results import ResultsScreen
from kiosk.ui.patron.tell import TellScreen
from kiosk.ui.patron.typed_answers import DayScreen, LineScreen, NumberScreen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from kiosk.theme.appearance import Appearance


class Arrives(Protocol):
    """A screen that leads focus and screen reader to where it begins."""

    def arrive(self) -> None:
        """Take the focus and say where the patron is."""
        ...


class Screens:
    """One screen of each kind, refilled with every view."""

    def __init__(
        self, appearance: Appearance, stack: QStackedWidget, *, shows_sites: bool
    ) -> None:
        """Make the screens and put them on a stack.

        Args:
            shows_sites: steps offer to open their official site beside them.
        """
        self.topic = TopicScreen(appearance)
        self.search = SearchScreen(appearance)
        self.start = GuideStartScreen(appearance)
        self.choice = ChoiceScreen(appearance)
        self.day = DayScreen(appearance)
        self.number = NumberScreen(appearance)
        self.line = LineScreen(appearance)
        self.tell = TellScreen(appearance, shows_sites=shows_sites)
        self.checklist = ChecklistScreen(appearance)
        self.results = ResultsScreen(appearance)
        self.form = FormScreen(appearance)
        self.outcome = OutcomeScreen(appearance)
        self.answers = AnswersScreen(appearance)
        self.change = ChangeScreen(appearance)
        self.notice = NoticeScreen(appearance)
        self.goodbye = GoodbyeScreen(appearance)
        self.trouble = TroubleScreen(appearance)
        for screen in vars(self).values():
            stack.addWidget(screen)

    def show_step(self, view: views.AnyStepView, *, assisted: bool) -> QWidget:
        """Fill the screen that a step's view is for, and return it."""
        match view:
            case views.ChoiceView():
                self.choice.show_view(view, assisted=assisted)
                return self.choice
            case views.DateView():
                self.day.show_view(view, assisted=assisted)
                return self.day
            case views.NumberView():
                self.number.show_view(view, assisted=assisted)
                return self.number
            case views.LineView():
                self.line.show_view(view, assisted=assisted)
                return self.line
            case views.ChecklistView():
                self.checklist.show_view(view, assisted=assisted)
                return self.checklist
            case views.FormView():
                self.form.show_view(view, assisted=assisted)
                return self.form
            case views.ResultsView():
                self.results.show_view(view, assisted=assisted)
                return self.results
            case views.OutcomeView():
                self.outcome.show_view(view, assisted=assisted)
                return self.outcome
            case views.InfoView() | views.ActionView():
                self.tell.show_view(view, assisted=assisted)
                return self.tell

    def refuse(self, screen: QWidget | None, code: str, field: str) -> None:
        """Say on the screen that is up what is wrong with what it gave."""
        if screen is self.form:
            self.form.refuse(code, field)
        elif isinstance(screen, ChoiceScreen | DayScreen | NumberScreen | LineScreen):
            screen.refuse(code)
