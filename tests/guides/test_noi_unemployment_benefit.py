"""Unemployment benefit from the NSSI: who, how much, for how long, by which way.

Rules: Social Security Code (КСО), art. 54а to 54д; amounts of 2026: the budget law
of state social insurance for 2026, art. 11 (State Gazette 68 of 28.07.2026).
"""

import pytest

GUIDE = "noi-unemployment-benefit"
DAY = "2026-11-24"

LEFT = {"left_on": "2026-11-13", "registered": "yes", "registered_on": "2026-11-16"}
ENTITLED = {
    **LEFT,
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
PAID = {**DISMISSED, "left_on": "2026-11-20", "registered_on": "2026-11-23"}
ON_PAPER = {
    "worked_abroad": "no",
    "access": "neither",
    "full_name": "Име Презиме Фамилия",
    "number_kind": "egn",
    "egn": "7523169263",
    "post_address": "4700 Смолян",
    "nssi_office": "smolyan",
    "end_date": "2026-11-13",
    "termination_ground": "чл. 328",
    "iban_number": "BG80BNBG96611020345678",
    "pension_declaration": "no",
    "delivery_way": "paper",
}


# -- who is entitled -----------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({"worked_as": "civil-contract-only"}, "not-insured"),
        ({"worked_as": "self-employed"}, "not-insured"),
        ({"insured_enough": "no"}, "too-few-months"),
        ({"pension": "yes"}, "pension-instead"),
        ({"works_now": "works"}, "works-too-much"),
    ],
)
def test_who_is_not_entitled_is_told_so(walked, answers, outcome):
    """КСО, art. 54а: insured for 12 of 18 months, no pension, no insured work."""
    found = walked(DAY, **{**ENTITLED, **answers})

    assert found.end == (outcome, "not-eligible")


@pytest.mark.parametrize(
    "answers",
    [{"worked_as": "mixed"}, {"insured_enough": "not-sure"}, {"pension": "not-sure"}],
)
def test_who_is_not_sure_applies_all_the_same(walked, answers):
    """The NSSI checks the record itself; filing is free."""
    found = walked(DAY, **{**ENTITLED, **answers})

    assert "right-not-sure" in found.ids
    assert found.waits == ("why-left", None)


def test_one_day_farm_contracts_do_not_take_the_right_away(walked):
    found = walked(DAY, **{**ENTITLED, "works_now": "seasonal-day-contracts"})

    assert found.waits == ("why-left", None)


# -- how much ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("income", "daily", "month"),
    [
        ("0", "9.21", "193.41"),
        ("7613.59", "9.21", "193.41"),
        ("7621.87", "9.22", "193.62"),
        ("45276.53", "54.77", "1150.17"),
        ("45284.80", "54.78", "1150.38"),
        ("200000", "54.78", "1150.38"),
    ],
)
def test_the_daily_amount_stays_between_its_bounds(walked, income, daily, month):
    """60% of the average daily income of 24 months, 9.21 to 54.78 EUR in 2026.

    The month of 21 working days is the sheet's own example. From 21 November
    2024 to 20 November 2026 there are 496 working days.
    """
    known = {"knows_income": "yes", "income_24_leva": "0", "income_24": income}

    found = walked(DAY, **{**PAID, **known})

    assert found.value("days-in-period") == "496"
    assert (found.value("daily"), found.value("month")) == (daily, month)
    assert "amount-computed" in found.notes("estimate")


def test_half_a_cent_is_rounded_up_and_leva_are_converted(walked):
    """19 558.30 BGN are 10 000 EUR at 1.95583; 60% of 19 976.40 / 496 is 24.165."""
    known = {
        "knows_income": "yes",
        "income_24_leva": "19558.30",
        "income_24": "9976.40",
    }

    assert walked(DAY, **{**PAID, **known}).value("daily") == "24.17"


@pytest.mark.parametrize("why", ["own-wish", "own-fault"])
def test_who_left_of_own_accord_gets_the_minimum(walked, why):
    """КСО, art. 54б (3): the minimum; four months are from memory."""
    found = walked(DAY, **ENTITLED, why_left=why, part_time="no")

    assert "had-benefit" not in found.ids
    assert found.value("daily") == "9.21"
    assert found.value("months-paid") == "4"
    assert found.notes("estimate") == {"amount-minimum", "months-minimum"}


def test_who_had_benefit_lately_gets_the_minimum(walked):
    """КСО, art. 54б (4): again within three years, the minimum."""
    found = walked(
        DAY, **ENTITLED, why_left="not-my-fault", had_benefit="yes", part_time="no"
    )

    assert found.value("daily") == "9.21"
    assert "knows-income" not in found.ids


