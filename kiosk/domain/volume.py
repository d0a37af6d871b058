"""A guide bound with its words: what is published, kept and opened."""

from __future__ import annotations

import msgspec

from kiosk.domain.directory import Language
from kiosk.domain.guide import Guide
from kiosk.domain.skeleton import Skeleton
from kiosk.domain.texts import GuideWords


class Volume(msgspec.Struct, frozen=True):
    """A guide and its words in every language.

    `earlier` holds what resume numbers saw of it before it was changed, the oldest
    form first.
    """

    guide: Guide
    words: dict[Language, GuideWords]
    earlier: tuple[Skeleton, ...] = ()

    def cover(self) -> Volume:
        """Return the guide without its steps and values: what lists show of it."""
        replace = msgspec.structs.replace
        return Volume(
            replace(self.guide, steps=(), values={}, sources=(), doubts=()),
            {
                language: GuideWords(
                    language=words.language,
                    title=words.title,
                    card=words.card,
                    summary=words.summary,
                    keywords=words.keywords,
                )
                for language, words in self.words.items()
            },
        )


class Theme(msgspec.Struct, frozen=True):
    """A door of the home screen, and the programme's category that it serves."""

    id: str
    icon: str
    category: str
    name: dict[Language, str]
    line: dict[Language, str]
