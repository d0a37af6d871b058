"""guide.yaml as a guide: steps, asks, values, fragments in place."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.content.faults import Faulty
from kiosk.domain.expressions import (
    Apply,
    Compares,
    Every,
    FactOf,
    Number,
    OneOf,
    Reference,
    Unless,
    Word,
)
from kiosk.domain.guide import (
    FREE,
    Action,
    AskDate,
    AskNumber,
    AskText,
    Check,
    Checklist,
    Choice,
    Choices,
    Choosable,
    Field,
    Form,
    Info,
    Outcome,
    Question,
    Repeat,
    ResultItem,
    Results,
    Season,
    Source,
    StepSite,
)
from tests.builders import HEAD, built, compiled, document, option_list

TOWNS = option_list("towns", "a", "b", "c", "d", north=("a", "b"), south=("c", "d"))


def n(number):
    return Number(Decimal(number))


def step(folder, text, *others):
    body = "steps:\n" + "".join(f"  - {each}\n" for each in (*others, text))
    return built(folder, body, lists=[TOWNS]).steps[-1]


def ask(folder, keys):
    return step(folder, f"{{id: q, kind: question, {keys}}}").ask


def faults(folder, body, fragments=()):
    found = compiled(folder, body, [TOWNS], fragments).faults
    return [(fault.line, fault.subject, fault.what) for fault in found]


def options(*names):
    return tuple(Choosable(name) for name in names)


# -- the guide's own keys -----------------------------------------------------


def test_the_guides_own_keys(tmp_path):
    body = """\
audience: [jobseeker]
sites: [noi]
related: [other]
sources: [{url: "https://x", supports: all, dated: 2026-07}]
doubts: [amount]
season: {opens: heating-opens, closes: heating-closes}
cost: {fact: fee}
contacts: [desk]
parts: [before]
values:
  late: {working_days_after: {date: left-on, days: 7}}
steps:
  - {id: left-on, kind: question, ask: date, min: 2026-01-01, max: today}
"""
    guide = built(tmp_path, body)
    assert (guide.id, guide.version, guide.theme) == ("guide", 1, "work")
    assert (guide.checked, guide.check_by) == (date(2026, 11, 1), date(2027, 1, 15))
    assert (guide.icon, guide.minutes, guide.authority) == ("ph.path", 5, "agency")
    assert guide.sources == (Source("https://x", "all", "2026-07"),)
    assert guide.season == Season("heating-opens", "heating-closes")
    assert guide.cost == FactOf("fee")
    assert (guide.audience, guide.sites, guide.related) == (
        ("jobseeker",),
        ("noi",),
        ("other",),
    )
    assert (guide.doubts, guide.contacts, guide.parts) == (
        ("amount",),
        ("desk",),
        ("before",),
    )
    later = Apply("working_days_after", {"date": Reference("left-on"), "days": n(7)})
    assert guide.values == {"late": later}


STEP = "steps:\n  - {id: a, kind: info}\n"


@pytest.mark.parametrize(
    ("cost", "expression"),
    [
        ("", None),
        ("cost: free\n", FREE),
        ("cost: 5\n", n(5)),
        ("cost: 15.34\n", n("15.34")),
        ("cost: fee\n", Reference("fee")),
        ("cost: {fact: fee}\n", FactOf("fee")),
    ],
)
def test_what_it_costs(tmp_path, cost, expression):
    assert built(tmp_path, cost + STEP).cost == expression


def test_a_guide_without_steps_is_refused(tmp_path):
    with pytest.raises(Faulty, match="there are no steps"):
        compiled(tmp_path, "steps: []\n")


def test_every_fault_of_a_guide_is_told_not_only_the_first(tmp_path):
    body = """\
values:
  a: {sum: []}
  Б: 5
steps:
  - {id: any, kind: info}
  - {id: b, kind: question, ask: text, min: 5}
  - {id: c, kind: info}
