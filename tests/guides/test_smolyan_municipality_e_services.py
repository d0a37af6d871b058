"""A service of a municipality of the Smolyan region: which way, and where it ends.

Source: egov.bg (municipal administrations), edelivery.egov.bg, the channels that
Smolyan municipality named on 28 October 2025.
"""

import pytest

GUIDE = "smolyan-municipality-e-services"
DAY = "2026-11-24"

OTHER = {"need": "other", "municipality": "smolyan", "access": "nra-pik"}


@pytest.mark.parametrize(
    ("need", "end"),
    [
        ("certificate", "to-certificates"),
        ("address", "to-address"),
        ("pay-taxes", "to-taxes"),
        ("declare", "to-declare"),
    ],
)
def test_what_has_a_guide_of_its_own_is_referred_to_it(walked, need, end):
    assert walked(DAY, need=need).end == (end, "referred")


@pytest.mark.parametrize(
    ("access", "ways"),
    [
        ("nra-pik", {"online", "letter", "desk", "post"}),
        ("qes", {"online", "letter", "desk", "post"}),
        ("none", {"get-code", "desk", "post"}),
        ("not-sure", {"get-code", "desk", "post"}),
    ],
)
def test_a_code_opens_the_ways_online(walked, access, ways):
    assert walked(DAY, **OTHER | {"access": access}).options("way") == ways


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"way": "online"}, ("filed", "submitted")),
        ({"way": "letter"}, ("to-letter", "referred")),
        ({"way": "desk"}, ("go", "go-to-office")),
        ({"way": "post"}, ("go-to-post", "go-to-office")),
        ({"access": "none", "way": "get-code"}, ("code-first", "referred")),
    ],
)
def test_each_way_ends_as_what_it_is(walked, answers, end):
    assert walked(DAY, **OTHER | answers).end == end


@pytest.mark.parametrize(
    ("municipality", "notes"),
    [
        ("devin", {"devin"}),
        ("borino", {"unknown"}),
        ("rudozem", {"unknown"}),
        ("elsewhere", set()),
    ],
)
def test_only_sites_that_were_found_are_named(walked, municipality, notes):
    answers = OTHER | {"municipality": municipality, "way": "desk"}
    assert walked(DAY, **answers).notes("find-form") == notes


def test_local_taxes_have_phones_of_their_own(walked):
    found = walked(DAY, **OTHER, way="desk")

    assert "find-form-smolyan" in found.ids
    assert "0301\u00a062\u00a0566" in found.said("call")
