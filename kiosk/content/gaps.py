"""What the content still lacks, or will soon: for the library to find out.

Contacts that nobody has found, points that no source settles, figures without a
value or near their end, guides to be looked at again, words to be translated.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.content.checker import SOON, facts_in_use
from kiosk.content.slots_check import texts_in
from kiosk.content.wording import Wording, strings_in
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE, Language
from kiosk.domain.guide import OFFICE_PATH, Results
from kiosk.domain.inference import Kinds

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.content.library import Entry, Library
    from kiosk.domain.texts import Slot

GapKind = Literal[
    "contact", "doubt", "to-check", "no-value", "ending", "check-by", "translation"
]


@dataclass(frozen=True, order=True)
class Gap:
    """One thing to find out.

    Attributes:
        subject: the office, institution, fact or guide that it is about.
        what: the missing fields, the open point, the day.
        guides: the guides that it touches.
    """

    kind: GapKind
    subject: str
    what: str
    guides: tuple[str, ...] = ()


def gaps_in(library: Library, on: datetime.date) -> tuple[Gap, ...]:
    """Return what lacks on a day, in a fixed order."""
    found = {
        *_contacts(library),
        *_figures(library, on),
        *(gap for entry in library.entries.values() for gap in _of_guide(entry, on)),
    }
    return tuple(sorted(found))


def offices_of(entry: Entry, library: Library) -> frozenset[str]:
    """Return the offices and institutions that a guide may send a patron to."""
    guide = entry.compiled.guide
    found = {*guide.contacts, guide.authority}
    for step in guide.steps:
        if step.plan_b is not None and step.plan_b != OFFICE_PATH:
            found.add(step.plan_b)
        if isinstance(step, Results):
            found |= {item.office for item in step.items if item.office is not None}
    kinds = Kinds(guide, library.almanac)
    for slot in _slots(entry):
        if slot.source in {"office", "authority"}:
            kind = None
            if slot.id in guide.values:
                kind = kinds.of_name(slot.id, ("value", slot.id))
            found |= {slot.id} if kind is None else kind.words
    return frozenset(found)


def _slots(entry: Entry) -> Iterator[Slot]:
    if entry.volume is not None:
        for _, text in texts_in(entry.volume.words[SOURCE_LANGUAGE]):
            yield from text.slots()


def _contacts(library: Library) -> Iterator[Gap]:
    almanac = library.almanac
    uses = _by_thing(library, lambda entry: offices_of(entry, library))
    for name, office in almanac.offices.items():
        if office.missing:
            what = ", ".join(office.missing)
            yield Gap("contact", name, what, uses.get(name, ()))
    for name, authority in almanac.authorities.items():
        # A desk of the same name stands for its institution.
        own_desk = name in almanac.offices
        if authority.phone is None and name in uses and not own_desk:
            yield Gap("contact", name, "phone", uses[name])


def _figures(library: Library, on: datetime.date) -> Iterator[Gap]:
    uses = _by_thing(
        library, lambda entry: facts_in_use(entry.compiled.guide, entry.volume)
    )
    for name, fact in library.almanac.facts.items():
        if name not in uses:
            continue
        row = fact.in_force(on)
        if row is None:
            yield Gap("no-value", name, f"none in force on {on}", uses[name])
            continue
        if row.to_check:
            why = "converted from leva" if row.converted else "not confirmed"
            yield Gap("to-check", name, f"{why}; {row.source}", uses[name])
        if row.until is not None and row.until <= on + SOON:
            yield Gap("ending", name, f"ends on {row.until}", uses[name])


def _of_guide(entry: Entry, on: datetime.date) -> Iterator[Gap]:
    guide = entry.compiled.guide
    if guide.check_by < on:
        yield Gap("check-by", guide.id, f"was to be checked by {guide.check_by}")
    if entry.volume is None:
        return
    words = entry.volume.words[SOURCE_LANGUAGE]
    for name in guide.doubts:
        yield Gap("doubt", f"{guide.id}/{name}", words.doubts[name].plain())
    for language in LANGUAGES:
        if language != SOURCE_LANGUAGE:
            what = _untranslated(entry, language)
            if what:
                yield Gap("translation", f"{guide.id}/{language}", what)


def _untranslated(entry: Entry, language: Language) -> str:
    """Say how much of a guide is not in a language, or not as it now reads."""
    own = entry.texts.get(language)
    if own is None:
        return "all of it"
    source = entry.texts[SOURCE_LANGUAGE]
    wording = Wording(language, source, own)
    places = [place for place, _ in strings_in(source) if place[0] != "keywords"]
    missing = sum(not isinstance(own.at(place), str) for place in places)
    stale = sum(wording.is_stale(place) for place in places)
    told = {"missing": missing, "changed since": stale}
    return ", ".join(f"{count} {what}" for what, count in told.items() if count)


def _by_thing(
    library: Library, things_of: Callable[[Entry], Iterable[str]]
) -> dict[str, tuple[str, ...]]:
    """Return which guides use each thing."""
    found: dict[str, list[str]] = {}
    for name, entry in sorted(library.entries.items()):
        for thing in things_of(entry):
            found.setdefault(thing, []).append(name)
    return {thing: tuple(names) for thing, names in found.items()}
