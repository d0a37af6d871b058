"""Health-insurance status: the check, form 7, and what is paid.

Source: the NRA's free-access check; form 7 and each month's contribution by the 25th
of the next month; rights return when all of the last 60 months is paid.
"""

import datetime

import pytest

GUIDE = "nra-health-insurance-status"
DAY = "2026-11-24"
OWES = {"how": "known", "shows": "interrupted", "now": "self"}


@pytest.mark.parametrize("how", ["online", "phone", "known"])
def test_rights_that_are_in_order_need_nothing(walked, how):
    found = walked(DAY, how=how, shows="fine")

    assert found.end == ("fine", "done-here")
    assert ("open-status" in found.ids) is (how == "online")
    assert ("call" in found.ids) is (how == "phone")


def test_months_in_which_one_was_insured_are_not_paid(walked):
    found = walked(DAY, how="online", shows="wrong")

    assert "correct" in found.ids
    assert found.end == ("to-correct", "go-to-office")


@pytest.mark.parametrize(
    ("since", "file_by", "note"),
    [
        ("2026-09-30", "2026-10-25", "late"),
        ("2026-10-01", "2026-11-25", "in-time"),
        ("2026-10-31", "2026-11-25", "in-time"),
        ("2026-11-01", "2026-12-25", "in-time"),
    ],
)
def test_form_7_is_due_on_the_25th_of_the_next_month(walked, since, file_by, note):
    day = datetime.date.fromisoformat(since)
    found = walked(DAY, **OWES, form_7="not-filed", since=day)

    assert found.value("form-7-by") == file_by
    assert found.notes("amount") == {note, "months", "this-month"}


@pytest.mark.parametrize(
    ("day", "due"),
    [
        ("2026-11-01", "2026-12-25"),
        ("2026-11-30", "2026-12-25"),
        ("2026-12-01", "2027-01-25"),
    ],
)
def test_this_months_contribution(walked, day, due):
    assert walked(day, how="known").value("this-month-due") == due


@pytest.mark.parametrize(
    ("day", "sum_"), [("2026-07-31", "22,03"), ("2026-08-01", "24,81")]
)
def test_the_smallest_contribution(walked, day, sum_):
    """8% of half of 550.66, from August 2026 of 620.20."""
    assert sum_ in walked(day, **OWES, form_7="filed").said("amount")


@pytest.mark.parametrize(
    ("owes", "end"), [("no", "ask-first"), ("not-sure", "ask-first"), ("yes", None)]
)
def test_who_is_insured_now_pays_only_what_they_owe(walked, owes, end):
    answers = {**OWES, "now": "employed"}
    found = walked(DAY, **answers, owes=owes)

    assert found.end == (None if end is None else (end, "referred"))


@pytest.mark.parametrize(
    ("filed", "ways"),
    [
        ("filed", {"free", "get-pik", "office"}),
        ("not-sure", {"get-pik", "office", "post"}),
    ],
)
def test_payment_alone_is_offered_only_after_form_7(walked, filed, ways):
    found = walked(DAY, **OWES, form_7=filed, access="none")

    assert found.options("way") == ways


@pytest.mark.parametrize(
    ("pay_how", "end"),
    [("card", ("paid", "submitted")), ("transfer", ("to-bank", "go-to-office"))],
)
def test_form_7_comes_before_the_payment(walked, pay_how, end):
    found = walked(
        DAY,
        **OWES,
        form_7="not-sure",
        access="nra-pik",
        way="online",
        pay_how=pay_how,
    )

    assert found.ids.index("file-form-7") < found.ids.index("read-report")
    assert ("account" in found.ids) is (pay_how == "transfer")
    assert found.end == end


def test_who_lived_abroad_asks_the_nra(walked):
    found = walked(DAY, **{**OWES, "now": "abroad"})

    assert found.end == ("lived-abroad", "go-to-office")


@pytest.mark.parametrize("how", ["online", "phone"])
def test_a_report_on_the_screen_is_closed(walked, how):
    found = walked(DAY, how=how, shows="fine")

    assert ("close-check--log-out" in found.ids) is (how == "online")
