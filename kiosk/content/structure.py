"""Builds a guide from guide.yaml: its steps, fragments in place, its values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import msgspec

from kiosk.content import schema
from kiosk.content.faults import Fault, Faulty
from kiosk.content.lexicon import check_identifier
from kiosk.content.marks import Marks
from kiosk.content.steps import StepReader, asked_in, belonging_too, with_common
from kiosk.domain import guide as shapes
from kiosk.domain.ticket_numbers import GUIDES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kiosk.content.document import Document, Place
    from kiosk.domain.directory import OptionList
    from kiosk.domain.expressions import Expression

P = ParamSpec("P")
T = TypeVar("T")
_NAMING = frozenset({"subject", "name", "again", "fill_from"})
"""Keys of the steps' trees under which the id of another thing stands."""


_DEFAULTS = ("part", "site", "plan_b")
"""What an include gives to the steps that it borrows."""


@dataclass(frozen=True)
class Compiled:
    """A guide read from its structure, and where its parts stand.

    Attributes:
        fragments: the fragment behind each include, by the include's id.
        faults: what is wrong; a guide with faults is not published.
    """

    guide: shapes.Guide
    marks: Marks
    fragments: Mapping[str, str]
    faults: tuple[Fault, ...]


def compile_guide(
    document: Document,
    lists: Mapping[str, OptionList],
    fragments: Mapping[str, Document],
) -> Compiled:
    """Build a guide.

    Args:
        document: guide.yaml.
        lists: the long lists that questions may draw on.
        fragments: fragment.yaml by the fragment's id.

    Raises:
        Faulty: the file is too broken to go on with.
    """
    return _Compiler(document, lists, fragments).compile()


