"""What steps read, and that they read only what was asked before."""

import pytest

from kiosk.domain.behind import Behind
from kiosk.domain.expressions import Lookup, OneOf, Reference
from kiosk.domain.reading_order import Readings
from tests.builders import TODAY, almanac, built, fact, option_list

BOOK = almanac(
    fact("limit", "number", 5),
    fact("due", "date", TODAY),
    fact("steps", "table", ()),
    lists=[option_list("towns", {"id": "a", "desk": "d"}, "b")],
)


def guide_of(folder, body):
    return built(folder, body, BOOK)


def early(folder, body, **slots):
    names = {where.replace("__", "/"): frozenset(own) for where, own in slots.items()}
    found = Readings(guide_of(folder, body), names).used_too_early()
    return [(problem.subject, problem.what) for problem in found]


BACKWARDS = """\
values:
  both: {sum: [one, two]}
steps:
  - {id: one, kind: question, ask: number, min: 0, max: 9}
  - id: two
    kind: question
    ask: number
    min: one
    max: 9
    check: [{holds: {two: {gt: one}}, else: more}]
  - {id: told, kind: info, when: {both: {gt: 5}}}
"""


def test_reading_backwards_is_right(tmp_path):
    assert early(tmp_path, BACKWARDS, told=["both"]) == []


@pytest.mark.parametrize(
    ("step", "subject", "name"),
    [
        ("{id: s, kind: info, when: {late: x}}", ("step", "s", "when"), "late"),
        ("{id: s, kind: info, unless: {late: x}}", ("step", "s", "when"), "late"),
        ("{id: s, kind: info, when: {v: {gt: 1}}}", ("step", "s", "when"), "number"),
        (
            "{id: s, kind: info, notes: [{id: n, when: {late: x}}]}",
            ("note", "s", "n"),
            "late",
        ),
        (
            "{id: s, kind: checklist, items: [{id: i, when: {late: x}}]}",
            ("item", "s", "i"),
            "late",
        ),
        (
            "{id: s, kind: results, items: [{id: i, when: {late: x}}]}",
            ("item", "s", "i"),
            "late",
        ),
        (
            "{id: s, kind: question, ask: choice, options: [{id: o, when: {late: x}}]}",
            ("option", "s", "o"),
            "late",
        ),
        (
            "{id: s, kind: question, ask: number, min: number, max: 9}",
            ("step", "s", "min"),
            "number",
        ),
        (
            "{id: s, kind: question, ask: number, min: 0, max: v}",
            ("step", "s", "max"),
            "number",
        ),
        (
            "{id: s, kind: question, ask: number, min: 0, max: s}",
            ("step", "s", "max"),
            "s",
        ),
        (
            (
                "{id: s, kind: question, ask: number, min: 0, max: 9, "
                "check: [{holds: {late: x}, else: e}]}"
            ),
            ("check", "s", "e"),
            "late",
        ),
        (
            "{id: s, kind: form, fields: [{id: f, ask: text, when: {late: x}}]}",
            ("field", "s", "f"),
            "late",
        ),
        (
            "{id: s, kind: form, fields: [{id: f, ask: number, min: 0, max: number}]}",
            ("field", "s", "f", "max"),
            "number",
        ),
        (
            (
                "{id: s, kind: form, fields: "
                "[{id: f, ask: choice, options: [{id: o, when: {late: x}}]}]}"
            ),
            ("option", "f", "o"),
            "late",
        ),
        (
            (
                "{id: s, kind: form, fields: "
                "[{id: f, ask: text, check: [{holds: {late: x}, else: e}]}]}"
            ),
            ("check", "f", "e"),
            "late",
        ),
        (
            (
                "{id: s, kind: form, when: {f: {answered: true}}, "
                "fields: [{id: f, ask: text}]}"
            ),
            ("step", "s", "when"),
            "f",
        ),
    ],
)
def test_reading_what_is_asked_only_later_is_not(tmp_path, step, subject, name):
    body = f"""\
values: {{v: {{sum: [number, 1]}}}}
steps:
  - {step}
  - {{id: late, kind: question, ask: choice, options: [x]}}
  - {{id: number, kind: question, ask: number, min: 0, max: 9}}
"""
    what = f"reads `{name}`, which is asked only later"
    assert early(tmp_path, body) == [(subject, what)]


def test_a_field_may_read_the_fields_above_it_and_no_others(tmp_path):
    body = """\
steps:
  - id: form
    kind: form
    fields:
      - {id: a, ask: number, min: 0, max: 9, check: [{holds: {a: {gt: 1}}, else: e}]}
      - id: b
        ask: number
        min: a
        max: 9
        when: {a: {gt: 1}}
        check: [{holds: {b: {gt: a}}, else: e}]
      - id: c
        ask: number
        min: d
        max: 9
        when: {d: {gt: 1}}
        check: [{holds: {d: {gt: 1}}, else: e}]
      - {id: d, ask: number, min: 0, max: 9, when: {d: {gt: 1}}}
    notes: [{id: n, when: {a: {gt: 1}}}]
"""
    assert [subject for subject, _ in early(tmp_path, body)] == [
        ("note", "form", "n"),
        ("field", "form", "c"),
        ("field", "form", "c", "min"),
        ("check", "c", "e"),
        ("field", "form", "d"),
    ]


