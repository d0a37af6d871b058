"""Files made of what was filled in: they live in memory until they are taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.domain.errors import Expected

EDM_RECORD = "edm-record"
TEMPLATES = frozenset({EDM_RECORD})
"""What a form's `document` may name."""

Hindrance = Literal["no-stick", "full", "read-only", "gone"]


@dataclass(frozen=True)
class Paper:
    """A file to be taken away. Its name says what it is, never whose."""

    name: str
    content: bytes


class NotSaved(Expected):
    """Nothing was written, or not all of it; what was is taken back."""

    def __init__(self, hindrance: Hindrance) -> None:
        """Say what was in the way."""
        super().__init__(hindrance)
        self.hindrance = hindrance
