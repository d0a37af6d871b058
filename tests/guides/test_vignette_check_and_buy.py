"""E-vignettes: prices of 2026, days ahead, the ticket's term, a changed plate.

Source: National Toll Administration (bgtoll.bg), news of January and February 2026.
"""

import pytest

GUIDE = "vignette-check-and-buy"
DAY = "2026-11-24"

BUY = {"goal": "buy", "vehicle": "car", "period": "year", "way": "card"}


def test_a_check_costs_nothing(walked):
    found = walked(DAY, goal="check")

    assert found.end == ("checked", "done-here")
    assert not {"pay--pay", "pay-fee--pay", "period"} & set(found.ids)


@pytest.mark.parametrize(
    ("period", "price"),
    [
        ("day", "4.09"),
        ("weekend", "5.11"),
        ("week", "7.67"),
        ("month", "15.34"),
        ("quarter", "27.61"),
        ("year", "49.6"),
    ],
)
def test_the_price_is_the_one_of_2026(walked, period, price):
    """Prices for a car up to 3.5 tonnes in 2026."""
    found = walked(DAY, **{**BUY, "period": period})

    assert found.value("price") == price
    assert ("hour" in found.notes("start-day")) is (period == "day")
    assert found.end == ("bought", "submitted")


def test_it_is_bought_up_to_thirty_days_ahead(walked):
    assert walked(DAY, **BUY).value("latest-start") == "2026-12-24"


def test_without_a_card_it_is_bought_at_a_desk(walked):
    found = walked(DAY, **{**BUY, "way": "cash"})

    assert found.end == ("at-desk", "go-to-office")
    assert "open" not in found.ids


def test_over_three_and_a_half_tonnes_there_is_no_vignette(walked):
    found = walked(DAY, goal="buy", vehicle="heavy")

    assert found.end == ("heavy", "referred")


@pytest.mark.parametrize(
    ("delivered", "until", "note"),
    [
        ("2026-11-24", "2026-12-08", "in-time"),
        ("2026-11-10", "2026-11-24", "in-time"),
        ("2026-11-09", "2026-11-23", "late"),
    ],
)
def test_the_fee_is_paid_within_fourteen_days_of_the_ticket(
    walked, delivered, until, note
):
    """The compensation fee: 14 days from the delivery of the electronic ticket."""
    found = walked(DAY, goal="fined", ticket="yes", delivered_on=delivered)

    assert found.value("pay-by") == until
    assert found.notes("pay-until") == {note}


@pytest.mark.parametrize(
    ("choice", "end"),
    [
        ("pay-now", ("fee-paid", "submitted")),
        ("pay-later", ("pay-later", "done-here")),
        ("none", ("nothing-found", "done-here")),
    ],
)
def test_a_violation_is_paid_or_not(walked, choice, end):
    found = walked(DAY, goal="fined", ticket="no", found=choice)

    assert found.end == end
    assert "pay-until" not in found.ids


@pytest.mark.parametrize(
    ("changed", "until", "note"),
    [
        ("2026-11-24", "2026-11-27", "changed"),
        ("2026-11-19", "2026-11-24", "changed"),
        ("2026-11-18", "2026-11-23", "changed-late"),
    ],
)
def test_a_new_plate_is_told_within_three_working_days(walked, changed, until, note):
    """Three working days from the change; Saturday and Sunday are not counted."""
    found = walked(DAY, goal="correct", what_plate="changed", changed_on=changed)

    assert found.value("write-by") == until
    assert found.notes("write-to-ntu") == {note}
    assert found.end == ("written", "done-here")


def test_with_a_disability_nothing_is_bought(walked):
    found = walked(DAY, goal="free")

    assert found.end == ("go-for-free", "go-to-office")
    assert not {"period", "pay--pay"} & set(found.ids)
