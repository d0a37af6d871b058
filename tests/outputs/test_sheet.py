"""What the templates are given: plain values, the words around them said."""

import dataclasses

import pytest

from kiosk.domain.leaflet import Fee, Place, Thing
from kiosk.domain.rendering import Doubt, Span
from kiosk.domain.view import Contact
from kiosk.outputs.sheet import breakable, kept_together, sheet_of
from tests.leaflets import sayer
from tests.outputs.test_plain import NOTE, rich


def sheet(**changed):
    note = dataclasses.replace(NOTE, **changed)
    return sheet_of(note, sayer(), percent=150, module_mm=0.45)


def test_sizes_are_handed_on():
    made = sheet()

    assert (made["size"], made["module_mm"], made["language"]) == (1.5, 0.45, "bg")


def test_what_there_is_not_is_none():
    made = sheet(bring=(), found=(), places=(), due=(), left=(), ticket=None)

    parts = ("bring", "found", "places", "due", "left", "ticket", "beware", "fee")
    assert [made[part] for part in parts] == [None] * len(parts)


def test_what_is_at_hand_is_told_and_needs_no_advice():
    thing = Thing(rich("Карта"), official="Лична карта", at_hand=True)

    (told,) = sheet(bring=(thing,))["bring"]["items"]

    assert (told["at_hand"], told["without"]) == ("at hand", None)
    assert told["official"] == "Лична карта"


def test_official_names_are_told_where_they_differ():
    place = Place(
        Contact("NRA – Devin", "ул. „Роза“ № 1"),
        Contact("НАП – Девин", "ул. „Роза“ № 1"),
    )

    (told,) = sheet(places=(place,))["places"]["items"]

    assert told["official"] == ["НАП – Девин"]
    assert told["facts"] == ["ул. „Роза“ №\N{NO-BREAK SPACE}1"]


@pytest.mark.parametrize(
    ("fee", "amount"),
    [
        (Fee(free=True), "Free"),
        (Fee(free=True, text=rich("Без такса.")), None),
        (
            Fee(amount=Span("5 €", doubt=Doubt.TO_CHECK_BEFORE_PAYING)),
            "5 € (check before you pay)",
        ),
    ],
)
def test_the_fee_is_said_once_with_its_mark(fee, amount):
    assert sheet(fee=fee)["fee"]["amount"] == amount


def test_a_guide_that_is_late_says_so_beside_its_day():
    assert sheet(overdue=True)["checked"].endswith("ask the librarian.")
    assert sheet()["checked"].endswith("24.11.2026\N{NO-BREAK SPACE}г..")


def test_a_ticket_has_bars_of_its_digits():
    made = sheet(ticket="12 34")["ticket"]

    assert made["number"] == "12 34"
    assert made["modules"] == 11 * 4 + 13 + 20
    assert made["alt"] == "Barcode of the number 12 34"


def test_parts_that_are_to_come_are_one_sentence():
    assert sheet(ahead=("Едно", "Две"))["ahead"] == "Still to come: Едно, Две"
    assert sheet()["ahead"] is None


def test_addresses_can_be_wrapped_and_house_numbers_cannot():
    assert breakable("a@b.bg/c-d").replace("\u200b", "|") == "a@|b.|bg/|c-|d"
    assert kept_together("ул. „Роза“ № 1") == "ул. „Роза“ №\N{NO-BREAK SPACE}1"


def test_an_ending_leads_on_and_a_term_stands_in_for_a_day():
    ending = dataclasses.replace(NOTE.ending, leads_to="Друго")
    made = sheet(ending=ending, due=(), term=rich("До седем дни."))

    assert made["ending"]["leads_to"] == "Go on with: Друго"
    (term,) = made["due"]["items"]
    assert term["blocks"][0]["items"][0][0]["text"] == "До седем дни."


def test_mail_and_pages_stand_among_the_facts():
    place = Place(Contact("НАП", email="a@nra.bg", url="https://nra.bg/"))

    (told,) = sheet(places=(place,))["places"]["items"]

    assert [fact.replace("\u200b", "") for fact in told["facts"]] == [
        "a@nra.bg",
        "nra.bg",
    ]
