"""The note as lines of plain text, short enough for codes that a phone reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.outputs.saying import page_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.leaflet import Find, Leaflet
    from kiosk.domain.view import Contact
    from kiosk.outputs.saying import Sayer

_POINT = "• "


def plain_lines(
    leaflet: Leaflet, sayer: Sayer, *, brief: bool = False
) -> tuple[str, ...]:
    """Return what matters of a note: steps, days, things, places; a line each.

    Each line costs room in a code: hints and advice stay on the paper.

    Args:
        brief: what explains the steps stays there too.
    """
    parts = _parts(leaflet, sayer, brief=brief)
    return tuple(line for part in parts for line in part)


def _parts(leaflet: Leaflet, sayer: Sayer, *, brief: bool) -> Iterator[list[str]]:
    words = sayer.words
    yield [sayer.plain(leaflet.title)]
    due = [line for each in leaflet.due for line in sayer.lines(each.text)]
    yield _headed(words.by_when, due)
    yield _steps(leaflet, sayer, brief=brief)
    found = [_POINT + _find(each, sayer) for each in leaflet.found]
    yield _headed(words.found, found)
    bring = [_POINT + sayer.plain(each.label) for each in leaflet.bring]
    yield _headed(words.bring, bring)
    yield _headed(words.where, list(_places(leaflet, sayer)))
    if leaflet.ticket is not None:
        yield _headed(words.go_on, [leaflet.ticket])


def _headed(heading: str, lines: list[str]) -> list[str]:
    return ["", f"{heading}:", *lines] if lines else []


def _steps(leaflet: Leaflet, sayer: Sayer, *, brief: bool) -> list[str]:
    lines: list[str] = []
    ending = leaflet.ending
    if ending is not None:
        lines += ["", sayer.ending(ending)]
        why = sayer.why(ending)
        lines += [] if why is None else [why]
        texts = () if brief else ending.texts
        lines += [line for text in texts for line in sayer.lines(text)]
    left = []
    for task in leaflet.left:
        left.append(_POINT + sayer.plain(task.title))
        texts = () if brief else task.texts
        left += [line for text in texts for line in sayer.lines(text)]
    lines += _headed(sayer.words.left, left)
    if ending is not None and not brief:
        after = [_POINT + sayer.plain(text) for text in ending.after]
        lines += _headed(sayer.words.follows, after)
    return lines


def _find(find: Find, sayer: Sayer) -> str:
    parts = [sayer.plain(find.label)]
    if find.contact is not None:
        parts += find.contact.phones
    return " – ".join(parts)


def _places(leaflet: Leaflet, sayer: Sayer) -> Iterator[str]:
    """Yield the places, and then each sentence on what is not known of them once."""
    unknown: dict[str, None] = {}
    for place in leaflet.places:
        yield _POINT + "; ".join(_facts(place.contact))
        if place.official is not None:
            official = (place.official.name, place.official.address)
            yield "; ".join(filter(None, official))
        lacks = sayer.unknown(place.contact)
        if lacks is not None:
            unknown[lacks] = None
    yield from unknown


def _facts(contact: Contact) -> Iterator[str]:
    yield contact.name
    if contact.address:
        yield contact.address
    yield from contact.phones
    if contact.hours:
        yield contact.hours
    if not contact.phones and contact.url:
        yield page_of(contact.url)
