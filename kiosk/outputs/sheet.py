"""The note as the Typst templates read it: nested plain values, no markup anywhere.

Every word goes into the document as a string, so nothing in a guide or a setting can
be taken for a command of the typesetter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.rendering import RichList, RichParagraph
from kiosk.outputs.barcode import QUIET as BAR_QUIET
from kiosk.outputs.barcode import TALL as BAR_TALL
from kiosk.outputs.barcode import bars_of
from kiosk.outputs.drawing import svg_of
from kiosk.outputs.qr import QUIET, codes_of
from kiosk.outputs.saying import page_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.leaflet import Ending, Fee, Find, Leaflet, Place, Task, Thing
    from kiosk.domain.rendering import Rich, Span
    from kiosk.domain.view import Contact
    from kiosk.outputs.qr import Code
    from kiosk.outputs.saying import Sayer

Value = str | bool | int | float | Sequence["Value"] | Mapping[str, "Value"] | None

_SIGN = re.compile(r"(?<=\w)[./@_-](?=\w)")
_BREAK = "\N{ZERO WIDTH SPACE}"


def sheet_of(
    leaflet: Leaflet, sayer: Sayer, *, percent: int, module_mm: float
) -> dict[str, Value]:
    """Return what the templates print.

    Args:
        percent: the size of the text; 100 is the usual one.
        module_mm: how wide a module of a code is on this paper.
    """
    sheet = _Sheet(leaflet, sayer).whole()
    return {**sheet, "size": percent / 100, "module_mm": module_mm}


class _Sheet:
    def __init__(self, leaflet: Leaflet, sayer: Sayer) -> None:
        self._leaflet = leaflet
        self._sayer = sayer
        self._words = sayer.words

    def whole(self) -> dict[str, Value]:
        note, say, words = self._leaflet, self._sayer, self._words
        checked = words.checked.format(day=say.day(note.checked))
        return {
            "language": note.language,
            "library": note.library,
            "made": words.made.format(day=say.day(note.day)),
            "checked": f"{checked} {words.overdue}" if note.overdue else checked,
            "page": words.page,
            "title": say.plain(note.title),
            "official": note.official_title,
            "authority": note.authority,
            "official_authority": note.official_authority,
            "ending": None if note.ending is None else self._ending(note.ending),
            "due": self._due(),
            "left": self._section(words.left, map(self._task, note.left)),
            "ahead": self._ahead(),
            "found": self._section(words.found, map(self._find, note.found)),
            "bring": self._section(words.bring, map(self._thing, note.bring)),
            "places": self._section(words.where, map(self._place, note.places)),
            "after": self._after(),
            "fee": self._fee(note.fee),
            "beware": self._section(words.beware, map(self._rich, note.warnings)),
            "done": self._done(),
            "ticket": self._ticket(),
            "codes": self._codes(),
        }

    # -- parts ----------------------------------------------------------------

    def _section(self, heading: str, items: Iterable[Value]) -> Value:
        every = list(items)
        return {"heading": heading, "items": every} if every else None

    def _ending(self, ending: Ending) -> Value:
        leads_to = None
        if ending.leads_to is not None:
            leads_to = self._words.leads_to.format(guide=ending.leads_to)
        return {
            "title": self._sayer.ending(ending),
            "why": self._sayer.why(ending),
            "texts": [self._rich(text) for text in ending.texts],
            "leads_to": leads_to,
        }

    def _due(self) -> Value:
        note = self._leaflet
        texts = [self._rich(due.text) for due in note.due]
        if note.term is not None:
            texts = [self._rich(note.term)]
        return self._section(self._words.by_when, texts)

    def _ahead(self) -> Value:
        parts = ", ".join(self._leaflet.ahead)
        return self._words.ahead.format(parts=parts) if parts else None

    def _task(self, task: Task) -> Value:
        return {
            "title": self._sayer.plain(task.title),
            "texts": [self._rich(text) for text in task.texts],
        }

    def _find(self, find: Find) -> Value:
        return {
            "group": find.group,
            "label": self._rich(find.label),
            "hint": self._maybe(find.hint),
            "facts": [] if find.contact is None else self._facts(find.contact),
        }

    def _thing(self, thing: Thing) -> Value:
        without = None
        if thing.missing is not None:
            advice = self._sayer.plain(thing.missing)
            without = self._words.without.format(advice=advice)
        return {
            "label": self._rich(thing.label),
            "official": thing.official,
            "hint": self._maybe(thing.hint),
            "without": without,
            "at_hand": self._words.at_hand if thing.at_hand else None,
        }

    def _place(self, place: Place) -> Value:
        official = place.official
        named: list[Value] = []
        if official is not None:
            spoken = place.contact
            pairs = (
                (official.name, spoken.name),
                (official.address, spoken.address),
            )
            named = [
                kept_together(own)
                for own, other in pairs
                if own is not None and own != other
            ]
        return {
            "name": place.contact.name,
            "official": named,
            "facts": self._facts(place.contact),
            "unknown": self._sayer.unknown(place.contact),
        }

    def _facts(self, contact: Contact) -> Value:
        """Return the lines of a contact; those of the net can be wrapped anywhere."""
        facts = (contact.address, ", ".join(contact.phones), contact.hours)
        found: list[Value] = [kept_together(fact) for fact in facts if fact]
        if contact.email:
            found.append(breakable(contact.email))
        if contact.url:
            found.append(breakable(page_of(contact.url)))
        return found

    def _after(self) -> Value:
        ending = self._leaflet.ending
        after = () if ending is None else ending.after
        return self._section(self._words.follows, map(self._rich, after))

    def _fee(self, fee: Fee) -> Value:
        amount = None
        if fee.amount is not None:
            amount = self._sayer.span(fee.amount)
        elif fee.free and fee.text is None:
            amount = self._words.free
        texts = [self._rich(text) for text in (fee.text, *fee.sums) if text is not None]
        if amount is None and not texts:
            return None
        return {
            "heading": self._words.cost,
            "amount": amount,
            "texts": texts,
            "bearings": self._bearings(fee),
        }

    def _bearings(self, fee: Fee) -> Value:
        told = self._sayer.bearings(fee.bearings)
        return None if told is None else breakable(told)

    def _done(self) -> Value:
        note = self._leaflet
        lines: list[Value] = list(note.done)
        if note.answered:
            lines.append(self._words.answered.format(count=note.answered))
        return self._section(self._words.done, lines)

    def _ticket(self) -> Value:
        number = self._leaflet.ticket
        if number is None:
            return None
        bars = bars_of("".join(filter(str.isdecimal, number)))
        return {
            "heading": self._words.go_on,
            "how": self._words.go_on_how,
            "number": number,
            "alt": self._words.alt_ticket.format(number=number),
            "modules": len(bars) + 2 * BAR_QUIET,
            "quiet": BAR_QUIET,
            "svg": svg_of([bars], BAR_QUIET, BAR_TALL),
        }

    def _codes(self) -> Value:
        return {
            "heading": self._words.on_phone,
            "how": self._words.on_phone_how,
            "items": [self._code(c) for c in codes_of(self._leaflet, self._sayer)],
        }

    def _code(self, code: Code) -> Value:
        caption, alt = self._told(code)
        return {
            "caption": caption,
            "alt": alt,
            "modules": code.side,
            "quiet": QUIET,
            "svg": code.svg(),
        }

    def _told(self, code: Code) -> tuple[str, str]:
        """Return what stands below a code, and what is said instead of it."""
        words = self._words
        match code.purpose:
            case "text":
                told = {"number": code.number, "of": code.of}
                return words.part.format(**told), words.alt_part.format(**told)
            case "calendar":
                day = self._sayer.day(self._leaflet.coming()[0][0])
                told_day = words.alt_calendar.format(day=day)
                return words.to_calendar.format(day=day), told_day
            case "contact":
                name = code.label
                told_name = words.alt_contact.format(name=name)
                return words.to_contacts.format(name=name), told_name

    # -- words ----------------------------------------------------------------

    def _maybe(self, rich: Rich | None) -> Value:
        return None if rich is None else self._rich(rich)

    def _rich(self, rich: Rich) -> Value:
        blocks: list[Value] = []
        for block in rich.blocks:
            match block:
                case RichParagraph(spans=spans):
                    blocks.append({"kind": "text", "items": [self._runs(spans)]})
                case RichList(items=items, ordered=ordered):
                    kind = "numbers" if ordered else "points"
                    points: list[Value] = [self._runs(item) for item in items]
                    blocks.append({"kind": kind, "items": points})
        return {
            "language": rich.language,
            "mark": self._sayer.mark(rich),
            "blocks": blocks,
        }

    def _runs(self, spans: Iterable[Span]) -> Value:
        return [
            {"text": self._sayer.span(span), "strong": span.strong} for span in spans
        ]


def breakable(text: str) -> str:
    """Let an address be wrapped after its signs; else it is one long word."""
    return _SIGN.sub(rf"\g<0>{_BREAK}", text)


def kept_together(text: str) -> str:
    """Let the number of a house stay on the line of its sign."""
    return text.replace("№ ", "№\N{NO-BREAK SPACE}")