parts: [Part]
cost: {free: yes}
"""
    assert [line for line, _, _ in faults(tmp_path, body)] == [17, 14, 15, 11, 12, 18]


@pytest.mark.parametrize(
    "name",
    ["any", "all", "not", "unless", "today", "A", "a_b", "a--b", "-a", "a b", "ж"],
)
def test_ids_that_cannot_be(tmp_path, name):
    for body in (
        f"steps:\n  - {{id: {name}, kind: info}}\n",
        f"values: {{{name}: 5}}\n{STEP}",
        f"parts: [{name}]\n{STEP}",
        f"doubts: [{name}]\n{STEP}",
        f"steps:\n  - {{id: a, kind: info, notes: [{name}]}}\n",
        f"steps:\n  - {{id: a, kind: info, notes: [{{id: {name}}}]}}\n",
        f"steps:\n  - {{id: a, kind: checklist, items: [{name}]}}\n",
        f"steps:\n  - {{id: a, kind: results, items: [{{id: {name}}}]}}\n",
        f"steps:\n  - {{id: a, kind: question, ask: choice, options: [{name}]}}\n",
        f"steps:\n  - {{id: a, kind: form, fields: [{{id: {name}, ask: text}}]}}\n",
        (
            "steps:\n  - {id: a, kind: question, ask: text, "
            f"check: [{{holds: {{a: {{answered: true}}}}, else: {name}}}]}}\n"
        ),
    ):
        assert len(faults(tmp_path, body)) == 1, body


@pytest.mark.parametrize("name", ["a", "5", "left-on", "x-2026", "1-b"])
def test_ids_that_can_be(tmp_path, name):
    assert (
        built(tmp_path, f"steps:\n  - {{id: {name}, kind: info}}\n").steps[0].id == name
    )


# -- steps --------------------------------------------------------------------


def test_what_every_step_may_have(tmp_path):
    text = """
    id: s
    kind: info
    part: before
    when: {q: a}
    unless: {q: b}
    notes: [n, {id: m, when: {q: a}}, {id: k, unless: {q: a}}]
    site: {id: noi, url: "https://noi.bg", here: ["https://noi.bg/*"]}
    plan_b: office-path
    payment: true
    staff: true"""
    a, b = OneOf("q", (Word("a"),)), OneOf("q", (Word("b"),))
    asked = "{id: q, kind: question, ask: choice, options: [a, b]}"
    assert step(tmp_path, text, asked) == Info(
        id="s",
        part="before",
        when=Every((a, Unless(b))),
        notes=(Choosable("n"), Choosable("m", a), Choosable("k", Unless(a))),
        site=StepSite("noi", "https://noi.bg", ("https://noi.bg/*",)),
        plan_b="office-path",
        payment=True,
        staff=True,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{id: s, kind: info}", Info(id="s")),
        (
            "{id: s, kind: checklist, items: [a, b]}",
            Checklist(id="s", items=options("a", "b")),
        ),
        (
            "{id: s, kind: action, channel: phone, guide: g}",
            Action(id="s", channel="phone", guide="g"),
        ),
        (
            "{id: s, kind: outcome, result: closed, guide: g}",
            Outcome(id="s", result="closed", guide="g"),
        ),
        (
            (
                "{id: s, kind: results, items: [{id: a, guide: g, group: x}, "
                "{id: b, phone: f}, {id: c, phone: {fact: f}}, "
                "{id: d, office: o}, {id: e, site: t}]}"
            ),
            Results(
                id="s",
                items=(
                    ResultItem("a", guide="g", group="x"),
                    ResultItem("b", phone="f"),
                    ResultItem("c", phone="f"),
                    ResultItem("d", office="o"),
                    ResultItem("e", site="t"),
                ),
            ),
        ),
        (
            (
                "{id: s, kind: form, document: doc, repeat: {at_least: 2, at_most: 3}, "
                "fields: [{id: f, ask: text, format: egn, required: true, from: q}, "
                "{id: g, ask: text}]}"
            ),
            Form(
                id="s",
                fields=(
                    Field(id="f", ask=AskText("egn"), required=True, fill_from="q"),
                    Field(id="g", ask=AskText()),
                ),
                repeat=Repeat(2, 3),
                document="doc",
            ),
        ),
        (
            "{id: s, kind: form, repeat: {at_most: 3}, fields: [{id: f, ask: text}]}",
            Form(id="s", fields=(Field(id="f", ask=AskText()),), repeat=Repeat(1, 3)),
        ),
        (
            (
                "{id: s, kind: question, ask: text, count: true, "
                "check: [{holds: {s: {answered: true}}, else: e}]}"
            ),
            None,
        ),
    ],
)
def test_steps_of_every_kind(tmp_path, text, expected):
    read = step(tmp_path, text)
    if expected is None:
        assert read.count
        assert [check.error for check in read.checks] == ["e"]
    else:
        assert read == expected


@pytest.mark.parametrize(
    "text",
    [
        "{id: s, kind: checklist, items: [a, a]}",
        "{id: s, kind: checklist, items: [[a]]}",
        "{id: s, kind: checklist, items: [{id: a, hint: x}]}",
        "{id: s, kind: info, notes: [a, {id: a}]}",
        "{id: s, kind: results, items: [{id: a}, {id: a}]}",
        "{id: s, kind: form, repeat: {at_least: 3, at_most: 2}, fields: []}",
        "{id: s, kind: form, repeat: {at_least: 0, at_most: 2}, fields: []}",
        "{id: unconfirmed, kind: info}",
    ],
)
def test_steps_that_cannot_be(tmp_path, text):
    assert len(faults(tmp_path, f"steps:\n  - {text}\n")) == 1


# -- what is asked ------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("ask: choice, options: [yes, no]", Choice(options("yes", "no"))),
        ("ask: choices, options: [a, b]", Choices(options("a", "b"))),
        (
            "ask: choices, options: [a, none], none: none, at_least: 1",
            Choices(options("a", "none"), None, "none", 1),
        ),
        ("ask: choice, options_from: towns", Choice(options(*"abcd"), "towns")),
        (
            "ask: choice, options_from: towns, include: [c, a]",
            Choice(options("a", "c"), "towns"),
        ),
        (
            "ask: choice, options_from: towns, include: [south, a]",
            Choice(options(*"acd"), "towns"),
        ),
        (
            "ask: choice, options_from: towns, exclude: [b]",
            Choice(options(*"acd"), "towns"),
        ),
        (
            "ask: choice, options_from: towns, exclude: [north]",
            Choice(options(*"cd"), "towns"),
        ),
        (
            "ask: choice, options_from: towns, include: [north], exclude: [a]",
            Choice(options("b"), "towns"),
        ),
        (
            "ask: choices, options_from: towns, at_least: 2",
            Choices(options(*"abcd"), "towns", None, 2),
        ),
        ("ask: date, min: 1911-01-01, max: today", AskDate(None, None)),
        ("ask: number, min: 0, max: 60", AskNumber(n(0), n(60))),
        (
            "ask: number, min: 0, max: 60, decimals: 1, unit: years",
            AskNumber(n(0), n(60), 1, "years"),
        ),
        ("ask: money, min: 0, max: 60", AskNumber(n(0), n(60), 2, None, money=True)),
        (
            "ask: money, min: 0, max: 60, decimals: 0",
            AskNumber(n(0), n(60), 0, None, money=True),
        ),
        ("ask: text", AskText("any")),
        ("ask: text, format: iban, max_length: 40", AskText("iban", 40)),
    ],
)
def test_what_a_question_asks(tmp_path, keys, expected):
    found = ask(tmp_path, keys)
    if isinstance(found, AskDate):
        assert found.max == Reference("today")
        assert found.min.value == date(1911, 1, 1)
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("keys", "part"),
    [
        ("count: true", "`ask` is missing"),
        ("ask: choice", "`options` or `options_from`"),
        ("ask: choice, options: [a], options_from: towns", "only one of them"),
        ("ask: choice, options: []", "no options to choose from"),
        ("ask: choice, options_from: towns, include: [a], exclude: [a]", "no options"),
        (
            "ask: choice, options_from: towns, include: [a], exclude: [north]",
            "no options",
        ),
        (
            "ask: choice, options_from: towns, include: [z]",
            "the list `towns` has no `z`",
        ),
        ("ask: choice, options_from: cities", "there is no list `cities`"),
        ("ask: choice, options: [a], none: a", "does not go with"),
        ("ask: choice, options: [a], at_least: 1", "does not go with"),
        ("ask: choices, options: [a], none: b", "no option `b`"),
        ("ask: choices, options: [a], at_least: 2", "there are fewer options"),
        ("ask: choices, options: [a], at_least: -1", "less than nothing"),
        ("ask: date, min: today", "needs `max`"),
        ("ask: number, max: 5", "needs `min`"),
        ("ask: number, min: 0, max: 5, decimals: -1", "less than nothing"),
        ("ask: number, min: 0, max: 5, format: egn", "does not go with"),
        ("ask: date, min: today, max: today, unit: day", "does not go with"),
        ("ask: text, options: [a]", "does not go with"),
        ("ask: text, max_length: -1", "less than nothing"),
        ("ask: text, check: [{holds: {}, else: e}]", "a condition is a mapping"),
    ],
)
def test_what_no_question_can_ask(tmp_path, keys, part):
    body = f"steps:\n  - {{id: q, kind: question, {keys}}}\n"
    ((line, _, what),) = faults(tmp_path, body)
    assert line == 11
    assert part in what


def test_options_of_words_stay_words_though_they_look_like_numbers(tmp_path):
    told = "{id: s, kind: info, when: {q: 2, r: 2}}"
    asked = (
        "{id: q, kind: question, ask: choice, options: [1, 2]}",
        "{id: r, kind: question, ask: number, min: 0, max: 9}",
    )
    assert step(tmp_path, told, *asked).when == Every(
        (OneOf("q", (Word("2"),)), OneOf("r", (n(2),)))
    )


# -- the same question at another place ---------------------------------------

FIRST = (
    "{id: q, kind: question, ask: choice, options: [a, b], "
    "check: [{holds: {q: a}, else: e}]}"
)


@pytest.mark.parametrize(
    "keys", ["", ", ask: choice, options: [b, {id: a, when: {q: b}}], check: []"]
)
def test_a_question_asked_again_asks_the_same(tmp_path, keys):
    again = step(tmp_path, f"{{id: r, kind: question, again: q{keys}}}", FIRST)
    assert isinstance(again, Question)
    assert (again.key, again.again) == ("q", "q")
    assert {option.id for option in again.ask.options} == {"a", "b"}
    first = (Check(OneOf("q", (Word("a"),)), "e"),)
    assert again.checks == (() if keys else first)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("{id: r, kind: question, again: nobody}", "names no question"),
        ("{id: r, kind: question, again: f}", "names no question"),
        ("{id: r, kind: question, again: r}", "names no question"),
        ("{id: r, kind: question, again: again}", "names no question"),
        ("{id: r, kind: question, again: q, ask: text}", "asks something else"),
        (
            "{id: r, kind: question, again: q, ask: choice, options: [a, c]}",
            "asks something else",
        ),
        (
            "{id: r, kind: question, again: q, check: [{holds: {q: a}, else: e}]}",
            "`ask` lacks",
        ),
    ],
)
def test_a_question_that_cannot_be_asked_again(tmp_path, text, part):
    others = (
        FIRST,
        "{id: again, kind: question, again: q}",
        "{id: s, kind: form, fields: [{id: f, ask: text}]}",
    )
    body = "steps:\n" + "".join(f"  - {each}\n" for each in (*others, text))
    ((line, _, what),) = faults(tmp_path, body)
    assert line == 14
    assert part in what


def test_a_test_of_a_question_asked_again_is_one_of_words(tmp_path):
    told = "{id: s, kind: info, when: {r: 2}}"
    asked = (
        "{id: q, kind: question, ask: choice, options: [1, 2]}",
        "{id: r, kind: question, again: q}",
    )
    assert step(tmp_path, told, *asked).when == OneOf("r", (Word("2"),))


# -- fragments ----------------------------------------------------------------

LEAVE = """\
format: 1
id: leave
steps:
  - {id: sure, kind: question, ask: choice, options: [1, 2]}
  - {id: sure-again, kind: question, again: sure, when: {sure: 2}}
  - id: log-out
    kind: action
    channel: here
    part: own
    when: {sure: 1}
    notes: [{id: slow, when: {sure: 2, town: a}}]
    plan_b: desk-f
    site: {id: own, url: "https://own.bg"}
  - id: form
    kind: form
    fields:
      - {id: name, ask: text, from: sure}
      - {id: more, ask: text, when: {name: {answered: true}}}
