"""Fills the places in a guide's words with what is known on this walk."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.domain.directory import in_town
from kiosk.domain.evaluation import NotInForce
from kiosk.domain.expressions import Reference
from kiosk.domain.formatting import Formatter
from kiosk.domain.inference import Kinds, asks_of
from kiosk.domain.kinds import Base
from kiosk.domain.provenance import is_to_check
from kiosk.domain.texts import Block, Bullets, Paragraph, Piece, Plain, Slot, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Language, Words
    from kiosk.domain.evaluation import Scope, Value
    from kiosk.domain.expressions import Expression
    from kiosk.domain.texts import ItemWords
    from kiosk.domain.volume import Volume


class Doubt(enum.Enum):
    """Why a span of text must not be taken as certain."""

    TO_CHECK = "to-check"
    TO_CHECK_BEFORE_PAYING = "to-check-before-paying"
    NOT_CONFIRMED = "not-confirmed"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True)
class Whom:
    """Whom to ask about what is not certain; any of it may be unknown."""

    name: str
    phone: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Span:
    """A run of words of one kind; `text` is empty where nothing is known."""

    text: str
    strong: bool = False
    doubt: Doubt | None = None
    whom: Whom | None = None


@dataclass(frozen=True)
class RichParagraph:
    """A paragraph ready to be shown."""

    spans: tuple[Span, ...]


@dataclass(frozen=True)
class RichList:
    """A list ready to be shown."""

    items: tuple[tuple[Span, ...], ...]
    ordered: bool = False


@dataclass(frozen=True)
class Rich:
    """A text ready to be shown, read aloud or printed.

    Attributes:
        language: what it is really in; Bulgarian where a translation is missing.
        stale: the Bulgarian has changed since this was translated.
    """

    blocks: tuple[RichParagraph | RichList, ...]
    language: Language = "bg"
    stale: bool = False

    def lines(self) -> Iterator[tuple[Span, ...]]:
        """Yield paragraphs and points of lists in reading order."""
        for block in self.blocks:
            match block:
                case RichParagraph(spans=spans):
                    yield spans
                case RichList(items=items):
                    yield from items

    def spans(self) -> Iterator[Span]:
        """Yield the spans of all blocks in reading order."""
        return (span for line in self.lines() for span in line)

    @property
    def plain(self) -> str:
        """The words alone, in one line."""
        lines = ("".join(span.text for span in line) for line in self.lines())
        return " ".join(lines)


def plain_text(text: str, language: Language) -> Rich:
    """Return words that need no filling in as a text ready to be shown."""
    return Rich((RichParagraph((Span(text),)),), language)


class Renderer:
    """Fills texts for one point of one walk, in one language."""

    def __init__(
        self, volume: Volume, almanac: Almanac, scope: Scope, language: Language
    ) -> None:
        """Render with what is known at this point."""
        self._volume = volume
        self._almanac = almanac
        self._scope = scope
        self._language = language
        self._formatter = Formatter(language)
        self._kinds = Kinds(volume.guide, almanac)

    def rich(self, text: Text) -> Rich:
        """Return a text with its places filled, as its own language writes them."""
        if text.language != self._language:
            return self._in(text.language).rich(text)
        blocks = tuple(self._block(block) for block in text.blocks)
        return Rich(blocks, text.language, text.stale)

    def maybe(self, text: Text | None) -> Rich | None:
        """Return a text with its places filled, if there is one."""
        return None if text is None else self.rich(text)

    def money(self, amount: Expression) -> Span | None:
        """Return what is to be paid, or that it is not confirmed; None if unknown."""
        value = self._scope.value(amount)
        if value is None:
            return None
        if isinstance(value, Decimal):
            doubt = Doubt.TO_CHECK_BEFORE_PAYING if self._to_check(amount) else None
            return Span(self._formatter.money(value), doubt=doubt)
        return Span("", doubt=Doubt.NOT_CONFIRMED, whom=self.authority())

    def day(self, day: datetime.date) -> str:
        """Return a day as it is written in this language."""
        return self._formatter.day(day)

    def authority(self, authority_id: str | None = None) -> Whom:
        """Return whom to ask: the guide's authority unless another is named."""
        authority_id = authority_id or self._volume.guide.authority
        authority = self._almanac.authorities.get(authority_id)
        if authority is None:
            return Whom(authority_id)
        site = self._almanac.sites.get(authority.site or "")
        name = authority.name.spoken(self._language)
        return Whom(name, authority.phone, None if site is None else site.url)

    def _in(self, language: Language) -> Renderer:
        """Return the renderer of a text that is not translated."""
        return Renderer(self._volume, self._almanac, self._scope, language)

    def _block(self, block: Block) -> RichParagraph | RichList:
        match block:
            case Paragraph(pieces=pieces):
                return RichParagraph(self._spans(pieces))
            case Bullets(items=items, ordered=ordered):
                return RichList(tuple(self._spans(i) for i in items), ordered)

    def _spans(self, pieces: tuple[Piece, ...]) -> tuple[Span, ...]:
        return tuple(self._span(piece) for piece in pieces)

    def _span(self, piece: Piece) -> Span:
        match piece:
            case Plain(text=text, strong=strong):
                return Span(text, strong)
            case Slot(source="fact"):
                return self._fact(piece)
            case Slot(source="office"):
                return self._office(piece)
            case Slot(source="authority"):
                whom = self.authority(piece.id)
                known = whom.name if piece.field == "name" else whom.phone
                return self._known_or_ask(known, piece, whom)
            case Slot(source="site"):
                return self._known_or_ask(self._site(piece), piece, self.authority())
            case Slot():
                return self._named(piece)

    def _fact(self, slot: Slot) -> Span:
        fact = self._almanac.facts.get(slot.id)
        row = None if fact is None else fact.in_force(self._scope.today)
        if fact is None or row is None:
            return self._not_confirmed(slot)
        value = fact.value_on(self._scope.today)
        base = _BASES.get(fact.kind, Base.TEXT)
        if isinstance(value, tuple):
            return self._not_confirmed(slot)
        text = self._written(value, base, slot)
        doubt = Doubt.TO_CHECK if row.to_check else None
        return Span(text, slot.strong, doubt)

    def _named(self, slot: Slot) -> Span:
        value = self._scope.named(slot.id)
        if value is None or isinstance(value, NotInForce):
            return self._not_confirmed(slot)
        if isinstance(value, str | frozenset):
            label = self._label(slot.id, value)
            if label is not None:
                return Span(label, slot.strong)
        kind = self._kinds.of_name(slot.id, ("slot", slot.id))
        base = kind.base if kind is not None else Base.TEXT
        written = self._written(value, base, slot)
        doubt = Doubt.TO_CHECK if self._to_check(Reference(slot.id)) else None
        return Span(written, slot.strong, doubt)

    def _to_check(self, expression: Expression) -> bool:
        return is_to_check(expression, self._volume.guide.values, self._scope)

    def _label(self, name: str, value: str | frozenset[str]) -> str | None:
        """Return the words of chosen options; None where they are not options."""
        words = self._options_of(name)
        given = {value} if isinstance(value, str) else value
        chosen = [option for option in words if option in given]
        if len(chosen) < len(given):
            return None
        labels = [self.rich(words[option].label).plain for option in chosen]
        return self._formatter.listing(labels)

    def _options_of(self, name: str) -> dict[str, ItemWords]:
        guide = self._volume.guide
        steps = self._volume.words[self._language].steps
        name = guide.aliases.get(name, name)
        if name in steps and name in dict(asks_of(guide)):
            return steps[name].options
        for step in steps.values():
            if name in step.fields:
                return step.fields[name].options
        return {}

    def _office(self, slot: Slot) -> Span:
        named: Value = slot.id
        if slot.id not in self._almanac.offices:
            named = self._scope.named(slot.id)
        office = self._almanac.offices.get(str(named))
        if office is None:
            return self._not_confirmed(slot)
        whom = self.authority(office.authority)
        match slot.field:
            case "phone":
                text: str | None = ", ".join(office.phone) or None
            case "email":
                text = office.email
            case "name":
                town = office.town.spoken(self._language)
                whole = in_town(whom.name, town, ", ")
                text = self._spoken(office.name) or whole
            case "address":
                text = self._spoken(office.address)
            case _:
                text = self._spoken(office.hours)
        return self._known_or_ask(text, slot, whom)

    def _spoken(self, words: Words | None) -> str | None:
        return None if words is None else words.spoken(self._language)

    def _site(self, slot: Slot) -> str | None:
        site = self._almanac.sites.get(slot.id)
        if site is None or slot.field == "title":
            return None if site is None else site.title.spoken(self._language)
        return urlsplit(site.url or "").hostname

    def _written(self, value: Value, base: Base, slot: Slot) -> str:
        formatter = self._formatter
        if isinstance(value, datetime.date):
            return formatter.day(value)
        if not isinstance(value, Decimal):
            return str(value)
        if base is Base.MONEY:
            text = formatter.money(value)
        elif base is Base.PERCENT:
            text = formatter.percent(value)
        else:
            text = formatter.number(value)
        if slot.forms is None:
            return text
        return slot.forms[formatter.plural(value)].replace("#", text)

    def _known_or_ask(self, text: str | None, slot: Slot, whom: Whom) -> Span:
        if text:
            return Span(text, slot.strong)
        return Span("", slot.strong, Doubt.NOT_KNOWN, whom)

    def _not_confirmed(self, slot: Slot) -> Span:
        return Span("", slot.strong, Doubt.NOT_CONFIRMED, self.authority())


_BASES = {
    "money": Base.MONEY,
    "number": Base.NUMBER,
    "percent": Base.PERCENT,
    "days": Base.DAYS,
}
