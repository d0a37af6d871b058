"""Changing an answer: what would no longer count is shown before it is done."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.ui.widgets.cards import Card
from tests.kiosks import settle, shown


def cards(kiosk):
    return {card.objectName(): card for card in shown(kiosk.screen, Card)}


def open_answers(kiosk, hands):
    hands.tap(kiosk.screen._answers)
    assert kiosk.screen is kiosk.screens.answers


def answer(kiosk, hands, option):
    (tile,) = [each for each in kiosk.screen._tiles if each.option == option]
    hands.tap(tile)
    hands.tap(kiosk.screen.forward)


@pytest.fixture
def at_town(at_step):
    """A kiosk at the question after colour, shade and tools."""
    return at_step("town", language="en")


def test_the_answers_are_listed_in_their_order(at_town):
    kiosk, hands = at_town

    open_answers(kiosk, hands)

    assert kiosk.window.windowTitle().startswith("Your answers")
    assert kiosk.focused is kiosk.screen.title
    assert [(c.text(), c.accessibleDescription()) for c in cards(kiosk).values()] == [
        ("Which colour do you choose?", "Red"),
        ("Light or dark?", "Dark"),
        ("Which tools do you have?", "A hammer and A saw"),
    ]


def test_one_may_go_back_to_the_step(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)

    hands.tap(kiosk.screen._back)

    assert kiosk.screen is kiosk.screens.choice
    assert kiosk.kiosk.session.walk.at == "town"


def test_a_change_that_costs_nothing_is_done_at_once(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["shade"])
    assert kiosk.screen.chosen() == ["dark"]

    answer(kiosk, hands, "light")

    walk = kiosk.kiosk.session.walk
    assert walk.answers["shade"] == "light"
    assert walk.at == "town"


def test_a_change_that_costs_answers_is_shown_first(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["colour"])

    answer(kiosk, hands, "green")

    assert kiosk.screen is kiosk.screens.change
    assert kiosk.window.windowTitle().startswith("Change this answer?")
    assert kiosk.focused is kiosk.screen.title
    said = " ".join(label.accessibleName() for label in shown(kiosk.screen, QLabel))
    assert "Which colour do you choose?" in said
    assert "Before: Red Now: Green" in said
    assert "1 other answer will no longer count: Light or dark? – Dark" in said
    assert kiosk.kiosk.session.walk.answers["colour"] == "red"


def test_a_change_may_be_left(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["colour"])
    answer(kiosk, hands, "green")

    hands.tap(kiosk.screen._keep)

    walk = kiosk.kiosk.session.walk
    assert (walk.answers["colour"], walk.answers["shade"]) == ("red", "dark")
    assert walk.at == "town"
    assert kiosk.focused is kiosk.screen.title


def test_a_change_is_done_once_it_is_confirmed(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["colour"])
    answer(kiosk, hands, "green")

    hands.tap(kiosk.screen._confirm)

    walk = kiosk.kiosk.session.walk
    assert walk.answers["colour"] == "green"
    assert [q.id for q in walk.questions_on_path()] == ["colour", "tools", "town"]
    assert walk.at == "town"


def test_a_kept_answer_is_marked_again_when_one_looks(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["colour"])
    answer(kiosk, hands, "green")
    hands.tap(kiosk.screen._keep)

    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["colour"])

    assert kiosk.screen.chosen() == ["red"]


def test_back_from_a_question_leads_to_the_answers(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["tools"])

    hands.tap(kiosk.screen.back)

    assert kiosk.screen is kiosk.screens.answers
    assert kiosk.kiosk.session.walk.at == "town"


def test_a_refused_change_is_still_a_change(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)
    hands.tap(cards(kiosk)["tools"])
    for option in ("hammer", "saw"):
        (tile,) = [each for each in kiosk.screen._tiles if each.option == option]
        hands.tap(tile)

    hands.tap(kiosk.screen.forward)
    assert kiosk.screen.error.text == "Choose at least one answer."

    answer(kiosk, hands, "saw")
    walk = kiosk.kiosk.session.walk
    assert walk.answers["tools"] == frozenset({"saw"})
    assert walk.at == "town"


def test_the_change_is_shown_in_another_language_too(at_town):
    kiosk, hands = at_town
    open_answers(kiosk, hands)

    kiosk.bridge.choose_language("bg")
    settle()

    assert kiosk.screen is kiosk.screens.answers
    assert kiosk.screen.title.text() == "Вашите отговори"
    assert [card.accessibleDescription() for card in cards(kiosk).values()][:2] == [
        "Червен",
        "Тъмен",
    ]


def test_an_answer_is_changed_on_the_way_back_too(at_step):
    """Where one goes back and answers anew, the same is shown first."""
    kiosk, hands = at_step("tools", language="en")
    hands.tap(kiosk.screen.back)
    hands.tap(kiosk.screen.back)

    answer(kiosk, hands, "green")

    assert kiosk.screen is kiosk.screens.change
    hands.tap(kiosk.screen._confirm)
    assert kiosk.kiosk.session.walk.at == "tools"
