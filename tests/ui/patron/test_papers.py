"""What was filled in is saved on a stick from the last screen, and it is said."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.machine.sticks import Stick
from tests.builders import TODAY
from tests.kiosks import button, settle, shown
from tests.trips import standings


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


def test_a_step_that_tells_offers_it_and_another_does_not(open_kiosk, content):
    walks = standings(content, "library-digitise-local-history", TODAY)
    kiosk = open_kiosk(content, language="en")
    kiosk.bridge.begin("library-digitise-local-history")
    shown_at = {}
    for step in ("save-record", "own-site", "published"):
        kiosk.kiosk.session._running.walks[:] = [walks[step]]
        kiosk.bridge.show_step()
        settle()
        shown_at[step] = kiosk.screen.papers.isVisible()

    assert shown_at == {"save-record": True, "own-site": False, "published": True}


def test_where_nothing_was_filled_in_nothing_is_offered(open_kiosk):
    kiosk = open_kiosk(language="en")
    kiosk.bridge.begin("second")
    kiosk.bridge.answer("yes")

    assert kiosk.screen is kiosk.screens.outcome
    assert not kiosk.screen.papers.isVisible()
