"""The patron's session as an object of Qt: commands in, facts out.

Knows where the patron is, so that the same place can be shown again in another
language. Decides nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import NoSuchGuide
from kiosk.domain.events import EndReason
from kiosk.domain.papers import NotSaved
from kiosk.domain.refusals import Refused
from kiosk.domain.view import ChangeView
from kiosk.domain.walk import FieldRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.answers import Given
    from kiosk.domain.directory import Language
    from kiosk.domain.view import AnyStepView, HomeView
    from kiosk.services.catalogue import Catalogue
    from kiosk.services.patron_session import PatronSession
    from kiosk.services.take_home import TakeHome


class SessionBridge(QObject):
    """The only one who holds the session.

    Signals:
        home_shown, topic_shown, results_shown, guide_shown, step_shown,
        question_shown, answers_shown, change_shown: a view to be put up.
        site_opened: the visit to the official site of the step.
        papers_saved: what was filled in lies on the stick of this name.
        saving_hindered: what was in the way of it.
        refused: an answer is not taken: what is wrong, and the field's key.
        session_changed: whether one runs, and whether a librarian helps in it.
        language_changed: the language to go on in.
        ended: a session has ended; why.
    """

    home_shown = Signal(object)
    topic_shown = Signal(object)
    results_shown = Signal(object)
    guide_shown = Signal(object)
    step_shown = Signal(object)
    question_shown = Signal(object)
    answers_shown = Signal(object)
    change_shown = Signal(object)
    site_opened = Signal(object)
    papers_saved = Signal(str)
    saving_hindered = Signal(str)
    refused = Signal(str, str)
    session_changed = Signal(bool, bool)
    language_changed = Signal(str)
    ended = Signal(str)

    def __init__(
        self,
        session: PatronSession,
        catalogue: Catalogue,
        take_home: TakeHome,
        often: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        """Take charge of a session.

        Args:
            often: guides to be offered on the home screen.
        """
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._take_home = take_home
        self._often = tuple(often)
        self._here: Callable[[], None] = self.show_home
        self._found: tuple[str, int] | None = None
        self._changing: str | None = None

    @property
    def language(self) -> Language:
        """The language of the running session, or the station's own."""
        return self._session.language

    @property
    def is_running(self) -> bool:
        """Whether a patron's session is under way."""
        return self._session.is_running

    @property
    def is_assisted(self) -> bool:
        """Whether a librarian helps in it."""
        return self._session.is_assisted

    def home(self, language: Language) -> HomeView:
        """Return the home screen in a language, for the next start to begin with."""
        return self._catalogue.home(self._often, language)

    # -- looking for something ------------------------------------------------

    @Slot()
    def show_home(self) -> None:
        """Close what is open and show the home screen."""
        self._leave_search()
        if self._session.is_walking:
            self._session.leave()
        self._go(lambda: self.home_shown.emit(self.home(self.language)))

    @Slot(str)
    def show_topic(self, theme: str) -> None:
        """Show what lies behind a door."""
        self._touch()
        topic = self._catalogue.topic(theme, self.language)
        if topic is None:
            self.show_home()
            return
        again = self._catalogue.topic
        self._go(lambda: self.topic_shown.emit(again(theme, self.language)))

    @Slot(str)
    def search(self, query: str) -> None:
        """Show what fits a query."""
        self._touch()
        self._go(lambda: self._show_results(query))

    @Slot(str)
    def search_exactly(self, query: str) -> None:
        """Show what fits a query letter by letter."""
        self._touch()
        self._go(lambda: self._show_results(query, exactly=True))

    @Slot()
    def leave_search(self) -> None:
        """Go home from a search that led nowhere."""
        self.show_home()

    @Slot(str)
    def show_guide(self, guide_id: str) -> None:
        """Show a guide's first screen."""
        self._touch()
        self._leave_search(guide_id)
        try:
            self._catalogue.guide(guide_id, self.language)
        except NoSuchGuide:
            self.show_home()
            return
        again = self._catalogue.guide
        self._go(lambda: self.guide_shown.emit(again(guide_id, self.language)))

    # -- walking --------------------------------------------------------------

    @Slot(str)
    def begin(self, guide_id: str) -> None:
        """Begin to walk a guide from its first screen."""
        self._touch()
        if self._session.is_walking:
            self._session.leave()
        self._show(self._session.begin(guide_id))

    @Slot(str)
    def open_guide(self, guide_id: str) -> None:
        """Open a guide on top of the one that leads to it, if it may be."""
        if self._session.is_walking and self._session.may_begin(guide_id):
            self._show(self._session.begin(guide_id))
        else:
            self.show_guide(guide_id)

    @Slot(object)
    def answer(self, given: Given) -> None:
        """Answer the question on the screen, or the one that is being changed."""
        key, self._changing = self._changing, None
        try:
            if key is None:
                shown = self._session.answer(given)
            else:
                shown = self._session.change(key, given)
        except Refused as refusal:
            self._changing = key
            self.refused.emit(refusal.code, "")
        else:
            self._show(shown)

    @Slot(object)
    def fill(self, fields: Mapping[str, Given]) -> None:
        """Fill the form on the screen."""
        try:
            self._show(self._session.fill(fields))
        except FieldRefused as refusal:
            self.refused.emit(refusal.code, refusal.field)

    @Slot()
    def go_on(self) -> None:
        """Go past a step that only tells."""
        self._show(self._session.go_on())

    @Slot()
    def go_back(self) -> None:
        """Go to the step before; from a question being changed, to the answers."""
        if self._changing is not None:
            self.show_answers()
            return
        guide_id = self._session.view().frame.guide
        view = self._session.go_back()
        if view is None:
            self.show_guide(guide_id)
        else:
            self._show(view)

    @Slot()
    def save_papers(self) -> None:
        """Put what was filled in on the patron's stick."""
        try:
            stick = self._take_home.save_on_stick(self._session.walk)
        except NotSaved as trouble:
            self.saving_hindered.emit(trouble.hindrance)
        else:
            self.papers_saved.emit(stick)

    @Slot()
    def return_to_guide(self) -> None:
        """Close the guide on top and go on in the one that opened it."""
        view = self._session.return_to_guide()
        if view is None:
            self.show_home()
        else:
            self._show(view)

    @Slot(str, bool)
    def tick(self, item: str, at_hand: bool) -> None:  # noqa: FBT001 - a signal's
        """Mark an item of a checklist."""
        self._session.tick(item, at_hand=at_hand)

    @Slot()
    def look_at_plan_b(self) -> None:
        """Take note that the way without the net was looked at."""
        self._session.look_at_plan_b()

    # -- official sites -------------------------------------------------------

    @Slot()
    def open_site(self) -> None:
        """Open the official site of the step beside it."""
        visit = self._session.open_site()
        if visit is not None:
            self.site_opened.emit(visit)

    @Slot(str)
    def note_unreachable(self, host: str) -> None:
        """Take note of a site that does not answer."""
        if self._session.is_walking:
            self._session.note_unreachable(host)

    @Slot(str)
    def note_turned_away(self, host: str) -> None:
        """Take note of a page that was not shown."""
        if self._session.is_walking:
            self._session.note_turned_away(host)

    # -- changing an answer ---------------------------------------------------

    @Slot()
    def show_answers(self) -> None:
        """Show what was answered, to be changed."""
        self._changing = None
        self._go(lambda: self.answers_shown.emit(self._session.answers()))

    @Slot(str)
    def show_question(self, key: str) -> None:
        """Show an answered question, to be answered anew."""
        self._changing = key
        self._go(lambda: self.question_shown.emit(self._session.question(key)))

    @Slot()
    def show_step(self) -> None:
        """Show the step in front of the patron."""
        self._changing = None
        self._go(lambda: self.step_shown.emit(self._session.view()))

    @Slot()
    def confirm_change(self) -> None:
        """Do what was held back."""
        self._show(self._session.confirm_change())

    @Slot()
    def keep_answers(self) -> None:
        """Leave the answers as they were."""
        self._show(self._session.keep_answers())

    # -- the session ----------------------------------------------------------

    @Slot(str)
    def choose_language(self, language: Language) -> None:
        """Go on in another language, at the same place."""
        self._touch()
        self._session.choose_language(language)
        self.language_changed.emit(language)
        self._here()

    @Slot(str)
    def use_aid(self, aid: str) -> None:
        """Take note of larger text or another theme."""
        self._touch()
        self._session.use_aid(aid)

    @Slot()
    def assist(self) -> None:
        """Mark the session as one in which a librarian helps."""
        self._session.assist()
        self._tell_session()
        self._here()

    @Slot()
    def end_by_patron(self) -> None:
        """End the session because the patron is done."""
        self.end(EndReason.PATRON)

    def end(self, reason: EndReason) -> None:
        """End the session and forget all of it."""
        was_running = self._session.is_running
        self._leave_search()
        before = self._session.language
        self._session.end(reason)
        self._changing = None
        self._here = self.show_home
        if before != self._session.language:
            self.language_changed.emit(self._session.language)
        self._tell_session()
        if was_running:
            self.ended.emit(reason.value)

    # -- within ---------------------------------------------------------------

    def _touch(self) -> None:
        if not self._session.is_running:
            self._session.touch()
            self._tell_session()

    def _tell_session(self) -> None:
        session = self._session
        self.session_changed.emit(session.is_running, session.is_assisted)

    def _go(self, here: Callable[[], None]) -> None:
        """Show a place, and remember it to be shown again."""
        self._here = here
        here()

    def _show(self, view: AnyStepView | ChangeView) -> None:
        if isinstance(view, ChangeView):
            self._go(lambda: self.change_shown.emit(view))
        else:
            self._changing = None
            self._here = self.show_step
            self.step_shown.emit(view)

    def _show_results(self, query: str, *, exactly: bool = False) -> None:
        results = self._catalogue.search(query, self.language, exactly=exactly)
        self._found = query, len(results.found)
        self.results_shown.emit(results)

    def _leave_search(self, chosen: str | None = None) -> None:
        """Take note of a search once it has ended, not after each key."""
        found, self._found = self._found, None
        if found is not None:
            self._session.search(*found, chosen)
