"""Builds the steps of one structure file: what they ask, show and lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import schema
from kiosk.content.asks import AskReader
from kiosk.content.conditions import ConditionReader
from kiosk.content.lexicon import check_identifier, refuse
from kiosk.domain import guide as shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.document import Document, Place
    from kiosk.content.marks import Marks
    from kiosk.domain.directory import OptionList
    from kiosk.domain.expressions import Condition

_WORDED = frozenset({"choice", "choices", "text"})


def asked_in(
    steps: Iterable[schema.AnyRawStep],
) -> Iterator[tuple[str, schema.RawAsk]]:
    """Yield every id that keeps an answer, with what is asked; `again` resolved."""
    asks = {s.id: s for s in steps if isinstance(s, schema.RawQuestion)}
    for name, ask in asks.items():
        yield name, asks.get(ask.again or name, ask)
    for step in steps:
        if isinstance(step, schema.RawForm):
            yield from ((field.id, field) for field in step.fields)


class StepReader:
    """Reads the steps of one document.

    Args:
        asked: every id of the document that keeps an answer, with its ask.
        lists: the long lists that questions may draw on.
        marks: takes down where things stand.
    """

    def __init__(
        self,
        document: Document,
        asked: Mapping[str, schema.RawAsk],
        lists: Mapping[str, OptionList],
        marks: Marks,
    ) -> None:
        """Prepare to read from a document whose questions are known."""
        self._document = document
        self._asked = asked
        self._marks = marks
        self.conditions = ConditionReader(
            document,
            worded=frozenset(n for n, a in asked.items() if a.ask in _WORDED),
            lists={n: a.options_from for n, a in asked.items() if a.options_from},
        )
        self._asks = AskReader(document, lists, self.conditions, marks)

    def step(self, raw: schema.AnyRawStep, place: Place) -> shapes.AnyStep:
        """Build a step.

        Raises:
            Faulty: it cannot be built.
        """
        check_identifier(self._document, (*place, "id"), raw.id)
        if raw.id == shapes.UNCONFIRMED:
            what = f"`{raw.id}` is the outcome that every guide has"
            refuse(self._document, (*place, "id"), what)
        self._marks.set_keys(("step", raw.id), self._document, place)
        when = self.conditions.belongs(place)
        notes = self._asks.choosables("note", raw.id, raw.notes, (*place, "notes"))
        site = None
        if raw.site is not None:
            site = shapes.StepSite(raw.site.id, raw.site.url, tuple(raw.site.here))
        bare = self._bare(raw, place)
        common = shapes.Step(
            id=raw.id,
            part=raw.part,
            when=when,
            notes=notes,
            site=site,
            plan_b=raw.plan_b,
            payment=raw.payment,
            staff=raw.staff,
        )
        return with_common(bare, common)

    def _bare(self, raw: schema.AnyRawStep, place: Place) -> shapes.AnyStep:
        match raw:
            case schema.RawQuestion():
                return self._question(raw, place)
            case schema.RawChecklist():
                items = self._asks.choosables(
                    "item", raw.id, raw.items, (*place, "items")
                )
                return shapes.Checklist(id=raw.id, items=items)
            case schema.RawAction():
                return shapes.Action(id=raw.id, channel=raw.channel, guide=raw.guide)
            case schema.RawForm():
                return self._form(raw, place)
            case schema.RawResults():
                return shapes.Results(id=raw.id, items=self._results(raw, place))
            case schema.RawOutcome():
                return shapes.Outcome(id=raw.id, result=raw.result, guide=raw.guide)
            case _:
                return shapes.Info(id=raw.id)

    def _question(self, raw: schema.RawQuestion, place: Place) -> shapes.Question:
        if raw.again is not None:
            return self._again(raw, raw.again, place)
        return shapes.Question(
            id=raw.id,
            ask=self._asks.ask(raw.id, raw, place),
            checks=self._asks.checks(raw.id, raw.check, place),
            count=raw.count,
        )

    def _again(
        self, raw: schema.RawQuestion, again: str, place: Place
    ) -> shapes.Question:
        """Read a question that shares its answer with another one.

        It asks the same; the keys of its `ask` may stand there again or not.
        """
        first = self._asked.get(again)
        itself = again == raw.id
        if not isinstance(first, schema.RawQuestion) or itself or first.id != again:
            what = f"`again` names no question: {again}"
            refuse(self._document, (*place, "again"), what)
        asked, at = first, self._place_of(again)
        if raw.ask is not None:
            if not self._same(raw, first):
                what = f"`{again}`, whose answer this is, asks something else"
                refuse(self._document, (*place, "ask"), what)
            asked, at = raw, place
        elif raw.check:
            what = f"the checks of `{again}` hold here too: `ask` lacks"
            refuse(self._document, (*place, "check"), what)
        return shapes.Question(
            id=raw.id,
            ask=self._asks.ask(raw.id, asked, at),
            checks=self._asks.checks(raw.id, asked.check, at),
            count=raw.count,
            again=again,
        )

    def _same(self, one: schema.RawAsk, other: schema.RawAsk) -> bool:
        """Whether two questions ask the same, conditions of options aside."""

        def asks(raw: schema.RawAsk) -> tuple[object, ...]:
            options = {
                option.get("id") if isinstance(option, dict) else option
                for option in raw.options or ()
            }
            return raw.ask, options, raw.options_from, raw.include, raw.exclude

        return asks(one) == asks(other)

    def _place_of(self, question: str) -> Place:
        steps = self._document.at(("steps",))
        ids = [each.get("id") for each in steps or () if isinstance(each, dict)]
        return ("steps", ids.index(question))

    def _form(self, raw: schema.RawForm, place: Place) -> shapes.Form:
        fields = tuple(
            self._field(raw.id, field, (*place, "fields", i))
            for i, field in enumerate(raw.fields)
        )
        repeat = None
        if raw.repeat is not None:
            repeat = shapes.Repeat(raw.repeat.at_least, raw.repeat.at_most)
            if not 1 <= repeat.at_least <= repeat.at_most:
                what = "a form is filled once or more, `at_least` to `at_most` times"
                refuse(self._document, (*place, "repeat"), what)
        return shapes.Form(
            id=raw.id, fields=fields, repeat=repeat, document=raw.document
        )

    def _field(self, form: str, raw: schema.RawField, place: Place) -> shapes.Field:
        check_identifier(self._document, (*place, "id"), raw.id)
        self._marks.set_keys(("field", form, raw.id), self._document, place)
        return shapes.Field(
            id=raw.id,
            ask=self._asks.ask(raw.id, raw, place),
            required=raw.required,
            fill_from=raw.fill_from,
            when=self.conditions.belongs(place),
            checks=self._asks.checks(raw.id, raw.check, place),
        )

    def _results(
        self, raw: schema.RawResults, place: Place
    ) -> tuple[shapes.ResultItem, ...]:
        results: dict[str, shapes.ResultItem] = {}
        for index, each in enumerate(raw.items):
            at = (*place, "items", index)
            if each.id in results:
                refuse(self._document, at, f"`{each.id}` stands twice")
            results[each.id] = self._result(raw.id, each, at)
        return tuple(results.values())

    def _result(
        self, step: str, raw: schema.RawResult, place: Place
    ) -> shapes.ResultItem:
        check_identifier(self._document, (*place, "id"), raw.id)
        self._marks.set_keys(("item", step, raw.id), self._document, place)
        phone = raw.phone
        if isinstance(phone, dict) and list(phone) == ["fact"]:
            phone = phone["fact"]
        return shapes.ResultItem(
            id=raw.id,
            when=self.conditions.belongs(place),
            guide=raw.guide,
            site=raw.site,
            office=raw.office,
            phone=None if phone is None else str(phone),
            group=raw.group,
        )


def with_common(step: shapes.AnyStep, common: shapes.Step) -> shapes.AnyStep:
    """Return a step with the keys that every step has taken from another."""
    import msgspec

    shared = {name: getattr(common, name) for name in shapes.Step.__struct_fields__}
    return msgspec.structs.replace(step, **shared)


def belonging_too(when: Condition | None, also: Condition | None) -> Condition | None:
    """Return the condition that both hold."""
    from kiosk.domain.expressions import Every

    if when is None or also is None:
        return when or also
    return Every((when, also))
