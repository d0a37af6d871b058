"""The health record and e-prescription: by signature, at a counter, at the pharmacy.

Source: the questions and answers of the National Health Information System
(his.bg); Ordinance N-6 of 2022 as amended in July 2024 (pairing at a counter).
"""

import pytest

GUIDE = "health-ehealth-record-eprescription"
DAY = "2026-11-24"

OWN = {"need": "own-record", "device": "yes"}


@pytest.mark.parametrize(
    ("known", "item", "note"),
    [
        ("number", "number", "number"),
        ("last-digits", "last-digits", "last-digits"),
        ("date", "date", "date"),
        ("paper", "paper", "paper"),
    ],
)
def test_medicines_need_no_log_in(walked, known, item, note):
    """The pharmacy finds the prescription by its number or date."""
    found = walked(DAY, need="medicine", known=known)

    assert found.end == ("to-pharmacy", "go-to-office")
    assert item in found.items("prepare")
    assert found.notes("pharmacy") == {note}
    assert not {"signature", "install", "open-record"} & set(found.ids)


def test_who_knows_nothing_calls_the_doctor(walked):
    found = walked(DAY, need="medicine", known="nothing")

    assert found.ids.index("call-doctor") < found.ids.index("pharmacy")
    assert found.notes("pharmacy") == {"date"}
    assert "prepare" not in found.ids


def test_a_token_and_a_phone_are_paired(walked):
    """The token goes in before the site opens; the code is then scanned."""
    found = walked(DAY, **OWN, signature="token")

    steps = ["insert", "open-record", "in--log-in", "devices", "scan", "look-phone"]
    assert [step for step in found.ids if step in steps] == steps
    assert "log-out--log-out" in found.ids
    assert found.end == ("linked", "done-here")


def test_a_token_alone_shows_the_record_here(walked):
    found = walked(DAY, need="own-record", device="no", signature="token")

    assert "look-computer" in found.ids
    assert not {"install", "devices", "scan"} & set(found.ids)
    assert found.end == ("seen", "done-here")


def test_a_cloud_signature_needs_no_site(walked):
    found = walked(DAY, **OWN, signature="cloud")

    assert "pair-cloud" in found.ids
    assert not {"open-record", "log-out--log-out"} & set(found.ids)
    assert found.end == ("linked", "done-here")


def test_a_cloud_signature_is_offered_only_with_a_phone(walked):
    found = walked(DAY, need="own-record", device="no")

    assert found.options("signature") == {"token", "none", "not-sure"}


@pytest.mark.parametrize("signature", ["none", "not-sure"])
@pytest.mark.parametrize("region", ["smolyan", "elsewhere"])
def test_without_a_signature_a_counter_pairs_the_phone(walked, signature, region):
    """RZI, RZOK or Information Services, in person, since September 2024."""
    found = walked(DAY, **OWN, signature=signature, region=region)

    assert {"call-counter", "at-counter"} <= set(found.ids)
    assert found.items("prepare") == {"phone", "id-card"}
    assert found.notes("to-counter") == {region}
    assert found.end == ("to-counter", "go-to-office")


def test_without_phone_and_signature_the_doctor_gives_copies(walked):
    found = walked(DAY, need="own-record", device="no", signature="none")

    assert found.end == ("to-doctor", "go-to-office")


@pytest.mark.parametrize("signature", ["token", "cloud"])
def test_a_parent_is_shown_where_the_child_is(walked, signature):
    """The child's record stands under the names in the parent's profile."""
    found = walked(DAY, need="child-record", device="yes", signature=signature)

    assert "child" in found.notes("look-phone")
    assert "referral" not in found.ids
