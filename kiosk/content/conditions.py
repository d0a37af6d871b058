"""Reads conditions from the raw values of a structure file.

After `lt le gt ge between` a string is a reference; in equality, one-of and
`has*` it is a literal, and a reference there is written `{of: id}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kiosk.content.expressions import ExpressionReader
from kiosk.content.lexicon import lexical, refuse, text_at
from kiosk.domain.expressions import (
    Answered,
    Compares,
    Condition,
    Every,
    Expression,
    Has,
    InGroup,
    Not,
    OneOf,
    Reference,
    Some,
    Unless,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.document import Document, Place, RawValue

_ORDERS: dict[str, Literal["lt", "le", "gt", "ge"]] = {
    "lt": "lt",
    "le": "le",
    "gt": "gt",
    "ge": "ge",
}
_HAS: dict[str, Literal["any", "all", "none", "only"]] = {
    "has": "all",
    "has_any": "any",
    "has_all": "all",
    "has_none": "none",
    "has_only": "only",
}
_JOINS: dict[str, type[Every] | type[Some]] = {"all": Every, "any": Some}


class ConditionReader:
    """Reads the conditions of one document, and the expressions in them.

    Args:
        worded: ids whose answers are words, so that an option `2` stays a word.
        lists: the long list behind a question, for its groups.
    """

    def __init__(
        self, document: Document, worded: frozenset[str], lists: dict[str, str]
    ) -> None:
        """Read from a document whose questions are known."""
        self._document = document
        self._worded = worded
        self._lists = lists
        self._expressions = ExpressionReader(document, self.belongs)
        self.expression = self._expressions.expression
        """Reads an expression in which a bare string is a reference."""

    def belongs(self, place: Place) -> Condition | None:
        """Read `when` and `unless` of the mapping at a place as one condition."""
        parts: list[Condition] = []
        raw = self._document.at(place)
        if isinstance(raw, dict) and "when" in raw:
            parts.append(self.condition(raw["when"], (*place, "when")))
        if isinstance(raw, dict) and "unless" in raw:
            part = self.condition(raw["unless"], (*place, "unless"))
            parts.append(Unless(part))
        return _joined(Every, parts) if parts else None

    def condition(self, raw: RawValue, place: Place) -> Condition:
        """Read a condition.

        Raises:
            Faulty: it is not one.
        """
        if not isinstance(raw, dict) or not raw:
            refuse(
                self._document,
                place,
                "a condition is a mapping such as {question: option}",
            )
        parts = [self._part(key, raw[key], (*place, key)) for key in raw]
        return _joined(Every, parts)

    def _part(self, key: str, raw: RawValue, place: Place) -> Condition:
        if key in _JOINS:
            if not isinstance(raw, list) or not raw:
                refuse(self._document, place, f"`{key}` takes a list of conditions")
            parts = [self.condition(item, (*place, i)) for i, item in enumerate(raw)]
            return _joined(_JOINS[key], parts)
        if key == "not":
            return Not(self.condition(raw, place))
        if key == "unless":
            return Unless(self.condition(raw, place))
        return self._test(key, raw, place)

    def _test(self, subject: str, raw: RawValue, place: Place) -> Condition:
        if isinstance(raw, dict) and "of" not in raw:
            if not raw:
                refuse(self._document, place, "a test needs an operator")
            parts = [
                self._operator(subject, name, raw[name], (*place, name)) for name in raw
            ]
            return _joined(Every, parts)
        return OneOf(subject, self._literals(subject, raw, place))

    def _operator(
        self, subject: str, name: str, raw: RawValue, place: Place
    ) -> Condition:
        if name in _ORDERS:
            return Compares(subject, _ORDERS[name], self.expression(raw, place))
        if name in _HAS:
            return Has(subject, _HAS[name], self._literals(subject, raw, place))
        readers: dict[str, Callable[[str, RawValue, Place], Condition]] = {
            "eq": self._equals,
            "ne": self._differs,
            "between": self._between,
            "in_group": self._in_group,
            "answered": self._answered,
        }
        reader = readers.get(name)
        if reader is None:
            refuse(self._document, place, f"`{name}` is not an operator")
        return reader(subject, raw, place)

    def _equals(self, subject: str, raw: RawValue, place: Place) -> Condition:
        return OneOf(subject, self._literals(subject, raw, place))

    def _differs(self, subject: str, raw: RawValue, place: Place) -> Condition:
        return OneOf(subject, self._literals(subject, raw, place), negated=True)

    def _between(self, subject: str, raw: RawValue, place: Place) -> Condition:
        if not isinstance(raw, list) or len(raw) != 2:
            refuse(self._document, place, "`between` takes two bounds: [a, b]")
        low = self.expression(raw[0], (*place, 0))
        high = self.expression(raw[1], (*place, 1))
        return Every((Compares(subject, "ge", low), Compares(subject, "le", high)))

    def _in_group(self, subject: str, raw: RawValue, place: Place) -> Condition:
        options = self._lists.get(subject)
        if options is None:
            what = f"`{subject}` is not asked from a list, so it has no groups"
            refuse(self._document, place, what)
        return InGroup(subject, options, text_at(self._document, raw, place))

    def _answered(self, subject: str, raw: RawValue, place: Place) -> Condition:
        if raw not in {"true", "false"}:
            refuse(self._document, place, "`answered` is true or false")
        return Answered(subject, expected=raw == "true")

    def _literals(
        self, subject: str, raw: RawValue, place: Place
    ) -> tuple[Expression, ...]:
        if isinstance(raw, list):
            if not raw:
                refuse(
                    self._document, place, "an empty list is never equal to anything"
                )
            return tuple(
                self._literal(subject, item, (*place, i)) for i, item in enumerate(raw)
            )
        return (self._literal(subject, raw, place),)

    def _literal(self, subject: str, raw: RawValue, place: Place) -> Expression:
        if isinstance(raw, dict):
            if list(raw) != ["of"]:
                refuse(self._document, place, "a reference here is written {of: id}")
            return Reference(text_at(self._document, raw["of"], (*place, "of")))
        text = text_at(self._document, raw, place)
        if subject in self._worded:
            return Word(text)
        return lexical(self._document, text, place) or Word(text)


def _joined(join: type[Every] | type[Some], parts: list[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else join(tuple(parts))
