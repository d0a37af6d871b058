"""Declaring self-employment: 7 days, the kind of insurance, contributions.

Source: declaration OKd-5 (7 days; the kind is changed by 31 January); rates of 2023,
minimum income of 620.20 euro from 1 August 2026 (public rate tables).
"""

import datetime

import pytest

GUIDE = "nra-self-employed-register"
DAY = "2026-11-24"


def began(day):
    return {
        "change": "start",
        "capacity": "liberal",
        "registered": "yes",
        "changed_on": datetime.date.fromisoformat(day),
    }


@pytest.mark.parametrize(
    ("changed", "file_by", "note"),
    [
        ("2026-11-16", "2026-11-23", "late"),
        ("2026-11-17", "2026-11-24", "in-time"),
        ("2026-11-24", "2026-12-01", "in-time"),
        ("2026-11-25", "2026-12-02", "future"),
    ],
)
def test_7_days_from_the_change(walked, changed, file_by, note):
    found = walked(DAY, **began(changed))

    assert found.value("file-by") == file_by
    assert found.notes("term") == {note}


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        ("2026-10-31", "2026-11-25"),
        ("2026-11-01", "2026-12-25"),
        ("2026-11-24", "2026-12-25"),
    ],
)
def test_the_first_contribution_is_due_on_the_25th_of_the_next_month(
    walked, changed, due
):
    assert walked(DAY, **began(changed)).value("first-due") == due


@pytest.mark.parametrize(
    ("day", "pension", "sickness"),
    [
        ("2026-07-31", "153.08", "172.36"),
        ("2026-08-01", "172.42", "194.12"),
        ("2026-12-31", "172.42", "194.12"),
    ],
)
def test_the_least_contribution_a_month(walked, day, pension, sickness):
    """27.8% and 31.3% of 550.66, from August of 620.20."""
    found = walked(day, **began("2026-07-20"), insurance="not-sure")

    assert found.value("least-pension") == pension
    assert found.value("least-with-sickness") == sickness
    assert found.notes("contributions") == {"pension", "sickness", "due"}


def test_from_the_new_year_no_sum_is_guessed(walked):
    found = walked("2027-01-01", **began("2026-12-28"), insurance="pension")

    assert found.notes("contributions") == {"unknown", "due"}


@pytest.mark.parametrize(
    ("day", "closed", "next_by"),
    [
        (DAY, True, "2027-01-31"),
        ("2027-01-01", False, "2027-01-31"),
        ("2027-01-31", False, "2027-01-31"),
        ("2027-02-01", True, "2028-01-31"),
    ],
)
def test_the_kind_is_changed_by_31_january(walked, day, closed, next_by):
    found = walked(day, change="kind")

    assert (found.end == ("kind-closed", "closed")) is closed
    assert found.value("next-kind-by") == next_by


@pytest.mark.parametrize(
    ("capacity", "end"),
    [
        ("liberal", "bulstat-first"),
        ("sole-trader", "company-first"),
        ("company", "company-first"),
        ("farmer", "register-first"),
    ],
)
def test_registration_comes_before_the_nra(walked, capacity, end):
    found = walked(DAY, change="start", capacity=capacity, registered="no")

    assert found.end == (end, "referred")


def test_an_owner_who_does_not_work_does_not_file(walked):
    found = walked(DAY, change="start", capacity="owner-only")

    assert found.end == ("owner-only", "not-eligible")


def test_a_pause_asks_about_health_insurance(walked):
    found = walked(
        DAY,
        change="pause",
        capacity="liberal",
        changed_on=datetime.date(2026, 11, 20),
        access="nra-pik",
        way="online",
    )

    assert "insurance" not in found.ids
    assert found.notes("sent") == {"health"}
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("day", "changed", "by", "traders"),
    [
        (DAY, "2026-11-20", "2027-04-30", "2027-06-30"),
        ("2027-01-05", "2026-12-31", "2027-04-30", "2027-06-30"),
        ("2027-01-05", "2027-01-01", "2028-04-30", "2028-06-30"),
    ],
)
def test_the_return_follows_the_year_of_the_change(walked, day, changed, by, traders):
    found = walked(day, **began(changed))

    assert found.value("return-by") == by
    assert found.value("return-by-traders") == traders
