"""A form: each field is checked beside itself, nothing typed is lost or kept."""

import pytest
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.events import EventKind
from kiosk.ui.patron.outcome import OutcomeScreen
from tests.kiosks import settle, shown

GOOD = "0021010008"


def entry(kiosk, key):
    (found,) = [each for each in kiosk.screen._entries if each.key == key]
    return found


def line(kiosk, key):
    return shown(entry(kiosk, key), QLineEdit)[0]


def write(kiosk, hands, key, text):
    hands.tap(line(kiosk, key))
    hands.type(text)


def mark(kiosk, hands, key, option):
    (tile,) = [each for each in entry(kiosk, key)._tiles if each.option == option]
    hands.tap(tile)
    return tile


@pytest.mark.parametrize("typed", ["0021010009", "123", "не знам"])
def test_a_bad_egn_is_told_beside_its_field(at_step, typed):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", typed)
    mark(kiosk, hands, "way", "post")

    hands.tap(kiosk.screen.forward)

    field = entry(kiosk, "egn")._line
    assert (
        field.error.text == "Това не е ЕГН. ЕГН има 10 цифри: проверете всяка от тях."
    )
    assert field.error.isVisible()
    assert kiosk.focused is field.line
    assert field.line.text() == typed
    assert field.line.accessibleDescription() == field.error.text
    assert entry(kiosk, "way").given() == "post"
    assert kiosk.kiosk.session.walk.at == "paper"


def test_the_first_field_that_is_wrong_is_told(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "pay", "много")

    hands.tap(kiosk.screen.forward)

    told = entry(kiosk, "pay")._line
    assert told.error.text == "Напишете число, например 12,50."
    assert kiosk.focused is told.line


@pytest.mark.parametrize(
    ("key", "typed", "told"),
    [
        ("egn", "", "Моля, отговорете, преди да продължите."),
        ("pay", "1000,50", "Това число е твърде голямо."),
        ("pay", "-2", "Това число е твърде малко."),
        ("pay", "1,2345", "След десетичната запетая има твърде много цифри."),
    ],
)
def test_what_is_wrong_with_a_field_is_told(at_step, key, typed, told):
    kiosk, hands = at_step("paper")
    if key != "egn":
        write(kiosk, hands, "egn", GOOD)
    mark(kiosk, hands, "way", "desk")
    if typed:
        write(kiosk, hands, key, typed)

    hands.tap(kiosk.screen.forward)

    assert entry(kiosk, key)._line.error.text.replace("\u00a0", " ") == told
    assert kiosk.focused is line(kiosk, key)


def test_a_choice_that_lacks_is_told_beside_it(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", GOOD)

    hands.tap(kiosk.screen.forward)

    way = entry(kiosk, "way")
    assert way._error.text == "Моля, отговорете, преди да продължите."
    assert kiosk.focused is way._tiles[0]


def test_a_day_that_is_none_is_told_beside_its_boxes(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", GOOD)
    mark(kiosk, hands, "way", "desk")
    boxes = shown(entry(kiosk, "born"), QLineEdit)
    for box, text in zip(boxes, ("31", "4", "1980"), strict=True):
        hands.tap(box)
        hands.type(text)

    hands.tap(kiosk.screen.forward)

    day = entry(kiosk, "born")._day
    assert day.error.text.startswith("Няма такъв ден.")
    assert day.written() == ("31", "4", "1980")
    assert kiosk.focused is boxes[0]


def test_what_was_wrong_goes_when_it_is_mended(at_step):
    kiosk, hands = at_step("paper")
    hands.tap(kiosk.screen.forward)
    field = entry(kiosk, "egn")._line
    assert field.error.isVisible()

    hands.type("0")

    assert not field.error.isVisible()


def test_what_may_be_left_empty_says_so(at_step):
    kiosk, _ = at_step("paper", language="en")

    assert line(kiosk, "egn").accessibleName() == "EGN"
    assert line(kiosk, "egn").accessibleDescription() == "Ten digits"
    assert line(kiosk, "pay").accessibleName() == "Salary (may be left empty)"


def test_a_choice_has_one_mark(at_step):
    kiosk, hands = at_step("paper")

    mark(kiosk, hands, "way", "desk")
    mark(kiosk, hands, "way", "post")

    assert entry(kiosk, "way").given() == "post"


def test_another_entry_is_added_up_to_the_most(at_step):
    kiosk, hands = at_step("paper")
    more = kiosk.screen._more
    assert more.text() == "Добавете още"

    hands.tap(more)
    assert [e.key for e in kiosk.screen._entries][4:] == [
        "egn#2",
        "pay#2",
        "born#2",
        "way#2",
    ]
    assert kiosk.focused.text() == "2."

    hands.tap(more)
    assert not more.isVisible()
    assert kiosk.focused.text() == "3."


def test_every_entry_is_checked_and_taken(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", GOOD)
    mark(kiosk, hands, "way", "desk")
    hands.tap(kiosk.screen._more)
    mark(kiosk, hands, "way#2", "post")

    hands.tap(kiosk.screen.forward)
    assert kiosk.focused is line(kiosk, "egn#2")

    write(kiosk, hands, "egn#2", GOOD)
    hands.tap(kiosk.screen.forward)
    assert kiosk.kiosk.session.walk.at == "fits"


def test_entries_are_there_again_when_one_comes_back(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", GOOD)
    write(kiosk, hands, "pay", "12,5")
    mark(kiosk, hands, "way", "desk")
    hands.tap(kiosk.screen._more)
    write(kiosk, hands, "egn#2", GOOD)
    mark(kiosk, hands, "way#2", "post")
    hands.tap(kiosk.screen.forward)

    hands.tap(kiosk.screen.back)

    assert line(kiosk, "egn").text() == GOOD
    assert line(kiosk, "pay").text() == "12,5"
    assert line(kiosk, "egn#2").text() == GOOD
    assert entry(kiosk, "way#2").given() == "post"


def test_what_is_typed_stays_while_the_language_changes(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", "12")
    mark(kiosk, hands, "way", "post")
    hands.tap(kiosk.screen._more)
    write(kiosk, hands, "egn#2", "34")
    box = shown(entry(kiosk, "born"), QLineEdit)[0]
    hands.tap(box)
    hands.type("7")

    kiosk.bridge.choose_language("en")
    settle()

    assert line(kiosk, "egn").text() == "12"
    assert line(kiosk, "egn#2").text() == "34"
    assert entry(kiosk, "way").given() == "post"
    assert entry(kiosk, "born")._day.written() == ("7", "", "")
    assert kiosk.screen._more.text() == "Add another"


def test_what_is_typed_stays_while_a_librarian_sits_down(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", "12")

    kiosk.bridge.assist()
    settle()

    assert line(kiosk, "egn").text() == "12"


def test_nothing_of_a_form_is_recorded(at_step):
    kiosk, hands = at_step("paper")
    write(kiosk, hands, "egn", GOOD)
    mark(kiosk, hands, "way", "post")
    hands.tap(kiosk.screen.forward)
    hands.tap(kiosk.screen.forward)
    assert isinstance(kiosk.screen, OutcomeScreen)

    assert GOOD not in repr(kiosk.journal.records)
    answered = [
        record.what
        for record in kiosk.journal.records
        if getattr(record, "what", None)
        and record.what.kind is EventKind.QUESTION_ANSWERED
    ]
    assert {what.step for what in answered} == {"colour", "tools"}
