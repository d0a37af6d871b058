"""Patrons who walk a guide on the screens: one by taps, one by keys alone."""

import datetime
from decimal import Decimal

from PySide6.QtCore import Qt

from kiosk.domain.guide import Form, Question
from kiosk.ui.patron.checklist import ChecklistScreen
from kiosk.ui.patron.choice import ChoiceScreen
from kiosk.ui.patron.form import FormScreen
from kiosk.ui.patron.typed_answers import DayScreen, LineScreen, NumberScreen
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.field import Line
from tests.kiosks import Hands, shown

KEYS = Qt.Key

ANSWERS = {
    "colour": "red",
    "shade": "dark",
    "tools": ["hammer", "saw"],
    "town": "smolyan",
    "day": datetime.date(2026, 11, 3),
    "many": Decimal(4),
    "sum": Decimal("12.5"),
    "line": "4700",
    "sure": "yes",
}
FIELDS = {"egn": "0021010008", "pay": "", "born": "", "way": "post"}


class Decided:
    """A visitor who knows what to answer in the practice guide."""

    def __init__(self, **answers):
        self.answers = {**ANSWERS, **answers}

    def answer(self, walk):
        return self.answers[walk.step.id]

    def fields(self, walk):
        return FIELDS


class ByTaps(Hands):
    """Taps what is to be chosen, taps where there is something to type, taps Next."""

    def make(self, move):
        """Do on the screen that is up what a move asks for."""
        self.give(move)
        self.tap(self.window.current.forward)

    def give(self, move):
        """Put an answer on the screen, without going on."""
        screen = self.window.current
        match screen:
            case ChoiceScreen():
                assert isinstance(move.step, Question)
                self.mark(screen, options(move.given))
            case DayScreen():
                self.write_all(screen, written(move.given))
            case NumberScreen() | LineScreen():
                self.write_all(screen, [typed(move.given)])
            case ChecklistScreen():
                self.mark(screen, [t.option for t in shown(screen, Answer)])
            case FormScreen():
                assert isinstance(move.step, Form)
                self.fill(screen, move.given)

    def mark(self, root, wanted):
        for tile in shown(root, Answer):
            if tile.option in wanted:
                self.go_to(tile)
                self.choose(tile)

    def fill(self, screen, given):
        for entry in screen._entries:
            value = given[entry.key]
            if shown(entry, Answer):
                self.mark(entry, options(value))
            elif value != "":
                lines = (
                    written(value) if len(shown(entry, Line)) > 1 else [typed(value)]
                )
                self.write_all(entry, lines)

    def write_all(self, root, texts):
        for line, text in zip(shown(root, Line), texts, strict=True):
            self.go_to(line)
            self.type(text)

    def go_to(self, widget):
        if isinstance(widget, Line):
            self.tap(widget)

    def choose(self, tile):
        self.tap(tile)


class ByKeys(ByTaps):
    """Has no mouse: Tab, the arrows, Space and Enter."""

    enter = KEYS.Key_Return

    def make(self, move):
        self.give(move)
        self.tab_to(self.window.current.forward)
        self.press(KEYS.Key_Return)

    def go_to(self, widget):
        self.tab_to(widget)

    def choose(self, tile):
        self.press(KEYS.Key_Space, text=" ")


def options(given):
    return [given] if isinstance(given, str) else list(given)


def written(day):
    """Return a day as it is typed into three boxes."""
    return [str(day.day), str(day.month), str(day.year)]


def typed(value):
    """Return a value as a Bulgarian types it: with a comma."""
    return str(value).replace(".", ",")
