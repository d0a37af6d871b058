"""The header's tools: language, text size, colours, at every screen and by keys too."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.events import EventKind
from kiosk.theme.tokens import ThemeName
from kiosk.ui.widgets.sheet import Sheet
from tests.kiosks import Hands, settle, shown

KEYS = Qt.Key


@pytest.fixture
def tools(open_kiosk):
    kiosk = open_kiosk(language="en")
    return kiosk, Hands(kiosk.window)


def choose(kiosk, hands, opener, name):
    hands.tap(opener)
    (sheet,) = shown(kiosk.window, Sheet)
    (choice,) = [each for each in sheet._buttons if each.objectName() == name]
    hands.tap(choice)
    assert shown(kiosk.window, Sheet) == []


def test_each_language_is_named_in_itself(tools):
    kiosk, hands = tools

    hands.tap(kiosk.window.header._language)

    (sheet,) = shown(kiosk.window, Sheet)
    assert [each.text() for each in sheet._buttons] == [
        "Български",
        "English",
        "Türkçe",
    ]
    assert kiosk.focused is sheet._buttons[0]


def test_a_language_is_chosen(tools):
    kiosk, hands = tools

    choose(kiosk, hands, kiosk.window.header._language, "tr")

    assert kiosk.window.windowTitle() == "Ne yapmak istiyorsunuz? – Gişe"
    assert kiosk.window.header._language.text() == "TR"
    assert kiosk.window.header._language.accessibleName() == "Dil"
    assert kiosk.journal.kinds() == [EventKind.LANGUAGE_CHOSEN]
    assert kiosk.focused is kiosk.window.home.search.line


def test_a_size_is_chosen_and_everything_grows(tools):
    kiosk, hands = tools
    before = kiosk.window.home.title.font().pixelSize()

    choose(kiosk, hands, kiosk.window.header._size, "200")

    assert kiosk.stage.appearance.percent == 200
    assert kiosk.window.home.title.font().pixelSize() == 2 * before
    (event,) = [r for r in kiosk.journal.records if getattr(r, "what", None)]
    assert (event.what.kind, event.what.detail) == (EventKind.AID_USED, "text-200")
    assert kiosk.focused is kiosk.window.header._size


def test_colours_are_chosen(tools):
    kiosk, hands = tools

    choose(kiosk, hands, kiosk.window.header._theme, "contrast")

    assert kiosk.stage.appearance.theme is ThemeName.CONTRAST
    ground = kiosk.window.grab().toImage().pixelColor(5, kiosk.window.height() - 5)
    assert ground.name() == "#000000"
    (event,) = [r for r in kiosk.journal.records if getattr(r, "what", None)]
    assert event.what.detail == "theme-contrast"


def test_the_one_in_force_is_marked(tools):
    kiosk, hands = tools

    hands.tap(kiosk.window.header._size)

    (sheet,) = shown(kiosk.window, Sheet)
    marked = [each.objectName() for each in sheet._buttons if each._icon]
    assert marked == ["100"]


def test_a_choice_is_made_by_keys(tools):
    kiosk, hands = tools
    hands.tab_to(kiosk.window.header._theme)

    hands.press(KEYS.Key_Return)
    hands.press(KEYS.Key_Down)
    hands.press(KEYS.Key_Return)

    assert kiosk.stage.appearance.theme is ThemeName.DARK
    assert kiosk.focused is kiosk.window.header._theme


def test_a_sheet_is_left_without_a_choice(tools):
    kiosk, hands = tools
    hands.tap(kiosk.window.header._language)

    hands.press(KEYS.Key_Escape)

    assert shown(kiosk.window, Sheet) == []
    assert kiosk.journal.records == []
    assert kiosk.focused is kiosk.window.header._language


def test_the_end_is_offered_while_a_session_runs(tools):
    kiosk, hands = tools
    assert not kiosk.window.header._end.isVisible()

    kiosk.bridge.show_guide("second")
    settle()
    hands.tap(kiosk.window.header._end)

    assert kiosk.screen is kiosk.screens.goodbye
    assert not kiosk.window.header._end.isVisible()


def test_a_narrow_bar_leaves_out_the_least_needed_first(tools):
    kiosk, _ = tools
    header = kiosk.window.header
    kiosk.bridge.show_guide("second")
    settle()
    assert header._library.isVisible()
    assert header._end.label == "End"

    kiosk.window.resize(640, 700)
    kiosk.stage.appearance.choose_text_size(150)
    settle()

    assert not header._library.isVisible()
    assert header._end.label == ""
    assert header._end.isVisible()
    assert header._end.text() == "End"
