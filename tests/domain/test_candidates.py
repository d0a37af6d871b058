"""Which answers the prover tries."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kiosk.domain.candidates import candidates
from kiosk.domain.evaluation import Scope
from kiosk.domain.reading_order import Readings
from kiosk.domain.supposing import Supposer
from tests.builders import TODAY, almanac, built, fact, option_list

BOOK = almanac(
    fact("steps", "table", ((Decimal(100), Decimal(1)), (Decimal(500), Decimal(2)))),
    fact(
        "fee",
        "money",
        {"value": 1, "until": date(2026, 6, 30)},
        {"value": 2, "starts": date(2026, 7, 1)},
    ),
    lists=[
        option_list(
            "towns",
            {"id": "a", "desk": "x"},
            {"id": "b", "desk": "x"},
            {"id": "c", "desk": "y"},
            "d",
            "e",
            north=("d",),
        )
    ],
)


def tried(folder, body, key, **answers):
    guide = built(folder, body, BOOK)
    readings = Readings(guide, {})
    scope = Scope(guide.values, BOOK, TODAY, guide.aliases)
    scope.learn_all(answers)
    later = Supposer(guide, readings).later(key, answers)
    return list(
        candidates(
            guide.question(key).ask,
            readings.telling(key),
            scope,
            later,
            lambda _turning, _bounds, search: search(),
        )
    )


def one_question(ask, *steps, values="{}"):
    lines = "".join(f"  - {step}\n" for step in steps)
    return f"values: {values}\nsteps:\n  - {{id: q, kind: question, {ask}}}\n{lines}"


ABC = "ask: choice, options: [a, b, c, d]"


def test_options_that_nothing_tells_apart_are_one(tmp_path):
    assert tried(tmp_path, one_question(ABC), "q") == ["a"]


def test_options_that_a_test_names_are_told_apart(tmp_path):
    body = one_question(ABC, "{id: s, kind: info, when: {q: [b, c]}}")
    assert tried(tmp_path, body, "q") == ["a", "b"]


def test_options_are_told_apart_by_a_test_of_the_question_asked_again(tmp_path):
    body = one_question(
        ABC,
        "{id: again, kind: question, again: q, unless: {q: {answered: true}}}",
        "{id: s, kind: info, when: {again: d}}",
    )
    assert tried(tmp_path, body, "q") == ["a", "d"]


def test_options_are_told_apart_by_look_ups_and_groups(tmp_path):
    body = one_question(
        "ask: choice, options_from: towns",
        "{id: s, kind: info, when: {v: x, q: {in_group: north}}}",
        values="{v: {lookup: {of: q, list: towns, field: desk}}}",
    )
    assert tried(tmp_path, body, "q") == ["a", "c", "d", "e"]


@pytest.mark.parametrize(
    "step",
    ["{id: s, kind: info, when: {r: {of: q}}}", "{id: s, kind: info, when: {v: a}}"],
)
def test_options_that_are_read_as_they_are_are_all_tried(tmp_path, step):
    body = one_question(
        ABC,
        "{id: r, kind: question, ask: choice, options: [a, b, c, d]}",
        step,
        values="{v: {pick: [{when: {r: a}, value: {of: q}}]}}",
    )
    assert tried(tmp_path, body, "q") == ["a", "b", "c", "d"]


def test_an_option_held_against_an_answer_is_tried_whatever_it_is(tmp_path):
    body = one_question(
        ABC,
        "{id: r, kind: question, ask: choice, options: [a, b, c, d]}",
        "{id: s, kind: info, when: {r: {of: q}}}",
    )
    assert tried(tmp_path, body, "r", q="a") == ["a", "b", "c", "d"]


SETS = "ask: choices, options: [a, b, c, d]"


def test_of_sets_the_subsets_of_tested_options_are_tried(tmp_path):
    body = one_question(
        SETS,
        "{id: s, kind: info, when: {q: {has: a}}}",
        "{id: t, kind: info, when: {q: {has: b}}}",
    )
    assert set(tried(tmp_path, body, "q")) == {
        frozenset(),
        frozenset("a"),
        frozenset("b"),
        frozenset("ab"),
    }


def test_sets_that_no_test_tells_apart_are_one(tmp_path):
    body = one_question(SETS, "{id: s, kind: info, when: {q: {has_any: [a, b]}}}")
    assert tried(tmp_path, body, "q") == [frozenset(), frozenset("a")]


def test_a_set_may_hold_what_no_test_names(tmp_path):
    body = one_question(SETS, "{id: s, kind: info, when: {q: {has_only: [a]}}}")
    found = tried(tmp_path, body, "q")
    assert frozenset("a") in found
    assert any("a" not in chosen or len(chosen) > 1 for chosen in found)


def test_the_option_that_excludes_the_rest_is_tried_alone(tmp_path):
    body = one_question(
        "ask: choices, options: [a, b, no], none: no, at_least: 1",
        "{id: s, kind: info, when: {q: {has: no}}}",
        "{id: t, kind: info, when: {q: {has: a}}}",
    )
    assert set(tried(tmp_path, body, "q")) == {
        frozenset({"no"}),
        frozenset("a"),
        frozenset("b"),
    }


def test_sets_of_fewer_than_are_asked_for_are_not_tried(tmp_path):
    body = one_question("ask: choices, options: [a, b, c], at_least: 3")
    assert tried(tmp_path, body, "q") == [frozenset("abc")]


def test_where_options_are_counted_every_number_of_them_is_tried(tmp_path):
    body = one_question(
        SETS, "{id: s, kind: info, when: {v: {gt: 2}}}", values="{v: {count: q}}"
    )
    assert {len(chosen) for chosen in tried(tmp_path, body, "q")} == {0, 1, 2, 3, 4}


def test_a_set_held_against_an_answer_may_hold_any_option(tmp_path):
    body = f"""\
