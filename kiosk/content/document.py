"""A YAML file as plain values that remember on which line they stand.

Every scalar stays the text that was written: 0.60, 2026-01-01 and `yes` mean
what the schema says they mean, never what YAML guesses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from kiosk.content.faults import Fault, Faulty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ruamel.yaml.nodes import Node

Place = tuple[str | int, ...]
"""Where a value stands: keys and indices from the top of the file."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")
RawValue: TypeAlias = "str | list[RawValue] | dict[str, RawValue] | None"
T = TypeVar("T")
_ANY = "..."
_QUOTED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Document:
    """One file, read.

    Attributes:
        data: mappings, lists, strings and None.
        lines: the line (from 1) of each place.
        quoted: places whose text was written in quotes or as a block.
    """

    path: Path
    data: RawValue
    lines: dict[Place, int] = field(default_factory=dict)
    quoted: frozenset[Place] = frozenset()

    def line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest one that holds it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, place: Place, what: str, subject: str = "") -> Fault:
        """Return a fault at a place of this file."""
        return Fault(self.path, self.line(place), subject or _subject(place), what)

    def convert(self, shape: type[T], place: Place = ()) -> T:
        """Read a part of the file into a shape.

        Raises:
            Faulty: with file, line and what was expected.
        """
        data = self.at(place)
        try:
            return msgspec.convert(data, shape, strict=False)
        except msgspec.ValidationError as error:
            what, where = _split(str(error))
            found = self._located(place + where, what)
            raise Faulty(self.fault(found, what)) from None

    def _located(self, place: Place, what: str) -> Place:
        """Find the key that a message is about; `...` is its word for any key."""
        wanted = _QUOTED.findall(what)
        fitting = (
            candidate
            for candidate, value in places_of(self.data)
            if _fits(candidate, place)
            and (_ANY not in place or _complains_of(value, what, wanted))
        )
        found = next(fitting, place)
        unknown = (*found, *wanted[:1])
        return unknown if unknown in self.lines else found

    def at(self, place: Place) -> RawValue:
        """Return the raw value at a place; None where there is none."""
        value = self.data
        for step in place:
            if isinstance(value, dict):
                value = value.get(str(step))
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step] if step < len(value) else None
            else:
                return None
        return value


def read_document(path: Path) -> Document:
    """Read a YAML file.

    Raises:
        Faulty: it cannot be read, is not YAML, or bears a key twice.
    """
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Faulty(Fault(path, 1, "", f"cannot be read: {error}")) from None
    try:
        node = _composed(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise Faulty(Fault(path, line, "", f"not YAML: {error.problem}")) from None
    except YAMLError as error:
        raise Faulty(Fault(path, 1, "", f"not YAML: {error}")) from None
    try:
        return _Reader(path).read(node)
    except RecursionError:
        raise Faulty(Fault(path, 1, "", "goes deeper than can be read")) from None


def _composed(text: str) -> Node | None:
    """Take a text apart; what a scalar means is left to the schema, not guessed."""
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=False)
    yaml.Resolver = _guesses_nothing()
    node: Node | None = yaml.compose(text)
    return node


@lru_cache(maxsize=1)
def _guesses_nothing() -> type:
    from ruamel.yaml.resolver import BaseResolver

    class Resolver(BaseResolver):
        def __init__(self, version: object, loadumper: object) -> None:
            del version  # of YAML: it decides only what is guessed
            super().__init__(loadumper)

    return Resolver


class _Reader:
    """Turns the nodes of one file into plain values."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: dict[Place, int] = {}
        self._quoted: set[Place] = set()

    def read(self, node: Node | None) -> Document:
        data = {} if node is None else self._value(node, ())
        return Document(self._path, data, self._lines, frozenset(self._quoted))

    def _value(self, node: Node, place: Place) -> RawValue:
        from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

        self._lines.setdefault(place, node.start_mark.line + 1)
        if isinstance(node, MappingNode):
            return self._mapping(node, place)
        if isinstance(node, SequenceNode):
            return [
                self._value(item, (*place, index))
                for index, item in enumerate(node.value)
            ]
        if isinstance(node, ScalarNode) and node.style:
            self._quoted.add(place)
        elif node.value in _NULLS:
            return None
        return str(node.value)

    def _mapping(self, node: Node, place: Place) -> dict[str, RawValue]:
        mapping: dict[str, RawValue] = {}
        for key, value in node.value:
            name = str(key.value)
            line = key.start_mark.line + 1
            if name in mapping:
                fault = Fault(self._path, line, name, "stands here a second time")
                raise Faulty(fault)
            self._lines[(*place, name)] = line
            mapping[name] = self._value(value, (*place, name))
        return mapping


def places_of(data: RawValue, place: Place = ()) -> Iterator[tuple[Place, RawValue]]:
    """Yield every place of raw values with what stands there."""
    yield place, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from places_of(value, (*place, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from places_of(value, (*place, index))


def _split(message: str) -> tuple[str, Place]:
    """Take msgspec's message apart into what is wrong and where."""
    what, _, path = message.partition(" - at `")
    steps = _STEP.findall(path.rstrip("`").removeprefix("$"))
    where = tuple(key or (int(i) if i.isdigit() else i) for key, i in steps)
    return what, where


def _fits(candidate: Place, place: Place) -> bool:
    """Whether a place is the one meant where `...` may stand for any key."""
    return len(candidate) == len(place) and all(
        step in {_ANY, own} for own, step in zip(candidate, place, strict=True)
    )


def _complains_of(value: RawValue, what: str, wanted: list[str]) -> bool:
    """Whether a message that quotes these words can be about a value."""
    names = {str: "str", list: "array", dict: "object", type(None): "null"}
    if isinstance(value, dict) and len(wanted) == 1:
        return (wanted[0] in value) is not what.startswith("Object missing")
    return names[type(value)] in wanted[1:]


def _subject(place: Place) -> str:
    return ".".join(str(step) for step in place)
