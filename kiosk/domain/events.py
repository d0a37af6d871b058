"""The log's vocabulary: all that is ever recorded of what a patron does.

Ids of guides, steps and options, counts and times; never a name, a typed
field or the text of a page. Of searches only the words of those that found nothing,
by the day, where they do not look like a name, a number or an address.
"""

from __future__ import annotations

import datetime
import enum
from typing import Literal

import msgspec

VERSION = 1

Mode = Literal["self", "assisted"]


class EventKind(enum.StrEnum):
    """What can happen in a session."""

    SEARCH_MADE = "search-made"
    GUIDE_OPENED = "guide-opened"
    GUIDE_FINISHED = "guide-finished"
    STEP_SHOWN = "step-shown"
    STEP_DONE = "step-done"
    QUESTION_ANSWERED = "question-answered"
    PLAN_B_SHOWN = "plan-b-shown"
    SITE_OPENED = "site-opened"
    SITE_UNREACHABLE = "site-unreachable"
    PAGE_TURNED_AWAY = "page-turned-away"
    AID_USED = "aid-used"
    LANGUAGE_CHOSEN = "language-chosen"
    ASSISTANCE_BEGUN = "assistance-begun"
    TICKET_GIVEN = "ticket-given"
    TICKET_USED = "ticket-used"


class EndReason(enum.StrEnum):
    """Why a session ended."""

    PATRON = "patron"
    IDLE = "idle"
    STAFF = "staff"
    CLOSING = "closing"
    INTERRUPTED = "interrupted"


class Happening(msgspec.Struct, frozen=True):
    """One thing that happened, before it has its place in a session.

    Attributes:
        option: an option's id, where the guide allows it to be counted; or the
            guide that was chosen among the results of a search.
        detail: an outcome's result, an aid, a language, a number of results, a site's
            id, a host.
    """

    kind: EventKind
    guide: str | None = None
    guide_version: int | None = None
    step: str | None = None
    option: str | None = None
    detail: str | None = None


class SessionStarted(msgspec.Struct, frozen=True, tag_field="record", tag="started"):
    """A session began. `session` is a random uuid4, `at` bears its offset."""

    session: str
    station: str
    at: datetime.datetime
    language: str


class Event(msgspec.Struct, frozen=True, tag_field="record", tag="event"):
    """A happening in its place: `seq` counts from 1, `ms` from the start."""

    session: str
    seq: int
    ms: int
    what: Happening
    version: int = VERSION


class SessionEnded(msgspec.Struct, frozen=True, tag_field="record", tag="ended"):
    """A session ended. `ms` is its length by a clock that never jumps."""

    session: str
    at: datetime.datetime
    ms: int
    reason: EndReason
    language: str
    mode: Mode


class SearchUnmet(msgspec.Struct, frozen=True, tag_field="record", tag="unmet"):
    """A search that found nothing, tied to no session.

    `words` have passed the screen for personal data; `id` is a random uuid4.
    """

    id: str
    day: datetime.date
    language: str
    words: str


Record = SessionStarted | Event | SessionEnded | SearchUnmet


def guide_opened(guide: str, version: int) -> Happening:
    """Record that a guide's walk began."""
    return Happening(EventKind.GUIDE_OPENED, guide, version)


def guide_finished(guide: str, version: int, step: str, result: str) -> Happening:
    """Record that a walk reached an outcome."""
    return Happening(EventKind.GUIDE_FINISHED, guide, version, step, detail=result)


def step_shown(guide: str, version: int, step: str) -> Happening:
    """Record that a step was put before the patron."""
    return Happening(EventKind.STEP_SHOWN, guide, version, step)


def step_done(guide: str, version: int, step: str) -> Happening:
    """Record that the patron went past a step."""
    return Happening(EventKind.STEP_DONE, guide, version, step)


def question_answered(guide: str, version: int, step: str, option: str) -> Happening:
    """Record an answer of a question that its guide allows to be counted."""
    return Happening(EventKind.QUESTION_ANSWERED, guide, version, step, option)


def plan_b_shown(guide: str, version: int, step: str) -> Happening:
    """Record that the way without the net was looked at."""
    return Happening(EventKind.PLAN_B_SHOWN, guide, version, step)


def site_opened(guide: str, version: int, step: str, site: str) -> Happening:
    """Record that a step's official site was opened; never a page of it."""
    return Happening(EventKind.SITE_OPENED, guide, version, step, detail=site)


def site_unreachable(guide: str, version: int, step: str, host: str) -> Happening:
    """Record that a site did not answer, or could not prove that it is the one."""
    return Happening(EventKind.SITE_UNREACHABLE, guide, version, step, detail=host)


def page_turned_away(guide: str, version: int, step: str, host: str) -> Happening:
    """Record that a page was not shown, by its host alone; empty for none."""
    return Happening(EventKind.PAGE_TURNED_AWAY, guide, version, step, detail=host)


def ticket_given(guide: str, version: int, step: str) -> Happening:
    """Record that a resume number was made at a step, never the number itself."""
    return Happening(EventKind.TICKET_GIVEN, guide, version, step)


def ticket_used(guide: str, version: int, step: str) -> Happening:
    """Record that a resume number brought its bearer to a step."""
    return Happening(EventKind.TICKET_USED, guide, version, step)


def search_made(results: int, chosen: str | None) -> Happening:
    """Record a search: how much it found and what was chosen, never its words."""
    kind = EventKind.SEARCH_MADE
    return Happening(kind, option=chosen, detail=str(results))


def aid_used(aid: str) -> Happening:
    """Record that larger text or another theme was chosen."""
    return Happening(EventKind.AID_USED, detail=aid)


def language_chosen(language: str) -> Happening:
    """Record that another language was chosen."""
    return Happening(EventKind.LANGUAGE_CHOSEN, detail=language)


def assistance_begun() -> Happening:
    """Record that a librarian sat down beside the patron."""
    return Happening(EventKind.ASSISTANCE_BEGUN)
