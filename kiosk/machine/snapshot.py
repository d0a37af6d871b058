"""The home screen as it stood last: the first picture needs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.directory import Language
from kiosk.domain.view import HomeView
from kiosk.machine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME = "home.json"


class HomeSnapshot:
    """Keeps the home screen of every language in one small file."""

    def __init__(self, folder: Path) -> None:
        """Keep it in a data folder."""
        self._path = folder / NAME

    def read(self, language: Language) -> HomeView | None:
        """Return the home screen in a language; None where none is kept."""
        try:
            kept = msgspec.json.decode(
                self._path.read_bytes(), type=dict[Language, HomeView]
            )
        except (OSError, msgspec.DecodeError):
            return None
        return kept.get(language)

    def write(self, homes: Mapping[Language, HomeView]) -> None:
        """Keep the home screen for the next start; without a disk, nothing is kept."""
        body = msgspec.json.encode(homes)
        try:
            if not self._path.exists() or self._path.read_bytes() != body:
                write_atomically(self._path, body)
        except OSError:
            return
