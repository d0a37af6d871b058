"""Whether a guide's words are all there, none left over, and short enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.wording import strings_in
from kiosk.domain.directory import SOURCE_LANGUAGE
from kiosk.domain.guide import (
    AnyStep,
    Checklist,
    Choice,
    Choices,
    Form,
    Outcome,
    Question,
    Results,
)
from kiosk.domain.refusals import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.binding import Texts
    from kiosk.content.document import Document, Place
    from kiosk.content.faults import Fault
    from kiosk.content.library import Entry, Library
    from kiosk.domain.guide import Ask, Check, Guide

LENGTHS: Mapping[str, int] = {"title": 60, "card": 28, "rail": 24, "part": 24}
"""The most characters of a guide's title, a card, an entry in the list of steps."""
STEP_TITLE = 80
LABEL = 90
_NESTED = ("notes", "options", "items", "groups", "fields", "errors")

Needed = dict["Place", str]
"""The places at which words must stand, with what they are for."""
Steps = dict[str, AnyStep]
"""Steps by the ids under which their words stand."""


def words_faults(entry: Entry, library: Library) -> Iterator[Fault]:
    """Yield what is missing, left over or too long in the words of a guide.

    The words of the fragments and long lists that it draws on are looked at too.
    """
    guide = entry.compiled.guide
    own: Steps = {step.id: step for step in guide.steps}
    for include, fragment in entry.compiled.fragments.items():
        prefix = f"{include}--"
        borrowed = [name for name in own if name.startswith(prefix)]
        steps = {name.removeprefix(prefix): own.pop(name) for name in borrowed}
        texts = library.fragments.get(fragment, {})
        yield from _Page(texts, dict(_needed_by(steps, prefix)), steps).faults()
    needed = dict(_needed_by_guide(guide)) | dict(_needed_by(own, ""))
    yield from _Page(entry.texts, needed, own).faults()
    yield from _left_over(guide, entry.texts[SOURCE_LANGUAGE])
    for name, place in sorted(set(_asked_from_lists(guide))):
        for document in library.lists.get(name, {}).values():
            yield from _missing(document, {place: "an option"})


class _Page:
    """The text files of one thing in all languages."""

    def __init__(self, texts: Texts, needed: Needed, steps: Steps) -> None:
        self._texts = texts
        self._needed = needed
        self._steps = steps

    def faults(self) -> Iterator[Fault]:
        for language, document in self._texts.items():
            yield from _missing(document, self._needed)
            yield from _too_long(document)
            if language == SOURCE_LANGUAGE:
                yield from self._left_over(document)
            else:
                yield from self._not_translated(document)

    def _not_translated(self, document: Document) -> Iterator[Fault]:
        for place, _ in strings_in(self._texts[SOURCE_LANGUAGE]):
            free = place[0] != "keywords" and place not in self._needed
            if free and not document.at(place):
                yield document.fault(place, "text missing (not translated)")

    def _left_over(self, document: Document) -> Iterator[Fault]:
        """Yield what belongs to no step. Bulgarian alone: the others follow it."""
        steps = document.at(("steps",))
        for name in steps if isinstance(steps, dict) else ():
            place: Place = ("steps", name)
            if name not in self._steps:
                yield document.fault(place, "left over: no such step")
                continue
            step = self._steps[name]
            yield from self._nested(document, place)
            for field in document.at((*place, "fields")) or ():
                yield from self._nested(document, (*place, "fields", str(field)))
            if not step.staff and document.at((*place, "staff")):
                what = "left over: the step lacks `staff: true`"
                yield document.fault((*place, "staff"), what)
            if not isinstance(step, Outcome) and document.at((*place, "after")):
                what = "left over: only an outcome says what comes after"
                yield document.fault((*place, "after"), what)

    def _nested(self, document: Document, place: Place) -> Iterator[Fault]:
        for kind in _NESTED:
            own = document.at((*place, kind))
            for each in own if isinstance(own, dict) else ():
                if (*place, kind, each) not in self._needed:
                    what = f"left over: the step has no such {kind[:-1]}"
                    yield document.fault((*place, kind, each), what)


