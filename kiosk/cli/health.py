"""`main.py check`: the health of this machine, in words a librarian understands."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kiosk.app.content import open_content
from kiosk.app.kiosk import log_state
from kiosk.cli.words import say
from kiosk.domain.errors import AlreadyRunning, StoreUnavailable
from kiosk.domain.keeping import JournalHealth, LogOpening, LogState
from kiosk.machine.clock import SystemClock, clock_trouble
from kiosk.machine.paths import DataFolder, bundled, open_data_folder, usual_root
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.machine.single_instance import only_one
from kiosk.services.health import (
    AREA_NAMES,
    LEVEL_NAMES,
    Examined,
    Level,
    examine,
    worst,
)
from kiosk.services.settings_book import SettingsBook
from kiosk.store.content import ContentNotes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from kiosk.services.health import Finding


def check(arguments: argparse.Namespace) -> int:
    """Look at everything that the kiosk needs; 1 on any fault."""
    folder = open_data_folder(arguments.data or usual_root())
    findings = examine(_seen(folder))
    _say(findings)
    return int(worst(findings) is Level.FAULT)


def _seen(folder: DataFolder) -> Examined:
    book = SettingsBook(TomlSettingsFile(folder.settings, folder.last_good_settings))
    settings = book.load()
    clock = SystemClock()
    guides, notes = _content(folder)
    opening, alone = _log(folder, clock)
    return Examined(
        folder=str(folder.root),
        writable=folder.writable,
        alone=alone,
        free_bytes=lambda: shutil.disk_usage(folder.root).free,
        log=log_state(opening, JournalHealth()),
        guides=guides,
        content_faults=notes.faults,
        clock=clock_trouble(clock.now(), notes.newest, opening.last_day),
        settings=settings,
        problems=book.problems,
    )


def _content(folder: DataFolder) -> tuple[int, ContentNotes]:
    """Return how many guides there are, and what was noted of them."""
    try:
        content = open_content(folder.guides, bundled().resources, folder.overlay)
    except StoreUnavailable as trouble:
        return 0, ContentNotes(faults=(str(trouble),))
    guides = len(content.shelf.guide_ids())
    content.close()
    return guides, content.notes


def _log(folder: DataFolder, clock: SystemClock) -> tuple[LogOpening, bool]:
    """Open the log as the kiosk does, unless a kiosk has it open just now."""
    try:
        with only_one(folder) as alone:
            from kiosk.store.opening import open_log

            opened = open_log(folder.root, clock.now())
            if opened.engine is not None:
                opened.engine.dispose()
            return opened.opening, alone
    except AlreadyRunning:
        return LogOpening(LogState.SOUND), True


def _say(findings: Sequence[Finding]) -> None:
    for finding in findings:
        area, level = AREA_NAMES[finding.area], LEVEL_NAMES[finding.level]
        say(f"{area}: {level}. {finding.what}")
        if finding.way_out is not None:
            say(f"    {finding.way_out}")
        for detail in finding.details:
            say(f"    {detail}")
