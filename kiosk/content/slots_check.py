"""Whether every placeholder in a guide's words can be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.guide import Form
from kiosk.domain.inference import Kinds
from kiosk.domain.kinds import Base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.document import Document, Place
    from kiosk.content.faults import Fault
    from kiosk.content.library import Entry, Library
    from kiosk.domain.directory import Language
    from kiosk.domain.guide import Guide
    from kiosk.domain.texts import GuideWords, ItemWords, Slot, StepWords, Text
    from kiosk.domain.volume import Volume


class SlotsCheck:
    """The placeholders of one guide, held against what bears values there."""

    def __init__(self, entry: Entry, library: Library) -> None:
        """Look at a guide that was read with its words."""
        self._entry = entry
        self._library = library
        self._almanac = library.almanac
        self._guide = entry.compiled.guide
        self._kinds = Kinds(self._guide, library.almanac)
        self._names = _names_of(self._guide)

    def faults(self, volume: Volume) -> Iterator[Fault]:
        """Yield placeholders that nothing fills in, in every language's own file."""
        for language, words in volume.words.items():
            for place, text in texts_in(words):
                if text.language != language:
                    continue
                for slot in text.slots():
                    what = self._wrong(slot, in_step=place[0] == "steps")
                    if what is not None:
                        document, own = self._where(language, place)
                        yield document.fault(own, what)

    def _where(self, language: Language, place: Place) -> tuple[Document, Place]:
        """Return the file in which a text stands, and its place there."""
        for include, fragment in self._entry.compiled.fragments.items():
            prefix = f"{include}--"
            if place[0] == "steps" and str(place[1]).startswith(prefix):
                own = tuple(str(step).removeprefix(prefix) for step in place)
                return self._library.fragments[fragment][language], own
        return self._entry.texts[language], place

    def _wrong(self, slot: Slot, *, in_step: bool) -> str | None:
        almanac = self._almanac
        match slot.source:
            case "fact":
                fact = almanac.facts.get(slot.id)
                shown = fact is not None and fact.kind != "table"
                return None if shown else f"no fact to show `{slot.id}`"
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
        if slot.id not in self._names:
            return f"no question, field or value `{slot.id}`"
        if not in_step:
            return f"`{{{slot.id}}}` is not known before the first step"
        kind = self._kinds.of_name(slot.id, ("step", slot.id))
        is_value = slot.id in self._guide.values
        if is_value and kind is not None and kind.base is Base.WORD:
            words = ", ".join(sorted(kind.words))
            return f"`{{{slot.id}}}` is a word without words: {words}"
        return None


def slots_of(volume: Volume) -> dict[str, frozenset[str]]:
    """Return the names that the words of each step wait for, in any language.

    By the step's id; a note's names stand under `step/note`. Names of nothing are
    left out: they are a fault of their own.
    """
    known = _names_of(volume.guide)
    found: dict[str, set[str]] = {}
    for words in volume.words.values():
        for name, step in words.steps.items():
            for place, text in _texts_of_step(step):
                where = f"{name}/{place[1]}" if place[0] == "notes" else name
                names = found.setdefault(where, set())
                names |= {s.id for s in text.slots() if _waits(volume, s)} & known
    return {where: frozenset(names) for where, names in found.items()}


def facts_shown(volume: Volume) -> frozenset[str]:
    """Return the facts that the words of a guide show."""
    slots = (
        slot
        for words in volume.words.values()
        for _, text in texts_in(words)
        for slot in text.slots()
    )
    return frozenset(slot.id for slot in slots if slot.source == "fact")


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


def _names_of(guide: Guide) -> set[str]:
    """Return the ids that hold something on a walk."""
    names = {question.id for question in guide.questions()} | set(guide.values)
    for step in guide.steps:
        if isinstance(step, Form):
            names |= {field.id for field in step.fields}
    return names


def _waits(volume: Volume, slot: Slot) -> bool:
    """Whether a placeholder's value depends on the walk."""
    if slot.source == "named":
        return True
    return slot.source == "office" and slot.id in volume.guide.values
