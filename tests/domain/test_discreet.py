"""What leaves the kiosk never has in it what was typed."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.discreet import BLANK, DiscreetRenderer, typed_names
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Answered,
    Apply,
    Day,
    Number,
    OrElse,
    Pick,
    PickRow,
    Reference,
)
from kiosk.domain.guide import AskDate, AskNumber, AskText, Field, Form, Question
from tests.builders import TODAY, almanac, choice, guide, text, volume

ZERO, TEN = Number(Decimal(0)), Number(Decimal(10))
GUIDE = guide(
    Question(id="left-on", ask=AskDate(Day(date(2020, 1, 1)), Reference("today"))),
    Question(id="pay", ask=AskNumber(ZERO, Number(Decimal(9999)), money=True)),
    Question(id="days", ask=AskNumber(ZERO, TEN)),
    Question(id="again", ask=AskNumber(ZERO, TEN), again="days"),
    choice("way", "net", "desk"),
    Form(
        id="form",
        fields=(
            Field(id="name", ask=AskText("name")),
            Field(id="kind", ask=choice("kind", "a").ask),
        ),
    ),
    values={
        "same": Reference("left-on"),
        "picked": Pick((PickRow(Reference("pay"), Answered("pay")),)),
        "first": OrElse((Reference("unasked"), Reference("pay"))),
        "capped": Apply("min", {"0": Reference("pay"), "1": Number(Decimal(500))}),
        "total": Apply("sum", {"0": Reference("pay"), "1": ZERO}),
        "twice": Apply("product", {"0": Reference("pay"), "1": Number(Decimal(2))}),
        "claim-by": Apply("days_after", {"date": Reference("left-on"), "days": TEN}),
        "loop": Reference("loop"),
    },
)
ANSWERS = {
    "left-on": date(2026, 11, 3),
    "pay": Decimal("312.40"),
    "days": Decimal(7),
    "way": "net",
    "name": "Мария",
    "kind": "a",
}


def written(source, language="bg", **other):
    scope = Scope(GUIDE.values, almanac(), TODAY, GUIDE.aliases)
    scope.learn_all({**ANSWERS, **other})
    words = {"way": {"options": {"net": "По интернет"}}}
    whole = volume(GUIDE, words, language)
    renderer = DiscreetRenderer(whole, almanac(), scope, language)
    return renderer.rich(text(source, language)).plain


def test_what_is_typed_is_known_by_its_ask():
    assert typed_names(GUIDE) == {"left-on", "pay", "days", "name"}


@pytest.mark.parametrize(
    "slot",
    ["left-on", "pay", "days", "again", "name", "same", "picked", "first", "capped"],
)
def test_room_is_left_for_what_was_typed(slot):
    told = written(f"Преди {{{slot}}} след")

    assert told.startswith(f"Преди {BLANK}")
    assert told.endswith("след")
    for typed in ("3.11", "11.2026", "312", "7", "Мария"):
        assert typed not in told


def test_a_sum_that_is_what_was_typed_is_blank_and_one_that_is_not_is_told():
    assert written("{total}") == BLANK
    assert written("{twice}") == "624,80\N{NO-BREAK SPACE}€"
    assert written("{capped}", pay=Decimal(900)) == "500\N{NO-BREAK SPACE}€"


def test_a_day_that_was_worked_out_is_told():
    assert written("До {claim-by}") == "До 13.11.2026\N{NO-BREAK SPACE}г."


def test_a_blank_day_keeps_the_sign_that_ends_it():
    assert written("Важи до {left-on} После") == (
        f"Важи до {BLANK}\N{NO-BREAK SPACE}г. После"
    )
    assert written("Valid until {left-on}.", "en") == f"Valid until {BLANK}."


def test_a_blank_number_keeps_the_words_around_it():
    assert written("{days|one: # ден|other: # дни}") == f"{BLANK} дни"


def test_what_was_chosen_is_told():
    assert written("{way}") == "По интернет"


def test_a_text_in_another_language_is_as_discreet():
    scope = Scope(GUIDE.values, almanac(), TODAY, GUIDE.aliases)
    scope.learn_all(ANSWERS)
    renderer = DiscreetRenderer(volume(GUIDE, None, "en"), almanac(), scope, "en")

    assert renderer.rich(text("{pay}")).plain == BLANK


def test_a_value_that_leans_on_itself_hands_nothing_on():
    scope = Scope(GUIDE.values, almanac(), TODAY)
    renderer = DiscreetRenderer(volume(GUIDE), almanac(), scope, "bg")

    assert not renderer.is_typed("loop")
