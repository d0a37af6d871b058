"""A kiosk of the bench's own, and taps through it."""

import time

from PySide6.QtWidgets import QApplication

from kiosk.app.kiosk import Kiosk, Surroundings
from kiosk.app.stage import set_stage
from kiosk.app.touring import Album, Tourist, settle
from kiosk.bridge.journal_status import JournalStatus
from kiosk.domain.keeping import JournalHealth
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import bundled
from kiosk.machine.secrets import Argon2Secrets
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.machine.snapshot import HomeSnapshot
from kiosk.machine.sticks import LocalSticks
from kiosk.machine.sweeping import RunFolder
from kiosk.outputs.papers import Typesetter
from kiosk.services.settings_book import SettingsBook
from kiosk.store.journal import journal
from kiosk.store.reporting import Reports
from kiosk.ui.patron.outcome import OutcomeScreen

MOST_STEPS = 100


def built_kiosk(folder, content, percent):
    """Return a stage and a kiosk on it that writes a real log."""
    book = SettingsBook(TomlSettingsFile(folder.settings, folder.last_good_settings))
    book.set("station.text_size", str(percent))
    stage = set_stage(bundled(), book.settings, "bg", None)
    stage.window.resize(1280, 800)
    stage.window.show()
    settle()
    clock = SystemClock()
    reports = Reports(lambda *_: None, lambda _: None)
    writer = journal(folder.root, clock, reports, lambda _: None)
    writer.start()
    around = Surroundings(
        folder=folder,
        alone=True,
        book=book,
        clock=clock,
        secrets=Argon2Secrets(),
        sweeper=RunFolder(folder.run),
        snapshot=HomeSnapshot(folder.root),
        journal=writer,
        status=JournalStatus(),
        opened=lambda: None,
        health=JournalHealth,
        fold=writer.fold,
        maker=Typesetter(),
        sticks=LocalSticks(),
        unmet=list,
        popularity=lambda _: 0,
    )
    kiosk = Kiosk(stage, around, content, "bg")
    kiosk.begin()
    kiosk.rounds.begin()
    settled = time.perf_counter() + 1.5
    while time.perf_counter() < settled:
        settle()
    return stage, kiosk


def taps_through(stage, kiosk, guide):
    """Walk a guide; yield the milliseconds from each Next to the drawn step."""
    app = QApplication.instance()
    tourist = Tourist(stage, kiosk, Album(None))
    kiosk.bridge.show_guide(guide)
    settle()
    kiosk.bridge.begin(guide)
    settle()
    for _ in range(MOST_STEPS):
        screen = stage.window.current
        if isinstance(screen, OutcomeScreen):
            break
        tourist.mark(screen)
        settle()
        began = time.perf_counter()
        tourist.press_next(screen)
        app.processEvents()
        yield (time.perf_counter() - began) * 1000
        settle()
    kiosk.bridge.show_home()
    settle()