"""
INCLUDE = """\
steps:
  - {id: town, kind: question, ask: choice, options: [a, b]}
  - id: out
    kind: include
    fragment: leave
    part: last
    when: {town: a}
    plan_b: desk
    payment: true
    site: {id: noi, url: "https://noi.bg", here: ["https://noi.bg/*"]}
  - {id: told, kind: info, when: {out--sure: 2, out--name: {answered: true}}}
"""
IN_TOWN = OneOf("town", (Word("a"),))


def included(folder, text=LEAVE, body=INCLUDE):
    path = folder / "fragments" / "leave"
    path.mkdir(parents=True, exist_ok=True)
    fragment = document(path, text, "fragment.yaml")
    return compiled(folder, body, fragments=[fragment])


def test_a_fragments_ids_bear_the_name_of_what_includes_it(tmp_path):
    guide = included(tmp_path).guide
    assert [each.id for each in guide.steps] == [
        "town",
        "out--sure",
        "out--sure-again",
        "out--log-out",
        "out--form",
        "told",
    ]
    assert guide.step("out--sure-again").again == "out--sure"
    name, more = guide.step("out--form").fields
    assert (name.id, name.fill_from, more.id) == ("out--name", "out--sure", "out--more")
    assert more.when.subject == "out--name"


def test_a_fragments_conditions_hold_beside_that_of_the_include(tmp_path):
    guide = included(tmp_path).guide
    assert guide.step("out--sure").when == IN_TOWN
    own = OneOf("out--sure", (Word("1"),))
    assert guide.step("out--log-out").when == Every((IN_TOWN, own))
    (note,) = guide.step("out--log-out").notes
    assert (note.id, note.when) == (
        "slow",
        Every((OneOf("out--sure", (Word("2"),)), IN_TOWN)),
    )
    assert guide.step("told").when.parts[0] == OneOf("out--sure", (Word("2"),))
    free = included(tmp_path, body=INCLUDE.replace("    when: {town: a}\n", "")).guide
    assert free.step("out--sure").when is None
    assert free.step("out--log-out").when == own


def test_an_includes_keys_stand_where_the_fragment_has_none(tmp_path):
    guide = included(tmp_path).guide
    sure, log_out = guide.step("out--sure"), guide.step("out--log-out")
    assert (sure.part, sure.plan_b, sure.payment) == ("last", "desk", True)
    assert sure.site == StepSite("noi", "https://noi.bg", ("https://noi.bg/*",))
    assert (log_out.part, log_out.plan_b) == ("own", "desk-f")
    assert log_out.site == StepSite("own", "https://own.bg")


def test_a_fragment_may_be_included_twice(tmp_path):
    twice = "steps:\n" + "".join(
        f"  - {{id: {name}, kind: include, fragment: leave}}\n"
        for name in ("in", "out")
    )
    steps = included(tmp_path, LEAVE.replace(", town: a", ""), twice).guide.steps
    assert len({each.id for each in steps}) == len(steps) == 8


def test_numbers_and_days_of_a_fragment_stay_exact(tmp_path):
    text = """\
