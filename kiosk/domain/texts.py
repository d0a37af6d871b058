"""A guide's words: blocks of text with places for what is known only later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.domain.directory import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

SlotSource = Literal["named", "fact", "office", "authority", "site"]


class Plain(msgspec.Struct, frozen=True, tag_field="piece", tag="plain"):
    """Words that stand as they are."""

    text: str
    strong: bool = False


class Slot(msgspec.Struct, frozen=True, tag_field="piece", tag="slot"):
    """A place for a value.

    Attributes:
        source: where the value comes from; `named` is an answer or a value.
        field: what of an office, an authority or a site.
        forms: words around a number by its plural form, `#` for the number.
    """

    source: SlotSource
    id: str
    field: str | None = None
    forms: dict[str, str] | None = None
    strong: bool = False


Piece = Plain | Slot


class Paragraph(msgspec.Struct, frozen=True, tag_field="block", tag="paragraph"):
    """A run of pieces."""

    pieces: tuple[Piece, ...]


class Bullets(msgspec.Struct, frozen=True, tag_field="block", tag="bullets"):
    """A list of points, numbered where their order matters."""

    items: tuple[tuple[Piece, ...], ...]
    ordered: bool = False


Block = Paragraph | Bullets


class Text(msgspec.Struct, frozen=True):
    """One text in one language.

    Attributes:
        language: the language it is really in: Bulgarian where a translation
            is missing.
        stale: the Bulgarian has changed since this was translated.
    """

    blocks: tuple[Block, ...]
    language: Language = "bg"
    stale: bool = False

    def lines(self) -> Iterator[tuple[Piece, ...]]:
        """Yield paragraphs and points of lists in reading order."""
        for block in self.blocks:
            match block:
                case Paragraph(pieces=pieces):
                    yield pieces
                case Bullets(items=items):
                    yield from items

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces of all blocks in reading order."""
        return (piece for line in self.lines() for piece in line)

    def slots(self) -> Iterator[Slot]:
        """Yield the places that wait for a value."""
        return (piece for piece in self.pieces() if isinstance(piece, Slot))

    def plain(self) -> str:
        """Return the words alone in one line, places left out."""
        lines = (
            "".join(piece.text for piece in line if isinstance(piece, Plain))
            for line in self.lines()
        )
        return " ".join(lines)


class ItemWords(msgspec.Struct, frozen=True):
    """Words of an option, a checklist's item, a field or a result.

    Attributes:
        missing: what to do without the thing, for an item of a checklist.
        options: the options of a field that asks for a choice.
    """

    label: Text
    hint: Text | None = None
    missing: Text | None = None
    options: dict[str, ItemWords] = {}


class StepWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a step; which of them it needs follows from its kind."""

    title: Text
    rail: Text | None = None
    body: Text | None = None
    notes: dict[str, Text] = {}
    options: dict[str, ItemWords] = {}
    items: dict[str, ItemWords] = {}
    groups: dict[str, ItemWords] = {}
    fields: dict[str, ItemWords] = {}
    errors: dict[str, Text] = {}
    warning: Text | None = None
    tip: Text | None = None
    plan_b: Text | None = None
    staff: Text | None = None
    after: tuple[Text, ...] = ()


class GuideWords(msgspec.Struct, frozen=True, kw_only=True):
    """All words of a guide in one language, Bulgarian where one is missing."""

    language: Language
    title: Text
    card: Text
    summary: Text
    keywords: tuple[str, ...] = ()
    who_can: tuple[Text, ...] = ()
    fee: Text | None = None
    deadline: Text | None = None
    result: Text | None = None
    parts: dict[str, Text] = {}
    doubts: dict[str, Text] = {}
    steps: dict[str, StepWords] = {}
