"""The certificate of presence or absence of obligations.

Source: the state register, service 560 (issued within 7 days, valid at the moment of
issue) and 1998 (the municipal one); a PIK is for natural persons only.
"""

import pytest

GUIDE = "nra-certificate-obligations"
DAY = "2026-11-24"
ASK = {"stage": "new", "who_asks": "other-body", "for_whom": "me", "debts": "no"}


def test_municipal_taxes_are_another_certificate(walked):
    found = walked(DAY, stage="new", who_asks="municipal")

    assert found.end == ("to-municipality", "referred")


def test_a_state_body_may_check_for_itself(walked):
    found = walked(DAY, stage="new", who_asks="state-body", must_bring="no")

    assert found.end == ("not-needed", "done-here")


@pytest.mark.parametrize(
    ("day", "ready"), [(DAY, "2026-12-01"), ("2026-12-28", "2027-01-04")]
)
def test_it_is_issued_within_7_days(walked, day, ready):
    found = walked(day, **ASK, access="nra-pik", way="online")

    assert found.value("ready-by") == ready
    assert found.end == ("sent", "submitted")
    assert found.ids.index("check-debts") < found.ids.index("send")


@pytest.mark.parametrize(
    ("for_whom", "access"),
    [("me", {"nra-pik", "qes", "none"}), ("company", {"qes", "none"})],
)
def test_a_company_has_no_pik(walked, for_whom, access):
    assert walked(DAY, **{**ASK, "for_whom": for_whom}).options("access") == access


def test_for_another_person_it_is_an_office_or_the_post(walked):
    found = walked(DAY, **{**ASK, "for_whom": "someone-else"}, way="post")

    assert found.options("way") == {"office", "post"}
    assert "power-of-attorney" in found.items("prepare")
    assert "eik" not in found.fields("request")
    assert found.end == ("to-post", "done-here")


@pytest.mark.parametrize("debts", ["yes", "not-sure"])
def test_debts_are_looked_at_first(walked, debts):
    found = walked(DAY, **{**ASK, "debts": debts}, access="none", way="office")

    assert found.notes("see-debts") == {debts}
    assert found.end == ("to-office", "go-to-office")


def test_a_finished_one_is_downloaded(walked):
    found = walked(DAY, stage="collect", access="qes", way="online")

    assert "send" not in found.ids
    assert found.end == ("collected", "done-here")
