"""Is the contract registered, and on what sum is one insured.

Source: the portal's path to the Single Electronic Employment Record; employers file
form 1 for a month by the 25th of the next.
"""

import pytest

GUIDE = "nra-employment-contracts"
DAY = "2026-11-24"
SEES = {"what": "registered", "access": "nra-pik", "way": "online"}


@pytest.mark.parametrize(
    ("day", "newest"),
    [
        ("2026-11-25", "2026-09-30"),
        ("2026-11-26", "2026-10-31"),
        ("2027-01-25", "2026-11-30"),
        ("2027-01-26", "2026-12-31"),
        ("2027-03-31", "2027-02-28"),
    ],
)
def test_the_newest_month_with_data(walked, day, newest):
    """A month's data are in after the 25th of the month after it."""
    assert walked(day, what="income").value("newest-month-end") == newest


@pytest.mark.parametrize(
    ("what", "access", "ways"),
    [
        ("registered", "nra-pik", {"online", "office"}),
        ("registered", "nssi-pik", {"get-nra", "office"}),
        ("income", "nssi-pik", {"online", "get-nra", "office"}),
        ("older", "nra-pik", {"get-nssi", "office"}),
        ("older", "nssi-pik", {"online", "office"}),
        ("older", "qes", {"online", "office"}),
    ],
)
def test_each_code_opens_its_own_door(walked, what, access, ways):
    assert walked(DAY, what=what, access=access).options("way") == ways


def test_the_codes_are_not_mixed_up(walked):
    at_nssi = walked(DAY, what="income", access="nssi-pik", way="online")
    at_nra = walked(DAY, what="income", access="nra-pik", way="online")

    assert "in-nssi--log-in" in at_nssi.ids
    assert not {"open-portal", "open-income"} & set(at_nssi.ids)
    assert "in-pik--log-in" in at_nra.ids
    assert not {"open-nssi", "read-nssi"} & set(at_nra.ids)


@pytest.mark.parametrize("shows", ["missing", "not-ended", "differs"])
def test_the_employer_is_asked_before_a_complaint(walked, shows):
    found = walked(DAY, **SEES, shows=shows)

    assert found.notes("what-to-do") == {shows}
    assert found.ids.index("what-to-do") < found.ids.index("complain")
    assert found.end == ("mend", "done-here")


def test_what_is_right_is_kept(walked):
    assert walked(DAY, **SEES, shows="fine").end == ("fine", "done-here")


def test_older_service_is_in_the_paper_book(walked):
    found = walked(DAY, what="older", access="none", way="office")

    assert "paper-book" in found.ids
    assert found.notes("at-office") == {"nssi"}
    assert found.end == ("to-office", "go-to-office")


@pytest.mark.parametrize(
    ("access", "out"),
    [("nra-pik", "log-out--log-out"), ("nssi-pik", "log-out-nssi--log-out")],
)
def test_one_logs_out_of_the_site_that_is_open(walked, access, out):
    found = walked(DAY, what="income", access=access, way="online")

    assert [step for step in found.ids if step.startswith("log-out")] == [out]
