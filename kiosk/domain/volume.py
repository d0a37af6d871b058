"""A guide bound with its words: what is published, kept and opened."""

from __future__ import annotations

import msgspec

from kiosk.domain.directory import Language
from kiosk.domain.guide import Guide
from kiosk.domain.texts import GuideWords


class Volume(msgspec.Struct, frozen=True):
    """A guide and its words in every language."""

    guide: Guide
    words: dict[Language, GuideWords]


class Theme(msgspec.Struct, frozen=True):
    """A door of the home screen, and the programme's category that it serves."""

    id: str
    icon: str
    category: str
    name: dict[Language, str]
    line: dict[Language, str]
