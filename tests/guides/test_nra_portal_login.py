"""Which door of the NRA portal is the patron's.

Source: the portal's own list of access types (free access, eAuth, QES, PIK); a PIK
works for a person, a company logs in with an electronic signature only.
"""

import pytest

GUIDE = "nra-portal-login"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("goal", "end"),
    [
        ("health", ("health-needs-none", "referred")),
        ("pay", ("paying-needs-none", "referred")),
    ],
)
def test_two_services_need_no_login(walked, goal, end):
    assert walked(DAY, goal=goal).end == end


@pytest.mark.parametrize(
    ("answers", "log_in"),
    [
        ({"means": "nra-pik"}, "in-pik--log-in"),
        ({"means": "nssi-pik", "nssi_code": "try"}, "in-common--log-in"),
        ({"means": "card-signature", "reader": "yes"}, "in-signature--log-in"),
        ({"means": "phone-signature"}, "in-common--log-in"),
    ],
    ids=["NRA PIK", "NSSI PIK", "card", "phone"],
)
def test_each_means_has_its_own_door(walked, answers, log_in):
    found = walked(DAY, goal="own", **answers)

    assert [step for step in found.ids if step.endswith("--log-in")] == [log_in]
    assert found.ids[-2:] == ["log-out--log-out", "done"]
    assert found.end == ("done", "done-here")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"goal": "own", "means": "none"}, "pik-first"),
        ({"goal": "own", "means": "nssi-pik", "nssi_code": "get-pik"}, "pik-first"),
        ({"goal": "own", "means": "not-sure"}, "choose-first"),
        ({"goal": "company", "means": "none"}, "choose-first"),
    ],
)
def test_without_a_means_one_is_got_first(walked, answers, end):
    assert walked(DAY, **answers).end == (end, "referred")


def test_a_company_has_no_pik(walked):
    options = walked(DAY, goal="company").options("means")

    assert options == {"card-signature", "phone-signature", "none", "not-sure"}


def test_a_card_without_a_reader_goes_to_an_office(walked):
    found = walked(DAY, goal="company", means="card-signature", reader="no")

    assert "at-office" in found.ids
    assert "open-portal" not in found.ids
    assert found.end == ("to-office", "go-to-office")
