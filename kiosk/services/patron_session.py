"""One patron's session: opens guides, walks them, takes down what happened.

All of a session lives in this object; ending it drops everything at once.
"""

from __future__ import annotations

import dataclasses
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain import events
from kiosk.domain.events import EndReason, Event, Happening, Record
from kiosk.domain.guide import Outcome, Question
from kiosk.domain.presenting import Presenter
from kiosk.domain.recounting import Recounter
from kiosk.domain.resuming import led_on
from kiosk.domain.screening import keepable
from kiosk.domain.view import AnyStepView, ChangeView, OutcomeView
from kiosk.domain.visit import SiteVisit, visit_at
from kiosk.domain.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.answers import Given
    from kiosk.domain.directory import Language
    from kiosk.domain.functions import Known
    from kiosk.domain.ports import Clock, Journal, Shelf
    from kiosk.domain.resuming import Resumed
    from kiosk.domain.session import Station
    from kiosk.domain.ticket import Ticket
    from kiosk.domain.view import AnswerView
    from kiosk.domain.walk import Change
    from kiosk.services.catalogue import Catalogue

MOST_OPEN = 3
"""A guide may open another one, and that one a third."""


@dataclass
class _Running:
    """What is known of the running session, and nothing else of the patron."""

    id: str
    began: float
    seq: int = 0
    mode: events.Mode = "self"
    walks: list[Walk] = field(default_factory=list)
    finished: set[tuple[str, str]] = field(default_factory=set)
    pending: tuple[str, Change] | None = None
    unmet: set[str] = field(default_factory=set)
    ticket: Ticket | None = None


