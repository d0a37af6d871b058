"""The NSSI PIK and the look-ups behind it. Sources: nssi.bg, service 67 of egov.bg."""

import pytest

GUIDE = "noi-pik-and-eservices"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("how", "end", "step"),
    [
        ("office", ("go", "go-to-office"), "at-the-counter"),
        ("someone-else", ("go", "go-to-office"), "at-the-counter"),
        ("evrotrust", ("issued", "submitted"), "issue"),
        ("edelivery", ("requested", "submitted"), "request"),
    ],
)
@pytest.mark.parametrize("have", ["no", "forgot", "not-sure"])
def test_who_has_no_code_gets_one(walked, have, how, end, step):
    """At a counter, with Evrotrust, or through e-delivery with a QES; not by post."""
    walk = walked(DAY, have=have, how=how)
    assert walk.end == end
    assert step in walk.ids
    assert "open-look-ups" not in walk.ids


@pytest.mark.parametrize(
    ("have", "notes"),
    [("forgot", {"forgot"}), ("not-sure", {"not-sure"}), ("no", set())],
)
def test_a_new_code_stops_the_old_one(walked, have, notes):
    assert walked(DAY, have=have).notes("how") == notes


def test_another_person_needs_a_power_of_attorney(walked):
    walk = walked(DAY, have="no", how="someone-else")
    assert walk.items("prepare") == {"id-card", "power-of-attorney"}
    assert walked(DAY, have="no", how="office").items("prepare") == {"id-card"}


@pytest.mark.parametrize(
    ("have", "entry"),
    [
        ("nssi-pik", "in-nssi--log-in"),
        ("nra-pik", "in-nra--log-in"),
        ("qes", "in-qes--log-in"),
    ],
)
@pytest.mark.parametrize("what", ["insured", "benefits", "pension"])
def test_each_means_has_its_own_way_in(walked, have, entry, what):
    """Look-ups by NSSI PIK, some by NRA PIK, some with a QES (nssi.bg)."""
    walk = walked(DAY, have=have, aim="look-up", what=what)
    entries = {"in-nssi--log-in", "in-nra--log-in", "in-qes--log-in"}
    assert entries & set(walk.ids) == {entry}
    assert what in walk.ids
    assert walk.ids[-2] == "leave-nssi--log-out"
    assert walk.end == ("looked", "done-here")


def test_the_calculator_asks_for_no_code(walked):
    walk = walked(DAY, have="nssi-pik", what="forecast")
    assert not [step for step in walk.ids if step.startswith("in-")]
    assert walk.items("prepare") == {"years"}
    assert walk.notes("looked") == {"forecast"}


def test_an_nra_pik_alone_may_lead_to_an_nssi_pik(walked):
    walk = walked(DAY, have="nra-pik", aim="code", how="office")
    assert walk.notes("aim") == {"nra-pik"}
    assert walk.end == ("go", "go-to-office")
