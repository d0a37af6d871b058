"""Unemployment benefit: registering within 7 working days, claiming within 3 months.

Rules: Social Security Code (КСО), art. 54а; holidays: Labour Code, art. 154.
"""

import pytest

GUIDE = "noi-unemployment-benefit"
DAY = "2026-11-24"

ENTITLED = {
    "left_on": "2026-11-13",
    "registered": "yes",
    "registered_on": "2026-11-16",
    "worked_as": "employee",
    "insured_enough": "yes",
    "pension": "no",
    "works_now": "no-work",
}
DISMISSED = {
    **ENTITLED,
    "why_left": "not-my-fault",
    "had_benefit": "no",
    "part_time": "no",
    "knows_years": "no",
    "knows_income": "no",
}


# -- registration: seven working days ------------------------------------------


@pytest.mark.parametrize(
    ("left_on", "last_day"),
    [
        ("2026-11-20", "2026-12-01"),
        ("2026-12-17", "2026-12-31"),
        ("2026-12-23", "2027-01-07"),
        ("2027-02-26", "2027-03-10"),
        ("2026-12-05", "2026-12-15"),
    ],
    ids=["the sheet", "Christmas", "Christmas and New Year", "3 March", "a Saturday"],
)
def test_registration_is_due_on_the_seventh_working_day(walked, left_on, last_day):
    """КСО, art. 54а: within 7 working days of the end of insurance.

    24-26 December, 1 January and 3 March are holidays (Labour Code, art. 154);
    26 December 2026 is a Saturday, so Monday the 28th is off too.
    """
    found = walked(left_on, left_on=left_on)

    assert found.value("register-by") == last_day


@pytest.mark.parametrize(
    ("today", "note"),
    [
        ("2026-11-27", "in-time"),
        ("2026-11-30", "last-days"),
        ("2026-12-01", "last-days"),
        ("2026-12-02", "late"),
    ],
)
def test_who_is_not_registered_is_sent_there_with_the_day(walked, today, note):
    """On the last day and the working day before, one is told to hurry.

    A job that ended on 20 November is registered by 1 December (art. 54а).
    """
    found = walked(today, left_on="2026-11-20", registered="no")

    assert found.end == ("register-first", "referred")
    assert found.notes("register-first") == {note, "claim-in-time"}


@pytest.mark.parametrize(
    ("today", "note"),
    [("2027-02-20", "claim-in-time"), ("2027-02-21", "claim-is-late")],
)
def test_who_is_not_registered_is_told_of_the_claim_too(walked, today, note):
    """Two deadlines: registration at the Labour Office, the claim to the NSSI."""
    found = walked(today, left_on="2026-11-20", registered="no")

    assert found.notes("register-first") == {"late", note}


def test_who_is_not_sure_of_the_registration_asks_the_office(walked):
    found = walked(DAY, left_on="2026-11-20", registered="not-sure")

    assert found.end == ("register-first", "referred")
    assert "ask-office" in found.notes("register-first")


def test_registration_on_the_last_day_costs_nothing(walked):
    """Art. 54a: in time, the benefit runs from the end of insurance."""
    found = walked(
        "2026-12-31", left_on="2026-12-17", registered="yes", registered_on="2026-12-31"
    )

    assert found.notes("dates") == {"registered-in-time", "claim-in-time"}


@pytest.mark.parametrize(
    ("reason", "note"),
    [
        ("yes", "delay-with-reason"),
        ("no", "cut-by-delay"),
        ("not-sure", "delay-maybe"),
    ],
)
def test_a_late_registration_asks_for_the_reason(walked, reason, note):
    """Art. 54a: late, it runs from the registration, unless for a valid reason."""
    late = {"left_on": "2026-11-02", "registered": "yes", "registered_on": "2026-11-12"}

    assert walked(DAY, **late).waits == ("good-reason", None)
    assert note in walked(DAY, **late, good_reason=reason).notes("dates")


def test_nobody_registers_before_the_job_ended(walked):
    found = walked(
        DAY, left_on="2026-11-13", registered="yes", registered_on="2026-11-12"
    )

    assert found.waits == ("registered-on", "too-small")


# -- the claim: three months ---------------------------------------------------


@pytest.mark.parametrize(
    ("left_on", "last_day"),
    [
        ("2026-08-24", "2026-11-24"),
        ("2026-08-31", "2026-11-30"),
        ("2026-11-30", "2027-02-28"),
        ("2026-09-26", "2026-12-26"),
    ],
    ids=["same day", "30-day month", "February", "a holiday is not moved"],
)
def test_the_claim_is_due_three_months_after(walked, left_on, last_day):
    """The sheet: 3 calendar months from the end of the job, and no more."""
    assert walked("2026-11-30", left_on=left_on).value("claim-by") == last_day


@pytest.mark.parametrize(
    ("today", "note"),
    [
        ("2026-11-29", "claim-in-time"),
        ("2026-11-30", "claim-in-time"),
        ("2026-12-01", "claim-is-late"),
    ],
)
def test_the_last_day_of_the_claim_counts(walked, today, note):
    answers = {"left_on": "2026-08-31", "registered": "yes"}

    found = walked(today, **answers, registered_on="2026-09-01")

    assert note in found.notes("dates")


@pytest.mark.parametrize(
    ("today", "hurries"),
    [
        ("2027-02-05", False),
        ("2027-02-06", True),
        ("2027-02-13", True),
        ("2027-02-14", False),
    ],
)
def test_in_the_last_week_the_post_is_advised_against(walked, today, hurries):
    """A letter should arrive by the last day, here 13 February."""
    found = walked(today, **DISMISSED, worked_abroad="no", access="neither")

    assert ("hurry" in found.notes("way")) is hurries


@pytest.mark.parametrize("registered_on", ["2026-05-12", "2026-10-30"])
def test_a_long_delay_may_leave_nothing_to_pay(walked, registered_on):
    """Art. 54a: a delay moves the start of payment, not its end.

    Four months from 11 May end on 11 September, before either the late
    registration or the late claim of 24 November.
    """
    found = walked(
        DAY,
        **{**ENTITLED, "left_on": "2026-05-11", "registered_on": registered_on},
        good_reason="no",
        why_left="own-wish",
        part_time="no",
    )

    assert "nothing-left" in found.notes("estimate")


def test_a_claim_in_time_leaves_something_to_pay(walked):
    found = walked(DAY, **DISMISSED)

    assert "nothing-left" not in found.notes("estimate")
