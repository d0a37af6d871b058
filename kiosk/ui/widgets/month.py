"""A month as a table of days, each a target that a finger can meet."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.conventions import CONVENTIONS
from kiosk.domain.formatting import Formatter
from kiosk.domain.workdays import month_end, plus_months
from kiosk.theme.tokens import SPACE_4, SPACE_8, STROKE_CONTROL, TARGET_TOOL, Type
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Label, interface_language
from kiosk.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPainter

    from kiosk.theme.appearance import Appearance

_WEEK = 7
_ROWS = 6
_MOVES = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class _Cell(Tile):
    """One day; arrow keys move between the days of the table."""

    moved = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.day: datetime.date | None = None
        self.chosen = False

    @override
    def sizeHint(self) -> QSize:
        side = self.appearance.px(TARGET_TOOL)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def height_for(self, width: int) -> int:
        return self.appearance.px(TARGET_TOOL)

    @override
    def fill(self) -> QColor | None:
        if self.chosen:
            return self.appearance.colour("accent")
        if self.isEnabled() and self.underMouse():
            return self.appearance.colour("accent_soft")
        return None

    @override
    def edge(self) -> tuple[QColor, float]:
        role = "outline" if self.isEnabled() else "canvas"
        width = STROKE_CONTROL if self.isEnabled() and not self.chosen else 0
        return self.appearance.colour(role), width

    @override
    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        role = "on_accent" if self.chosen else "text" if self.isEnabled() else "muted"
        painter.setFont(self.appearance.font(Type.BODY, tabular=True))
        painter.setPen(self.appearance.colour(role))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = _MOVES.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(days)


class Month(QWidget):
    """A calendar's month with arrows to the next and the one before.

    Signals:
        chosen: a day was tapped.
    """

    chosen = Signal(datetime.date)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show nothing until bounds or a day are given."""
        super().__init__(parent)
        self._appearance = appearance
        self._least: datetime.date | None = None
        self._most: datetime.date | None = None
        self._chosen: datetime.date | None = None
        self._first = datetime.date(2000, 1, 1)
        self._title = Label(appearance, Type.CARD, wrap=False)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._steps = {
            -12: Button(appearance, Look.TOOL, "ph.caret-double-left"),
            -1: Button(appearance, Look.TOOL, "ph.caret-left"),
            1: Button(appearance, Look.TOOL, "ph.caret-right"),
            12: Button(appearance, Look.TOOL, "ph.caret-double-right"),
        }
        self._weekdays = [
            Label(appearance, Type.CAPTION, "muted", wrap=False) for _ in range(_WEEK)
        ]
        self._cells = [_Cell(appearance) for _ in range(_WEEK * _ROWS)]
        self._lay_out()
        for cell in self._cells:
            cell.clicked.connect(self._on_clicked)
            cell.moved.connect(self._on_moved)
        for button in self._steps.values():
            button.show_label(shown=False)
            button.clicked.connect(self._on_step)

    def bound(self, least: datetime.date | None, most: datetime.date | None) -> None:
        """Offer only the days between two."""
        self._least, self._most = least, most
        self._first = (most or least or self._first).replace(day=1)
        self._fill()

    def show_day(self, day: datetime.date) -> None:
        """Show the month of a day, with the day marked."""
        self._chosen = day
        self._first = day.replace(day=1)
        self._fill()

    def retranslate(self) -> None:
        """Name months and weekdays in the language in force."""
        names = {
            -12: self.tr("A year back"),
            -1: self.tr("A month back"),
            1: self.tr("A month on"),
            12: self.tr("A year on"),
        }
        for months, button in self._steps.items():
            button.setText(names[months])
        weekdays = CONVENTIONS[interface_language()].weekdays_short
        for label, name in zip(self._weekdays, weekdays, strict=True):
            label.setText(name)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fill()

    def take_focus(self) -> None:
        """Put the focus on the chosen day, or on the last that may be chosen."""
        days = [cell for cell in self._cells if cell.isEnabled()]
        marked = [cell for cell in days if cell.chosen]
        for cell in (marked or days[-1:])[:1]:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_8)
        for months in (-12, -1):
            top.addWidget(self._steps[months])
        top.addWidget(self._title, 1)
        for months in (1, 12):
            top.addWidget(self._steps[months])
        grid = QGridLayout()
        grid.setSpacing(SPACE_4)
        for place, label in enumerate(self._weekdays):
            grid.addWidget(label, 0, place)
        for place, cell in enumerate(self._cells):
            grid.addWidget(cell, 1 + place // _WEEK, place % _WEEK)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addLayout(grid)

    def _fill(self) -> None:
        first, last = self._first, month_end(self._first)
        ways = CONVENTIONS[interface_language()]
        self._title.setText(f"{ways.months[first.month - 1]} {first.year}")
        formatter = Formatter(interface_language())
        lead = first.weekday()
        for place, cell in enumerate(self._cells):
            number = place - lead + 1
            inside = 1 <= number <= last.day
            cell.day = first.replace(day=number) if inside else None
            cell.setVisible(inside or place < lead)
            cell.setText(str(number) if inside else "")
            cell.setEnabled(cell.day is not None and self._may(cell.day))
            cell.chosen = cell.day is not None and cell.day == self._chosen
            if cell.day is not None:
                cell.setAccessibleName(formatter.day_long(cell.day))
        self._steps[-1].setEnabled(self._may_step(-1))
        self._steps[-12].setEnabled(self._may_step(-12))
        self._steps[1].setEnabled(self._may_step(1))
        self._steps[12].setEnabled(self._may_step(12))

    def _may(self, day: datetime.date) -> bool:
        early = self._least is not None and day < self._least
        late = self._most is not None and day > self._most
        return not early and not late

    def _may_step(self, months: int) -> bool:
        first = plus_months(self._first, months)
        early = self._least is not None and month_end(first) < self._least
        late = self._most is not None and first > self._most
        return not early and not late

    def _on_step(self) -> None:
        for months, button in self._steps.items():
            if button is self.sender():
                self._first = plus_months(self._first, months)
        self._fill()

    def _on_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, _Cell) and cell.day is not None:
            self.chosen.emit(cell.day)

    def _on_moved(self, days: int) -> None:
        cell = self.sender()
        if not isinstance(cell, _Cell) or cell.day is None:
            return
        day = cell.day + datetime.timedelta(days=days)
        if not self._may(day):
            return
        if day.month != self._first.month:
            self._first = day.replace(day=1)
            self._fill()
        for each in self._cells:
            if each.day == day:
                each.setFocus(Qt.FocusReason.TabFocusReason)
