"""Where things are: what came with the program, and what it keeps."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from pathlib import Path

NAME = "gishe"


@dataclass(frozen=True)
class Bundled:
    """The files that came with the program; they are only read."""

    root: Path

    @property
    def resources(self) -> Path:
        """Guides, facts, fonts, the theme."""
        return self.root / "resources"

    @property
    def translations(self) -> Path:
        """The screens' words, compiled."""
        return self.root / "translations"


def bundled() -> Bundled:
    """Return where the program's files are.

    In a checkout and in what PyInstaller builds alike, they lie beside the package:
    it gives frozen modules the path that they would have in the unpacked folder.
    """
    return Bundled(Path(__file__).resolve().parents[2])


@dataclass(frozen=True)
class DataFolder:
    """The folder in which this kiosk keeps what is its own.

    Attributes:
        run: the running session's files; wiped at every end. Where the folder
            cannot be written, it is elsewhere.
        writable: whether anything can be kept at all.
    """

    root: Path
    run: Path
    writable: bool

    @property
    def guides(self) -> Path:
        """The content as a database; it can be made anew at any time."""
        return self.root / "guides.db"

    @property
    def overlay(self) -> Path:
        """The library's own contacts, laid over the directory's."""
        return self.root / "directory.yaml"

    @property
    def log(self) -> Path:
        """What happened; precious."""
        return self.root / "log.db"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.root / f"{NAME}.toml"

    @property
    def last_good_settings(self) -> Path:
        """The settings' copy from when all was well with them."""
        return self.root / f"{NAME}.last-good.toml"

    @property
    def lock(self) -> Path:
        """Held by the kiosk that runs. Not in `run`: wiping it would let another in."""
        return self.root / f"{NAME}.lock"

    @property
    def backups(self) -> Path:
        """Copies of the log."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Technical logs."""
        return self.root / "logs"


def usual_root() -> Path:
    """Return the data folder of whoever is signed in to this computer."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)


def open_data_folder(root: Path, spare: Path | None = None) -> DataFolder:
    """Make a data folder ready. Guides work without one, too.

    Args:
        root: the folder; it is made if it is missing.
        spare: for the session's files if nothing can be written there. By default
            the system's place for what shall not outlive a login.
    """
    root = root.absolute()
    folder = DataFolder(root, root / "run", writable=True)
    places = (root, folder.run, folder.backups, folder.logs)
    if all(map(_is_ready, places)):
        return folder
    return DataFolder(root, _spare_run(spare), writable=False)


def _is_ready(folder: Path) -> bool:
    """Whether a file can be made in a folder: asking for its rights is not enough."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _spare_run(spare: Path | None) -> Path:
    from platformdirs import user_runtime_path

    run = spare or user_runtime_path(NAME, appauthor=False)
    with contextlib.suppress(OSError):
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not run.is_symlink():
            run.chmod(0o700)  # only its owner can: nobody else has laid it out for us
            return run
    return Path(tempfile.mkdtemp(prefix=f"{NAME}-"))
