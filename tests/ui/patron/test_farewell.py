"""The page after the end, and the calm one when the kiosk itself made a mistake."""

import pytest

from kiosk.app.kiosk import GOODBYE_MS
from tests.kiosks import settle


@pytest.fixture
def ended(at_step):
    kiosk, hands = at_step("colour", language="en")
    hands.tap(kiosk.window.header._end)
    return kiosk, hands


def test_the_goodbye_says_that_all_is_erased(ended):
    kiosk, _ = ended

    assert kiosk.screen is kiosk.screens.goodbye
    assert kiosk.window.windowTitle() == "All done. Everything is erased. – Gishe"
    assert kiosk.focused is kiosk.screen._go
    assert "Take your papers" in kiosk.screen._text.text()


def test_its_button_leads_home(ended):
    kiosk, hands = ended

    hands.tap(kiosk.screen._go)

    assert kiosk.screen is kiosk.window.home
    assert not kiosk.bridge.is_running


def test_it_goes_by_itself(ended):
    kiosk, _ = ended
    timer = kiosk.kiosk._goodbye
    assert timer.isActive()
    assert timer.interval() == GOODBYE_MS

    timer.timeout.emit()

    assert kiosk.screen is kiosk.window.home


def test_it_disturbs_nobody_who_has_begun_already(ended):
    kiosk, _ = ended
    kiosk.bridge.show_guide("second")

    kiosk.kiosk._goodbye.timeout.emit()

    assert kiosk.screen is kiosk.screens.start


def test_a_mistake_of_ours_ends_on_a_calm_page(at_step):
    kiosk, hands = at_step("colour", language="en")

    kiosk.kiosk.recover()
    settle()

    assert kiosk.screen is kiosk.screens.trouble
    assert kiosk.window.windowTitle() == "Something went wrong here – Gishe"
    assert kiosk.focused is kiosk.screen._go
    assert not kiosk.bridge.is_running
    hands.tap(kiosk.screen._go)
    assert kiosk.screen is kiosk.window.home
