"""Journeyman and master: with an exam, without one, or first as an apprentice.

Source: Crafts Act, art. 3, 4 and 21; Regional Chamber of Skilled Crafts, Plovdiv.
"""

import pytest

GUIDE = "business-craftsman-master"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("skill", "exam", "end"),
    [
        ("qualified", False, "go"),
        ("practice", True, "go"),
        ("experienced", True, "go"),
        ("beginner", False, "learn"),
    ],
)
def test_a_qualification_spares_the_journeyman_exam(walked, skill, exam, end):
    """A second or third degree in the same craft: a certificate without an exam."""
    found = walked(DAY, on_list="yes", skill=skill, selling="hobby", gather="no")

    assert ("exam" in found.ids) is exam
    assert found.end == (end, "go-to-office")


@pytest.mark.parametrize(
    "answers",
    [{"on_list": "no"}, {"on_list": "not-sure", "skill": "practice", "found": "no"}],
)
def test_what_is_not_on_the_list_is_no_craft(walked, answers):
    found = walked(DAY, **answers, selling="alone")

    assert found.end[1] == "referred"


@pytest.mark.parametrize(
    ("selling", "step"),
    [("alone", "bulstat"), ("together", "partnership"), ("hobby", "hobby")],
)
def test_who_sells_alone_enters_bulstat(walked, selling, step):
    found = walked(DAY, on_list="yes", skill="practice", selling=selling, gather="no")

    assert {"bulstat", "partnership", "hobby"} & set(found.ids) == {step}
    assert ("patent" in found.ids) is (selling != "hobby")


def test_who_is_not_sure_asks_the_chamber(walked):
    found = walked(
        DAY, on_list="not-sure", skill="practice", selling="alone", found="ask-chamber"
    )

    assert "list" in found.notes("ask-chamber")