class PatronSession:
    """The session on this screen, if one is running.

    Args:
        catalogue: gives the cards of guides that a walk leads to.
        station: where the session runs, and the language in which each begins.
        new_id: gives a fresh random id.
    """

    def __init__(
        self,
        *,
        shelf: Shelf,
        catalogue: Catalogue,
        journal: Journal,
        clock: Clock,
        station: Station,
        new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
    ) -> None:
        """Rest until somebody touches the screen."""
        self._shelf = shelf
        self._catalogue = catalogue
        self._journal = journal
        self._clock = clock
        self._station = station
        self._new_id = new_id
        self._running: _Running | None = None
        self.language: Language = station.language

    @property
    def is_running(self) -> bool:
        """Whether a patron's session is under way."""
        return self._running is not None

    @property
    def is_assisted(self) -> bool:
        """Whether a librarian has marked the session as theirs to help in."""
        return self._running is not None and self._running.mode == "assisted"

    @property
    def is_walking(self) -> bool:
        """Whether a guide is open."""
        return self._running is not None and bool(self._running.walks)

    @property
    def walk(self) -> Walk:
        """The walk on top, as it stands."""
        return self._walk()

    # -- beginning and ending -------------------------------------------------

    def touch(self) -> None:
        """Begin a session with the first touch."""
        self._session()

    def assist(self) -> None:
        """Mark the session as one in which a librarian helps."""
        running = self._session()
        if running.mode == "self":
            running.mode = "assisted"
            self._note(events.assistance_begun())

    def end(self, reason: EndReason) -> None:
        """End the session and forget all of it."""
        running, self._running = self._running, None
        if running is not None:
            ended = events.SessionEnded(
                session=running.id,
                at=self._clock.now(),
                ms=self._ms(running),
                reason=reason,
                language=self.language,
                mode=running.mode,
            )
            self._journal.put([ended])
        self.language = self._station.language

    # -- what patrons choose --------------------------------------------------

    def choose_language(self, language: Language) -> None:
        """Go on in another language; the walk stays as it is."""
        if language != self.language:
            self._note(events.language_chosen(language))
            self.language = language

    def use_aid(self, aid: str) -> None:
        """Take note of larger text or another theme."""
        self._note(events.aid_used(aid))

    def search(self, words: str, results: int, chosen: str | None = None) -> None:
        """Take note of a search that ended: how much it found, what was chosen.

        Its words are kept only where it found nothing, once in a session and tied
        to none, and only if they look like nobody's name, number or address.
        """
        self._note(events.search_made(results, chosen))
        running = self._session()
        kept = keepable(words) if results == 0 else None
        if kept is not None and kept not in running.unmet:
            running.unmet.add(kept)
            day = self._clock.now().date()
            unmet = events.SearchUnmet(self._new_id(), day, self.language, kept)
            self._journal.put([unmet])

    # -- walking --------------------------------------------------------------

    def begin(self, guide_id: str) -> AnyStepView:
        """Begin to walk a guide, alone or on top of the one that leads to it.

        Raises:
            NoSuchGuide: it is not on the shelf.
        """
        volume = self._shelf.volume(guide_id)
        today = self._clock.now().date()
        self._open(Walk.begun(volume.guide, self._shelf.almanac, today))
        return self._shown()

    def take_up(self, resumed: Resumed) -> AnyStepView:
        """Go on where a resume number leads, in place of whatever is open."""
        self.leave()
        walk = resumed.walk
        self._open(walk, resumed.ticket)
        guide, version = walk.guide.id, walk.guide.version
        self._note(events.ticket_used(guide, version, walk.step.id))
        return self._shown()

    @property
    def bottom(self) -> tuple[Walk, Ticket | None]:
        """The walk that a resume number holds, and the number it came from."""
        running = self._session()
        return running.walks[0], running.ticket

    def give_ticket(self) -> None:
        """Take note that a resume number was made."""
        walk = self.bottom[0]
        guide, version = walk.guide.id, walk.guide.version
        self._note(events.ticket_given(guide, version, walk.step.id))

    def may_begin(self, guide_id: str) -> bool:
        """Whether a guide may be opened on top of those that are open."""
        walks = self._session().walks
        return len(walks) < MOST_OPEN and all(w.guide.id != guide_id for w in walks)

    def view(self) -> AnyStepView:
        """Return the step in front of the patron."""
        return self._view()

    def answer(self, given: Given) -> AnyStepView | ChangeView:
        """Answer the question on the screen.

        Where answers given before would no longer count, nothing has changed
        yet: what would happen is returned, to be confirmed or left.

        Raises:
            Refused: the answer is not taken; nothing has changed.
        """
        walk = self._walk()
        question = walk.step
        if isinstance(question, Question) and question.key in walk.answers:
            change = walk.change(question.key, given)
            if change.dropped:
                return self._hold(question.key, change)
        return self._gone_on(walk, walk.answered(given))

    def fill(self, fields: Mapping[str, Given]) -> AnyStepView:
        """Fill the form on the screen.

        Raises:
            FieldRefused: a field is not taken; nothing has changed.
        """
        walk = self._walk()
        return self._gone_on(walk, walk.filled(fields))

    def go_on(self) -> AnyStepView:
        """Go past a step that only tells."""
        walk = self._walk()
        return self._gone_on(walk, walk.advanced())

    def go_back(self) -> AnyStepView | None:
        """Go to the step before; None where the guide's first screen is before it.

        From the first step of a guide that another one opened, back to that.
        """
        running = self._session()
        walk = self._walk()
        if walk.may_go_back:
            running.walks[-1] = walk.back()
            return self._shown()
        running.walks.pop()
        return self._shown() if running.walks else None

    def leave(self) -> None:
        """Close every open guide."""
        self._session().walks.clear()

    def return_to_guide(self) -> AnyStepView | None:
        """Close the guide on top and go on in the one that opened it."""
        running = self._session()
        running.walks.pop()
        return self.go_on() if running.walks else None

    def tick(self, item: str, *, at_hand: bool) -> None:
        """Mark an item of the checklist on the screen."""
        running = self._session()
        running.walks[-1] = running.walks[-1].tick(item, at_hand=at_hand)

    def look_at_plan_b(self) -> None:
        """Take note that the way without the net was looked at."""
        walk = self._walk()
        self._note(events.plan_b_shown(walk.guide.id, walk.guide.version, walk.at))

    # -- official sites -------------------------------------------------------

    def open_site(self) -> SiteVisit | None:
        """Return the visit to the site of the step; None where it has none."""
        walk = self._walk()
        visit = visit_at(walk, self.language, self._station.sites)
        if visit is not None:
            guide, version = walk.guide.id, walk.guide.version
            self._note(events.site_opened(guide, version, walk.at, visit.site))
        return visit

    def note_unreachable(self, host: str) -> None:
        """Take note of a site that did not answer."""
        walk = self._walk()
        guide, version = walk.guide.id, walk.guide.version
        self._note(events.site_unreachable(guide, version, walk.at, host))

    def note_turned_away(self, host: str) -> None:
        """Take note of a page that was not shown, by its host."""
        walk = self._walk()
        guide, version = walk.guide.id, walk.guide.version
        self._note(events.page_turned_away(guide, version, walk.at, host))

    # -- changing an answer ---------------------------------------------------

    def answers(self) -> Sequence[AnswerView]:
        """Return the answers that count, in the order of the path."""
        return self._recounter().answers()

    def question(self, key: str) -> AnyStepView:
        """Return a question of the path as it was answered, to be changed."""
        walk = self._walk()
        step = next(q for q in walk.questions_on_path() if q.key == key)
        return self._presenter(walk.at_step(step.id)).step()

    def change(self, key: str, given: Given) -> AnyStepView | ChangeView:
        """Answer a question of the path anew, from the list of answers.

        Raises:
            Refused: the answer is not taken; nothing has changed.
        """
        change = self._walk().change(key, given)
        if change.dropped:
            return self._hold(key, change)
        return self._changed(key, change)

    def confirm_change(self) -> AnyStepView:
        """Do what was held back until the patron had seen what it means."""
        running = self._session()
        if running.pending is None:
            return self._view()
        key, change = running.pending
        return self._changed(key, change)

    def keep_answers(self) -> AnyStepView:
        """Leave the answers as they were."""
        self._session().pending = None
        return self._view()

    # -- within ---------------------------------------------------------------

    def _session(self) -> _Running:
        if self._running is None:
            now = self._clock.now()
            self._running = _Running(self._new_id(), self._clock.seconds())
            started = events.SessionStarted(
                self._running.id, self._station.name, now, self.language
            )
            self._journal.put([started])
        return self._running

    def _open(self, walk: Walk, ticket: Ticket | None = None) -> None:
        running, guide = self._session(), walk.guide
        if not running.walks:
            running.ticket = ticket
        # Walked anew, it may be finished anew.
        running.finished -= {each for each in running.finished if each[0] == guide.id}
        running.walks.append(walk)
        self._note(events.guide_opened(guide.id, guide.version))

    def _walk(self) -> Walk:
        return self._session().walks[-1]

    def _hold(self, key: str, change: Change) -> ChangeView:
        self._session().pending = (key, change)
        return self._recounter().change(key, change)

    def _changed(self, key: str, change: Change) -> AnyStepView:
        running = self._session()
        running.pending = None
        running.walks[-1] = change.walk
        self._note_answer(change.walk, change.walk.guide.question(key))
        return self._shown()

    def _gone_on(self, before: Walk, after: Walk) -> AnyStepView:
        running = self._session()
        if running.ticket is not None:
            after = led_on(before, after, running.ticket)
        running.walks[-1] = after
        if after.at == before.at:
            return self._view()
        guide, version = before.guide.id, before.guide.version
        step = before.step
        if isinstance(step, Question):
            self._note_answer(after, step)
        self._note(events.step_done(guide, version, step.id))
        return self._shown()

    def _note_answer(self, walk: Walk, question: Question) -> None:
        """Record an answer where its guide allows it: ids of options only."""
        if not question.count:
            return
        answer: Known | None = walk.answers.get(question.key)
        chosen = sorted(answer) if isinstance(answer, frozenset) else [answer]
        for option in chosen:
            if isinstance(option, str):
                guide, version = walk.guide.id, walk.guide.version
                self._note(
                    events.question_answered(guide, version, question.id, option)
                )

    def _shown(self) -> AnyStepView:
        """Return the step in front of the patron, and record that it is shown."""
        walk = self._walk()
        guide, version, step = walk.guide.id, walk.guide.version, walk.step
        self._note(events.step_shown(guide, version, step.id))
        running = self._session()
        if isinstance(step, Outcome) and (guide, step.id) not in running.finished:
            running.finished.add((guide, step.id))
            self._note(events.guide_finished(guide, version, step.id, step.result))
        return self._view()

    def _view(self) -> AnyStepView:
        view = self._presenter().step()
        walks = self._session().walks
        if isinstance(view, OutcomeView) and len(walks) > 1:
            below = self._catalogue.card(walks[-2].guide.id, self.language)
            return dataclasses.replace(view, returns_to=below)
        return view

    def _recounter(self) -> Recounter:
        walk = self._walk()
        return Recounter(self._shelf.volume(walk.guide.id), walk, self.language)

    def _presenter(self, walk: Walk | None = None) -> Presenter:
        walk = walk or self._walk()
        volume = self._shelf.volume(walk.guide.id)
        return Presenter(
            volume,
            walk,
            self.language,
            lambda guide_id: self._catalogue.card(guide_id, self.language),
        )

    def _note(self, what: Happening) -> None:
        running = self._session()
        running.seq += 1
        records: list[Record] = [
            Event(running.id, running.seq, self._ms(running), what)
        ]
        self._journal.put(records)

    def _ms(self, running: _Running) -> int:
        return round((self._clock.seconds() - running.began) * 1000)
