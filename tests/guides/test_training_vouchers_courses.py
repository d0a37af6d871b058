"""Free courses and training vouchers: which call, which way, who is left.

Source: Employment Agency and Labour Office Sliven on the vouchers and projects
of 2023–2026; the digital skills money was meant to last until 30 June 2026.
"""

import pytest

GUIDE = "training-vouchers-courses"
DAY = "2026-11-24"

WANTS = {"status": "registered", "youth": "no", "travel": "yes"}
COMPUTER = {**WANTS, "learn": "computer", "used": "no"}


@pytest.mark.parametrize(
    ("day", "over"), [("2026-06-30", False), ("2026-07-01", True), (DAY, True)]
)
def test_the_digital_money_was_for_the_middle_of_2026(walked, day, over):
    found = walked(day, **COMPUTER)

    assert ("money-over" in found.notes("what-fits")) is over


def test_an_open_digital_call_is_applied_for_online(walked):
    """Ten working days after Tuesday 24 November are over on 8 December."""
    found = walked(DAY, **COMPUTER, call="open")

    assert {"providers", "fill-in", "send", "log-out--log-out"} <= set(found.ids)
    assert found.value("answer-by") == "2026-12-08"
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize("call", ["closed", "not-sure"])
def test_without_an_open_call_the_office_and_the_club_remain(walked, call):
    found = walked(DAY, **COMPUTER, call=call)

    assert {"at-the-office", "digital-club"} <= set(found.ids)
    assert "closed" in found.notes("at-the-office")
    assert found.end == ("go", "go-to-office")


@pytest.mark.parametrize("learn", ["key-skills", "occupation"])
def test_a_language_or_an_occupation_goes_through_the_office(walked, learn):
    found = walked(DAY, **{**WANTS, "learn": learn}, call="open")

    assert "at-the-office" in found.ids
    assert "digital-club" not in found.ids
    assert found.end == ("go", "go-to-office")


def test_employed_people_have_the_digital_voucher_only(walked):
    """No stipend and no travel money for them."""
    employed = {"status": "employed", "travel": "yes"}
    digital = walked(DAY, **employed, learn="computer", used="no", call="open")
    other = walked(DAY, **employed, learn="occupation", call="open")

    assert "stipend" not in digital.notes("what-fits")
    assert digital.end == ("sent", "submitted")
    assert other.end == ("closed-for-now", "closed")


def test_who_is_not_registered_registers_first(walked):
    found = walked(
        DAY, **{**WANTS, "status": "not-registered"}, learn="occupation", call="closed"
    )

    assert found.end == ("register-first", "referred")


def test_a_pensioner_learns_in_the_club(walked):
    found = walked(DAY, status="learner")

    assert found.ids == ["status", "digital-club", "learn-here"]
    assert found.end == ("learn-here", "done-here")
