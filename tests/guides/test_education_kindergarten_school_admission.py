"""Kindergarten, first grade, eighth grade: who files where, and in which year.

Source: Pre-School and School Education Act, art. 147-149 (first grade in the year
of the seventh birthday, at six if the parent decides so); the ministry's admission
site infopriem.mon.bg for the eighth grade.
"""

import pytest

GUIDE = "education-kindergarten-school-admission"
DAY = "2026-11-24"

FIRST = {"what": "first-grade", "municipality": "smolyan", "system": "no"}
EIGHTH = {"what": "eighth-grade", "vocational": "no"}


@pytest.mark.parametrize(
    ("born", "note", "turns"),
    [
        ("2022-06-01", "future", "2029-06-01"),
        ("2021-01-01", "future", "2028-01-01"),
        ("2020-12-31", "early", "2027-12-31"),
        ("2020-01-01", "early", "2027-01-01"),
        ("2019-12-31", "now", "2026-12-31"),
        ("2019-01-01", "now", "2026-01-01"),
        ("2018-12-31", "older", "2025-12-31"),
    ],
)
def test_the_year_of_the_seventh_birthday_decides(walked, born, note, turns):
    """Counted by calendar year: a birthday on the last of December is in time."""
    found = walked(DAY, **FIRST, born_on=born)

    assert found.notes("which-year") == {note}
    assert found.value("turns-seven") == turns


@pytest.mark.parametrize(
    ("system", "end"),
    [("yes", ("online-yours", "done-here")), ("no", ("to-director", "go-to-office"))],
)
def test_a_kindergarten_takes_paper_unless_there_is_a_system(walked, system, end):
    found = walked(DAY, what="kindergarten", municipality="smolyan", system=system)

    assert ("on-paper" in found.ids) is (system == "no")
    assert found.notes("ranking") == {"kindergarten"}
    assert found.end == end


@pytest.mark.parametrize("stage", ["apply", "result"])
def test_without_the_code_nobody_gets_in(walked, stage):
    found = walked(DAY, **EIGHTH, stage=stage, code="no")

    assert not {"open-admission", "prepare"} & set(found.ids)
    assert found.end == ("code-first", "go-to-office")


def test_wishes_are_sent_online(walked):
    """The first stage is filed online only."""
    found = walked(DAY, **EIGHTH, stage="apply", code="yes")

    steps = ["open-admission", "compare", "enter-wishes", "send"]
    assert [step for step in found.ids if step in steps] == steps
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize("vocational", ["yes", "not-sure"])
def test_a_vocational_class_wants_a_medical_certificate(walked, vocational):
    found = walked(
        DAY, what="eighth-grade", stage="apply", code="yes", vocational=vocational
    )

    assert "medical" in found.items("prepare")
    assert "medical" in found.ids


@pytest.mark.parametrize(
    ("placed", "end"),
    [
        ("first", ("enrol", "go-to-office")),
        ("other", ("enrol", "go-to-office")),
        ("none", ("next-stage", "done-here")),
    ],
)
def test_the_result_says_what_comes_next(walked, placed, end):
    """Placed at the first wish and not enrolled in time, the place is lost."""
    found = walked(DAY, what="eighth-grade", stage="result", code="yes", placed=placed)

    assert ("stages" in found.ids) is (placed != "first")
    assert found.end == end


def test_before_the_results_nothing_is_filed(walked):
    found = walked(DAY, **EIGHTH, stage="waiting")

    assert "wishes" in found.items("prepare")
    assert found.end == ("wait", "done-here")
