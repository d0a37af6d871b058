"""A reader card, a question, a computer, a print or a scan: who ends where.

Source: Public Libraries Act, art. 51; rules of readers' service of public libraries
(libdpsivkov1870.primasoft.bg, libvar.bg, librz.org).
"""

import pytest

GUIDE = "library-reader-card-ask-librarian"
DAY = "2026-11-24"


@pytest.mark.parametrize("whose", ["me", "child"])
@pytest.mark.parametrize("period", ["year", "day", "not-sure"])
def test_a_card_is_issued_at_the_desk(walked, whose, period):
    found = walked(DAY, need="card", whose=whose, period=period)

    assert {"hours", "register", "pay-and-take"} < set(found.ids)
    assert {"id-card", "reduction", "money"} < found.items("prepare")
    assert ("child" in found.notes("register")) is (whose == "child")
    assert ("day" in found.notes("registered")) is (period == "day")
    assert found.end == ("registered", "go-to-office")


def test_whoever_cannot_come_is_asked_about_at_the_library(walked):
    found = walked(DAY, need="card", whose="cannot-come")

    assert not {"period", "prepare", "register", "pay-and-take"} & set(found.ids)
    assert found.end == ("for-someone", "referred")


@pytest.mark.parametrize(
    ("how", "end"),
    [("here", ("asked", "go-to-office")), ("phone", ("by-phone", "done-here"))],
)
def test_a_question_needs_no_card_and_no_money(walked, how, end):
    """Art. 51: the spoken answer is a basic service, free of charge."""
    found = walked(DAY, need="question", how=how)

    assert not {"id-card", "money"} & found.items("prepare")
    assert found.end == end


@pytest.mark.parametrize("need", ["computer", "print", "scan"])
def test_a_shared_computer_is_left_clean(walked, need):
    found = walked(DAY, need=need)

    assert found.ids[-3:-1] == ["clear-files", "log-out--log-out"]
    assert found.end[1] == "done-here"
