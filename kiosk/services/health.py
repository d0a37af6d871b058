"""Says how this machine is, in words that a librarian understands.

`main.py check` and the staff screen show the same findings. What is looked at is
handed in, so that every state can be shown without bringing a machine into it.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.services.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.services.settings import Settings
    from kiosk.services.settings_book import Problem

MEGABYTE = 1_000_000
NO_ROOM = 100 * MEGABYTE
"""Below this a backup of the log may not fit any more."""
LITTLE_ROOM = 1000 * MEGABYTE


class Level(enum.IntEnum):
    """How bad it is."""

    OK = 0
    WARNING = 1
    FAULT = 2


class Area(enum.Enum):
    """What is looked at, in the order in which it is shown."""

    DATA_FOLDER = "data-folder"
    DISK = "disk"
    LOG = "log"
    CONTENT = "content"
    CLOCK = "clock"
    SETTINGS = "settings"


class LogState(enum.Enum):
    """How the log store is."""

    KEPT = "kept"
    WAITING = "waiting"
    RESTORED = "restored"
    UNAVAILABLE = "unavailable"


ClockTrouble = Literal["behind", "ahead"]


@dataclass(frozen=True)
class Finding:
    """One thing found. `details` are lines for whoever repairs it, as they are."""

    area: Area
    level: Level
    what: Phrase
    way_out: Phrase | None = None
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class Examined:
    """What the findings are made of.

    Attributes:
        folder: where the data are, as the person knows the place.
        writable: whether anything can be kept there.
        alone: whether a second kiosk would be noticed.
        free_bytes: measures the room on its disk; may raise OSError.
        guides: how many guides can be shown.
        content_faults: what is wrong with the content, a line each.
    """

    folder: str
    writable: bool
    alone: bool
    free_bytes: Callable[[], int]
    log: LogState
    guides: int
    content_faults: Sequence[str]
    clock: ClockTrouble | None
    settings: Settings
    problems: Sequence[Problem]


def examine(seen: Examined) -> tuple[Finding, ...]:
    """Return what was found; every area has at least one finding."""
    return (
        _data_folder(seen),
        _disk(seen),
        _LOG[seen.log],
        _content(seen),
        _CLOCK[seen.clock],
        *_settings(seen),
    )


def worst(findings: Sequence[Finding]) -> Level:
    """Return the worst level among findings; a fault means exit status 1."""
    return max((finding.level for finding in findings), default=Level.OK)


AREA_NAMES = {
    Area.DATA_FOLDER: QT_TRANSLATE_NOOP("Health", "Data folder"),
    Area.DISK: QT_TRANSLATE_NOOP("Health", "Disk"),
    Area.LOG: QT_TRANSLATE_NOOP("Health", "Log"),
    Area.CONTENT: QT_TRANSLATE_NOOP("Health", "Guides"),
    Area.CLOCK: QT_TRANSLATE_NOOP("Health", "Clock"),
    Area.SETTINGS: QT_TRANSLATE_NOOP("Health", "Settings"),
}

LEVEL_NAMES = {
    Level.OK: QT_TRANSLATE_NOOP("Health", "in order"),
    Level.WARNING: QT_TRANSLATE_NOOP("Health", "needs attention"),
    Level.FAULT: QT_TRANSLATE_NOOP("Health", "does not work"),
}

_LOG = {
    LogState.KEPT: Finding(
        Area.LOG,
        Level.OK,
        QT_TRANSLATE_NOOP("Health", "What happens is being recorded."),
    ),
    LogState.WAITING: Finding(
        Area.LOG,
        Level.WARNING,
        QT_TRANSLATE_NOOP("Health", "Some records are still waiting to be kept."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Patrons can go on. Leave the kiosk running until it has caught up.",
        ),
    ),
    LogState.RESTORED: Finding(
        Area.LOG,
        Level.WARNING,
        QT_TRANSLATE_NOOP(
            "Health", "The log was damaged and was brought back from a backup."
        ),
        QT_TRANSLATE_NOOP(
            "Health",
            "Expect the newest counts to be missing. If it happens again, "
            "have the disk tested.",
        ),
    ),
    LogState.UNAVAILABLE: Finding(
        Area.LOG,
        Level.FAULT,
        QT_TRANSLATE_NOOP("Health", "Nothing is being recorded."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Patrons can go on. Close the kiosk and start it again; if that "
            "does not help, call whoever looks after the computer.",
        ),
    ),
}

_CLOCK: dict[ClockTrouble | None, Finding] = {
    None: Finding(
        Area.CLOCK,
        Level.OK,
        QT_TRANSLATE_NOOP("Health", "The date of this computer is plausible."),
    ),
    "behind": Finding(
        Area.CLOCK,
        Level.FAULT,
        QT_TRANSLATE_NOOP(
            "Health",
            "The clock of this computer shows a date before the guides were written.",
        ),
        QT_TRANSLATE_NOOP(
            "Health",
            "Set the date. If it is wrong again tomorrow, the battery inside "
            "the computer is empty.",
        ),
    ),
    "ahead": Finding(
        Area.CLOCK,
        Level.WARNING,
        QT_TRANSLATE_NOOP(
            "Health",
            "The clock of this computer is more than a year past the last "
            "use of the kiosk.",
        ),
        QT_TRANSLATE_NOOP("Health", "See whether the date is right."),
    ),
}


def _data_folder(seen: Examined) -> Finding:
    area = Area.DATA_FOLDER
    if not seen.writable:
        what = QT_TRANSLATE_NOOP("Health", "Nothing can be kept in {folder}.")
        way_out = QT_TRANSLATE_NOOP(
            "Health",
            "Guides work, but nothing is recorded. Let the kiosk's user write "
            "there, or start it with --data and another folder.",
        )
        return Finding(area, Level.FAULT, what.filled(folder=seen.folder), way_out)
    if not seen.alone:
        what = QT_TRANSLATE_NOOP(
            "Health",
            "The disk of {folder} cannot be locked, so a second kiosk would "
            "not be noticed.",
        )
        way_out = QT_TRANSLATE_NOOP(
            "Health", "Keep the data on a disk of this computer."
        )
        return Finding(area, Level.WARNING, what.filled(folder=seen.folder), way_out)
    what = QT_TRANSLATE_NOOP("Health", "The data are kept in {folder}.")
    return Finding(area, Level.OK, what.filled(folder=seen.folder))


def _disk(seen: Examined) -> Finding:
    try:
        free = seen.free_bytes()
    except OSError:
        what = QT_TRANSLATE_NOOP("Health", "The room on the disk cannot be measured.")
        way_out = QT_TRANSLATE_NOOP("Health", "See whether the disk is connected.")
        return Finding(Area.DISK, Level.WARNING, what, way_out)
    what = QT_TRANSLATE_NOOP("Health", "{free} MB are free.").filled(
        free=free // MEGABYTE
    )
    if free >= LITTLE_ROOM:
        return Finding(Area.DISK, Level.OK, what)
    way_out = QT_TRANSLATE_NOOP(
        "Health", "Make room on the disk: without it, nothing more can be recorded."
    )
    level = Level.WARNING if free >= NO_ROOM else Level.FAULT
    return Finding(Area.DISK, level, what, way_out)


def _content(seen: Examined) -> Finding:
    faults = tuple(seen.content_faults)
    way_out = QT_TRANSLATE_NOOP(
        "Health",
        "Install the kiosk's newest version, or send these lines to whoever "
        "writes the guides.",
    )
    if not seen.guides:
        what = QT_TRANSLATE_NOOP("Health", "There is no guide to show.")
        return Finding(Area.CONTENT, Level.FAULT, what, way_out, faults)
    if faults:
        what = QT_TRANSLATE_NOOP(
            "Health",
            "Guides that can be shown: {guides}. Mistakes in others: {faults}.",
        ).filled(guides=seen.guides, faults=len(faults))
        return Finding(Area.CONTENT, Level.WARNING, what, way_out, faults)
    what = QT_TRANSLATE_NOOP("Health", "Guides that can be shown: {guides}.")
    return Finding(Area.CONTENT, Level.OK, what.filled(guides=seen.guides))


def _settings(seen: Examined) -> tuple[Finding, ...]:
    findings = [_setting_problem(problem) for problem in seen.problems]
    if not seen.settings.library.contact:
        what = QT_TRANSLATE_NOOP(
            "Health", "The privacy notice does not say whom to ask about personal data."
        )
        findings.append(_unset(what, "library.contact"))
    if not seen.settings.staff.pin:
        what = QT_TRANSLATE_NOOP("Health", "No house PIN is set.")
        findings.append(_unset(what, "staff.pin"))
    if findings:
        return tuple(findings)
    what = QT_TRANSLATE_NOOP("Health", "All settings are in order.")
    return (Finding(Area.SETTINGS, Level.OK, what),)


def _setting_problem(problem: Problem) -> Finding:
    what = QT_TRANSLATE_NOOP("Health", "{name}: {reason}")
    way_out = QT_TRANSLATE_NOOP(
        "Health",
        "Put it right among the settings. Until then the kiosk works with "
        "what was good last.",
    )
    told = what.filled(name=problem.name, reason=problem.reason)
    return Finding(Area.SETTINGS, Level.WARNING, told, way_out)


def _unset(what: Phrase, name: str) -> Finding:
    way_out = QT_TRANSLATE_NOOP("Health", "Give it among the settings ({name}).")
    return Finding(Area.SETTINGS, Level.WARNING, what, way_out.filled(name=name))
