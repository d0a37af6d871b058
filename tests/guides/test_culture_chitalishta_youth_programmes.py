"""Programmes for libraries, artists and young people, by age and by sum.

Source: the National Culture Fund's notes (own share of 20 % above 15,000 leva, at
the fixed rate of 1.95583: 7,669.38 EUR); the European Youth Portal (DiscoverEU at
18, Solidarity Corps registered from 17, taking part from 18 to 30); the European
Commission's page on Youth Centre Smolyan (13 to 29).
"""

import pytest

GUIDE = "culture-chitalishta-youth-programmes"
DAY = "2026-11-24"

BOOKS = {"who": "library", "want": "books", "kind": "small", "registered": "yes"}
ARTIST = {"who": "artist", "artist": "organisation", "open_now": "yes"}


@pytest.mark.parametrize(
    ("age", "offers"),
    [
        ("12", set()),
        ("13", {"centre"}),
        ("16", {"centre"}),
        ("17", {"centre", "solidarity", "discovereu"}),
        ("19", {"centre", "solidarity", "discovereu"}),
        ("20", {"centre", "solidarity"}),
        ("29", {"centre", "solidarity"}),
        ("30", {"solidarity"}),
        ("31", set()),
    ],
)
def test_only_what_fits_the_age_is_offered(walked, age, offers):
    """DiscoverEU goes by year of birth, so a year either side is offered too."""
    found = walked(DAY, who="young", age=age)

    assert found.options("wish") == offers | {"local"}


@pytest.mark.parametrize(
    ("request_", "share"),
    [("7669.38", None), ("7669.39", "1533.878"), ("10000", "2000")],
)
def test_above_the_threshold_a_fifth_is_your_own(walked, request_, share):
    found = walked(DAY, **ARTIST, request=request_)

    assert ("share" in found.ids) is (share is not None)
    if share:
        assert found.value("own-share") == share
    assert found.end == ("sent", "submitted")


def test_an_unregistered_library_takes_no_part(walked):
    found = walked(DAY, **{**BOOKS, "registered": "no"})

    assert found.end == ("not-registered", "not-eligible")


@pytest.mark.parametrize(
    ("answers", "note"),
    [
        (BOOKS, "books"),
        ({"who": "artist", "artist": "neither", "request": "500"}, "ncf"),
        ({"who": "young", "age": "18", "wish": "discovereu"}, "discovereu"),
    ],
)
def test_without_an_open_call_nothing_is_filed(walked, answers, note):
    found = walked(DAY, **answers, open_now="no")

    assert found.notes("later") == {note}
    assert found.end == ("later", "closed")


@pytest.mark.parametrize(
    ("way", "end"),
    [("portal", ("sent", "submitted")), ("paper", ("post-it", "done-here"))],
)
def test_books_are_asked_for_in_the_portal_or_on_paper(walked, way, end):
    found = walked(DAY, **BOOKS, open_now="yes", way=way)

    assert ("in--log-in" in found.ids) is (way == "portal")
    assert found.notes("books-money") == {"small"}
    assert found.end == end


@pytest.mark.parametrize(("age", "note"), [("17", {"under"}), ("18", set())])
def test_the_corps_registers_before_it_takes(walked, age, note):
    found = walked(DAY, who="young", age=age, wish="solidarity")

    assert found.notes("solidarity") == note


def test_a_library_project_goes_to_the_fund(walked):
    found = walked(DAY, who="library", want="project", request="100", open_now="yes")

    assert found.notes("ncf-page") == {"organisation"}
    assert {"eik", "person", "budget"} <= found.items("prepare")
