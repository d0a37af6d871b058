"""Joins the text files of one thing: Bulgarian, and translations over it.

Every string of a translation may remember a hash of the Bulgarian that it
translates (`of:`). Where the source has changed since, the string is stale;
where it is missing, Bulgarian stands in and says so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.document import places_of
from kiosk.content.faults import Faulty
from kiosk.content.markup import Unreadable, read_blocks, read_line
from kiosk.domain.directory import SOURCE_LANGUAGE, Language
from kiosk.domain.texts import ItemWords, StepWords, Text

if TYPE_CHECKING:
    from kiosk.content.document import Document, Place
    from kiosk.content.faults import Fault

OF = "of"
_LINES = frozenset({"title", "card", "rail", "label", "hint"})
_HASH_LENGTH = 12


def fingerprint(source: str) -> str:
    """Return the hash by which a translation knows its Bulgarian string."""
    digest = hashlib.sha256(source.strip().encode()).hexdigest()
    return digest[:_HASH_LENGTH]


def key_of(place: Place) -> str:
    """Return a string's name in `of`."""
    return ".".join(str(step) for step in place)


def strings_in(document: Document) -> Iterator[tuple[Place, str]]:
    """Yield every string of a text file with its place, hashes left out."""
    for place, value in places_of(document.data):
        if isinstance(value, str) and place[0] != OF:
            yield place, value


@dataclass(frozen=True)
class Wording:
    """The strings of one thing in one language, Bulgarian where one is missing.

    Attributes:
        source: the Bulgarian file.
        own: the file of this language; None where there is none.
    """

    language: Language
    source: Document
    own: Document | None

    def text(self, place: Place) -> Text | None:
        """Read the string at a place; None where neither language has it.

        Raises:
            Faulty: it is not in the small Markdown of the guides.
        """
        document, language = self._holder(place)
        written = document.at(place)
        if not isinstance(written, str) or not written.strip():
            return None
        line = place[-1] in _LINES or place[0] == "parts" or _bare_label(place)
        try:
            blocks = read_line(written) if line else read_blocks(written)
        except Unreadable as error:
            raise Faulty(document.fault(place, str(error))) from None
        stale = language != SOURCE_LANGUAGE and self.is_stale(place)
        return Text(blocks, language, stale)

    def texts(self, place: Place) -> tuple[Text, ...]:
        """Read a list of strings."""
        return tuple(self._present((*place, i)) for i in range(self._count(place)))

    def mapping(self, place: Place) -> dict[str, Text]:
        """Read a mapping of strings."""
        return {key: self._present((*place, key)) for key in self._keys(place)}

    def items(self, place: Place) -> dict[str, ItemWords]:
        """Read a mapping of labels with their hints."""
        return {key: self._item((*place, key)) for key in self._keys(place)}

    def step(self, place: Place) -> StepWords:
        """Read the words of a step."""
        return StepWords(
            title=self._present((*place, "title")),
            rail=self.text((*place, "rail")),
            body=self.text((*place, "body")),
            notes=self.mapping((*place, "notes")),
            options=self.items((*place, "options")),
            items=self.items((*place, "items")),
            groups=self.items((*place, "groups")),
            fields=self.items((*place, "fields")),
            errors=self.mapping((*place, "errors")),
            warning=self.text((*place, "warning")),
            tip=self.text((*place, "tip")),
            plan_b=self.text((*place, "plan_b")),
            staff=self.text((*place, "staff")),
            after=self.texts((*place, "after")),
        )

    def is_stale(self, place: Place) -> bool:
        """Whether the Bulgarian at a place has changed since it was translated."""
        if self.own is None:
            return False
        hashes = self.own.at((OF,))
        written = self.source.at(place)
        if not isinstance(hashes, Mapping) or not isinstance(written, str):
            return False
        remembered = hashes.get(key_of(place))
        return remembered is not None and remembered != fingerprint(written)

    def left_over(self) -> Iterator[Fault]:
        """Yield the strings of a translation that Bulgarian does not have."""
        if self.own is None or self.own is self.source:
            return
        known = {place for place, _ in strings_in(self.source)}
        for place, _ in strings_in(self.own):
            if place[0] != "keywords" and place not in known:
                yield self.own.fault(place, "left over: Bulgarian has no such text")

    def _item(self, place: Place) -> ItemWords:
        if isinstance(self.source.at(place), str):
            return ItemWords(self._present(place))
        return ItemWords(
            label=self._present((*place, "label")),
            hint=self.text((*place, "hint")),
            missing=self.text((*place, "missing")),
            options=self.items((*place, "options")),
        )

    def _present(self, place: Place) -> Text:
        text = self.text(place)
        if text is None:
            raise Faulty(self.source.fault(place, "text missing"))
        return text

    def _holder(self, place: Place) -> tuple[Document, Language]:
        if self.own is not None and isinstance(self.own.at(place), str):
            return self.own, self.language
        return self.source, SOURCE_LANGUAGE

    def _keys(self, place: Place) -> tuple[str, ...]:
        mapping = self.source.at(place)
        return tuple(mapping) if isinstance(mapping, dict) else ()

    def _count(self, place: Place) -> int:
        listed = self.source.at(place)
        return len(listed) if isinstance(listed, list) else 0


def _bare_label(place: Place) -> bool:
    return len(place) > 1 and place[-2] in {"options", "items", "groups", "fields"}
