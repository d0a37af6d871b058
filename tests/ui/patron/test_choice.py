"""A question with one answer of several: a tap marks, Next goes on."""

from PySide6.QtCore import Qt

from tests.kiosks import shown

KEYS = Qt.Key


def tile(kiosk, option):
    (found,) = [each for each in kiosk.screen._tiles if each.option == option]
    return found


def test_a_tap_only_marks(at_step):
    kiosk, hands = at_step("colour")

    hands.tap(tile(kiosk, "red"))

    assert kiosk.screen.chosen() == ["red"]
    assert kiosk.kiosk.session.walk.at == "colour"


def test_another_answer_takes_the_mark(at_step):
    kiosk, hands = at_step("colour")

    hands.tap(tile(kiosk, "red"))
    hands.tap(tile(kiosk, "green"))

    assert kiosk.screen.chosen() == ["green"]


def test_a_second_tap_takes_no_mark_away(at_step):
    kiosk, hands = at_step("colour")

    hands.tap(tile(kiosk, "red"))
    hands.tap(tile(kiosk, "red"))

    assert kiosk.screen.chosen() == ["red"]


def test_a_finger_that_slides_off_marks_nothing(at_step, qtbot):
    """WCAG 2.2, 2.5.2: it is the release that counts, and it can be taken back."""
    kiosk, _ = at_step("colour")
    red = tile(kiosk, "red")

    qtbot.mousePress(red, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(red, red.rect().bottomLeft() + red.rect().bottomLeft())
    qtbot.mouseRelease(red, Qt.MouseButton.LeftButton, pos=-red.rect().center())

    assert kiosk.screen.chosen() == []


def test_next_without_an_answer_is_told_beside_the_answers(at_step):
    kiosk, hands = at_step("colour")

    hands.tap(kiosk.screen.forward)

    assert kiosk.screen.error.isVisible()
    assert kiosk.screen.error.text == "Моля, отговорете, преди да продължите."
    assert kiosk.focused is tile(kiosk, "red")
    assert kiosk.kiosk.session.walk.at == "colour"


def test_what_was_wrong_goes_with_an_answer(at_step):
    kiosk, hands = at_step("colour")
    hands.tap(kiosk.screen.forward)

    hands.tap(tile(kiosk, "green"))

    assert not kiosk.screen.error.isVisible()
    assert kiosk.screen.error.text == ""


def test_arrows_move_from_answer_to_answer_and_around(at_step):
    kiosk, hands = at_step("colour")
    hands.tab_to(tile(kiosk, "red"))
    seen = []

    for key in (KEYS.Key_Down, KEYS.Key_Right, KEYS.Key_Down, KEYS.Key_Up):
        hands.press(key)
        seen.append(kiosk.focused.option)

    assert seen == ["green", "blue", "red", "blue"]
    assert kiosk.screen.chosen() == []


def test_enter_marks_and_enter_again_goes_on(at_step):
    kiosk, hands = at_step("colour")
    hands.tab_to(tile(kiosk, "green"))

    hands.press(KEYS.Key_Return)
    assert kiosk.screen.chosen() == ["green"]
    assert kiosk.kiosk.session.walk.at == "colour"

    hands.press(KEYS.Key_Return)
    assert kiosk.kiosk.session.walk.at == "tools"


def test_each_answer_says_which_of_how_many_it_is(at_step):
    kiosk, _ = at_step("colour", language="en")

    said = [each.accessibleDescription() for each in kiosk.screen._tiles]

    assert said == ["As a poppy. 1 of 3", "2 of 3", "3 of 3"]


def test_none_of_these_leaves_no_other(at_step):
    kiosk, hands = at_step("tools")

    hands.tap(tile(kiosk, "hammer"))
    hands.tap(tile(kiosk, "saw"))
    assert kiosk.screen.chosen() == ["hammer", "saw"]

    hands.tap(tile(kiosk, "nothing"))
    assert kiosk.screen.chosen() == ["nothing"]

    hands.tap(tile(kiosk, "saw"))
    assert kiosk.screen.chosen() == ["saw"]


def test_of_many_answers_one_is_taken_back_by_a_tap(at_step):
    kiosk, hands = at_step("tools")

    hands.tap(tile(kiosk, "hammer"))
    hands.tap(tile(kiosk, "hammer"))
    hands.tap(kiosk.screen.forward)

    assert kiosk.screen.error.text == "Изберете поне един отговор."
    assert kiosk.focused is tile(kiosk, "hammer")


def test_an_answer_is_marked_when_one_comes_back(at_step):
    kiosk, hands = at_step("tools")

    hands.tap(kiosk.screen.back)
    assert kiosk.kiosk.session.walk.at == "shade"
    hands.tap(kiosk.screen.back)

    assert kiosk.screen.chosen() == ["red"]


class TestLongList:
    def visible(self, kiosk):
        return [each.option for each in kiosk.screen._tiles if each.isVisible()]

    def test_the_first_letters_leave_what_fits(self, at_step):
        kiosk, hands = at_step("town")
        field = kiosk.screen._filter
        assert field.isVisible()

        hands.tap(field.line)
        hands.type("сМо")

        assert self.visible(kiosk) == ["smolyan"]
        assert kiosk.focused is field.line

    def test_an_empty_field_shows_all_again(self, at_step):
        kiosk, hands = at_step("town")
        hands.tap(kiosk.screen._filter.line)

        hands.type("ж")
        assert self.visible(kiosk) == []
        hands.press(KEYS.Key_Backspace)

        assert len(self.visible(kiosk)) == 9

    def test_what_is_marked_stays_to_be_seen(self, at_step):
        kiosk, hands = at_step("town")
        hands.tap(tile(kiosk, "devin"))
        hands.tap(kiosk.screen._filter.line)

        hands.type("мадан")

        assert self.visible(kiosk) == ["devin", "madan"]

    def test_what_was_found_can_be_chosen_by_keys(self, at_step):
        kiosk, hands = at_step("town")
        hands.tab_to(kiosk.screen._filter.line)
        hands.type("рудо")

        hands.tab_to(tile(kiosk, "rudozem"))
        hands.press(KEYS.Key_Return)
        hands.press(KEYS.Key_Return)

        assert kiosk.kiosk.session.walk.answers["town"] == "rudozem"

    def test_a_short_list_has_no_field(self, at_step):
        kiosk, _ = at_step("colour")

        assert not kiosk.screen._filter.isVisible()

    def test_the_next_question_begins_with_an_empty_field(self, at_step):
        kiosk, hands = at_step("town")
        hands.tap(kiosk.screen._filter.line)
        hands.type("смол")
        hands.tap(tile(kiosk, "smolyan"))
        hands.tap(kiosk.screen.forward)

        hands.tap(kiosk.screen.back)

        assert kiosk.screen._filter.line.text() == ""
        assert len(self.visible(kiosk)) == 9


def test_the_screen_shows_no_answer_of_another_question(at_step):
    kiosk, hands = at_step("colour")
    hands.tap(tile(kiosk, "red"))
    hands.tap(kiosk.screen.forward)

    assert kiosk.kiosk.session.walk.at == "shade"
    assert kiosk.screen.chosen() == []
    assert [each.option for each in shown(kiosk.screen) if hasattr(each, "option")] == [
        "light",
        "dark",
    ]