class _Compiler:
    def __init__(
        self,
        document: Document,
        lists: Mapping[str, OptionList],
        fragments: Mapping[str, Document],
    ) -> None:
        self._document = document
        self._lists = lists
        self._fragments = fragments
        self._marks = Marks(document.path)
        self._faults: list[Fault] = []
        self._included: dict[str, str] = {}

    def compile(self) -> Compiled:
        raw = self._document.convert(schema.RawGuide)
        self._look_at_ids(raw)
        asked = dict(asked_in(raw.steps)) | dict(self._asked_in_fragments(raw))
        reader = StepReader(self._document, asked, self._lists, self._marks)
        steps = tuple(self._steps(raw, reader))
        values: dict[str, Expression] = {}
        for name in raw.values:
            values |= self._tried(self._value, reader, name) or {}
        cost = self._tried(self._cost, reader, raw.cost)
        guide = self._guide(raw, steps, values, cost)
        return Compiled(guide, self._marks, self._included, tuple(self._faults))

    def _look_at_ids(self, raw: schema.RawGuide) -> None:
        """Take down where the guide's own keys stand; refuse ids that are none."""
        self._marks.set_keys(("guide",), self._document, ())
        names: list[tuple[str, Place]] = [(raw.id, ("id",))]
        for key, listed in (("parts", raw.parts), ("doubts", raw.doubts)):
            names += ((name, (key, i)) for i, name in enumerate(listed))
        for key in ("sites", "contacts", "related", "parts"):
            for i, name in enumerate(getattr(raw, key)):
                self._marks.set(("guide", key, name), self._document, (key, i))
        for name, place in names:
            self._tried(check_identifier, self._document, place, name)
        if raw.number is not None and not 0 <= raw.number < GUIDES:
            what = f"the number for tickets is one from 0 to {GUIDES - 1}"
            self._faults.append(self._document.fault(("number",), what))
        if not raw.steps:
            raise Faulty(self._document.fault(("steps",), "there are no steps"))

    def _steps(
        self, raw: schema.RawGuide, reader: StepReader
    ) -> Iterator[shapes.AnyStep]:
        for index, step in enumerate(raw.steps):
            place: Place = ("steps", index)
            if isinstance(step, schema.RawInclude):
                yield from self._tried(self._include, reader, step, place) or ()
            else:
                read = self._tried(reader.step, step, place)
                if read is not None:
                    yield read

    def _include(
        self, reader: StepReader, include: schema.RawInclude, place: Place
    ) -> tuple[shapes.AnyStep, ...]:
        check_identifier(self._document, (*place, "id"), include.id)
        fragment = self._fragments.get(include.fragment)
        if fragment is None:
            what = f"there is no fragment `{include.fragment}`"
            raise Faulty(self._document.fault((*place, "fragment"), what))
        raw = fragment.convert(schema.RawFragment)
        marks = Marks(fragment.path)
        own = StepReader(fragment, dict(asked_in(raw.steps)), self._lists, marks)
        when = reader.conditions.belongs(place)
        names = _names_in(include, raw)
        steps: list[shapes.AnyStep] = []
        for index, step in enumerate(raw.steps):
            if isinstance(step, schema.RawInclude | schema.RawOutcome):
                what = "a fragment holds neither an outcome nor another fragment"
                raise Faulty(fragment.fault(("steps", index), what))
            read = _renamed(own.step(step, ("steps", index)), names)
            defaults = shapes.Step(
                id=read.id,
                part=read.part or include.part,
                when=belonging_too(when, read.when),
                notes=read.notes,
                site=read.site or _site(include.site),
                plan_b=read.plan_b or include.plan_b,
                payment=read.payment or include.payment,
                staff=read.staff,
            )
            steps.append(with_common(read, defaults))
        self._marks.adopt(marks, names)
        self._mark_defaults(place, raw, names)
        self._included[include.id] = include.fragment
        return tuple(steps)

    def _mark_defaults(
        self, place: Place, raw: schema.RawFragment, names: Mapping[str, str]
    ) -> None:
        """Remember that what a borrowed step takes from its include stands there."""
        for step in raw.steps:
            for name in _DEFAULTS:
                own = getattr(step, name, None)
                if own is None and self._document.at((*place, name)) is not None:
                    key = ("step", names[step.id], name)
                    self._marks.set(key, self._document, (*place, name))

    def _asked_in_fragments(
        self, raw: schema.RawGuide
    ) -> Iterator[tuple[str, schema.RawAsk]]:
        """Yield what fragments ask, under the names that it has in the guide."""
        for step in raw.steps:
            if not isinstance(step, schema.RawInclude):
                continue
            fragment = self._fragments.get(step.fragment)
            shape = fragment and self._tried(fragment.convert, schema.RawFragment)
            if shape:
                names = _names_in(step, shape)
                for name, ask in asked_in(shape.steps):
                    yield names[name], ask

    def _value(self, reader: StepReader, name: str) -> dict[str, Expression]:
        place: Place = ("values", name)
        self._marks.set(("value", name), self._document, place)
        check_identifier(self._document, place, name)
        raw = self._document.at(place)
        return {name: reader.conditions.expression(raw, place)}

    def _cost(self, reader: StepReader, cost: object) -> Expression | None:
        if cost is None:
            return None
        if cost == "free":
            return shapes.FREE
        return reader.conditions.expression(self._document.at(("cost",)), ("cost",))

    def _guide(
        self,
        raw: schema.RawGuide,
        steps: tuple[shapes.AnyStep, ...],
        values: dict[str, Expression],
        cost: Expression | None,
    ) -> shapes.Guide:
        season = None
        if raw.season is not None:
            season = shapes.Season(raw.season.opens, raw.season.closes)
        sources = tuple(shapes.Source(s.url, s.supports, s.dated) for s in raw.sources)
        return shapes.Guide(
            id=raw.id,
            version=raw.version,
            number=raw.number,
            theme=raw.theme,
            authority=raw.authority,
            audience=tuple(raw.audience),
            icon=raw.icon,
            minutes=raw.minutes,
            checked=raw.checked,
            check_by=raw.check_by,
            sites=tuple(raw.sites),
            related=tuple(raw.related),
            sources=sources,
            doubts=tuple(raw.doubts),
            contacts=tuple(raw.contacts),
            parts=tuple(raw.parts),
            season=season,
            cost=cost,
            values=values,
            steps=steps,
        )

    def _tried(
        self, read: Callable[P, T], *arguments: P.args, **named: P.kwargs
    ) -> T | None:
        """Read something; on a fault keep it and go on without."""
        try:
            return read(*arguments, **named)
        except Faulty as faulty:
            self._faults.extend(faulty.faults)
            return None


def _names_in(
    include: schema.RawInclude, fragment: schema.RawFragment
) -> dict[str, str]:
    """Return the names in the guide of a fragment's steps and of what they ask."""
    own = {step.id for step in fragment.steps}
    own.update(name for name, _ in asked_in(fragment.steps))
    return {name: f"{include.id}--{name}" for name in own}


def _site(raw: schema.RawSite | None) -> shapes.StepSite | None:
    return None if raw is None else shapes.StepSite(raw.id, raw.url, tuple(raw.here))


def _renamed(step: shapes.AnyStep, names: Mapping[str, str]) -> shapes.AnyStep:
    """Give a fragment's ids their names in the guide, wherever they are read."""
    plain = _with_names(msgspec.to_builtins(step), names)
    return msgspec.convert(plain, shapes.AnyStep)  # type: ignore[no-any-return]


def _with_names(value: object, names: Mapping[str, str]) -> object:
    if isinstance(value, list | tuple):
        return [_with_names(each, names) for each in value]
    if not isinstance(value, dict):
        return value
    renamed = {key: _with_names(each, names) for key, each in value.items()}
    is_step_or_field = "kind" in renamed or "fill_from" in renamed
    naming = _NAMING | {"id"} if is_step_or_field else _NAMING
    for key in naming & set(renamed):
        old = renamed[key]
        if isinstance(old, str):
            renamed[key] = names.get(old, old)
    return renamed