def _left_over(guide: Guide, document: Document) -> Iterator[Fault]:
    for kind, known in (("parts", guide.parts), ("doubts", guide.doubts)):
        named = document.at((kind,))
        for name in named if isinstance(named, dict) else ():
            if name not in known:
                what = f"left over: no such {kind[:-1]}"
                yield document.fault((kind, name), what)


def _missing(document: Document, needed: Needed) -> Iterator[Fault]:
    for place, what in needed.items():
        raw = document.at(place)
        if isinstance(raw, dict) and "label" in raw:
            raw = raw["label"]
        if not isinstance(raw, str) or not raw.strip():
            yield document.fault(place, f"text missing ({what})")


def _too_long(document: Document) -> Iterator[Fault]:
    for place, text in strings_in(document):
        most = _most(place)
        if most is not None and len(text.strip()) > most:
            what = f"{len(text.strip())} characters, at most {most}"
            yield document.fault(place, what)


def _most(place: Place) -> int | None:
    """Return the most characters that a text at a place may have."""
    if len(place) == 1:
        return LENGTHS.get(str(place[0]))
    if place[0] == "parts":
        return LENGTHS["part"]
    if place[0] != "steps":
        return None
    if place[-1] == "rail":
        return LENGTHS["rail"]
    if place[-1] == "title":
        return STEP_TITLE
    return LABEL if place[-1] == "label" else None


# -- what must be there -------------------------------------------------------


def _needed_by_guide(guide: Guide) -> Iterator[tuple[Place, str]]:
    for key in ("title", "card", "summary"):
        yield (key,), "the guide"
    for part in guide.parts:
        yield ("parts", part), "a part"
    for doubt in guide.doubts:
        yield ("doubts", doubt), "a doubt"


def _needed_by(steps: Steps, prefix: str) -> Iterator[tuple[Place, str]]:
    """Yield what steps need.

    Args:
        prefix: what stands in the guide before the ids of a fragment.
    """
    for name, step in steps.items():
        place: Place = ("steps", name)
        yield (*place, "title"), "a step"
        for note in step.notes:
            yield (*place, "notes", note.id), "a note"
        if step.staff:
            yield (*place, "staff"), "`staff: true`"
        match step:
            case Question(ask=ask, checks=checks):
                yield from _options(ask, place)
                yield from _errors(place, checks)
            case Checklist(items=items):
                for item in items:
                    yield (*place, "items", item.id), "an item"
                    yield (*place, "items", item.id, "missing"), "an item"
            case Results():
                yield from _needed_by_results(step, place)
            case Form(fields=fields):
                for field in fields:
                    own = (*place, "fields", field.id.removeprefix(prefix))
                    yield own, "a field"
                    yield from _options(field.ask, own)
                    yield from _errors(place, field.checks)
            case _:
                pass


def _needed_by_results(step: Results, place: Place) -> Iterator[tuple[Place, str]]:
    for result in step.items:
        yield (*place, "items", result.id), "a result"
        if result.group is not None:
            yield (*place, "groups", result.group), "a group"


def _options(ask: Ask, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield where the words of options stand that come from no long list."""
    if isinstance(ask, Choice | Choices) and ask.list is None:
        for option in ask.options:
            yield (*place, "options", option.id), "an option"


def _errors(place: Place, checks: tuple[Check, ...]) -> Iterator[tuple[Place, str]]:
    for check in checks:
        if check.error not in BUILT_IN:
            yield (*place, "errors", check.error), "a check"


def _asked_from_lists(guide: Guide) -> Iterator[tuple[str, Place]]:
    """Yield the long lists that a guide asks from, and where their words stand."""
    for step in guide.steps:
        asks: list[Ask] = []
        if isinstance(step, Question):
            asks = [step.ask]
        elif isinstance(step, Form):
            asks = [field.ask for field in step.fields]
        for ask in asks:
            if isinstance(ask, Choice | Choices) and ask.list is not None:
                yield from ((ask.list, ("items", each.id)) for each in ask.options)
