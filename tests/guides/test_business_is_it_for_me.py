"""Twelve statements, a sum, and the next steps that fit.

Source: handbook „Готов ли сте за новия бизнес“ (0-2, 3-4, 5 and more noes);
Employment Promotion Act, art. 47 and 49.
"""

import pytest

GUIDE = "business-is-it-for-me"
DAY = "2026-11-24"

MYSELF = ["like", "time", "skill", "health", "permits", "help"]
AROUND = ["family", "earn", "money", "tried", "customers", "setbacks"]
READY = {"myself": MYSELF, "around": AROUND}
PERSON = {
    **READY,
    "activity": "service",
    "reckon": "no",
    "age": "to-29",
    "status": "no-benefit",
    "education": "secondary",
    "six_months": "yes",
    "debts": "no",
}


@pytest.mark.parametrize(
    ("myself", "around", "noes", "score"),
    [
        (MYSELF, AROUND, "0", "good"),
        (MYSELF, AROUND[:4], "2", "good"),
        (MYSELF[1:], AROUND, "1", "hard"),
        ([s for s in MYSELF if s != "health"], AROUND, "1", "hard"),
        (MYSELF, AROUND[:3], "3", "hard"),
        (MYSELF, AROUND[:2], "4", "hard"),
        (MYSELF, AROUND[:1], "5", "learn-first"),
        (MYSELF, ["none-of-these"], "6", "learn-first"),
        (["none-of-these"], ["none-of-these"], "12", "learn-first"),
    ],
)
def test_the_noes_are_counted(walked, myself, around, noes, score):
    """Up to 2 good; 3-4, or a no at liking or health, hard; 5 and more learn first."""
    found = walked(DAY, myself=myself, around=around)

    assert found.value("noes") == noes
    assert found.notes("reading") == {score}


@pytest.mark.parametrize(
    ("costs", "each", "customers"),
    [("600", "20", "30"), ("610", "20", "31"), ("0", "20", "0")],
)
def test_the_break_even_is_rounded_up(walked, costs, each, customers):
    sums = {"reckon": "yes", "monthly_costs": costs, "per_customer": each}
    found = walked(DAY, **{**PERSON, **sums})

    assert found.value("customers") == customers


@pytest.mark.parametrize(
    ("status", "item", "register_late"),
    [
        ("benefit", "labour-47", True),
        ("no-benefit", "labour-49", True),
        ("no", "labour-register", True),
        ("working", None, False),
    ],
)
def test_the_labour_office_comes_before_any_registration(
    walked, status, item, register_late
):
    found = walked(DAY, **{**PERSON, "status": status})

    office = {"labour-47", "labour-49", "labour-register"}
    assert office & found.items("next-steps") == ({item} if item else set())
    assert ("do-not-register" in found.notes("next-steps")) is register_late


@pytest.mark.parametrize(
    ("activity", "education", "items"),
    [
        ("service", "higher", {"freelancer", "foreign-diploma", "course"}),
        ("service", "primary", {"mentor", "finish-course", "apprenticeship"}),
        ("craft", "secondary", {"journeyman", "apprenticeship", "freelancer"}),
        ("craft", "primary", {"craftsman", "finish-course"}),
        ("shop", "secondary", {"company", "permits"}),
        ("farming", "secondary", {"farm-advice"}),
        ("none", "secondary", {"career-guidance", "oic"}),
    ],
)
def test_idea_and_education_decide_the_next_steps(walked, activity, education, items):
    given = {**PERSON, "activity": activity, "education": education}
    found = walked(DAY, **given)

    assert items <= found.items("next-steps")
    forms = {"freelancer", "company", "craftsman", "farm-advice"}
    assert (activity == "none") is not bool(forms & found.items("next-steps"))


@pytest.mark.parametrize(("age", "young"), [("to-29", True), ("over-29", False)])
def test_youth_measures_are_for_the_young(walked, age, young):
    """Youth Employment+ up to 29; Youth Centre Smolyan 13-29."""
    shown = walked(DAY, **{**PERSON, "age": age}).items("next-steps")

    for item in ("youth-centre", "youth-job", "youth-microloan"):
        assert (item in shown) is young


def test_debts_and_no_reserve_call_for_caution(walked):
    found = walked(DAY, **{**PERSON, "debts": "yes", "six_months": "no"})

    assert {"debts", "start-small"} <= found.notes("next-steps")
    assert "lawyer" in found.items("next-steps")
    assert "youth-microloan" not in found.items("next-steps")


def test_under_eighteen_there_is_no_company(walked):
    found = walked(DAY, **{**PERSON, "age": "under-18"})

    assert found.end == ("come-back", "done-here")
    assert "next-steps" not in found.ids


@pytest.mark.parametrize(
    ("day", "again"),
    [
        ("2026-10-23", "2026-11-23"),
        ("2026-10-22", "2026-11-23"),
        ("2026-11-24", "2026-12-29"),
    ],
)
def test_the_librarian_is_met_again_in_a_month(walked, day, again):
    """22 November is a Sunday; 24-28 December 2026 are days off."""
    assert walked(day, **PERSON).value("meet-again") == again
