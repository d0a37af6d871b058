"""Whether a guide's words are all there, short enough, and can be filled in."""

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
    Question,
    Results,
)
from kiosk.domain.inference import Kinds
from kiosk.domain.kinds import Base
from kiosk.domain.refusals import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.document import Document, Place
    from kiosk.content.faults import Fault
    from kiosk.content.library import Entry
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.guide import Ask, Check
    from kiosk.domain.texts import GuideWords, ItemWords, Slot, StepWords, Text
    from kiosk.domain.volume import Volume

LENGTHS: Mapping[str, int] = {"title": 60, "card": 28, "rail": 24, "part": 24}
"""The most characters of a guide's title, a card, an entry in the list of steps."""
STEP_TITLE = 80
LABEL = 90


class WordsCheck:
    """The words of one guide, held against its structure."""

    def __init__(self, entry: Entry, almanac: Almanac) -> None:
        """Look at a guide that was read with its words."""
        self._entry = entry
        self._almanac = almanac
        self._guide = entry.compiled.guide
        self._kinds = Kinds(self._guide, almanac)

    def faults(self) -> Iterator[Fault]:
        """Yield what is missing, left over, too long, or cannot be filled in."""
        for language, document in self._entry.texts.items():
            needed = dict(self._needed())
            yield from self._missing(document, needed)
            if language == SOURCE_LANGUAGE:
                yield from self._left_over(document)
            yield from self._too_long(document)
        yield from self._slots()

    # -- what must be there ---------------------------------------------------

    def _needed(self) -> Iterator[tuple[Place, str]]:
        """Yield the places at which words must stand, with what they are for."""
        for key in ("title", "card", "summary"):
            yield (key,), "the guide"
        for part in self._guide.parts:
            yield ("parts", part), "a part"
        for doubt in self._guide.doubts:
            yield ("doubts", doubt), "a doubt"
        for step in self._own_steps():
            yield from self._needed_by(step)

    def _own_steps(self) -> Iterator[AnyStep]:
        """Yield the steps whose words lie in the guide's own files."""
        includes = tuple(f"{name}--" for name in self._entry.compiled.fragments)
        for step in self._guide.steps:
            if not step.id.startswith(includes or ("\0",)):
                yield step

    def _needed_by(self, step: AnyStep) -> Iterator[tuple[Place, str]]:
        place: Place = ("steps", step.id)
        yield (*place, "title"), "a step"
        for note in step.notes:
            yield (*place, "notes", note.id), "a note"
        if step.staff:
            yield (*place, "staff"), "`staff: true`"
        match step:
            case Question(ask=ask, checks=checks):
                yield from _options(ask, place)
                yield from self._errors(place, checks)
            case Checklist(items=items):
                for item in items:
                    yield (*place, "items", item.id), "an item"
                    yield (*place, "items", item.id, "missing"), "an item"
            case Results(items=results):
                for result in results:
                    yield (*place, "items", result.id), "a result"
                for group in {r.group for r in results if r.group is not None}:
                    yield (*place, "groups", group), "a group"
            case Form():
                yield from self._needed_by_form(step, place)
            case _:
                pass

    def _needed_by_form(self, form: Form, place: Place) -> Iterator[tuple[Place, str]]:
        for field in form.fields:
            own = (*place, "fields", field.id)
            yield own, "a field"
            yield from _options(field.ask, own)
            yield from self._errors(place, field.checks)

    def _errors(
        self, place: Place, checks: tuple[Check, ...]
    ) -> Iterator[tuple[Place, str]]:
        for check in checks:
            if check.error not in BUILT_IN:
                yield (*place, "errors", check.error), "a check"

    def _missing(
        self, document: Document, needed: Mapping[Place, str]
    ) -> Iterator[Fault]:
        for place, what in needed.items():
            raw = document.at(place)
            if isinstance(raw, dict) and "label" in raw:
                raw = raw["label"]
            if not isinstance(raw, str) or not raw.strip():
                yield document.fault(place, f"text missing ({what})")
        if document is not self._entry.texts[SOURCE_LANGUAGE]:
            source = self._entry.texts[SOURCE_LANGUAGE]
            for place, _ in strings_in(source):
                own = document.at(place)
                if place[0] != "keywords" and place not in needed and not own:
                    yield document.fault(place, "text missing (not translated)")

    # -- what must not be there -----------------------------------------------

    def _left_over(self, document: Document) -> Iterator[Fault]:
        allowed = {place for place, _ in self._needed()}
        parts = document.at(("parts",))
        for part in parts if isinstance(parts, dict) else ():
            if part not in self._guide.parts:
                yield document.fault(("parts", part), "left over: no such part")
        doubts = document.at(("doubts",))
        for doubt in doubts if isinstance(doubts, dict) else ():
            if doubt not in self._guide.doubts:
                yield document.fault(("doubts", doubt), "left over: no such doubt")
        steps = document.at(("steps",))
        known = {step.id: step for step in self._own_steps()}
        for name, words in (steps if isinstance(steps, dict) else {}).items():
            place: Place = ("steps", name)
            if name not in known:
                yield document.fault(place, "left over: no such step")
                continue
            for kind in ("notes", "options", "items", "groups", "fields", "errors"):
                own = words.get(kind) if isinstance(words, dict) else None
                for each in own if isinstance(own, dict) else ():
                    if (*place, kind, each) not in allowed:
                        what = f"left over: the step has no such {kind[:-1]}"
                        yield document.fault((*place, kind, each), what)

    def _too_long(self, document: Document) -> Iterator[Fault]:
        for place, text in strings_in(document):
            most = _most(place)
            if most is not None and len(text.strip()) > most:
                what = f"{len(text.strip())} characters, at most {most}"
                yield document.fault(place, what)

    # -- placeholders ---------------------------------------------------------

    def _slots(self) -> Iterator[Fault]:
        volume = self._entry.volume
        for language, words in volume.words.items() if volume is not None else ():
            document = self._entry.texts.get(language)
            if document is None:
                continue
            for place, text in texts_in(words):
                for slot in text.slots():
                    what = self._wrong(slot, in_step=place[0] == "steps")
                    if what is not None:
                        yield document.fault(place, what)

    def _wrong(self, slot: Slot, *, in_step: bool) -> str | None:
        almanac = self._almanac
        match slot.source:
            case "fact":
                return None if slot.id in almanac.facts else f"no fact `{slot.id}`"
            case "authority":
                known = slot.id in almanac.authorities
                return None if known else f"no authority `{slot.id}`"
            case "site":
                return None if slot.id in almanac.sites else f"no site `{slot.id}`"
            case "office":
                return self._wrong_office(slot)
            case _:
                return self._wrong_name(slot, in_step=in_step)

    def _wrong_office(self, slot: Slot) -> str | None:
        offices = self._almanac.offices
        if slot.id in offices:
            return None
        if slot.id not in self._guide.values:
            return f"neither an office nor a value: `{slot.id}`"
        kind = self._kinds.of_name(slot.id, ("value", slot.id))
        strangers = sorted((kind.words if kind else frozenset()) - set(offices))
        if kind is None or kind.base is not Base.WORD or strangers:
            return f"`{slot.id}` may be no office: {', '.join(strangers)}"
        return None

    def _wrong_name(self, slot: Slot, *, in_step: bool) -> str | None:
        names = {q.key for q in self._guide.questions()} | set(self._guide.values)
        names |= set(self._guide.aliases)
        for step in self._guide.steps:
            if isinstance(step, Form):
                names |= {field.id for field in step.fields}
        if slot.id not in names:
            return f"no question, field or value `{slot.id}`"
        if not in_step:
            return f"`{{{slot.id}}}` is not known before the first step"
        kind = self._kinds.of_name(slot.id, ("step", slot.id))
        if (
            kind is not None
            and kind.base is Base.WORD
            and slot.id in self._guide.values
        ):
            return f"`{{{slot.id}}}` is a word without words: {', '.join(kind.words)}"
        return None


