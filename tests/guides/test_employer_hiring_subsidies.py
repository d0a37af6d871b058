"""Subsidies for hiring: which of four ways, and that one applies before hiring.

Source: Employment Promotion Act, article 36 ff.; the Employment Agency's project
„Младежка заетост+“ (a company founded six months before); ISUN 2020.
"""

import pytest

GUIDE = "employer-hiring-subsidies"
DAY = "2026-11-24"

PAY = {"fund": "pay", "hired": "no"}
YOUTH = {"fund": "youth", "hired": "no", "call": "agency-project"}
PROJECT = {"fund": "project", "hired": "no"}


def test_who_has_hired_already_asks_first(walked):
    found = walked(DAY, fund="pay", hired="yes")

    assert found.end == ("too-late", "go-to-office")


@pytest.mark.parametrize(
    ("fund", "offered"),
    [
        ("pay", {"act", "agency-project", "none", "not-sure"}),
        ("youth", {"agency-project", "none", "not-sure"}),
        ("project", {"isun", "none", "not-sure"}),
    ],
)
def test_each_wish_has_its_own_calls(walked, fund, offered):
    assert walked(DAY, fund=fund, hired="no").options("call") == offered


@pytest.mark.parametrize(
    ("day", "too_young"), [("2026-11-23", True), ("2026-11-24", False)]
)
def test_a_company_is_six_months_old(walked, day, too_young):
    """Founded on 24 May 2026: from 24 November it may apply."""
    found = walked(day, **YOUTH, founded_on="2026-05-24", qes="yes")

    assert found.value("old-enough-on") == "2026-11-24"
    assert (found.end == ("too-young", "not-eligible")) is too_young
    assert (found.end == ("sent", "submitted")) is not too_young


@pytest.mark.parametrize(
    ("qes", "way", "end"),
    [
        ("no", "office", ("go", "go-to-office")),
        ("yes", "office", ("go", "go-to-office")),
        ("yes", "mailbox", ("sent", "submitted")),
    ],
)
def test_a_measure_under_the_act_goes_through_the_office(walked, qes, way, end):
    found = walked(DAY, **PAY, call="act", qes=qes, way=way, municipality="smolyan")

    assert found.ids.index("announce") < found.ids.index("what-next")
    assert ("mailbox" in found.options("way")) is (qes == "yes")
    assert ("log-out--log-out" in found.ids) is (way == "mailbox")
    assert found.end == end


def test_isun_wants_a_signature(walked):
    without = walked(DAY, **PROJECT, call="isun", qes="no")
    with_one = walked(DAY, **PROJECT, call="isun", qes="yes")

    assert without.end == ("signature-first", "referred")
    assert "isun-send" in with_one.ids
    assert "reports" not in with_one.ids
    assert with_one.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("fund", "end"),
    [("pay", "no-call"), ("youth", "no-call"), ("project", "no-procedure")],
)
def test_without_a_call_nothing_is_filed(walked, fund, end):
    found = walked(DAY, fund=fund, hired="no", call="none")

    assert found.end == (end, "closed")


def test_a_disability_goes_to_its_own_agency(walked):
    found = walked(DAY, fund="disability", hired="no")

    assert found.end == ("to-ahu", "referred")


@pytest.mark.parametrize("fund", ["pay", "youth"])
def test_the_old_monthly_sum_is_shown_nowhere(walked, fund):
    found = walked(DAY, fund=fund, hired="no")

    assert "650" not in found.said("open-az")
