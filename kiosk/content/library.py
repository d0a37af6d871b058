"""Reads the whole content: every guide with its words, and what they lean on.

A broken file is named and left out; the rest works.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.binding import Binder, Texts
from kiosk.content.document import Document, read_document
from kiosk.content.faults import Fault, Faulty
from kiosk.content.reference import ReferenceReader
from kiosk.content.structure import Compiled, compile_guide
from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.volume import Theme, Volume

STRUCTURE = "guide.yaml"


@dataclass(frozen=True)
class Entry:
    """A guide as read: bound where its words could be read too."""

    compiled: Compiled
    texts: Texts
    volume: Volume | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True)
class Library:
    """The whole content as read from files.

    Attributes:
        entries: the guides that could be read at all, by id.
        faults: what is wrong outside the entries.
    """

    almanac: Almanac
    themes: Mapping[str, Theme]
    entries: Mapping[str, Entry]
    faults: tuple[Fault, ...]

    @property
    def volumes(self) -> dict[str, Volume]:
        """The guides without any fault."""
        return {
            name: entry.volume
            for name, entry in self.entries.items()
            if entry.volume is not None and not entry.faults
        }

    def all_faults(self) -> tuple[Fault, ...]:
        """Return everything that is wrong, in the order of the files."""
        found = set(self.faults)
        for entry in self.entries.values():
            found.update(entry.faults)
        return tuple(sorted(found))


def read_library(root: Path) -> Library:
    """Read the content under a folder laid out as `resources/` is."""
    reader = ReferenceReader()
    directory = root / "directory"
    almanac = Almanac(
        facts=reader.facts(_files(root / "facts")),
        authorities=reader.authorities(directory / "authorities.yaml"),
        sites=reader.sites(directory / "sites.yaml"),
        offices=reader.offices(directory / "offices.yaml"),
        lists=reader.lists(_files(root / "lists")),
        workdays=reader.workdays(root / "holidays.yaml"),
    )
    themes = reader.themes(root / "themes.yaml")
    faults = reader.faults
    fragments = _folders(root / "fragments", "fragment.yaml", faults)
    binder = Binder(
        {name: _texts(path.parent, faults) for name, (path, _) in fragments.items()},
        {name: _texts(root / "lists" / name, faults) for name in almanac.lists},
    )
    entries: dict[str, Entry] = {}
    structures = {name: document for name, (_, document) in fragments.items()}
    for path in sorted((root / "guides").glob(f"*/*/{STRUCTURE}")):
        for entry in _entry(path, almanac, structures, binder, faults):
            name = entry.compiled.guide.id
            if name in entries:
                faults.append(Fault(path, 1, name, "another guide has this id"))
            else:
                entries[name] = entry
    return Library(almanac, themes, entries, tuple(faults))


def read_structure(folder: Path, almanac: Almanac) -> tuple[Compiled, Almanac]:
    """Read a guide by its structure alone, with facts and lists of its own.

    A `facts.yaml` or `lists.yaml` beside guide.yaml is used in place of, and a
    missing one leaves, what the almanac holds.

    Raises:
        Faulty: the guide cannot be walked.
    """
    reader = ReferenceReader()
    facts = reader.facts([folder / "facts.yaml"])
    lists = reader.lists([folder / "lists.yaml"])
    if reader.faults:
        raise Faulty(*reader.faults)
    own = Almanac(
        facts={**almanac.facts, **facts},
        authorities=almanac.authorities,
        sites=almanac.sites,
        offices=almanac.offices,
        lists={**almanac.lists, **lists},
        workdays=almanac.workdays,
    )
    faults: list[Fault] = []
    fragments = _folders(folder / "fragments", "fragment.yaml", faults)
    structures = {name: document for name, (_, document) in fragments.items()}
    compiled = compile_guide(read_document(folder / STRUCTURE), own.lists, structures)
    if compiled.faults or faults:
        raise Faulty(*compiled.faults, *faults)
    return compiled, own


def _entry(
    path: Path,
    almanac: Almanac,
    fragments: Mapping[str, Document],
    binder: Binder,
    faults: list[Fault],
) -> list[Entry]:
    try:
        document = read_document(path)
        compiled = compile_guide(document, almanac.lists, fragments)
    except Faulty as faulty:
        faults.extend(faulty.faults)
        return []
    own = [*compiled.faults]
    _place(path, compiled, own)
    texts = _texts(path.parent, own)
    volume: Volume | None = None
    if SOURCE_LANGUAGE not in texts:
        own.append(Fault(path.parent / "bg.yaml", 1, "", "the Bulgarian words lack"))
    else:
        try:
            volume, left_over = binder.bind(compiled, texts)
            own += left_over
        except Faulty as faulty:
            own.extend(faulty.faults)
    return [Entry(compiled, texts, volume, tuple(own))]


def _place(path: Path, compiled: Compiled, faults: list[Fault]) -> None:
    """Hold a guide's id and theme against the folders in which it lies."""
    guide = compiled.guide
    if guide.id != path.parent.name:
        what = f"lies in the folder `{path.parent.name}`, its id is `{guide.id}`"
        faults.append(Fault(path, 1, guide.id, what))
    if guide.theme != path.parent.parent.name:
        what = f"lies under `{path.parent.parent.name}`, its theme is `{guide.theme}`"
        faults.append(Fault(path, 1, guide.id, what))


def _texts(folder: Path, faults: list[Fault]) -> Texts:
    texts = {}
    for language in LANGUAGES:
        path = folder / f"{language}.yaml"
        if path.exists():
            try:
                texts[language] = read_document(path)
            except Faulty as faulty:
                faults.extend(faulty.faults)
    return texts


def _folders(
    root: Path, name: str, faults: list[Fault]
) -> dict[str, tuple[Path, Document]]:
    found: dict[str, tuple[Path, Document]] = {}
    for path in sorted(root.glob(f"*/{name}")):
        try:
            found[path.parent.name] = (path, read_document(path))
        except Faulty as faulty:
            faults.extend(faulty.faults)
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))
