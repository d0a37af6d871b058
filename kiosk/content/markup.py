"""Reads the small Markdown of step texts: paragraphs, lists, bold, placeholders."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.content.spacing import bound
from kiosk.domain.texts import (
    Block,
    Bullets,
    Paragraph,
    Piece,
    Plain,
    Slot,
    SlotSource,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MARKED = re.compile(r"[*_\\\n\r\t]|^[-+]|^\d+[.)]|  |[\x00-\x1f]")
"""Signs that may mean more to Markdown than themselves."""
_SLOT = re.compile(r"\{([^{}]*)\}")
_NAME = re.compile(r"[a-z0-9]+(?:--?[a-z0-9]+)*")
_SOURCES: dict[str, SlotSource] = {
    "fact": "fact",
    "office": "office",
    "authority": "authority",
    "site": "site",
}
FIELDS: dict[SlotSource, frozenset[str]] = {
    "office": frozenset({"name", "address", "phone", "hours", "email"}),
    "authority": frozenset({"name", "phone"}),
    "site": frozenset({"title", "host"}),
}
FORMS = frozenset({"one", "other"})


class Unreadable(Exception):
    """A text that is not in the small Markdown of the guides."""


def read_blocks(source: str) -> tuple[Block, ...]:
    """Read a text of several paragraphs and lists.

    Raises:
        Unreadable: with what is not allowed, in words.
    """
    bare = source.strip()
    if bare and not _MARKED.search(bare):
        # What has no mark is one paragraph: most texts are, and parsing takes time.
        return (Paragraph(tuple(_with_slots(bare, strong=False))),)
    return tuple(_Blocks(_parser().parse(source)).read())


def read_line(source: str) -> tuple[Block, ...]:
    """Read a text of one paragraph: a title, a label, a sentence.

    Raises:
        Unreadable: it is more than that.
    """
    blocks = read_blocks(source)
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        raise Unreadable("one line of text is expected here, not paragraphs or lists")
    return blocks


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("zero").enable(["list", "emphasis", "escape", "newline"])


class _Blocks:
    """Reads the tokens of one text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = iter(tokens)

    def read(self) -> Iterator[Block]:
        for token in self._tokens:
            # The parser knows nothing else: paragraphs and two kinds of list.
            if token.type == "paragraph_open":
                yield Paragraph(self._inline("paragraph_close"))
            else:
                items = tuple(self._items(token.type.replace("open", "close")))
                yield Bullets(items, ordered=token.type == "ordered_list_open")

    def _items(self, end: str) -> Iterator[tuple[Piece, ...]]:
        for token in self._tokens:
            if token.type == end:
                return
            if token.type == "list_item_open":
                yield self._inline("list_item_close")

    def _inline(self, end: str) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        for token in self._tokens:
            if token.type == end:
                break
            if token.type == "inline":
                if pieces:
                    raise Unreadable("a point of a list is one paragraph")
                pieces.extend(_pieces(token.children or ()))
            elif token.type.endswith("list_open"):
                raise Unreadable("a list inside a list")
        return tuple(pieces)


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    """Yield the pieces of a line; what stands in `**…**` is strong."""
    text, strong = "", False
    for token in tokens:
        if token.type in {"strong_open", "strong_close"}:
            yield from _with_slots(text, strong=strong)
            text, strong = "", token.type == "strong_open"
        elif token.type in {"softbreak", "hardbreak"}:
            text += " "
        elif token.type in {"text", "text_special"}:
            text += token.content
        else:
            raise Unreadable("only **bold** stands in a text")
    yield from _with_slots(text, strong=strong)


def _with_slots(text: str, *, strong: bool) -> Iterator[Piece]:
    end = 0
    for match in _SLOT.finditer(text):
        if match.start() > end:
            yield Plain(bound(text[end : match.start()]), strong)
        yield _slot(match[1], strong=strong)
        end = match.end()
    rest = text[end:]
    if "{" in rest or "}" in rest:
        raise Unreadable("a brace without its pair")
    if rest:
        yield Plain(bound(rest), strong)


def _slot(inside: str, *, strong: bool) -> Slot:
    name, *forms = inside.split("|")
    source, _, rest = name.partition(":")
    plural = _forms(forms, inside)
    if not rest:
        if not _NAME.fullmatch(source):
            raise Unreadable(f"{{{inside}}}: not a placeholder")
        return Slot("named", source, None, plural, strong)
    if source not in _SOURCES:
        raise Unreadable(f"{{{inside}}}: {source} is not fact, office, authority, site")
    kind = _SOURCES[source]
    subject, _, field = rest.partition(".")
    allowed = FIELDS.get(kind, frozenset({""}))
    if field not in allowed or not _NAME.fullmatch(subject):
        names = ", ".join(sorted(allowed - {""}))
        hint = f" ({source}:<id>.<{names}>)" if names else ""
        raise Unreadable(f"{{{inside}}}: not a placeholder{hint}")
    return Slot(kind, subject, field or None, plural, strong)


def _forms(forms: Sequence[str], inside: str) -> dict[str, str] | None:
    if not forms:
        return None
    pairs = [form.partition(":") for form in forms]
    words = {name.strip(): said.strip() for name, _, said in pairs}
    if set(words) != FORMS or len(pairs) != len(FORMS):
        raise Unreadable(f"{{{inside}}}: the forms are one and other")
    return words
