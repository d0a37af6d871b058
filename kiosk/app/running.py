"""Starts the kiosk, in the order that puts a picture up first, and stops it."""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.events import EndReason
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import bundled, open_data_folder, usual_root
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.machine.single_instance import only_one
from kiosk.machine.snapshot import HomeSnapshot
from kiosk.machine.sweeping import RunFolder
from kiosk.services.settings_book import SettingsBook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.app.kiosk import Kiosk
    from kiosk.app.stage import Stage
    from kiosk.domain.directory import Language
    from kiosk.domain.keeping import LogOpening
    from kiosk.machine.paths import DataFolder
    from kiosk.store.writer import JournalWriter

MOST_UNMET = 5
"""Words searched for in vain that are shown to librarians."""
FLUSH_SECONDS = 2.0
"""The longest that the end of the program waits for the log."""


def run_kiosk(*, data: Path | None, windowed: bool, language: Language | None) -> int:
    """Run the kiosk until it is closed; return the program's exit code.

    Raises:
        AlreadyRunning: another one uses the data folder.
    """
    folder = open_data_folder(data or usual_root())
    with only_one(folder) as alone, _recorded(folder):
        run = Run(folder, alone=alone, windowed=windowed, language=language)
        return run.until_closed()


def has_display() -> bool:
    """Whether there is a screen to put a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def _recorded(folder: DataFolder) -> Iterator[None]:
    from kiosk.machine import log, qt_messages

    with log.writing(folder.logs), qt_messages.routed():
        yield


@dataclass
class _Found:
    """How the log was found; told by the journal's thread."""

    opening: LogOpening | None = None

    def take(self, opening: LogOpening) -> None:
        self.opening = opening


def _raise(failure: Exception) -> None:
    """Let a thread's failure go where the main thread's go."""
    raise failure


class Run:
    """One run of the kiosk on a data folder."""

    def __init__(
        self,
        folder: DataFolder,
        *,
        alone: bool,
        windowed: bool,
        language: Language | None,
    ) -> None:
        """Read the settings; nothing is on the screen yet.

        Args:
            alone: whether a second kiosk would be noticed.
            language: in place of the one in the settings.
        """
        self._folder = folder
        self._alone = alone
        self._windowed = windowed
        file = TomlSettingsFile(folder.settings, folder.last_good_settings)
        self.first_ever = not folder.settings.exists()
        self.book = SettingsBook(file)
        self.settings = self.book.load()
        self._language: Language = language or self.settings.station.language
        self._clock = SystemClock()
        self._snapshot = HomeSnapshot(folder.root)
        self._kiosk: Kiosk | None = None
        self._found = _Found()
        self._journal: JournalWriter | None = None

    def until_closed(self) -> int:
        """Show the first picture, open everything behind it, run."""
        from kiosk.app.ending import EndCall
        from kiosk.app.stage import FirstPicture, set_stage
        from kiosk.bridge.alarm import Alarm
        from kiosk.machine.crashes import watching

        home = self._snapshot.read(self._language)
        stage = set_stage(bundled(), self.settings, self._language, home)
        picture = FirstPicture(stage.window)
        picture.drawn.connect(lambda: self._open(stage))
        alarm = Alarm()
        alarm.sounded.connect(self._recover)
        end_call = EndCall()
        end_call.came.connect(lambda: stage.application.exit(0))
        # At a logout Windows ends the process soon after this, before exec returns.
        stage.application.aboutToQuit.connect(self._close)
        with watching(alarm.sound), end_call.listening():
            self._show(stage)
            return stage.application.exec()

    def _show(self, stage: Stage) -> None:
        if self._windowed or not self.settings.staff.full_screen:
            stage.window.resize(1280, 800)
            stage.window.show()
        else:
            stage.window.showFullScreen()

    def _open(self, stage: Stage) -> None:
        """Open the log and the content, now that the first picture stands.

        First goes what a session left that a crash or a power cut ended, with a
        browser of it that may run still.
        """
        from kiosk.app.content import built_content
        from kiosk.bridge.journal_status import JournalStatus
        from kiosk.store.journal import journal
        from kiosk.store.reporting import Reports

        RunFolder(self._folder.run).sweep()
        self._status = status = JournalStatus()
        found = self._found
        self._journal = writer = journal(
            self._folder.root,
            self._clock,
            Reports(status.durable, status.failing_since),
            found.take,
            self.settings.log.keep_days,
        )
        # Its thread reads the database's library while the screens are made here.
        writer.start()
        stage.window.furnish()
        place = self._folder.guides, bundled().resources, self._folder.overlay
        ready = built_content(*place)
        if ready is None:
            self._build(stage, writer, *place)
        else:
            self._join(stage, writer, ready)

    def _build(
        self,
        stage: Stage,
        writer: JournalWriter,
        database: Path,
        resources: Path,
        overlay: Path,
    ) -> None:
        """Build guides.db while the window says how far that is."""
        from kiosk.app.content import build
        from kiosk.bridge.errand import Errand

        def work(progress: Callable[[int, int], None]) -> object:
            return build(database, resources, overlay, progress)

        errand = Errand(work, stage.window)
        home = stage.window.home
        home.show_progress(0, 1)
        errand.progressed.connect(home.show_progress)
        errand.finished.connect(lambda ready: self._join(stage, writer, ready))
        errand.failed.connect(_raise)
        errand.begin()

    def _join(self, stage: Stage, writer: JournalWriter, database: Path) -> None:
        """Open the content, and join everything to the stage."""
        from kiosk.app.content import opened
        from kiosk.app.kiosk import Kiosk, Surroundings
        from kiosk.machine.secrets import Argon2Secrets
        from kiosk.machine.sticks import LocalSticks
        from kiosk.outputs.papers import Typesetter
        from kiosk.store.popularity import Popularity
        from kiosk.store.unmet import unmet_searches

        self._content = opened(database)
        around = Surroundings(
            folder=self._folder,
            alone=self._alone,
            book=self.book,
            clock=self._clock,
            secrets=Argon2Secrets(),
            sweeper=RunFolder(self._folder.run),
            snapshot=self._snapshot,
            journal=writer,
            status=self._status,
            opened=lambda: self._found.opening,
            health=writer.health,
            fold=writer.fold,
            maker=Typesetter(),
            sticks=LocalSticks(),
            unmet=lambda: unmet_searches(self._folder.log, MOST_UNMET),
            popularity=Popularity(self._folder.log),
        )
        self._kiosk = Kiosk(stage, around, self._content, self._language)
        self._kiosk.begin()
        if self.first_ever and not self._windowed:
            self._kiosk.ask_first()
        self._kiosk.rounds.begin()

    def _recover(self) -> None:
        if self._kiosk is not None:
            self._kiosk.recover()

    def _close(self) -> None:
        """End the session, if one runs still, and bring the log to its end."""
        kiosk, self._kiosk = self._kiosk, None
        if kiosk is not None:
            kiosk.end(EndReason.CLOSING)
            kiosk.stop()
            self._content.close()
        journal, self._journal = self._journal, None
        if journal is not None:
            journal.close(FLUSH_SECONDS)
