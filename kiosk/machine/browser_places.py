"""Where the browsers of a PC are, and which of them can be used."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.handover import BrowserKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES = {
    BrowserKind.CHROMIUM: ("chromium", "chromium-browser"),
    BrowserKind.CHROME: ("google-chrome-stable", "google-chrome"),
    BrowserKind.EDGE: ("microsoft-edge-stable", "microsoft-edge"),
    BrowserKind.FIREFOX: ("firefox-esr", "firefox"),
}
_FOLDERS = (
    *("/usr/local/bin", "/usr/bin", "/opt/google/chrome", "/opt/microsoft/msedge"),
    *("/opt/firefox", "/usr/lib/firefox", "/usr/lib/firefox-esr", "/usr/lib/chromium"),
)
_ON_WINDOWS = {
    BrowserKind.CHROMIUM: "Chromium/Application/chrome.exe",
    BrowserKind.CHROME: "Google/Chrome/Application/chrome.exe",
    BrowserKind.EDGE: "Microsoft/Edge/Application/msedge.exe",
    BrowserKind.FIREFOX: "Mozilla Firefox/firefox.exe",
}
_WINDOWS_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
_CONFINED = b"/snap/"
_BEGINNING = 4096


def linux_places(path: str) -> Iterator[tuple[BrowserKind, Path]]:
    """Yield where browsers may be: along PATH first, then at their usual places."""
    folders = [each for each in path.split(os.pathsep) if each]
    for kind, names in _NAMES.items():
        for name in names:
            for folder in (*folders, *_FOLDERS):
                yield kind, Path(folder) / name


def windows_places(
    environment: Mapping[str, str],
) -> Iterator[tuple[BrowserKind, Path]]:
    """Yield where installers put browsers on Windows. Untried there."""
    for kind, place in _ON_WINDOWS.items():
        for name in _WINDOWS_FOLDERS:
            if folder := environment.get(name):
                yield kind, Path(folder) / place


def is_usable(path: Path) -> bool:
    """Whether there is a program that can be given a profile in our folder.

    Not so with snaps, and scripts of Ubuntu's that call them: they may not read it.
    """
    if not (path.is_file() and os.access(path, os.X_OK)):
        return False
    program = path.resolve()
    if _CONFINED in os.fsencode(program) or program.name == "snap":
        return False
    try:
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
    except OSError:
        return False
    return not (beginning.startswith(b"#!") and _CONFINED in beginning)
