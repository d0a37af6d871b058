"""Fills a guide's words for what leaves the kiosk: what was typed is left blank."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.domain.expressions import Apply, OrElse, Pick, Reference
from kiosk.domain.guide import Choice, Choices
from kiosk.domain.inference import asks_of
from kiosk.domain.rendering import Renderer, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Language
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.expressions import Expression
    from kiosk.domain.guide import Guide
    from kiosk.domain.texts import Slot
    from kiosk.domain.volume import Volume

BLANK = "________"
"""Room to write by hand what the note must not say."""

_DAY = re.compile(r".*\d")
_HANDED_ON = frozenset({"min", "max", "round", "sum", "difference"})
"""Functions whose value may be one of their arguments as it was given."""


class DiscreetRenderer(Renderer):
    """Renders like any other, but never what the patron typed.

    A value that only hands a typed answer on is blank too; one that works something
    out from it is not.
    """

    def __init__(
        self, volume: Volume, almanac: Almanac, scope: Scope, language: Language
    ) -> None:
        """Render with what is known at this point of the walk."""
        super().__init__(volume, almanac, scope, language)
        self.language: Language = language
        self._guide = volume.guide
        self._typed = typed_names(volume.guide)

    def is_typed(self, name: str) -> bool:
        """Whether an id stands for something that the patron typed."""
        name = self._guide.aliases.get(name, name)
        value = self._scope.named(name)
        return any(
            source == name or self._scope.named(source) == value
            for source in self._sources(name, frozenset())
        )

    @override
    def _named(self, slot: Slot) -> Span:
        if not self.is_typed(slot.id):
            return super()._named(slot)
        if slot.forms is not None:
            return Span(slot.forms["other"].replace("#", BLANK), slot.strong)
        value = self._scope.named(slot.id)
        if isinstance(value, datetime.date):
            # A day ends with a sign of its own, which may end the sentence too.
            return Span(_DAY.sub(BLANK, self.day(value)), slot.strong)
        return Span(BLANK, slot.strong)

    @override
    def _in(self, language: Language) -> Renderer:
        return DiscreetRenderer(self._volume, self._almanac, self._scope, language)

    def _sources(self, name: str, seen: frozenset[str]) -> Iterator[str]:
        """Yield the typed answers that a name may hand on."""
        name = self._guide.aliases.get(name, name)
        if name in self._typed:
            yield name
        elif name in self._guide.values and name not in seen:
            for expression in _handed_on(self._guide.values[name]):
                yield from self._sources(expression, seen | {name})


def typed_names(guide: Guide) -> frozenset[str]:
    """Return the ids of questions and fields whose answers are typed."""
    return frozenset(
        name for name, ask in asks_of(guide) if not isinstance(ask, Choice | Choices)
    )


def _handed_on(expression: Expression) -> Iterator[str]:
    """Yield the ids whose value may be the value of an expression."""
    match expression:
        case Reference(name=name):
            yield name
        case Pick(rows=rows):
            for row in rows:
                yield from _handed_on(row.value)
        case OrElse(options=options):
            for option in options:
                yield from _handed_on(option)
        case Apply(function=function, arguments=arguments) if function in _HANDED_ON:
            for argument in arguments.values():
                yield from _handed_on(argument)
        case _:
            pass
