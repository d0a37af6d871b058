"""A patron's answers told back in words, and what another answer would do."""

from datetime import date
from decimal import Decimal

from kiosk.domain.expressions import Day, Number, OneOf, Reference, Word
from kiosk.domain.guide import (
    AskDate,
    AskNumber,
    AskText,
    Choices,
    Choosable,
    Field,
    Form,
    Question,
)
from kiosk.domain.recounting import Recounter
from tests.builders import almanac, choice, guide, volume, walked


def is_(name, *options):
    return OneOf(name, tuple(Word(option) for option in options))


def n(number):
    return Number(Decimal(number))


def recounted(walk, steps=None):
    return Recounter(volume(walk.guide, steps or {}), walk, "bg")


ASKED = guide(
    choice("town", "smolyan", "devin"),
    Question(id="helps", ask=Choices((Choosable("a"), Choosable("b")))),
    Question(id="day", ask=AskDate(Day(date(2026, 1, 1)), Reference("today"))),
    Question(id="pay", ask=AskNumber(n(0), n(9999), 2, money=True)),
    Question(id="count", ask=AskNumber(n(0), n(9999), 1)),
    Question(id="name", ask=AskText(), when=is_("town", "devin")),
)
ASKED_WORDS = {
    "town": {"title": "Къде?", "options": {"smolyan": "Смолян", "devin": "Девин"}},
    "helps": {"options": {"b": "за дете"}},
}


def test_answers_are_listed_in_the_order_of_the_path_in_words():
    walk = walked(
        ASKED,
        "devin",
        ["b", "a"],
        "2026-05-01",
        "1234.5",
        "2.5",
        "Иван",
        book=almanac(),
    )
    answers = recounted(walk, ASKED_WORDS).answers()
    assert [(a.key, a.question, a.answer) for a in answers] == [
        ("town", "Къде?", "Девин"),
        ("helps", "Title", "a и за дете"),
        ("day", "day", "01.05.2026\u00a0г."),
        ("pay", "pay", "1\u00a0234,50\u00a0€"),
        ("count", "count", "2,5"),
        ("name", "name", "Иван"),
    ]
    assert {answer.step for answer in answers} == {a.key for a in answers}


def test_what_was_not_answered_is_not_listed_and_says_nothing():
    walk = walked(ASKED, "devin", book=almanac())
    assert [answer.key for answer in recounted(walk).answers()] == ["town"]
    assert recounted(walk).answer("helps").answer == ""


def test_a_change_is_told_before_it_is_done():
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("way", "online", "office", when=is_("kind", "nra")),
        choice("town", "smolyan", when=is_("kind", "nssi")),
    )
    words = {
        "kind": {"title": "Кой ПИК?", "options": {"nra": "От НАП", "nssi": "От НОИ"}},
        "town": {"title": "Къде?"},
    }
    walk = walked(of, "nra", "office", book=almanac())
    view = recounted(walk, words).change("kind", walk.change("kind", "nssi"))
    assert (view.question, view.before, view.after) == ("Кой ПИК?", "От НАП", "От НОИ")
    assert [dropped.key for dropped in view.dropped] == ["way"]
    assert view.asked == ("Къде?",)


def test_fields_of_forms_are_not_told_as_dropped_answers():
    form = Form(id="f", fields=(Field(id="name", ask=AskText()),), when=is_("a", "x"))
    walk = walked(guide(choice("a", "x", "y"), form), "x", book=almanac())
    walk = walk.at_step("f").filled({"name": "Иван"})
    change = walk.change("a", "y")
    assert change.dropped == ("name",)
    assert recounted(walk).change("a", change).dropped == ()
