"""Builds the steps of one structure file: what they ask, show and lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import schema
from kiosk.content.conditions import ConditionReader
from kiosk.content.lexicon import check_identifier, refuse, text_at
from kiosk.domain import guide as shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.content.document import Document, Place
    from kiosk.content.marks import Marks
    from kiosk.domain.directory import OptionList
    from kiosk.domain.expressions import Condition

_WORDED = frozenset({"choice", "choices", "text"})
_KEYS: Mapping[str, frozenset[str]] = {
    "choice": frozenset({"options", "options_from", "include", "exclude"}),
    "choices": frozenset(
        {"options", "options_from", "include", "exclude", "none", "at_least"}
    ),
    "date": frozenset({"min", "max"}),
    "number": frozenset({"min", "max", "decimals", "unit"}),
    "money": frozenset({"min", "max", "decimals", "unit"}),
    "text": frozenset({"format", "max_length"}),
}
_ALL_KEYS = frozenset[str]().union(*_KEYS.values())
_CENTS = 2


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
        self._lists = lists
        self._marks = marks
        self.conditions = ConditionReader(
            document,
            worded=frozenset(n for n, a in asked.items() if a.ask in _WORDED),
            lists={n: a.options_from for n, a in asked.items() if a.options_from},
        )

    def step(self, raw: schema.AnyRawStep, place: Place) -> shapes.AnyStep:
        """Build a step.

        Raises:
            Faulty: it cannot be built.
        """
        check_identifier(self._document, (*place, "id"), raw.id)
        self._marks.set(("step", raw.id), self._document, place)
        when = self.conditions.belongs(place)
        notes = self.choosables("note", raw.id, raw.notes, (*place, "notes"))
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

    def choosables(
        self, what: str, step: str, raw: object, place: Place
    ) -> tuple[shapes.Choosable, ...]:
        """Read options, notes or items: ids, or mappings with a condition.

        Raises:
            Faulty: one of them is neither, or stands twice.
        """
        found: dict[str, shapes.Choosable] = {}
        for index in range(len(raw) if isinstance(raw, list) else 0):
            each = self._choosable((*place, index))
            if each.id in found:
                refuse(self._document, (*place, index), f"`{each.id}` stands twice")
            self._marks.set((what, step, each.id), self._document, (*place, index))
            found[each.id] = each
        return tuple(found.values())

    def _choosable(self, place: Place) -> shapes.Choosable:
        raw = self._document.at(place)
        if not isinstance(raw, dict):
            name = text_at(self._document, raw, place)
            check_identifier(self._document, place, name)
            return shapes.Choosable(name)
        read = self._document.convert(schema.RawChoosable, place)
        check_identifier(self._document, (*place, "id"), read.id)
        return shapes.Choosable(read.id, self.conditions.belongs(place))

    def _bare(self, raw: schema.AnyRawStep, place: Place) -> shapes.AnyStep:
        match raw:
            case schema.RawQuestion():
                return self._question(raw, place)
            case schema.RawChecklist():
                items = self.choosables("item", raw.id, raw.items, (*place, "items"))
                return shapes.Checklist(id=raw.id, items=items)
            case schema.RawAction():
                return shapes.Action(id=raw.id, channel=raw.channel, guide=raw.guide)
            case schema.RawForm():
                return self._form(raw, place)
            case schema.RawResults():
                items_place = (*place, "items")
                results = tuple(
                    self._result(raw.id, item, (*items_place, i))
                    for i, item in enumerate(raw.items)
                )
                return shapes.Results(id=raw.id, items=results)
            case schema.RawOutcome():
                return shapes.Outcome(id=raw.id, result=raw.result, guide=raw.guide)
            case _:
                return shapes.Info(id=raw.id)

    def _question(self, raw: schema.RawQuestion, place: Place) -> shapes.Question:
        asked: schema.RawAsk = raw
        at = place
        if raw.again is not None:
            first = self._asked.get(raw.again)
            if not isinstance(first, schema.RawQuestion) or first.again is not None:
                what = f"`again` names no question: {raw.again}"
                refuse(self._document, (*place, "again"), what)
            if raw.ask is None:
                asked = first
                at = self._place_of(raw.again)
        return shapes.Question(
            id=raw.id,
            ask=self.ask(raw.id, asked, at),
            checks=self.checks(raw.id, asked.check, at),
            count=raw.count,
            again=raw.again,
        )

    def _place_of(self, question: str) -> Place:
        steps = self._document.at(("steps",))
        for index, step in enumerate(steps if isinstance(steps, list) else ()):
            if isinstance(step, dict) and step.get("id") == question:
                return ("steps", index)
        return ("steps",)

    def _form(self, raw: schema.RawForm, place: Place) -> shapes.Form:
        fields = tuple(
            self._field(raw.id, field, (*place, "fields", i))
            for i, field in enumerate(raw.fields)
        )
        repeat = None
        if raw.repeat is not None:
            repeat = shapes.Repeat(raw.repeat.at_least, raw.repeat.at_most)
        return shapes.Form(
            id=raw.id, fields=fields, repeat=repeat, document=raw.document
        )

    def _field(self, form: str, raw: schema.RawField, place: Place) -> shapes.Field:
        check_identifier(self._document, (*place, "id"), raw.id)
        self._marks.set(("field", form, raw.id), self._document, place)
        return shapes.Field(
            id=raw.id,
            ask=self.ask(raw.id, raw, place),
            required=raw.required,
            fill_from=raw.fill_from,
            when=self.conditions.belongs(place),
            checks=self.checks(raw.id, raw.check, place),
        )

    def _result(
        self, step: str, raw: schema.RawResult, place: Place
    ) -> shapes.ResultItem:
        check_identifier(self._document, (*place, "id"), raw.id)
        self._marks.set(("item", step, raw.id), self._document, place)
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

    def checks(
        self, step: str, raw: list[schema.RawCheck], place: Place
    ) -> tuple[shapes.Check, ...]:
        """Read the checks of an answer."""
        checks: list[shapes.Check] = []
        for index, each in enumerate(raw):
            at = (*place, "check", index)
            self._marks.set(("check", step, each.other), self._document, at)
            holds = self.conditions.condition(
                self._document.at((*at, "holds")), (*at, "holds")
            )
            checks.append(shapes.Check(holds, each.other))
        return tuple(checks)

    def ask(self, step: str, raw: schema.RawAsk, place: Place) -> shapes.Ask:
        """Read what is asked.

        Raises:
            Faulty: a key is missing, or does not go with this kind of ask.
        """
        if raw.ask is None:
            refuse(self._document, place, "`ask` is missing")
        for key in sorted(_ALL_KEYS - _KEYS[raw.ask]):
            if getattr(raw, key) is not None:
                what = f"`{key}` does not go with `ask: {raw.ask}`"
                refuse(self._document, (*place, key), what)
        match raw.ask:
            case "choice" | "choices":
                return self._options(step, raw, place)
            case "text":
                return shapes.AskText(raw.format or "any", raw.max_length)
            case _:
                return self._bounded(raw, place)

    def _bounded(self, raw: schema.RawAsk, place: Place) -> shapes.Ask:
        for key in ("min", "max"):
            if getattr(raw, key) is None:
                refuse(self._document, place, f"`ask: {raw.ask}` needs `{key}`")
        least = self.conditions.expression(raw.min, (*place, "min"))
        most = self.conditions.expression(raw.max, (*place, "max"))
        if raw.ask == "date":
            return shapes.AskDate(least, most)
        money = raw.ask == "money"
        decimals = raw.decimals if raw.decimals is not None else _CENTS * money
        return shapes.AskNumber(least, most, decimals, raw.unit, money)

    def _options(
        self, step: str, raw: schema.RawAsk, place: Place
    ) -> shapes.Choice | shapes.Choices:
        if (raw.options is None) == (raw.options_from is None):
            what = "`options` or `options_from` is needed, and only one of them"
            refuse(self._document, place, what)
        if raw.options_from is None:
            options = self.choosables("option", step, raw.options, (*place, "options"))
        else:
            options = self._from_list(raw, raw.options_from, place)
        if not options:
            refuse(self._document, place, "there are no options to choose from")
        if raw.ask == "choice":
            return shapes.Choice(options, raw.options_from)
        if raw.none is not None and raw.none not in {o.id for o in options}:
            refuse(self._document, (*place, "none"), f"no option `{raw.none}`")
        return shapes.Choices(options, raw.options_from, raw.none, raw.at_least or 0)

    def _from_list(
        self, raw: schema.RawAsk, name: str, place: Place
    ) -> tuple[shapes.Choosable, ...]:
        options = self._lists.get(name)
        if options is None:
            refuse(
                self._document, (*place, "options_from"), f"there is no list `{name}`"
            )
        ids = [item.id for item in options.items]
        for key in ("include", "exclude"):
            wanted = getattr(raw, key)
            if wanted is None:
                continue
            members: set[str] = set()
            for index, each in enumerate(wanted):
                if each not in ids and each not in options.groups:
                    what = f"the list `{name}` has no `{each}`"
                    refuse(self._document, (*place, key, index), what)
                members.update(options.groups.get(each, (each,)))
            keep = key == "include"
            ids = [each for each in ids if (each in members) is keep]
        return tuple(shapes.Choosable(each) for each in ids)


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
