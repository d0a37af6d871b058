"""The trees of conditions and values, as programs read them."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from kiosk.domain.expressions import (
    Answered,
    Apply,
    Compares,
    Condition,
    Day,
    Every,
    Expression,
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
    facts_in,
    names_in,
    walk_nodes,
)

A, B, C, D = (Reference(name) for name in "abcd")
ONE = Number(Decimal(1))
PICK = Pick((PickRow(A, Has("b", "any", (Word("x"), C))), PickRow(ONE)))


@pytest.mark.parametrize(
    ("node", "names"),
    [
        (ONE, []),
        (Day(date(2026, 1, 1)), []),
        (Word("a"), []),
        (A, ["a"]),
        (Reference("today"), ["today"]),
        (FactOf("f", A), ["a"]),
        (Apply("sum", {"0": A, "1": B}), ["a", "b"]),
        (Table(A, "up_to", ((B, C),), D), ["a", "b", "c", "d"]),
        (Lookup(A, "towns", "office"), ["a"]),
        (PICK, ["b", "c", "a"]),
        (OrElse((A, B)), ["a", "b"]),
        (Every((Answered("a"), Unless(Answered("b")))), ["a", "b"]),
        (
            Some((InGroup("a", "towns", "south"), Not(OneOf("b", (C,))))),
            ["a", "b", "c"],
        ),
        (Compares("a", "lt", B), ["a", "b"]),
    ],
)
def test_every_id_that_a_node_reads_is_found(node, names):
    assert list(names_in(node)) == names


def test_every_fact_that_a_node_reads_is_found():
    table = Table(FactOf("one", FactOf("two")), "from", fact="three")
    assert list(facts_in(Compares("a", "lt", table))) == ["three", "one", "two"]


def test_a_node_and_all_under_it_are_walked_once_each():
    nodes = list(walk_nodes(Every((Compares("a", "lt", Apply("sum", {"0": B})),))))
    assert [type(node).__name__ for node in nodes] == [
        "Every",
        "Compares",
        "Apply",
        "Reference",
    ]


def test_equal_nodes_have_equal_hashes_whatever_the_order_of_arguments():
    one = Apply("days_between", {"from": A, "to": B})
    other = Apply("days_between", {"to": B, "from": A})
    assert one == other
    assert len({Compares("x", "lt", one), Compares("x", "lt", other)}) == 1


@pytest.mark.parametrize("node", [PICK, Table(A, "from", fact="f"), FactOf("f", A)])
def test_expressions_survive_being_written_and_read(node):
    written = msgspec.json.encode(Compares("x", "lt", node))
    assert msgspec.json.decode(written, type=Condition) == Compares("x", "lt", node)
    assert msgspec.json.decode(msgspec.json.encode(node), type=Expression) == node