format: 1
id: leave
steps:
  - {id: pay, kind: question, ask: number, min: 0.10, max: 5}
  - id: told
    kind: info
    when: {pay: {gt: {product: [0.1, 3]}}, today: {lt: 2026-12-01}}
"""
    guide = included(
        tmp_path, text, "steps:\n  - {id: out, kind: include, fragment: leave}\n"
    ).guide
    assert guide.steps[0].ask.min == n("0.10")
    product = Apply("product", {"0": n("0.1"), "1": n(3)})
    assert guide.steps[1].when.parts[0] == Compares("out--pay", "gt", product)


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        (
            "  - id: form\n",
            "  - {id: end, kind: outcome, result: closed}\n  - id: form\n",
            "neither an outcome",
        ),
        (
            "  - id: form\n",
            "  - {id: in, kind: include, fragment: leave}\n  - id: form\n",
            "nor another fragment",
        ),
        ("options: [1, 2]}", "options: [1, 1]}", "stands twice"),
        ("format: 1", "format: 3", "Invalid"),
    ],
)
def test_what_a_fragment_cannot_hold(tmp_path, old, new, part):
    found = included(tmp_path, LEAVE.replace(old, new)).faults
    assert any(part in fault.what for fault in found)
    assert {fault.path.name for fault in found} == {"fragment.yaml"}


def test_a_fragment_that_is_not_there(tmp_path):
    body = "steps:\n  - {id: out, kind: include, fragment: nowhere}\n"
    assert faults(tmp_path, body) == [
        (11, "steps.0.fragment", "there is no fragment `nowhere`")
    ]


# -- where things stand -------------------------------------------------------


def test_things_are_found_where_they_stand(tmp_path):
    whole = included(tmp_path)
    text = HEAD + INCLUDE
    marks = whole.marks

    def where(*key):
        fault = marks.fault(key, "x")
        return fault.path.name, fault.line, fault.subject

    def line(part, of=text):
        return of[: of.index(part)].count("\n") + 1

    assert where("guide", "theme") == ("guide.yaml", 4, "theme")
    assert where("guide", "nowhere") == ("guide.yaml", 1, "nowhere")
    assert where("step", "town") == ("guide.yaml", line("id: town"), "town")
    assert where("step", "town", "when")[1] == line("id: town")
    assert where("option", "town", "b") == ("guide.yaml", line("id: town"), "town/b")
    assert where("step", "out--log-out", "plan_b") == (
        "fragment.yaml",
        line("plan_b", LEAVE),
        "out--log-out/plan_b",
    )
    assert where("note", "out--log-out", "slow")[1] == line("slow", LEAVE)
    assert where("field", "out--form", "out--more")[:2] == (
        "fragment.yaml",
        line("id: more", LEAVE),
    )
    assert where("check", "town", "nowhere")[1] == line("id: town")
    assert where("value", "nowhere") == ("guide.yaml", 1, "nowhere")
