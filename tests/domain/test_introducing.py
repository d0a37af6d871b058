"""A guide's card and first screen, before anybody walks it."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.directory import Authority, Words
from kiosk.domain.expressions import FactOf, Number, OneOf, Reference, Word
from kiosk.domain.guide import FREE, Action, Checklist, Choosable, Outcome, Season
from kiosk.domain.introducing import Introduction
from kiosk.domain.rendering import Doubt, Span
from kiosk.domain.view import SeasonView
from tests.builders import TODAY, almanac, choice, fact, guide, volume

NAME = Words("Агенция по заетостта (АЗ)", "The agency")
BOOK = almanac(
    fact("fee", "money", Decimal("15.34")),
    fact("turned", "money", {"value": Decimal("15.34"), "converted": True}),
    fact("old", "money", {"value": 5, "until": date(2020, 1, 1)}),
    fact("opens", "date", date(2025, 7, 1), recurs=True),
    fact(
        "closes", "date", {"value": date(2025, 10, 31), "confirmed": False}, recurs=True
    ),
    authorities={"agency": Authority("agency", NAME, NAME)},
)


def introduction(of, steps=None, day=TODAY, **words):
    return Introduction(volume(of, steps, **words), BOOK, day, "bg")


def view(of, steps=None, day=TODAY, **words):
    return introduction(of, steps, day, **words).view()


def test_a_card_says_enough_to_choose_by():
    card = introduction(
        guide(minutes=20, cost=FREE), title="Вземете ПИК", card="ПИК"
    ).card()
    assert (card.id, card.icon, card.minutes, card.free) == (
        "guide",
        "ph.path",
        20,
        True,
    )
    assert (card.title.plain, card.card.plain, card.summary.plain) == (
        "Вземете ПИК",
        "ПИК",
        "Summary",
    )
    assert card.authority == "АЗ"
    assert not introduction(guide(cost=FactOf("fee"))).card().free
    assert not introduction(guide()).card().free


def test_a_first_screen_shows_its_words():
    found = view(
        guide(),
        title="Вземете ПИК",
        who_can=["Всеки", "Над {fact:fee}"],
        fee="Безплатно",
        result="ПИК",
    )
    assert found.title.plain == "Вземете ПИК"
    assert [who.plain for who in found.who_can] == ["Всеки", "Над 15,34\u00a0€"]
    assert (found.fee.plain, found.deadline, found.result.plain) == (
        "Безплатно",
        None,
        "ПИК",
    )
    assert found.authority == "Агенция по заетостта (АЗ)"
    assert found.checked == "24.11.2026\u00a0г."


@pytest.mark.parametrize(
    ("cost", "span"),
    [
        (None, None),
        (FREE, Span("")),
        (Number(Decimal(0)), Span("")),
        (FactOf("fee"), Span("15,34\u00a0€")),
        (FactOf("turned"), Span("15,34\u00a0€", doubt=Doubt.TO_CHECK_BEFORE_PAYING)),
        (Reference("asked"), None),
    ],
)
def test_what_it_costs(cost, span):
    assert view(guide(cost=cost)).cost == span


def test_a_fee_that_is_not_in_force_is_not_shown():
    found = view(guide(cost=FactOf("old"))).cost
    assert (found.text, found.doubt, found.whom.name) == (
        "",
        Doubt.NOT_CONFIRMED,
        "Агенция по заетостта (АЗ)",
    )


@pytest.mark.parametrize(
    ("steps", "ways"),
    [
        ([], "both"),
        ([Action(id="a", channel="online")], "online"),
        ([Action(id="a", channel="office")], "office"),
        ([Action(id="a", channel="online"), Action(id="b", channel="office")], "both"),
        (
            [Action(id="a", channel="online"), Outcome(id="b", result="go-to-office")],
            "both",
        ),
        (
            [Action(id="a", channel="phone"), Outcome(id="b", result="go-to-office")],
            "office",
        ),
    ],
)
def test_where_it_is_done(steps, ways):
    assert view(guide(*steps)).ways == ways


@pytest.mark.parametrize(
    ("check_by", "overdue"), [(TODAY, False), (date(2026, 11, 23), True)]
)
def test_a_guide_says_itself_when_it_was_to_be_checked(check_by, overdue):
    assert view(guide(check_by=check_by)).overdue is overdue


def test_it_says_what_everybody_needs_to_have_at_hand():
    sure = Checklist(
        id="prepare",
        items=(
            Choosable("card"),
            Choosable("qes", OneOf("way", (Word("online"),))),
            Choosable("unworded"),
            Choosable("iban"),
        ),
    )
    past = Checklist(
        id="past", when=OneOf("today", (Number(Decimal(1)),)), items=(Choosable("x"),)
    )
    words = {
        "prepare": {
            "items": {
                "card": {"label": "Карта", "hint": "С чип"},
                "qes": "КЕП",
                "iban": "IBAN",
            }
        },
        "past": {"items": {"x": "Нищо"}},
    }
    of = guide(
        choice("way", "online"),
        past,
        sure,
        Checklist(id="mute", items=(Choosable("y"),)),
    )
    found = view(of, words).prepare
    assert [item.label.plain for item in found] == ["Карта", "IBAN"]
    assert found[0].hint.plain == "С чип"
    assert found[1].hint is None


def test_it_names_six_things_at_most():
    items = tuple(Choosable(name) for name in "abcdefgh")
    words = {"list": {"items": {name: name for name in "abcdefgh"}}}
    found = view(guide(Checklist(id="list", items=items)), words).prepare
    assert [item.id for item in found] == list("abcdef")


def test_a_season_says_until_when():
    of = guide(season=Season("opens", "closes"))
    assert view(of, day=date(2026, 8, 1)).season == SeasonView(
        open=True, closes="31.10.2026\u00a0г.", to_check=True
    )
    assert view(of).season == SeasonView(
        open=False, opens="01.07.2027\u00a0г.", to_check=True
    )
    assert view(guide()).season is None
