"""Prints what the content lacks, for the library to find out and fill in."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.cli.guides import library_of
from kiosk.cli.words import complain, say
from kiosk.content.gaps import gaps_in
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import DataFolder, usual_root

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.content.gaps import Gap, GapKind
    from kiosk.domain.almanac import Almanac

HEADINGS: dict[GapKind, str] = {
    "contact": "Contacts that nobody has found yet",
    "doubt": "Points that no source settles",
    "to-check": "Figures to be checked before anybody relies on them",
    "no-value": "Figures without a value today: guides stop where they need one",
    "ending": "Figures that end within 60 days",
    "check-by": "Guides that were to be looked at again",
    "translation": "Words to be translated, or looked at again",
}
_FIELDS = {"address": '""', "phone": "[]", "hours": '""'}


def gaps(arguments: argparse.Namespace) -> int:
    """List what lacks, or write a file in which to fill in the contacts."""
    on = arguments.on or SystemClock().now().date()
    root = (arguments.data or usual_root()).absolute()
    overlay = DataFolder(root, root / "run", writable=False).overlay
    library = library_of(arguments.folder, overlay)
    found = gaps_in(library, on)
    for fault in library.faults:
        complain(str(fault))
    if arguments.fill_in:
        return _fill_in(overlay, found, library.almanac)
    if arguments.json:
        say(json.dumps([asdict(gap) for gap in found], ensure_ascii=False, indent=2))
        return 0
    for kind, heading in HEADINGS.items():
        those = [gap for gap in found if gap.kind == kind]
        if those:
            say(f"{heading} ({len(those)})")
            for gap in those:
                say(f"  {gap.subject}: {gap.what}{_used(gap)}")
            say("")
    say(f"Contacts can be filled in without touching the program: {overlay}")
    say("`main.py guides gaps --fill-in` makes that file.")
    return 0


def _used(gap: Gap) -> str:
    return f"  [{', '.join(gap.guides)}]" if gap.guides else ""


def _fill_in(overlay: Path, found: Iterable[Gap], almanac: Almanac) -> int:
    """Write a file with a line for each missing contact; never over one that is."""
    if overlay.exists():
        complain(f"{overlay} is there already and stays as it is.")
        return 1
    contacts = [gap for gap in found if gap.kind == "contact"]
    offices = [gap for gap in contacts if gap.subject in almanac.offices]
    authorities = [gap for gap in contacts if gap not in offices]
    lines = [
        "# What this library has found out of offices and institutions.",
        "# Fill in what you know, between the quotes; leave the rest as it is.",
        "# In several languages: {bg: …, en: …, tr: …}.",
        "# The kiosk reads this file when it starts.",
    ]
    for kind, those in (("offices", offices), ("authorities", authorities)):
        lines.append(f"{kind}:")
        for gap in those:
            lines += _entry(gap, almanac)
    overlay.parent.mkdir(parents=True, exist_ok=True)
    overlay.write_text("\n".join([*lines, ""]), encoding="utf-8")
    say(f"Fill in what you know: {overlay}")
    return 0


def _entry(gap: Gap, almanac: Almanac) -> Iterable[str]:
    office = almanac.offices.get(gap.subject)
    if office is None:
        return (
            f"  {gap.subject}:  # {almanac.authorities[gap.subject].name.bg}",
            '    phone: ""',
        )
    who = office.name or almanac.authorities[office.authority].name
    empty = (f"    {name}: {_FIELDS[name]}" for name in office.missing)
    return (f"  {office.id}:  # {who.bg}, {office.town.bg}", *empty)
