"""Stamps translations with the Bulgarian that they translate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.words import complain, say
from kiosk.content.faults import Faulty
from kiosk.content.stamping import stamp, translations_in
from kiosk.machine.paths import bundled

if TYPE_CHECKING:
    import argparse


def stamp_translations(arguments: argparse.Namespace) -> int:
    """Stamp every translation, or those of one guide; 1 where one is broken."""
    renew = None if arguments.renew_all else frozenset(arguments.renew or ())
    root = arguments.folder or bundled().resources
    failed = False
    count = 0
    for own, source in translations_in(root, arguments.guide):
        try:
            count += stamp(own, source, renew=renew)
        except Faulty as faulty:
            failed = True
            for fault in faulty.faults:
                complain(str(fault))
    say(f"{count} strings stamped")
    return int(failed)
