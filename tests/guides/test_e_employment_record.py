"""The electronic employment record: what it covers, who sees it, what to do if wrong.

Source: National Revenue Agency, Register of Employment: labour contracts since
1 June 2025, civil servants since 1 June 2026; paper books by 1 June 2026.
"""

import datetime

import pytest

GUIDE = "e-employment-record"
DAY = "2026-11-24"

CONTRACT = {"goal": "contract", "kind": "labour"}
ENDING = {"goal": "ending", "kind": "labour", "left_on": datetime.date(2026, 11, 20)}


@pytest.mark.parametrize(
    ("kind", "left_on", "on_paper"),
    [
        ("labour", datetime.date(2025, 5, 31), True),
        ("labour", datetime.date(2025, 6, 1), False),
        ("not-sure", datetime.date(2025, 6, 1), False),
        ("civil-servant", datetime.date(2026, 5, 31), True),
        ("civil-servant", datetime.date(2026, 6, 1), False),
    ],
)
def test_work_that_ended_before_the_register_is_on_paper(
    walked, kind, left_on, on_paper
):
    found = walked(DAY, goal="ending", kind=kind, left_on=left_on)

    assert (found.end == ("on-paper", "referred")) is on_paper


def test_old_years_are_on_paper_and_with_the_institute(walked):
    found = walked(DAY, goal="old-years")

    assert found.end == ("on-paper", "referred")
    assert found.notes("on-paper") == set()


@pytest.mark.parametrize(
    ("day", "note"), [("2026-12-01", "in-time"), ("2026-12-02", "late")]
)
def test_the_end_of_work_is_checked_within_seven_working_days(walked, day, note):
    """Left on Friday 20 November: the seventh working day is Tuesday 1 December."""
    found = walked(day, **ENDING, access="nra-pik")

    assert found.value("register-by") == "2026-12-01"
    assert found.notes("clock") == {note}


@pytest.mark.parametrize("access", ["nssi-pik", "none", "not-sure"])
def test_without_the_agencys_code_one_gets_it_first(walked, access):
    """The code of the National Social Security Institute does not open the portal."""
    found = walked(DAY, **CONTRACT, access=access)

    assert found.end == ("get-code", "referred")
    assert (found.notes("get-code") == {"nssi"}) is (access == "nssi-pik")


@pytest.mark.parametrize(
    ("access", "entry"),
    [("nra-pik", "with-pik--log-in"), ("qes", "with-signature--log-in")],
)
def test_the_record_is_read_and_one_logs_out(walked, access, entry):
    found = walked(DAY, **CONTRACT, access=access, right="yes")

    assert entry in found.ids
    assert "read-contract" in found.ids
    assert "read-ending" not in found.ids
    assert "log-out--log-out" in found.ids
    assert found.end == ("all-right", "done-here")


@pytest.mark.parametrize(
    ("right", "end"),
    [
        ("wrong", ("then-inspectorate", "referred")),
        ("missing", ("then-inspectorate", "referred")),
        ("not-sure", ("asked-nra", "done-here")),
    ],
)
def test_a_mistake_goes_to_the_employer_first(walked, right, end):
    found = walked(DAY, **ENDING, access="nra-pik", right=right)

    assert ("write-employer" in found.ids) is (end[0] == "then-inspectorate")
    assert found.end == end


def test_a_kept_book_and_a_lost_book(walked):
    kept = walked(DAY, goal="book-kept")
    lost = walked(DAY, goal="book-lost")

    assert "ask-for-book" in kept.ids
    assert kept.end == ("book-asked", "referred")
    assert "duplicate" in lost.ids
    assert lost.end == ("go-for-duplicate", "go-to-office")
