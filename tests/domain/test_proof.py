"""What walking every state of a guide shows."""

from datetime import date

import pytest
from hypothesis import given, settings

from kiosk.domain.almanac import Almanac
from kiosk.domain.guide import Guide, Question
from kiosk.domain.proof import prove
from tests.builders import TODAY, almanac, built, choice, fact, guide
from tests.enumeration import met
from tests.strategies import BOOK, guides


@settings(max_examples=100)
@given(guides())
def test_what_is_proved_to_be_reached_is_what_walking_reaches(guide):
    proof = prove(guide, Almanac(), TODAY)
    assert proof.reached == met(guide, Almanac(), proof.days)


@settings(max_examples=100)
@given(guides(today=True, facts=True))
def test_on_every_kind_of_day_walking_reaches_what_is_proved(guide):
    proof = prove(guide, BOOK, TODAY)
    assert proof.reached == met(guide, BOOK, proof.days)


LEANT_ON = almanac(
    fact("limit", "number", 5),
    fact("gone", "number", {"value": 5, "until": date(2020, 1, 1)}),
    fact("coming", "number", {"value": 5, "starts": date(2027, 1, 1)}),
    fact("empty", "number"),
    fact("empty-day", "date"),
)


def proved(folder, body, **slots):
    of = built(folder, body, LEANT_ON)
    names = {where.replace("__", "/"): frozenset(own) for where, own in slots.items()}
    return prove(of, LEANT_ON, TODAY, names)


def problems(folder, body, **slots):
    found = proved(folder, body, **slots).problems
    return [(problem.subject, problem.what) for problem in found if not problem.warning]


ASKED = """\
steps:
  - {id: q, kind: question, ask: choice, options: [yes, no]}
  - {id: r, kind: question, ask: choice, options: [yes, no], when: {q: yes}}
"""
NUMBER = "id: s, kind: question, ask: number, min: 0, max: 9"
END = "  - {id: end, kind: outcome, result: closed}\n"


def with_steps(*steps, values="{}"):
    return f"values: {values}\n{ASKED}" + "".join(f"  - {s}\n" for s in steps)


def test_a_guide_in_which_everything_is_reached_has_no_problems(tmp_path):
    body = with_steps("{id: s, kind: info, when: {r: yes}, notes: [n]}") + END
    proof = proved(tmp_path, body)
    assert proof.problems == ()
    assert proof.days == (TODAY,)
    assert ("note", "s", "n") in proof.reached
    assert proof.states > 4


@pytest.mark.parametrize(
    ("step", "subject"),
    [
        ("{id: s, kind: info, when: {q: no, r: yes}}", ("step", "s")),
        ("{id: s, kind: info, when: {all: [{q: no}, {q: yes}]}}", ("step", "s")),
        (
            "{id: s, kind: info, notes: [{id: n, when: {q: no, r: yes}}]}",
            ("note", "s", "n"),
        ),
        (
            "{id: s, kind: checklist, items: [a, {id: i, when: {q: no, r: yes}}]}",
            ("item", "s", "i"),
        ),
        (
            "{id: s, kind: results, items: [{id: a}, {id: i, when: {q: no, r: yes}}]}",
            ("item", "s", "i"),
        ),
        (
            "{id: s, kind: question, ask: choice, options: [a, {id: o, when: NEVER}]}",
            ("option", "s", "o"),
        ),
        (
            "{id: s, kind: form, fields: [{id: f, ask: text, when: {q: no, r: yes}}]}",
            ("field", "s", "f"),
        ),
        (
            "{id: s, kind: form, notes: [{id: n, when: NEVER}], fields: [FIELD]}",
            ("note", "s", "n"),
        ),
        (
            (
                "{id: s, kind: form, fields: "
                "[{id: f, ask: choice, options: [a, {id: o, when: NEVER}]}]}"
            ),
            ("option", "f", "o"),
        ),
        (
            "{id: s, kind: outcome, result: closed, when: {q: no, r: yes}}",
            ("step", "s"),
        ),
    ],
)
def test_what_nothing_reaches_is_found(tmp_path, step, subject):
    step = step.replace("NEVER", "{q: no, r: yes}").replace(
        "FIELD", "{id: f, ask: text}"
    )
    found = problems(tmp_path, with_steps(step) + END)
    assert found == [(subject, "nothing reaches it")]


def test_what_stands_at_a_step_that_nothing_reaches_is_not_named_besides(tmp_path):
    step = "{id: s, kind: info, when: {q: no, r: yes}, notes: [n, m]}"
    assert len(problems(tmp_path, with_steps(step) + END)) == 1


def test_what_follows_an_outcome_that_everybody_meets_is_not_reached(tmp_path):
    body = with_steps("{id: o, kind: outcome, result: closed}") + END
    assert problems(tmp_path, body) == [(("step", "end"), "nothing reaches it")]


def test_a_path_without_an_outcome_is_found_and_told(tmp_path):
    body = with_steps("{id: o, kind: outcome, result: closed, when: {r: no}}")
    ((subject, what),) = problems(tmp_path, body)
    assert subject == ("step", "o")
    assert what == "a path ends without an outcome: on 2026-11-24, q: yes, r: yes"


