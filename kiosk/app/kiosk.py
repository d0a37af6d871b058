"""The running kiosk: every object, built once and handed to those who need it."""

from __future__ import annotations

import gc
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.app.rounds import Rounds
from kiosk.app.sites import Sites
from kiosk.bridge.presence import Presence
from kiosk.bridge.session import SessionBridge
from kiosk.bridge.staff_door import StaffDoor
from kiosk.domain.directory import LANGUAGES
from kiosk.domain.events import EndReason
from kiosk.domain.session import IdleRule, Station
from kiosk.domain.visit import SiteRule
from kiosk.machine.clock import clock_trouble
from kiosk.services.catalogue import Catalogue
from kiosk.services.health import ClockTrouble, Examined, Level, LogState, examine
from kiosk.services.house_pin import HousePin
from kiosk.services.idle import IdleWatch
from kiosk.services.patron_session import PatronSession
from kiosk.services.searching import Searching
from kiosk.services.settings_book import ValueRefused
from kiosk.services.take_home import TakeHome
from kiosk.theme.tokens import ThemeName
from kiosk.ui.patron.idle import IdleSheet
from kiosk.ui.patron.notice import NoticeView
from kiosk.ui.staff.desk import Remark
from kiosk.ui.staff.entrance import Entrance
from kiosk.ui.staff.first_start import FirstStartSheet
from kiosk.ui.tools import Tools
from kiosk.ui.wiring import join_screens, join_window

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence

    from kiosk.app.content import Content
    from kiosk.app.stage import Stage
    from kiosk.bridge.journal_status import JournalStatus
    from kiosk.domain.directory import Language
    from kiosk.domain.keeping import JournalHealth, LogOpening
    from kiosk.domain.ports import (
        Clock,
        Journal,
        PaperMaker,
        Secrets,
        Sticks,
        Sweeper,
    )
    from kiosk.machine.paths import DataFolder
    from kiosk.machine.snapshot import HomeSnapshot
    from kiosk.services.settings_book import SettingsBook

