"""Whether a property or a vehicle is declared, and by when.

Source: the pages of Gabrovo and Kavarna on article 14 of ZMDT, of Sofia
(usl.sofia.bg, services 352 and 355) and of Troyan on article 54; for the waste fee
the page of Smolyan of 2020 (31 October).
"""

import pytest

GUIDE = "local-tax-declare-property-vehicle"
DAY = "2026-11-24"

DESK = {"municipality": "smolyan", "access": "none", "way": "desk", "gather": "no"}
PROPERTY = DESK | {"what": "property", "relief": "no"}
CAR = DESK | {"what": "vehicle", "vehicle": "car"}
HEAVY = DESK | {"what": "vehicle", "vehicle": "heavy"}


@pytest.mark.parametrize(
    ("answers", "since", "last_day", "note"),
    [
        (PROPERTY | {"how": "built"}, "2026-09-24", "2026-11-24", "in-time"),
        (PROPERTY | {"how": "built"}, "2026-09-23", "2026-11-23", "late"),
        (PROPERTY | {"how": "rebuilt"}, "2026-09-30", "2026-11-30", "in-time"),
        (PROPERTY | {"how": "company-or-use"}, "2026-11-24", "2027-01-24", "in-time"),
        (PROPERTY | {"how": "inheritance"}, "2026-05-24", "2026-11-24", "in-time"),
        (PROPERTY | {"how": "inheritance"}, "2026-05-23", "2026-11-23", "late"),
        (CAR | {"car_case": "several-owners"}, "2026-09-24", "2026-11-24", "in-time"),
        (CAR | {"car_case": "inherited"}, "2026-08-31", "2027-02-28", "in-time"),
        (HEAVY | {"heavy_how": "bought"}, "2026-09-23", "2026-11-23", "late"),
        (HEAVY | {"heavy_how": "inherited"}, "2026-09-23", "2027-03-23", "in-time"),
    ],
)
def test_two_months_or_six_for_an_inheritance(walked, answers, since, last_day, note):
    found = walked(DAY, **answers, since=since)

    assert found.value("declare-by") == last_day
    assert found.notes("term") == {note}
    assert found.end == ("go", "go-to-office")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        (PROPERTY | {"how": "notary"}, "nothing-property"),
        (CAR | {"car_case": "none"}, "nothing-car"),
    ],
)
def test_most_purchases_need_no_declaration(walked, answers, end):
    assert walked(DAY, **answers).end == (end, "done-here")


@pytest.mark.parametrize("relief", ["yes", "not-sure"])
def test_a_relief_is_claimed_even_after_a_notary(walked, relief):
    found = walked(DAY, **PROPERTY | {"how": "notary", "relief": relief})

    assert "since" not in found.ids
    assert found.notes("term") == {"relief"}
    assert "relief" in found.notes("fill-paper")


@pytest.mark.parametrize(
    "answers",
    [
        DESK | {"what": "vehicle", "vehicle": "small"},
        DESK | {"what": "vehicle", "vehicle": "not-sure"},
        CAR | {"car_case": "not-sure"},
    ],
)
def test_what_the_sources_leave_open_the_municipality_settles(walked, answers):
    assert walked(DAY, **answers).end == ("ask-first", "referred")


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2026-10-31", "before"),
        ("2026-11-01", "after"),
        ("2026-11-24", "after"),
        ("2027-01-01", "before"),
    ],
)
def test_the_waste_fee_has_a_term_of_its_own(walked, day, note):
    found = walked(day, what="waste", municipality="smolyan", way="email")

    assert found.notes("waste-term") == {note}
    assert found.end == ("mailed", "submitted")


def test_elsewhere_the_waste_fee_is_not_declared_by_email(walked):
    found = walked(DAY, what="waste", municipality="devin")

    assert found.options("way") == {"desk", "post"}
    assert found.notes("waste-term") == {"other-town"}


def test_without_a_code_there_is_no_way_online(walked):
    waiting = PROPERTY | {"how": "wrong-data", "way": "post"}

    assert walked(DAY, **waiting).options("way") == {"desk", "post"}
    assert walked(DAY, **waiting | {"access": "qes", "way": "online"}).end == (
        "filed",
        "submitted",
    )
