"""What may stand in the structure files: their shapes, before any meaning.

Conditions and expressions stay raw here; `conditions` and `expressions` read them.
"""

from __future__ import annotations

import datetime
from typing import Any, Literal

import msgspec

from kiosk.domain.directory import Language, Words
from kiosk.domain.facts import FactKind
from kiosk.domain.guide import Channel, TextFormat


class Raw(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A mapping in a file; a key that is not known is a mistake."""


class RawChoosable(Raw, kw_only=True):
    """An option, a note or an item with a condition."""

    id: str
    when: Any = None
    unless: Any = None


class RawCheck(Raw, rename={"other": "else"}, kw_only=True):
    """A check of an answer."""

    holds: Any
    other: str


class RawSite(Raw, kw_only=True):
    """The page that a step opens."""

    id: str
    url: str
    here: list[str] = []


class RawRepeat(Raw, kw_only=True):
    """How many times a form is filled."""

    at_least: int = 1
    at_most: int


class RawAsk(Raw, kw_only=True):
    """The keys of every kind of ask; `asks` says which go together."""

    ask: Literal["choice", "choices", "date", "number", "money", "text"] | None = None
    options: list[Any] | None = None
    options_from: str | None = None
    include: list[str] | None = None
    exclude: list[str] | None = None
    none: str | None = None
    at_least: int | None = None
    min: Any = None
    max: Any = None
    decimals: int | None = None
    unit: str | None = None
    format: TextFormat | None = None
    max_length: int | None = None
    check: list[RawCheck] = []


class RawField(RawAsk, rename={"fill_from": "from"}, kw_only=True):
    """A field of a form."""

    id: str
    required: bool = False
    fill_from: str | None = None
    when: Any = None
    unless: Any = None


class RawStep(Raw, tag_field="kind", kw_only=True):
    """The keys that every step may have."""

    id: str
    part: str | None = None
    when: Any = None
    unless: Any = None
    notes: list[Any] = []
    site: RawSite | None = None
    plan_b: str | None = None
    payment: bool = False
    staff: bool = False


class RawQuestion(RawAsk, tag_field="kind", tag="question", kw_only=True):
    """A question: the keys of a step beside those of an ask.

    They stand here once more because a struct has one base.
    """

    id: str
    part: str | None = None
    when: Any = None
    unless: Any = None
    notes: list[Any] = []
    site: RawSite | None = None
    plan_b: str | None = None
    payment: bool = False
    staff: bool = False

    count: bool = False
    again: str | None = None


class RawInfo(RawStep, tag="info", kw_only=True):
    """Something to read."""


class RawChecklist(RawStep, tag="checklist", kw_only=True):
    """Things to have at hand."""

    items: list[Any]


class RawAction(RawStep, tag="action", kw_only=True):
    """One thing to do."""

    channel: Channel
    guide: str | None = None


class RawForm(RawStep, tag="form", kw_only=True):
    """Fields to fill."""

    fields: list[RawField]
    repeat: RawRepeat | None = None
    document: str | None = None


class RawResult(Raw, kw_only=True):
    """One of the things that may fit."""

    id: str
    when: Any = None
    unless: Any = None
    guide: str | None = None
    site: str | None = None
    office: str | None = None
    phone: Any = None
    group: str | None = None


class RawResults(RawStep, tag="results", kw_only=True):
    """A list of what fits."""

    items: list[RawResult]


class RawInclude(RawStep, tag="include", kw_only=True):
    """A fragment's steps in place."""

    fragment: str


class RawOutcome(RawStep, tag="outcome", kw_only=True):
    """The end. `unconfirmed` is not among the results: it is the built-in one."""

    result: Literal[
        "done-here", "submitted", "go-to-office", "not-eligible", "closed", "referred"
    ]
    guide: str | None = None


AnyRawStep = (
    RawQuestion
    | RawInfo
    | RawChecklist
    | RawAction
    | RawForm
    | RawResults
    | RawInclude
    | RawOutcome
)


class RawSource(Raw, kw_only=True):
    """What bears a guide out."""

    url: str
    supports: str
    dated: str | None = None


class RawSeason(Raw, kw_only=True):
    """When a procedure is open: two facts."""

    opens: str
    closes: str


class RawGuide(Raw, kw_only=True):
    """guide.yaml."""

    format: Literal[1]
    id: str
    version: int
    number: int | None = None
    theme: str
    authority: str
    audience: list[str] = []
    icon: str
    minutes: int
    checked: datetime.date
    check_by: datetime.date
    sites: list[str] = []
    related: list[str] = []
    sources: list[RawSource] = []
    doubts: list[str] = []
    season: RawSeason | None = None
    cost: Any = None
    contacts: list[str] = []
    parts: list[str] = []
    values: dict[str, Any] = {}
    steps: list[AnyRawStep]


class RawFragment(Raw, kw_only=True):
    """fragment.yaml."""

    format: Literal[1]
    id: str
    steps: list[AnyRawStep]


class RawFactRow(Raw, rename={"starts": "from"}, kw_only=True):
    """One value of a fact."""

    value: Any
    source: str
    starts: datetime.date | None = None
    until: datetime.date | None = None
    checked: str | None = None
    confirmed: bool | None = None
    converted: bool = False
    currency: str = "EUR"


class RawFact(Raw, kw_only=True):
    """A dated fact."""

    id: str
    kind: FactKind
    values: list[RawFactRow]
    unit: str | None = None
    note: str | None = None
    used_by: list[str] = []
    recurs: Literal["yearly"] | None = None
    confirmed: bool = True


class RawAuthority(Raw, kw_only=True):
    """An institution."""

    id: str
    name: Words
    what_for: Words
    phone: str | None = None
    site: str | None = None


class RawSiteEntry(Raw, kw_only=True):
    """An official site."""

    id: str
    hosts: list[str]
    url: str | None
    title: Words
    https_only: bool = True
    needs: list[str] = []
    works_in_embedded: Literal["yes", "no", "unknown"] = "unknown"
    embedded_reason: str | None = None
    login_hosts: list[str] = []
    unconfirmed_hosts: list[str] = []
    downloads: list[str] = []
    note: str | None = None
    used_by: list[str] = []


class RawOffice(Raw, kw_only=True):
    """A desk."""

    id: str
    authority: str
    town: Words
    name: Words | None = None
    address: Words | None = None
    phone: list[str] | None = None
    email: str | None = None
    hours: Words | None = None
    url: str | None = None
    source: str | None = None
    checked: str | None = None
    note: str | None = None


class RawOwnOffice(Raw, kw_only=True):
    """What a library knows of a desk; what is left empty stays as it was."""

    address: Words | str | None = None
    phone: list[str] | None = None
    email: str | None = None
    hours: Words | str | None = None
    url: str | None = None
    checked: str | None = None


class RawOwnAuthority(Raw, kw_only=True):
    """What a library knows of an institution."""

    phone: str | None = None


class RawOverlay(Raw, kw_only=True):
    """A library's own contacts, by the ids of the directory."""

    offices: dict[str, RawOwnOffice] | None = None
    authorities: dict[str, RawOwnAuthority] | None = None


class RawList(Raw, kw_only=True):
    """A long list of options; items and groups are read by the loader."""

    id: str
    items: list[Any]
    groups: dict[str, list[str]] = {}


class RawTheme(Raw, kw_only=True):
    """A door of the home screen."""

    id: str
    icon: str
    category: str
    name: Words
    line: Words


class RawWordbook(Raw, kw_only=True):
    """What people call things.

    `groups` are ways to say the same, by language; `ignored` says nothing of what
    is looked for; `fallback` is the guide for those who do not know what they need.
    """

    fallback: str | None = None
    groups: list[dict[Language, list[str]]] = []
    ignored: dict[Language, list[str]] = {}


class RawHolidays(Raw, kw_only=True):
    """Days that the calendar of holidays lacks."""

    free: list[datetime.date] = []
    working: list[datetime.date] = []


class RawTerm(Raw, kw_only=True):
    """A word of the glossary."""

    id: str
    names: list[str] = []
    word: Words
    meaning: Words


class RawItemWords(Raw):
    """Words of an option, an item, a field, a group or a result."""

    label: str
    hint: str | None = None
    missing: str | None = None
    options: dict[str, RawItemWords | str] = {}


Labelled = RawItemWords | str
"""Where a label is all there is, it may stand alone."""


class RawStepWords(Raw, kw_only=True):
    """Words of a step."""

    title: str
    rail: str | None = None
    body: str | None = None
    notes: dict[str, str] = {}
    options: dict[str, Labelled] = {}
    items: dict[str, Labelled] = {}
    groups: dict[str, Labelled] = {}
    fields: dict[str, Labelled] = {}
    errors: dict[str, str] = {}
    warning: str | None = None
    tip: str | None = None
    plan_b: str | None = None
    staff: str | None = None
    after: list[str] = []


class RawGuideWords(Raw, kw_only=True):
    """bg.yaml, en.yaml, tr.yaml of a guide."""

    title: str
    card: str
    summary: str
    keywords: list[str] = []
    who_can: list[str] = []
    fee: str | None = None
    deadline: str | None = None
    result: str | None = None
    parts: dict[str, str] = {}
    doubts: dict[str, str] = {}
    steps: dict[str, RawStepWords]
    of: dict[str, str] = {}


class RawFragmentWords(Raw, kw_only=True):
    """A text file of a fragment."""

    steps: dict[str, RawStepWords]
    of: dict[str, str] = {}


class RawListWords(Raw, kw_only=True):
    """A text file of a long list."""

    items: dict[str, Labelled]
    groups: dict[str, Labelled] = {}
    of: dict[str, str] = {}
