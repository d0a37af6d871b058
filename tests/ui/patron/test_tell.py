"""Steps that are done on an official site: the way there, and what stands beside it."""

import os

import pytest

from kiosk.domain.events import EventKind

NOT_ROOT = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="the engine is refused to the administrator only",
)


def test_a_step_offers_to_open_its_site(at_step):
    kiosk, _ = at_step("go", language="en")

    assert kiosk.screen.open_site.isVisible()
    assert kiosk.screen.open_site.text() == "Open the official site here"


def test_where_the_library_wants_no_sites_the_address_is_shown(at_step):
    kiosk, _ = at_step("go", sites__beside=False)

    assert not kiosk.screen.open_site.isVisible()
    assert kiosk.screen._site.isVisible()


def test_a_step_without_a_site_offers_none(at_step):
    kiosk, _ = at_step("first")

    assert not kiosk.screen.open_site.isVisible()


@NOT_ROOT
def test_the_administrator_is_told_that_no_site_is_shown_and_where_to_go(at_step):
    kiosk, hands = at_step("go", language="en")

    hands.tap(kiosk.screen.open_site)

    calm = kiosk.window._ground.beside
    assert calm.isVisible()
    assert calm.title.text() == "Sites cannot be shown on this computer"
    assert kiosk.kiosk.sites.pane is None
    assert kiosk.screen.isVisible()
    hands.tap(kiosk.screen._plan_b)
    assert kiosk.screen._plan_b_panel.isVisible()


@NOT_ROOT
def test_what_stands_beside_a_step_goes_with_the_session(at_step):
    kiosk, hands = at_step("go")
    hands.tap(kiosk.screen.open_site)
    assert kiosk.window._ground.is_beside

    hands.tap(kiosk.window.header._end)

    assert kiosk.window._ground.beside is None
    assert kiosk.screen.isVisible()
    assert kiosk.screen.width() == kiosk.window.width()


@NOT_ROOT
def test_the_site_stands_beside_the_steps_that_are_done_on_it_only(at_step):
    kiosk, hands = at_step("go")
    hands.tap(kiosk.screen.open_site)

    hands.tap(kiosk.screen.forward)
    assert not kiosk.window._ground.is_beside

    hands.tap(kiosk.screen.back)
    assert kiosk.window._ground.is_beside


def test_that_a_site_was_opened_is_recorded_by_its_id(at_step):
    kiosk, hands = at_step("go")

    hands.tap(kiosk.screen.open_site)

    (opened,) = [
        record.what
        for record in kiosk.journal.records
        if getattr(record, "what", None) is not None
        and record.what.kind is EventKind.SITE_OPENED
    ]
    assert (opened.guide, opened.step, opened.detail) == ("every-kind", "go", "agency")
