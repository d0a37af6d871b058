"""Drives that people bring along: found as they are, written to the last byte.

On Linux a drive counts where the system says that it is removable or hangs on USB.
"""

from __future__ import annotations

import contextlib
import errno
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.papers import Hindrance, NotSaved
from kiosk.machine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.domain.papers import Paper

_ESCAPED = re.compile(r"\\(\d{3})")
_HINDRANCES: dict[int, Hindrance] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
}


@dataclass(frozen=True)
class Stick:
    """A drive that is plugged in and can be seen as a folder."""

    name: str
    folder: Path


class LocalSticks:
    """The sticks of this computer; the one plugged in last is written to."""

    def __init__(self, find: Callable[[], Sequence[Stick]] | None = None) -> None:
        """Look for sticks as this system has them, or as `find` says."""
        self._find = find or _sticks

    def save(self, papers: Sequence[Paper]) -> str:
        """Write files beside what is there, and wait until they are on the stick.

        Raises:
            NotSaved: there is no stick, or it does not take them all.
        """
        sticks = self._find()
        if not sticks:
            raise NotSaved("no-stick")
        stick = sticks[-1]
        written: list[Path] = []
        try:
            for paper in papers:
                written.append(_free_name(stick.folder / paper.name))
                write_atomically(written[-1], paper.content)
        except OSError as error:
            _take_back(written)
            gone: Hindrance = "gone"
            raise NotSaved(_HINDRANCES.get(error.errno or 0, gone)) from None
        return stick.name


def linux_sticks(mounts: Path, blocks: Path) -> list[Stick]:
    """Read the plugged-in drives from the kernel's own tables, the newest last.

    Args:
        mounts: `/proc/self/mountinfo`.
        blocks: `/sys/dev/block`, a link for each device by its numbers.
    """
    found = []
    for line in mounts.read_text("utf-8", "surrogateescape").splitlines():
        fields = line.split()
        numbers, place = fields[2], _ESCAPED.sub(_unescaped, fields[4])
        device = blocks / numbers
        if device.exists() and _comes_and_goes(device.resolve()):
            folder = Path(place)
            found.append(Stick(folder.name, folder))
    return found


if sys.platform == "win32":

    def _sticks() -> list[Stick]:
        """Ask Windows for the drives that it calls removable. Untried on a real one."""
        import ctypes

        removable = 2
        kind_of = ctypes.windll.kernel32.GetDriveTypeW
        letters = (f"{chr(ord('A') + n)}:" for n in range(26))
        return [
            Stick(letter, Path(f"{letter}\\"))
            for letter in letters
            if kind_of(f"{letter}\\") == removable
        ]

else:

    def _sticks() -> list[Stick]:
        """Read the kernel's tables of this computer."""
        return linux_sticks(Path("/proc/self/mountinfo"), Path("/sys/dev/block"))


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 8))


def _comes_and_goes(device: Path) -> bool:
    """Whether a partition's disk is removable, or hangs on USB."""
    if any(part.startswith("usb") for part in device.parts):
        return True
    flags = (device / "removable", device.parent / "removable")
    return any(flag.is_file() and flag.read_text().strip() == "1" for flag in flags)


def _free_name(path: Path) -> Path:
    """Return the path, or the next free one: what is on the stick stays."""
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_stem(f"{path.stem}-{number}")
    return tried


def _take_back(paths: Iterable[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
