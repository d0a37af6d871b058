"""Desks and institutions: what is known, and whom to ask for the rest."""

from datetime import date

import pytest

from kiosk.domain.contacts import ContactBook
from kiosk.domain.directory import Authority, Office, Site, Words, in_town
from kiosk.domain.guide import ResultItem
from kiosk.domain.rendering import Whom
from kiosk.domain.view import Contact
from tests.builders import TODAY, almanac, fact

WHAT = Words("за всичко")
BOOK = almanac(
    fact("line", "phone", {"value": "0700 1", "until": date(2026, 12, 31)}),
    fact("fee", "money", 5),
    authorities={
        "az": Authority(
            "az", Words("Агенция по заетостта (АЗ)", "Agency"), WHAT, "home", "0700 2"
        ),
        "mute": Authority("mute", Words("Тиха"), WHAT),
    },
    sites={"home": Site("home", "https://az.bg", Words("Сайт"), ("az.bg",))},
    offices={
        "smolyan": Office(
            "smolyan",
            "az",
            Words("Смолян", "Smolyan"),
            Words("Бюро"),
            Words("ул. 1"),
            ("1", "2"),
            "a@b.bg",
            Words("9-17"),
            "https://az.bg/s",
        ),
        "bare": Office("bare", "az", Words("Девин", "Devin")),
        "lost": Office("lost", "nobody", Words("Девин")),
    },
)
AZ = Whom("Агенция по заетостта (АЗ)", "0700 2", "https://az.bg")
BARE = Contact("АЗ – Девин", whom=AZ)


def book(language="bg"):
    return ContactBook(BOOK, language)


def test_a_desk_with_all_that_is_known_of_it():
    assert book().office("smolyan") == Contact(
        name="Бюро",
        address="ул. 1",
        phones=("1", "2"),
        hours="9-17",
        email="a@b.bg",
        url="https://az.bg/s",
        whom=AZ,
    )


def test_what_is_not_known_of_a_desk_stays_none_and_its_institution_answers():
    assert book().office("bare") == BARE
    assert BOOK.offices["bare"].missing == ("address", "phone", "hours")
    assert BOOK.offices["smolyan"].missing == ()


def test_a_desk_is_named_in_the_patrons_language():
    assert book("en").office("bare").name == "Agency – Devin"
    assert book("tr").office("bare").name == "АЗ – Девин"


def test_a_town_is_named_once():
    assert in_town("Община Смолян", "Смолян") == "Община Смолян"
    assert in_town("АЗ", "Девин") == "АЗ – Девин"


def test_no_desk_of_that_id():
    assert book().office("none-such") is None


def test_an_institution_that_the_directory_lacks_is_named_by_its_id():
    assert book().office("lost").whom == Whom("nobody")
    assert book().whom("mute") == Whom("Тиха")


def test_desks_and_institutions_by_name_in_their_order():
    found = list(book().named(["az", "none-such", "bare", "mute"]))
    assert found == [
        Contact("Агенция по заетостта (АЗ)", phones=("0700 2",), url="https://az.bg"),
        BARE,
        Contact("Тиха"),
    ]


@pytest.mark.parametrize(
    ("item", "contact"),
    [
        (ResultItem("a", office="bare"), BARE),
        (ResultItem("a", office="none-such"), None),
        (ResultItem("a", phone="line"), Contact("", phones=("0700 1",))),
        (ResultItem("a", phone="fee"), None),
        (ResultItem("a", phone="none-such"), None),
        (ResultItem("a", site="home"), Contact("Сайт", url="https://az.bg")),
        (ResultItem("a", site="none-such"), None),
        (ResultItem("a", guide="other"), None),
    ],
)
def test_where_a_result_leads(item, contact):
    assert book().of_result(item, TODAY) == contact


def test_a_number_that_is_no_longer_in_force_is_not_shown():
    assert book().of_result(ResultItem("a", phone="line"), date(2027, 1, 1)) is None
