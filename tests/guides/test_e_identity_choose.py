"""Which electronic identity opens which service.

Sources: balchik.bg (egov.bg takes either PIK or a QES), nssi.bg as reported
(the NRA's PIK opens part of the look-ups), crr.mjs.bg (a QES with the EGN).
"""

import pytest

GUIDE = "e-identity-choose"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("need", "have", "nra", "nssi", "signature"),
    [
        (["nra"], ["nothing"], "yes", "no", "no"),
        (["nra"], ["nssi-pik"], "yes", "no", "no"),
        (["nra"], ["nra-pik"], "no", "no", "no"),
        (["nssi"], ["nothing"], "no", "yes", "no"),
        (["nssi"], ["nra-pik"], "no", "yes", "no"),
        (["nssi"], ["nssi-pik"], "no", "no", "no"),
        (["state-portals"], ["nothing"], "yes", "no", "no"),
        (["state-portals"], ["nra-pik"], "no", "no", "no"),
        (["state-portals"], ["nssi-pik"], "no", "no", "no"),
        (["state-portals", "nssi"], ["nothing"], "no", "yes", "no"),
        (["sign"], ["nra-pik", "nssi-pik"], "no", "no", "yes"),
        (["sign"], ["phone-signature"], "no", "no", "no"),
        (["sign"], ["card-signature"], "no", "no", "no"),
        (["nra", "nssi", "sign"], ["bank", "chip-card"], "yes", "yes", "yes"),
        (["nra", "nssi", "sign"], ["card-signature"], "no", "no", "no"),
        (["not-sure"], ["nothing"], "yes", "no", "no"),
    ],
)
def test_the_least_that_opens_the_service_is_named(
    walked, need, have, nra, nssi, signature
):
    """The NRA's own PIK for the NRA, the NSSI's for the NSSI, either for portals.

    What is signed needs a QES with the EGN, and a QES opens the rest too. A
    bank or the chip on the identity card opens none of them yet.
    """
    found = walked(DAY, need=need, have=have)

    needed = [found.value(f"needs-{name}") for name in ("nra-pik", "nssi-pik")]
    assert [*needed, found.value("needs-signature")] == [nra, nssi, signature]


def test_who_only_checks_needs_nothing(walked):
    """Fines, vignette, polling place, a complaint: no identity is asked for."""
    found = walked(DAY, need=["check-only"])

    assert "have" not in found.ids
    assert found.end == ("nothing-needed", "done-here")


@pytest.mark.parametrize(
    ("need", "have"),
    [
        (["nra"], ["nra-pik"]),
        (["nssi", "state-portals"], ["nssi-pik"]),
        (["sign", "check-only"], ["phone-signature"]),
    ],
)
def test_who_has_enough_is_told_so(walked, need, have):
    found = walked(DAY, need=need, have=have)

    assert found.end == ("have-enough", "done-here")
    assert found.notes("have-enough") == set()


def test_who_does_not_know_looks_at_the_service_first(walked):
    found = walked(DAY, need=["not-sure"], have=["nra-pik"])

    assert "look-at-service" in found.ids
    assert found.notes("what-fits") == {"service-seen"}
    assert found.end == ("have-enough", "done-here")
    assert found.notes("have-enough") == {"look-first"}


def test_not_knowing_goes_with_nothing_else(walked):
    assert walked(DAY, need=["not-sure", "nra"]).waits == ("need", "none-with-others")


def test_the_nra_code_may_be_tried_at_the_nssi(walked):
    """It opens part of the NSSI's look-ups only: a try, not an answer."""
    found = walked(DAY, need=["nssi"], have=["nra-pik"], can_go="yes")

    assert {"try-nra-pik-at-nssi", "get-nssi-pik"} <= found.items("what-fits")


@pytest.mark.parametrize("have", ["chip-card", "bank"])
def test_the_chip_and_the_bank_are_not_relied_upon(walked, have):
    """The chip card's certificate was still to come in February 2026."""
    found = walked(DAY, need=["nra"], have=[have], can_go="yes")

    assert have in found.items("what-fits")
    assert found.options("start-with") == {"nra-pik", "later"}


