"""Turns a walk into what a screen shows of it, in one language."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from kiosk.domain import view as views
from kiosk.domain.answers import offered
from kiosk.domain.contacts import ContactBook
from kiosk.domain.directory import short_name
from kiosk.domain.evaluation import NotInForce, Truth
from kiosk.domain.formatting import Formatter
from kiosk.domain.guide import (
    OFFICE_PATH,
    Action,
    AnyStep,
    Ask,
    AskDate,
    AskNumber,
    AskText,
    Checklist,
    Choice,
    Choices,
    Field,
    Form,
    Outcome,
    Question,
    Results,
)
from kiosk.domain.rendering import Renderer, Rich, plain_text
from kiosk.domain.trace import entries_given, within_entry

if TYPE_CHECKING:
    from kiosk.domain.directory import Language
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.functions import Known
    from kiosk.domain.texts import GuideWords, ItemWords, StepWords, Text
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Walk

CardOf = Callable[[str], "views.Card | None"]
"""Gives a guide's card; None where there is no such guide."""

_LONG_LIST = 8
"""From so many options on, an answer is looked for rather than read through."""


class Presenter:
    """Shows one walk in one language.

    Args:
        card: gives the cards of other guides.
    """

    def __init__(
        self, volume: Volume, walk: Walk, language: Language, card: CardOf
    ) -> None:
        """Prepare to show a walk as it stands."""
        self._volume = volume
        self._walk = walk
        self._language = language
        self._card = card
        self._scope = walk.trace.scope_at(walk.step.id)
        self._renderer = Renderer(volume, walk.almanac, self._scope, language)
        self._contacts = ContactBook(walk.almanac, language)
        self._formatter = Formatter(language)

    @property
    def _words(self) -> GuideWords:
        return self._volume.words[self._language]

    def step(self) -> views.AnyStepView:
        """Return what the screen shows of the step in front of the patron."""
        step = self._walk.step
        words = self._words.steps.get(step.id)
        frame = self._frame(step, words)
        match step:
            case Question():
                return self._question(step, words, frame)
            case Checklist():
                own = tuple(self._checklist_items(step, words))
                return views.ChecklistView(frame, items=own)
            case Action():
                return self._action(step, frame)
            case Form():
                return self._form(step, words, frame)
            case Results():
                return views.ResultsView(frame, items=self._results(step, words))
            case Outcome():
                return self._outcome(step, words, frame)
            case _:
                return views.InfoView(frame)

    # -- what every step shows ------------------------------------------------

    def _frame(self, step: AnyStep, words: StepWords | None) -> views.Frame:
        guide = self._volume.guide
        parts = self._walk.trace.parts
        here = guide.part_of(step)
        number = parts.index(here) + 1 if here in parts else len(parts)
        title = plain_text("", self._language)
        if words is not None:
            title = self._renderer.rich(words.title)
        return views.Frame(
            guide=guide.id,
            guide_title=self._renderer.rich(self._words.title).plain,
            authority=short_name(self._renderer.authority().name),
            minutes=guide.minutes,
            step=step.id,
            number=number,
            of=len(parts),
            rail=tuple(self._rail(parts, number)),
            title=title,
            body=self._text(words, "body"),
            notes=tuple(self._notes(step, words)),
            warning=self._text(words, "warning"),
            tip=self._text(words, "tip"),
            staff=self._text(words, "staff"),
            plan_b=self._plan_b(step, words),
            errors=self._errors(words),
            may_change=any(
                question.key in self._walk.trace.counting
                for question in self._walk.questions_on_path()
                if question.id != step.id
            ),
            papers=self._papers(step),
        )

    def _papers(self, step: AnyStep) -> tuple[str, ...]:
        """Return the files to be offered: after their form, and at the end."""
        filled = tuple(self._walk.papers())
        if isinstance(step, Outcome):
            return filled
        path = self._walk.trace.path
        place = self._walk.trace.index(step.id)
        before = path[place - 1] if place > 0 else None
        document = before.document if isinstance(before, Form) else None
        return (document,) if document in filled else ()

    def _errors(self, words: StepWords | None) -> dict[str, Rich]:
        told = {} if words is None else words.errors
        return {name: self._renderer.rich(text) for name, text in told.items()}

    def _text(self, words: StepWords | None, name: str) -> Rich | None:
        text: Text | None = getattr(words, name, None)
        return self._renderer.maybe(text)

    def _rail(self, parts: tuple[str, ...], number: int) -> Iterator[views.RailEntry]:
        for place, part in enumerate(parts, start=1):
            label = self._part_label(part)
            if place < number:
                yield views.RailEntry(label, "done")
            else:
                yield views.RailEntry(label, "here" if place == number else "ahead")

    def _part_label(self, part: str) -> str:
        text = self._words.parts.get(part)
        if text is None and part in self._words.steps:
            words = self._words.steps[part]
            text = words.rail or words.title
        return part if text is None else self._renderer.rich(text).plain

    def _notes(self, step: AnyStep, words: StepWords | None) -> Iterator[Rich]:
        for note in step.notes:
            text = None if words is None else words.notes.get(note.id)
            if text is not None and self._scope.truth(note.when) is Truth.YES:
                yield self._renderer.rich(text)

    def _plan_b(self, step: AnyStep, words: StepWords | None) -> views.PlanB | None:
        told = self._text(words, "plan_b")
        if step.plan_b is None and told is None:
            return None
        if step.plan_b == OFFICE_PATH:
            return views.PlanB(told, None, tuple(self._office_steps()))
        contact = None if step.plan_b is None else self._contacts.office(step.plan_b)
        return views.PlanB(told, contact)

    def _office_steps(self) -> Iterator[Rich]:
        for step in self._volume.guide.steps:
            if isinstance(step, Action) and step.channel == "office":
                words = self._words.steps.get(step.id)
                if words is not None:
                    yield self._renderer.rich(words.title)

    # -- kinds of step --------------------------------------------------------

    def _question(
        self, step: Question, words: StepWords | None, frame: views.Frame
    ) -> views.AnyStepView:
        given = self._walk.answers.get(step.key)
        ask = step.ask
        match ask:
            case Choice() | Choices():
                many = isinstance(ask, Choices)
                return views.ChoiceView(
                    frame,
                    options=tuple(self._options(ask, words, given)),
                    many=many,
                    none=ask.none if isinstance(ask, Choices) else None,
                    long=ask.list is not None and len(ask.options) > _LONG_LIST,
                )
            case AskDate(min=least, max=most):
                return views.DateView(
                    frame,
                    least=_of(datetime.date, self._scope.value(least)),
                    most=_of(datetime.date, self._scope.value(most)),
                    given=_of(datetime.date, given),
                )
            case AskNumber():
                return views.NumberView(
                    frame,
                    least=_of(Decimal, self._scope.value(ask.min)),
                    most=_of(Decimal, self._scope.value(ask.max)),
                    decimals=ask.decimals,
                    money=ask.money,
                    unit=ask.unit,
                    given=_of(Decimal, given),
                )
            case AskText():
                return views.LineView(
                    frame,
                    format=ask.format,
                    max_length=ask.max_length,
                    given=_of(str, given),
                )

    def _options(
        self, ask: Choice | Choices, words: StepWords | None, given: Known | None
    ) -> Iterator[views.Item]:
        labels = {} if words is None else words.options
        for option in offered(ask, self._scope):
            yield self._item(option, labels, chosen=_is_chosen(option, given))

    def _item(
        self, name: str, labels: Mapping[str, ItemWords], *, chosen: bool = False
    ) -> views.Item:
        own = labels.get(name)
        if own is None:
            return views.Item(name, plain_text(name, self._language), chosen=chosen)
        return views.Item(
            id=name,
            label=self._renderer.rich(own.label),
            hint=self._renderer.maybe(own.hint),
            missing=self._renderer.maybe(own.missing),
            chosen=chosen,
        )

    def _checklist_items(
        self, step: Checklist, words: StepWords | None
    ) -> Iterator[views.Item]:
        labels = {} if words is None else words.items
        for item in step.items:
            if self._scope.truth(item.when) is Truth.YES:
                at_hand = (step.id, item.id) in self._walk.ticked
                yield self._item(item.id, labels, chosen=at_hand)

    def _action(self, step: Action, frame: views.Frame) -> views.ActionView:
        site = None
        if step.site is not None:
            known = self._walk.almanac.sites.get(step.site.id)
            title = "" if known is None else known.title.spoken(self._language)
            host = urlsplit(step.site.url).hostname or ""
            site = views.SiteView(
                step.site.id,
                title,
                step.site.url,
                host,
                only_copied=known is None or not step.site.url.startswith("https:"),
            )
        leads_to = None if step.guide is None else self._card(step.guide)
        return views.ActionView(
            frame,
            channel=step.channel,
            site=site,
            payment=step.payment,
            leads_to=leads_to,
        )

    def _form(
        self, step: Form, words: StepWords | None, frame: views.Frame
    ) -> views.FormView:
        least = step.repeat.at_least if step.repeat else 1
        most = step.repeat.at_most if step.repeat else 1
        count = max(least, entries_given(step, self._walk.answers))
        entries = tuple(
            tuple(self._entry(step, entry, words)) for entry in range(1, count + 1)
        )
        return views.FormView(frame, entries=entries, most=most)

    def _entry(
        self, form: Form, entry: int, words: StepWords | None
    ) -> Iterator[views.FieldView]:
        scope = within_entry(self._scope, form, entry)
        for field in form.fields:
            if scope.truth(field.when) is Truth.YES:
                key = form.key(field.id, entry)
                given = self._walk.answers.get(key)
                if given is None and entry == 1:
                    given = self._filled_in(field)
                yield self._field(field, key, given, scope, words)

    def _filled_in(self, field: Field) -> Known | None:
        """Return what fills a field in before the patron has typed anything."""
        if field.fill_from is None:
            return None
        filled = self._scope.named(field.fill_from)
        return None if isinstance(filled, NotInForce) else filled

    def _field(
        self,
        field: Field,
        key: str,
        given: Known | None,
        scope: Scope,
        words: StepWords | None,
    ) -> views.FieldView:
        own = None if words is None else words.fields.get(field.id)
        label = plain_text(field.id, self._language)
        options: tuple[views.Item, ...] = ()
        if isinstance(field.ask, Choice | Choices):
            labels = {} if own is None else own.options
            options = tuple(
                self._item(option, labels, chosen=_is_chosen(option, given))
                for option in offered(field.ask, scope)
            )
        return views.FieldView(
            key=key,
            label=label if own is None else self._renderer.rich(own.label),
            hint=None if own is None else self._renderer.maybe(own.hint),
            ask=_ask_name(field.ask),
            required=field.required,
            given=given,
            options=options,
            format=field.ask.format if isinstance(field.ask, AskText) else "any",
            decimals=field.ask.decimals if isinstance(field.ask, AskNumber) else 0,
        )

    def _results(
        self, step: Results, words: StepWords | None
    ) -> tuple[views.Item, ...]:
        labels = {} if words is None else words.items
        groups = {} if words is None else words.groups
        found: list[views.Item] = []
        for result in step.items:
            if self._scope.truth(result.when) is not Truth.YES:
                continue
            item = self._item(result.id, labels)
            named = groups.get(result.group or "")
            group = None if named is None else self._renderer.rich(named.label).plain
            found.append(
                views.Item(
                    id=item.id,
                    label=item.label,
                    hint=item.hint,
                    guide=result.guide,
                    contact=self._contacts.of_result(result, self._scope.today),
                    group=group,
                )
            )
        return tuple(found)

    def _outcome(
        self, step: Outcome, words: StepWords | None, frame: views.Frame
    ) -> views.OutcomeView:
        guide = self._volume.guide
        after = () if words is None else words.after
        related = (self._card(name) for name in guide.related)
        missing = step.result == "unconfirmed"
        return views.OutcomeView(
            frame,
            result=step.result,
            after=tuple(self._renderer.rich(text) for text in after),
            contacts=tuple(self._contacts.named(guide.contacts)),
            related=tuple(card for card in related if card is not None),
            opens=None if step.guide is None else self._card(step.guide),
            whom=self._renderer.authority() if missing else None,
        )


T = TypeVar("T")


def _of(wanted: type[T], value: object) -> T | None:
    return value if isinstance(value, wanted) else None


def _is_chosen(option: str, given: object) -> bool:
    if isinstance(given, frozenset):
        return option in given
    return given == option


def _ask_name(ask: Ask) -> views.AskName:
    match ask:
        case Choice():
            return "choice"
        case Choices():
            return "choices"
        case AskDate():
            return "date"
        case AskNumber(money=money):
            return "money" if money else "number"
        case AskText():
            return "text"