def test_outcomes_that_leave_nobody_out_need_no_last_one(tmp_path):
    outcomes = [
        "{id: a, kind: outcome, result: closed, when: {q: no}}",
        "{id: b, kind: outcome, result: closed, when: {r: yes}}",
        "{id: c, kind: outcome, result: closed, when: {r: no}}",
    ]
    assert problems(tmp_path, with_steps(*outcomes)) == []


@pytest.mark.parametrize(
    ("step", "subject"),
    [
        ("{id: s, kind: info, when: {not: {r: yes}}}", ("step", "s", "when")),
        (
            "{id: s, kind: info, when: {any: [{q: yes}, {not: {r: yes}}]}}",
            ("step", "s", "when"),
        ),
        (
            "{id: s, kind: info, notes: [{id: n, when: {not: {r: yes}}}]}",
            ("note", "s", "n"),
        ),
        (
            "{id: s, kind: checklist, items: [{id: i, when: {not: {r: yes}}}]}",
            ("item", "s", "i"),
        ),
        (
            (
                "{id: s, kind: question, ask: choice, "
                "options: [a, {id: o, when: {not: {r: yes}}}]}"
            ),
            ("option", "s", "o"),
        ),
        (
            "{id: s, kind: form, fields: [{id: f, ask: text, when: {not: {r: yes}}}]}",
            ("field", "s", "f"),
        ),
        ("{id: s, kind: info, when: {v: 1}}", ("step", "s", "when")),
    ],
)
def test_a_not_that_some_path_leaves_undecided_is_found(tmp_path, step, subject):
    values = "{v: {pick: [{when: {not: {r: yes}}, value: 1}, {value: 2}]}}"
    found = problems(tmp_path, with_steps(step, values=values) + END)
    assert (subject, "`not` of what may be undecided here: write `unless`") in found


@pytest.mark.parametrize(
    "step",
    [
        "{id: s, kind: info, when: {not: {q: yes}}}",
        "{id: s, kind: info, unless: {r: yes}}",
        "{id: s, kind: info, when: {unless: {r: yes}}}",
        "{id: s, kind: info, when: {not: {r: {answered: true}}}}",
        "{id: s, kind: info, when: {not: {unless: {r: yes}}}}",
    ],
)
def test_a_not_that_every_path_decides_is_right(tmp_path, step):
    assert problems(tmp_path, with_steps(step) + END) == []


@pytest.mark.parametrize(
    ("holds", "undecided"),
    [
        ("{s: {gt: 3}}", False),
        ("{q: yes}", False),
        ("{r: yes}", True),
        ("{any: [{r: yes}, {s: {gt: 3}}]}", True),
        ("{any: [{unless: {r: no}}, {s: {gt: 3}}]}", False),
    ],
)
def test_a_check_that_can_be_unknown_is_found(tmp_path, holds, undecided):
    step = f"{{{NUMBER}, check: [{{holds: {holds}, else: e}}]}}"
    what = (("check", "s", "e"), "the check can be unknown here")
    assert (what in problems(tmp_path, with_steps(step) + END)) is undecided


def test_a_check_of_a_field_is_looked_at_too(tmp_path):
    field = "{id: f, ask: text, check: [{holds: {r: yes}, else: e}]}"
    step = f"{{id: s, kind: form, fields: [{field}]}}"
    found = problems(tmp_path, with_steps(step) + END)
    assert (("check", "f", "e"), "the check can be unknown here") in found


def test_answers_that_a_check_refuses_lead_nowhere(tmp_path):
    steps = [
        f"{{{NUMBER}, check: [{{holds: {{s: {{gt: 3}}}}, else: e}}]}}",
        "{id: low, kind: info, when: {s: {le: 3}}}",
    ]
    found = problems(tmp_path, with_steps(*steps) + END)
    assert found == [(("step", "low"), "nothing reaches it")]


@pytest.mark.parametrize(
    "step",
    [
        "{id: s, kind: question, ask: number, min: 5, max: 4}",
        "{id: s, kind: question, ask: number, min: v, max: 9}",
        f"{{{NUMBER}, check: [{{holds: {{s: {{gt: 9}}}}, else: e}}]}}",
        (
            "{id: s, kind: question, ask: choices, at_least: 2, "
            "options: [a, {id: b, when: {q: yes}}]}"
        ),
    ],
)
def test_a_question_to_which_no_answer_is_taken_on_some_path_is_found(tmp_path, step):
    values = "{v: {pick: [{when: {q: yes}, value: 1}]}}"
    found = problems(tmp_path, with_steps(step, values=values) + END)
    assert any(what.startswith("no answer is taken on some path") for _, what in found)


def test_a_required_field_to_which_no_answer_is_taken_is_found(tmp_path):
    field = "{id: f, ask: number, min: 5, max: 4, required: true}"
    step = f"{{id: s, kind: form, fields: [{field}]}}"
    ((subject, what), *_) = problems(tmp_path, with_steps(step) + END)
    assert subject == ("field", "s", "f")
    assert what.startswith("no answer is taken")
    optional = step.replace("true", "false")
    assert problems(tmp_path, with_steps(optional) + END) == []


