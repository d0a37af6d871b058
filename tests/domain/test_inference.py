"""Clashes that can be seen without walking: ids, kinds, values."""

import pytest

from kiosk.domain.inference import Kinds
from kiosk.domain.kinds import Base
from kiosk.domain.reading_order import Readings
from tests.builders import TODAY, almanac, built, fact, option_list

BOOK = almanac(
    fact("fee", "money", 5),
    fact("rate", "percent", 5),
    fact("days", "days", 5),
    fact("due", "date", TODAY),
    fact("line", "phone", "0700 1"),
    fact("steps", "table", ()),
    lists=[
        option_list(
            "towns",
            {"id": "smolyan", "desk": "a"},
            {"id": "devin", "desk": "b"},
            south=("devin",),
        ),
        option_list("others", "x", "y"),
    ],
)
STEPS = """\
steps:
  - {id: town, kind: question, ask: choice, options_from: towns}
  - {id: other, kind: question, ask: choice, options: [x, y]}
  - {id: helps, kind: question, ask: choices, options: [a, b]}
  - {id: born, kind: question, ask: date, min: 1911-01-01, max: today}
  - {id: pay, kind: question, ask: money, min: 0, max: 9}
  - {id: age, kind: question, ask: number, min: 0, max: 9}
  - {id: name, kind: question, ask: text}
  - {id: form, kind: form, fields: [{id: egn, ask: text, format: egn}]}
"""


def problems(folder, when=None, **values):
    body = "values:\n" if values else ""
    body += "".join(f"  {n.replace('_', '-')}: {v}\n" for n, v in values.items())
    body += STEPS
    if when is not None:
        body += f"  - {{id: last, kind: info, when: {when}}}\n"
    guide = built(folder, body, BOOK)
    kinds = Kinds(guide, BOOK)
    for name in guide.values:
        kinds.of_name(name, ("value", name))
    for step in guide.steps:
        for subject, node, _ in Readings(guide, {}).nodes_of(step):
            if subject[0] == "step" and subject[-1] == "when":
                kinds.test(node, subject)
    return [problem.what for problem in kinds.problems]


def kind_of(folder, value):
    guide = built(folder, f"values:\n  v: {value}\n" + STEPS, BOOK)
    kinds = Kinds(guide, BOOK)
    found = kinds.of_name("v", ("value", "v"))
    assert not kinds.problems
    return found


@pytest.mark.parametrize(
    ("value", "base"),
    [
        ("5", Base.NUMBER),
        ("2026-01-01", Base.DATE),
        ("today", Base.DATE),
        ("pay", Base.MONEY),
        ("age", Base.NUMBER),
        ("born", Base.DATE),
        ("name", Base.TEXT),
        ("egn", Base.TEXT),
        ("helps", Base.CHOICES),
        ("town", Base.WORD),
        ("{fact: fee}", Base.MONEY),
        ("{fact: rate}", Base.PERCENT),
        ("{fact: days}", Base.DAYS),
        ("{fact: due}", Base.DATE),
        ("{fact: line}", Base.PHONE),
        ("{fact: fee, on: born}", Base.MONEY),
        ("{sum: [pay, 1]}", Base.MONEY),
        ("{sum: [age, 1]}", Base.NUMBER),
        ("{product: [pay, 2, 3]}", Base.MONEY),
        ("{quotient: [pay, pay]}", Base.NUMBER),
        ("{quotient: [pay, 2]}", Base.MONEY),
        ("{min: [born, today]}", Base.DATE),
        ("{round: {of: pay, to: 0.01, how: up}}", Base.MONEY),
        ("{count: helps}", Base.NUMBER),
        ("{year_of: born}", Base.NUMBER),
        ("{age_on: {born: born, on: today, leap: mar-1}}", Base.NUMBER),
        ("{days_after: {date: born, days: {fact: days}}}", Base.DATE),
        ("{table: {of: age, up_to: [[1, pay]], above: 0}}", Base.MONEY),
        ("{table: {of: born, from: [[2026-01-01, 1]]}}", Base.NUMBER),
        ("{table: {of: age, fact: steps}}", Base.NUMBER),
        ("{lookup: {of: town, list: towns, field: desk}}", Base.WORD),
        ("{pick: [{when: {other: x}, value: a}, {value: b}]}", Base.WORD),
        ("{or_else: [pay, 0]}", Base.MONEY),
    ],
)
def test_the_kind_of_a_value(tmp_path, value, base):
    assert kind_of(tmp_path, value).base is base


def test_the_words_of_a_value_are_all_that_it_can_be(tmp_path):
    picked = kind_of(
        tmp_path, "{pick: [{when: {other: x}, value: a}, {value: {of: other}}]}"
    )
    assert picked.words == {"a", "x", "y"}
    looked_up = kind_of(tmp_path, "{lookup: {of: town, list: towns, field: desk}}")
    assert looked_up.words == {"a", "b"}


@pytest.mark.parametrize(
    "when",
    [
        "{town: smolyan}",
        "{town: [smolyan, devin]}",
        "{town: {in_group: south}}",
        "{helps: {has_any: [a, b]}}",
        "{helps: {has: {of: v}}}",
        "{pay: {gt: age}}",
        "{pay: 5}",
        "{born: {lt: today}}",
        "{born: today}",
        "{today: {ge: 2026-01-01}}",
        "{egn: {answered: true}}",
        "{other: {of: v}}",
        "{all: [{other: x}, {any: [{not: {other: x}}]}, {unless: {other: x}}]}",
    ],
)
def test_tests_that_mean_something(tmp_path, when):
    value = "{pick: [{when: {other: x}, value: x}, {value: a}]}"
    assert problems(tmp_path, when, v=value) == []


