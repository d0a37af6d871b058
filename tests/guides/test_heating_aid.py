"""The edges of the heating-aid guide. Rules: ordinance RD-07-5, news of 2025."""

import datetime

import pytest

from kiosk.domain.seasons import window_on

GUIDE = "heating-aid"

FIT = {
    "obstacles": ["none"],
    "unemployed": "no",
    "heating": "electricity",
    "dwelling": "own",
    "last_year": "yes",
}
OPEN = "2027-07-01"
CLOSED = "2026-11-24"


@pytest.mark.parametrize(
    ("day", "first"),
    [
        ("2026-10-31", "apply"),
        ("2026-11-01", "prepare-now"),
        ("2027-06-30", "prepare-now"),
        ("2027-07-01", "apply"),
        ("2027-10-31", "apply"),
    ],
)
def test_applications_are_taken_from_1_july_to_31_october(walked, day, first):
    """The window of the ordinance; both days count (vesti.bg, 2025-10-10)."""
    options = walked(day).options("aim")
    assert options == {first, "aid-now", "my-order", "refused"}


@pytest.mark.parametrize("day", ["2026-11-01", CLOSED, "2027-06-30"])
def test_while_closed_the_next_window_is_told(walked, day):
    walk = walked(day)
    assert walk.notes("aim") == {"closed"}
    assert (walk.value("opens"), walk.value("closes")) == ("2027-07-01", "2027-10-31")


def test_after_the_last_known_window_nothing_is_guessed(walked):
    """From 1 November 2027 no window is in force: the walk ends and says so."""
    assert walked("2027-11-01").end == ("unconfirmed", "unconfirmed")


def test_the_first_screen_agrees_with_the_walk(library):
    guide = library.volumes[GUIDE].guide
    seen = {
        day: window_on(guide.season, library.almanac, datetime.date.fromisoformat(day))
        for day in ("2026-11-01", "2027-07-01", "2027-10-31", "2027-11-01")
    }
    assert [seen[day].open for day in seen] == [False, True, True, None]
    assert seen["2026-11-01"].opens == datetime.date(2027, 7, 1)


@pytest.mark.parametrize(
    ("day", "registered", "note"),
    [
        ("2027-03-31", "no", "register-before"),
        ("2027-04-01", "no", "register-late"),
        ("2027-06-30", "no", "register-late"),
        ("2027-07-01", "no", "next-round"),
        (CLOSED, "recently", "keep-it"),
        ("2027-07-01", "recently", "later-month"),
        (CLOSED, "not-sure", "ask-labour-office"),
    ],
)
def test_the_labour_office_needs_three_months_before_the_month(
    walked, day, registered, note
):
    """At least 3 months before the month of applying (haskovo.net, 2025-10-27)."""
    aim = "apply" if day == "2027-07-01" else "prepare-now"
    walk = walked(
        day, aim=aim, obstacles=["none"], unemployed="yes", registered=registered
    )
    assert note in walk.notes("registration-term")
    assert ("register-now" in walk.ids) is (registered == "no")
    assert walk.value("register-before") == "2027-04-01"


def test_whoever_is_registered_long_enough_hears_nothing_of_it(walked):
    walk = walked(
        CLOSED,
        aim="prepare-now",
        obstacles=["none"],
        unemployed="yes",
        registered="yes",
    )
    assert "registration-term" not in walk.ids


def test_while_closed_papers_are_prepared_and_nothing_is_sent(walked):
    walk = walked(CLOSED, aim="prepare-now", **FIT)
    assert walk.end == ("wait-until-open", "closed")
    assert not {"signature", "way", "send"} & set(walk.ids)


@pytest.mark.parametrize(
    ("aim", "end"),
    [
        ("aid-now", "ask-for-aid"),
        ("my-order", "ask-about-order"),
        ("refused", "appeal"),
    ],
)
@pytest.mark.parametrize("day", [CLOSED, OPEN])
def test_other_help_is_found_all_year(walked, day, aim, end):
    """Monthly and one-off aid, an existing order, an appeal: at the directorate."""
    assert walked(day, aim=aim).end == (end, "go-to-office")


@pytest.mark.parametrize(
    ("signature", "ways"),
    [
        ("yes", {"online", "office", "post"}),
        ("nssi-pik", {"office", "post"}),
        ("no", {"office", "post"}),
        ("not-sure", {"office", "post"}),
    ],
)
def test_online_needs_a_signature(walked, signature, ways):
    """That an NSSI PIK is enough was said in 2022 and is not confirmed."""
    walk = walked(OPEN, aim="apply", signature=signature, **FIT)
    assert walk.options("way") == ways
    assert ("nssi-pik" in walk.notes("way")) is (signature == "nssi-pik")


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ({"signature": "yes", "way": "online"}, ("sent", "submitted")),
        ({"signature": "no", "way": "office", "gather": "no"}, ("go", "go-to-office")),
        ({"signature": "no", "way": "post", "gather": "no"}, ("posted", "done-here")),
    ],
)
def test_each_way_ends_as_what_it_is(walked, way, end):
    assert walked("2027-10-31", aim="apply", **FIT, **way).end == end


@pytest.mark.parametrize(
    ("heating", "bill"),
    [("solid", False), ("electricity", True), ("district", True), ("gas", True)],
)
def test_the_bill_is_for_whoever_has_a_supplier(walked, heating, bill):
    """With wood the money is paid to the patron; else the client number matters."""
    walk = walked(CLOSED, aim="prepare-now", **FIT | {"heating": heating})
    assert ("bill" in walk.items("prepare")) is bill
    assert ("solid" in walk.notes("good-to-know")) is not bill


@pytest.mark.parametrize(
    ("dwelling", "contract"), [("own", False), ("rented", True), ("assigned", True)]
)
def test_a_home_that_is_not_ones_own_needs_its_contract(walked, dwelling, contract):
    walk = walked(CLOSED, aim="prepare-now", **FIT | {"dwelling": dwelling})
    assert ("rental-contract" in walk.items("prepare")) is contract


@pytest.mark.parametrize("obstacle", ["other-property", "company", "not-sure"], ids=str)
def test_an_obstacle_is_a_question_for_the_directorate_not_a_refusal(walked, obstacle):
    """The property rules were not read: the guide goes on."""
    walk = walked(CLOSED, aim="prepare-now", **FIT | {"obstacles": [obstacle]})
    assert walk.notes("ask-first") == {obstacle}
    assert walk.end == ("wait-until-open", "closed")


def test_none_of_these_excludes_the_others(walked):
    walk = walked(CLOSED, aim="prepare-now", obstacles=["none", "company"])
    assert walk.waits == ("obstacles", "none-with-others")


@pytest.mark.parametrize("day", [CLOSED, "2027-10-31"])
def test_the_last_known_amount_is_told_as_that_of_its_winter(walked, day):
    """62.04 and 310.20 EUR are of winter 2025/26; a new order sets the next."""
    aim = "apply" if day == "2027-10-31" else "prepare-now"
    walk = walked(day, aim=aim, obstacles=["none"], unemployed="no")
    assert (walk.value("known-month"), walk.value("known-total")) == ("62.04", "310.2")
    assert walk.notes("limit") == {"last-amount"}
    assert "31.03.2026" in walk.said("limit")
