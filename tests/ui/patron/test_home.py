"""The home screen: the cursor stands in the field, doors lead on."""

from PySide6.QtCore import Qt

from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.cards import Card
from tests.kiosks import Hands, button, settle, shown

KEYS = Qt.Key


def test_one_may_write_at_once(open_kiosk):
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)

    assert kiosk.focused is kiosk.screen.search.line
    hands.type("втори")

    assert kiosk.screen is kiosk.screens.search
    assert kiosk.screens.search.field.text == "втори"


def test_a_door_leads_to_its_guides(open_kiosk):
    kiosk = open_kiosk(language="en")
    hands = Hands(kiosk.window)
    (door,) = shown(kiosk.screen, Card)
    assert (door.text(), door.accessibleDescription()) == ("Work", "For practice")

    hands.tap(door)

    assert kiosk.screen is kiosk.screens.topic
    assert kiosk.window.windowTitle() == "Work – Gishe"
    assert kiosk.focused is kiosk.screen.title


def test_often_used_guides_are_a_tap_away(open_kiosk):
    kiosk = open_kiosk(language="en", home__often="second")
    hands = Hands(kiosk.window)

    hands.tap(button(kiosk.screen, "The second"))

    assert kiosk.screen is kiosk.screens.start
    assert kiosk.screen.title.text() == "Go through the second guide"


def test_without_often_used_guides_there_is_no_empty_row(open_kiosk):
    kiosk = open_kiosk(home__often="there-is-none")

    assert not kiosk.screen._often.isVisible()
    looks = [each for each in shown(kiosk.screen, Button) if each._style.round]
    assert looks == []


def test_the_notice_is_one_tap_away_before_any_input(open_kiosk):
    kiosk = open_kiosk(
        library__name="Библиотека в Смолян",
        library__contact="0301 00 001",
        log__keep_days="3",
    )
    hands = Hands(kiosk.window)

    hands.tap(kiosk.screen._notice)

    assert kiosk.screen is kiosk.screens.notice
    assert not kiosk.bridge.is_running
    said = " ".join(each.accessibleName() for each in shown(kiosk.screen))
    assert "Библиотека в Смолян" in said
    assert "0301 00 001" in said
    assert "3 дни" in said
    assert "КЗЛД" in said
    assert kiosk.focused is kiosk.screen.title

    hands.tap(kiosk.screen._back)
    assert kiosk.screen is kiosk.window.home


def test_a_space_is_no_query(open_kiosk):
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)

    hands.type("  ")

    assert kiosk.screen is kiosk.window.home
    assert not kiosk.bridge.is_running


def test_what_was_sought_is_gone_when_one_comes_home(open_kiosk):
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)
    hands.type("втори")

    hands.tap(kiosk.screen._back)

    assert kiosk.screen is kiosk.window.home
    assert kiosk.screen.search.text == ""
    assert kiosk.focused is kiosk.screen.search.line


def test_the_long_hint_gives_way_where_it_has_no_room(open_kiosk):
    kiosk = open_kiosk(language="en", size=(1280, 800))
    long = kiosk.screen.search.line.placeholderText()

    kiosk.window.resize(640, 700)
    settle()

    assert "I lost my ID card" in long
    assert kiosk.screen.search.line.placeholderText() == "In your own words"
    assert kiosk.screen.search.line.accessibleDescription() == long


def test_while_the_guides_are_prepared_nothing_else_is_offered(open_kiosk):
    kiosk = open_kiosk(language="en")
    home = kiosk.window.home

    home.show_progress(1, 4)
    settle()

    assert home.title.text() == "The guides are being prepared"
    assert home._progress.isVisible()
    assert not home.search.isVisible()
    assert shown(home, Card) == []

    kiosk.bridge.show_home()
    settle()

    assert home.title.text() == "What do you want to do?"
    assert not home._progress.isVisible()
    assert home.search.isVisible()
    assert len(shown(home, Card)) == 1
