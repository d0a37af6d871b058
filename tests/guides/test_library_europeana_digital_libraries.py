"""Digitised newspapers, photos and books: which library first, and what one may do.

Source: the digital libraries of Smolyan, Stara Zagora, Plovdiv, Varna and the
National Library; Europeana's help on reuse.
"""

import pytest

GUIDE = "library-europeana-digital-libraries"
DAY = "2026-11-24"

LIBRARIES = {"smolyan", "rodina", "plovdiv", "varna", "national-library"}


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        ({"what": "rhodope"}, "smolyan"),
        ({"what": "town", "town": "stara-zagora"}, "rodina"),
        ({"what": "town", "town": "plovdiv"}, "plovdiv"),
        ({"what": "town", "town": "varna"}, "varna"),
        ({"what": "old-books"}, "national-library"),
    ],
)
def test_a_subject_has_its_library(walked, answers, place):
    found = walked(DAY, **answers, use="look", found="yes")

    assert LIBRARIES & set(found.ids) == {place}
    assert "open-europeana" not in found.ids
    assert found.end == ("done", "done-here")


@pytest.mark.parametrize(
    "answers",
    [
        {"what": "europe"},
        {"what": "town", "town": "other"},
        {"what": "rhodope", "found": "no"},
    ],
)
def test_europeana_is_searched_where_no_library_had_it(walked, answers):
    found = walked(DAY, **answers, use="look", found_there="yes")

    assert {"open-europeana", "filters", "open-item"} < set(found.ids)
    assert found.end == ("done", "done-here")


def test_what_is_not_online_is_asked_for_on_paper(walked):
    found = walked(DAY, what="rhodope", use="look", found="no", found_there="no")

    assert found.ids[-2] == "ask-local-history"
    assert found.end == ("not-online", "go-to-office")


@pytest.mark.parametrize("use", ["look", "school", "publish"])
def test_the_sign_is_read_with_the_use_in_mind(walked, use):
    """Whatever is to be sold must be free; the rest takes a permission."""
    found = walked(DAY, what="europe", use=use, found_there="yes")

    assert found.notes("filters") == {use}
    assert found.notes("rights") == {use}
