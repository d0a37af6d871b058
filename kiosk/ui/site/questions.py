"""What a page asks of its browser, put before the patron in words of our own.

A page waits for the answer, so a loop of its own runs while the question is open. It
must be over before the page goes: `dismiss` ends it as if nothing was chosen.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.theme.tokens import Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.field import Line
from kiosk.ui.widgets.labels import Label
from kiosk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.theme.appearance import Appearance

_LONGEST = 400
_IN_A_ROW = 2
_MOST = 3
_WITHIN = 10.0
"""Questions of one page in so many seconds: a page that asks on and on is let talk to
itself."""


class Questions(QObject):
    """Puts questions on a sheet over the pane.

    Args:
        ground: what the sheet covers.
        files: gives the files that may be handed to a page.
    """

    asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        ground: QWidget,
        files: Callable[[], Sequence[Path]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Ask nothing yet."""
        super().__init__(ground)
        self._appearance = appearance
        self._ground = ground
        self._files = files
        self._clock = clock
        self._moments: list[float] = []
        self._loop: QEventLoop | None = None
        self._answer: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether a page waits for an answer."""
        return self._loop is not None

    def dismiss(self) -> None:
        """Take the question away: nothing was chosen."""
        self._answer = None
        if self._loop is not None:
            self._loop.quit()

    def tell(self, host: str, words: str) -> None:
        """Show what a page says, until it was read."""
        self._put(host, words, [("ok", self.tr("OK"))])

    def confirm(self, host: str, words: str) -> bool:
        """Ask a page's question; the way back is the careful answer."""
        choices = [("ok", self.tr("OK")), ("", self.tr("Cancel"))]
        return self._put(host, words, choices) == "ok"

    def ask(self, host: str, words: str, given: str) -> str | None:
        """Let the patron write an answer; None where it was left."""
        line = Line(self._appearance)
        line.setText(given)
        line.setAccessibleName(words[:_LONGEST])
        choices = [("ok", self.tr("OK")), ("", self.tr("Cancel"))]
        answered = self._put(host, words, choices, line)
        return line.text() if answered == "ok" else None

    def choose_files(self) -> list[str]:
        """Let the patron choose a file of this session or of a stick."""
        files = list(self._files())
        if not files:
            words = self.tr(
                "There is no file here yet. Plug in a USB stick with the file on it, "
                "then press the button of the page again."
            )
            self._put("", words, [("", self.tr("OK"))])
            return []
        choices = [(str(place), each.name) for place, each in enumerate(files)]
        choices.append(("", self.tr("Cancel")))
        chosen = self._put("", self.tr("Which file?"), choices)
        return [str(files[int(chosen)])] if chosen else []

    def _put(
        self,
        host: str,
        words: str,
        choices: Sequence[tuple[str, str]],
        line: Line | None = None,
    ) -> str | None:
        """Show a sheet and wait; None where it was left without a choice."""
        if self._loop is not None or self._too_many():
            return None
        sheet = Sheet(self._appearance, self._ground)
        title = self.tr("The page on {host} says:").format(host=host) if host else ""
        sheet.title.setText(title or words)
        if title:
            told = Label(self._appearance, Type.BODY)
            told.setText(words[:_LONGEST])
            sheet.panel.column.addWidget(told)
        if line is not None:
            sheet.panel.column.addWidget(line)
            line.returnPressed.connect(lambda: self._choose("ok"))
        self._offer(sheet, choices)
        sheet.closed.connect(self.dismiss)
        loop = self._loop = QEventLoop()
        self._answer = None
        sheet.open()
        self.asked.emit()
        loop.exec()
        self._loop = None
        sheet.close_sheet()
        sheet.deleteLater()
        return self._answer

    def _offer(self, sheet: Sheet, choices: Sequence[tuple[str, str]]) -> None:
        in_a_row = len(choices) <= _IN_A_ROW
        row = QHBoxLayout()
        for name, label in choices:
            look = Look.PRIMARY if name == choices[0][0] else Look.SECONDARY
            button = Button(self._appearance, look if in_a_row else Look.PLAIN)
            button.setText(label)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            if in_a_row:
                row.addWidget(button)
            else:
                sheet.panel.column.addWidget(button)
        sheet.panel.column.addLayout(row)

    def _choose(self, name: str) -> None:
        self._answer = name
        if self._loop is not None:
            self._loop.quit()

    def _too_many(self) -> bool:
        now = self._clock()
        self._moments = [each for each in self._moments if now - each < _WITHIN]
        self._moments.append(now)
        return len(self._moments) > _MOST