@pytest.mark.parametrize(
    ("why", "before"), [("not-sure", "no"), ("not-my-fault", "not-sure")]
)
def test_who_is_not_sure_why_sees_both_bounds(walked, why, before):
    found = walked(DAY, **ENTITLED, why_left=why, had_benefit=before, part_time="no")

    assert found.value("daily") is None
    assert found.notes("estimate") == {"amount-range", "amount-depends", "months-table"}


def test_part_time_work_halves_the_benefit(walked):
    """The sheet (varna24.bg, 2025): 50% while the pay is below the minimum wage."""
    found = walked(DAY, **ENTITLED, why_left="own-wish", part_time="not-sure")

    assert found.value("part-time-daily") == "4.61"
    assert {"part-time-share", "part-time-sum"} <= found.notes("estimate")


# -- for how long --------------------------------------------------------------


@pytest.mark.parametrize(
    ("years", "months"),
    [
        ("0", "4"),
        ("3", "4"),
        ("3.1", "6"),
        ("7", "6"),
        ("7.1", "8"),
        ("11", "8"),
        ("11.1", "10"),
        ("15", "10"),
        ("15.1", "12"),
        ("60", "12"),
    ],
)
def test_the_months_follow_the_years_insured(walked, years, months):
    """КСО, art. 54в: up to 3, 7, 11, 15 years and over, 4, 6, 8, 10, 12 months."""
    found = walked(DAY, **{**DISMISSED, "knows_years": "yes", "insured_years": years})

    assert found.value("months-paid") == months
    assert "months-known" in found.notes("estimate")


# -- the ways to the end -------------------------------------------------------


@pytest.mark.parametrize(
    ("access", "ways"),
    [
        ("nssi-pik", {"online", "office", "labour-office", "post"}),
        ("qes", {"online", "office", "labour-office", "post"}),
        ("nra-pik", {"office", "labour-office", "post"}),
        ("neither", {"office", "labour-office", "post"}),
        ("not-sure", {"office", "labour-office", "post"}),
    ],
)
def test_online_needs_the_nssi_pik_or_a_signature(walked, access, ways):
    """The e-service takes the NSSI's PIK and a QES; the NRA's PIK is another code."""
    found = walked(DAY, **DISMISSED, worked_abroad="no", access=access)

    assert found.options("way") == ways


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ("office", ("go-to-nssi", "go-to-office")),
        ("labour-office", ("go-to-labour-office", "go-to-office")),
        ("post", ("posted", "done-here")),
    ],
)
def test_on_paper_nothing_is_sent_from_here(walked, way, end):
    found = walked(DAY, **DISMISSED, **ON_PAPER, way=way)

    assert found.end == end
    assert found.notes(end[0]) == {"in-time"}


def test_online_ends_as_submitted(walked):
    way = {"worked_abroad": "yes", "access": "nssi-pik", "way": "online"}

    found = walked(DAY, **DISMISSED, **way, delivery="paper")

    assert found.end == ("sent", "submitted")
    assert "abroad-papers" in found.items("prepare")


@pytest.mark.parametrize("profile", ["no", "not-sure"])
def test_electronic_delivery_without_a_profile_is_warned_of(walked, profile):
    """Decisions come to edelivery.egov.bg; without a profile nobody opens them."""
    way = {"worked_abroad": "no", "access": "qes", "way": "online"}

    found = walked(
        DAY, **DISMISSED, **way, delivery="electronic", has_edelivery=profile
    )

    assert "no-profile" in found.ids
    assert "electronic" in found.notes("sent")


# -- when the figures of 2026 are over -----------------------------------------


def test_on_the_last_day_of_the_year_the_amounts_hold(walked):
    found = walked("2026-12-31", **ENTITLED, why_left="own-wish", part_time="yes")

    assert found.value("month") == "193.41"
    assert found.notes("part-time") == {"wage"}


def test_the_amounts_of_2026_are_not_shown_in_2027(walked):
    """The budget law sets them for the calendar year 2026 only."""
    found = walked("2027-01-01", **ENTITLED, why_left="own-wish", part_time="yes")

    told = found.said("estimate") + found.said("part-time")
    assert "9,21" not in told
    assert "193,41" not in told
    assert "620,20" not in told
    assert found.notes("part-time") == set()
    assert found.notes("estimate") == {
        "amount-unknown",
        "months-minimum",
        "part-time-share",
    }


def test_a_known_income_gives_no_sum_in_2027(walked):
    known = {"knows_income": "yes", "income_24_leva": "0", "income_24": "20000"}

    found = walked("2027-01-01", **{**PAID, **known})

    assert "amount-unknown" in found.notes("estimate")
    assert found.waits == ("worked-abroad", None)
