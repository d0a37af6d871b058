"""Which figures a value really stands on."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Apply,
    Compares,
    Day,
    FactOf,
    Number,
    OneOf,
    OrElse,
    Pick,
    PickRow,
    Reference,
    Table,
    Word,
)
from kiosk.domain.provenance import is_to_check
from tests.builders import TODAY, almanac, fact

BOOK = almanac(
    fact("sure", "number", 3),
    fact("gone", "number", {"value": 3, "until": date(2020, 1, 1)}),
    fact(
        "risky",
        "number",
        {"value": 3, "until": date(2026, 6, 30), "confirmed": False},
        {"value": 3, "starts": date(2026, 7, 1)},
    ),
    fact("turned", "number", {"value": 3, "converted": True}),
    fact("steps", "table", {"value": ((Decimal(1), Decimal(2)),), "confirmed": False}),
)
SURE, RISKY = FactOf("sure"), FactOf("turned")
DEVIN = OneOf("town", (Word("devin"),))
ONE = Number(Decimal(1))


def to_check(expression, values=None, **answers):
    scope = Scope(values or {}, BOOK, TODAY)
    scope.learn_all(answers)
    return is_to_check(expression, values or {}, scope)


@pytest.mark.parametrize(
    ("expression", "doubtful"),
    [
        (SURE, False),
        (RISKY, True),
        (FactOf("no-such"), False),
        (FactOf("gone"), False),
        (FactOf("risky"), False),
        (FactOf("risky", Day(date(2026, 6, 30))), True),
        (FactOf("sure", Reference("unasked")), False),
        (Apply("sum", {"0": SURE, "1": RISKY}), True),
        (Table(ONE, "from", fact="steps"), True),
        (Table(ONE, "up_to", ((RISKY, ONE),)), True),
        (Table(ONE, "up_to", ((ONE, SURE),)), False),
        (OrElse((SURE, RISKY)), False),
        (OrElse((FactOf("gone"), RISKY)), True),
        (OrElse((Reference("unasked"), SURE)), False),
        (OrElse((Reference("unasked"), FactOf("gone"))), False),
        (Reference("unasked"), False),
    ],
)
def test_a_value_is_to_be_checked_where_a_figure_in_it_is(expression, doubtful):
    assert to_check(expression) is doubtful


def test_of_a_pick_only_the_rows_down_to_the_one_that_holds_count():
    pick = Pick((PickRow(RISKY, DEVIN), PickRow(SURE), PickRow(RISKY)))
    assert not to_check(pick, town="smolyan")
    assert to_check(pick, town="devin")
    assert not to_check(Pick((PickRow(RISKY, DEVIN),)), town="smolyan")


def test_a_row_is_chosen_by_a_figure_too():
    by_figure = Compares("age", "lt", RISKY)
    assert to_check(Pick((PickRow(ONE, by_figure), PickRow(ONE))), age=Decimal(9))
    values = {"limit": RISKY}
    by_value = Compares("limit", "lt", ONE)
    assert to_check(Pick((PickRow(ONE, by_value), PickRow(ONE))), values)


def test_values_are_looked_through_once_even_where_they_lean_on_themselves():
    values = {"a": Apply("sum", {"0": Reference("b"), "1": RISKY}), "b": Reference("a")}
    assert to_check(Reference("a"), values)
    assert not to_check(Reference("c"), {"c": Reference("c")})
