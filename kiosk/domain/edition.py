"""The whole content at one time: what guides.db is built from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.almanac import Almanac
from kiosk.domain.synonyms import Wordbook

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.domain.volume import Theme, Volume


@dataclass(frozen=True)
class Edition:
    """Guides and what they lean on.

    Attributes:
        themes: the doors of the home screen, in their order.
        volumes: the guides, in the order of the shelf.
        wordbook: what people call things, and words that say nothing.
        faults: what was left out and why, a line each, for staff.
    """

    almanac: Almanac = field(default_factory=Almanac)
    themes: Sequence[Theme] = ()
    volumes: Iterable[Volume] = ()
    wordbook: Wordbook = field(default_factory=Wordbook)
    faults: Sequence[str] = ()
