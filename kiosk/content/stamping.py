"""Lets a translation remember which Bulgarian each of its strings translates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.document import read_document
from kiosk.content.wording import OF, fingerprint, key_of, strings_in
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.content.document import Document

_HEAD = f"{OF}:\n"


def translations_in(root: Path, name: str | None = None) -> Iterator[tuple[Path, Path]]:
    """Yield each translation under a content folder with its Bulgarian.

    Args:
        root: a folder laid out as `resources/` is.
        name: only those of the guide, fragment or list of this id.
    """
    for source in sorted(root.rglob(f"{SOURCE_LANGUAGE}.yaml")):
        if name is None or source.parent.name == name:
            for language in LANGUAGES:
                own = source.with_name(f"{language}.yaml")
                if language != SOURCE_LANGUAGE and own.exists():
                    yield own, source


def stamp(own: Path, source: Path, *, renew: frozenset[str] | None) -> int:
    """Write the hashes of the Bulgarian strings at the end of a translation.

    A string that has its hash keeps it: it stays marked as out of date until
    somebody has looked at it and renews it by its key.

    Args:
        own: the translation.
        source: the Bulgarian.
        renew: keys to be given the hash of the Bulgarian as it is now; None: all.

    Returns:
        How many hashes are new or have changed.

    Raises:
        Faulty: one of the files cannot be read.
        OSError: the translation cannot be written.
    """
    translation = read_document(own)
    before = _hashes(translation)
    after: dict[str, str] = {}
    for key, current in _current(read_document(source), translation).items():
        keeps = renew is not None and key not in renew
        after[key] = before.get(key, current) if keeps else current
    if after != before:
        words = own.read_text(encoding="utf-8")
        words = words.partition(f"\n{_HEAD}")[0].rstrip("\n") + "\n"
        lines = (f'  {key}: "{value}"\n' for key, value in after.items())
        own.write_text(words + _HEAD + "".join(lines), encoding="utf-8", newline="\n")
    return sum(before.get(key) != value for key, value in after.items())


def _hashes(translation: Document) -> Mapping[str, str]:
    if translation.at((OF,)) is None:
        return {}
    return translation.convert(dict[str, str], (OF,))


def _current(source: Document, translation: Document) -> dict[str, str]:
    """Return the hash of every Bulgarian string that is translated."""
    return {
        key_of(place): fingerprint(words)
        for place, words in strings_in(source)
        if place[0] != "keywords" and isinstance(translation.at(place), str)
    }
