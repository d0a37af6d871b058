"""Signs of life become signals: what counts, what is left to the warning itself."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.bridge.presence import Presence
from kiosk.domain.session import IdleRule
from kiosk.services.idle import IdleWatch
from tests.fakes import FakeClock

WARN, LEFT = 60, 20
KINDS = QEvent.Type
UPRIGHT = False
"""A wheel that is not inverted."""


def key():
    return QKeyEvent(KINDS.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def mouse(kind):
    button = Qt.MouseButton.LeftButton
    place = QPointF(5, 5)
    return QMouseEvent(
        kind, place, place, button, button, Qt.KeyboardModifier.NoModifier
    )


def wheel():
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        UPRIGHT,
    )


SIGNS = {
    "key": key,
    "press": lambda: mouse(KINDS.MouseButtonPress),
    "move": lambda: mouse(KINDS.MouseMove),
    "wheel": wheel,
    "input method": QInputMethodEvent,
}


class Watched:
    """A presence at a window, with what it told."""

    def __init__(self, window):
        self.clock = FakeClock()
        self.window = window
        watch = IdleWatch(self.clock, IdleRule(WARN, LEFT))
        self.presence = Presence(watch, window)
        self.presence.watch_window(window.windowHandle())
        self.told = []
        for name in ("warned", "returned", "gone", "keyboard_used"):
            signal = getattr(self.presence, name)
            signal.connect(lambda *given, name=name: self.told.append((name, *given)))

    def begin(self):
        self.presence.follow(running=True, _assisted=False)

    def pass_time(self, seconds):
        self.clock.go_on(seconds)
        self.presence.look()

    def send(self, event):
        QApplication.sendEvent(self.window.windowHandle(), event)

    def names(self):
        return [name for name, *_ in self.told if name != "keyboard_used"]


@pytest.fixture
def watched(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Watched(window)
    made.begin()
    yield made
    made.presence.follow(running=False, _assisted=False)


def test_the_warning_comes_after_the_time_and_counts(watched):
    watched.pass_time(WARN - 1)
    assert watched.told == []

    watched.pass_time(1)
    watched.pass_time(5)

    assert watched.told == [("warned", float(LEFT)), ("warned", LEFT - 5.0)]


def test_the_end_comes_after_the_warning(watched):
    watched.pass_time(WARN)
    watched.pass_time(LEFT)

    assert watched.names() == ["warned", "gone"]


@pytest.mark.parametrize("sign", SIGNS)
def test_every_kind_of_input_counts(watched, sign):
    watched.pass_time(WARN - 1)

    watched.send(SIGNS[sign]())
    watched.pass_time(WARN - 1)

    assert watched.names() == []


@pytest.mark.parametrize("sign", ["key", "press", "input method"])
def test_while_it_is_warned_keys_and_taps_are_the_warnings(watched, sign):
    watched.pass_time(WARN)

    watched.send(SIGNS[sign]())

    assert watched.names() == ["warned"]


@pytest.mark.parametrize("sign", ["move", "wheel"])
def test_a_move_brings_back_in_a_moment(watched, qtbot, sign):
    watched.pass_time(WARN)

    watched.send(SIGNS[sign]())
    assert watched.names() == ["warned"]

    with qtbot.waitSignal(watched.presence.returned, timeout=2_000):
        pass
    assert not watched.presence._returning.isActive()


def test_a_tap_after_the_move_is_the_warnings(watched):
    """Qt tells of a move before each tap of a finger."""
    watched.pass_time(WARN)

    watched.send(SIGNS["move"]())
    watched.send(SIGNS["press"]())

    assert not watched.presence._returning.isActive()
    assert watched.names() == ["warned"]


def test_who_answers_the_warning_is_back(watched):
    watched.pass_time(WARN)

    watched.presence.touch()
    watched.pass_time(WARN - 1)

    assert watched.names() == ["warned", "returned"]


def test_nothing_is_counted_where_no_session_runs(watched):
    watched.pass_time(WARN)
    watched.presence.follow(running=False, _assisted=False)

    assert not watched.presence._timer.isActive()
    assert not watched.presence._returning.isActive()
    watched.presence.touch()
    assert watched.names() == ["warned"]


def test_a_new_session_begins_to_count_anew(watched):
    watched.presence.follow(running=False, _assisted=False)
    watched.clock.go_on(10_000)

    watched.begin()
    watched.pass_time(1)

    assert watched.names() == []


def test_it_tells_keys_from_taps_once_each(watched):
    for sign in ("key", "key", "press", "press", "key"):
        watched.send(SIGNS[sign]())

    assert watched.told == [
        ("keyboard_used", True),
        ("keyboard_used", False),
        ("keyboard_used", True),
    ]


def test_a_moving_mouse_does_not_hide_the_focus(watched):
    """A hand on the desk moves the mouse while the other one types."""
    watched.send(SIGNS["key"]())
    watched.send(SIGNS["move"]())

    assert watched.told == [("keyboard_used", True)]


def test_it_lets_every_event_through(watched):
    event = key()

    assert watched.presence.eventFilter(watched.window, event) is False
