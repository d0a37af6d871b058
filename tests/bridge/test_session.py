"""The session as an object of Qt: commands in, facts out, the place remembered."""

import pytest

from kiosk.bridge.session import SessionBridge
from kiosk.domain.events import EndReason, EventKind, SearchUnmet
from kiosk.domain.session import Station
from kiosk.domain.view import ChangeView, ChoiceView, InfoView
from kiosk.machine.sticks import LocalSticks, Stick
from kiosk.outputs.papers import Typesetter
from kiosk.services.catalogue import Catalogue
from kiosk.services.patron_session import PatronSession
from kiosk.services.searching import Searching
from kiosk.services.take_home import TakeHome
from tests.fakes import FakeClock, MemoryJournal
from tests.patrons import Decided
from tests.trips import go, trip

SIGNALS = (
    "home_shown",
    "topic_shown",
    "results_shown",
    "guide_shown",
    "step_shown",
    "question_shown",
    "answers_shown",
    "change_shown",
    "papers_saved",
    "saving_hindered",
    "refused",
    "session_changed",
    "language_changed",
    "ended",
)


@pytest.fixture
def sticks():
    """The sticks that are plugged in; none at first."""
    return []


@pytest.fixture
def bridge(qapp, practice, sticks):
    clock, journal = FakeClock(), MemoryJournal()
    searching = Searching(practice.shelf, practice.index, practice.stem)
    catalogue = Catalogue(practice.shelf, searching, clock)
    session = PatronSession(
        shelf=practice.shelf,
        catalogue=catalogue,
        journal=journal,
        clock=clock,
        station=Station("1", "bg"),
    )
    take_home = TakeHome(Typesetter(), LocalSticks(lambda: sticks))
    made = SessionBridge(session, catalogue, take_home, ["second", "unknown"])
    made.journal, made.told, made.practice = journal, [], practice
    for name in SIGNALS:
        signal = getattr(made, name)
        signal.connect(lambda *given, name=name: made.told.append((name, *given)))
    return made


def names(bridge):
    return [name for name, *_ in bridge.told]


def last(bridge):
    return bridge.told[-1]


def walk_to(bridge, step):
    bridge.begin("every-kind")
    for move in trip(bridge.practice, "every-kind", Decided())[0]:
        if move.step.id == step:
            bridge.told.clear()
            return
        go(bridge, move)


def test_home_is_shown_without_a_session(bridge):
    bridge.show_home()

    (name, view) = last(bridge)
    assert name == "home_shown"
    assert [label for _, label in view.often] == ["Вторият"]
    assert not bridge.is_running
    assert bridge.journal.records == []


@pytest.mark.parametrize(
    ("command", "given", "shown"),
    [
        ("show_topic", ["work"], "topic_shown"),
        ("show_guide", ["second"], "guide_shown"),
        ("search", ["втори"], "results_shown"),
        ("begin", ["second"], "step_shown"),
    ],
)
def test_the_first_touch_begins_a_session(bridge, command, given, shown):
    getattr(bridge, command)(*given)

    assert names(bridge) == ["session_changed", shown]
    assert bridge.told[0] == ("session_changed", True, False)


@pytest.mark.parametrize(
    ("command", "given"), [("show_topic", "there-is-none"), ("show_guide", "none")]
)
def test_what_there_is_not_leads_home(bridge, command, given):
    getattr(bridge, command)(given)

    assert names(bridge)[-1] == "home_shown"


def test_a_refused_answer_changes_nothing(bridge):
    walk_to(bridge, "colour")

    bridge.answer("purple")

    assert bridge.told == [("refused", "not-an-option", "")]


def unmet(bridge):
    records = bridge.journal.records
    return [each.words for each in records if isinstance(each, SearchUnmet)]


def test_what_was_searched_for_in_vain_is_kept_once_and_tied_to_no_session(bridge):
    for query in ("риболовен бил", "риболовен билет"):
        bridge.search(query)
    bridge.leave_search()
    bridge.search("Риболовен билет")
    bridge.leave_search()

    assert unmet(bridge) == ["риболовен билет"]
    sessions = {getattr(each, "session", None) for each in bridge.journal.records}
    (kept,) = [e for e in bridge.journal.records if isinstance(e, SearchUnmet)]
    assert kept.id not in sessions


def test_what_could_be_a_persons_or_was_found_is_not_kept(bridge):
    for query in ("Иван Петров", "8501011234 егн", "втори"):
        bridge.search(query)
        bridge.leave_search()

    assert unmet(bridge) == []


