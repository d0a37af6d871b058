"""Choosing and changing a GP: the two windows, the reasons, who ends where.

Sources: nhif.bg; news of 25 November 2025 (trud.bg, vesti.bg, fakti.bg).
"""

import pytest

GUIDE = "health-choose-gp"
DAY = "2026-11-24"

OTHER = {"whose": "me", "had": "other"}
OFFICE = {"insured": "yes", "way": "office", "gather": "no"}


@pytest.mark.parametrize(
    ("day", "window", "next_opens"),
    [
        ("2026-11-30", "shut", "2026-12-01"),
        ("2026-12-01", "open", "2026-12-01"),
        ("2026-12-31", "open", "2026-12-01"),
        ("2027-01-01", "shut", "2027-06-01"),
        ("2027-05-31", "shut", "2027-06-01"),
        ("2027-06-01", "open", "2027-12-01"),
        ("2027-06-30", "open", "2027-12-01"),
        ("2027-07-01", "shut", "2027-12-01"),
    ],
)
def test_a_change_is_made_in_june_and_in_december(walked, day, window, next_opens):
    walk = walked(day, **OTHER)
    assert walk.value("window") == window
    assert walk.value("next-opens") == next_opens
    assert ("reason" in walk.ids) is (window == "shut")


@pytest.mark.parametrize(
    ("day", "closes"), [("2026-12-10", "2026-12-31"), ("2027-06-01", "2027-06-30")]
)
def test_the_open_window_names_its_last_day(walked, day, closes):
    walk = walked(day, **OTHER, **OFFICE)
    assert walk.value("closes") == closes
    assert walk.notes("when-open") == {"open"}
    assert "in-time" in walk.notes("go")


@pytest.mark.parametrize("reason", ["none", "not-sure"])
def test_without_a_reason_one_waits(walked, reason):
    walk = walked(DAY, **OTHER, reason=reason)
    assert walk.end == ("wait", "closed")
    assert ("not-sure" in walk.notes("wait")) is (reason == "not-sure")


@pytest.mark.parametrize("reason", ["moved", "address", "doctor"])
def test_a_reason_opens_every_month(walked, reason):
    walk = walked(DAY, **OTHER, reason=reason, **OFFICE)
    assert walk.end == ("go", "go-to-office")
    assert walk.notes("when-open") == {"reason"}
    assert "in-time" not in walk.notes("go")


def test_a_first_choice_is_made_any_time(walked):
    walk = walked(DAY, whose="child", had="no", **OFFICE)
    assert walk.end == ("go", "go-to-office")
    assert "get-booklet" in walk.ids
    assert "birth-certificate" in walk.items("prepare")


@pytest.mark.parametrize(
    ("how_long", "end"),
    [
        ("fits", None),
        ("shorter", ("not-temporary", "not-eligible")),
        ("longer", ("not-temporary", "not-eligible")),
    ],
)
def test_a_temporary_choice_is_for_one_to_five_months(walked, how_long, end):
    assert walked(DAY, whose="me", had="away", how_long=how_long).end == end


def test_online_one_signs_and_leaves_the_site(walked):
    walk = walked("2026-12-01", **OTHER, insured="not-sure", way="online")
    assert walk.end == ("sent", "submitted")
    assert "check-status" in walk.ids
    assert walk.ids[-2] == "log-out--log-out"
    assert walk.ids.index("in--log-in") < walk.ids.index("choose")
