"""A place at a university, or a scholarship there.

Source: Council of Ministers decree 90 of 2000 on student scholarships (full-time,
subsidised places; first-years' merit scholarship after the winter semester); the
amounts of October 2025, 150 and 250 leva a month, at the fixed rate of 1.95583.
"""

import pytest

GUIDE = "education-scholarships-university"
DAY = "2026-11-24"

PLACE = {"what": "place", "where": "plovdiv"}


@pytest.mark.parametrize(
    ("diploma", "item"),
    [
        ("yes", "diploma"),
        ("older", "diploma"),
        ("not-yet", "school-note"),
        ("abroad", "ruo"),
    ],
)
def test_an_applicant_shows_what_there_is(walked, diploma, item):
    found = walked(DAY, **PLACE, diploma=diploma, way="online")

    papers = {"diploma", "school-note", "ruo"} & found.items("prepare")
    assert papers == {item}
    assert found.end == ("sent", "submitted")


def test_older_graduates_are_warned_of_paper(walked):
    found = walked(DAY, **PLACE, diploma="older", way="office")

    assert found.notes("way") == {"older"}
    assert found.end == ("to-university", "go-to-office")


def test_the_fee_is_paid_before_sending(walked):
    found = walked(DAY, **PLACE, diploma="yes", way="online")

    assert found.ids.index("fee--pay") < found.ids.index("send")
    assert "call-smolyan" in found.ids


@pytest.mark.parametrize(
    ("what", "course", "notes"),
    [
        ("merit", "first", {"merit-first"}),
        ("merit", "later", {"merit-later"}),
        ("social", "first", {"social", "social-first"}),
        ("social", "later", {"social"}),
    ],
)
def test_each_scholarship_has_its_rule(walked, what, course, notes):
    found = walked(DAY, what=what, where="other", studies="yes", course=course)

    assert found.notes("amount") == notes
    assert found.end == ("to-student-office", "go-to-office")


def test_the_amount_is_told_in_euro(walked):
    """150 / 1.95583 = 76.69 and 250 / 1.95583 = 127.82."""
    found = walked(DAY, what="merit", where="other", studies="yes", course="later")

    assert "76,69" in found.said("amount")
    assert "127,82" in found.said("amount")


def test_only_subsidised_full_time_students_get_it(walked):
    found = walked(DAY, what="merit", where="plovdiv", studies="no")

    assert found.end == ("not-for", "not-eligible")


def test_who_does_not_know_asks_the_student_office(walked):
    found = walked(
        DAY, what="social", where="plovdiv", studies="not-sure", course="later"
    )

    assert "not-sure" in found.notes("amount")
    assert "case" in found.items("prepare")
