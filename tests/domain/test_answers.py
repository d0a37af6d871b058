"""Whether an answer is taken, and in which form it is kept."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.answers import check, offered, taken, unconfirmed
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Compares,
    Day,
    FactOf,
    Number,
    OneOf,
    Reference,
    Unless,
    Word,
)
from kiosk.domain.guide import (
    AskDate,
    AskNumber,
    AskText,
    Check,
    Choice,
    Choices,
    Choosable,
    Field,
    Form,
    Info,
    Question,
)
from kiosk.domain.refusals import Refused
from tests.builders import TODAY, almanac, fact

BOOK = almanac(fact("gone", "number", {"value": 1, "until": date(2020, 1, 1)}))
ONLINE = OneOf("access", (Word("qes"),))
OPTIONS = (Choosable("online", ONLINE), Choosable("office"), Choosable("none"))


def scope(**answers):
    found = Scope({}, BOOK, TODAY)
    found.learn_all(answers)
    return found


def refusal_of(ask, given, known=None):
    try:
        taken(ask, given, known or scope())
    except Refused as refusal:
        return refusal.code
    return None


def n(number):
    return Number(Decimal(number))


WAY = Choice(OPTIONS)
HELPS = Choices(OPTIONS, none="none")
BORN = AskDate(Day(date(1911, 1, 1)), Reference("today"))
YEARS = AskNumber(n(0), n(60), decimals=1)
PAY = AskNumber(n(0), n(200000), decimals=2, money=True)


def test_only_offered_options_are_taken():
    assert offered(WAY, scope()) == ("office", "none")
    assert offered(WAY, scope(access="qes")) == ("online", "office", "none")
    assert refusal_of(WAY, "online") == "not-an-option"
    assert taken(WAY, "online", scope(access="qes")) == "online"
    assert offered(WAY, scope(access="pik")) == ("office", "none")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("office", None),
        ("", "required"),
        ("elsewhere", "not-an-option"),
        (frozenset({"office"}), "not-an-option"),
        (Decimal(1), "not-an-option"),
        (3, "not-an-option"),
    ],
)
def test_one_option(given, code):
    assert refusal_of(WAY, given) == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (["office"], None),
        ([], None),
        (("office", "office"), None),
        (["none"], None),
        (["none", "office"], "none-with-others"),
        (["online"], "not-an-option"),
        (["office", "x"], "not-an-option"),
        ([["office"]], "not-an-option"),
        ("", "required"),
        ("office", "not-an-option"),
        (3, "not-an-option"),
        (None, "not-an-option"),
        (date(2026, 1, 1), "not-an-option"),
    ],
)
def test_any_of_several_options(given, code):
    assert refusal_of(HELPS, given) == code


def test_a_set_is_kept_as_one():
    assert taken(HELPS, ["office", "office"], scope()) == frozenset({"office"})


@pytest.mark.parametrize(
    ("given", "code"),
    [([], "at-least"), (["office"], "at-least"), (["office", "none"], None)],
)
def test_at_least_so_many_are_asked_for(given, code):
    assert refusal_of(Choices(OPTIONS, at_least=2), given) == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (date(1911, 1, 1), None),
        (date(1910, 12, 31), "too-small"),
        (TODAY, None),
        (date(2026, 11, 25), "too-large"),
        ("2026-11-24", None),
        ("", "required"),
        ("24.11.2026", "not-a-date"),
        ("2026-02-30", "not-a-date"),
        (3, "not-a-date"),
        (["2026-11-24"], "not-a-date"),
    ],
)
def test_a_day_within_bounds(given, code):
    assert refusal_of(BORN, given) == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("3.5", None),
        (3, None),
        (Decimal("60.0"), None),
        ("3.50", None),
        ("-0.1", "too-small"),
        ("60.1", "too-large"),
        ("3.55", "too-many-decimals"),
        ("1.0000000000000000000000000000000000000001", "too-many-decimals"),
        ("1E+1", None),
        ("", "required"),
        ("three", "not-a-number"),
        ("3,5", "not-a-number"),
        ("NaN", "not-a-number"),
        ("Infinity", "not-a-number"),
        (True, "not-a-number"),
        (TODAY, "not-a-number"),
    ],
)
def test_a_number_within_bounds(given, code):
    assert refusal_of(YEARS, given) == code


def test_numbers_are_kept_exactly():
    assert taken(PAY, "1999.90", scope()) == Decimal("1999.90")
    assert taken(PAY, "0.1", scope()) + taken(PAY, "0.2", scope()) == Decimal("0.3")
    assert refusal_of(PAY, "0.001") == "too-many-decimals"


@pytest.mark.parametrize(
    ("ask", "given", "code"),
    [
        (AskText(), "Иван", None),
        (AskText(), "   ", "required"),
        (AskText(max_length=3), "Иван", "too-long"),
        (AskText(), 5, "not-an-option"),
        (AskText("postcode"), "4700", None),
        (AskText("postcode"), "47", "bad-postcode"),
        (AskText("egn"), "1234567890", "bad-egn"),
    ],
)
def test_a_line_in_its_format(ask, given, code):
    assert refusal_of(ask, given) == code


def test_a_line_is_kept_in_its_canonical_form():
    assert taken(AskText("postcode"), " BG 4700 ", scope()) == "4700"


def test_where_a_bound_is_not_known_it_refuses_nothing():
    ask = AskNumber(Reference("unasked"), n(9))
    assert refusal_of(ask, -5) is None
    assert refusal_of(ask, 10) == "too-large"


# -- checks -------------------------------------------------------------------

OLD = Check(Compares("age", "ge", n(18)), "too-young")
NOT_DEVIN = Check(Unless(OneOf("town", (Word("devin"),))), "not-there")


def test_an_answer_is_refused_where_a_check_is_false():
    with pytest.raises(Refused, match="too-young"):
        check([OLD], "age", Decimal(17), scope())
    check([OLD], "age", Decimal(18), scope())


def test_the_first_check_that_is_false_says_why():
    with pytest.raises(Refused, match="not-there"):
        check([NOT_DEVIN, OLD], "age", Decimal(17), scope(town="devin"))


@pytest.mark.parametrize("other", [Reference("unasked"), FactOf("gone")])
def test_a_check_that_nobody_can_decide_refuses_nothing(other):
    check(
        [Check(Compares("age", "ge", other), "too-young")], "age", Decimal(1), scope()
    )


def test_a_check_reads_the_new_answer_and_not_the_old_one():
    check([OLD], "age", Decimal(18), scope(age=Decimal(3)))


# -- what cannot be told on the day -------------------------------------------

LATER = Compares("age", "ge", FactOf("gone"))


@pytest.mark.parametrize(
    "ask",
    [
        Choice((Choosable("a", LATER), Choosable("b"))),
        Choices((Choosable("a"), Choosable("b", LATER))),
        AskNumber(FactOf("gone"), n(9)),
        AskDate(Day(TODAY), FactOf("gone")),
    ],
)
def test_a_question_may_lean_on_a_fact_that_is_not_in_force(ask):
    found = scope(age=Decimal(3))
    assert unconfirmed(Question(id="q", ask=ask), found)
    assert unconfirmed(Form(id="f", fields=(Field(id="a", ask=ask),)), found)
    hidden = Field(id="a", ask=ask, when=OneOf("age", (n(4),)))
    assert not unconfirmed(Form(id="f", fields=(hidden,)), found)


def test_a_field_may_lean_on_a_fact_that_is_not_in_force():
    form = Form(id="f", fields=(Field(id="a", ask=AskText(), when=LATER),))
    assert unconfirmed(form, scope(age=Decimal(3)))
    assert not unconfirmed(form, scope())


@pytest.mark.parametrize("ask", [AskText(), AskNumber(Reference("unasked"), n(1)), WAY])
def test_what_is_only_unknown_ends_nothing(ask):
    assert not unconfirmed(Question(id="q", ask=ask), scope())
    assert not unconfirmed(Info(id="i"), scope())
