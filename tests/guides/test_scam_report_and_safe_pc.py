"""A scam: the bank first, then the police and GDBOP; and a shared computer left clean.

Source: Payment Services Act, article 174 (a bank answers within 15 working days);
GDBOP's and the Safer Internet Centre's advice.
"""

import pytest

GUIDE = "scam-report-and-safe-pc"
DAY = "2026-11-24"


@pytest.mark.parametrize("what", ["typed-data", "sent-money"])
def test_the_bank_comes_first(walked, what):
    found = walked(DAY, what=what, money="hours", online="no")

    assert found.ids[2] == "call-bank"
    assert "same-day" in found.notes("police")
    assert found.end == ("go-to-police", "go-to-office")


@pytest.mark.parametrize(
    ("day", "last_day"), [("2026-11-24", "2026-12-15"), ("2026-12-11", "2027-01-07")]
)
def test_the_bank_answers_within_fifteen_working_days(walked, day, last_day):
    """24, 25 and 28 December 2026 and 1 January 2027 are days off."""
    found = walked(day, what="sent-money", money="weeks", online="no")

    assert found.value("bank-answer-by") == last_day
    assert "weeks" in found.notes("call-bank")


def test_data_without_a_loss_needs_no_objection(walked):
    found = walked(DAY, what="typed-data", money="no", online="yes")

    assert "passwords" in found.ids
    assert not {"bank-letter", "bank-refuses", "police"} & set(found.ids)
    assert found.end == ("reported", "submitted")


def test_a_call_that_goes_on_is_cut_first(walked):
    found = walked(DAY, what="phone-now", online="no")

    assert found.ids[1] == "hang-up"
    assert found.end == ("not-reported", "done-here")


def test_a_child_has_a_line_of_its_own(walked):
    found = walked(DAY, what="child", online="no")

    assert found.ids[1:3] == ["child-line", "child-chat"]
    assert found.notes("police") == {"child"}
    assert found.end == ("go-to-police", "go-to-office")


@pytest.mark.parametrize("online", ["yes", "no"])
def test_a_message_is_reported_before_it_is_deleted(walked, online):
    found = walked(DAY, what="message-only", online=online)

    assert found.notes("platform") == {"message"}
    assert ("open-form" in found.ids) is (online == "yes")
    assert ("log-out--log-out" in found.ids) is (online == "yes")


def test_a_shared_computer_is_left_clean(walked):
    found = walked(DAY, what="safe-pc")

    assert "online" not in found.ids
    assert found.ids.index("files") < found.ids.index("log-out--log-out")
    assert found.ids.index("log-out--log-out") < found.ids.index("clear")
    assert found.end == ("safe-now", "done-here")