def test_a_question_whose_options_may_all_be_hidden_is_found(tmp_path):
    step = "{id: s, kind: question, ask: choice, options: [{id: o, when: {r: yes}}]}"
    found = problems(tmp_path, with_steps(step) + END)
    assert (("step", "s"), "no option is offered on some path") in found


def test_a_question_asked_twice_on_one_path_is_found(tmp_path):
    step = "{id: again, kind: question, again: q, when: {r: yes}}"
    found = problems(tmp_path, with_steps(step) + END)
    assert found == [(("step", "again"), "asks `q` a second time on one path")]
    apart = "{id: again, kind: question, again: r, when: {q: no}}"
    assert problems(tmp_path, with_steps(apart) + END) == []


NOTED = "{id: s, kind: info, notes: [{id: n, when: {r: {answered: true}}}, {id: m}]}"


def test_a_placeholder_that_may_be_unknown_stands_in_a_guarded_note(tmp_path):
    body = with_steps(NOTED) + END
    assert problems(tmp_path, body, s=["q"], s__n=["r"]) == []
    what = "`{r}` may be unknown here: put it into a note guarded by `answered`"
    assert problems(tmp_path, body, s=["r"]) == [(("step", "s"), what)]
    assert problems(tmp_path, body, s__m=["r"]) == [(("note", "s", "m"), what)]
    form = "{id: s, kind: form, notes: [n], fields: [{id: f, ask: text}]}"
    assert problems(tmp_path, with_steps(form) + END, s__n=["r"]) == [
        (("note", "s", "n"), what)
    ]


def test_a_value_shown_may_not_lean_on_an_undecided_not(tmp_path):
    values = "{v: {pick: [{when: {not: {r: yes}}, value: 1}, {value: 2}]}}"
    body = with_steps("{id: s, kind: info}", values=values) + END
    found = problems(tmp_path, body, s=["v"])
    assert found == [
        (("step", "s"), "`not` of what may be undecided here: write `unless`")
    ]


# -- facts that are not in force ----------------------------------------------


def hidden(folder, body):
    proof = proved(folder, body)
    assert not [problem for problem in proof.problems if not problem.warning]
    return [problem.subject for problem in proof.problems]


def test_a_fact_without_a_value_on_the_day_refuses_nothing(tmp_path):
    steps = ["{id: s, kind: info, when: {v: {gt: 1}}}", "{id: t, kind: info}"]
    for name in ("gone", "coming", "limit"):
        body = with_steps(*steps, values=f"{{v: {{fact: {name}}}}}") + END
        assert hidden(tmp_path, body) == []


def test_what_cannot_be_reached_for_want_of_a_fact_is_a_warning(tmp_path):
    steps = ["{id: s, kind: info, when: {v: {gt: 1}}}", "{id: t, kind: info}"]
    body = with_steps(*steps, values="{v: {fact: empty}}") + END
    assert hidden(tmp_path, body) == [("step", "s")]
    step = "{id: s, kind: info, notes: [{id: n, when: {v: {gt: 1}}}]}"
    body = with_steps(step, values="{v: {fact: empty}}") + END
    assert hidden(tmp_path, body) == [("note", "s", "n")]


def test_what_nothing_reaches_before_that_is_still_refused(tmp_path):
    steps = [
        "{id: never, kind: info, when: {q: no, r: yes}}",
        "{id: s, kind: info, when: {v: {gt: 1}}}",
    ]
    body = with_steps(*steps, values="{v: {fact: empty}}") + END
    assert problems(tmp_path, body) == [(("step", "never"), "nothing reaches it")]


def test_a_bound_without_a_value_on_the_day_refuses_nothing(tmp_path):
    step = "{id: s, kind: question, ask: date, min: 2026-01-01, max: {fact: empty-day}}"
    assert hidden(tmp_path, with_steps(step) + END) == [("step", "s")]


# -- limits -------------------------------------------------------------------


@pytest.mark.parametrize(("most", "proved"), [(3, True), (2, False)])
def test_more_states_than_can_be_walked_are_said_to_be_too_many(tmp_path, most, proved):
    body = with_steps("{id: s, kind: info, when: {r: yes, q: yes}}") + END
    found = prove(built(tmp_path, body), LEANT_ON, TODAY, most_states=most).problems
    too_many = "too many states to prove from here"
    assert (too_many in {problem.what for problem in found}) is not proved


def test_states_that_nothing_later_tells_apart_are_one():
    steps = [choice(f"q{i}", *"abcdefgh") for i in range(30)]
    assert prove(guide(*steps), Almanac(), TODAY).states == 31


def test_a_path_is_told_with_sets_in_order():
    sets = "abc"
    of = Guide(
        **{
            name: getattr(guide(), name)
            for name in Guide.__struct_fields__
            if name != "steps"
        },
        steps=(Question(id="q", ask=choice("x", *sets).ask),),
    )
    ((subject, what),) = [
        (p.subject, p.what) for p in prove(of, Almanac(), TODAY).problems
    ]
    assert subject == ("step", "q")
    assert "q: a" in what
