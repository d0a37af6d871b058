"""What a screen needs to show a step, and nothing more: words and states."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from decimal import Decimal

    from kiosk.domain.functions import Known
    from kiosk.domain.guide import Channel, Result, TextFormat
    from kiosk.domain.rendering import Rich, Span, Whom

AskName = Literal["choice", "choices", "date", "number", "money", "text"]
Ways = Literal["online", "office", "both"]


@dataclass(frozen=True)
class Card:
    """A guide on a list: enough to choose it by."""

    id: str
    icon: str
    title: Rich
    card: Rich
    authority: str
    minutes: int
    free: bool
    summary: Rich


@dataclass(frozen=True)
class Door:
    """A theme on the home screen."""

    id: str
    icon: str
    name: str
    line: str


@dataclass(frozen=True)
class HomeView:
    """The home screen: doors, and guides that are often used (id and label)."""

    doors: tuple[Door, ...]
    often: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TopicView:
    """What lies behind a door."""

    door: Door
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class FoundCard:
    """A guide that a search found, and why.

    Attributes:
        marks: where the words that were asked for stand in the title, and how long
            each of them is there.
        because: the keyword by which it was found, where the title does not show it.
    """

    card: Card
    marks: tuple[tuple[int, int], ...] = ()
    because: str | None = None


@dataclass(frozen=True)
class SearchView:
    """What was found for a query, the best first.

    Attributes:
        read_as: the words that were searched for, where they are not those typed.
        doors: topics to choose from; only where nothing was found.
        instead: the guide for those who do not know what they need; likewise.
    """

    query: str
    found: tuple[FoundCard, ...]
    read_as: str | None = None
    doors: tuple[Door, ...] = ()
    instead: Card | None = None


@dataclass(frozen=True)
class Contact:
    """A desk or an institution; what is not known is None, never guessed.

    `whom` answers for what is missing.
    """

    name: str
    address: str | None = None
    phones: tuple[str, ...] = ()
    hours: str | None = None
    email: str | None = None
    url: str | None = None
    whom: Whom | None = None


@dataclass(frozen=True)
class Item:
    """An option, something to have at hand, or one of the things that fit."""

    id: str
    label: Rich
    hint: Rich | None = None
    missing: Rich | None = None
    chosen: bool = False
    guide: str | None = None
    contact: Contact | None = None
    group: str | None = None


@dataclass(frozen=True)
class SeasonView:
    """Whether a procedure is open on the day.

    Attributes:
        opens: the day on which it opens next, None where that is not known.
        closes: its last day, while it is open.
        to_check: these days are converted or not confirmed.
    """

    open: bool | None
    opens: str | None = None
    closes: str | None = None
    to_check: bool = False


@dataclass(frozen=True)
class GuideView:
    """A guide's first screen."""

    id: str
    icon: str
    authority: str
    title: Rich
    summary: Rich
    minutes: int
    cost: Span | None
    ways: Ways
    who_can: tuple[Rich, ...]
    fee: Rich | None
    deadline: Rich | None
    result: Rich | None
    prepare: tuple[Item, ...]
    checked: str
    overdue: bool
    season: SeasonView | None


@dataclass(frozen=True)
class RailEntry:
    """A part of the guide in the list of steps."""

    label: str
    state: Literal["done", "here", "ahead"]


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What every step shows around its own.

    Attributes:
        number: the part in which the patron is, from 1.
        of: how many parts there are for this patron, as far as is known.
        staff: for the librarian; the screens show it only in a marked session.
        errors: what the guide itself says of answers that it does not take.
        papers: templates of the files that may be taken along here: right after the
            form that fills them in, and at the end.
    """

    guide: str
    guide_title: str
    authority: str
    minutes: int
    step: str
    number: int
    of: int
    rail: tuple[RailEntry, ...]
    title: Rich
    body: Rich | None = None
    notes: tuple[Rich, ...] = ()
    warning: Rich | None = None
    tip: Rich | None = None
    staff: Rich | None = None
    plan_b: PlanB | None = None
    errors: Mapping[str, Rich] = field(default_factory=dict)
    may_change: bool = False
    papers: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlanB:
    """How to do a step without the net."""

    words: Rich | None
    contact: Contact | None
    steps: tuple[Rich, ...] = ()


@dataclass(frozen=True)
class ChoiceView:
    """A question with one answer of several, or with any of several."""

    frame: Frame
    options: tuple[Item, ...]
    many: bool = False
    none: str | None = None
    groups: tuple[tuple[str, str], ...] = ()
    long: bool = False


@dataclass(frozen=True)
class DateView:
    """A question about a day."""

    frame: Frame
    least: datetime.date | None
    most: datetime.date | None
    given: datetime.date | None = None


@dataclass(frozen=True)
class NumberView:
    """A question about a number or an amount in euro."""

    frame: Frame
    least: Decimal | None
    most: Decimal | None
    decimals: int
    money: bool
    unit: str | None = None
    given: Decimal | None = None


@dataclass(frozen=True)
class LineView:
    """A question with a line of text for an answer."""

    frame: Frame
    format: TextFormat
    max_length: int | None = None
    given: str | None = None


@dataclass(frozen=True)
class InfoView:
    """Something to read."""

    frame: Frame


@dataclass(frozen=True)
class ChecklistView:
    """Things to have at hand."""

    frame: Frame
    items: tuple[Item, ...]


@dataclass(frozen=True)
class SiteView:
    """The page that a step opens.

    Attributes:
        id: the site in the directory.
        only_copied: it has no safe line: it is an address to copy, never opened.
    """

    id: str
    title: str
    url: str
    host: str
    only_copied: bool = False


@dataclass(frozen=True)
class ActionView:
    """One thing to do. `leads_to` is a guide that may be opened from here."""

    frame: Frame
    channel: Channel
    site: SiteView | None = None
    payment: bool = False
    leads_to: Card | None = None


@dataclass(frozen=True)
class FieldView:
    """A field of a form, with what fills it in."""

    key: str
    label: Rich
    hint: Rich | None
    ask: AskName
    required: bool
    given: Known | None = None
    options: tuple[Item, ...] = ()
    format: TextFormat = "any"
    decimals: int = 0


@dataclass(frozen=True)
class FormView:
    """Fields to fill, one entry after another up to `most` where it repeats."""

    frame: Frame
    entries: tuple[tuple[FieldView, ...], ...]
    most: int = 1


@dataclass(frozen=True)
class ResultsView:
    """What fits this patron."""

    frame: Frame
    items: tuple[Item, ...]


@dataclass(frozen=True)
class OutcomeView:
    """The end of a walk.

    Attributes:
        whom: whom to ask, where the walk met a figure not in force.
        opens: the guide that leads on.
        returns_to: the guide from which this one was opened.
    """

    frame: Frame
    result: Result
    after: tuple[Rich, ...] = ()
    contacts: tuple[Contact, ...] = ()
    related: tuple[Card, ...] = ()
    opens: Card | None = None
    whom: Whom | None = None
    returns_to: Card | None = None


AnyStepView = (
    ChoiceView
    | DateView
    | NumberView
    | LineView
    | InfoView
    | ChecklistView
    | ActionView
    | FormView
    | ResultsView
    | OutcomeView
)


@dataclass(frozen=True)
class AnswerView:
    """An answer as it stands on the screen where answers are changed."""

    key: str
    step: str
    question: str
    answer: str


@dataclass(frozen=True)
class ChangeView:
    """What another answer would do, before it is done."""

    question: str
    before: str
    after: str
    dropped: tuple[AnswerView, ...]
    asked: tuple[str, ...]
