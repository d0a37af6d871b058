"""Commands about content: check it, list it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.cli.words import say
from kiosk.content.checker import Verdict, check_guide
from kiosk.content.library import STRUCTURE, Entry, Library, read_guide, read_library
from kiosk.domain.directory import LANGUAGES
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import bundled

if TYPE_CHECKING:
    import argparse
    import datetime
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from kiosk.content.faults import Fault


def check(arguments: argparse.Namespace) -> int:
    """Prove the guides of a folder; 1 where one may not be published."""
    on = arguments.on or SystemClock().now().date()
    library = library_of(arguments.folder, only=arguments.guide)
    wanted = arguments.guide or sorted(library.entries)
    failed = _say_faults(library.faults)
    failed |= _say_missing(wanted, library.entries)
    ending: dict[str, datetime.date] = {}
    for name in wanted:
        if name in library.entries:
            verdict = check_guide(library.entries[name], library, on)
            _say_verdict(verdict)
            failed |= not verdict.passed
            ending.update(verdict.ending)
    for fact, end in sorted(ending.items(), key=lambda pair: pair[::-1]):
        say(f"fact `{fact}` ends on {end}")
    return int(failed)


def list_guides(arguments: argparse.Namespace) -> int:
    """List the guides that can be read, with what cannot be."""
    library = read_library(bundled().resources)
    if not arguments.json:
        for name, entry in sorted(library.entries.items()):
            say(f"{entry.compiled.guide.theme:14} {name}")
        return 0
    listed = [_listed(name, entry) for name, entry in sorted(library.entries.items())]
    say(json.dumps(listed, ensure_ascii=False, indent=2))
    return 0


def library_of(
    folder: Path | None,
    overlay: Path | None = None,
    only: Collection[str] | None = None,
) -> Library:
    """Read content; the folder of one guide stands beside the kiosk's own."""
    own = bundled().resources
    if folder is None:
        return read_library(own, overlay=overlay, only=only)
    if (folder / STRUCTURE).exists():
        library = read_library(own, only=())
        entry, faults = read_guide(folder, library)
        entries = {} if entry is None else {entry.compiled.guide.id: entry}
        return replace(library, entries=entries, faults=faults)
    return read_library(folder, fallback=own, overlay=overlay, only=only)


def _say_faults(faults: Iterable[Fault]) -> bool:
    bad = False
    for fault in sorted(faults):
        say(("warning: " if fault.warning else "") + str(fault))
        bad |= not fault.warning
    return bad


def _say_missing(wanted: Iterable[str], entries: Mapping[str, Entry]) -> bool:
    missing = [name for name in wanted if name not in entries]
    for name in missing:
        say(f"there is no guide `{name}`")
    return bool(missing)


def _say_verdict(verdict: Verdict) -> None:
    _say_faults(verdict.faults)
    proof = verdict.proof
    walked = "not walked"
    if proof is not None:
        walked = f"{proof.states} states on {len(proof.days)} kinds of day"
    say(f"{verdict.guide}: {'passed' if verdict.passed else 'REFUSED'} ({walked})")


def _listed(name: str, entry: Entry) -> dict[str, object]:
    guide, volume = entry.compiled.guide, entry.volume
    titles = {}
    if volume is not None:
        titles = {lang: volume.words[lang].title.plain() for lang in LANGUAGES}
    return {
        "id": name,
        "version": guide.version,
        "theme": guide.theme,
        "authority": guide.authority,
        "minutes": guide.minutes,
        "checked": guide.checked.isoformat(),
        "check_by": guide.check_by.isoformat(),
        "languages": sorted(entry.texts),
        "title": titles,
        "published": volume is not None and not entry.faults,
    }
