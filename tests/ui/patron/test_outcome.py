"""The end of a walk: what was reached, what follows, other guides and the way back."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.domain.events import EndReason, EventKind
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.cards import Card
from kiosk.ui.widgets.contact import ContactCard
from tests.kiosks import button, settle, shown
from tests.patrons import ByTaps


def choose(kiosk, hands, option):
    (tile,) = [each for each in kiosk.screen._tiles if each.option == option]
    hands.tap(tile)
    hands.tap(kiosk.screen.forward)


@pytest.fixture
def at_end(at_step):
    return at_step("done", language="en")


def test_it_says_what_was_reached_and_what_follows(at_end):
    kiosk, _ = at_end
    screen = kiosk.screen

    assert screen is kiosk.screens.outcome
    assert screen.title.text() == "Go to the desk"
    assert kiosk.focused is screen.title
    said = " ".join(label.accessibleName() for label in shown(screen, QLabel))
    assert "Take the sheet along." in said
    assert "Wait for your turn. Hand in the sheet." in said
    assert "What follows" in [label.text() for label in shown(screen, QLabel)]
    assert "1 Bulgaria Blvd" in shown(screen, ContactCard)[0].accessibleName()


def test_back_leads_to_the_step_before(at_end):
    kiosk, hands = at_end

    hands.tap(kiosk.screen._back)

    assert kiosk.kiosk.session.walk.at == "fits"


def test_something_else_leads_home_and_the_session_goes_on(at_end):
    kiosk, hands = at_end

    hands.tap(kiosk.screen._home)

    assert kiosk.screen is kiosk.window.home
    assert kiosk.bridge.is_running
    assert not kiosk.kiosk.session.is_walking


def test_the_end_erases(at_end):
    kiosk, hands = at_end

    hands.tap(kiosk.screen._end)

    assert kiosk.screen is kiosk.screens.goodbye
    assert kiosk.journal.records[-1].reason is EndReason.PATRON


def test_a_related_guide_is_opened(at_end):
    kiosk, hands = at_end
    (card,) = shown(kiosk.screen, Card)
    assert card.text() == "The second"

    hands.tap(card)

    assert kiosk.kiosk.session.walk.guide.id == "second"


def test_an_outcome_may_lead_on(at_step):
    kiosk, hands = at_step("colour", language="en")
    choose(kiosk, hands, "blue")
    assert kiosk.screen.title.text() == "Blue is in another guide"

    hands.tap(button(kiosk.screen, "Go through the second guide"))

    assert kiosk.kiosk.session.walk.guide.id == "second"
    assert kiosk.kiosk.session.walk.at == "sure"


class TestReturn:
    """A guide that another one opens leads back into it."""

    def open_second(self, kiosk, hands):
        hands.tap(kiosk.screen._lead)
        assert kiosk.kiosk.session.walk.guide.id == "second"
        assert kiosk.focused is kiosk.screen.title

    def test_its_end_leads_back_past_the_step_that_opened_it(self, at_step):
        kiosk, hands = at_step("first", language="en")
        self.open_second(kiosk, hands)
        choose(kiosk, hands, "yes")

        hands.tap(button(kiosk.screen, "Go on with: All kinds"))

        walk = kiosk.kiosk.session.walk
        assert (walk.guide.id, walk.at) == ("every-kind", "paper")
        assert kiosk.focused is kiosk.screen.title

    def test_back_from_its_first_step_leads_to_the_one_below(self, at_step):
        kiosk, hands = at_step("first")
        self.open_second(kiosk, hands)

        hands.tap(kiosk.screen.back)

        walk = kiosk.kiosk.session.walk
        assert (walk.guide.id, walk.at) == ("every-kind", "first")

    def test_one_that_is_open_already_is_not_opened_on_top(self, at_step):
        kiosk, hands = at_step("first", language="en")
        self.open_second(kiosk, hands)
        choose(kiosk, hands, "no")
        (card,) = shown(kiosk.screen, Card)
        assert card.text() == "All kinds"

        hands.tap(card)

        assert kiosk.screen is kiosk.screens.start
        assert kiosk.screen._guide == "every-kind"

    def test_both_are_recorded(self, at_step):
        kiosk, hands = at_step("first", language="en")
        self.open_second(kiosk, hands)
        choose(kiosk, hands, "yes")
        hands.tap(button(kiosk.screen, "Go on with: All kinds"))

        opened = [
            record.what.guide
            for record in kiosk.journal.records
            if getattr(record, "what", None)
            and record.what.kind is EventKind.GUIDE_OPENED
        ]
        assert opened == ["every-kind", "second"]


def test_results_lead_to_guides_sites_and_desks(at_step):
    kiosk, hands = at_step("fits", language="en")
    (opener,) = [b for b in shown(kiosk.screen, Button) if b.objectName() == "second"]
    assert opener.accessibleName() == "Open the guide: Another guide"
    contacts = [card.accessibleName() for card in shown(kiosk.screen, ContactCard)]
    assert any("0301\u00a000\u00a0000" in said for said in contacts)
    assert any("example.org" in said for said in contacts)

    hands.tap(opener)

    assert kiosk.kiosk.session.walk.guide.id == "second"


def test_the_librarians_note_of_an_end_is_for_marked_sessions(open_kiosk, content):
    kiosk = open_kiosk(content)
    hands = ByTaps(kiosk.window)
    kiosk.bridge.begin("nra-pik-get")
    choose(kiosk, hands, "works")
    while kiosk.screen is not kiosk.screens.outcome:
        hands.tap(kiosk.screen.forward)
    noted = kiosk.screen._view.frame.staff is not None

    kiosk.bridge.assist()
    settle()

    assert kiosk.screen._staff.isVisible() is noted