steps:
  - {{id: r, kind: question, ask: choice, options: [a, b, c, d]}}
  - {{id: q, kind: question, {SETS}}}
  - {{id: s, kind: info, when: {{q: {{has: {{of: r}}}}}}}}
"""
    assert len(tried(tmp_path, body, "q", r="a")) == 16


def test_of_very_many_tested_options_the_telling_sets_are_tried(tmp_path):
    names = [f"o{i}" for i in range(12)]
    steps = [
        f"{{id: s{i}, kind: info, when: {{q: {{has: {n}}}}}}}"
        for i, n in enumerate(names)
    ]
    steps.append("{id: s, kind: info, when: {q: {has_all: [o1, o2, o3, o4]}}}")
    body = one_question(f"ask: choices, options: [{', '.join(names)}]", *steps)
    found = set(tried(tmp_path, body, "q"))
    assert frozenset({"o1", "o2", "o3", "o4"}) in found
    assert frozenset(names) in found
    assert frozenset() in found
    assert len(found) < 200


def days(*numbers):
    return [date(2026, 1, 1) + timedelta(days=n) for n in numbers]


YEAR = "ask: date, min: 2026-01-01, max: 2026-12-31"


def test_of_days_the_boundaries_of_every_comparison_are_tried(tmp_path):
    body = one_question(YEAR, "{id: s, kind: info, when: {q: {lt: 2026-05-01}}}")
    assert tried(tmp_path, body, "q") == days(0, 119, 120, 121, 364)


def test_boundaries_are_sought_back_through_values(tmp_path):
    body = one_question(
        YEAR,
        "{id: s, kind: info, when: {v: {ge: 2026-06-01}}}",
        values="{v: {months_after: {date: q, months: 1}}}",
    )
    assert set(days(119, 120, 121)) <= set(tried(tmp_path, body, "q"))


def test_an_equality_of_days_is_tried_below_at_and_above(tmp_path):
    body = one_question(YEAR, "{id: s, kind: info, when: {q: 2026-05-01}}")
    assert set(days(119, 120, 121)) <= set(tried(tmp_path, body, "q"))


def test_a_day_on_which_a_fact_turns_is_tried(tmp_path):
    body = one_question(
        YEAR,
        "{id: s, kind: info, when: {v: {gt: 1}}}",
        values="{v: {fact: fee, on: q}}",
    )
    assert set(days(180, 181)) <= set(tried(tmp_path, body, "q"))


def test_a_day_that_is_not_known_yet_turns_nothing(tmp_path):
    values = """{v: {fact: fee, on: w}, w: {pick: [{when: {r: x}, value: {of: q}}]}}"""
    body = one_question(
        YEAR,
        "{id: r, kind: question, ask: choice, options: [x, y]}",
        "{id: s, kind: info, when: {v: {gt: 1}}}",
        values=values,
    )
    assert set(days(180, 181)) <= set(tried(tmp_path, body, "q"))
    assert tried(tmp_path, body, "q", r="y") == days(0, 364)


MANY = "ask: number, min: 0, max: 1000, decimals: 1"


@pytest.mark.parametrize(
    "table",
    [
        "{table: {of: q, up_to: [[100, 1], [100.3, 2], [500, 3]], above: 4}}",
        "{table: {of: q, from: [[100, 1], [100.3, 2], [500, 3]]}}",
    ],
)
def test_rows_of_a_table_are_told_apart_however_narrow(tmp_path, table):
    body = one_question(
        MANY, "{id: s, kind: info, when: {v: 2}}", values=f"{{v: {table}}}"
    )
    found = set(tried(tmp_path, body, "q"))
    assert {Decimal("100.0"), Decimal("100.1"), Decimal("100.3"), Decimal(500)} <= found


def test_rows_of_a_table_that_is_a_fact_are_told_apart(tmp_path):
    body = one_question(
        MANY,
        "{id: s, kind: info, when: {v: 2}}",
        values="{v: {table: {of: q, fact: steps}}}",
    )
    assert {Decimal("99.9"), Decimal(100), Decimal(500)} <= set(
        tried(tmp_path, body, "q")
    )


def test_bounds_that_no_step_fits_are_drawn_in(tmp_path):
    body = one_question("ask: number, min: 0.5, max: 2.5")
    assert tried(tmp_path, body, "q") == [1, 2]


@pytest.mark.parametrize("bounds", ["min: 5, max: 4", "min: v, max: 9"])
def test_where_no_answer_is_possible_none_is_tried(tmp_path, bounds):
    body = one_question(f"ask: number, {bounds}", values="{v: {quotient: [1, 0]}}")
    assert tried(tmp_path, body, "q") == []


def test_a_test_that_waits_for_more_is_tried_with_something_supposed_of_it(tmp_path):
    body = one_question(
        MANY,
        "{id: r, kind: question, ask: number, min: 10, max: 20}",
        "{id: s, kind: info, when: {v: {gt: 100}}}",
        values="{v: {difference: [q, r]}}",
    )
    found = tried(tmp_path, body, "q")
    assert {Decimal(110), Decimal(120)} <= set(found)


def test_what_is_supposed_of_a_later_choice_is_each_of_its_options(tmp_path):
    body = one_question(
        MANY,
        "{id: r, kind: question, ask: choice, options: [x, y]}",
        "{id: s, kind: info, when: {v: {gt: 100}}}",
        values="{v: {pick: [{when: {r: x}, value: {of: q}}, {value: {sum: [q, 50]}}]}}",
    )
    assert {Decimal(50), Decimal(100)} <= set(tried(tmp_path, body, "q"))


def test_where_a_later_bound_is_not_known_nothing_is_supposed_of_it(tmp_path):
    body = one_question(
        MANY,
        "{id: r, kind: question, ask: number, min: v, max: 9}",
        "{id: s, kind: info, when: {w: {gt: 100}}}",
        values="{v: {quotient: [1, 0]}, w: {or_else: [{difference: [q, r]}, q]}}",
    )
    assert {Decimal(100), Decimal(109)} <= set(tried(tmp_path, body, "q"))


def test_where_too_much_is_still_to_come_nothing_is_supposed(tmp_path):
    later = [
        f"{{id: r{i}, kind: question, ask: number, min: 0, max: 9}}" for i in range(5)
    ]
    body = one_question(
        MANY,
        *later,
        "{id: s, kind: info, when: {v: {gt: 100}}}",
        values="{v: {sum: [q, r0, r1, r2, r3, r4]}}",
    )
    assert tried(tmp_path, body, "q") == [0, 1000]


def test_on_a_short_line_every_place_is_tried_where_a_test_waits_for_more(tmp_path):
    body = one_question(
        "ask: number, min: 0, max: 9",
        "{id: r, kind: question, ask: number, min: q, max: 9}",
        "{id: s, kind: info, when: {r: {gt: q}}}",
    )
    assert tried(tmp_path, body, "q") == list(range(10))


def test_a_line_of_text_is_one(tmp_path):
    assert tried(tmp_path, one_question("ask: text"), "q") == ["text"]
