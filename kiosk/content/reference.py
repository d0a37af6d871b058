"""Reads what guides lean on: facts, the directory, lists, themes, holidays."""

from __future__ import annotations

import datetime
import itertools
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from kiosk.content import schema
from kiosk.content.document import Document, read_document
from kiosk.content.faults import Fault, Faulty
from kiosk.content.lexicon import NUMBER, check_identifier, refuse
from kiosk.content.spacing import unbroken
from kiosk.domain import directory
from kiosk.domain.facts import (
    DateRow,
    Fact,
    FactRow,
    NumberRow,
    Row,
    TableRows,
    TextRow,
)
from kiosk.domain.synonyms import Wordbook, read_wordbook
from kiosk.domain.volume import Theme
from kiosk.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from kiosk.content.document import Place

T = TypeVar("T")
_NUMERIC = frozenset({"money", "number", "percent", "days"})


class ReferenceReader:
    """Reads reference files; what is broken is left out and named in `faults`."""

    def __init__(self) -> None:
        """Start with nothing found wrong."""
        self.faults: list[Fault] = []

    def facts(self, paths: Iterable[Path]) -> dict[str, Fact]:
        """Read files of dated facts."""
        return self._all(paths, schema.RawFact, _fact)

    def authorities(self, path: Path) -> dict[str, directory.Authority]:
        """Read the institutions."""
        return self._all([path], schema.RawAuthority, _authority)

    def sites(self, path: Path) -> dict[str, directory.Site]:
        """Read the official sites."""
        return self._all([path], schema.RawSiteEntry, _site)

    def offices(self, path: Path) -> dict[str, directory.Office]:
        """Read the desks."""
        return self._all([path], schema.RawOffice, _office)

    def themes(self, path: Path) -> dict[str, Theme]:
        """Read the doors of the home screen, in their order."""
        return self._all([path], schema.RawTheme, _theme)

    def lists(self, paths: Iterable[Path]) -> dict[str, directory.OptionList]:
        """Read the long lists of options, a list a file."""
        found: dict[str, directory.OptionList] = {}
        for path in paths:
            for document in self.document(path):
                self._lists_of(document, found)
        return found

    def workdays(self, path: Path) -> Workdays:
        """Read the days off that the calendar of holidays lacks."""
        for document in self.document(path):
            try:
                raw = document.convert(schema.RawHolidays)
            except Faulty as faulty:
                self.faults.extend(faulty.faults)
            else:
                return Workdays(raw.free, raw.working)
        return Workdays()

    def wordbook(self, path: Path) -> Wordbook:
        """Read what people call things, and words that say nothing."""
        for document in self.document(path):
            try:
                raw = document.convert(schema.RawWordbook)
            except Faulty as faulty:
                self.faults.extend(faulty.faults)
            else:
                ignored = (word for words in raw.ignored.values() for word in words)
                return read_wordbook(raw.groups, ignored, raw.fallback)
        return Wordbook()

    def document(self, path: Path) -> list[Document]:
        """Read a file; on a fault keep it and return nothing."""
        try:
            return [read_document(path)] if path.exists() else []
        except Faulty as faulty:
            self.faults.extend(faulty.faults)
            return []

    def _lists_of(
        self, document: Document, found: dict[str, directory.OptionList]
    ) -> None:
        """Read a file that is one list, or several."""
        several = isinstance(document.data, list)
        count = len(document.data) if isinstance(document.data, list) else 1
        for index in range(count):
            place: Place = (index,) if several else ()
            try:
                each = _list(document, place)
                if each.id in found:
                    refuse(document, (*place, "id"), f"`{each.id}` stands twice")
            except Faulty as faulty:
                self.faults.extend(faulty.faults)
            else:
                found[each.id] = each

    def _all(
        self,
        paths: Iterable[Path],
        shape: type[T],
        build: Callable[[Document, Place, T], Named],
    ) -> dict[str, Named]:
        found: dict[str, Named] = {}
        for path in paths:
            for document in self.document(path):
                entries = document.data if isinstance(document.data, list) else ()
                for index in range(len(entries)):
                    self._one(found, document, (index,), shape, build)
        return found

    def _one(
        self,
        found: dict[str, Named],
        document: Document,
        place: Place,
        shape: type[T],
        build: Callable[[Document, Place, T], Named],
    ) -> None:
        try:
            raw = document.convert(shape, place)
            each = build(document, place, raw)
            check_identifier(document, (*place, "id"), each.id)
            if each.id in found:
                refuse(document, (*place, "id"), f"`{each.id}` stands twice")
        except Faulty as faulty:
            self.faults.extend(faulty.faults)
        else:
            found[each.id] = each


Named = TypeVar(
    "Named",
    Fact,
    directory.Authority,
    directory.Site,
    directory.Office,
    Theme,
)


def _fact(document: Document, place: Place, raw: schema.RawFact) -> Fact:
    if raw.recurs is not None and raw.kind != "date":
        refuse(document, (*place, "recurs"), "only a fact of kind date recurs")
    rows = tuple(
        _row(document, (*place, "values", index), raw, row)
        for index, row in enumerate(raw.values)
    )
    return Fact(
        id=raw.id,
        kind=raw.kind,
        rows=rows,
        unit=raw.unit,
        note=raw.note,
        recurs=raw.recurs is not None,
    )


