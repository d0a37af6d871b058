"""Looking for a guide: after each key, by the arrows, and when nothing is found."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.events import EventKind
from kiosk.ui.widgets.cards import Card
from tests.kiosks import Hands, button, shown

KEYS = Qt.Key


@pytest.fixture
def searching(open_kiosk):
    """A kiosk on which „наръчник“ was typed, which both guides have."""
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)
    hands.type("наръчник")
    return kiosk, hands


def found(kiosk):
    return [card.objectName() for card in shown(kiosk.screen, Card)]


def test_what_fits_is_shown_after_each_key(open_kiosk):
    kiosk = open_kiosk(language="en")
    hands = Hands(kiosk.window)

    hands.type("practice")
    assert found(kiosk) == ["every-kind"]
    assert kiosk.screen._count.text() == "1 guide found."
    assert kiosk.focused is kiosk.screen.field.line


def test_where_nothing_fits_the_triage_and_the_topics_are_offered(open_kiosk):
    kiosk = open_kiosk(language="en")
    hands = Hands(kiosk.window)

    hands.type("qqqqqq")

    assert kiosk.screen._count.text() == (
        "Nothing found. Try other words, or ask the librarian."
    )
    assert found(kiosk) == ["second", "work"]
    hands.tap(shown(kiosk.screen, Card)[1])
    assert kiosk.screen is kiosk.screens.topic


def test_what_is_searched_for_is_said_and_may_be_refused(open_kiosk):
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)

    hands.type("vtori")
    screen = kiosk.screen
    assert found(kiosk) == ["second"]
    assert screen._read_as._words.text() == "Търсим „втори“"

    hands.tap(button(screen, "Търсете точно написаното"))

    assert not screen._read_as.isVisible()
    assert screen._count.text().startswith("Не намерихме нищо.")
    assert screen.field.text == "vtori"

    hands.type("t")
    hands.press(KEYS.Key_Backspace)
    assert screen._read_as.isVisible()


def test_what_was_asked_for_is_marked_in_the_title(open_kiosk):
    kiosk = open_kiosk()
    Hands(kiosk.window).type("видовете стъпка")

    (card,) = shown(kiosk.screen, Card)

    title = card.text()
    assert [title[at : at + length] for at, length in card._marks] == [
        "видове",
        "стъпки",
    ]


def test_a_keyword_that_the_title_does_not_show_is_told(open_kiosk):
    kiosk = open_kiosk()
    Hands(kiosk.window).type("упражнения")

    (card,) = shown(kiosk.screen, Card)

    assert card.accessibleDescription().endswith(" · по: упражнение")


def test_rows_stay_while_one_types(searching):
    kiosk, hands = searching
    before = shown(kiosk.screen, Card)

    hands.press(KEYS.Key_Backspace)

    assert shown(kiosk.screen, Card) == before


def test_a_row_says_who_how_long_and_what_it_costs(open_kiosk):
    kiosk = open_kiosk(language="en")
    Hands(kiosk.window).type("second")

    (card, *_) = shown(kiosk.screen, Card)

    assert card.accessibleName() == "Go through the second guide"
    assert card.accessibleDescription() == "AP · about 1 minute · free"


def test_the_arrows_lead_into_the_results_and_back(searching):
    kiosk, hands = searching
    cards = shown(kiosk.screen, Card)
    assert len(cards) == 2

    hands.press(KEYS.Key_Down)
    assert kiosk.focused is cards[0]
    hands.press(KEYS.Key_Down)
    assert kiosk.focused is cards[1]
    hands.press(KEYS.Key_Down)
    assert kiosk.focused is cards[1]
    hands.press(KEYS.Key_Up)
    hands.press(KEYS.Key_Up)
    assert kiosk.focused is kiosk.screen.field.line


def test_enter_on_a_row_opens_it(searching):
    kiosk, hands = searching
    hands.press(KEYS.Key_Down)
    chosen = kiosk.focused.objectName()

    hands.press(KEYS.Key_Return)

    assert kiosk.screen is kiosk.screens.start
    assert kiosk.screen._guide == chosen


def test_enter_in_the_field_opens_the_first(searching):
    kiosk, hands = searching
    first = found(kiosk)[0]

    hands.press(KEYS.Key_Return)

    assert kiosk.screens.start._guide == first


@pytest.mark.parametrize("how", ["escape", "cross", "back", "emptied"])
def test_a_search_is_left(searching, how):
    kiosk, hands = searching
    field = kiosk.screen.field
    match how:
        case "escape":
            hands.press(KEYS.Key_Escape)
        case "cross":
            hands.tap(field._clear)
        case "back":
            hands.tap(kiosk.screen._back)
        case "emptied":
            for _ in "наръчник":
                hands.press(KEYS.Key_Backspace)

    assert kiosk.screen is kiosk.window.home
    assert kiosk.focused is kiosk.window.home.search.line
    assert kiosk.window.home.search.text == ""


def test_a_search_is_recorded_once_and_without_its_words(searching):
    kiosk, hands = searching

    hands.press(KEYS.Key_Down)
    hands.press(KEYS.Key_Return)

    (made,) = [
        record.what
        for record in kiosk.journal.records
        if getattr(record, "what", None) and record.what.kind is EventKind.SEARCH_MADE
    ]
    assert (made.detail, made.option) == ("2", kiosk.screens.start._guide)
    assert "наръчник" not in repr(kiosk.journal.records)


def test_a_topic_lists_its_guides_and_leads_back(open_kiosk):
    kiosk = open_kiosk()
    hands = Hands(kiosk.window)
    hands.tap(shown(kiosk.screen, Card)[0])
    assert found(kiosk) == ["every-kind", "second"]

    hands.tap(shown(kiosk.screen, Card)[1])
    assert kiosk.screens.start._guide == "second"
    hands.tap(kiosk.screen._back)
    assert kiosk.screen is kiosk.window.home


def test_results_change_their_language(searching):
    kiosk, _ = searching

    kiosk.bridge.choose_language("en")

    assert kiosk.screen is kiosk.screens.search
    assert kiosk.screen.field.text == "наръчник"
    assert kiosk.window.windowTitle() == "Search – Gishe"
