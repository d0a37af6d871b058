"""A guide as it is walked: steps in order, conditions, values; no words.

The order of the steps is the order of the walk and `when` says whether a step
belongs to this patron's path. There is no jump, so a walk cannot loop.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.domain.expressions import Condition, Expression, Number

if TYPE_CHECKING:
    from collections.abc import Iterator

Channel = Literal["online", "phone", "office", "post", "email", "here"]
Result = Literal[
    "done-here",
    "submitted",
    "go-to-office",
    "not-eligible",
    "closed",
    "referred",
    "unconfirmed",
]
TextFormat = Literal[
    "egn", "lnch", "eik", "iban", "phone", "email", "postcode", "name", "any"
]
OFFICE_PATH = "office-path"


class Choosable(msgspec.Struct, frozen=True):
    """An option, a note or an item of a checklist, shown where `when` holds."""

    id: str
    when: Condition | None = None


class Choice(msgspec.Struct, frozen=True, tag_field="ask", tag="choice"):
    """One option of several; `list` names the long list that they come from."""

    options: tuple[Choosable, ...]
    list: str | None = None


class Choices(msgspec.Struct, frozen=True, tag_field="ask", tag="choices"):
    """Any of several options; `none` is the one that excludes all others."""

    options: tuple[Choosable, ...]
    list: str | None = None
    none: str | None = None
    at_least: int = 0


class AskDate(msgspec.Struct, frozen=True, tag_field="ask", tag="date"):
    """A calendar day within bounds."""

    min: Expression
    max: Expression


class AskNumber(msgspec.Struct, frozen=True, tag_field="ask", tag="number"):
    """A decimal within bounds; `money` is in euro."""

    min: Expression
    max: Expression
    decimals: int = 0
    unit: str | None = None
    money: bool = False


class AskText(msgspec.Struct, frozen=True, tag_field="ask", tag="text"):
    """A line of text in a known format."""

    format: TextFormat = "any"
    max_length: int | None = None


Ask = Choice | Choices | AskDate | AskNumber | AskText


class Check(msgspec.Struct, frozen=True):
    """An answer is refused with `error` where `holds` is false."""

    holds: Condition
    error: str


class StepSite(msgspec.Struct, frozen=True):
    """The page that a step opens, and the pages on which the patron is at it."""

    id: str
    url: str
    here: tuple[str, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """What every step has.

    Attributes:
        plan_b: an office's id or `office-path`: how to do it without the net.
        payment: a card is charged here.
        staff: the words hold a note for the librarian.
    """

    id: str
    part: str | None = None
    when: Condition | None = None
    notes: tuple[Choosable, ...] = ()
    site: StepSite | None = None
    plan_b: str | None = None
    payment: bool = False
    staff: bool = False


class Question(Step, frozen=True, kw_only=True, tag="question"):
    """The patron answers. `again` is the question whose answer this one shares."""

    ask: Ask
    checks: tuple[Check, ...] = ()
    count: bool = False
    again: str | None = None

    @property
    def key(self) -> str:
        """The id under which the answer is kept."""
        return self.again or self.id


class Info(Step, frozen=True, kw_only=True, tag="info"):
    """The patron reads what was worked out."""


class Checklist(Step, frozen=True, kw_only=True, tag="checklist"):
    """The patron ticks what is at hand."""

    items: tuple[Choosable, ...]


class Action(Step, frozen=True, kw_only=True, tag="action"):
    """One thing to do; `guide` opens another guide and comes back."""

    channel: Channel
    guide: str | None = None


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A field of a form; `fill_from` is an answer or a value that fills it in."""

    id: str
    ask: Ask
    required: bool = False
    fill_from: str | None = None
    when: Condition | None = None
    checks: tuple[Check, ...] = ()


class Repeat(msgspec.Struct, frozen=True):
    """How many times a form is filled."""

    at_least: int
    at_most: int


class Form(Step, frozen=True, kw_only=True, tag="form"):
    """The patron fills fields that live in memory only."""

    fields: tuple[Field, ...]
    repeat: Repeat | None = None
    document: str | None = None

    def key(self, field: str, entry: int = 1) -> str:
        """Return the id under which a field of an entry (from 1) is kept."""
        return field if entry == 1 else f"{field}#{entry}"


class ResultItem(msgspec.Struct, frozen=True):
    """One of the things that may fit; it leads to a guide, a site or a contact."""

    id: str
    when: Condition | None = None
    guide: str | None = None
    site: str | None = None
    office: str | None = None
    phone: str | None = None
    group: str | None = None


class Results(Step, frozen=True, kw_only=True, tag="results"):
    """The patron reads the list of what fits."""

    items: tuple[ResultItem, ...]


class Outcome(Step, frozen=True, kw_only=True, tag="outcome"):
    """The end of the walk; `done-here` never means that anything was sent."""

    result: Result
    guide: str | None = None


AnyStep = Question | Info | Checklist | Action | Form | Results | Outcome

UNCONFIRMED = "unconfirmed"
"""The outcome of a walk that met a fact not in force."""


class Source(msgspec.Struct, frozen=True):
    """What bears a guide out."""

    url: str
    supports: str
    dated: str | None = None


class Season(msgspec.Struct, frozen=True):
    """Two facts of kind date between which a procedure is open."""

    opens: str
    closes: str


FREE = Number(Decimal(0))
"""The cost of what costs nothing."""


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """A whole procedure. Dates: `checked` by its newest source, `check_by` next.

    `cost` is what works the fee out, `FREE` where there is none; None where it
    depends, or nobody knows it. `number` stands for the guide in resume numbers
    where what its id gives is another guide's.
    """

    id: str
    version: int
    theme: str
    authority: str
    icon: str
    minutes: int
    checked: datetime.date
    check_by: datetime.date
    steps: tuple[AnyStep, ...]
    audience: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    doubts: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    season: Season | None = None
    cost: Expression | None = None
    number: int | None = None
    values: dict[str, Expression] = {}

    def step(self, step_id: str) -> AnyStep:
        """Return a step by its id.

        Raises:
            KeyError: the guide has no such step.
        """
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def question(self, key: str) -> Question:
        """Return the question that keeps its answer under a key, at its own place.

        Raises:
            KeyError: the guide has no such question.
        """
        for question in self.questions():
            if question.id == key:
                return question
        raise KeyError(key)

    def questions(self) -> Iterator[Question]:
        """Yield the questions in the order of the walk."""
        return (step for step in self.steps if isinstance(step, Question))

    @property
    def aliases(self) -> dict[str, str]:
        """Questions asked at a second place, by the id of the first."""
        return {q.id: q.again for q in self.questions() if q.again is not None}

    def parts_in_order(self) -> tuple[str, ...]:
        """Return the parts; a guide without any has one for each step."""
        return self.parts or tuple(step.id for step in self.steps)

    def part_of(self, step: Step) -> str:
        """Return the part to which a step belongs."""
        return step.part if self.parts and step.part is not None else step.id
