"""What every step has: place, title, Back and Next, plan B, the librarian's notes."""

import pytest

from kiosk.domain.events import EventKind
from kiosk.ui.widgets.contact import ContactCard
from tests.kiosks import shown


def test_the_title_is_the_windows_and_the_heading_has_the_focus(at_step):
    kiosk, _ = at_step("colour", language="en")

    assert kiosk.window.windowTitle() == (
        "Step 1 of 4 – Which colour do you choose? – Gishe"
    )
    assert kiosk.focused is kiosk.screen.title


def test_back_leads_along_the_path_to_the_first_screen(at_step):
    kiosk, hands = at_step("tools")
    seen = []

    while kiosk.screen is not kiosk.screens.start:
        seen.append(kiosk.kiosk.session.walk.at)
        hands.tap(kiosk.screen.back)
        assert kiosk.focused is kiosk.screen.title

    assert seen == ["tools", "shade", "colour", "read"]
    assert kiosk.screen.title.text() == "Минете през всички видове стъпки"


def test_the_rail_says_what_is_done_and_what_is_ahead(at_step):
    kiosk, _ = at_step("go", language="en")

    assert kiosk.screen.rail.isVisible()
    assert kiosk.screen.rail._entries.accessibleName() == (
        "1. Questions, done; 2. Preparing, done; "
        "3. Doing, you are here; 4. The end, ahead"
    )


def test_the_rail_leaves_its_room_to_the_step_in_a_narrow_window(at_step):
    kiosk, _ = at_step("colour", size=(900, 700))

    assert not kiosk.screen.rail.isVisible()
    assert kiosk.screen._place.text() == "Стъпка 1 от 4"


class TestPlanB:
    def test_it_opens_and_closes(self, at_step):
        kiosk, hands = at_step("colour", language="en")
        opener, panel = kiosk.screen._plan_b, kiosk.screen._plan_b_panel
        assert not panel.isVisible()

        hands.tap(opener)
        assert panel.isVisible()
        (card,) = shown(panel, ContactCard)
        assert card.accessibleName().replace("\u00a0", " ") == (
            "The desk in Smolyan. 1 Bulgaria Blvd. 0301 00 000. "
            "The hours are not known here. Ask AP: 0700 00 000."
        )

        hands.tap(opener)
        assert not panel.isVisible()

    def test_looking_at_it_is_recorded(self, at_step):
        kiosk, hands = at_step("colour")

        hands.tap(kiosk.screen._plan_b)

        kinds = kiosk.journal.kinds()
        assert kinds[-1] is EventKind.PLAN_B_SHOWN
        assert kinds.count(EventKind.PLAN_B_SHOWN) == 1

    def test_a_step_without_one_offers_none(self, at_step):
        kiosk, _ = at_step("shade")

        assert not kiosk.screen._plan_b.isVisible()

    def test_it_is_closed_again_at_the_next_step(self, at_step):
        kiosk, hands = at_step("colour")
        hands.tap(kiosk.screen._plan_b)
        hands.tap(kiosk.screen._tiles[1])
        hands.tap(kiosk.screen.forward)
        hands.tap(kiosk.screen.back)

        assert not kiosk.screen._plan_b_panel.isVisible()


class TestStaffNote:
    @pytest.mark.parametrize("step", ["colour", "go"])
    def test_patrons_alone_do_not_see_it(self, at_step, step):
        kiosk, _ = at_step(step)

        assert not kiosk.screen.staff.isVisible()

    @pytest.mark.parametrize(
        ("step", "note"),
        [("colour", "Не избирайте вместо човека."), ("go", "Гледайте встрани.")],
    )
    def test_it_is_there_in_a_marked_session(self, at_step, step, note):
        kiosk, _ = at_step(step)

        kiosk.bridge.assist()

        assert kiosk.screen.staff.isVisible()
        assert kiosk.screen.staff.text.accessibleName() == note
        assert kiosk.window.header._helped.isVisible()


class TestAction:
    def test_it_names_the_site_and_warns_before_paying(self, at_step):
        kiosk, _ = at_step("go", language="en")
        screen = kiosk.screen

        assert screen._site.text.accessibleName() == (
            "Official site: The agency's site. Its address: example.org/apply"
        )
        assert screen._pay.isVisible()
        assert screen.warning.text.accessibleName() == "Take your time."
        assert screen.tip.text.accessibleName() == "Tomorrow is fine, too."

    def test_it_has_no_empty_notice(self, at_step):
        kiosk, _ = at_step("first")
        screen = kiosk.screen

        for notice in (screen._site, screen._pay, screen.warning, screen.tip):
            assert not notice.isVisible()
        assert screen._lead.isVisible()

    def test_reading_has_no_button_that_leads_away(self, at_step):
        kiosk, _ = at_step("read")

        assert not kiosk.screen._lead.isVisible()
        assert "5\u00a0€" in kiosk.screen._text.accessibleName()


def test_answers_are_offered_once_there_are_some(at_step):
    kiosk, _ = at_step("colour")
    assert not kiosk.screen._answers.isVisible()

    kiosk, _ = at_step("tools")
    assert kiosk.screen._answers.isVisible()


def test_a_missing_translation_is_shown_in_bulgarian_and_marked(at_step):
    kiosk, _ = at_step("read", language="tr")

    assert kiosk.screen.title.text() == "Прочетете това"
    assert "Henüz çevrilmedi" in kiosk.screen._text.text()


def test_a_page_begins_at_its_top(at_step):
    kiosk, hands = at_step("town", size=(1024, 600))
    hands.tap(kiosk.screen._tiles[-1])
    assert kiosk.screen.page.area.verticalScrollBar().value() > 0

    hands.tap(kiosk.screen.forward)
    hands.tap(kiosk.screen.back)

    assert kiosk.screen.page.area.verticalScrollBar().value() == 0
