"""The life of a session: its states, and when it goes to sleep.

resting → (first touch) → active ⇄ idle warning → ending → resting.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.visit import SiteRule

if TYPE_CHECKING:
    from kiosk.domain.directory import Language


@dataclass(frozen=True)
class Station:
    """The place at which sessions run.

    Attributes:
        name: what the log calls it.
        language: the one in which every session begins.
        sites: what the library has decided of official sites.
    """

    name: str
    language: Language
    sites: SiteRule = field(default_factory=SiteRule)


class SessionState(enum.Enum):
    """Where a session is in its life."""

    RESTING = "resting"
    ACTIVE = "active"
    IDLE_WARNING = "idle-warning"
    ENDING = "ending"


@dataclass(frozen=True)
class IdleRule:
    """How long nobody may touch anything, in seconds.

    EN 301 549 11.7 and WCAG 2.2.1: the warning leaves at least 20 seconds, and
    one key extends it, without limit.
    """

    warn_after: float
    end_after_warning: float

    def state(self, untouched: float) -> SessionState:
        """Return what a session that nobody touched for so long is in."""
        if untouched < self.warn_after:
            return SessionState.ACTIVE
        if untouched < self.warn_after + self.end_after_warning:
            return SessionState.IDLE_WARNING
        return SessionState.ENDING

    def left(self, untouched: float) -> float:
        """Return the seconds left until the end."""
        return max(0.0, self.warn_after + self.end_after_warning - untouched)
