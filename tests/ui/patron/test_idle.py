"""Nobody there: a warning that any touch takes away, then the end. WCAG 2.2, 2.2.1."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.events import EndReason, SessionEnded
from tests.kiosks import settle

KEYS = Qt.Key
WARN_AFTER, LEFT = 90, 30


@pytest.fixture
def alone(at_step):
    """A kiosk at a step, untouched until just before the warning."""
    kiosk, hands = at_step(
        "colour",
        session__idle_seconds=str(WARN_AFTER),
        session__warning_seconds=str(LEFT),
    )
    pass_time(kiosk, WARN_AFTER - 1)
    assert not kiosk.kiosk.idle.isVisible()
    return kiosk, hands


def pass_time(kiosk, seconds):
    kiosk.clock.go_on(seconds)
    kiosk.kiosk.presence.look()
    settle()


def test_the_warning_counts_down(alone):
    kiosk, _ = alone

    pass_time(kiosk, 1)
    sheet = kiosk.kiosk.idle
    assert sheet.isVisible()
    assert sheet._count.text() == "30 секунди"
    assert kiosk.focused is sheet._stay

    pass_time(kiosk, 29)
    assert sheet._count.text() == "1 секунда"
    assert kiosk.kiosk.session.walk.at == "colour"


@pytest.mark.parametrize("how", ["key", "button", "mouse", "escape", "veil"])
def test_any_sign_of_life_takes_it_away(alone, how, qtbot):
    kiosk, hands = alone
    pass_time(kiosk, 10)
    sheet = kiosk.kiosk.idle
    match how:
        case "key":
            hands.press(KEYS.Key_Shift)
        case "button":
            hands.tap(sheet._stay)
        case "mouse":
            QTest.mouseMove(kiosk.window.windowHandle(), QPoint(40, 40))
            qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=2_000)
        case "escape":
            hands.press(KEYS.Key_Escape)
        case "veil":
            QTest.mouseClick(
                kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5)
            )
            settle()

    assert not sheet.isVisible()
    assert kiosk.screen.chosen() == []
    assert kiosk.focused is kiosk.screen.title
    assert kiosk.kiosk.session.walk.at == "colour"
    pass_time(kiosk, WARN_AFTER - 1)
    assert not sheet.isVisible()


@pytest.mark.parametrize("key", [KEYS.Key_Space, KEYS.Key_Return])
def test_a_key_that_stays_does_nothing_below(alone, key):
    """What had the focus before must not be pressed by the key that says „here“."""
    kiosk, hands = alone
    hands.tab_to(kiosk.window.header._end)
    pass_time(kiosk, WARN_AFTER)

    hands.press(key)

    assert not kiosk.kiosk.idle.isVisible()
    assert kiosk.bridge.is_running
    assert kiosk.focused is kiosk.window.header._end


def test_a_tap_that_stays_does_nothing_below(alone):
    kiosk, _ = alone
    pass_time(kiosk, 1)
    below = kiosk.screen._tiles[0]
    place = below.mapTo(kiosk.window, QPoint(30, 30))

    QTest.mouseClick(kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    settle()

    assert not kiosk.kiosk.idle.isVisible()
    assert kiosk.screen.chosen() == []


def test_its_end_can_be_reached_by_keys(alone):
    kiosk, hands = alone
    pass_time(kiosk, 1)

    hands.press(KEYS.Key_Tab)
    assert kiosk.focused is kiosk.kiosk.idle._end
    hands.press(KEYS.Key_Return)

    assert kiosk.journal.records[-1].reason is EndReason.PATRON


def test_it_may_be_put_off_without_limit(alone):
    kiosk, hands = alone
    hands.press(KEYS.Key_Shift)
    for _ in range(12):
        pass_time(kiosk, WARN_AFTER)
        assert kiosk.kiosk.idle.isVisible()
        hands.press(KEYS.Key_Space)
        assert not kiosk.kiosk.idle.isVisible()

    assert kiosk.bridge.is_running


def test_when_the_time_is_over_the_session_ends(alone):
    kiosk, _ = alone
    pass_time(kiosk, 1)

    pass_time(kiosk, LEFT)

    ended = kiosk.journal.records[-1]
    assert isinstance(ended, SessionEnded)
    assert ended.reason is EndReason.IDLE
    assert not kiosk.kiosk.idle.isVisible()
    assert kiosk.screen is kiosk.window.home
    assert not kiosk.bridge.is_running


def test_one_may_end_it_oneself(alone):
    kiosk, hands = alone
    pass_time(kiosk, 5)

    hands.tap(kiosk.kiosk.idle._end)

    assert kiosk.journal.records[-1].reason is EndReason.PATRON
    assert kiosk.screen is kiosk.screens.goodbye
    assert not kiosk.kiosk.idle.isVisible()


def test_typing_and_tapping_are_signs_of_life(alone):
    kiosk, hands = alone
    hands.press(KEYS.Key_Tab)

    pass_time(kiosk, WARN_AFTER - 1)
    assert not kiosk.kiosk.idle.isVisible()
    hands.tap(kiosk.screen._tiles[0])

    pass_time(kiosk, WARN_AFTER - 1)
    assert not kiosk.kiosk.idle.isVisible()


def test_nobody_is_warned_where_no_session_runs(open_kiosk):
    kiosk = open_kiosk()

    pass_time(kiosk, 10_000)

    assert not kiosk.kiosk.idle.isVisible()
    assert kiosk.journal.records == []


def test_the_focus_stays_within_the_warning(alone):
    kiosk, hands = alone
    pass_time(kiosk, 1)
    sheet = kiosk.kiosk.idle

    for _ in range(5):
        hands.press(KEYS.Key_Tab)
        assert sheet.isAncestorOf(kiosk.focused)
