"""Opens official sites beside the guide, and sees that nothing of them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.papers import NotSaved, Paper
from kiosk.ui.patron.stick_words import hindered, saved_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kiosk.bridge.session import SessionBridge
    from kiosk.domain.ports import Sticks
    from kiosk.domain.visit import SiteVisit
    from kiosk.theme.appearance import Appearance
    from kiosk.ui.site.engine import Engine
    from kiosk.ui.site.pane import SitePane
    from kiosk.ui.window import KioskWindow


class Sites(QObject):
    """Has at most one pane: made at the first visit, gone with the session.

    Signals:
        opened: a pane was made.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: KioskWindow,
        appearance: Appearance,
        bridge: SessionBridge,
        folder: Path,
        sticks: Sticks,
        make_engine: Callable[[], Engine] | None = None,
    ) -> None:
        """Load nothing of the engine yet.

        Args:
            folder: where files of the running session are.
            sticks: where fetched files can be taken away from.
            make_engine: gives the engine of this process; raises EngineHindered.
        """
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._bridge = bridge
        self._folder = folder
        self._sticks = sticks
        self._make_engine = make_engine
        self._engine: Engine | None = None
        self.pane: SitePane | None = None
        bridge.site_opened.connect(self.open)
        bridge.language_changed.connect(self._on_language)

    @Slot(object)
    def open(self, visit: SiteVisit) -> None:
        """Show a site beside its step."""
        from kiosk.ui.site.calm import CalmPage
        from kiosk.ui.site.engine import Engine as RealEngine
        from kiosk.ui.site.engine import EngineHindered
        from kiosk.ui.site.pane import SitePane

        try:
            if self._engine is None:
                make = self._make_engine or RealEngine
                self._engine = make()
        except EngineHindered as trouble:
            calm = CalmPage(self._appearance)
            calm.show_trouble(trouble.reason)
            self._replace(calm)
            return
        if self.pane is None:
            self.pane = SitePane(
                self._appearance, self._engine, self._folder, self._files
            )
            self.pane.turned_away.connect(self._bridge.note_turned_away)
            self.pane.unreachable.connect(self._bridge.note_unreachable)
            self.pane.left.connect(self._on_left)
            self.pane.taken.connect(self._on_taken)
            self.pane.bar.step_asked.connect(self._window.turn_to_step)
            self._window.site_covers.connect(self.pane.bar.step.setVisible)
            self._window.put_beside(self.pane)
            self.opened.emit(self.pane)
        self.pane.open(visit)
        self._window.put_beside(self.pane)

    def close(self) -> None:
        """End the visit: view, page and profile go."""
        pane, self.pane = self.pane, None
        self._window.take_site_away()
        if pane is not None:
            pane.close_down()

    def _replace(self, calm: QWidget) -> None:
        self._window.put_beside(calm)

    def _files(self) -> Sequence[Path]:
        try:
            return sorted(each for each in self._folder.iterdir() if each.is_file())
        except OSError:
            return ()

    @Slot(object)
    def _on_taken(self, file: Path) -> None:
        """Put a fetched file on the patron's stick, and say what came of it."""
        if self.pane is None:
            return
        try:
            stick = self._sticks.save([Paper(file.name, file.read_bytes())])
        except NotSaved as trouble:
            self.pane.tell_taken(hindered(trouble.hindrance))
        except OSError:
            self.pane.tell_taken(hindered("gone"))
        else:
            self.pane.tell_taken(saved_on(stick))

    @Slot()
    def _on_left(self) -> None:
        current = self._window.current
        if current is not None:
            current.setFocus()

    @Slot(str)
    def _on_language(self, _language: str) -> None:
        if self.pane is not None:
            self.pane.bar.retranslate()
