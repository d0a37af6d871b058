"""What is owed to the NRA, and how it is paid.

Source: the NRA's page of service 646 (report, payment in whole or in part) and its
free-access payment; accounts by kind of debt since 1 October 2023.
"""

import pytest

GUIDE = "nra-obligations-pay"
DAY = "2026-11-24"
REPORT = {
    "debt": "everything",
    "whose": "mine",
    "access": "nra-pik",
    "way": "report",
}


def test_municipal_taxes_are_not_the_nras(walked):
    assert walked(DAY, debt="municipal").end == ("to-municipality", "referred")


@pytest.mark.parametrize(
    ("what_next", "end"),
    [
        ("nothing", ("owes-nothing", "done-here")),
        ("whole", ("paid", "submitted")),
        ("part", ("paid", "submitted")),
        ("by-bank", ("to-bank", "go-to-office")),
        ("cannot", ("not-paid", "done-here")),
        ("strange", ("not-paid", "done-here")),
    ],
)
def test_the_report_is_read_before_anything_is_paid(walked, what_next, end):
    found = walked(DAY, **REPORT, what_next=what_next)

    assert found.end == end
    assert ("card--pay" in found.ids) is (end == ("paid", "submitted"))
    assert found.ids.index("read-report") < found.ids.index("log-out--log-out")


@pytest.mark.parametrize("debt", ["everything", "enforced"])
def test_enforced_debts_show_more_slowly(walked, debt):
    found = walked(DAY, **{**REPORT, "debt": debt}, what_next="part")

    assert found.notes("paid") == {"slow", "part"}


def test_for_another_person_the_sum_must_be_known(walked):
    other = {"debt": "health", "whose": "someone-else"}

    assert walked(DAY, **other, know_sum="no").end == ("learn-first", "referred")
    found = walked(DAY, **other, know_sum="yes")
    assert found.options("way") == {"no-login", "bank"}


def test_without_login_the_name_is_checked_before_paying(walked):
    found = walked(
        DAY, debt="taxes", whose="someone-else", know_sum="yes", way="no-login"
    )

    assert found.ids.index("whose-number") < found.ids.index("card--pay")
    assert found.end == ("paid", "submitted")


@pytest.mark.parametrize(
    ("debt", "account"),
    [
        ("taxes", "BG88BNBG96618000195001"),
        ("social", "BG97BNBG96618000112001"),
        ("health", "BG16BNBG96618000112101"),
        ("second-pension", "BG65BNBG96618000111801"),
        ("enforced", "BG34BNBG96618000195003"),
    ],
)
def test_each_kind_of_debt_has_its_own_account(walked, debt, account):
    found = walked(DAY, debt=debt, whose="someone-else", know_sum="yes", way="bank")

    assert account in found.said("account")
    assert found.end == ("to-bank", "go-to-office")


def test_a_company_needs_a_signature(walked):
    found = walked(DAY, debt="everything", whose="company")

    assert found.options("access") == {"qes", "none", "not-sure"}
