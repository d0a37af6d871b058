"""Folders for programs that must leave nothing: all that one writes is in its own.

Such a folder lies in the session's folder and goes with it. Its name is the mark by
which the program's processes are known, so one that outlived a crash of the kiosk is
found and ended by the next sweep.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.machine.kin import Kin, Started
from kiosk.machine.removing import is_removed

if TYPE_CHECKING:
    from typing import Self

GRACE = 0.5
"""Seconds that programs have to end by themselves."""

_PREFIX = "b-"
_NOTE = "running.json"
_LONGEST = 61
"""Bytes of TMPDIR. Chromium puts a socket into a folder in it and ends at once where
the whole is longer than the 107 that a socket's address has room for."""


class ThrowAway:
    """A folder with a home, a profile and a place for temporary files.

    Attributes:
        home: HOME, with what programs put there unasked.
        profile: what the program is told to keep its profile in.
        temp: TMPDIR; elsewhere where it would be too long a name.
        downloads: where files are saved to.
    """

    def __init__(self, path: Path) -> None:
        """Use a folder that is there already."""
        self.path = path
        self.home = path / "home"
        self.profile = path / "profile"
        self.downloads = self.home / "Downloads"
        within = path / "t"
        is_short = len(os.fsencode(within)) <= _LONGEST
        self.temp = within if is_short else _elsewhere(path)

    @classmethod
    def make(cls, run: Path) -> Self:
        """Make a new one in the session's folder, for nobody else to read.

        Raises:
            OSError: it cannot be made.
        """
        made = cls(run.absolute() / f"{_PREFIX}{os.urandom(6).hex()}")
        try:
            for folder in (made.path, made.home, made.profile, made.temp):
                folder.mkdir(mode=0o700)
        except OSError:
            made.remove()
            raise
        return made

    @property
    def mark(self) -> str:
        """The name that nothing else has."""
        return str(self.path)

    def note(self, first: Started | None) -> None:
        """Note which process was started, for a sweep after a crash.

        Without a note, those are still found that bear the mark.
        """
        with contextlib.suppress(OSError):
            (self.path / _NOTE).write_bytes(msgspec.json.encode(first))

    def kin(self) -> Kin:
        """Return the processes that were started for it."""
        with contextlib.suppress(OSError, msgspec.DecodeError):
            note = (self.path / _NOTE).read_bytes()
            return Kin(self.mark, msgspec.json.decode(note, type=Started | None))
        return Kin(self.mark, None)

    def remove(self) -> bool:
        """Take it away with all that is in it; whether it is gone."""
        return all([is_removed(self.path), is_removed(self.temp)])


def end_left_over(run: Path) -> int:
    """End what still runs for folders of a session; the folders are left to the sweep.

    Returns:
        For how many of them something runs on.
    """
    left = 0
    for path in run.absolute().glob(f"{_PREFIX}*"):
        if path.is_dir() and not path.is_symlink():
            folder = ThrowAway(path)
            is_ended = folder.kin().end(GRACE)
            left += not (is_removed(folder.temp) and is_ended)
    return left


def _elsewhere(path: Path) -> Path:
    """Return the place for temporary files of a folder with too long a name."""
    return Path(tempfile.gettempdir()) / f"gishe-{path.name}"
