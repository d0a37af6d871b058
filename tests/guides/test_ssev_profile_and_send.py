"""The state's electronic registered mail: a profile, a letter read, a letter sent.

Source: edelivery.egov.bg/help; the help centre of egov.bg (services that want a
signature do not take a document from a profile opened with a PIK).
"""

import pytest

GUIDE = "ssev-profile-and-send"
DAY = "2026-11-24"

MINE = {"whose": "mine", "access": "nra-pik", "first": "no"}


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"whose": "company"}, ("company", "referred")),
        ({"whose": "other"}, ("not-others", "not-eligible")),
        (
            {"whose": "mine", "access": "none", "without": "get-code"},
            ("code-first", "referred"),
        ),
        (
            {"whose": "mine", "access": "not-sure", "without": "paper"},
            ("go", "go-to-office"),
        ),
        (MINE | {"what": "send", "signed": "no"}, ("sent", "submitted")),
        (MINE | {"what": "read"}, ("read-it", "done-here")),
        (
            MINE | {"first": "yes", "what": "profile-only"},
            ("profile-ready", "done-here"),
        ),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


@pytest.mark.parametrize(
    ("access", "end"),
    [
        ("nra-pik", "needs-signature"),
        ("nssi-pik", "needs-signature"),
        ("qes", "sent"),
    ],
)
def test_a_code_does_not_sign_a_file(walked, access, end):
    answers = MINE | {"access": access, "what": "send", "signed": "yes"}
    found = walked(DAY, **answers)

    assert found.end[0] == end
    assert ("sign-file" in found.ids) is (access == "qes")


def test_before_a_letter_is_opened_its_terms_are_told(walked):
    """Opening a fine starts its terms (Commissioner Boteva, about 2023: 14 days)."""
    found = walked(DAY, **MINE, what="read")

    assert found.ids.index("before-opening") < found.ids.index("open-message")
    assert "14 дни" in found.said("before-opening")


@pytest.mark.parametrize(("first", "shown"), [("yes", True), ("no", False)])
def test_a_profile_is_filled_in_the_first_time_only(walked, first, shown):
    found = walked(DAY, **MINE | {"first": first, "what": "read"})

    assert ({"register", "notices"} <= set(found.ids)) is shown
    assert ("profile-only" in found.options("what")) is shown


def test_who_does_not_know_looks_whether_a_signature_is_wanted(walked):
    found = walked(DAY, **MINE, what="send", signed="not-sure")

    assert "check-service" in found.ids
    assert found.notes("send") == {"not-signed"}
