"""The librarian's side: the PIN opens it, and only the PIN ends full screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.events import EndReason, EventKind
from tests.kiosks import Hands, button, settle, shown

KEYS = Qt.Key
PIN, OTHER = "482913", "111222"


@pytest.fixture
def staffed(open_kiosk):
    """Give what opens a kiosk with a PIN; its tests count as tests of its door."""

    def opened(**settings):
        kiosk = open_kiosk(**settings)
        kiosk.kiosk._pin.choose(PIN)
        return kiosk, Hands(kiosk.window)

    return opened


def pin_sheet(kiosk):
    return kiosk.kiosk.entrance._sheet


def desk(kiosk):
    return kiosk.kiosk.entrance._desk


def knock(kiosk, hands, pin):
    """Type a PIN and press Enter."""
    hands.type(pin)
    hands.press(KEYS.Key_Return)


def enter(kiosk, hands):
    """Go in by the quiet corner of the header."""
    hands.tap(kiosk.window.header._staff)
    knock(kiosk, hands, PIN)
    assert desk(kiosk).isVisible()


def test_the_quiet_corner_asks_for_the_pin(staffed):
    kiosk, hands = staffed()

    hands.tap(kiosk.window.header._staff)

    assert pin_sheet(kiosk).isVisible()
    assert kiosk.focused is pin_sheet(kiosk)._line
    assert kiosk.focused.accessibleName() == "PIN код"


def test_the_chord_asks_for_it_too(staffed, qtbot):
    kiosk, _ = staffed()
    kiosk.window.activateWindow()
    qtbot.waitUntil(kiosk.window.isActiveWindow)

    QTest.keyClick(
        kiosk.window.windowHandle(),
        KEYS.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    assert pin_sheet(kiosk).isVisible()


def test_the_right_pin_opens_the_desk(staffed):
    kiosk, hands = staffed()

    enter(kiosk, hands)

    assert not pin_sheet(kiosk).isVisible()
    assert kiosk.focused is desk(kiosk)._help


def test_the_pin_can_be_tapped(staffed):
    kiosk, hands = staffed()
    hands.tap(kiosk.window.header._staff)
    sheet = pin_sheet(kiosk)

    for digit in "4829139":
        hands.tap(button(sheet, digit))
    hands.tap(sheet._rub)
    hands.tap(sheet._go)

    assert desk(kiosk).isVisible()


def test_it_is_never_shown(staffed):
    kiosk, hands = staffed()
    hands.tap(kiosk.window.header._staff)

    hands.type(PIN)

    line = pin_sheet(kiosk)._line
    assert line.displayText() != PIN
    hands.press(KEYS.Key_Escape)
    assert line.text() == ""
    assert not line.isUndoAvailable()


def test_a_wrong_one_is_refused_in_words(staffed):
    kiosk, hands = staffed()
    hands.tap(kiosk.window.header._staff)

    knock(kiosk, hands, OTHER)

    sheet = pin_sheet(kiosk)
    assert sheet._error.text == "Това не е PIN кодът."
    assert sheet._line.text() == ""
    assert kiosk.focused is sheet._line
    assert not desk(kiosk).isVisible()


def test_who_tries_too_often_has_to_wait(staffed):
    kiosk, hands = staffed()
    hands.tap(kiosk.window.header._staff)
    for _ in range(5):
        knock(kiosk, hands, OTHER)
        kiosk.clock.go_on(kiosk.kiosk._pin.wait())
    knock(kiosk, hands, OTHER)

    knock(kiosk, hands, PIN)

    assert pin_sheet(kiosk)._error.text == "Твърде много опити. Изчакайте 8 секунди."
    assert not desk(kiosk).isVisible()
    kiosk.clock.go_on(8)
    knock(kiosk, hands, PIN)
    assert desk(kiosk).isVisible()


def test_without_a_pin_the_way_to_one_is_told(open_kiosk):
    kiosk = open_kiosk(language="en")
    hands = Hands(kiosk.window)

    hands.tap(kiosk.window.header._staff)
    assert "main.py settings set staff.pin" in pin_sheet(kiosk)._error.text

    knock(kiosk, hands, "1234")
    assert pin_sheet(kiosk)._error.text == "No PIN is set yet."


@pytest.mark.parametrize("how", ["button", "escape", "veil"])
def test_a_patron_who_comes_there_gets_back(staffed, how):
    kiosk, hands = staffed()
    kiosk.bridge.show_guide("second")
    settle()
    hands.tap(kiosk.window.header._staff)
    sheet = pin_sheet(kiosk)
    match how:
        case "button":
            hands.tap(sheet._leave)
        case "escape":
            hands.press(KEYS.Key_Escape)
        case "veil":
            QTest.mouseClick(
                kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3)
            )
            settle()

    assert not sheet.isVisible()
    assert kiosk.screen is kiosk.screens.start
    assert kiosk.focused is kiosk.window.header._staff


def test_the_focus_stays_within(staffed):
    kiosk, hands = staffed()
    enter(kiosk, hands)

    for backwards in (False, True):
        for _ in range(12):
            modifiers = Qt.KeyboardModifier.ShiftModifier
            if backwards:
                hands.press(KEYS.Key_Backtab, modifiers)
            else:
                hands.press(KEYS.Key_Tab)
            assert desk(kiosk).isAncestorOf(kiosk.focused)


class TestDesk:
    def test_helping_marks_the_session(self, staffed):
        kiosk, hands = staffed()
        kiosk.bridge.begin("every-kind")
        kiosk.bridge.go_on()
        settle()
        enter(kiosk, hands)

        hands.tap(desk(kiosk)._help)

        assert not desk(kiosk).isVisible()
        assert kiosk.bridge.is_assisted
        assert kiosk.screen.staff.isVisible()
        assert kiosk.window.header._helped.isVisible()
        assert kiosk.journal.kinds()[-1] is EventKind.ASSISTANCE_BEGUN
        kiosk.bridge.end_by_patron()
        assert kiosk.journal.records[-1].mode == "assisted"

    def test_helping_marks_it_once(self, staffed):
        kiosk, hands = staffed()
        for _ in range(2):
            enter(kiosk, hands)
            hands.tap(desk(kiosk)._help)

        assert kiosk.journal.kinds().count(EventKind.ASSISTANCE_BEGUN) == 1

    def test_it_ends_a_session_that_was_left(self, staffed):
        kiosk, hands = staffed()
        kiosk.bridge.begin("every-kind")
        settle()
        enter(kiosk, hands)

        hands.tap(desk(kiosk)._end)

        assert kiosk.journal.records[-1].reason is EndReason.STAFF
        assert not kiosk.bridge.is_running
        assert kiosk.screen is kiosk.screens.goodbye

    def test_where_no_session_runs_there_is_none_to_end(self, staffed):
        kiosk, hands = staffed()
        enter(kiosk, hands)

        assert not desk(kiosk)._end.isVisible()

    def test_it_takes_and_leaves_full_screen(self, staffed, qtbot):
        kiosk, hands = staffed(language="en")
        kiosk.window.showFullScreen()
        settle()
        enter(kiosk, hands)
        assert desk(kiosk)._screen.text() == "Leave full screen"

        hands.tap(desk(kiosk)._screen)
        assert not kiosk.window.isFullScreen()

        enter(kiosk, hands)
        assert desk(kiosk)._screen.text() == "Take the full screen"
        hands.tap(desk(kiosk)._screen)
        assert kiosk.window.isFullScreen()

    def test_it_closes_the_kiosk(self, staffed):
        kiosk, hands = staffed()
        kiosk.bridge.begin("every-kind")
        settle()
        enter(kiosk, hands)

        hands.tap(desk(kiosk)._close)

        assert not kiosk.window.isVisible()
        assert kiosk.journal.records[-1].reason is EndReason.STAFF

    def test_it_says_what_wants_a_look(self, staffed):
        kiosk, hands = staffed(language="en")
        enter(kiosk, hands)

        said = [each.accessibleName() for each in shown(desk(kiosk))]

        assert any("whom to ask about personal data" in words for words in said)
        assert not any("No house PIN" in words for words in said)


@pytest.mark.parametrize("full", [True, False])
def test_the_window_refuses_to_be_closed(staffed, qtbot, full):
    kiosk, _ = staffed()
    if full:
        kiosk.window.showFullScreen()
        settle()

    with qtbot.waitSignal(kiosk.window.refused_to_close, timeout=1_000):
        assert not kiosk.window.close()

    assert kiosk.window.isVisible()
    assert kiosk.window.isFullScreen() is full