def slots_of(volume: Volume) -> dict[str, frozenset[str]]:
    """Return the names that the words of each step wait for, in any language.

    By the step's id; a note's names stand under `step/note`.
    """
    found: dict[str, set[str]] = {}
    for words in volume.words.values():
        for name, step in words.steps.items():
            for place, text in _texts_of_step(step):
                where = f"{name}/{place[1]}" if place[0] == "notes" else name
                names = found.setdefault(where, set())
                names |= {slot.id for slot in text.slots() if _waits(volume, slot)}
    return {where: frozenset(names) for where, names in found.items()}


def texts_in(words: GuideWords) -> Iterator[tuple[Place, Text]]:
    """Yield every text of a guide in one language with its place."""
    for key in ("title", "card", "summary", "fee", "deadline", "result"):
        text = getattr(words, key)
        if text is not None:
            yield (key,), text
    for index, text in enumerate(words.who_can):
        yield ("who_can", index), text
    for kind in ("parts", "doubts"):
        for name, text in getattr(words, kind).items():
            yield (kind, name), text
    for name, step in words.steps.items():
        for place, text in _texts_of_step(step):
            yield ("steps", name, *place), text


def _texts_of_step(step: StepWords) -> Iterator[tuple[Place, Text]]:
    for key in ("title", "rail", "body", "warning", "tip", "plan_b", "staff"):
        text = getattr(step, key)
        if text is not None:
            yield (key,), text
    for kind in ("notes", "errors"):
        for name, text in getattr(step, kind).items():
            yield (kind, name), text
    for kind in ("options", "items", "groups", "fields"):
        for name, item in getattr(step, kind).items():
            yield from _texts_of_item((kind, name), item)
    for index, text in enumerate(step.after):
        yield ("after", index), text


def _texts_of_item(place: Place, item: ItemWords) -> Iterator[tuple[Place, Text]]:
    for key in ("label", "hint", "missing"):
        text = getattr(item, key)
        if text is not None:
            yield (*place, key), text
    for name, option in item.options.items():
        yield from _texts_of_item((*place, "options", name), option)


def _options(ask: Ask, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield where the words of options stand that come from no long list."""
    if isinstance(ask, Choice | Choices) and ask.list is None:
        for option in ask.options:
            yield (*place, "options", option.id), "an option"


def _waits(volume: Volume, slot: Slot) -> bool:
    """Whether a placeholder's value depends on the walk."""
    if slot.source == "named":
        return True
    return slot.source == "office" and slot.id in volume.guide.values


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
