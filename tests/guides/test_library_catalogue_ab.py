"""The library's catalogue: who only searches, who logs in, who goes to the desk.

Source: the catalogue help and rules of AB libraries (pc-tm.eu, libshumen.org,
librz.org); each library has its own loan rules.
"""

import pytest

GUIDE = "library-catalogue-ab"
DAY = "2026-11-24"

PROFILE = {"basket", "log-in", "send-request", "renew", "see-loans", "log-out--log-out"}


def test_a_search_needs_neither_card_nor_login(walked):
    found = walked(DAY, goal="check", found="free")

    assert "card" not in found.ids
    assert not PROFILE & set(found.ids)
    assert found.end == ("checked", "done-here")


@pytest.mark.parametrize("goal", ["check", "reserve"])
def test_a_book_that_is_not_there_leads_to_an_interlibrary_loan(walked, goal):
    card = {} if goal == "check" else {"card": "with-password"}
    found = walked(DAY, goal=goal, found="no", **card)

    assert found.end == ("not-found", "referred")
    assert not PROFILE & set(found.ids)


@pytest.mark.parametrize(
    ("goal", "more", "own", "end"),
    [
        (
            "reserve",
            {"found": "on-loan"},
            ["basket", "log-in", "send-request"],
            ("requested", "submitted"),
        ),
        (
            "extend",
            {"overdue": "no"},
            ["log-in", "renew"],
            ("renewed", "submitted"),
        ),
        ("loans", {}, ["log-in", "see-loans"], ("seen", "done-here")),
    ],
)
def test_the_profile_needs_card_and_password(walked, goal, more, own, end):
    found = walked(DAY, goal=goal, card="with-password", **more)

    assert [step for step in found.ids if step in PROFILE] == [
        *own,
        "log-out--log-out",
    ]
    assert "password" in found.items("prepare")
    assert found.end == end


@pytest.mark.parametrize("card", ["with-password", "no-password", "not-sure"])
def test_a_late_reader_asks_at_the_desk(walked, card):
    """The software marks late readers: nothing is tried online."""
    found = walked(DAY, goal="extend", card=card, overdue="yes", contact="visit")

    assert not PROFILE & set(found.ids)
    assert "late" in found.notes("visit")
    assert found.end == ("at-the-desk", "go-to-office")


@pytest.mark.parametrize(
    ("contact", "end"),
    [("phone", ("by-phone", "done-here")), ("visit", ("at-the-desk", "go-to-office"))],
)
def test_without_a_password_the_librarian_does_it(walked, contact, end):
    found = walked(
        DAY, goal="reserve", card="no-password", found="free", contact=contact
    )

    assert not PROFILE & set(found.ids)
    assert found.end == end


def test_without_a_card_one_may_search_but_not_reserve(walked):
    assert walked(DAY, goal="reserve", card="none", found="free").end == (
        "card-first",
        "referred",
    )
    assert walked(DAY, goal="loans", card="none").end == ("no-card", "referred")
