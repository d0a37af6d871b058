"""A state service found and requested on egov.bg.

Source: the service pages of egov.bg (their part on applying electronically); a PIK
is enough to log in but does not sign what wants a signature.
"""

import pytest

GUIDE = "egov-find-and-request"
DAY = "2026-11-24"

APPLY = {"goal": "apply", "whose": "municipality"}
FORM = APPLY | {"how": "form", "access": "nra-pik", "signed": "no"}


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"goal": "taxes"}, ("to-taxes", "referred")),
        ({"goal": "know", "whose": "not-sure"}, ("known", "done-here")),
        (FORM | {"mailbox": "yes", "fee": "no"}, ("filed", "submitted")),
        (APPLY | {"how": "pdf", "access": "qes"}, ("send-pdf", "referred")),
        (APPLY | {"how": "portal", "access": "qes"}, ("on-portal", "referred")),
        (APPLY | {"how": "counter"}, ("go", "go-to-office")),
        (
            APPLY | {"how": "form", "access": "none", "without": "get-means"},
            ("means-first", "referred"),
        ),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **answers).end == end


def test_who_only_wants_to_know_does_not_log_in(walked):
    found = walked(DAY, goal="know", whose="ministry")

    assert not {"access", "enter--log-in", "prepare"} & set(found.ids)
    assert {"find", "read", "keep"} <= set(found.ids)


@pytest.mark.parametrize("how", ["form", "pdf", "portal"])
def test_a_code_does_not_sign(walked, how):
    answers = APPLY | {"how": how, "access": "nssi-pik", "signed": "yes"}
    found = walked(DAY, **answers, without="counter")

    assert found.notes("without") == {"pik"}
    assert found.end == ("go", "go-to-office")
    assert not {"fill-in", "fill-pdf", "check-portal"} & set(found.ids)


@pytest.mark.parametrize(("mailbox", "made"), [("yes", False), ("no", True)])
def test_without_a_mailbox_one_is_made(walked, mailbox, made):
    found = walked(DAY, **FORM, mailbox=mailbox, fee="yes")

    assert ("make-mailbox" in found.ids) is made
    assert "card--pay" in found.ids
    assert found.ids[-2] == "log-out--log-out"
