"""A free profession: BULSTAT and the declaration OKd-5, each within seven days.

Source: BULSTAT Register Act, art. 3; ordinance on self-insured persons.
"""

import pytest

GUIDE = "business-register-freelancer-bulstat"
DAY = "2026-11-24"

NEW = {
    "stage": "new",
    "how_often": "regularly",
    "activity": "service",
    "support": "no",
    "regulated": "no",
    "started_on": "2026-11-24",
    "cover": "pension",
}


@pytest.mark.parametrize(
    ("started", "by", "notes"),
    [
        ("2026-11-24", "2026-12-01", {"bulstat", "nra"}),
        ("2026-11-17", "2026-11-24", {"bulstat", "nra"}),
        ("2026-11-16", "2026-11-23", {"bulstat-late", "nra-late"}),
    ],
)
def test_both_are_due_within_seven_days(walked, started, by, notes):
    found = walked(DAY, **{**NEW, "started_on": started})

    assert found.value("bulstat-by") == by
    assert found.value("okd5-by") == by
    assert found.notes("terms") == notes


@pytest.mark.parametrize(
    ("day", "cover", "monthly"),
    [
        ("2026-11-24", "pension", "172.42"),
        ("2026-11-24", "wide", "194.12"),
        ("2026-07-31", "pension", "153.08"),
        ("2026-07-31", "wide", "172.36"),
    ],
)
def test_the_monthly_sum_follows_the_minimum_income(walked, day, cover, monthly):
    """27.8 % or 31.3 % of 620.20 euro from 1 August 2026, of 550.66 before."""
    found = walked(day, **{**NEW, "started_on": day, "cover": cover})

    assert found.value("monthly") == monthly
    assert found.notes("monthly-cost") == {"sum"}


def test_without_a_minimum_income_in_force_no_sum_is_told(walked):
    """No act for 2027 was found: the sum is left out, the way goes on."""
    found = walked("2027-01-04", **{**NEW, "started_on": "2027-01-04"}, qes="yes")

    assert found.notes("monthly-cost") == set()
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("change", "end"),
    [
        ({"how_often": "once"}, ("civil-contract", "referred")),
        ({"activity": "trade"}, ("trade", "referred")),
        ({"support": "yes"}, ("funding-first", "referred")),
        ({"regulated": "not-entered"}, ("other-register-first", "referred")),
        ({"qes": "yes"}, ("sent", "submitted")),
        ({"qes": "no", "nra_access": "pik", "gather": "no"}, ("go", "go-to-office")),
        ({"qes": "no", "nra_access": "none", "gather": "no"}, ("go", "go-to-office")),
    ],
)
def test_every_way_has_its_end(walked, change, end):
    assert walked(DAY, **{**NEW, **change}).end == end


@pytest.mark.parametrize(
    ("access", "step"), [("pik", "in-pik--log-in"), ("qes", "in-qes--log-in")]
)
def test_after_bulstat_only_the_declaration_is_left(walked, access, step):
    found = walked(
        DAY,
        stage="bulstat-done",
        started_on="2026-11-24",
        cover="wide",
        nra_access=access,
    )

    assert step in found.ids
    assert "choose-form" not in found.ids
    assert found.notes("terms") == {"nra"}
    assert found.end == ("sent", "submitted")
