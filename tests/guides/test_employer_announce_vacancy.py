"""A vacancy at the Labour Office: five ways in, and what is told before and after.

Source: Employment Promotion Act; service 832 in the Administrative Register.
"""

import pytest

GUIDE = "employer-announce-vacancy"
DAY = "2026-11-24"

PLAIN = {
    "subsidy": "no",
    "municipality": "smolyan",
    "selection": "direct",
    "suitable": {"neither"},
}


def test_a_subsidy_comes_before_the_vacancy(walked):
    """For most measures it is too late once the person is hired."""
    not_yet = walked(DAY, subsidy="not-yet")
    known = walked(DAY, **{**PLAIN, "subsidy": "known"}, way="form")

    assert not_yet.end == ("read-subsidies", "referred")
    assert "hire-later" in known.ids
    assert known.notes("sent") == {"subsidy"}


@pytest.mark.parametrize(
    ("way", "step", "end"),
    [
        ("form", "send-form", ("sent", "submitted")),
        ("mailbox", "send-message", ("sent", "submitted")),
        ("office", "at-the-office", ("go", "go-to-office")),
        ("phone", "call-office", ("ready", "done-here")),
        ("email", "write-email", ("ready", "done-here")),
    ],
)
def test_five_ways_lead_to_the_office(walked, way, step, end):
    found = walked(DAY, **PLAIN, way=way)

    assert step in found.ids
    assert ("request" in found.ids) is (way != "form")
    assert ("log-out--log-out" in found.ids) is (way in {"form", "mailbox"})
    assert {"feedback", "hiring"} <= set(found.ids)
    assert found.end == end


def test_what_the_form_is_told(walked):
    answers = {**PLAIN, "selection": "office", "suitable": {"disability", "eu"}}
    found = walked(DAY, **answers, way="form")

    assert found.notes("conditions") == {"office", "disability", "eu"}
    assert found.notes("feedback") == {"office"}


@pytest.mark.parametrize(
    ("municipality", "note"), [("devin", "known"), ("dospat", "not-known")]
)
def test_an_office_is_named_only_where_one_is_known(walked, municipality, note):
    found = walked(DAY, **{**PLAIN, "municipality": municipality}, way="phone")

    assert found.notes("call-office") == {note}
