"""How conditions are written, and what they come to mean."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.content.conditions import ConditionReader
from kiosk.content.faults import Faulty
from kiosk.domain.expressions import (
    Answered,
    Apply,
    Compares,
    Day,
    Every,
    Has,
    InGroup,
    Not,
    Number,
    OneOf,
    Reference,
    Some,
    Unless,
    Word,
)
from tests.builders import document

FORGOTTEN = OneOf("had-pik", (Word("forgotten"),))


def read(folder, when):
    found = document(folder, f"when: {when}\n")
    worded = frozenset({"had-pik", "helps", "town", "size"})
    reader = ConditionReader(found, worded, {"town": "towns"})
    return reader.condition(found.at(("when",)), ("when",))


def n(number):
    return Number(Decimal(number))


@pytest.mark.parametrize(
    ("when", "condition"),
    [
        ("{had-pik: forgotten}", FORGOTTEN),
        (
            "{had-pik: [never, noi-code]}",
            OneOf("had-pik", (Word("never"), Word("noi-code"))),
        ),
        ("{had-pik: {eq: forgotten}}", FORGOTTEN),
        (
            "{had-pik: {ne: forgotten}}",
            OneOf("had-pik", (Word("forgotten"),), negated=True),
        ),
        ("{had-pik: {of: other}}", OneOf("had-pik", (Reference("other"),))),
        (
            "{had-pik: [never, {of: other}]}",
            OneOf("had-pik", (Word("never"), Reference("other"))),
        ),
        (
            "{had-pik: forgotten, age: {ge: 18}}",
            Every((FORGOTTEN, Compares("age", "ge", n(18)))),
        ),
        (
            "{age: {ge: 18, lt: 70}}",
            Every((Compares("age", "ge", n(18)), Compares("age", "lt", n(70)))),
        ),
        ("{age: {gt: oldest}}", Compares("age", "gt", Reference("oldest"))),
        (
            "{age: {le: {sum: [oldest, 1]}}}",
            Compares("age", "le", Apply("sum", {"0": Reference("oldest"), "1": n(1)})),
        ),
        (
            "{age: {between: [14, oldest]}}",
            Every(
                (
                    Compares("age", "ge", n(14)),
                    Compares("age", "le", Reference("oldest")),
                )
            ),
        ),
        (
            "{any: [{had-pik: forgotten}, {not: {had-pik: forgotten}}]}",
            Some((FORGOTTEN, Not(FORGOTTEN))),
        ),
        (
            "{all: [{had-pik: forgotten}, {unless: {had-pik: forgotten}}]}",
            Every((FORGOTTEN, Unless(FORGOTTEN))),
        ),
        ("{any: [{had-pik: forgotten}]}", FORGOTTEN),
        (
            "{not: {had-pik: forgotten, age: 5}}",
            Not(Every((FORGOTTEN, OneOf("age", (n(5),))))),
        ),
        ("{helps: {has: heating}}", Has("helps", "all", (Word("heating"),))),
        ("{helps: {has: [a, b]}}", Has("helps", "all", (Word("a"), Word("b")))),
        ("{helps: {has_any: [a, b]}}", Has("helps", "any", (Word("a"), Word("b")))),
        ("{helps: {has_all: [a, b]}}", Has("helps", "all", (Word("a"), Word("b")))),
        ("{helps: {has_none: [a]}}", Has("helps", "none", (Word("a"),))),
        ("{helps: {has_only: [a]}}", Has("helps", "only", (Word("a"),))),
        ("{helps: {has: {of: other}}}", Has("helps", "all", (Reference("other"),))),
        ("{town: {in_group: south}}", InGroup("town", "towns", "south")),
        (
            "{register-by: {lt: today}}",
            Compares("register-by", "lt", Reference("today")),
        ),
        ("{today: {ge: 2027-01-01}}", Compares("today", "ge", Day(date(2027, 1, 1)))),
        ("{today: 2027-01-01}", OneOf("today", (Day(date(2027, 1, 1)),))),
        ("{register-by: {eq: today}}", OneOf("register-by", (Reference("today"),))),
        ("{partner: {answered: true}}", Answered("partner")),
        ("{partner: {answered: false}}", Answered("partner", expected=False)),
        # A number or a day is one only where the question does not ask for words.
        ("{age: 18}", OneOf("age", (n(18),))),
        ("{size: 18}", OneOf("size", (Word("18"),))),
        (
            "{size: [2026-01-01, today]}",
            OneOf("size", (Word("2026-01-01"), Word("today"))),
        ),
        ('{age: "18"}', OneOf("age", (Word("18"),))),
        # `yes` and `no` are words.
        ("{had-pik: [yes, no]}", OneOf("had-pik", (Word("yes"), Word("no")))),
    ],
)
def test_what_a_condition_means(tmp_path, when, condition):
    assert read(tmp_path, when) == condition


@pytest.mark.parametrize(
    ("when", "part"),
    [
        ("", "a condition is a mapping"),
        ("{}", "a condition is a mapping"),
        ("[a]", "a condition is a mapping"),
        ("had-pik", "a condition is a mapping"),
        ("{any: []}", "`any` takes a list"),
        ("{all: {a: b}}", "`all` takes a list"),
        ("{any: [a]}", "a condition is a mapping"),
        ("{not: [a]}", "a condition is a mapping"),
        ("{unless: }", "a condition is a mapping"),
        ("{a: {}}", "needs an operator"),
        ("{a: {like: b}}", "`like` is not an operator"),
        ("{a: }", "a word, a number or a day is expected"),
        ("{a: []}", "an empty list"),
        ("{a: [[b]]}", "a word, a number or a day is expected"),
        ("{a: [{to: b}]}", "a reference here is written {of: id}"),
        ("{a: {of: b, lt: 3}}", "a reference here is written {of: id}"),
        ("{a: {of: [b]}}", "a word, a number or a day is expected"),
        ("{a: {has: []}}", "an empty list"),
        ("{a: {lt: }}", "a word, a number or a day is expected"),
        ("{a: {lt: Ж}}", "is not an id, a number or a day"),
        ("{a: {lt: [1]}}", "a word, a number or a day is expected"),
        ("{a: {between: [1]}}", "two bounds"),
        ("{a: {between: 1}}", "two bounds"),
        ("{a: {between: [1, 2, 3]}}", "two bounds"),
        ("{a: {answered: yes}}", "`answered` is true or false"),
        ("{a: {in_group: south}}", "not asked from a list"),
        ("{town: {in_group: [south]}}", "a word, a number or a day is expected"),
        ("{a: 2026-02-30}", "not a day of the calendar"),
        ("{a: {lt: 2026-13-01}}", "not a day of the calendar"),
    ],
)
def test_what_is_not_a_condition(tmp_path, when, part):
    with pytest.raises(Faulty) as faulty:
        read(tmp_path, when)
    assert part in faulty.value.faults[0].what


def test_a_wrong_part_is_named_at_its_line(tmp_path):
    when = (
        "\n  any:\n    - {had-pik: never}\n    - age:\n        lt: 5\n        like: 6"
    )
    with pytest.raises(Faulty) as faulty:
        read(tmp_path, when)
    fault = faulty.value.faults[0]
    assert (fault.line, fault.subject) == (6, "when.any.1.age.like")


def belonging(folder, text):
    found = document(folder, text)
    return ConditionReader(found, frozenset({"a", "b"}), {}).belongs(())


def test_when_and_unless_belong_together(tmp_path):
    a, b = OneOf("a", (Word("x"),)), OneOf("b", (Word("y"),))
    assert belonging(tmp_path, "id: s\n") is None
    assert belonging(tmp_path, "when: {a: x}\n") == a
    assert belonging(tmp_path, "unless: {a: x}\n") == Unless(a)
    assert belonging(tmp_path, "when: {a: x}\nunless: {b: y}\n") == Every(
        (a, Unless(b))
    )


@pytest.mark.parametrize("key", ["when", "unless"])
def test_a_condition_begun_and_not_written_is_refused(tmp_path, key):
    with pytest.raises(Faulty, match="a condition is a mapping"):
        belonging(tmp_path, f"id: s\n{key}:\n")
