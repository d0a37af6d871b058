"""What was filled in is saved on a stick from the last screen, and it is said."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.machine.sticks import Stick
from tests.kiosks import button, shown


@pytest.fixture
def plugged():
    """The sticks that are plugged in."""
    return []


@pytest.fixture
def at_end(at_step, plugged):
    return at_step("done", language="en", sticks=lambda: plugged)


def said(screen):
    return " ".join(label.accessibleName() for label in shown(screen, QLabel))


def test_it_is_saved_once_a_stick_is_there(at_end, plugged, tmp_path):
    kiosk, hands = at_end
    save = button(kiosk.screen, "Save on a USB stick")

    hands.tap(save)
    assert "There is no stick. Put one in and press again." in said(kiosk.screen)

    folder = tmp_path / "STICK"
    folder.mkdir()
    plugged.append(Stick("STICK", folder))
    hands.tap(save)

    assert "Saved on “STICK”. You can take the stick out." in said(kiosk.screen)
    assert "There is no stick" not in said(kiosk.screen)
    assert len(list(folder.iterdir())) == 2


def test_where_nothing_was_filled_in_nothing_is_offered(open_kiosk):
    kiosk = open_kiosk(language="en")
    kiosk.bridge.begin("second")
    kiosk.bridge.answer("yes")

    assert kiosk.screen is kiosk.screens.outcome
    assert kiosk.screen._papers is None
