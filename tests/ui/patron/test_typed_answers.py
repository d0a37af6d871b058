"""Days, numbers, amounts, lines: what is refused, in which words, nothing lost."""

import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

KEYS = Qt.Key


class TestDay:
    def boxes(self, kiosk):
        return kiosk.screen.entry._lines

    def write(self, kiosk, hands, *texts):
        for line, text in zip(self.boxes(kiosk), texts, strict=True):
            hands.tap(line)
            hands.type(text)

    @pytest.mark.parametrize(
        ("typed", "told", "at"),
        [
            (("", "", ""), "Моля, отговорете, преди да продължите.", 0),
            (("3", "", "2026"), "Няма такъв ден.", 1),
            (("31", "2", "2026"), "Няма такъв ден.", 0),
            (("25", "11", "2026"), "Изберете 24.11.2026 г. или по-ранен ден.", 0),
            (("31", "12", "2025"), "Изберете 01.01.2026 г. или по-късен ден.", 0),
        ],
    )
    def test_what_is_no_answer_is_told_beside_the_boxes(self, at_step, typed, told, at):
        kiosk, hands = at_step("day")

        self.write(kiosk, hands, *typed)
        hands.tap(kiosk.screen.forward)

        entry = kiosk.screen.entry
        assert entry.error.isVisible()
        assert entry.error.text.replace("\u00a0", " ").startswith(told)
        assert entry.written() == typed
        assert kiosk.focused is self.boxes(kiosk)[at]
        assert kiosk.focused.accessibleDescription() == entry.error.text
        assert kiosk.kiosk.session.walk.at == "day"

    def test_what_was_wrong_goes_with_the_first_key(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(kiosk.screen.forward)

        hands.type("3")

        assert not kiosk.screen.entry.error.isVisible()
        assert not kiosk.focused.property("wrong")

    def test_a_full_box_leads_to_the_next(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(self.boxes(kiosk)[0])

        hands.type("03112026")
        hands.press(KEYS.Key_Return)

        assert kiosk.kiosk.session.walk.answers["day"] == datetime.date(2026, 11, 3)

    def test_enter_leads_through_boxes_that_are_not_full(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(self.boxes(kiosk)[0])

        hands.type("3")
        hands.press(KEYS.Key_Return)
        assert kiosk.focused is self.boxes(kiosk)[1]
        hands.type("11")
        hands.type("2026")
        hands.press(KEYS.Key_Return)

        assert kiosk.kiosk.session.walk.at == "many"

    def test_the_boxes_are_named_as_their_labels(self, at_step):
        kiosk, _ = at_step("day")

        names = [line.accessibleName() for line in self.boxes(kiosk)]
        labels = [label.text() for label in kiosk.screen.entry._labels]

        assert names == labels == ["Ден", "Месец", "Година"]

    def test_a_day_is_there_again_when_one_comes_back(self, at_step):
        kiosk, hands = at_step("many")

        hands.tap(kiosk.screen.back)

        assert kiosk.screen.entry.written() == ("3", "11", "2026")


class TestCalendar:
    def cells(self, kiosk):
        month = kiosk.screen.entry._month
        return {c.day.day: c for c in month._cells if c.day and c.isVisible()}

    def test_it_offers_only_days_that_would_be_taken(self, at_step):
        kiosk, hands = at_step("day")

        hands.tap(kiosk.screen.entry._open)

        cells = self.cells(kiosk)
        assert kiosk.screen.entry._month._title.text() == "ноември 2026"
        assert [day for day, cell in cells.items() if cell.isEnabled()] == list(
            range(1, 25)
        )
        assert kiosk.focused is cells[24]
        assert cells[24].accessibleName() == "24 ноември 2026\u00a0г."
        assert not kiosk.screen.entry._month._steps[1].isEnabled()

    def test_a_tapped_day_stands_in_the_boxes(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(kiosk.screen.entry._open)

        hands.tap(self.cells(kiosk)[5])

        assert kiosk.screen.entry.written() == ("5", "11", "2026")
        assert kiosk.focused is kiosk.screen.entry._open
        assert not kiosk.screen.entry._month.isVisible()

    def test_arrows_go_over_the_end_of_a_month(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(kiosk.screen.entry._open)

        for _ in range(4):
            hands.press(KEYS.Key_Up)
        assert kiosk.focused.day == datetime.date(2026, 10, 27)
        hands.press(KEYS.Key_Right)
        hands.press(KEYS.Key_Return)

        assert kiosk.screen.entry.written() == ("28", "10", "2026")

    def test_arrows_stop_at_the_last_day(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(kiosk.screen.entry._open)

        hands.press(KEYS.Key_Right)

        assert kiosk.focused.day == datetime.date(2026, 11, 24)

    def test_months_are_turned_and_the_bounds_hold(self, at_step):
        kiosk, hands = at_step("day")
        hands.tap(kiosk.screen.entry._open)
        month = kiosk.screen.entry._month

        for _ in range(10):
            hands.tap(month._steps[-1])

        assert month._title.text() == "януари 2026"
        assert not month._steps[-1].isEnabled()
        assert not month._steps[-12].isEnabled()
        assert kiosk.focused is not None
        hands.tap(self.cells(kiosk)[1])
        assert kiosk.screen.entry.written() == ("1", "1", "2026")

    def test_it_is_there_in_every_language(self, at_step):
        kiosk, hands = at_step("day", language="tr")

        hands.tap(kiosk.screen.entry._open)

        month = kiosk.screen.entry._month
        assert month._title.text() == "Kasım 2026"
        assert month._weekdays[0].text() == "Pzt"
        assert self.cells(kiosk)[24].accessibleName() == "24 Kasım 2026"


class TestNumber:
    @pytest.mark.parametrize(
        ("step", "typed", "told"),
        [
            ("many", "", "Моля, отговорете, преди да продължите."),
            ("many", "четири", "Напишете число, например 12,50."),
            ("many", "0", "Напишете 1 или повече."),
            ("many", "11", "Напишете 10 или по-малко."),
            ("many", "4,5", "След десетичната запетая има твърде много цифри."),
            ("sum", "1000,01", "Напишете 1 000 € или по-малко."),
            ("sum", "-1", "Напишете 0 € или повече."),
            ("line", "47", "Пощенският код има 4 цифри."),
            ("line", "", "Моля, отговорете, преди да продължите."),
        ],
    )
    def test_what_is_no_answer_is_told_beside_the_field(
        self, at_step, step, typed, told
    ):
        kiosk, hands = at_step(step)
        line = kiosk.screen.entry.line

        hands.tap(line)
        hands.type(typed)
        hands.tap(kiosk.screen.forward)

        assert kiosk.screen.entry.error.isVisible()
        assert kiosk.screen.entry.error.text.replace("\u00a0", " ") == told
        assert kiosk.focused is line
        assert line.text() == typed
        assert line.property("wrong") is True
        assert line.accessibleDescription() == kiosk.screen.entry.error.text
        assert kiosk.kiosk.session.walk.at == step

    @pytest.mark.parametrize(
        ("typed", "taken"), [("12,50", "12.5"), ("12.5", "12.5"), (" 1 000 ", "1000")]
    )
    def test_an_amount_is_read_as_people_write_it(self, at_step, typed, taken):
        kiosk, hands = at_step("sum")
        hands.tap(kiosk.screen.entry.line)

        hands.type(typed)
        hands.press(KEYS.Key_Return)

        assert kiosk.kiosk.session.walk.answers["sum"] == Decimal(taken)

    def test_what_was_wrong_goes_with_the_first_key(self, at_step):
        kiosk, hands = at_step("many")
        hands.tap(kiosk.screen.forward)

        hands.type("5")

        assert not kiosk.screen.entry.error.isVisible()
        assert kiosk.screen.entry.line.property("wrong") is False
        assert kiosk.screen.entry.line.accessibleDescription() == ""

    def test_the_field_says_what_is_asked(self, at_step):
        kiosk, _ = at_step("many", language="en")

        assert kiosk.screen.entry.line.accessibleName() == "A number from 1 to 10"
        assert kiosk.screen.entry.label.text() == "A number from 1 to 10"

    def test_an_amount_has_its_unit(self, at_step):
        kiosk, _ = at_step("sum", language="en")

        assert kiosk.screen.entry.unit.text() == "euro"
        assert kiosk.screen.entry.line.accessibleName() == "Amount in euro"

    def test_an_amount_is_there_again_as_it_is_written(self, at_step):
        kiosk, hands = at_step("line")

        hands.tap(kiosk.screen.back)

        assert kiosk.screen.entry.line.text() == "12,5"


@pytest.mark.parametrize(
    ("step", "text"), [("many", "вода"), ("sum", "12,"), ("line", "4")]
)
def test_what_is_typed_stays_while_the_language_changes(at_step, step, text):
    kiosk, hands = at_step(step)
    hands.tap(kiosk.screen.entry.line)
    hands.type(text)

    kiosk.bridge.choose_language("en")

    assert kiosk.screen.entry.line.text() == text


def test_a_day_stays_while_a_librarian_sits_down(at_step):
    kiosk, hands = at_step("day")
    hands.tap(kiosk.screen.entry._lines[0])
    hands.type("31")
    hands.type("2")

    kiosk.bridge.assist()

    assert kiosk.screen.entry.written() == ("31", "2", "")


def test_marks_stay_while_the_language_changes(at_step):
    kiosk, hands = at_step("tools")
    hands.tap(kiosk.screen._tiles[1])

    kiosk.bridge.choose_language("en")

    assert kiosk.screen.chosen() == ["saw"]
    assert kiosk.screen._tiles[1].text() == "A saw"
