"""Joins the window to the session: which signal is which command."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.bridge.session import SessionBridge
    from kiosk.ui.screens import Screens
    from kiosk.ui.window import KioskWindow


def join_window(window: KioskWindow, bridge: SessionBridge) -> None:
    """Connect the window: what is always there, and what is to be shown."""
    _show(window, bridge)
    home = window.home
    home.searched.connect(bridge.search)
    home.theme_opened.connect(bridge.show_topic)
    home.guide_opened.connect(bridge.show_guide)
    window.header.end_asked.connect(bridge.end_by_patron)


def join_screens(screens: Screens, bridge: SessionBridge) -> None:
    """Connect the screens, which are made anew for every session."""
    _look_for(screens, bridge)
    _walk(screens, bridge)


def _show(window: KioskWindow, bridge: SessionBridge) -> None:
    bridge.home_shown.connect(window.show_home)
    bridge.topic_shown.connect(window.show_topic)
    bridge.results_shown.connect(window.show_results)
    bridge.guide_shown.connect(window.show_guide)
    bridge.step_shown.connect(window.show_step)
    bridge.question_shown.connect(window.show_step)
    bridge.answers_shown.connect(window.show_answers)
    bridge.change_shown.connect(window.show_change)
    bridge.refused.connect(window.show_refusal)
    bridge.session_changed.connect(window.show_session)


def _look_for(screens: Screens, bridge: SessionBridge) -> None:
    screens.topic.went_back.connect(bridge.show_home)
    screens.topic.guide_opened.connect(bridge.show_guide)
    screens.search.searched.connect(bridge.search)
    screens.search.exact_asked.connect(bridge.search_exactly)
    screens.search.topic_opened.connect(bridge.show_topic)
    screens.search.guide_opened.connect(bridge.show_guide)
    screens.search.left.connect(bridge.leave_search)
    screens.start.began.connect(bridge.begin)
    screens.start.went_back.connect(bridge.show_home)
    screens.notice.went_back.connect(bridge.show_home)
    screens.goodbye.left.connect(bridge.show_home)
    screens.trouble.left.connect(bridge.show_home)


def _walk(screens: Screens, bridge: SessionBridge) -> None:
    for asking in (screens.choice, screens.day, screens.number, screens.line):
        asking.answered.connect(bridge.answer)
    for telling in (screens.tell, screens.checklist, screens.results):
        telling.went_on.connect(bridge.go_on)
    for leading in (screens.tell, screens.results, screens.outcome):
        leading.guide_opened.connect(bridge.open_guide)
    screens.tell.site_asked.connect(bridge.open_site)
    steps = (
        screens.choice,
        screens.day,
        screens.number,
        screens.line,
        screens.tell,
        screens.checklist,
        screens.results,
        screens.form,
    )
    for step in steps:
        step.went_back.connect(bridge.go_back)
        step.answers_asked.connect(bridge.show_answers)
        step.plan_b_opened.connect(bridge.look_at_plan_b)
    screens.checklist.ticked.connect(bridge.tick)
    screens.form.filled.connect(bridge.fill)
    screens.outcome.went_back.connect(bridge.go_back)
    screens.outcome.returned.connect(bridge.return_to_guide)
    screens.outcome.went_home.connect(bridge.show_home)
    screens.outcome.ended.connect(bridge.end_by_patron)
    for papers in (screens.tell.papers, screens.outcome.papers):
        papers.saving_asked.connect(bridge.save_papers)
        bridge.papers_saved.connect(papers.tell_saved)
        bridge.saving_hindered.connect(papers.tell_hindered)
    screens.answers.went_back.connect(bridge.show_step)
    screens.answers.change_asked.connect(bridge.show_question)
    screens.change.confirmed.connect(bridge.confirm_change)
    screens.change.kept.connect(bridge.keep_answers)
