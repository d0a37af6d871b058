"""A pension: the day of the age, the two months for applying, who ends where.

Sources: nssi.bg, articles 68, 84, 94 and 103 of the Social Security Code.
"""

import pytest

GUIDE = "pension-apply-check"
DAY = "2026-11-24"

OLD_AGE = {"aim": "old-age", "code": "nssi-pik"}


@pytest.mark.parametrize(
    ("rule", "born", "age_on", "year"),
    [
        ("woman", "1964-05-24", "2026-11-24", "known"),
        ("woman", "1963-06-30", "2025-12-30", "earlier"),
        ("woman", "1963-07-01", "2026-01-01", "known"),
        ("woman", "1964-06-30", "2026-12-30", "known"),
        ("woman", "1964-07-01", "2027-01-01", "later"),
        ("man", "1961-03-31", "2025-12-31", "earlier"),
        ("man", "1961-04-01", "2026-01-01", "known"),
        ("man", "1962-03-31", "2026-12-31", "known"),
        ("man", "1962-04-01", "2027-01-01", "later"),
    ],
)
@pytest.mark.parametrize("day", [DAY, "2027-02-01"])
def test_the_age_of_2026_fixes_a_day_in_2026(walked, day, rule, born, age_on, year):
    """Women at 62 years 6 months, men at 64 years 9 months (third category)."""
    walk = walked(day, **OLD_AGE, reached="not-sure", rule=rule, born_on=born)
    assert walk.value("age-on") == age_on
    assert walk.notes("your-age") == {year}


@pytest.mark.parametrize(
    ("born", "end"),
    [("1964-05-24", None), ("1964-05-25", ("collect", "closed"))],
)
def test_before_the_day_one_collects_papers(walked, born, end):
    walk = walked(DAY, **OLD_AGE, reached="not-sure", rule="woman", born_on=born)
    assert walk.end == end


@pytest.mark.parametrize(
    ("day", "right", "by", "note"),
    [
        ("2026-11-24", "2026-09-24", "2026-11-24", "in-time"),
        ("2026-11-24", "2026-09-23", "2026-11-23", "late"),
        ("2027-02-28", "2026-12-31", "2027-02-28", "in-time"),
        ("2027-03-01", "2026-12-31", "2027-02-28", "late"),
    ],
)
def test_two_months_from_the_right(walked, day, right, by, note):
    """Within two months the pension starts from the right, else from applying."""
    walk = walked(day, **OLD_AGE, reached="yes", right_on=right, way="employer")
    assert walk.value("apply-by") == by
    assert walk.notes("start") == {note}
    assert walk.notes("via-employer") == {note}


def test_an_age_reached_earlier_gives_no_day(walked):
    """The ages of 2025 are not in the table: no last day may be shown."""
    walk = walked(DAY, **OLD_AGE, reached="not-sure", rule="man", born_on="1960-01-01")
    assert walk.notes("start") == {"long-ago", "service"}


def test_not_yet_is_early(walked):
    walk = walked(DAY, **OLD_AGE, reached="not-yet")
    assert walk.end == ("collect", "closed")
    assert walk.notes("collect") == set()


@pytest.mark.parametrize(
    ("own", "end", "note"),
    [
        ("own", ("go", "go-to-office"), {"own"}),
        ("none", ("go", "go-to-office"), {"none"}),
        ("survivor", ("only-one", "go-to-office"), None),
    ],
)
def test_the_widow_s_supplement_goes_with_an_own_pension(walked, own, end, note):
    """30% with one's own pension; not with a survivor pension of the same person."""
    walk = walked(
        DAY, aim="widow", own_pension=own, code="none", way="office", gather="no"
    )
    assert walk.end == end
    if note is not None:
        assert walk.notes("widow-info") == note


@pytest.mark.parametrize(
    ("code", "ways"),
    [
        ("nssi-pik", {"online", "office"}),
        ("qes", {"online", "office"}),
        ("nra-pik", {"office"}),
        ("none", {"office"}),
    ],
)
def test_an_application_needs_an_nssi_pik_or_a_signature(walked, code, ways):
    walk = walked(DAY, aim="help", telk="yes", code=code)
    assert walk.options("way") == ways


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"aim": "see", "code": "nra-pik"}, ("seen", "done-here")),
        ({"aim": "see", "code": "none"}, ("code-first", "referred")),
        ({"aim": "forecast"}, ("forecast-seen", "done-here")),
        ({"aim": "help", "telk": "no"}, ("telk-first", "referred")),
        ({"aim": "change"}, ("change-go", "go-to-office")),
        (
            {"aim": "help", "telk": "yes", "code": "qes", "way": "online"},
            ("sent", "submitted"),
        ),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(
    ("day", "born", "notes"),
    [
        ("2026-11-24", "1964-05-24", {"in-time", "service"}),
        ("2026-11-24", "1964-03-23", {"late", "service"}),
        ("2027-02-01", "1964-07-15", {"later", "service"}),
    ],
)
def test_an_age_alone_is_not_yet_a_right(walked, day, born, notes):
    """The service decides too, and an age of 2027 is not in the table."""
    walk = walked(day, **OLD_AGE, reached="not-sure", rule="woman", born_on=born)
    assert walk.notes("start") == notes