def test_words_may_show_only_what_was_asked_before(tmp_path):
    body = """\
values: {v: {or_else: [two, 0]}}
steps:
  - {id: one, kind: question, ask: number, min: 0, max: 9, notes: [n]}
  - {id: two, kind: question, ask: number, min: 0, max: 9}
  - {id: told, kind: info, notes: [n]}
"""
    assert early(tmp_path, body, told=["one", "two"], told__n=["v"]) == []
    found = early(tmp_path, body, one=["v"], one__n=["two"], two=["two"])
    assert [subject for subject, _ in found] == [
        ("step", "one"),
        ("note", "one", "n"),
        ("step", "two"),
    ]


# -- what lies behind ---------------------------------------------------------

DEEP = """\
values:
  a: {sum: [one, b]}
  b: {pick: [{when: {not: {kind: x}}, value: {fact: limit}}, {value: {of: two}}]}
  desk: {lookup: {of: town, list: towns, field: desk}}
  share: {quotient: [one, two]}
  stepped: {table: {of: one, fact: steps}}
  on-day: {fact: limit, on: day}
  plain: {product: [one, 2]}
steps:
  - {id: one, kind: question, ask: number, min: 0, max: 9}
  - {id: two, kind: question, ask: number, min: 0, max: 9}
  - {id: kind, kind: question, ask: choice, options: [x, y]}
  - {id: town, kind: question, ask: choice, options_from: towns}
  - {id: day, kind: question, ask: date, min: 2026-01-01, max: today}
  - {id: town-again, kind: question, again: town, when: {kind: x}}
  - {id: told, kind: info, when: {a: {gt: 1}, town-again: a}}
"""


def test_answers_and_facts_are_found_through_values(tmp_path):
    behind = Behind(guide_of(tmp_path, DEEP))
    assert behind.answers("a") == {"one", "kind", "two"}
    assert behind.answers("town-again") == {"town"}
    assert behind.answers("today") == frozenset()
    assert behind.facts([Reference("a"), Reference("stepped")]) == {"limit", "steps"}
    assert len(list(behind.nots(Reference("a")))) == 1


def test_what_may_be_known_and_yet_change(tmp_path):
    behind = Behind(guide_of(tmp_path, DEEP))
    assert behind.may_change(Reference("a"))
    assert not behind.may_change(Reference("plain"))


@pytest.mark.parametrize(
    ("name", "deciding"),
    [
        ("desk", {"town"}),
        ("share", {"one", "two"}),
        ("stepped", {"one"}),
        ("on-day", {"day"}),
        ("plain", set()),
    ],
)
def test_answers_whose_value_decides_whether_something_is_known(
    tmp_path, name, deciding
):
    assert Behind(guide_of(tmp_path, DEEP)).deciding(name) == deciding


def test_a_test_counts_until_the_last_step_that_reads_it(tmp_path):
    body = """\
values: {v: {pick: [{when: {kind: x}, value: 1}, {value: 2}]}}
steps:
  - {id: kind, kind: question, ask: choice, options: [x, y]}
  - {id: early, kind: info, when: {kind: y}}
  - {id: late, kind: info, when: {v: {gt: 1}}}
  - {id: later, kind: info}
"""
    readings = Readings(guide_of(tmp_path, body), {"later": frozenset({"v"})})
    last = {
        f"{type(atom).__name__} {atom.subject}": index
        for index, atom in readings.atoms()
    }
    assert last == {"OneOf kind": 3, "Compares v": 2}
    assert readings.known_names() == {"v": 3}
    assert readings.reads(readings._guide.step("later")) == {"kind"}


def test_bounds_need_the_very_answer(tmp_path):
    readings = Readings(guide_of(tmp_path, BACKWARDS), {})
    assert readings.raw_reads() == {"one": 1}


def test_where_an_answer_can_first_and_last_be_given(tmp_path):
    readings = Readings(guide_of(tmp_path, DEEP), {})
    assert (readings.place["town"], readings.last_place["town"]) == (3, 5)


def test_what_tells_the_options_of_a_question_apart(tmp_path):
    readings = Readings(guide_of(tmp_path, DEEP), {})
    town = readings.telling("town")
    assert not town.bare
    assert [type(test) for test in town.tests] == [OneOf]
    assert [type(lookup) for lookup in town.lookups] == [Lookup]
    assert readings.telling("two").bare
    assert readings.telling("kind").tests
