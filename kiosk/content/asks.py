"""Reads what a question or a field asks: its options or bounds, its checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import schema
from kiosk.content.lexicon import check_identifier, refuse, text_at
from kiosk.domain import guide as shapes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.conditions import ConditionReader
    from kiosk.content.document import Document, Place
    from kiosk.content.marks import Marks
    from kiosk.domain.directory import OptionList

_KEYS: Mapping[str, frozenset[str]] = {
    "choice": frozenset({"options", "options_from", "include", "exclude"}),
    "choices": frozenset(
        {"options", "options_from", "include", "exclude", "none", "at_least"}
    ),
    "date": frozenset({"min", "max"}),
    "number": frozenset({"min", "max", "decimals", "unit"}),
    "money": frozenset({"min", "max", "decimals", "unit"}),
    "text": frozenset({"format", "max_length"}),
}
_ALL_KEYS = frozenset[str]().union(*_KEYS.values())
_CENTS = 2


class AskReader:
    """Reads asks in one document.

    Args:
        lists: the long lists that questions may draw on.
        conditions: reads the conditions of the document.
        marks: takes down where things stand.
    """

    def __init__(
        self,
        document: Document,
        lists: Mapping[str, OptionList],
        conditions: ConditionReader,
        marks: Marks,
    ) -> None:
        """Prepare to read from a document."""
        self._document = document
        self._lists = lists
        self._conditions = conditions
        self._marks = marks

    def choosables(
        self, what: str, step: str, raw: object, place: Place
    ) -> tuple[shapes.Choosable, ...]:
        """Read options, notes or items: ids, or mappings with a condition.

        Raises:
            Faulty: one of them is neither, or stands twice.
        """
        found: dict[str, shapes.Choosable] = {}
        for index in range(len(raw) if isinstance(raw, list) else 0):
            each = self._choosable((*place, index))
            if each.id in found:
                refuse(self._document, (*place, index), f"`{each.id}` stands twice")
            self._marks.set((what, step, each.id), self._document, (*place, index))
            found[each.id] = each
        return tuple(found.values())

    def _choosable(self, place: Place) -> shapes.Choosable:
        raw = self._document.at(place)
        if not isinstance(raw, dict):
            name = text_at(self._document, raw, place)
            check_identifier(self._document, place, name)
            return shapes.Choosable(name)
        read = self._document.convert(schema.RawChoosable, place)
        check_identifier(self._document, (*place, "id"), read.id)
        return shapes.Choosable(read.id, self._conditions.belongs(place))

    def checks(
        self, step: str, raw: list[schema.RawCheck], place: Place
    ) -> tuple[shapes.Check, ...]:
        """Read the checks of an answer."""
        checks: list[shapes.Check] = []
        for index, each in enumerate(raw):
            at = (*place, "check", index)
            check_identifier(self._document, (*at, "else"), each.other)
            self._marks.set(("check", step, each.other), self._document, at)
            holds = self._conditions.condition(
                self._document.at((*at, "holds")), (*at, "holds")
            )
            checks.append(shapes.Check(holds, each.other))
        return tuple(checks)

    def ask(self, step: str, raw: schema.RawAsk, place: Place) -> shapes.Ask:
        """Read what is asked.

        Raises:
            Faulty: a key is missing, or does not go with this kind of ask.
        """
        if raw.ask is None:
            refuse(self._document, place, "`ask` is missing")
        for key in sorted(_ALL_KEYS - _KEYS[raw.ask]):
            if getattr(raw, key) is not None:
                what = f"`{key}` does not go with `ask: {raw.ask}`"
                refuse(self._document, (*place, key), what)
        for key in ("at_least", "decimals", "max_length"):
            if (getattr(raw, key) or 0) < 0:
                refuse(self._document, (*place, key), f"`{key}` is less than nothing")
        match raw.ask:
            case "choice" | "choices":
                return self._options(step, raw, place)
            case "text":
                return shapes.AskText(raw.format or "any", raw.max_length)
            case _:
                return self._bounded(raw, place)

    def _bounded(self, raw: schema.RawAsk, place: Place) -> shapes.Ask:
        for key in ("min", "max"):
            if getattr(raw, key) is None:
                refuse(self._document, place, f"`ask: {raw.ask}` needs `{key}`")
        least = self._conditions.expression(raw.min, (*place, "min"))
        most = self._conditions.expression(raw.max, (*place, "max"))
        if raw.ask == "date":
            return shapes.AskDate(least, most)
        money = raw.ask == "money"
        decimals = raw.decimals if raw.decimals is not None else _CENTS * money
        return shapes.AskNumber(least, most, decimals, raw.unit, money)

    def _options(
        self, step: str, raw: schema.RawAsk, place: Place
    ) -> shapes.Choice | shapes.Choices:
        if (raw.options is None) == (raw.options_from is None):
            what = "`options` or `options_from` is needed, and only one of them"
            refuse(self._document, place, what)
        if raw.options_from is None:
            options = self.choosables("option", step, raw.options, (*place, "options"))
        else:
            options = self._from_list(raw, raw.options_from, place)
        if not options:
            refuse(self._document, place, "there are no options to choose from")
        if raw.ask == "choice":
            return shapes.Choice(options, raw.options_from)
        if raw.none is not None and raw.none not in {o.id for o in options}:
            refuse(self._document, (*place, "none"), f"no option `{raw.none}`")
        if (raw.at_least or 0) > len(options):
            refuse(self._document, (*place, "at_least"), "there are fewer options")
        return shapes.Choices(options, raw.options_from, raw.none, raw.at_least or 0)

    def _from_list(
        self, raw: schema.RawAsk, name: str, place: Place
    ) -> tuple[shapes.Choosable, ...]:
        options = self._lists.get(name)
        if options is None:
            refuse(
                self._document, (*place, "options_from"), f"there is no list `{name}`"
            )
        ids = [item.id for item in options.items]
        for key in ("include", "exclude"):
            wanted = getattr(raw, key)
            if wanted is None:
                continue
            members: set[str] = set()
            for index, each in enumerate(wanted):
                if each not in ids and each not in options.groups:
                    what = f"the list `{name}` has no `{each}`"
                    refuse(self._document, (*place, key, index), what)
                members.update(options.groups.get(each, (each,)))
            keep = key == "include"
            ids = [each for each in ids if (each in members) is keep]
        return tuple(shapes.Choosable(each) for each in ids)
