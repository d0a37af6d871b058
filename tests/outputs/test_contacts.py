"""An office's card for a phone: what is known of it, nothing else."""

from kiosk.domain.leaflet import Place
from kiosk.domain.view import Contact
from kiosk.outputs.contacts import best_contact, card_text

DESK = Contact(
    "НАП – Смолян",
    "4700 Смолян, бул. „България“; № 1",
    ("0301 1", "0301\N{NO-BREAK SPACE}2"),
    "8:30–17:30",
    "infocenter@nra.bg",
    "https://nra.bg/a,b",
)


def test_a_card_holds_what_is_known():
    assert card_text(DESK, 560).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:НАП – Смолян;;;;",
        "FN:НАП – Смолян",
        "TEL:0301 1",
        "TEL:0301 2",
        "EMAIL:infocenter@nra.bg",
        "URL:https://nra.bg/a,b",
        r"ADR:;;4700 Смолян\, бул. „България“\; № 1;;;;",
        "NOTE:8:30–17:30",
        "END:VCARD",
    ]


def test_what_is_not_known_is_left_out():
    lines = card_text(Contact("НОИ", phones=("0700",)), 560).split("\r\n")

    assert [line.partition(":")[0] for line in lines] == [
        "BEGIN",
        "VERSION",
        "N",
        "FN",
        "TEL",
        "END",
    ]


def test_hours_give_way_where_there_is_no_room():
    whole = len(card_text(DESK, 560).encode())

    assert "NOTE" in card_text(DESK, whole)
    assert "NOTE" not in card_text(DESK, whole - 1)


def test_the_first_that_can_be_reached_is_taken():
    places = [Place(Contact("Само страница", url="https://a.bg")), Place(DESK)]

    assert best_contact(places) is DESK
    assert best_contact(places[:1]) is None