def test_what_was_filled_in_is_saved_on_a_stick(bridge, sticks, tmp_path):
    walk_to(bridge, "done")
    bridge.save_papers()
    assert bridge.told == [("saving_hindered", "no-stick")]

    sticks.append(Stick("STICK", tmp_path))
    bridge.save_papers()

    assert last(bridge) == ("papers_saved", "STICK")
    assert {file.suffix for file in tmp_path.iterdir()} == {".xml", ".csv"}


def test_a_refused_field_is_named(bridge):
    walk_to(bridge, "paper")

    bridge.fill({"egn": "1", "way": "post"})

    assert bridge.told == [("refused", "bad-egn", "egn")]


@pytest.mark.parametrize("place", ["home", "topic", "guide", "results", "step"])
def test_the_place_is_shown_again_in_another_language(bridge, place):
    match place:
        case "home":
            bridge.show_home()
        case "topic":
            bridge.show_topic("work")
        case "guide":
            bridge.show_guide("second")
        case "results":
            bridge.search("втори")
        case "step":
            walk_to(bridge, "town")
    bridge.told.clear()

    bridge.choose_language("en")

    assert names(bridge)[-2:] == ["language_changed", f"{place}_shown"]
    assert last(bridge)[0] == f"{place}_shown"
    assert bridge.language == "en"


def test_the_answers_are_a_place_too(bridge):
    walk_to(bridge, "town")
    bridge.show_answers()

    bridge.choose_language("en")

    name, answers = last(bridge)
    assert name == "answers_shown"
    assert answers[0].question == "Which colour do you choose?"


def test_a_question_that_is_changed_is_a_place_too(bridge):
    walk_to(bridge, "town")
    bridge.show_question("colour")

    bridge.choose_language("en")

    name, view = last(bridge)
    assert name == "question_shown"
    assert isinstance(view, ChoiceView)
    bridge.go_back()
    assert last(bridge)[0] == "answers_shown"


def test_a_change_that_costs_answers_waits(bridge):
    walk_to(bridge, "town")
    bridge.show_question("colour")

    bridge.answer("green")

    name, view = last(bridge)
    assert name == "change_shown"
    assert isinstance(view, ChangeView)
    bridge.keep_answers()
    assert last(bridge)[0] == "step_shown"


def test_back_from_the_first_step_leads_to_the_first_screen(bridge):
    bridge.begin("second")

    bridge.go_back()

    name, view = last(bridge)
    assert name == "guide_shown"
    assert view.id == "second"


def test_a_guide_is_opened_on_top_and_left(bridge):
    walk_to(bridge, "first")

    bridge.open_guide("second")
    assert last(bridge)[1].frame.guide == "second"
    bridge.return_to_guide()

    assert last(bridge)[1].frame.guide == "every-kind"
    assert last(bridge)[1].frame.step == "paper"


def test_returning_where_nothing_is_below_leads_home(bridge):
    bridge.begin("second")

    bridge.return_to_guide()

    assert last(bridge)[0] == "home_shown"


def test_a_search_is_told_to_the_log_once_it_has_ended(bridge):
    bridge.search("в")
    bridge.search("вт")
    bridge.search("втори")
    assert EventKind.SEARCH_MADE not in bridge.journal.kinds()

    bridge.leave_search()
    bridge.leave_search()

    assert bridge.journal.kinds().count(EventKind.SEARCH_MADE) == 1


def test_a_librarian_sits_down(bridge):
    walk_to(bridge, "colour")

    bridge.assist()

    assert bridge.told[0] == ("session_changed", True, True)
    assert last(bridge)[0] == "step_shown"
    assert bridge.is_assisted


@pytest.mark.parametrize("reason", EndReason)
def test_an_end_forgets_the_place_and_the_language(bridge, reason):
    walk_to(bridge, "town")
    bridge.choose_language("en")
    bridge.told.clear()

    bridge.end(reason)

    assert bridge.told == [
        ("language_changed", "bg"),
        ("session_changed", False, False),
        ("ended", reason.value),
    ]
    bridge.told.clear()
    bridge.choose_language("en")
    assert last(bridge)[0] == "home_shown"


def test_an_end_without_a_session_is_not_told(bridge):
    bridge.end(EndReason.STAFF)

    assert "ended" not in names(bridge)


def test_the_first_step_only_tells(bridge):
    bridge.begin("every-kind")

    assert isinstance(last(bridge)[1], InfoView)