@pytest.mark.parametrize(
    ("when", "what"),
    [
        ("{nobody: x}", "there is no `nobody`"),
        ("{nobody: {answered: true}}", "there is no `nobody`"),
        ("{not: {nobody: x}}", "there is no `nobody`"),
        ("{any: [{other: x}, {unless: {nobody: x}}]}", "there is no `nobody`"),
        ("{age: {lt: nobody}}", "there is no `nobody`"),
        ("{other: {of: nobody}}", "there is no `nobody`"),
        ("{other: z}", "`other` can never be `z`"),
        ("{town: plovdiv}", "`town` can never be `plovdiv`"),
        ("{helps: {has: z}}", "`helps` can never be `z`"),
        ("{helps: a}", "`helps` is a set: test it with has, has_any, has_only"),
        ("{other: {has: x}}", "`has` asks a set; `other` is none"),
        ("{age: yes}", "`age` is a number, never a word"),
        ("{born: 5}", "`born` is a date, never a number"),
        ("{name: x}", "`name` is a text, never a word"),
        ("{other: {lt: 5}}", "`other`, a word, is held against a number"),
        ("{born: {lt: 5}}", "`born`, a date, is held against a number"),
        ("{pay: {between: [0, today]}}", "`pay`, a money, is held against a date"),
        ("{town: {of: other}}", "the two are never equal: `town` and the other"),
        ("{helps: {has: {of: other}}}", "`helps` can never hold any of these"),
        ("{town: {in_group: north}}", "the list `towns` has no group `north`"),
    ],
)
def test_tests_that_mean_nothing(tmp_path, when, what):
    assert problems(tmp_path, when) == [what]


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("{fact: nobody}", "there is no fact `nobody`"),
        ("{fact: fee, on: age}", "`on` of `fee` is not a day"),
        ("{fact: fee, on: nobody}", "there is no `nobody`"),
        ("{sum: [born, 1]}", "`sum` cannot take a date as `0`"),
        ("{sum: [nobody, 1]}", "there is no `nobody`"),
        ("{product: [pay, pay]}", "`product` of money, money means nothing"),
        ("{min: [born, 1]}", "`min` of date, number means nothing"),
        (
            "{days_after: {date: age, days: 1}}",
            "`days_after` cannot take a number as `date`",
        ),
        (
            "{days_after: {date: born, days: town}}",
            "`days_after` cannot take a word as `days`",
        ),
        ("{count: town}", "`count` cannot take a word as `of`"),
        ("{table: {of: born, up_to: [[1, 2]]}}", "a date is looked up among numbers"),
        ("{table: {of: age, fact: fee}}", "`fee` is not a fact of kind table"),
        ("{table: {of: age, fact: nobody}}", "`nobody` is not a fact of kind table"),
        ("{table: {of: born, fact: steps}}", "a date is looked up among numbers"),
        (
            "{table: {of: age, up_to: [[1, 2]], above: born}}",
            "may be any of date, number: these do not go together",
        ),
        (
            "{lookup: {of: town, list: nobody, field: desk}}",
            "there is no list `nobody`",
        ),
        (
            "{lookup: {of: town, list: towns, field: nobody}}",
            "no item of `towns` has `nobody`",
        ),
        (
            "{lookup: {of: other, list: towns, field: desk}}",
            "nothing of it is an item of `towns`",
        ),
        (
            "{lookup: {of: age, list: towns, field: desk}}",
            "nothing of it is an item of `towns`",
        ),
        ("{pick: [{when: {nobody: x}, value: 1}]}", "there is no `nobody`"),
        (
            "{pick: [{when: {other: x}, value: 1}, {value: a}]}",
            "may be any of number, word: these do not go together",
        ),
        (
            "{or_else: [pay, born]}",
            "may be any of date, money: these do not go together",
        ),
        ("v", "leans on itself: v → v"),
        ("{sum: [v, 1]}", "leans on itself: v → v"),
    ],
)
def test_values_that_mean_nothing(tmp_path, value, what):
    assert what in problems(tmp_path, v=value)


def test_a_circle_of_values_is_named_once(tmp_path):
    found = problems(tmp_path, a="{sum: [b, 1]}", b="c", c="{round: {of: a, to: 1}}")
    assert found == ["leans on itself: a → b → c → a"]


def test_a_question_asked_again_is_of_the_kind_of_the_first(tmp_path):
    guide = built(
        tmp_path,
        STEPS + "  - {id: age-again, kind: question, again: age, when: {other: x}}\n",
        BOOK,
    )
    assert Kinds(guide, BOOK).of_name("age-again", ("step", "x")).base is Base.NUMBER


def test_a_group_of_a_set_means_nothing(tmp_path):
    body = """\
steps:
  - {id: towns, kind: question, ask: choices, options_from: towns}
  - {id: last, kind: info, when: {towns: {in_group: south}}}
"""
    guide = built(tmp_path, body, BOOK)
    kinds = Kinds(guide, BOOK)
    kinds.test(guide.step("last").when, ("step", "last"))
    assert [p.what for p in kinds.problems] == ["`towns` is a set: no group holds it"]
