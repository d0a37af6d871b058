"""Where each thing of a guide stands in its files, so that a fault can say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.document import Document, Place

Key = tuple[str, ...]
"""`("step", id)`, `("option", step, id)`, `("value", id)` and so on."""


@dataclass
class Marks:
    """Lines by key; the nearest known place answers for what has none."""

    path: Path
    _lines: dict[Key, tuple[Path, int]] = field(default_factory=dict)

    def set(self, key: Key, document: Document, place: Place) -> None:
        """Remember where something stands."""
        self._lines[key] = (document.path, document.line(place))

    def set_keys(self, key: Key, document: Document, place: Place) -> None:
        """Remember where a mapping stands, and each of its keys."""
        raw = document.at(place)
        self.set(key, document, place)
        for name in raw if isinstance(raw, dict) else ():
            self.set((*key, name), document, (*place, name))

    def adopt(self, other: Marks, names: Mapping[str, str]) -> None:
        """Take over the places of another file, whose ids have other names here."""
        for (what, *ids), where in other._lines.items():
            renamed = 2 if what == "field" else 1
            own = [names.get(each, each) for each in ids[:renamed]]
            self._lines[what, *own, *ids[renamed:]] = where

    def fault(self, key: Key, what: str, *, warning: bool = False) -> Fault:
        """Return a fault about something, at its line or the nearest known one."""
        path, line = self._find(key)
        return Fault(path, line, "/".join(key[1:]), what, warning)

    def _find(self, key: Key) -> tuple[Path, int]:
        for length in range(len(key), 1, -1):
            if key[:length] in self._lines:
                return self._lines[key[:length]]
        return self._lines.get(("step", *key[1:2]), (self.path, 1))
