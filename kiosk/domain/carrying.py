"""What a note tells of things and places: what to bring, what fits, where to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.contacts import ContactBook
from kiosk.domain.directory import SOURCE_LANGUAGE
from kiosk.domain.evaluation import Truth
from kiosk.domain.guide import Checklist, Results
from kiosk.domain.leaflet import Find, Place, Thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Language
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.guide import Guide
    from kiosk.domain.passages import Passage
    from kiosk.domain.texts import ItemWords
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Walk


def things_of(
    volume: Volume, walk: Walk, passages: Iterable[Passage]
) -> Iterator[Thing]:
    """Yield what is to be brought, by the checklists among some steps."""
    told: set[str] = set()
    for passage in passages:
        if not isinstance(passage.step, Checklist) or passage.words is None:
            continue
        source = volume.words[SOURCE_LANGUAGE].steps[passage.step.id].items
        for item in passage.step.items:
            own = passage.words.items.get(item.id)
            if own is None or passage.scope.truth(item.when) is not Truth.YES:
                continue
            at_hand = (passage.step.id, item.id) in walk.ticked
            thing = _thing(passage, own, source[item.id], at_hand=at_hand)
            if thing.label.plain not in told:
                told.add(thing.label.plain)
                yield thing


def finds_of(passages: Iterable[Passage], almanac: Almanac) -> Iterator[Find]:
    """Yield what fits the patron, by the lists among some steps."""
    for passage in passages:
        if not isinstance(passage.step, Results) or passage.words is None:
            continue
        contacts = ContactBook(almanac, passage.renderer.language)
        for result in passage.step.items:
            own = passage.words.items.get(result.id)
            if own is None or passage.scope.truth(result.when) is not Truth.YES:
                continue
            group = passage.words.groups.get(result.group or "")
            yield Find(
                label=passage.renderer.rich(own.label),
                hint=passage.renderer.maybe(own.hint),
                contact=contacts.of_result(result, passage.scope.today),
                group=None
                if group is None
                else passage.renderer.rich(group.label).plain,
            )


def places_of(guide: Guide, scope: Scope, language: Language) -> Iterator[Place]:
    """Yield where to turn to, the patron's own desk before all others.

    Where it is known which desk of an institution is the patron's, its other desks
    are left out.
    """
    offices = scope.almanac.offices
    own = [v for v in map(scope.named, guide.values) if isinstance(v, str)]
    names = list(dict.fromkeys(name for name in own if name in offices))
    settled = {offices[name].authority for name in names}
    for name in guide.contacts:
        other = offices.get(name)
        if name not in names and (other is None or other.authority not in settled):
            names.append(name)
    spoken = ContactBook(scope.almanac, language).named(names)
    written = ContactBook(scope.almanac, SOURCE_LANGUAGE).named(names)
    for contact, official in zip(spoken, written, strict=True):
        same = language == SOURCE_LANGUAGE or official == contact
        yield Place(contact, None if same else official)


def _thing(
    passage: Passage, own: ItemWords, source: ItemWords, *, at_hand: bool
) -> Thing:
    rich = passage.renderer.rich
    translated = own.label.language != source.label.language
    return Thing(
        label=rich(own.label),
        hint=passage.renderer.maybe(own.hint),
        missing=None if at_hand else passage.renderer.maybe(own.missing),
        official=rich(source.label).plain if translated else None,
        at_hand=at_hand,
    )
