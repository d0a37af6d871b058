"""A change of address or a certificate of one: who goes where, and by when.

Source: the egov.bg page of the current-address certificate (30 days after moving);
articles 92, 95 and 98 of the Civil Registration Act.
"""

import pytest

GUIDE = "address-registration"
DAY = "2026-11-24"

CHANGE = {"whom": "me", "municipality": "smolyan", "moved": "not-yet", "gather": "no"}
MINE = CHANGE | {"home": "mine"}
CERTIFICATE = {
    "what": "certificate",
    "which": "current",
    "whom": "me",
    "municipality": "smolyan",
}


@pytest.mark.parametrize(
    ("moved_on", "last_day", "note"),
    [
        ("2026-11-24", "2026-12-24", "in-time"),
        ("2026-10-26", "2026-11-25", "in-time"),
        ("2026-10-25", "2026-11-24", "in-time"),
        ("2026-10-24", "2026-11-23", "late"),
    ],
)
def test_a_new_address_is_declared_within_thirty_days(walked, moved_on, last_day, note):
    known = MINE | {"what": "current", "moved": "known", "moved_on": moved_on}
    found = walked(DAY, **known)

    assert found.value("declare-by") == last_day
    assert found.notes("term") == {note}
    assert note in found.notes("go")


@pytest.mark.parametrize(
    ("what", "note", "police"),
    [("current", "current", False), ("permanent", "permanent", True)],
)
def test_only_a_permanent_address_concerns_the_identity_card(
    walked, what, note, police
):
    found = walked(DAY, **MINE, what=what)

    assert note in found.notes("at-desk")
    assert ("new-id-card" in found.ids) is police
    assert found.end == ("go", "go-to-office")


@pytest.mark.parametrize(
    ("owner", "item"),
    [("comes", "owner-here"), ("notary", "consent"), ("not-yet", "owner-here")],
)
def test_in_a_home_of_another_the_owner_consents(walked, owner, item):
    answers = CHANGE | {"what": "current", "home": "of-another", "owner": owner}
    found = walked(DAY, **answers)

    assert item in found.items("prepare") & found.notes("at-desk")


def test_each_child_has_an_application_of_its_own(walked):
    found = walked(DAY, **MINE | {"what": "current", "whom": "me-and-children"})

    assert "children" in found.notes("at-desk")
    assert "birth-certificate" in found.items("prepare")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"access": "nssi-pik", "way": "online"}, ("requested", "submitted")),
        ({"access": "qes", "way": "desk"}, ("go-for-certificate", "go-to-office")),
        ({"access": "none", "way": "get-code"}, ("code-first", "referred")),
    ],
)
def test_a_certificate_is_asked_online_or_at_the_desk(walked, answers, end):
    found = walked(DAY, **CERTIFICATE, **answers)

    assert found.end == end
    assert "home" not in found.ids


def test_for_another_person_a_certificate_is_asked_at_the_desk(walked):
    found = walked(DAY, **CERTIFICATE | {"whom": "other"})

    assert found.end == ("go-for-certificate", "go-to-office")
    assert "power" in found.items("prepare")
