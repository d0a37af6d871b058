"""The one window: titles, focus, and what a change of language leaves in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.patron.outcome import OutcomeScreen
from kiosk.ui.widgets.labels import Heading
from tests.kiosks import Hands, settle, shown
from tests.layout import takes_focus
from tests.trips import go

TITLES = {"bg": "Какво искате да направите?", "en": "What do you want to do?"}


@pytest.mark.parametrize("language", TITLES)
def test_the_home_screen_is_the_windows_title(open_kiosk, language):
    kiosk = open_kiosk(language=language)

    assert kiosk.window.windowTitle().startswith(TITLES[language])
    assert kiosk.window.header._library.text() == "Библиотека"


def test_the_language_changes_in_the_middle_of_a_walk(open_kiosk, moves):
    kiosk = open_kiosk()
    kiosk.bridge.begin("every-kind")
    for number, move in enumerate(moves):
        before = kiosk.kiosk.session.walk
        language = ("en", "bg")[number % 2]

        kiosk.bridge.choose_language(language)
        settle()

        assert kiosk.kiosk.session.walk == before
        assert kiosk.kiosk.session.walk.at == move.step.id
        assert kiosk.focused is kiosk.screen.title
        assert kiosk.screen.title.text() in kiosk.window.windowTitle()
        assert kiosk.window.windowTitle().endswith(("Gishe", "Гише")[number % 2])
        go(kiosk.bridge, move)
    assert isinstance(kiosk.screen, OutcomeScreen)


def test_every_page_leads_the_focus_to_its_heading(open_kiosk, moves):
    kiosk = open_kiosk()
    kiosk.bridge.show_guide("every-kind")
    assert kiosk.focused is kiosk.screen.title
    kiosk.bridge.begin("every-kind")
    for move in moves:
        settle()
        assert kiosk.focused is kiosk.screen.title
        go(kiosk.bridge, move)


def test_headings_are_headings_to_a_screen_reader(open_kiosk):
    """WCAG 2.2, 1.3.1: what looks like a heading is one."""
    kiosk = open_kiosk(language="en")
    kiosk.bridge.show_guide("every-kind")
    settle()

    roles = {
        heading.text(): QAccessible.queryAccessibleInterface(heading).role()
        for heading in shown(kiosk.screen, Heading)
    }

    assert roles == {
        "Go through all kinds of steps": QAccessible.Role.Heading,
        "Have at hand": QAccessible.Role.Heading,
        "For whom": QAccessible.Role.Heading,
    }


def test_headings_that_are_gone_are_let_go(open_kiosk):
    """Interfaces of widgets that were deleted are never asked again."""
    kiosk = open_kiosk(language="en")
    for _ in range(3):
        kiosk.bridge.show_guide("every-kind")
        settle()
        for heading in shown(kiosk.screen, Heading):
            interface = QAccessible.queryAccessibleInterface(heading)
            assert interface.text(QAccessible.Text.Name) == heading.text()
        kiosk.bridge.end_by_patron()
        settle()


def test_the_tab_key_goes_around_in_the_order_of_reading(at_step):
    """WCAG 2.2, 2.4.3: forwards and backwards alike, and nowhere is a trap."""
    kiosk, hands = at_step("colour", language="en")
    ring = []
    assert kiosk.focused is kiosk.screen.title
    hands.press(Qt.Key.Key_Tab)
    while kiosk.focused not in ring:
        assert kiosk.focused is not None
        ring.append(kiosk.focused)
        hands.press(Qt.Key.Key_Tab)

    names = [widget.accessibleName() or widget.text() for widget in ring]
    assert names[:5] == [
        "Red",
        "Green",
        "Blue",
        "I cannot do this online – where to go",
        "Back",
    ]
    assert names[5] == "Next"
    assert set(ring) == {
        w for w in kiosk.window.findChildren(QWidget) if takes_focus(w)
    }

    backwards = []
    for _ in ring:
        hands.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        backwards.append(kiosk.focused)
    assert backwards == ring[::-1]


def test_what_has_the_focus_by_keys_is_scrolled_to(at_step):
    """WCAG 2.2, 2.4.11: the focus is not hidden by the edge of the page."""
    kiosk, hands = at_step("town", size=(1024, 600))

    hands.tab_to(kiosk.screen._tiles[-1])

    tile, area = kiosk.screen._tiles[-1], kiosk.screen.page.area
    top = tile.mapTo(area.viewport(), tile.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - tile.height()


def test_the_focus_is_drawn_for_keys_and_not_for_taps(at_step, qtbot):
    kiosk, hands = at_step("colour")
    kiosk.window.activateWindow()
    qtbot.waitUntil(kiosk.window.isActiveWindow)
    look = kiosk.stage.appearance

    hands.tap(kiosk.screen._tiles[0])
    assert not look.keyboard_used
    drawn = kiosk.screen._tiles[0].grab().toImage()

    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Up)
    assert look.keyboard_used
    assert kiosk.screen._tiles[0].grab().toImage() != drawn


def test_dropping_the_screens_leaves_none_of_them(open_kiosk):
    from shiboken6 import isValid

    kiosk = open_kiosk()
    kiosk.bridge.show_guide("every-kind")
    before = list(vars(kiosk.screens).values())

    kiosk.bridge.end_by_patron()
    settle()

    assert not any(isValid(screen) for screen in before)
    assert kiosk.screen is kiosk.screens.goodbye
    assert QApplication.topLevelWidgets() == [kiosk.window]


def test_the_window_has_hands_only_for_taps_and_keys(open_kiosk):
    """No context menu and no drop: both lead out of a kiosk."""
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)
    hands.press(Qt.Key.Key_Menu)

    assert QApplication.activePopupWidget() is None
    assert not any(w.acceptDrops() for w in kiosk.window.findChildren(QWidget))
