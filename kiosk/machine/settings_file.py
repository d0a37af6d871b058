"""Keeps the settings in a file that people may edit by hand, too.

Their comments and their order survive. A copy of the file is set aside while all is
well with it; a file that has gone missing or was emptied is taken from there, so
deleting a spoilt file brings the last good one back.
"""

from __future__ import annotations

import logging
import re
import tomllib
from typing import TYPE_CHECKING, Any

from kiosk.domain.errors import SettingRefused
from kiosk.machine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, MutableMapping
    from pathlib import Path

_log = logging.getLogger(__name__)

_PLACE = re.compile(r"\(at (.+)\)\Z")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


class TomlSettingsFile:
    """Settings as TOML; a dotted name is a table and a key."""

    def __init__(self, path: Path, last_good: Path) -> None:
        """Use a file, and a place for its copy."""
        self._path = path
        self._copy = last_good
        self._seen = b""

    def read(self) -> Mapping[str, object]:
        """Return what stands in the file, by dotted names.

        Raises:
            SettingRefused: it cannot be read. The reason is the place: a line and
                column, or the kind of trouble that the system has with the file.
        """
        self._seen = b""
        content = self._content()
        values = dict(_flat(self._parsed(content)))
        self._seen = content
        return values

    def write(self, name: str, value: object) -> None:
        """Put one value into the file; all else stays as it is.

        Raises:
            SettingRefused: the file cannot be read, or written, or has something
                else where the value belongs.
        """
        content = self._content()
        before = dict(_flat(self._parsed(content)))
        try:
            edited = _edited(content.decode("utf-8-sig"), name, value)
            after = dict(_flat(tomllib.loads(edited)))
        except (TypeError, ValueError):
            raise SettingRefused(name, f"{self._path.name}: {name}") from None
        if not _are_same(after, before | {name: value}):
            raise SettingRefused(name, f"{self._path.name}: {name}")
        try:
            write_atomically(self._path, edited.encode())
        except OSError as error:
            raise SettingRefused(name, _trouble(error)) from None

    def last_good(self) -> Mapping[str, object]:
        """Return what stands in the copy; nothing if it cannot be read."""
        try:
            return dict(_flat(self._parsed(_bytes_of(self._copy))))
        except (OSError, SettingRefused) as error:
            _log.warning("the copy of the settings cannot be read: %s", error)
            return {}

    def remember(self) -> None:
        """Set aside a copy of what was read last."""
        try:
            if self._seen and self._seen != _bytes_of(self._copy):
                write_atomically(self._copy, self._seen)
        except OSError as error:
            _log.warning("the copy of the settings cannot be written: %s", error)

    def _content(self) -> bytes:
        try:
            content = _bytes_of(self._path)
            return content if content.strip() else _bytes_of(self._copy)
        except OSError as error:
            raise SettingRefused(self._path.name, _trouble(error)) from None

    def _parsed(self, content: bytes) -> dict[str, Any]:
        try:
            return tomllib.loads(content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise SettingRefused(self._path.name, _trouble(error)) from None


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _trouble(error: Exception) -> str:
    """Return where or what the trouble is, without any of the file's text."""
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1}: UTF-8?"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    place = _PLACE.search(str(error))
    return place[1] if place else type(error).__name__


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        part = key if _BARE_KEY.fullmatch(key) else f'"{key}"'
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{part}.")
        else:
            yield f"{prefix}{part}", value


def _are_same(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    """Whether values are the same, in any order; by their text, because of nan."""
    return repr(sorted(one.items())) == repr(sorted(other.items()))


def _edited(text: str, name: str, value: object) -> str:
    """Return a TOML text with one value put into it.

    Raises:
        TypeError, ValueError: there is something else where it belongs.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    has_crlf = "\r\n" in text
    *tables, key = name.split(".")
    try:
        document = tomlkit.parse(text.replace("\r\n", "\n"))
        place: MutableMapping[str, Any] = document
        for table in tables:
            if table not in place:
                place[table] = tomlkit.table()
            place = place[table]
        _put(place, key, value)
        edited = tomlkit.dumps(document)
    except TOMLKitError as error:
        raise ValueError from error
    return edited.replace("\n", "\r\n") if has_crlf else edited


def _put(table: MutableMapping[str, Any], key: str, value: object) -> None:
    """Set a key; a new one goes above the comments at a table's end.

    These mostly belong to the table that comes next.
    """
    from tomlkit.items import Table

    if key in table or not isinstance(table, Table):
        table[key] = value
        return
    body = table.value.body
    below = []
    while body and body[-1][0] is None:
        below.append(body.pop())
    table[key] = value
    body.extend(reversed(below))
