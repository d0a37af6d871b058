"""Words for staff, said by services that know neither Qt nor the reader's language.

lupdate finds `QT_TRANSLATE_NOOP("Context", "Words")` by that very name, with both
arguments written out where it is called. What it gives is not a `str`, so that no
screen can show it untranslated by mistake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Phrase:
    """A sentence in the source's English, with places for values: `{name}`.

    Attributes:
        context: the translator's context.
        values: what stands in the places; a phrase among them is translated too.
    """

    context: str
    source: str
    values: tuple[tuple[str, str | int | Phrase], ...] = ()

    def filled(self, **values: str | int | Phrase) -> Phrase:
        """Return it with values in its places."""
        return replace(self, values=tuple(values.items()))

    def said(self, translate: Callable[[str, str], str]) -> str:
        """Return it in another language.

        A place that a translation misspells stays as it is written there.

        Args:
            translate: gives the words for a context and a source, as
                `QCoreApplication.translate` does.
        """
        values = {
            name: value.said(translate) if isinstance(value, Phrase) else str(value)
            for name, value in self.values
        }
        words = translate(self.context, self.source)
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), words)

    @override
    def __str__(self) -> str:
        """Return it in English."""
        return self.said(lambda _, source: source)


def _marked(context: str, source: str) -> Phrase:
    return Phrase(context, source)


QT_TRANSLATE_NOOP = _marked
"""Marks words for translation."""
