"""The polling place, a vote at the current address, and one's data in the register.

Source: fakti.bg and dnes.bg of March 2026; the Electoral Code (14 days before
election day). For the vote of 19 April the last day was 4 April, a day earlier.
"""

import pytest

GUIDE = "own-data-and-voting-place"
DAY = "2026-11-24"

CURRENT = {"what": "current", "lives": "registered", "election": "known"}


@pytest.mark.parametrize(
    ("election_day", "safe_day", "note", "end"),
    [
        ("2026-12-07", "2026-11-22", "late", ("too-late", "closed")),
        ("2026-12-08", "2026-11-23", "last-day", ("filed", "submitted")),
        ("2026-12-09", "2026-11-24", "in-time", ("filed", "submitted")),
        ("2027-03-07", "2027-02-20", "in-time", ("filed", "submitted")),
    ],
)
def test_a_request_is_filed_fourteen_days_before(
    walked, election_day, safe_day, note, end
):
    found = walked(DAY, **CURRENT, election_day=election_day, by="online")

    assert found.value("apply-by") == safe_day
    assert found.notes("term") == {note}
    assert found.end == end


def test_the_vote_of_april_2026_is_counted_as_it_was_announced(walked):
    found = walked("2026-03-09", **CURRENT, election_day="2026-04-19", by="online")

    assert found.value("apply-by") == "2026-04-04"


def test_at_the_municipality_the_last_day_is_said_again(walked):
    answers = CURRENT | {"election_day": "2026-12-20", "municipality": "smolyan"}
    found = walked(DAY, **answers, by="desk")

    assert "05.12.2026" in found.said("go-to-vote-desk")
    assert found.end == ("go-to-vote-desk", "go-to-office")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"what": "certificate"}, ("to-certificate", "referred")),
        ({"what": "current", "lives": "yes"}, ("permanent", "done-here")),
        (
            {"what": "current", "lives": "not-registered"},
            ("register-first", "referred"),
        ),
        ({"what": "station", "election": "none"}, ("no-election", "closed")),
        (
            {"what": "station", "election": "not-known", "by": "phone"},
            ("station-known", "done-here"),
        ),
        (
            {"what": "home", "election": "known", "municipality": "devin"},
            ("box-asked", "referred"),
        ),
        ({"what": "abroad", "election": "known"}, ("abroad-known", "done-here")),
        ({"what": "register", "see": "family"}, ("to-family", "referred")),
        (
            {"what": "register", "see": "everything", "by": "online"},
            ("send-request", "referred"),
        ),
        ({"what": "wrong", "mistake": "address"}, ("correct-address", "referred")),
        (
            {"what": "wrong", "mistake": "record", "municipality": "smolyan"},
            ("go-correct", "go-to-office"),
        ),
    ],
)
def test_each_need_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(
    ("answers", "ways"),
    [
        ({"what": "station", "election": "known"}, {"online", "phone"}),
        (CURRENT | {"election_day": "2027-03-07"}, {"online", "desk"}),
        ({"what": "register", "see": "everything"}, {"online", "letter"}),
    ],
)
def test_each_need_has_its_ways(walked, answers, ways):
    assert walked(DAY, **answers, by="online").options("by") == ways


def test_a_polling_place_is_asked_without_a_code(walked):
    found = walked(DAY, what="station", election="known", by="online")

    assert "enter--log-in" not in found.ids
    assert found.items("prepare") == {"egn", "paper"}