def _row(
    document: Document, place: Place, fact: schema.RawFact, raw: schema.RawFactRow
) -> Row:
    if raw.starts and raw.until and raw.until < raw.starts:
        refuse(document, place, "it ends before it begins")
    confirmed = fact.confirmed if raw.confirmed is None else raw.confirmed
    common = FactRow(
        source=raw.source,
        starts=raw.starts,
        until=raw.until,
        checked=raw.checked,
        confirmed=confirmed,
        converted=raw.converted,
        currency=raw.currency,
    )
    shared = {name: getattr(common, name) for name in FactRow.__struct_fields__}
    at = (*place, "value")
    if fact.kind in _NUMERIC:
        return NumberRow(value=_decimal(document, at, raw.value), **shared)
    if fact.kind == "date":
        return DateRow(value=document.convert(datetime.date, at), **shared)
    if fact.kind == "table":
        return TableRows(value=_table(document, at), **shared)
    if not isinstance(raw.value, str):
        refuse(document, at, "words are expected here")
    words = unbroken(raw.value) if fact.kind == "phone" else raw.value
    return TextRow(value=words, **shared)


def _decimal(document: Document, place: Place, raw: object) -> Decimal:
    if not isinstance(raw, str) or not NUMBER.fullmatch(raw):
        refuse(document, place, f"{raw} is not a number")
    return Decimal(raw)


def _table(document: Document, place: Place) -> tuple[tuple[Decimal, Decimal], ...]:
    raw = document.convert(tuple[tuple[str, str], ...], place)
    rows = tuple(
        (
            _decimal(document, (*place, index, 0), key),
            _decimal(document, (*place, index, 1), value),
        )
        for index, (key, value) in enumerate(raw)
    )
    keys = [key for key, _ in rows]
    if not keys or any(low >= high for low, high in itertools.pairwise(keys)):
        refuse(document, place, "the keys of a table rise from row to row")
    return rows


def _authority(
    _document: Document, _place: Place, raw: schema.RawAuthority
) -> directory.Authority:
    phone = None if raw.phone is None else unbroken(raw.phone)
    return directory.Authority(raw.id, raw.name, raw.what_for, raw.site, phone)


def _site(
    _document: Document, _place: Place, raw: schema.RawSiteEntry
) -> directory.Site:
    return directory.Site(
        id=raw.id,
        url=raw.url,
        title=raw.title,
        hosts=tuple(raw.hosts),
        login_hosts=tuple(raw.login_hosts),
        downloads=tuple(raw.downloads),
        needs=tuple(raw.needs),
        works_in_embedded=raw.works_in_embedded,
        embedded_reason=raw.embedded_reason,
        https_only=raw.https_only,
        note=raw.note,
    )


def _office(
    _document: Document, _place: Place, raw: schema.RawOffice
) -> directory.Office:
    return directory.Office(
        id=raw.id,
        authority=raw.authority,
        town=raw.town,
        name=raw.name,
        address=raw.address,
        phone=tuple(unbroken(number) for number in raw.phone or ()),
        email=raw.email,
        hours=raw.hours,
        url=raw.url,
        checked=raw.checked,
        note=raw.note,
    )


def _theme(_document: Document, _place: Place, raw: schema.RawTheme) -> Theme:
    return Theme(
        id=raw.id,
        icon=raw.icon,
        category=raw.category,
        name={lang: raw.name.spoken(lang) for lang in directory.LANGUAGES},
        line={lang: raw.line.spoken(lang) for lang in directory.LANGUAGES},
    )


def _list(document: Document, place: Place) -> directory.OptionList:
    raw = document.convert(schema.RawList, place)
    check_identifier(document, (*place, "id"), raw.id)
    items: dict[str, directory.ListItem] = {}
    for index, each in enumerate(raw.items):
        at = (*place, "items", index)
        item = _list_item(document, at, each)
        if item.id in items:
            refuse(document, at, f"`{item.id}` stands twice")
        items[item.id] = item
    for name in raw.groups:
        check_identifier(document, (*place, "groups", name), name)
        if name in items:
            refuse(document, (*place, "groups", name), f"`{name}` is an item too")
    groups = {
        name: _members(document, (*place, "groups", name), raw, items, (name,))
        for name in raw.groups
    }
    return directory.OptionList(raw.id, tuple(items.values()), groups)


def _list_item(document: Document, place: Place, raw: object) -> directory.ListItem:
    if isinstance(raw, str):
        check_identifier(document, place, raw)
        return directory.ListItem(raw)
    fields = document.convert(dict[str, str | None], place)
    name = fields.pop("id", None)
    if name is None:
        refuse(document, place, "an item of a list has an `id`")
    check_identifier(document, (*place, "id"), name)
    known = {key: value for key, value in fields.items() if value is not None}
    return directory.ListItem(name, known)


def _members(
    document: Document,
    place: Place,
    raw: schema.RawList,
    items: Mapping[str, directory.ListItem],
    within: tuple[str, ...],
) -> tuple[str, ...]:
    """Return the items of a group, groups in it taken apart."""
    members: dict[str, None] = {}
    for each in raw.groups[within[-1]]:
        if each in items:
            members[each] = None
        elif each in within:
            refuse(document, place, f"the group `{each}` holds itself")
        elif each in raw.groups:
            nested = _members(document, place, raw, items, (*within, each))
            members.update(dict.fromkeys(nested))
        else:
            refuse(document, place, f"neither an item nor a group: `{each}`")
    return tuple(members)
