"""A guide's first screen: who, how long, what it costs, what to bring, how fresh."""

import datetime

import pytest
from PySide6.QtWidgets import QLabel

from tests.kiosks import Hands, settle, shown

ENOUGH = datetime.datetime(2027, 1, 16, 10, tzinfo=datetime.UTC)


@pytest.fixture
def at_start(open_kiosk):
    def opened(guide="every-kind", **settings):
        kiosk = open_kiosk(**settings)
        kiosk.bridge.show_guide(guide)
        settle()
        return kiosk, Hands(kiosk.window)

    return opened


def facts(kiosk):
    return [fact.accessibleName() for fact in kiosk.screen._facts._children]


def test_it_says_what_one_needs_to_know_before(at_start):
    kiosk, _ = at_start(language="en")
    screen = kiosk.screen

    assert kiosk.window.windowTitle() == "Go through all kinds of steps – Gishe"
    assert kiosk.focused is screen.title
    assert screen._authority.text() == "Agency for Practice (AP)"
    assert facts(kiosk)[:2] == ["about 5 minutes", "€5"]
    said = " ".join(label.accessibleName() for label in shown(screen, QLabel))
    assert "The fee is" in said
    assert "There is no deadline." in said
    assert "Whoever tries the screens." in said


def test_what_is_to_be_had_at_hand_stands_beside(at_start):
    kiosk, _ = at_start(language="en")

    texts = [label.text() for label in shown(kiosk.screen._side, QLabel)]

    assert texts[:3] == ["Have at hand", "Identity card", "USB stick"]


def test_a_free_guide_says_so(at_start):
    kiosk, _ = at_start("second", language="en")

    assert facts(kiosk)[:2] == ["about 1 minute", "Free"]


def test_it_says_when_it_was_checked(at_start):
    kiosk, _ = at_start(language="en")

    assert kiosk.screen._checked.text.accessibleName().startswith(
        "Checked against its sources up to 1 November 2026."
    )
    assert "ask the librarian" not in kiosk.screen._checked.text.accessibleName()


def test_an_old_guide_says_that_it_is_old(open_kiosk):
    kiosk = open_kiosk(language="en")
    kiosk.clock.set_to(ENOUGH)

    kiosk.bridge.show_guide("every-kind")

    assert "ask the librarian" in kiosk.screen._checked.text.accessibleName()


def test_begin_leads_to_the_first_step(at_start):
    kiosk, hands = at_start()

    hands.tap(kiosk.screen._begin)

    assert kiosk.kiosk.session.walk.at == "read"


def test_the_columns_stand_below_each_other_in_a_narrow_window(at_start):
    kiosk, _ = at_start()
    screen = kiosk.screen
    assert screen._side.x() > screen.title.x()

    kiosk.window.resize(800, 700)
    settle()

    assert screen._side.x() <= screen.title.x()
    assert screen._side.y() > screen.title.y()


def test_a_season_is_told(open_kiosk, content):
    kiosk = open_kiosk(content, language="en")

    kiosk.bridge.show_guide("heating-aid")

    assert kiosk.screen._season.isVisible()
    assert kiosk.screen._season.text.accessibleName() != ""
