"""What is asked once, at the first start: the library's name and the house PIN."""

import pytest
from PySide6.QtCore import Qt

from kiosk.services.house_pin import Verdict
from tests.kiosks import Hands, settle

NAME, PIN = "НЧ „Христо Ботев – 1871“", "482913"


@pytest.fixture
def asked(open_kiosk):
    kiosk = open_kiosk()
    kiosk.kiosk.ask_first()
    settle()
    sheet = kiosk.kiosk._first_start
    assert sheet.isVisible()
    assert kiosk.focused is sheet._name.line
    return kiosk, Hands(kiosk.window), sheet


def write(hands, sheet, name=NAME, pin=PIN, again=PIN):
    for field, text in ((sheet._name, name), (sheet._pin, pin), (sheet._again, again)):
        hands.tap(field.line)
        hands.type(text)


def test_name_and_pin_are_kept(asked):
    kiosk, hands, sheet = asked
    write(hands, sheet)

    hands.tap(sheet._go)

    assert not sheet.isVisible()
    assert kiosk.book.settings.library.name == NAME
    assert kiosk.kiosk._pin.verify(PIN) is Verdict.RIGHT
    assert kiosk.window.header._library.text() == NAME
    kept = kiosk.folder.settings.read_text(encoding="utf-8")
    assert NAME in kept
    assert PIN not in kept


def test_enter_in_the_last_field_saves(asked):
    kiosk, hands, sheet = asked
    write(hands, sheet)

    hands.press(Qt.Key.Key_Return)

    assert not sheet.isVisible()
    assert kiosk.kiosk._pin.is_set


@pytest.mark.parametrize(
    ("given", "field", "told"),
    [
        ({"name": "  "}, "_name", "Напишете името на библиотеката."),
        ({"again": "482914"}, "_again", "Двата PIN кода са различни."),
        ({"pin": "12", "again": "12"}, "_pin", "PIN кодът има от 4 до 12 цифри."),
        (
            {"pin": "1234", "again": "1234"},
            "_pin",
            "Този PIN код е сред първите, които всеки би опитал. Изберете друг.",
        ),
        ({"name": "Б" * 90}, "_name", "Тук се побират най-много 80 знака."),
    ],
)
def test_what_will_not_do_is_told_beside_its_field(asked, given, field, told):
    kiosk, hands, sheet = asked
    write(hands, sheet, **given)

    hands.tap(sheet._go)

    wrong = getattr(sheet, field)
    assert sheet.isVisible()
    assert wrong.error.text == told
    assert kiosk.focused is wrong.line
    assert not kiosk.kiosk._pin.is_set


def test_it_may_be_left_for_later(asked):
    kiosk, hands, sheet = asked

    hands.tap(sheet._later)

    assert not sheet.isVisible()
    assert kiosk.focused is kiosk.window.home.search.line
    assert not kiosk.kiosk._pin.is_set


def test_a_pin_is_not_shown_while_it_is_typed(asked):
    _, hands, sheet = asked
    write(hands, sheet)

    for field in (sheet._pin, sheet._again):
        assert PIN not in field.line.displayText()
