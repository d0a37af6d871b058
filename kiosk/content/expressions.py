"""Reads expressions from the raw values of a structure file.

In the arguments of functions a string is a reference. `today` is a reference
everywhere; the results of `pick` are literals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.lexicon import IDENTIFIER, lexical, refuse, text_at
from kiosk.domain.expressions import (
    Apply,
    Condition,
    Day,
    Expression,
    FactOf,
    Lookup,
    Number,
    OrElse,
    Pick,
    PickRow,
    Reference,
    Table,
    Word,
)
from kiosk.domain.functions import FUNCTIONS, LIST, PAIRS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.document import Document, Place, RawValue


class ExpressionReader:
    """Reads the expressions of one document.

    Args:
        belongs: reads `when` and `unless` of the mapping at a place.
    """

    def __init__(
        self, document: Document, belongs: Callable[[Place], Condition | None]
    ) -> None:
        """Read from a document."""
        self._document = document
        self._belongs = belongs

    def expression(self, raw: RawValue, place: Place) -> Expression:
        """Read an expression in which a bare string is a reference.

        Raises:
            Faulty: it is not one.
        """
        if isinstance(raw, dict):
            return self._function(raw, place)
        text = text_at(self._document, raw, place)
        found = lexical(self._document, text, place)
        if found is not None:
            return found
        if not IDENTIFIER.fullmatch(text):
            refuse(self._document, place, f"`{text}` is not an id, a number or a day")
        return Reference(text)

    def result(self, raw: RawValue, place: Place) -> Expression:
        """Read the result of a row, in which a bare string is a literal."""
        if isinstance(raw, dict):
            return self._function(raw, place)
        text = text_at(self._document, raw, place)
        return lexical(self._document, text, place) or Word(text)

    def _function(self, raw: dict[str, RawValue], place: Place) -> Expression:
        readers: dict[str, Callable[[dict[str, RawValue], Place], Expression]] = {
            "fact": self._fact,
            "table": self._table,
            "lookup": self._lookup,
            "pick": self._pick,
            "or_else": self._or_else,
        }
        if list(raw) == ["of"]:
            return Reference(text_at(self._document, raw["of"], (*place, "of")))
        name = next((key for key in raw if key in readers or key in FUNCTIONS), None)
        if name is None or (len(raw) > 1 and name != "fact"):
            names = ", ".join(f"`{key}`" for key in raw) or "an empty mapping"
            refuse(self._document, place, f"{names}: not a function")
        if name in readers:
            return readers[name](raw, place)
        return self._apply(name, raw[name], (*place, name))

    def _apply(self, name: str, raw: RawValue, place: Place) -> Expression:
        function = FUNCTIONS[name]
        if function.many:
            if not isinstance(raw, list) or not raw:
                refuse(self._document, place, f"`{name}` takes a list")
            if name in PAIRS and len(raw) != 2:
                refuse(self._document, place, f"`{name}` takes a list of two")
            items = {str(i): self.expression(v, (*place, i)) for i, v in enumerate(raw)}
            return Apply(name, items)
        if function.only is not None and not self._names_it(raw, function.only):
            return Apply(name, {function.only: self.expression(raw, place)})
        return Apply(name, self._named(name, raw, place))

    def _names_it(self, raw: RawValue, only: str) -> bool:
        return isinstance(raw, dict) and only in raw and (only != LIST or len(raw) > 1)

    def _named(self, name: str, raw: RawValue, place: Place) -> dict[str, Expression]:
        function = FUNCTIONS[name]
        words = function.words or {}
        if not isinstance(raw, dict):
            takes = ", ".join(function.takes)
            refuse(self._document, place, f"`{name}` takes {takes}")
        arguments: dict[str, Expression] = {}
        for key, value in raw.items():
            if key in words:
                if value not in words[key]:
                    choices = ", ".join(words[key])
                    refuse(
                        self._document, (*place, key), f"`{key}` is one of {choices}"
                    )
                arguments[key] = Word(value)
            elif key in function.takes:
                arguments[key] = self.expression(value, (*place, key))
            else:
                refuse(self._document, (*place, key), f"`{name}` does not take `{key}`")
        for key in function.takes:
            if key not in arguments:
                refuse(self._document, place, f"`{name}` lacks `{key}`")
        return arguments

    def _fact(self, raw: dict[str, RawValue], place: Place) -> Expression:
        unknown = set(raw) - {"fact", "on"}
        if unknown:
            refuse(self._document, place, f"`fact` does not take `{unknown.pop()}`")
        on = self.expression(raw["on"], (*place, "on")) if "on" in raw else None
        return FactOf(text_at(self._document, raw["fact"], (*place, "fact")), on)

    def _table(self, raw: dict[str, RawValue], place: Place) -> Expression:
        table, place = raw["table"], (*place, "table")
        if not isinstance(table, dict) or "of" not in table:
            refuse(
                self._document,
                place,
                "`table` takes {of, up_to or from or fact, above}",
            )
        of = self.expression(table["of"], (*place, "of"))
        hows = [key for key in ("up_to", "from", "fact") if key in table]
        unknown = set(table) - {"of", "up_to", "from", "fact", "above"}
        if len(hows) != 1 or unknown:
            refuse(
                self._document, place, "`table` takes one of `up_to`, `from`, `fact`"
            )
        if hows == ["up_to"]:
            rows = self._rows(table["up_to"], (*place, "up_to"))
            above = None
            if "above" in table:
                above = self.expression(table["above"], (*place, "above"))
            return Table(of, "up_to", rows, above)
        if "above" in table:
            refuse(self._document, (*place, "above"), "`above` goes with `up_to` only")
        if hows == ["fact"]:
            fact = text_at(self._document, table["fact"], (*place, "fact"))
            return Table(of, "from", fact=fact)
        return Table(of, "from", self._rows(table["from"], (*place, "from")))

    def _rows(
        self, raw: RawValue, place: Place
    ) -> tuple[tuple[Expression, Expression], ...]:
        if not isinstance(raw, list) or not raw:
            refuse(self._document, place, "a table has rows: [[key, value], …]")
        rows: list[tuple[Expression, Expression]] = []
        for i, row in enumerate(raw):
            if not isinstance(row, list) or len(row) != 2:
                refuse(self._document, (*place, i), "a row of a table is [key, value]")
            key = self.expression(row[0], (*place, i, 0))
            if rows and not _may_follow(key, rows[-1][0]):
                what = "the keys of a table rise from row to row"
                refuse(self._document, (*place, i), what)
            rows.append((key, self.expression(row[1], (*place, i, 1))))
        return tuple(rows)

    def _lookup(self, raw: dict[str, RawValue], place: Place) -> Expression:
        lookup, place = raw["lookup"], (*place, "lookup")
        if not isinstance(lookup, dict) or set(lookup) != {"of", "list", "field"}:
            refuse(self._document, place, "`lookup` takes {of, list, field}")
        return Lookup(
            self.expression(lookup["of"], (*place, "of")),
            text_at(self._document, lookup["list"], (*place, "list")),
            text_at(self._document, lookup["field"], (*place, "field")),
        )

    def _pick(self, raw: dict[str, RawValue], place: Place) -> Expression:
        rows, place = raw["pick"], (*place, "pick")
        if not isinstance(rows, list) or not rows:
            refuse(self._document, place, "`pick` takes rows: [{when, value}, …]")
        return Pick(tuple(self._pick_row(r, (*place, i)) for i, r in enumerate(rows)))

    def _pick_row(self, raw: RawValue, place: Place) -> PickRow:
        if not isinstance(raw, dict) or not set(raw) <= {"when", "unless", "value"}:
            refuse(self._document, place, "a row of `pick` is {when, value}")
        if raw.get("value") is None:
            refuse(self._document, place, "a row of `pick` lacks its `value`")
        value = self.result(raw["value"], (*place, "value"))
        return PickRow(value, self._belongs(place))

    def _or_else(self, raw: dict[str, RawValue], place: Place) -> Expression:
        options, place = raw["or_else"], (*place, "or_else")
        if not isinstance(options, list) or not options:
            refuse(self._document, place, "`or_else` takes a list")
        return OrElse(
            tuple(self.expression(o, (*place, i)) for i, o in enumerate(options))
        )


def _may_follow(key: Expression, before: Expression) -> bool:
    """Whether a row's key is greater than the one above it, as far as is written."""
    match (before, key):
        case (Number(value=low), Number(value=high)):
            return low < high
        case (Day(value=early), Day(value=late)):
            return early < late
        case _:
            return True
