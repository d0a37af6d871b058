"""Three-valued logic, and values that may be unknown or not in force."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.evaluation import NotInForce, Scope, Truth
from kiosk.domain.expressions import (
    Answered,
    Apply,
    Compares,
    Day,
    Every,
    FactOf,
    Has,
    InGroup,
    Lookup,
    Not,
    Number,
    OneOf,
    OrElse,
    Pick,
    PickRow,
    Reference,
    Some,
    Table,
    Unless,
    Word,
)
from tests.builders import TODAY, almanac, fact, option_list

TOWNS = option_list(
    "towns", {"id": "smolyan", "office": "desk"}, "devin", south=("devin",)
)
BOOK = almanac(
    fact("limit", "number", {"value": 5, "starts": date(2026, 1, 1)}),
    fact("gone", "number", {"value": 5, "until": date(2025, 12, 31)}),
    fact(
        "later",
        "number",
        {"value": 1, "until": TODAY},
        {"value": 2, "starts": date(2027, 1, 1)},
    ),
    fact("steps", "table", ((Decimal(1), Decimal(10)), (Decimal(3), Decimal(30)))),
    fact(
        "old-steps",
        "table",
        {"value": ((Decimal(1), Decimal(1)),), "until": date(2020, 1, 1)},
    ),
    lists=[TOWNS],
)

YES = OneOf("town", (Word("smolyan"),))
NO = OneOf("town", (Word("devin"),))
UNKNOWN = OneOf("unasked", (Word("smolyan"),))
UNCONFIRMED = Compares("age", "ge", FactOf("gone"))
TESTS = {
    Truth.YES: YES,
    Truth.NO: NO,
    Truth.UNKNOWN: UNKNOWN,
    Truth.UNCONFIRMED: UNCONFIRMED,
}


def scope(values=None, **answers):
    found = Scope(values or {}, BOOK, TODAY)
    given = {"town": "smolyan", "age": Decimal(18), **answers}
    found.learn_all({name.replace("_", "-"): answer for name, answer in given.items()})
    return found


def n(number):
    return Number(Decimal(number))


def ref(name):
    return Reference(name)


@pytest.mark.parametrize("truth", TESTS)
def test_each_test_of_this_file_has_the_verdict_that_it_stands_for(truth):
    assert scope().truth(TESTS[truth]) is truth


def test_no_condition_always_holds():
    assert scope().truth(None) is Truth.YES


@pytest.mark.parametrize(
    ("left", "right", "every", "some"),
    [
        ("YES", "YES", "YES", "YES"),
        ("YES", "NO", "NO", "YES"),
        ("NO", "NO", "NO", "NO"),
        ("YES", "UNKNOWN", "UNKNOWN", "YES"),
        ("NO", "UNKNOWN", "NO", "UNKNOWN"),
        ("UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN"),
        ("YES", "UNCONFIRMED", "UNCONFIRMED", "YES"),
        ("NO", "UNCONFIRMED", "NO", "UNCONFIRMED"),
        ("UNKNOWN", "UNCONFIRMED", "UNKNOWN", "UNCONFIRMED"),
        ("UNCONFIRMED", "UNCONFIRMED", "UNCONFIRMED", "UNCONFIRMED"),
    ],
)
def test_all_and_any_follow_kleene_from_either_side(left, right, every, some):
    parts = (TESTS[Truth[left]], TESTS[Truth[right]])
    for both in (parts, parts[::-1]):
        assert scope().truth(Every(both)) is Truth[every]
        assert scope().truth(Some(both)) is Truth[some]


@pytest.mark.parametrize(
    ("part", "opposite", "unless"),
    [
        ("YES", "NO", "NO"),
        ("NO", "YES", "YES"),
        ("UNKNOWN", "UNKNOWN", "YES"),
        ("UNCONFIRMED", "UNCONFIRMED", "YES"),
    ],
)
def test_not_of_unknown_is_unknown_and_unless_is_true_unless_known_to_be(
    part, opposite, unless
):
    test = TESTS[Truth[part]]
    assert scope().truth(Not(test)) is Truth[opposite]
    assert scope().truth(Unless(test)) is Truth[unless]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("age", True),
        ("unasked", False),
        ("whole", True),
        ("broken", False),
        ("void", False),
    ],
)
def test_answered_of_a_question_or_a_value_is_always_decided(name, known):
    values = {"whole": n(1), "broken": ref("unasked"), "void": FactOf("gone")}
    for expected in (True, False):
        verdict = scope(values).truth(Answered(name, expected))
        assert verdict is (Truth.YES if known is expected else Truth.NO)


@pytest.mark.parametrize(
    "test",
    [
        OneOf("unasked", (Word("a"),)),
        OneOf("unasked", (Word("a"),), negated=True),
        Has("unasked", "none", (Word("a"),)),
        Compares("unasked", "lt", n(1)),
        Compares("age", "lt", ref("unasked")),
        OneOf("age", (ref("unasked"),)),
        Has("helps", "any", (ref("unasked"),)),
        InGroup("unasked", "towns", "south"),
        # The fact is not in force either, but the test means nothing anyway.
        Compares("unasked", "lt", FactOf("gone")),
        Compares("void", "lt", ref("unasked")),
        OneOf("void", (ref("unasked"),)),
    ],
)
def test_a_test_of_what_was_not_asked_is_unknown_and_so_is_its_opposite(test):
    found = scope({"void": FactOf("gone")}, helps=frozenset({"a"}))
    assert found.truth(test) is Truth.UNKNOWN
    assert found.truth(Not(test)) is Truth.UNKNOWN


@pytest.mark.parametrize(
    "test",
    [
        Compares("age", "lt", FactOf("gone")),
        Compares("void", "lt", n(1)),
        OneOf("void", (n(1),)),
        OneOf("age", (FactOf("gone"),)),
        Has("helps", "any", (ref("void-word"),)),
        InGroup("void-word", "towns", "south"),
    ],
)
def test_a_test_of_a_fact_not_in_force_is_unconfirmed(test):
    values = {"void": FactOf("gone"), "void-word": FactOf("gone")}
    found = scope(values, helps=frozenset({"a"}))
    assert found.truth(test) is Truth.UNCONFIRMED


@pytest.mark.parametrize(
    ("how", "below", "at", "above"),
    [
        ("lt", True, False, False),
        ("le", True, True, False),
        ("gt", False, False, True),
        ("ge", False, True, True),
    ],
)
def test_orders_of_numbers_and_of_days(how, below, at, above):
    for number, holds in ((17, below), (18, at), ("18.01", above)):
        found = scope(other=Decimal(number))
        assert (found.truth(Compares("other", how, n(18))) is Truth.YES) is holds
    for day, holds in ((23, below), (24, at), (25, above)):
        found = scope(day=date(2026, 11, day))
        verdict = found.truth(Compares("day", how, ref("today")))
        assert (verdict is Truth.YES) is holds


def test_an_order_of_what_has_none_is_unknown():
    assert scope().truth(Compares("town", "lt", n(1))) is Truth.UNKNOWN
    assert scope().truth(Has("town", "any", (Word("smolyan"),))) is Truth.UNKNOWN


def test_equality_is_with_any_of_several_and_numbers_are_exact():
    assert scope().truth(OneOf("town", (Word("devin"), Word("smolyan")))) is Truth.YES
    assert scope().truth(OneOf("age", (n("18.0"),))) is Truth.YES
    assert scope().truth(OneOf("age", (n("18.000000000000000000001"),))) is Truth.NO
    assert scope().truth(OneOf("today", (Day(TODAY),))) is Truth.YES


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        ((Word("smolyan"), ref("unasked")), Truth.YES),
        ((Word("devin"), ref("unasked")), Truth.UNKNOWN),
        ((Word("devin"), FactOf("gone")), Truth.UNCONFIRMED),
    ],
)
def test_one_of_is_known_as_soon_as_one_is_equal(options, verdict):
    assert scope().truth(OneOf("town", options)) is verdict
    opposite = {Truth.YES: Truth.NO}.get(verdict, verdict)
    assert scope().truth(OneOf("town", options, negated=True)) is opposite


@pytest.mark.parametrize(
    ("how", "chosen", "holds"),
    [
        ("all", {"a", "b", "c"}, True),
        ("all", {"a"}, False),
        ("any", {"b", "c"}, True),
        ("any", {"c"}, False),
        ("none", {"c"}, True),
        ("none", set(), True),
        ("none", {"a", "c"}, False),
        ("only", {"a", "b"}, True),
        ("only", {"a", "b", "c"}, False),
        ("only", {"a"}, False),
    ],
)
def test_tests_of_a_set(how, chosen, holds):
    found = scope(helps=frozenset(chosen), which="a")
    for options in ((Word("a"), Word("b")), (ref("which"), Word("b"))):
        assert (found.truth(Has("helps", how, options)) is Truth.YES) is holds


def test_groups_of_a_list():
    assert scope(town="devin").truth(InGroup("town", "towns", "south")) is Truth.YES
    assert scope().truth(InGroup("town", "towns", "south")) is Truth.NO
    assert scope().truth(InGroup("town", "towns", "none-such")) is Truth.NO


def test_an_answer_given_anew_is_reckoned_with_at_once():
    found = scope({"twice": Apply("product", {"0": ref("age"), "1": n(2)})})
    assert found.named("twice") == 36
    found.learn("age", Decimal(5))
    assert found.named("twice") == 10
    assert found.supposing("age", Decimal(6)).named("twice") == 12
    assert found.named("twice") == 10
    assert found.knowing({}).named("twice") is None


def test_a_question_asked_again_is_the_first_one():
    found = Scope({}, BOOK, TODAY, {"again": "town"})
    found.learn("town", "devin")
    assert found.named("again") == "devin"


def test_ids_that_stand_for_other_answers_hide_their_own():
    found = scope(**{"child": Decimal(1), "child#2": Decimal(2)}).seen_as(
        {"child": "child#2", "age": "age#2"}
    )
    assert found.named("child") == 2
    assert found.named("age") is None
    assert found.named("town") == "smolyan"


# -- values -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (n("0.60"), Decimal("0.60")),
        (Day(TODAY), TODAY),
        (ref("today"), TODAY),
        (ref("age"), Decimal(18)),
        (ref("unasked"), None),
        (Apply("sum", {"0": ref("age"), "1": ref("unasked")}), None),
        (Apply("sum", {"0": ref("age"), "1": FactOf("gone")}), NotInForce("gone")),
        (Apply("sum", {"0": FactOf("gone"), "1": ref("unasked")}), None),
        (
            Apply("round", {"of": ref("age"), "to": n(5), "how": Word("up")}),
            Decimal(20),
        ),
        (FactOf("limit"), Decimal(5)),
        (FactOf("limit", Day(date(2025, 6, 1))), NotInForce("limit")),
        (FactOf("gone", Day(date(2025, 6, 1))), Decimal(5)),
        (FactOf("later", Day(date(2027, 1, 1))), Decimal(2)),
        (FactOf("limit", ref("unasked")), None),
        (FactOf("limit", FactOf("gone")), NotInForce("gone")),
        (FactOf("limit", n(1)), None),
        (FactOf("no-such"), NotInForce("no-such")),
        (FactOf("steps"), NotInForce("steps")),
        (Lookup(ref("town"), "towns", "office"), "desk"),
        (Lookup(Word("devin"), "towns", "office"), None),
        (Lookup(Word("elsewhere"), "towns", "office"), None),
        (Lookup(ref("unasked"), "towns", "office"), None),
        (Lookup(FactOf("gone"), "towns", "office"), NotInForce("gone")),
        (Lookup(ref("town"), "no-such", "office"), None),
    ],
)
def test_what_an_expression_gives(expression, value):
    assert scope().value(expression) == value


@pytest.mark.parametrize(
    ("years", "months"),
    [(0, 4), (3, 4), ("3.1", 6), (7, 6), ("7.5", 8), (15, 10), ("15.01", 12), (60, 12)],
)
def test_a_table_up_to_takes_the_first_row_whose_key_is_not_less(years, months):
    rows = tuple(
        (n(key), n(value)) for key, value in ((3, 4), (7, 6), (11, 8), (15, 10))
    )
    table = Table(ref("years"), "up_to", rows, above=n(12))
    assert scope(years=Decimal(years)).value(table) == months


@pytest.mark.parametrize(
    ("children", "relief"), [(0, None), (1, 600), (2, 1200), ("2.5", 1200), (9, 1800)]
)
def test_a_table_from_takes_the_last_row_whose_key_is_not_more(children, relief):
    rows = ((n(1), n(600)), (n(2), n(1200)), (n(3), n(1800)))
    table = Table(ref("children"), "from", rows)
    assert scope(children=Decimal(children)).value(table) == relief


def test_a_table_up_to_without_above_ends_at_its_last_row():
    table = Table(ref("age"), "up_to", ((n(17), n(1)),))
    assert scope().value(table) is None


def test_rows_of_a_table_bear_functions_and_may_be_unknown():
    rows = ((FactOf("limit"), ref("unasked")), (n(20), FactOf("gone")))
    assert scope(age=Decimal(4)).value(Table(ref("age"), "up_to", rows)) is None
    assert scope().value(Table(ref("age"), "up_to", rows)) == NotInForce("gone")
    by_fact = ((FactOf("gone"), n(1)),)
    assert scope().value(Table(ref("age"), "up_to", by_fact)) == NotInForce("gone")
    by_answer = ((ref("unasked"), n(1)),)
    assert scope().value(Table(ref("age"), "up_to", by_answer)) is None


def test_days_have_tables_too():
    rows = ((Day(date(2026, 1, 1)), n(1)), (Day(date(2027, 1, 1)), n(2)))
    assert scope().value(Table(ref("today"), "from", rows)) == 1


@pytest.mark.parametrize(
    ("of", "fact_id", "value"),
    [
        (n(2), "steps", Decimal(10)),
        (n(3), "steps", Decimal(30)),
        (n(0), "steps", None),
        (n(2), "old-steps", NotInForce("old-steps")),
        (n(2), "limit", NotInForce("limit")),
        (ref("unasked"), "steps", None),
        (FactOf("gone"), "steps", NotInForce("gone")),
    ],
)
def test_a_table_that_is_a_fact(of, fact_id, value):
    assert scope().value(Table(of, "from", fact=fact_id)) == value


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        ([(YES, n(1)), (YES, n(2))], Decimal(1)),
        ([(NO, n(1)), (None, n(2))], Decimal(2)),
        ([(UNKNOWN, n(1)), (YES, n(2))], Decimal(2)),
        ([(UNKNOWN, n(1)), (NO, n(2))], None),
        ([(UNCONFIRMED, n(1)), (YES, n(2))], NotInForce("gone")),
        ([(YES, n(1)), (UNCONFIRMED, n(2))], Decimal(1)),
        ([(YES, ref("unasked")), (YES, n(2))], None),
        ([(YES, FactOf("gone")), (YES, n(2))], NotInForce("gone")),
    ],
)
def test_pick_takes_the_first_row_that_holds_and_passes_over_the_unknown(rows, value):
    pick = Pick(tuple(PickRow(value, when) for when, value in rows))
    assert scope().value(pick) == value


@pytest.mark.parametrize(
    "when",
    [
        Compares("today", "lt", FactOf("limit", Day(date(2020, 1, 1)))),
        Some((UNKNOWN, OneOf("void", (n(1),)))),
        Compares("age", "lt", Table(n(1), "from", fact="old-steps")),
    ],
)
def test_a_pick_kept_from_judging_a_row_is_itself_not_in_force(when):
    found = scope({"void": FactOf("gone")})
    assert isinstance(found.value(Pick((PickRow(n(1), when),))), NotInForce)


@pytest.mark.parametrize(
    ("options", "value"),
    [
        ([ref("unasked"), n(2)], Decimal(2)),
        ([n(1), n(2)], Decimal(1)),
        ([FactOf("gone"), n(2)], Decimal(2)),
        ([ref("unasked"), FactOf("gone")], NotInForce("gone")),
        ([FactOf("gone"), ref("unasked")], NotInForce("gone")),
        ([ref("unasked"), ref("unasked")], None),
    ],
)
def test_or_else_takes_the_first_that_is_known(options, value):
    assert scope().value(OrElse(tuple(options))) == value


def test_a_value_that_leans_on_itself_is_unknown_and_ends():
    values = {"hen": Apply("sum", {"0": ref("egg"), "1": n(1)}), "egg": ref("hen")}
    assert scope(values).named("hen") is None
    assert scope(values).truth(Compares("egg", "lt", n(1))) is Truth.UNKNOWN


def test_a_value_is_worked_out_from_values():
    values = {
        "double": Apply("product", {"0": ref("age"), "1": n(2)}),
        "more": Apply("sum", {"0": ref("double"), "1": n("0.10")}),
    }
    assert scope(values).named("more") == Decimal("36.10")
