"""Child benefits: who ends where, what the sums and the terms are.

Sources: trud.bg of January 2026 (limits and amounts), bgnow.eu (birth aid),
dbr.bg (pupil aid of 2025), asp.government.bg.
"""

import pytest

GUIDE = "child-benefits"
DAY = "2026-11-24"

MONTHLY = {"aid": "monthly", "lives_here": "yes", "children": 1}
BIRTH = {"aid": "birth", "lives_here": "yes", "order": "first"}
PUPIL = {"aid": "pupil", "lives_here": "yes"}


@pytest.mark.parametrize(
    ("children", "full", "reduced"),
    [
        (1, "25.57", "20.46"),
        (2, "56.25", "45"),
        (3, "84.37", "67.5"),
        (4, "89.48", "71.58"),
        (5, "99.71", "79.77"),
        (7, "120.17", "96.14"),
    ],
)
def test_the_month_depends_on_the_children(walked, children, full, reduced):
    """Fifty, 110, 165 and 175 leva, 20 for each further child; 80% in the band."""
    walk = walked(DAY, **MONTHLY | {"children": children}, income="middle")
    assert walk.value("month-full") == full
    assert walk.value("month-reduced") == reduced


@pytest.mark.parametrize(
    ("total", "people", "head", "level"),
    [
        ("18651.84", 4, "388.58", "low"),
        ("18652.32", 4, "388.59", "middle"),
        ("21106.08", 4, "439.71", "middle"),
        ("21106.56", 4, "439.72", "high"),
        ("0", 1, "0", "low"),
    ],
)
def test_the_average_income_decides(walked, total, people, head, level):
    """Limits of January 2026: 388.58 and 439.71 a month for each person."""
    walk = walked(DAY, **MONTHLY, income="not-sure", income_total=total, people=people)
    assert walk.value("per-head") == head
    assert walk.value("level") == level


@pytest.mark.parametrize(
    ("income", "note"), [("low", "full"), ("middle", "reduced"), ("high", "over")]
)
def test_what_is_said_about_the_sum(walked, income, note):
    walk = walked(DAY, **MONTHLY, income=income)
    assert walk.notes("sum") == {note}
    assert ("go-on" in walk.ids) is (income == "high")


def test_over_the_limit_one_may_still_apply(walked):
    """The limits are not confirmed after January 2026: the directorate decides."""
    over = MONTHLY | {"income": "high"}
    assert walked(DAY, **over, go_on="stop").end == ("over-limit", "not-eligible")
    assert "prepare" in walked(DAY, **over, go_on="apply", way="office").ids


@pytest.mark.parametrize(
    ("day", "born", "end"),
    [
        ("2026-11-24", "2023-11-24", None),
        ("2026-11-24", "2023-11-23", ("birth-too-late", "closed")),
        ("2027-02-28", "2024-02-29", None),
        ("2027-03-01", "2024-02-29", ("birth-too-late", "closed")),
    ],
)
def test_a_birth_is_claimed_within_three_years(walked, day, born, end):
    assert walked(day, **BIRTH | {"born_on": born}).end == end


@pytest.mark.parametrize(
    ("order", "amount"),
    [
        ("first", "191.73"),
        ("second", "460.16"),
        ("third", "230.08"),
        ("fourth", "153.39"),
    ],
)
def test_the_birth_aid(walked, order, amount):
    """From 2024: 375, 900, 450 and 300 leva; divided by 1.95583."""
    walk = walked(DAY, **BIRTH | {"born_on": "2026-05-01", "order": order})
    assert walk.value("birth-sum") == amount
    assert walk.notes("birth-info") == {"sum"}


@pytest.mark.parametrize(
    ("born", "note"), [("2023-12-31", "earlier"), ("2024-01-01", "sum")]
)
def test_the_amount_is_that_of_the_year_of_birth(walked, born, note):
    walk = walked(DAY, **BIRTH | {"born_on": born})
    assert walk.notes("birth-info") == {note}


@pytest.mark.parametrize(
    ("day", "window", "by", "next_by"),
    [
        ("2026-10-15", "open", "2026-10-15", "2027-10-15"),
        ("2026-10-16", "late", "2026-10-15", "2027-10-15"),
        ("2026-12-31", "late", "2026-10-15", "2027-10-15"),
        ("2027-01-01", "open", "2027-10-15", "2028-10-15"),
    ],
)
def test_the_pupil_aid_ends_on_15_october(walked, day, window, by, next_by):
    walk = walked(day, **PUPIL, grade="first")
    assert walk.value("pupil-window") == window
    assert (walk.value("pupil-by"), walk.value("next-pupil-by")) == (by, next_by)
    assert ("why-late" in walk.ids) is (window == "late")


def test_who_missed_it_is_told_of_the_next_year(walked):
    walk = walked(DAY, **PUPIL, grade="middle", why_late="missed")
    assert walk.end == ("pupil-too-late", "closed")
    ill = walked(DAY, **PUPIL, grade="first", why_late="health", way="office")
    assert ill.notes("pupil-info") == {"health"}
    assert "health-protocol" in ill.items("prepare")
    assert "school-certificate" not in ill.items("prepare")


@pytest.mark.parametrize(
    ("grade", "asked"), [("first", True), ("eighth", True), ("middle", False)]
)
def test_a_school_certificate_is_for_grades_one_and_eight(walked, grade, asked):
    walk = walked("2027-08-01", **PUPIL, grade=grade, way="post")
    assert ("school-certificate" in walk.items("prepare")) is asked


@pytest.mark.parametrize(
    ("degree", "amount"),
    [("low", "230.08"), ("middle", "291.44"), ("high", "603.32")],
)
def test_a_child_with_a_disability(walked, degree, amount):
    walk = walked(DAY, aid="disabled", lives_here="yes", degree=degree, way="office")
    assert walk.value("degree-sum") == amount
    assert "income" not in walk.ids


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"way": "office"}, ("go", "go-to-office")),
        ({"way": "post"}, ("posted", "done-here")),
        ({"way": "online"}, ("sent", "submitted")),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    walk = walked(DAY, **MONTHLY, income="low", gather="no", **answers)
    assert walk.end == end
    assert "find-dsp" in walk.ids


def test_other_ends(walked):
    assert walked(DAY, aid="not-sure").end == ("ask-dsp", "go-to-office")
    assert walked(DAY, aid="birth", lives_here="no").end == ("not-here", "not-eligible")
    other = walked(DAY, **PUPIL, grade="other")
    assert other.end == ("other-grade", "not-eligible")
    telk = walked(DAY, aid="disabled", lives_here="yes", degree="no-decision")
    assert telk.end == ("telk-first", "referred")


@pytest.mark.parametrize(
    ("day", "told"),
    [("2027-03-15", True), ("2027-03-16", False), ("2027-09-20", False)],
)
def test_an_ill_pupil_still_has_six_months(walked, day, told):
    """From the middle of September: until the middle of March."""
    walk = walked(day, **PUPIL, grade="middle")
    assert ("this-year" in walk.notes("pupil-info")) is told
