"""Reads the whole content: every guide with its words, and what they lean on.

A broken file is named and left out; the rest works.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from kiosk.content import schema
from kiosk.content.binding import Binder, Texts
from kiosk.content.document import Document, read_document
from kiosk.content.earlier import read_earlier, twins
from kiosk.content.faults import Fault, Faulty
from kiosk.content.lexicon import check_identifier, refuse
from kiosk.content.overlay import lay_over
from kiosk.content.reference import ReferenceReader
from kiosk.content.structure import Compiled, compile_guide
from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE
from kiosk.domain.synonyms import Wordbook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kiosk.domain.volume import Theme, Volume

STRUCTURE = "guide.yaml"
Progress = Callable[[int, int], None]
"""Told how much is done, of how much."""


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
        structures: fragment.yaml by the fragment's id.
        fragments: the text files of fragments by id.
        lists: the text files of long lists by id.
        known: guides that exist besides those of `entries`.
        wordbook: what people call things, and words that say nothing.
    """

    almanac: Almanac
    themes: Mapping[str, Theme]
    entries: Mapping[str, Entry]
    faults: tuple[Fault, ...]
    structures: Mapping[str, Document]
    fragments: Mapping[str, Texts]
    lists: Mapping[str, Texts]
    known: frozenset[str] = frozenset()
    wordbook: Wordbook = dataclasses.field(default_factory=Wordbook)

    def has(self, guide_id: str) -> bool:
        """Whether there is a guide of this id, here or elsewhere."""
        return guide_id in self.entries or guide_id in self.known

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


def read_library(
    root: Path,
    fallback: Path | None = None,
    overlay: Path | None = None,
    progress: Progress | None = None,
    only: Collection[str] | None = None,
) -> Library:
    """Read the content under a folder laid out as `resources/` is.

    Args:
        root: the folder.
        fallback: where to read whatever the folder lacks but guides; the guides
            there are known to exist.
        overlay: the file with a library's own contacts, if there is one.
        progress: told how many guides have been read, of how many.
        only: the guides to be read; the others are known to exist.
    """

    def at(name: str) -> Path:
        own = root / name
        return own if fallback is None or own.exists() else fallback / name

    reader = ReferenceReader()
    directory = at("directory")
    almanac = Almanac(
        facts=reader.facts(_files(at("facts"))),
        authorities=reader.authorities(directory / "authorities.yaml"),
        sites=reader.sites(directory / "sites.yaml"),
        offices=reader.offices(directory / "offices.yaml"),
        lists=reader.lists(_files(at("lists"))),
        workdays=reader.workdays(at("holidays.yaml")),
    )
    themes = reader.themes(at("themes.yaml"))
    almanac, own = lay_over(almanac, overlay)
    wordbook = reader.wordbook(at("search") / "synonyms.yaml")
    faults = [*reader.faults, *own]
    structures = _fragments(at("fragments"), faults)
    library = Library(
        almanac=almanac,
        themes=themes,
        entries={},
        faults=(),
        structures=structures,
        fragments={n: _texts(d.path.parent, faults) for n, d in structures.items()},
        lists={name: _texts(at("lists") / name, faults) for name in almanac.lists},
        wordbook=wordbook,
        known=_known(fallback, root if only is not None else None),
    )
    entries: dict[str, Entry] = {}
    paths = [p for p in _guides(root) if only is None or p.parent.name in only]
    for number, path in enumerate(paths):
        if progress is not None:
            progress(number, len(paths))
        entry = _entry(path, library, faults)
        if entry is not None:
            _shelve(entry, path, entries, faults)
    faults += twins(entry.compiled for entry in entries.values())
    return dataclasses.replace(library, entries=entries, faults=tuple(faults))


def read_guide(
    folder: Path, library: Library
) -> tuple[Entry | None, tuple[Fault, ...]]:
    """Read the folder of one guide, wherever it lies, beside a library.

    Returns:
        The guide, None where its structure cannot be read; and then why.
    """
    faults: list[Fault] = []
    entry = _entry(folder / STRUCTURE, library, faults)
    return entry, tuple(faults)


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
    structures = _fragments(folder / "fragments", faults)
    compiled = compile_guide(read_document(folder / STRUCTURE), own.lists, structures)
    if compiled.faults or faults:
        raise Faulty(*compiled.faults, *faults)
    return compiled, own


def _guides(root: Path) -> list[Path]:
    """Return the structure files of the guides under a folder."""
    return sorted((root / "guides").glob(f"*/*/{STRUCTURE}"))


def _known(*roots: Path | None) -> frozenset[str]:
    return frozenset(
        name for root in roots if root is not None for name in _names(root)
    )


def _names(root: Path) -> Iterator[str]:
    return (path.parent.name for path in _guides(root))


def _entry(path: Path, library: Library, faults: list[Fault]) -> Entry | None:
    try:
        document = read_document(path)
        lists = library.almanac.lists
        compiled = compile_guide(document, lists, library.structures)
    except Faulty as faulty:
        faults.extend(faulty.faults)
        return None
    own = [*compiled.faults]
    texts = _texts(path.parent, own)
    volume: Volume | None = None
    words = path.parent / f"{SOURCE_LANGUAGE}.yaml"
    if not words.exists():
        own.append(Fault(words, 1, "", "the Bulgarian words lack"))
    elif SOURCE_LANGUAGE in texts:
        try:
            binder = Binder(library.fragments, library.lists)
            volume, left_over = binder.bind(compiled, texts)
            own += left_over
        except Faulty as faulty:
            own.extend(faulty.faults)
    if volume is not None:
        earlier = read_earlier(path.parent, faults)
        volume = msgspec.structs.replace(volume, earlier=earlier)
    return Entry(compiled, texts, volume, tuple(own))


def _shelve(
    entry: Entry, path: Path, entries: dict[str, Entry], faults: list[Fault]
) -> None:
    """Put a guide among the others; say what is wrong with where it lies."""
    name = entry.compiled.guide.id
    if name in entries:
        faults.append(Fault(path, 1, name, "another guide has this id"))
        return
    own = [*entry.faults]
    _place(path, entry.compiled, own)
    entries[name] = dataclasses.replace(entry, faults=tuple(own))


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


def _fragments(root: Path, faults: list[Fault]) -> dict[str, Document]:
    """Read the structure of every fragment, by its id."""
    found: dict[str, Document] = {}
    for path in sorted(root.glob("*/fragment.yaml")):
        folder = path.parent.name
        try:
            document = read_document(path)
            named = document.convert(schema.RawFragment).id
            check_identifier(document, ("id",), named)
            if named != folder:
                what = f"lies in the folder `{folder}`, its id is `{named}`"
                refuse(document, ("id",), what)
        except Faulty as faulty:
            faults.extend(faulty.faults)
        else:
            found[folder] = document
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))
