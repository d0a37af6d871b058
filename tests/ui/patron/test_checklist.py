"""What to have at hand: what lacks is told once, and stops nobody."""

from tests.kiosks import shown


def tiles(kiosk):
    return [entry.tile for entry in kiosk.screen._entries]


def told(kiosk):
    """Return what to do without it, of the items where it is shown."""
    return [
        entry._missing.text.accessibleName()
        for entry in kiosk.screen._entries
        if entry._missing.isVisible()
    ]


def test_with_all_at_hand_next_goes_on(at_step):
    kiosk, hands = at_step("have")
    for tile in tiles(kiosk):
        hands.tap(tile)

    hands.tap(kiosk.screen.forward)

    assert kiosk.kiosk.session.walk.at == "go"


def test_what_lacks_is_told_and_the_next_tap_goes_on(at_step):
    kiosk, hands = at_step("have")
    hands.tap(tiles(kiosk)[0])

    hands.tap(kiosk.screen.forward)

    assert kiosk.kiosk.session.walk.at == "have"
    assert told(kiosk) == ["Вземете назаем от библиотекаря."]
    assert kiosk.screen._lacking.isVisible()
    assert "1 " in kiosk.screen._lacking.text.accessibleName()

    hands.tap(kiosk.screen.forward)
    assert kiosk.kiosk.session.walk.at == "go"


def test_a_ticked_item_needs_no_advice_any_more(at_step):
    kiosk, hands = at_step("have")
    hands.tap(kiosk.screen.forward)
    assert len(told(kiosk)) == 2

    hands.tap(tiles(kiosk)[0])
    assert told(kiosk) == ["Вземете назаем от библиотекаря."]

    hands.tap(tiles(kiosk)[1])
    assert told(kiosk) == []
    assert not kiosk.screen._lacking.isVisible()


def test_ticks_are_there_again_when_one_comes_back(at_step):
    kiosk, hands = at_step("have")
    hands.tap(tiles(kiosk)[1])
    hands.tap(kiosk.screen.forward)
    hands.tap(kiosk.screen.forward)

    hands.tap(kiosk.screen.back)

    assert [tile.isChecked() for tile in tiles(kiosk)] == [False, True]


def test_ticks_stay_while_the_language_changes(at_step):
    kiosk, hands = at_step("have")
    hands.tap(tiles(kiosk)[0])

    kiosk.bridge.choose_language("en")

    assert [tile.isChecked() for tile in tiles(kiosk)] == [True, False]
    assert tiles(kiosk)[0].text() == "Identity card"


def test_ticks_are_not_recorded(at_step):
    kiosk, hands = at_step("have")
    before = len(kiosk.journal.records)

    hands.tap(tiles(kiosk)[0])

    assert len(kiosk.journal.records) == before
    assert shown(kiosk.screen, type(tiles(kiosk)[0]))
