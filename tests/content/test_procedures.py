"""Procedures as they really branch, from their structure to what a patron is told."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.content.library import read_structure
from kiosk.domain.almanac import Almanac
from kiosk.domain.proof import prove
from kiosk.domain.trace import trace

TODAY = date(2026, 11, 24)
PROCEDURES = Path(__file__).with_name("procedures")


def read(name):
    compiled, book = read_structure(PROCEDURES / name, Almanac())
    return compiled.guide, book


def walked(guide, book, answers, today=TODAY):
    return trace(guide, book, today, answers)


def path_of(found):
    return [step.id for step in found.path]


def nothing_wrong(guide, book, today=TODAY):
    return [(p.subject, p.what) for p in prove(guide, book, today).problems]


# -- a benefit: deadlines, months and an amount -------------------------------


@pytest.fixture(scope="module")
def benefit():
    return read("benefit")


def test_everything_of_the_benefit_can_be_proved(benefit):
    assert nothing_wrong(*benefit) == []


@pytest.mark.parametrize(
    ("left_on", "note"),
    [("2026-11-24", "in-time"), ("2026-11-13", "last-day"), ("2026-11-12", "late")],
)
def test_a_deadline_in_working_days(benefit, left_on, note):
    found = walked(*benefit, {"left-on": left_on, "registered": "no"})
    step, scope = found.outcome, found.scope
    shown = [each.id for each in step.notes if scope.truth(each.when).value == "yes"]
    assert (step.id, shown) == ("register-first", [note])


def test_a_deadline_in_months_ends_on_a_working_day(benefit):
    found = walked(*benefit, {"left-on": "2026-09-24"})
    # 24 December is a holiday, and so are the days to the 28th.
    assert found.scope.named("claim-by") == date(2026, 12, 29)
    clamped = walked(*benefit, {"left-on": "2026-11-24"}).scope.named("claim-by")
    assert clamped == date(2027, 2, 24)


ORDINARY = {
    "left-on": "2026-11-20",
    "registered": "yes",
    "registered-on": "2026-11-23",
    "why": "not-mine",
    "had-benefit": "no",
    "years": "7.5",
    "knows-income": "yes",
    "income": "25000",
}


@pytest.mark.parametrize(
    ("changes", "months", "daily", "starts"),
    [
        ({}, 8, "30.00", date(2026, 11, 21)),
        ({"years": "7"}, 6, "30.00", date(2026, 11, 21)),
        ({"years": "60"}, 12, "30.00", date(2026, 11, 21)),
        ({"income": "25000.05"}, 8, "30.00", date(2026, 11, 21)),
        ({"income": "25004.17"}, 8, "30.01", date(2026, 11, 21)),
        ({"income": "100"}, 8, "9.21", date(2026, 11, 21)),
        ({"income": "200000"}, 8, "54.78", date(2026, 11, 21)),
        ({"knows-income": "no"}, 8, None, date(2026, 11, 21)),
        ({"had-benefit": "yes"}, 4, "9.21", date(2026, 11, 21)),
        ({"why": "own-wish"}, 4, "9.21", date(2026, 11, 21)),
        (
            {"left-on": "2026-10-01", "good-reason": "no"},
            8,
            "30.00",
            date(2026, 11, 23),
        ),
        (
            {"left-on": "2026-10-01", "good-reason": "yes"},
            8,
            "30.00",
            date(2026, 10, 2),
        ),
    ],
)
def test_months_amount_and_start(benefit, changes, months, daily, starts):
    found = walked(*benefit, ORDINARY | changes)
    assert found.outcome.id == "go"
    scope = found.scope
    assert scope.named("months") == months
    assert scope.named("daily") == (None if daily is None else Decimal(daily))
    assert scope.named("starts-on") == starts
    assert ("cut" in path_of(found)) is (changes.get("good-reason") == "no")


def test_questions_that_do_not_concern_the_patron_are_not_asked(benefit):
    assert path_of(walked(*benefit, ORDINARY | {"why": "own-fault"})) == [
        "left-on",
        "registered",
        "registered-on",
        "why",
        "estimate",
        "go",
    ]


# -- a return: a campaign of windows ------------------------------------------


@pytest.fixture(scope="module")
def annual():
    return read("annual")


def test_everything_of_the_return_can_be_proved_on_every_kind_of_day(annual):
    guide, book = annual
    assert nothing_wrong(guide, book, date(2026, 2, 1)) == []
    days = prove(guide, book, date(2026, 2, 1)).days
    windows = {walked(guide, book, {}, day).scope.named("window") for day in days}
    assert {"closed", "with-discount", "in-time", "late"} <= windows


@pytest.mark.parametrize(
    ("day", "window"),
    [
        (date(2026, 1, 9), "closed"),
        (date(2026, 1, 10), "with-discount"),
        (date(2026, 3, 31), "with-discount"),
        (date(2026, 4, 1), "in-time"),
        (date(2026, 4, 30), "in-time"),
        (date(2026, 5, 1), "late"),
    ],
)
def test_the_window_of_a_day(annual, day, window):
    assert walked(*annual, {}, day).scope.named("window") == window


def test_a_window_that_nobody_has_announced_is_not_guessed(annual):
    rent = {"income": ["rent"], "relief": ["none"]}
    assert walked(*annual, rent, date(2027, 1, 9)).outcome.id == "wait"
    found = walked(*annual, rent, date(2027, 2, 1))
    assert (found.outcome.id, found.outcome.result) == ("unconfirmed", "unconfirmed")


@pytest.mark.parametrize(
    ("income", "more", "duty"),
    [
        (["pension"], {}, "no-need"),
        (["salary"], {"relief": ["none"]}, "no-need"),
        (["salary"], {"relief": ["gift"]}, "may"),
        (["salary", "second"], {"settled": "no", "relief": ["none"]}, "must"),
        (["salary", "second"], {"settled": "yes", "relief": ["none"]}, "no-need"),
        (["pension", "rent"], {"relief": ["none"]}, "must"),
    ],
)
def test_who_must_file(annual, income, more, duty):
    found = walked(*annual, {"income": income, **more}, date(2026, 2, 1))
    assert found.scope.named("duty") == duty
    assert (found.outcome is not None) is (duty == "no-need")


@pytest.mark.parametrize(
    ("children", "relief"), [("1", 3000), ("2", 6000), ("5", 9000)]
)
def test_a_relief_by_a_table_that_is_a_fact(annual, children, relief):
    answers = {"income": ["rent"], "relief": ["children"], "children": children}
    found = walked(*annual, answers, date(2026, 2, 1))
    assert found.scope.named("for-children") == relief


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        ({"income": ["rent"], "relief": ["none"]}, True),
        ({"income": ["fees"], "relief": ["none"], "self-insured": "no"}, True),
        ({"income": ["fees"], "relief": ["none"], "self-insured": "yes"}, False),
    ],
)
def test_unless_keeps_an_option_for_whoever_was_not_asked(annual, answers, offered):
    found = walked(*annual, {**answers, "way": "office"}, date(2026, 2, 1))
    assert (found.outcome is not None) is offered
    assert found.refused == (None if offered else "not-an-option")


# -- a document: ages, a list and a desk --------------------------------------


@pytest.fixture(scope="module")
def card():
    return read("card")


def test_everything_of_the_card_can_be_proved(card):
    assert nothing_wrong(*card) == []


@pytest.mark.parametrize(
    ("born", "speed", "fee"),
    [
        ("2008-11-25", "ordinary", "6.65"),
        ("2008-11-24", "ordinary", "15.34"),
        ("2008-11-24", "fast", "30.68"),
        ("1956-11-25", "ordinary", "15.34"),
        ("1956-11-24", "fast", "0"),
    ],
)
def test_a_fee_by_age_and_speed(card, born, speed, fee):
    answers = {"born-on": born, "reason": "lost", "speed": speed}
    assert walked(*card, answers).scope.named("fee") == Decimal(fee)


@pytest.mark.parametrize(
    ("born", "refused"),
    [
        ("2012-11-24", None),
        ("2008-11-25", None),
        ("2012-11-25", "not-an-option"),
        ("2008-11-24", "not-an-option"),
    ],
)
def test_between_includes_both_of_its_ends(card, born, refused):
    assert walked(*card, {"born-on": born, "reason": "first"}).refused == refused


@pytest.mark.parametrize(
    ("town", "speed", "desk"),
    [
        ("devin", "ordinary", "small"),
        ("devin", "fast", "main"),
        ("elsewhere", "ordinary", None),
    ],
)
def test_a_desk_by_the_town(card, town, speed, desk):
    answers = {"born-on": "1980-01-01", "reason": "lost", "speed": speed, "town": town}
    found = walked(*card, answers)
    assert found.scope.named("desk") == desk
    assert found.outcome.id == ("outside" if town == "elsewhere" else "go")


def test_without_its_facts_the_guide_is_walked_and_the_fee_not_known(card):
    guide, book = card
    bare = Almanac(lists=book.lists)
    found = walked(
        guide, bare, {"born-on": "1980-01-01", "reason": "lost", "speed": "fast"}
    )
    assert found.waits.id == "town"
    assert found.scope.named("fee").fact == "fee"
