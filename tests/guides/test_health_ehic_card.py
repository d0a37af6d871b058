"""The European Health Insurance Card: time before travel, how long it lasts, ends.

Sources: ezok.bg (15 calendar days, validity by group), dariknews.bg (countries).
"""

import pytest

GUIDE = "health-ehic-card"
DAY = "2026-11-24"

TRIP = {"travel": "no-date", "where": "covered"}
ME = TRIP | {"whose": "me", "group": "insured", "insured": "yes"}


@pytest.mark.parametrize(
    ("travel_on", "time", "notes"),
    [
        ("2026-12-15", "enough", {"adult"}),
        ("2026-12-14", "tight", {"adult", "tight"}),
        ("2026-12-10", "tight", {"adult", "tight"}),
        ("2026-12-09", "short", {"adult", "short"}),
        ("2026-11-24", "short", {"adult", "short"}),
    ],
)
def test_the_card_takes_fifteen_days(walked, travel_on, time, notes):
    """Issued within 15 calendar days; the advice is to apply three weeks before."""
    walk = walked(DAY, **ME | {"travel": "know", "travel_on": travel_on})
    assert walk.value("ready-by") == "2026-12-09"
    assert walk.value("time") == time
    assert walk.notes("card") == notes


@pytest.mark.parametrize(
    ("born", "until"),
    [
        ("2020-05-01", "2031-11-24"),
        ("2013-11-24", "2031-11-24"),
        ("2010-01-01", "2028-01-01"),
        ("2009-11-24", "2027-11-24"),
        ("2009-03-01", "2027-11-24"),
        ("2008-11-25", "2027-11-24"),
    ],
)
def test_a_child_s_card(walked, born, until):
    """Five years or until 18, but not less than one year."""
    walk = walked(DAY, **TRIP, whose="child", child_born_on=born)
    assert walk.value("child-until") == until


def test_at_eighteen_one_is_no_child(walked):
    walk = walked(DAY, **TRIP, whose="child", child_born_on="2008-11-24")
    assert walk.waits[0] == "child-born-on"


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"travel": "abroad"}, ("call-nhif", "referred")),
        ({"travel": "no-date", "where": "other"}, ("not-covered", "referred")),
        (ME | {"insured": "no"}, ("not-insured", "not-eligible")),
        (ME | {"way": "egov"}, ("sent", "submitted")),
        (ME | {"way": "mailbox"}, ("sent", "submitted")),
        (ME | {"way": "bank", "gather": "no"}, ("go", "go-to-office")),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(
    ("group", "asked"), [("insured", True), ("telk", True), ("pensioner", False)]
)
def test_contributions_matter(walked, group, asked):
    """With interrupted insurance no card is issued."""
    walk = walked(DAY, **TRIP, whose="someone", group=group)
    assert ("insured" in walk.ids) is asked


def test_doubtful_contributions_are_checked_first(walked):
    walk = walked(DAY, **ME | {"insured": "not-sure"})
    assert "check-status" in walk.ids
    assert "both" not in walk.notes("card")


@pytest.mark.parametrize(
    ("whose", "items"),
    [
        (
            {"whose": "child", "child_born_on": "2015-01-01"},
            {"parent-card", "child-paper"},
        ),
        ({"whose": "someone", "group": "pensioner"}, {"id-card", "authorisation"}),
        ({"whose": "me", "group": "pensioner"}, {"id-card"}),
    ],
)
def test_what_to_bring(walked, whose, items):
    walk = walked(DAY, **TRIP, **whose, way="bank")
    assert walk.items("prepare") == items | {"latin-name"}
