"""Opens the content: guides.db, built anew where the bundled files have changed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.domain.errors import StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.domain.ports import SearchIndex, Shelf
    from kiosk.domain.words import Stemmer
    from kiosk.store.content import ContentNotes

_SUBJECTS = ("facts", "directory", "lists", "fragments", "guides", "search")
_DATABASE = "guides.db"


@dataclass(frozen=True)
class Content:
    """The shelf, its index, and what was noted when they were built.

    Attributes:
        stem: makes what the index took its stems by.
    """

    shelf: Shelf
    index: SearchIndex
    notes: ContentNotes
    stem: Callable[[], Stemmer]
    close: Callable[[], None]


def open_content(
    database: Path, resources: Path, overlay: Path | None = None
) -> Content:
    """Open guides.db; build it where it is missing, broken, or of other files.

    Args:
        database: the file.
        resources: what came with the program.
        overlay: the library's own contacts, in a file that need not be there.

    Raises:
        StoreUnavailable: it can be built nowhere.
    """
    ready = built_content(database, resources, overlay)
    if ready is None:
        ready = build(database, resources, overlay)
    return opened(ready)


def built_content(
    database: Path, resources: Path, overlay: Path | None = None
) -> Path | None:
    """Return the guides.db that holds this content; None where it must be built.

    A program that was built brings its own along, which no overlay has changed.
    """
    from kiosk.store.content import content_digest

    shipped = resources / _DATABASE
    changed = overlay is not None and overlay.exists()
    if not changed and content_digest(shipped) is not None:
        return shipped
    digest = digest_of(resources, overlay)
    place = _spare(digest) if _takes_nothing(database.parent) else database
    return place if content_digest(place) == digest else None


def build(
    database: Path,
    resources: Path,
    overlay: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """Build guides.db from the files, and return where it is.

    Where it cannot be written it is built in a temporary folder: guides work on a
    full or read-only disk too.

    Raises:
        StoreUnavailable: it can be built nowhere.
    """
    from kiosk.content.library import read_library
    from kiosk.content.stems import Stems
    from kiosk.domain.edition import Edition
    from kiosk.store.content import build_content

    digest = digest_of(resources, overlay)
    library = read_library(resources, overlay=overlay, progress=progress)
    homes = (resources, *(() if overlay is None else (overlay.parent,)))
    faults = [_told(str(fault), homes) for fault in library.all_faults()]
    edition = Edition(
        almanac=library.almanac,
        themes=tuple(library.themes.values()),
        volumes=library.volumes.values(),
        wordbook=library.wordbook,
        faults=faults,
    )
    stem = Stems()
    trouble: StoreUnavailable | None = None
    for place in (database, _spare(digest)):
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            build_content(place, digest, edition, stem)
        except OSError as error:
            trouble = StoreUnavailable(str(error))
        except StoreUnavailable as error:
            trouble = error
        else:
            return place
    raise trouble or StoreUnavailable(_DATABASE)


def digest_of(resources: Path, overlay: Path | None = None) -> str:
    """Return what tells these files from any others: names, sizes, times, version."""
    found = hashlib.sha256(__version__.encode())
    paths = [*resources.glob("*.yaml")]
    for subject in _SUBJECTS:
        paths += (resources / subject).rglob("*.yaml")
        paths += (resources / subject).rglob("*.json")
    files = {path.relative_to(resources).as_posix(): path for path in paths}
    if overlay is not None and overlay.exists():
        files[""] = overlay
    for name, path in sorted(files.items()):
        stat = path.stat()
        found.update(f"{name}\0{stat.st_size}\0{stat.st_mtime_ns}\0".encode())
    return found.hexdigest()


def _takes_nothing(folder: Path) -> bool:
    """Whether a folder is there, but not to be written."""
    writable = folder.is_dir() and os.access(folder, os.W_OK)
    return folder.exists() and not writable


def _spare(digest: str) -> Path:
    """Return where this content is built if the data folder takes nothing."""
    return Path(tempfile.gettempdir()) / f"gishe-{digest[:16]}" / _DATABASE


def _stems() -> Stemmer:
    from kiosk.content.stems import Stems

    return Stems()


def _told(fault: str, homes: Iterable[Path]) -> str:
    """Name a file as it lies in the content, not on this computer."""
    for home in homes:
        fault = fault.replace(f"{home}/", "").replace(f"{home}\\", "")
    return fault


def opened(database: Path) -> Content:
    """Open a guides.db that is whole."""
    from kiosk.store.content import content_notes
    from kiosk.store.engine import content_engine
    from kiosk.store.fulltext import SqlSearchIndex
    from kiosk.store.shelf import SqlShelf

    engine = content_engine(database)
    return Content(
        shelf=SqlShelf(engine),
        index=SqlSearchIndex(engine),
        notes=content_notes(engine),
        stem=_stems,
        close=engine.dispose,
    )
