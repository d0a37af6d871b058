"""Where each thing of a guide stands in its files, so that a fault can say so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content.faults import Fault

if TYPE_CHECKING:
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

    def fault(self, key: Key, what: str, *, warning: bool = False) -> Fault:
        """Return a fault about something, at its line."""
        path, line = self._find(key)
        return Fault(path, line, "/".join(key[1:]), what, warning)

    def _find(self, key: Key) -> tuple[Path, int]:
        if key in self._lines:
            return self._lines[key]
        if len(key) > 2:
            return self._find(("step", key[1]))
        return (self.path, 1)