# -- a signature ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("smartphone", "how_often", "offered"),
    [
        ("yes", "rarely", {"phone-signature", "later"}),
        ("yes", "not-sure", {"phone-signature", "later"}),
        ("not-sure", "rarely", {"phone-signature", "later"}),
        ("yes", "often", {"phone-signature", "card-signature", "later"}),
        ("yes", "company", {"phone-signature", "card-signature", "later"}),
        ("no", None, {"card-signature", "later"}),
    ],
)
def test_the_phone_comes_before_the_card(walked, smartphone, how_often, offered):
    """A cloud signature needs no reader; a card is for those without a smartphone."""
    more = {} if how_often is None else {"how_often": how_often}

    found = walked(DAY, need=["sign"], have=["nra-pik"], smartphone=smartphone, **more)

    assert found.options("start-with") == offered
    assert "pik-cannot-sign" in found.items("what-fits")


@pytest.mark.parametrize(
    ("how_often", "notes"),
    [
        ("rarely", {"rarely"}),
        ("not-sure", {"rarely"}),
        ("often", {"often"}),
        ("company", {"often", "company"}),
    ],
)
def test_the_packages_follow_how_often_one_signs(walked, how_often, notes):
    """B-Trust: three signings a year are free; a company needs its EIK too."""
    found = walked(
        DAY,
        need=["sign"],
        have=["nothing"],
        smartphone="yes",
        how_often=how_often,
        start_with="phone-signature",
    )

    assert found.notes("packages") == notes
    assert found.end == ("phone-ready", "done-here")


def test_a_card_is_collected_at_the_provider(walked):
    found = walked(
        DAY,
        need=["sign"],
        have=["nothing"],
        smartphone="no",
        start_with="card-signature",
    )

    assert "library-software" in found.items("prepare")
    assert found.ids.index("card-order") < found.ids.index("leave-provider--log-out")
    assert found.end == ("card-go", "go-to-office")


# -- the NSSI's PIK -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "ways"),
    [
        ({"can_go": "yes"}, {"office", "edelivery", "evrotrust"}),
        (
            {"can_go": "no", "smartphone": "yes", "how_often": "rarely"},
            {"other", "edelivery", "evrotrust"},
        ),
        ({"can_go": "no", "smartphone": "no"}, {"other", "edelivery"}),
    ],
    ids=["can go", "cannot go", "no smartphone"],
)
def test_the_ways_to_the_nssi_code(walked, answers, ways):
    """At a desk, by another person, through e-Delivery, or with Evrotrust.

    Evrotrust works on the patron's own smartphone only.
    """
    found = walked(
        DAY, need=["nssi"], have=["nothing"], **answers, start_with="nssi-pik"
    )

    assert found.options("nssi-way") == ways


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ("office", ("nssi-go", "go-to-office")),
        ("edelivery", ("nssi-requested", "submitted")),
        ("evrotrust", ("nssi-issued", "submitted")),
    ],
)
def test_each_way_to_the_nssi_code_has_its_end(walked, way, end):
    found = walked(
        DAY,
        need=["nssi"],
        have=["nothing"],
        can_go="yes",
        start_with="nssi-pik",
        nssi_way=way,
    )

    assert found.end == end


def test_another_person_brings_a_power_of_attorney(walked):
    """The NSSI asks for one certified by a notary."""
    found = walked(
        DAY,
        need=["nssi"],
        have=["nothing"],
        can_go="no",
        smartphone="no",
        start_with="nssi-pik",
        nssi_way="other",
    )

    assert "power-of-attorney" in found.items("prepare")
    assert found.end == ("nssi-go", "go-to-office")
    assert found.notes("nssi-go") == {"someone-else"}


@pytest.mark.parametrize("day", [DAY, "2027-01-01"])
@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("nra-pik", ("to-nra-pik", "referred")),
        ("later", ("decide-later", "done-here")),
    ],
)
def test_the_nra_code_has_a_guide_of_its_own(walked, day, start, end):
    found = walked(day, need=["nra"], have=["nothing"], can_go="yes", start_with=start)

    assert found.end == end
