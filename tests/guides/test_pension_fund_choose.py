"""The second pension: terms, the sub-fund window, who ends where.

Sources: pension.bg, nra.bg, podkrepa.org; articles 4b, 137 and 171 of the
Social Security Code; the multi-fund act of March 2026 as reported.
"""

import pytest

GUIDE = "pension-fund-choose"
DAY = "2026-11-24"

FIRST = {"aim": "first", "born": "after", "started": "yes"}
CHANGE = {"aim": "change", "born": "after"}
NSSI = {"aim": "to-nssi", "born": "after", "conditions": "none"}


@pytest.mark.parametrize(
    ("day", "started", "by", "note"),
    [
        ("2026-11-24", "2026-08-24", "2026-11-24", "in-time"),
        ("2026-11-24", "2026-08-23", "2026-11-23", "late"),
        ("2027-02-28", "2026-11-30", "2027-02-28", "in-time"),
        ("2027-03-01", "2026-11-30", "2027-02-28", "late"),
    ],
)
def test_the_first_choice_takes_three_months(walked, day, started, by, note):
    walk = walked(day, **FIRST, started_on=started, access="nra-pik", twice="no")
    assert walk.value("choose-by") == by
    assert walk.notes("your-term") == {note}


def test_after_the_term_one_first_looks_up_the_fund(walked):
    """Who did not choose is allocated officially by the NRA."""
    walk = walked(DAY, **FIRST, started_on="2026-05-01", access="nra-pik")
    assert walk.end == ("found", "done-here")
    assert walk.notes("found") == {"late"}
    assert "twice" not in walk.ids


@pytest.mark.parametrize(
    ("joined", "from_day", "end"),
    [
        ("2025-11-24", "2026-11-24", None),
        ("2025-11-25", "2026-11-25", ("wait", "closed")),
    ],
)
def test_a_fund_is_changed_after_a_year(walked, joined, from_day, end):
    walk = walked(DAY, **CHANGE, since="less", joined_on=joined)
    assert walk.value("change-from") == from_day
    assert walk.end == end


def test_two_applications_count_as_none(walked):
    walk = walked(DAY, **CHANGE, since="over", twice="yes")
    assert walk.end == ("double", "referred")


@pytest.mark.parametrize(
    ("reach_on", "by", "end"),
    [
        ("2028-11-24", "2026-11-24", ("nssi-go", "go-to-office")),
        ("2028-11-23", "2026-11-23", ("nssi-too-late", "closed")),
        ("2028-02-29", "2026-02-28", ("nssi-too-late", "closed")),
    ],
)
def test_two_years_before_an_age_up_to_2030(walked, reach_on, by, end):
    """For an age reached 2026 to 2030 at least two years before (podkrepa.org)."""
    walk = walked(
        DAY, **NSSI, reach="soon", reach_on=reach_on, go_on="yes", way="office"
    )
    assert walk.value("to-nssi-by") == by
    assert walk.end == end


def test_later_ages_ask_the_nra(walked):
    walk = walked(DAY, **NSSI, reach="later", go_on="yes", way="online")
    assert walk.notes("think") == {"later"}
    assert "ask-nra" in walk.ids
    assert walk.end == ("nssi-sent", "submitted")


@pytest.mark.parametrize("conditions", ["pension", "less-than-year"])
def test_the_move_has_conditions(walked, conditions):
    walk = walked(DAY, **NSSI | {"conditions": conditions})
    assert walk.end == ("nssi-not-possible", "not-eligible")
    assert walk.notes("nssi-not-possible") == {conditions}


@pytest.mark.parametrize(
    ("day", "notes"),
    [
        ("2026-11-30", {"companies", "before"}),
        ("2026-12-01", {"before"}),
        ("2027-08-31", {"before"}),
        ("2027-09-01", {"open"}),
        ("2027-11-30", {"open"}),
        ("2027-12-01", {"over"}),
    ],
)
def test_the_window_for_sub_funds(walked, day, notes):
    """Companies decide by 30 November 2026; people 1 September to 30 November 2027."""
    walk = walked(day, aim="sub-fund", born="after")
    assert walk.notes("sub-funds") == notes
    assert walk.end == ("ask-company", "referred")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"aim": "which", "born": "before"}, ("no-fund", "not-eligible")),
        ({"aim": "which", "born": "after", "access": "none"}, ("get-pik", "referred")),
        (
            {**CHANGE, "since": "over", "twice": "no", "way": "office"},
            ("company-go", "go-to-office"),
        ),
        (
            {**CHANGE, "since": "over", "twice": "no", "way": "online"},
            ("company-sent", "submitted"),
        ),
        ({**NSSI, "reach": "not-sure", "go_on": "no"}, ("stay", "done-here")),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(("way", "notary"), [("office", True), ("online", False)])
def test_a_notary_is_for_paper_only(walked, way, notary):
    walk = walked(DAY, **CHANGE, since="over", twice="no", way=way)
    assert ("notary-fee" in walk.items("prepare")) is notary
