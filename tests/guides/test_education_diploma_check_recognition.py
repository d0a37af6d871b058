"""Diplomas: looked up in the register, or recognised by NACID.

Source: NACID's pages on recognition (decision within two months of all documents);
the ministry's register rd.mon.bg (diplomas issued since 2007).
"""

import pytest

GUIDE = "education-diploma-check-recognition"
DAY = "2026-11-24"

CHECK = {"diploma": "bg-school", "purpose": "check"}
JOB = {"diploma": "foreign-higher", "purpose": "job"}
FILE = {**JOB, "papers": "yes", "whose": "mine", "recognised": "no"}


def test_a_found_diploma_ends_here(walked):
    found = walked(DAY, **CHECK, found="yes")

    assert found.end == ("in-register", "done-here")
    assert "log-out-register--log-out" in found.ids


@pytest.mark.parametrize(
    ("answer", "note"), [("older", "older"), ("newer", "newer"), ("wrong", "newer")]
)
def test_a_missing_diploma_goes_to_the_school(walked, answer, note):
    """Before 2007 it may not be there; later ones the school corrects."""
    found = walked(DAY, **CHECK, found=answer)

    assert found.notes("ask-school") == {note}
    assert found.end == ("to-school", "go-to-office")


@pytest.mark.parametrize(
    ("day", "by"),
    [("2026-11-24", "2027-01-24"), ("2026-12-31", "2027-02-28")],
)
def test_the_decision_comes_within_two_months(walked, day, by):
    """Two months after all documents; a month without the day ends on its last."""
    found = walked(day, **FILE, way="portal")

    assert found.value("answer-by") == by
    assert found.notes("wait") == {"if-today"}
    assert found.end == ("filed", "submitted")


def test_at_the_office_nothing_is_filed_from_here(walked):
    found = walked(DAY, **FILE, way="office")

    assert "file-office" in found.ids
    assert not {"file-portal", "paper--scan"} & set(found.ids)
    assert found.notes("wait") == {"later"}
    assert found.end == ("to-nacid", "go-to-office")


def test_without_translation_nothing_is_filed(walked):
    """A diploma without translation and certification is returned."""
    found = walked(DAY, **JOB, papers="no", recognised="not-sure")

    assert {"rules", "translate"} <= set(found.ids)
    assert "way" not in found.ids
    assert found.end == ("papers-first", "done-here")


def test_what_is_recognised_is_not_filed_again(walked):
    found = walked(DAY, **JOB, recognised="yes")

    assert not {"papers", "prepare", "rules", "wait"} & set(found.ids)
    assert found.end == ("already-recognised", "done-here")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"diploma": "foreign-school"}, ("to-ruo", "go-to-office")),
        (
            {"diploma": "foreign-higher", "purpose": "study"},
            ("ask-university", "referred"),
        ),
        ({"diploma": "bg-higher", "purpose": "abroad"}, ("ask-abroad", "referred")),
        ({"diploma": "bg-higher", "purpose": "check"}, ("to-school", "go-to-office")),
        ({"diploma": "lost", "school": "closed"}, ("to-school", "go-to-office")),
    ],
)
def test_other_bodies_recognise_other_things(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(("whose", "item"), [("family", "kinship"), ("other", "power")])
def test_another_person_proves_the_right(walked, whose, item):
    found = walked(DAY, **{**FILE, "whose": whose}, way="office")

    assert item in found.items("prepare")
    assert found.notes("file-office") == {whose}
