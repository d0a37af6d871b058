"""Walks a guide on the real screens, by taps, and takes a picture of each."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.visitor import Visitor
from kiosk.ui.patron.checklist import ChecklistScreen
from kiosk.ui.patron.choice import ChoiceScreen
from kiosk.ui.patron.form import FormScreen
from kiosk.ui.patron.outcome import OutcomeScreen
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.typed_answers import DayScreen, LineScreen, NumberScreen
from kiosk.ui.widgets.answer import Answer

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.kiosk import Kiosk
    from kiosk.app.stage import Stage
    from kiosk.domain.answers import Given

_MOST_STEPS = 200
_ROUNDS = 8


@dataclass
class Album:
    """Pictures in the order in which they were taken."""

    folder: Path
    taken: list[Path] = field(default_factory=list)

    def add(self, widget: QWidget, name: str) -> Path:
        """Take a picture."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{len(self.taken) + 1:02}-{name}.png"
        widget.grab().save(str(path))
        self.taken.append(path)
        return path


class Tourist:
    """Goes through the kiosk as a patron does, with a camera."""

    def __init__(self, stage: Stage, kiosk: Kiosk, album: Album) -> None:
        """Stand before a kiosk."""
        self._stage = stage
        self._kiosk = kiosk
        self._album = album
        self._visitor = Visitor()

    def look_around(self, query: str) -> None:
        """See what there is before a guide is chosen."""
        window, bridge = self._stage.window, self._kiosk.bridge
        bridge.show_home()
        self._picture("home")
        window.home.notice_opened.emit()
        self._picture("notice")
        bridge.show_home()
        for theme in self._kiosk.catalogue.themes()[:1]:
            bridge.show_topic(theme.id)
            self._picture("topic")
        bridge.search(query)
        self._picture("search")
        bridge.show_home()

    def walk(self, guide_id: str) -> None:
        """Walk a guide to its end."""
        bridge = self._kiosk.bridge
        bridge.show_guide(guide_id)
        self._picture(f"{guide_id}-start")
        self._stage.window.screens.start.began.emit(guide_id)
        changed = False
        for _ in range(_MOST_STEPS):
            step = self._kiosk.session.view().frame.step
            self._picture(f"{guide_id}-{step}")
            screen = self._stage.window.current
            if isinstance(screen, OutcomeScreen):
                break
            self.mark(screen)
            if isinstance(screen, ChoiceScreen | ChecklistScreen):
                self._picture(f"{guide_id}-{step}-marked")
            self.press_next(screen)
            if not changed and self._kiosk.session.view().frame.may_change:
                changed = True
                bridge.show_answers()
                self._picture(f"{guide_id}-answers")
                bridge.show_step()

    def leave(self) -> None:
        """See the warning of an empty place, the librarian's door, the goodbye."""
        self._kiosk.idle.warn(30)
        self._picture("idle")
        self._kiosk.idle.close_sheet()
        self._kiosk.entrance.ask()
        self._picture("staff-door")
        self._kiosk.entrance.close_sheets()
        self._kiosk.bridge.end_by_patron()
        self._picture("goodbye")

    # -- within ---------------------------------------------------------------

    def _picture(self, name: str) -> None:
        settle()
        self._album.add(self._stage.window, name)

    def mark(self, screen: QWidget | None) -> None:
        """Put the visitor's answer on the screen, by taps and keys."""
        walk = self._kiosk.session.walk
        match screen:
            case ChoiceScreen():
                wanted = _options(self._visitor.answer(walk))
                for tile in screen.findChildren(Answer):
                    if tile.option in wanted and not tile.isChecked():
                        tile.click()
            case DayScreen():
                day = self._visitor.answer(walk)
                screen.entry.show_day(day if isinstance(day, datetime.date) else None)
            case NumberScreen() | LineScreen():
                screen.entry.line.setText(str(self._visitor.answer(walk)))
            case ChecklistScreen():
                for tile in screen.findChildren(Answer):
                    tile.click()
            case _:
                pass

    def press_next(self, screen: QWidget | None) -> None:
        """Go on from a step, its form filled by the visitor."""
        if isinstance(screen, FormScreen):
            fields = self._visitor.fields(self._kiosk.session.walk)
            self._kiosk.bridge.fill(fields)
        elif isinstance(screen, StepScreen):
            screen.forward.click()


def settle() -> None:
    """Let the window lay out and draw what has changed."""
    for _ in range(_ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _options(given: Given) -> frozenset[str]:
    if isinstance(given, str):
        return frozenset({given})
    if isinstance(given, Iterable):
        return frozenset(given)
    return frozenset()
