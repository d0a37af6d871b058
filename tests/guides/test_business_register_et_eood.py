"""Entering a sole trader or a one-man company in the Commercial Register.

Source: Commerce Act, art. 56-60, 113-157; tariff of the Registry Agency, 2026.
"""

import pytest

GUIDE = "business-register-et-eood"
DAY = "2026-11-24"

NEW = {"stage": "new", "support": "no", "exact_name": "no"}
ET = {**NEW, "kind": "et", "et_rules": "every"}
EOOD = {**NEW, "kind": "eood"}
COUNTER = {"qes": "no", "without_qes": "counter", "gather": "no"}


@pytest.mark.parametrize(
    ("answers", "fee"),
    [
        ({**EOOD, "qes": "yes"}, "28"),
        ({**EOOD, **COUNTER}, "56"),
        ({**ET, "qes": "yes"}, "7.67"),
        ({**ET, **COUNTER}, "15.34"),
    ],
)
def test_the_fee_follows_form_and_way(walked, answers, fee):
    """EOOD 28 and 56 euro; ET 15 and 30 leva, converted."""
    assert walked(DAY, **answers).value("fee") == fee


@pytest.mark.parametrize(
    ("day", "by"),
    [("2026-11-24", "2026-11-27"), ("2026-12-23", "2026-12-31")],
)
def test_the_register_decides_within_three_working_days(walked, day, by):
    """Christmas 2026: 24-26 December, and Monday the 28th for Saturday the 26th."""
    found = walked(day, **EOOD, qes="yes")

    assert found.value("entry-by") == by
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize(("kind", "papers"), [(ET, False), (EOOD, True)])
def test_only_an_eood_needs_bank_and_notary(walked, kind, papers):
    found = walked(DAY, **kind, qes="yes")

    assert ({"act", "bank", "notary"} <= set(found.ids)) is papers
    assert ("et-papers" in found.ids) is not papers


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"stage": "new", "support": "yes"}, "funding-first"),
        ({**NEW, "kind": "not-sure"}, "freelancer-first"),
        ({**NEW, "kind": "et", "et_rules": "not-all"}, "not-et"),
        ({**EOOD, "qes": "no", "without_qes": "get-qes"}, "qes-first"),
        ({**EOOD, **COUNTER}, "go-counter"),
        ({"stage": "filed", "says": "instructions"}, "mend"),
        ({"stage": "filed", "says": "waiting"}, "wait"),
        ({"stage": "filed", "says": "refused"}, "refused"),
        ({"stage": "filed", "says": "entered"}, "entered"),
    ],
)
def test_every_way_has_its_end(walked, answers, end):
    assert walked(DAY, **answers).end[0] == end


@pytest.mark.parametrize("exact_name", ["yes", "no"])
def test_a_name_is_reserved_only_by_wish(walked, exact_name):
    found = walked(DAY, **{**EOOD, "exact_name": exact_name}, qes="yes")

    assert ("reserve" in found.ids) is (exact_name == "yes")
