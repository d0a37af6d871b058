"""How values are written, and what they come to mean."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.content.conditions import ConditionReader
from kiosk.content.faults import Faulty
from kiosk.domain.expressions import (
    Apply,
    Day,
    FactOf,
    Lookup,
    Number,
    OneOf,
    OrElse,
    Pick,
    PickRow,
    Reference,
    Table,
    Unless,
    Word,
)
from tests.builders import document

A, B = Reference("a"), Reference("b")


def read(folder, value):
    found = document(folder, f"v: {value}\n")
    reader = ConditionReader(found, frozenset({"kind"}), {})
    return reader.expression(found.at(("v",)), ("v",))


def n(number):
    return Number(Decimal(number))


KIND = OneOf("kind", (Word("x"),))
TODAY = Reference("today")
LATER = Apply("months_after", {"date": A, "months": n(3)})


@pytest.mark.parametrize(
    ("value", "expression"),
    [
        ("5", n(5)),
        ("-5", n(-5)),
        ("+0.60", n("0.60")),
        (".5", n("0.5")),
        ("5.", n(5)),
        ("2026-01-01", Day(date(2026, 1, 1))),
        ("today", Reference("today")),
        ("a", A),
        ("left-on", Reference("left-on")),
        ('"5"', Reference("5")),
        ("{of: a}", A),
        ("{fact: fee}", FactOf("fee")),
        ("{fact: fee, on: a}", FactOf("fee", A)),
        ("{fact: fee, on: 2026-01-01}", FactOf("fee", Day(date(2026, 1, 1)))),
        ("{sum: [a, 1]}", Apply("sum", {"0": A, "1": n(1)})),
        ("{difference: [a, b]}", Apply("difference", {"0": A, "1": B})),
        ("{working_days_after: {date: a, days: 7}}",
         Apply("working_days_after", {"date": A, "days": n(7)})),
        ("{next_working_day: {date: {months_after: {date: a, months: 3}}}}",
         Apply("next_working_day", {"date": LATER})),
        ("{next_working_day: {months_after: {date: a, months: 3}}}",
         Apply("next_working_day", {"date": LATER})),
        ("{month_end: a}", Apply("month_end", {"date": A})),
        ("{year_of: {date: today}}", Apply("year_of", {"date": Reference("today")})),
        ("{count: a}", Apply("count", {"of": A})),
        ("{count: {of: a}}", Apply("count", {"of": A})),
        ("{age_on: {born: a, on: today, leap: feb-28}}",
         Apply("age_on", {"born": A, "on": TODAY, "leap": Word("feb-28")})),
        ("{age_on: {born: a, on: today}}", Apply("age_on", {"born": A, "on": TODAY})),
        ("{round: {of: a, to: 0.01, how: half-up}}",
         Apply("round", {"of": A, "to": n("0.01"), "how": Word("half-up")})),
        ("{table: {of: a, up_to: [[3, 4], [7, b]], above: 12}}",
         Table(A, "up_to", ((n(3), n(4)), (n(7), B)), n(12))),
        ("{table: {of: a, from: [[0, 1], [3, {fact: f}]]}}",
         Table(A, "from", ((n(0), n(1)), (n(3), FactOf("f"))))),
        ("{table: {of: a, from: [[b, 1], [a, 2]]}}",
         Table(A, "from", ((B, n(1)), (A, n(2))))),
        ("{table: {of: a, fact: f}}", Table(A, "from", fact="f")),
        ("{lookup: {of: a, list: towns, field: office}}", Lookup(A, "towns", "office")),
        # The results of `pick` are literals; a reference is written {of: id}.
        ("{pick: [{when: {kind: x}, value: minimum}, {value: {of: other}}]}",
         Pick((PickRow(Word("minimum"), KIND), PickRow(Reference("other"))))),
        ("{pick: [{unless: {kind: x}, value: 4}, {value: 2026-01-01}]}",
         Pick((PickRow(n(4), Unless(KIND)), PickRow(Day(date(2026, 1, 1)))))),
        ("{pick: [{value: today}]}", Pick((PickRow(Reference("today")),))),
        ('{pick: [{value: "4"}]}', Pick((PickRow(Word("4")),))),
        ("{or_else: [a, 0]}", OrElse((A, n(0)))),
    ],
)  # fmt: skip
def test_what_a_value_means(tmp_path, value, expression):
    assert read(tmp_path, value) == expression


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("", "a word, a number or a day is expected"),
        ("[a]", "a word, a number or a day is expected"),
        ("A", "is not an id, a number or a day"),
        ("a_b", "is not an id, a number or a day"),
        ("2026-02-30", "not a day of the calendar"),
        ("{}", "an empty mapping: not a function"),
        ("{multiply: [a, b]}", "`multiply`: not a function"),
        ("{sum: [a], min: [b]}", "`sum`, `min`: not a function"),
        ("{sum: a}", "`sum` takes a list"),
        ("{sum: []}", "`sum` takes a list"),
        ("{difference: [a]}", "`difference` takes a list of two"),
        ("{quotient: [a, b, c]}", "`quotient` takes a list of two"),
        ("{days_after: a}", "`days_after` takes date, days"),
        ("{days_after: {date: a}}", "`days_after` lacks `days`"),
        ("{days_after: {date: a, days: 1, hours: 2}}", "does not take `hours`"),
        ("{age_on: {born: a, on: b, leap: mar-2}}", "`leap` is one of feb-28, mar-1"),
        ("{round: {of: a, to: 1, how: nearest}}", "`how` is one of"),
        ("{fact: fee, at: a}", "`fact` does not take `at`"),
        ("{fact: [fee]}", "a word, a number or a day is expected"),
        ("{table: a}", "`table` takes {of"),
        ("{table: {up_to: [[1, 2]]}}", "`table` takes {of"),
        ("{table: {of: a}}", "one of `up_to`, `from`, `fact`"),
        (
            "{table: {of: a, up_to: [[1, 2]], from: [[1, 2]]}}",
            "one of `up_to`, `from`, `fact`",
        ),
        (
            "{table: {of: a, up_to: [[1, 2]], below: 3}}",
            "one of `up_to`, `from`, `fact`",
        ),
        (
            "{table: {of: a, from: [[1, 2]], above: 3}}",
            "`above` goes with `up_to` only",
        ),
        ("{table: {of: a, fact: f, above: 3}}", "`above` goes with `up_to` only"),
        ("{table: {of: a, up_to: []}}", "a table has rows"),
        ("{table: {of: a, up_to: 5}}", "a table has rows"),
        ("{table: {of: a, up_to: [[1]]}}", "a row of a table is [key, value]"),
        ("{table: {of: a, up_to: [1]}}", "a row of a table is [key, value]"),
        ("{table: {of: a, up_to: [[3, 1], [2, 1]]}}", "rise from row to row"),
        ("{table: {of: a, from: [[3, 1], [3, 2]]}}", "rise from row to row"),
        (
            "{table: {of: a, from: [[2026-02-01, 1], [2026-01-01, 2]]}}",
            "rise from row to row",
        ),
        ("{lookup: a}", "`lookup` takes {of, list, field}"),
        ("{lookup: {of: a, list: l}}", "`lookup` takes {of, list, field}"),
        ("{pick: a}", "`pick` takes rows"),
        ("{pick: []}", "`pick` takes rows"),
        ("{pick: [a]}", "a row of `pick` is {when, value}"),
        ("{pick: [{value: 1, then: 2}]}", "a row of `pick` is {when, value}"),
        ("{pick: [{when: {a: b}}]}", "lacks its `value`"),
        ("{pick: [{when: , value: 1}]}", "a condition is a mapping"),
        ("{or_else: a}", "`or_else` takes a list"),
        ("{or_else: []}", "`or_else` takes a list"),
    ],
)
def test_what_is_not_a_value(tmp_path, value, part):
    with pytest.raises(Faulty) as faulty:
        read(tmp_path, value)
    assert part in faulty.value.faults[0].what


def test_a_wrong_row_is_named_at_its_line(tmp_path):
    value = (
        "\n  pick:\n    - {value: 1}\n    - value:\n        sum: [a,\n              B]"
    )
    with pytest.raises(Faulty) as faulty:
        read(tmp_path, value)
    fault = faulty.value.faults[0]
    assert (fault.line, fault.subject) == (6, "v.pick.1.value.sum.1")
