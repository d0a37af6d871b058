"""A desk or an institution: what is known, and what is not said so in one sentence."""

import itertools

import pytest

from kiosk.domain.rendering import Whom
from kiosk.domain.view import Contact
from kiosk.theme.appearance import Appearance
from kiosk.theme.icons import Icons
from kiosk.ui.widgets.addresses import breakable, page_of, unbroken
from kiosk.ui.widgets.contact import ContactCard, lines_of

WHOM = Whom("Агенция (АГ)", phone="0700 00 000")
KNOWN = {"address": "ул. „Нова“ № 1", "phones": ("0301 00 000",), "hours": "9–17"}


@pytest.mark.parametrize(
    "lacking",
    [each for n in range(4) for each in itertools.combinations(KNOWN, n)],
    ids=lambda names: "-".join(names) or "nothing",
)
def test_what_lacks_is_said_in_one_sentence(qapp, lacking):
    known = {name: value for name, value in KNOWN.items() if name not in lacking}

    lines = dict(lines_of(Contact("Гише", whom=WHOM, **known)))

    said = lines.get("ph.info", "")
    words = {"address": "address", "phones": "phone", "hours": "hours"}
    for name, word in words.items():
        assert (word in said.lower()) is (name in lacking)
    assert said.endswith("Ask АГ: 0700 00 000.") is bool(lacking)


def test_an_institution_lacks_nothing_that_nobody_answers_for(qapp):
    assert list(lines_of(Contact("Агенция", phones=("112",)))) == [("ph.phone", "112")]


def test_everything_known_has_its_line(qapp):
    contact = Contact(
        "Гише",
        email="desk@example.org",
        url="https://example.org/",
        whom=WHOM,
        **{**KNOWN, "phones": ("1", "2")},
    )

    assert list(lines_of(contact)) == [
        ("ph.map-pin", "ул. „Нова“ № 1"),
        ("ph.phone", "1, 2"),
        ("ph.clock", "9–17"),
        ("ph.envelope", "desk@example.org"),
        ("ph.globe", "example.org"),
    ]


def test_a_card_is_spoken_whole_and_without_breaks(qapp):
    card = ContactCard(
        Appearance(Icons()), Contact("Гише", url="https://example.org/a/b")
    )

    assert card.accessibleName() == "Гише. example.org/a/b"
    card.deleteLater()


def test_a_long_address_is_wrapped_in_its_card(qapp):
    look = Appearance(Icons())
    short = ContactCard(look, Contact("Г", url="https://example.org"))
    long = ContactCard(look, Contact("Г", url=f"https://example.org/{'word/' * 20}"))

    assert long.heightForWidth(240) > short.heightForWidth(240)
    for card in (short, long):
        card.deleteLater()


@pytest.mark.parametrize(
    "text", ["www.example.org/a-b/c_d", "name@example.org", "0700 14 802", "Добре.", ""]
)
def test_breaks_can_be_taken_out_again(text):
    assert unbroken(breakable(text)) == text


def test_an_address_breaks_after_its_signs_and_nowhere_else():
    assert breakable("a.b/c-d@e").split("\u200b") == ["a.", "b/", "c-", "d@", "e"]
    assert breakable("Добре. Да") == "Добре. Да"


def test_a_page_is_named_as_people_name_it():
    assert page_of("https://www.noi.bg/") == "www.noi.bg"
    assert page_of("http://old.example.org/a") == "http://old.example.org/a"
