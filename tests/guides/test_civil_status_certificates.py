"""Certificates of birth, marriage, death, family status and heirs.

Source: the egov.bg pages of the services; the heirs pages of Ruse and Zemen;
the term of an inherited property from usl.sofia.bg (six months).
"""

import pytest

GUIDE = "civil-status-certificates"
DAY = "2026-11-24"

ASKED = {"country": "bulgaria", "asked": "needed", "municipality": "smolyan"}
DESK = ASKED | {"entitled": "yes", "access": "nra-pik", "way": "desk", "gather": "no"}
HEIRS = DESK | {"paper": "heirs"}


@pytest.mark.parametrize(
    ("died_on", "last_day", "note"),
    [
        ("2026-11-24", "2027-05-24", "in-time"),
        ("2026-08-31", "2027-02-28", "in-time"),
        ("2026-05-24", "2026-11-24", "in-time"),
        ("2026-05-23", "2026-11-23", "late"),
    ],
)
def test_an_inherited_property_is_declared_within_six_months(
    walked, died_on, last_day, note
):
    found = walked(DAY, **HEIRS, recent="yes", died_on=died_on)

    assert found.value("property-by") == last_day
    assert found.notes("inherited") == {note}


@pytest.mark.parametrize("paper", ["birth", "marriage", "death", "family", "heirs"])
def test_each_paper_has_its_municipality(walked, paper):
    """The record's, the permanent address's, or the last one of the deceased."""
    found = walked(DAY, **DESK | {"paper": paper})

    assert found.notes("municipality") == {paper}


def test_only_heirs_are_asked_about_the_death(walked):
    found = walked(DAY, **DESK, paper="birth")

    assert not {"recent", "died-on", "inherited"} & set(found.ids)
    assert found.end == ("go", "go-to-office")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"paper": "not-sure"}, ("ask-which", "done-here")),
        (
            ASKED | {"paper": "birth", "asked": "not-needed"},
            ("not-needed", "done-here"),
        ),
        (ASKED | {"paper": "death", "entitled": "no"}, ("get-power", "not-eligible")),
        (
            DESK | {"paper": "marriage", "access": "none", "way": "get-code"},
            ("code-first", "referred"),
        ),
        (DESK | {"paper": "family", "way": "online"}, ("requested", "submitted")),
        (
            ASKED | {"paper": "birth", "entitled": "proxy", "gather": "no"},
            ("go", "go-to-office"),
        ),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


def test_a_proxy_goes_with_the_power_of_attorney(walked):
    found = walked(DAY, **ASKED, paper="birth", entitled="proxy", gather="no")

    assert "way" not in found.ids
    assert "power" in found.items("prepare")
    assert "proxy" in found.notes("at-desk")


def test_for_the_european_union_there_is_a_multilingual_form(walked):
    answers = DESK | {"paper": "birth", "country": "eu"}
    found = walked(DAY, **answers)

    assert "asked" not in found.ids
    assert "eu" in found.notes("call") & found.notes("at-desk")
