"""Keeps what resume numbers see of guides before their questions are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.guides import library_of
from kiosk.cli.words import complain, say
from kiosk.content.earlier import keep
from kiosk.content.faults import Faulty

if TYPE_CHECKING:
    import argparse


def keep_forms(arguments: argparse.Namespace) -> int:
    """Keep the present form of guides beside them; 1 where one cannot be kept."""
    here = library_of(arguments.folder, only=arguments.guide)
    there = here
    if arguments.as_in is not None:
        there = library_of(arguments.as_in, only=arguments.guide)
    failed = False
    for name in arguments.guide:
        if name not in here.entries or name not in there.entries:
            complain(f"there is no guide `{name}`")
            failed = True
            continue
        folder = here.entries[name].compiled.marks.path.parent
        guide = there.entries[name].compiled.guide
        try:
            kept = keep(folder, guide, there.almanac)
        except (Faulty, OSError) as trouble:
            complain(str(trouble))
            failed = True
        else:
            say(f"{name}: {'kept' if kept else 'was kept already'}")
    return int(failed)
