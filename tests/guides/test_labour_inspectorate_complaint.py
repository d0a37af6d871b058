"""A complaint to the Labour Inspectorate, and what goes to court instead.

Source: Labour Code, articles 326, 327, 358; General Labour Inspectorate's site.
"""

import datetime

import pytest

GUIDE = "labour-inspectorate-complaint"
DAY = "2026-11-24"

UNPAID = {"problem": "unpaid", "works_there": "yes"}
DISMISSED = {"problem": "dismissal", "order_on": datetime.date(2026, 9, 24)}


@pytest.mark.parametrize(
    ("day", "note"), [("2026-11-24", "in-time"), ("2026-11-25", "late")]
)
def test_a_dismissal_goes_to_court_within_two_months(walked, day, note):
    """The order came on 24 September: two months end on 24 November."""
    found = walked(day, **DISMISSED, also_broken="no")

    assert found.value("court-by") == "2026-11-24"
    assert found.notes("court") == {note}
    assert found.end == ("to-court", "referred")


def test_two_months_end_with_the_month(walked):
    """From 31 December two months end on 28 February."""
    order = datetime.date(2026, 12, 31)
    found = walked("2027-01-10", problem="dismissal", order_on=order)

    assert found.value("court-by") == "2027-02-28"


def test_other_breaches_still_go_to_the_inspectorate(walked):
    found = walked(
        DAY, **DISMISSED, also_broken="yes", works_there="no", access="none", way="post"
    )

    assert found.notes("good-to-know") == {"also"}
    assert found.notes("posted") == {"court"}
    assert found.end == ("posted", "done-here")


@pytest.mark.parametrize(
    ("access", "entry", "note"),
    [
        ("qes", True, set()),
        ("other", False, {"unsigned"}),
        ("none", False, {"unsigned"}),
    ],
)
def test_only_a_signed_form_is_sure_to_count(walked, access, entry, note):
    found = walked(DAY, **UNPAID, access=access, way="form")

    assert ("signed-file" in found.ids) is entry
    assert found.notes("way") == note
    assert found.notes("sent") == {"unpaid"} | note
    assert found.end == ("sent", "submitted")
    assert "log-out--log-out" in found.ids


def test_the_secure_mailbox_needs_a_way_in(walked):
    none = walked(DAY, **UNPAID, access="none")
    code = walked(DAY, **UNPAID, access="other", way="mailbox")

    assert none.options("way") == {"form", "office", "post"}
    assert "mailbox--open" in code.ids
    assert code.end == ("sent", "submitted")


def test_who_still_works_there_asks_that_the_name_be_kept(walked):
    found = walked(DAY, **UNPAID, access="none", way="office")

    assert "keep-name" in found.notes("letter")
    assert "at-the-desk" in found.ids
    assert found.end == ("go", "go-to-office")


def test_notice_is_advice_and_danger_is_an_emergency(walked):
    notice = walked(DAY, problem="notice")
    hurt = walked(DAY, problem="danger", hurt="yes")

    assert notice.end == ("go-for-advice", "go-to-office")
    assert hurt.ids.index("call-112") < hurt.ids.index("good-to-know")