PREPARE_MS = 300
"""After the home screen stands: what the first key of a search needs is read."""
GOODBYE_MS = 12_000
"""How long the page after the end stands before the home screen comes up."""


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the kiosk stands in: its place, its keeping, its clock.

    Attributes:
        alone: whether a second kiosk on this data folder would be noticed.
        opened: gives how the log was found; None while it is being opened.
        health: gives how the journal fares.
        unmet: gives words that several sessions searched for in vain, with how many.
        popularity: how often a guide was opened here.
        fold: has the days before a day folded into daily counts.
    """

    folder: DataFolder
    alone: bool
    book: SettingsBook
    clock: Clock
    secrets: Secrets
    sweeper: Sweeper
    snapshot: HomeSnapshot
    journal: Journal
    status: JournalStatus
    opened: Callable[[], LogOpening | None]
    health: Callable[[], JournalHealth]
    fold: Callable[[datetime.date], None]
    maker: PaperMaker
    sticks: Sticks
    unmet: Callable[[], Sequence[tuple[str, int]]]
    popularity: Callable[[str], int]


class Kiosk(QObject):
    """Joins the stage to the content and keeps both until the end."""

    def __init__(
        self,
        stage: Stage,
        around: Surroundings,
        content: Content,
        language: Language,
    ) -> None:
        """Build the session and connect everything.

        Args:
            language: the language in which every session begins.
        """
        super().__init__(stage.window)
        self._stage = stage
        self._around = around
        self._content = content
        settings = around.book.settings
        self._searching = Searching(
            content.shelf, content.index, content.stem, around.popularity
        )
        self.catalogue = Catalogue(content.shelf, self._searching, around.clock)
        self.session = PatronSession(
            shelf=content.shelf,
            catalogue=self.catalogue,
            journal=around.journal,
            clock=around.clock,
            station=Station(
                settings.station.name,
                language,
                SiteRule(settings.sites.added, settings.sites.strict),
            ),
        )
        take_home = TakeHome(around.maker, around.sticks)
        self.bridge = SessionBridge(
            self.session, self.catalogue, take_home, settings.home.often, self
        )
        self.sites = Sites(
            stage.window,
            stage.appearance,
            self.bridge,
            around.folder.run,
            around.sticks,
        )
        idle = settings.session
        rule = IdleRule(idle.idle_seconds, idle.warning_seconds)
        self.presence = Presence(IdleWatch(around.clock, rule), self)
        self.tools = Tools(stage.window, stage.appearance)
        pin = HousePin(around.book, around.secrets, around.clock)
        self._pin = pin
        door = StaffDoor(pin, self)
        self.entrance = Entrance(stage.window, stage.appearance, door, self.remarks)
        self.idle = IdleSheet(stage.appearance, stage.window)
        self._goodbye = QTimer(self)
        self._goodbye.setSingleShot(True)
        self._goodbye.setInterval(GOODBYE_MS)
        self._preparing = QTimer(self)
        self._preparing.setSingleShot(True)
        self._preparing.setInterval(PREPARE_MS)
        self._first_start: FirstStartSheet | None = None
        self.rounds = Rounds(around.clock, around.fold, settings.log.keep_days, self)
        self._connect()

    # -- what happens ---------------------------------------------------------

    def begin(self) -> None:
        """Show the home screen of this content, and keep it for the next start."""
        self.bridge.show_home()
        homes = {language: self.bridge.home(language) for language in LANGUAGES}
        self._around.snapshot.write(homes)
        self._preparing.start()

    def stop(self) -> None:
        """Stop what goes on by itself."""
        self.rounds.stop()
        self._goodbye.stop()
        self._preparing.stop()

    def ask_first(self) -> None:
        """Ask for the library's name and the PIN, where none was ever given."""
        sheet = FirstStartSheet(self._stage.appearance, self._stage.window)
        sheet.given.connect(self._on_first_start)
        self._first_start = sheet
        sheet.ask()

    @Slot(str)
    def end(self, reason: EndReason) -> None:
        """End the session for a reason."""
        self.bridge.end(reason)

    @Slot()
    def recover(self) -> None:
        """End the session cleanly after a mistake of ours, on a calm page."""
        self.bridge.end(EndReason.INTERRUPTED)
        self._stage.window.show_trouble()

    def remarks(self) -> Sequence[Remark]:
        """Return what wants a librarian's look."""
        around = self._around
        findings = examine(
            Examined(
                folder=str(around.folder.root),
                writable=around.folder.writable,
                alone=around.alone,
                free_bytes=lambda: shutil.disk_usage(around.folder.root).free,
                log=log_state(around.opened(), around.health()),
                guides=len(self._content.shelf.guide_ids()),
                content_faults=self._content.notes.faults,
                clock=self._clock_trouble(),
                settings=around.book.settings,
                problems=around.book.problems,
            )
        )
        remarks: list[Remark] = []
        for finding in findings:
            if finding.level is Level.OK:
                continue
            parts = [finding.what.said(QCoreApplication.translate)]
            if finding.way_out is not None:
                parts.append(finding.way_out.said(QCoreApplication.translate))
            parts += finding.details
            remarks.append(Remark(" ".join(parts), bad=finding.level is Level.FAULT))
        unmet = self._around.unmet()
        if unmet:
            each = self.tr("“{words}” ({count})")
            told = (each.format(words=words, count=count) for words, count in unmet)
            line = self.tr("Searched for and not found: {words}.")
            remarks.append(Remark(line.format(words=", ".join(told))))
        return remarks

    # -- within ---------------------------------------------------------------

    def _clock_trouble(self) -> ClockTrouble | None:
        opening = self._around.opened()
        return clock_trouble(
            self._around.clock.now(),
            self._content.notes.newest,
            None if opening is None else opening.last_day,
        )

    def _connect(self) -> None:
        window, bridge = self._stage.window, self.bridge
        join_window(window, bridge)
        join_screens(window.screens, bridge)
        bridge.language_changed.connect(self._on_language)
        bridge.session_changed.connect(self.presence.follow)
        bridge.session_changed.connect(self.entrance.follow)
        bridge.ended.connect(self._on_ended)
        self.tools.language_chosen.connect(bridge.choose_language)
        self.tools.aid_used.connect(bridge.use_aid)
        window.home.notice_opened.connect(self._on_notice)
        window.staff_asked.connect(self.entrance.ask)
        self.entrance.assistance_begun.connect(bridge.assist)
        self.entrance.session_ended.connect(self._on_ended_by_staff)
        self.entrance.full_screen_left.connect(self._on_full_screen)
        self.entrance.kiosk_closed.connect(self._on_close)
        self.presence.keyboard_used.connect(self._on_keyboard)
        self.presence.warned.connect(self.idle.warn)
        self.presence.returned.connect(self.idle.close_sheet)
        self.presence.gone.connect(self._on_gone)
        self.idle.stayed.connect(self.presence.touch)
        self.idle.left.connect(bridge.end_by_patron)
        self._goodbye.timeout.connect(self._on_goodbye_over)
        self._preparing.timeout.connect(self._prepare)
        handle = window.windowHandle()
        if handle is not None:
            self.presence.watch_window(handle)

    @Slot()
    def _prepare(self) -> None:
        """Read what the first key of a search needs, while nobody is here.

        It stays until the end, so the collector is told not to look through it again
        and again: that takes ten frames of the screen. Nothing of a patron may stay
        with it.
        """
        self._searching.prepare()
        if not self.session.is_running:
            gc.collect()
            gc.freeze()

    @Slot(str)
    def _on_language(self, language: Language) -> None:
        self._stage.languages.speak(language)
        self._stage.window.header.retranslate()

    @Slot(bool)
    def _on_keyboard(self, used: bool) -> None:  # noqa: FBT001 - a signal's
        self._stage.appearance.keyboard_used = used
        focused = self._stage.window.focusWidget()
        if focused is not None:
            focused.update()

    @Slot()
    def _on_notice(self) -> None:
        settings = self._around.book.settings
        library = settings.library
        view = NoticeView(
            library.name, library.contact, library.dpo, settings.log.keep_days
        )
        self._stage.window.show_notice(view)

    @Slot()
    def _on_gone(self) -> None:
        self.idle.close_sheet()
        self.bridge.end(EndReason.IDLE)

    @Slot()
    def _on_ended_by_staff(self) -> None:
        self.bridge.end(EndReason.STAFF)

    @Slot(str)
    def _on_ended(self, reason: str) -> None:
        """Wipe what the session left, and go back to rest."""
        self._sweep()
        window = self._stage.window
        self.idle.close_sheet()
        self.tools.close_sheets()
        self.entrance.close_sheets()
        if reason in {EndReason.PATRON, EndReason.STAFF}:
            window.show_goodbye()
            self._goodbye.start()
        elif reason != EndReason.INTERRUPTED:
            self.bridge.show_home()

    @Slot()
    def _on_goodbye_over(self) -> None:
        if self._stage.window.current is self._stage.window.screens.goodbye:
            self.bridge.show_home()

    def _sweep(self) -> None:
        self.sites.close()
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            clipboard.clear(mode)
        self._around.sweeper.sweep()
        station = self._around.book.settings.station
        self._stage.appearance.choose(ThemeName(station.theme), station.text_size)
        self._stage.appearance.forget_texts()
        self._searching.forget()
        gc.unfreeze()
        self._preparing.start()
        self._stage.window.forget()
        join_screens(self._stage.window.screens, self.bridge)

    @Slot()
    def _on_full_screen(self) -> None:
        window = self._stage.window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    @Slot()
    def _on_close(self) -> None:
        self.bridge.end(EndReason.STAFF)
        self._goodbye.stop()
        self._stage.window.let_close()
        self._stage.window.close()

    @Slot(str, str)
    def _on_first_start(self, name: str, pin: str) -> None:
        sheet = self._first_start
        if sheet is None:
            return
        try:
            self._around.book.set("library.name", name)
        except ValueRefused as refused:
            sheet.refuse_name(refused.why.said(QCoreApplication.translate))
            return
        try:
            self._pin.choose(pin)
        except ValueRefused as refused:
            sheet.refuse_pin(refused.why.said(QCoreApplication.translate))
            return
        self._stage.window.header.rename(name)
        sheet.close_sheet()


def log_state(opening: LogOpening | None, health: JournalHealth) -> LogState:
    """Put together how the log was found and how it fares now."""
    from kiosk.domain.keeping import LogState as Found

    if opening is None:
        return LogState.KEPT
    if opening.state in {Found.UNUSABLE, Found.NEWER} or not health.ok:
        return LogState.UNAVAILABLE
    if opening.state in {Found.RESTORED, Found.STARTED_OVER}:
        return LogState.RESTORED
    waiting = health.spilled or health.held
    return LogState.WAITING if waiting else LogState.KEPT
