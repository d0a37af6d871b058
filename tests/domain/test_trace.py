"""The path of one patron, made anew from the answers."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.almanac import Almanac
from kiosk.domain.evaluation import Truth
from kiosk.domain.expressions import (
    Answered,
    Compares,
    FactOf,
    Not,
    Number,
    OneOf,
    Unless,
    Word,
)
from kiosk.domain.guide import (
    AskNumber,
    AskText,
    Choice,
    Choosable,
    Field,
    Form,
    Outcome,
    Question,
    Repeat,
)
from kiosk.domain.trace import entries_given, trace, within_entry
from tests.builders import TODAY, almanac, choice, fact, guide, info

BOOK = almanac(fact("gone", "number", {"value": 1, "until": date(2020, 1, 1)}))


def is_(name, *options):
    return OneOf(name, tuple(Word(option) for option in options))


def path_of(of, book=BOOK, today=TODAY, **answers):
    given = {name.replace("_", "-"): answer for name, answer in answers.items()}
    return [step.id for step in trace(of, book, today, given).path]


PIK = guide(
    choice("had-pik", "never", "forgotten"),
    choice("kind", "nra", "nssi", when=is_("had-pik", "forgotten")),
    info("new", when=is_("had-pik", "never")),
    info("renew", when=is_("kind", "nra")),
    info("not-nssi", when=Not(is_("kind", "nssi"))),
    info("unless-nssi", when=Unless(is_("kind", "nssi"))),
)


def test_the_order_of_steps_is_the_order_of_the_walk():
    assert path_of(PIK, had_pik="forgotten", kind="nra") == [
        "had-pik",
        "kind",
        "renew",
        "not-nssi",
        "unless-nssi",
        "end",
    ]


def test_a_step_whose_condition_is_unknown_is_not_on_the_path():
    assert path_of(PIK, had_pik="never") == ["had-pik", "new", "unless-nssi", "end"]


def test_the_walk_stands_at_the_first_question_without_an_answer():
    found = trace(PIK, BOOK, TODAY, {"had-pik": "forgotten"})
    assert [step.id for step in found.path] == ["had-pik", "kind"]
    assert found.waits.id == "kind"
    assert found.refused is None
    assert found.outcome is None


def test_the_walk_stands_at_an_answer_that_is_no_longer_taken():
    ways = Choice((Choosable("online", is_("kind", "nra")), Choosable("office")))
    of = guide(choice("kind", "nra", "nssi"), Question(id="way", ask=ways))
    assert path_of(of, kind="nra", way="online") == ["kind", "way", "end"]
    found = trace(of, BOOK, TODAY, {"kind": "nssi", "way": "online"})
    assert (found.waits.id, found.refused) == ("way", "not-an-option")
    assert dict(found.counting) == {"kind": "nssi"}


def test_answers_to_questions_that_left_the_path_count_for_nothing_and_come_back():
    left = {"had-pik": "never", "kind": "nra"}
    assert path_of(PIK, **{k.replace("-", "_"): v for k, v in left.items()})[1] == "new"
    assert dict(trace(PIK, BOOK, TODAY, left).counting) == {"had-pik": "never"}
    back = {"had-pik": "forgotten", "kind": "nra"}
    assert dict(trace(PIK, BOOK, TODAY, back).counting) == back


def test_the_first_outcome_on_the_path_ends_the_walk():
    of = guide(
        choice("a", "x", "y"),
        Outcome(id="one", result="closed", when=is_("a", "x")),
        Outcome(id="two", result="referred"),
        info("never"),
    )
    assert path_of(of, a="x") == ["a", "one"]
    assert path_of(of, a="y") == ["a", "two"]
    assert trace(of, BOOK, TODAY, {"a": "x"}).outcome.result == "closed"


def test_a_condition_that_meets_a_fact_not_in_force_ends_the_walk():
    of = guide(
        choice("a", "x"),
        info("due", when=Compares("today", "ge", FactOf("gone")), part="here"),
        info("after"),
    )
    found = trace(of, BOOK, TODAY, {"a": "x"})
    assert [step.id for step in found.path] == ["a", "unconfirmed"]
    assert found.outcome.result == "unconfirmed"
    assert found.outcome.part == "here"
    assert found.waits is None


def test_a_fact_not_in_force_that_decides_nothing_ends_nothing():
    due = Compares("today", "ge", FactOf("gone"))
    passed = (
        info("never", when=Compares("unasked", "ge", FactOf("gone"))),
        info("unless", when=Unless(due)),
        info("noted", notes=(Choosable("n", due),)),
    )
    assert path_of(guide(*passed)) == ["unless", "noted", "end"]


@pytest.mark.parametrize(
    "asked",
    [
        Question(id="q", ask=AskNumber(FactOf("gone"), Number(Decimal(9)))),
        Question(
            id="q",
            ask=Choice((Choosable("x", Compares("today", "ge", FactOf("gone"))),)),
        ),
        Form(
            id="f",
            fields=(Field(id="x", ask=AskNumber(FactOf("gone"), Number(Decimal(9)))),),
        ),
    ],
)
def test_what_cannot_be_asked_on_the_day_ends_the_walk(asked):
    assert path_of(guide(asked), q="x") == ["unconfirmed"]


def test_a_check_is_held_against_the_stored_answer_too():
    question = choice("a", "x", "y")
    from kiosk.domain.guide import Check

    strict = Question(
        id="a", ask=question.ask, checks=(Check(is_("a", "x"), "only-x"),)
    )
    found = trace(guide(strict), BOOK, TODAY, {"a": "y"})
    assert (found.waits.id, found.refused) == ("a", "only-x")


def test_one_answer_serves_a_question_asked_at_two_places():
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("way", "online", "office", when=is_("kind", "nra")),
        info("told", when=is_("way", "online")),
        choice("way-again", "online", "office", when=is_("kind", "nssi"), again="way"),
        info("online-too", when=is_("way-again", "online")),
    )
    found = trace(of, BOOK, TODAY, {"kind": "nssi", "way": "online"})
    assert [step.id for step in found.path] == [
        "kind",
        "way-again",
        "online-too",
        "end",
    ]
    assert dict(found.counting) == {"kind": "nssi", "way": "online"}


def test_a_step_is_seen_with_what_was_known_there():
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("way", "online", "office", when=is_("kind", "nra")),
        info("told"),
        choice("way-again", "online", when=is_("kind", "nssi"), again="way"),
    )
    found = trace(of, BOOK, TODAY, {"kind": "nssi", "way": "online"})
    assert found.scope.named("way") == "online"
    assert found.scope_at("told").named("way") is None
    assert found.scope_at("way-again").named("way") == "online"
    assert found.scope_at("end").named("way") == "online"
    assert found.scope_at("elsewhere").named("way") == "online"


# -- parts --------------------------------------------------------------------

PARTED = guide(
    choice("a", "x", "y", part="ask"),
    info("more", when=is_("a", "x"), part="more"),
    Outcome(id="out", result="closed", when=is_("a", "y"), part="more"),
    info("do", part="do"),
    info("void", when=Compares("a", "lt", Number(Decimal(1))), part="void"),
    parts=("ask", "more", "do", "void", "last"),
)


def parts_of(of, **answers):
    return trace(of, BOOK, TODAY, answers).parts


def test_parts_count_where_a_step_is_on_the_path_or_may_yet_be():
    assert parts_of(PARTED) == ("ask", "more", "do", "void")
    assert parts_of(PARTED, a="x") == ("ask", "more", "do")
    assert parts_of(PARTED, a="y") == ("ask", "more")


def test_parts_ahead_end_at_an_outcome_that_is_certain():
    of = guide(
        choice("a", "x"),
        Outcome(id="one", result="closed"),
        info("never"),
    )
    assert parts_of(of) == ("a", "one")


def test_without_parts_each_step_is_its_own():
    assert parts_of(PIK) == (
        "had-pik",
        "kind",
        "new",
        "renew",
        "not-nssi",
        "unless-nssi",
        "end",
    )


# -- forms --------------------------------------------------------------------

KIND = Choice((Choosable("egn"), Choosable("lnch")))
CHILD = (
    Field(id="kind", ask=KIND, required=True),
    Field(id="egn", ask=AskText(), required=True, when=is_("kind", "egn")),
    Field(id="note", ask=AskText()),
)
FAMILY = guide(
    Form(id="family", fields=CHILD, repeat=Repeat(1, 3)),
    info("with-number", when=is_("kind", "egn")),
    info("noted", when=Answered("note")),
)


def test_a_form_waits_until_every_required_field_is_filled():
    assert path_of(FAMILY) == ["family"]
    assert path_of(FAMILY, kind="egn") == ["family"]
    assert path_of(FAMILY, kind="lnch") == ["family", "end"]
    full = {"kind": "egn", "egn": "1", "note": "x"}
    assert path_of(FAMILY, **full) == ["family", "with-number", "noted", "end"]


def test_each_entry_of_a_form_reads_its_own_fields():
    second = {"kind": "egn", "egn": "1", "kind#2": "lnch"}
    assert [s.id for s in trace(FAMILY, BOOK, TODAY, second).path][-1] == "end"
    half = {"kind": "lnch", "kind#2": "egn"}
    assert trace(FAMILY, BOOK, TODAY, half).waits.id == "family"
    whole = {**half, "egn#2": "7"}
    found = trace(FAMILY, BOOK, TODAY, whole)
    assert dict(found.counting) == whole
    # Outside the form its ids are those of the first entry.
    assert found.scope.named("kind") == "lnch"


def test_an_entry_left_out_between_two_is_waited_for():
    found = trace(FAMILY, BOOK, TODAY, {"kind": "lnch", "kind#3": "lnch"})
    assert found.waits.id == "family"


def test_fields_beyond_the_last_entry_and_off_the_path_count_for_nothing():
    given = {"kind": "lnch", "egn": "1", "kind#4": "egn", "note#9": "x"}
    assert dict(trace(FAMILY, BOOK, TODAY, given).counting) == {"kind": "lnch"}


def test_a_form_is_filled_at_least_so_many_times():
    twice = guide(Form(id="f", fields=CHILD, repeat=Repeat(2, 3)))
    assert path_of(twice, kind="lnch") == ["f"]
    both = {"kind": "lnch", "kind#2": "lnch"}
    assert [s.id for s in trace(twice, BOOK, TODAY, both).path] == ["f", "end"]


def test_a_field_that_is_no_longer_taken_holds_the_walk():
    found = trace(FAMILY, BOOK, TODAY, {"kind": "passport"})
    assert (found.waits.id, found.refused) == ("family", "not-an-option")


def test_entries_are_counted_to_the_last_one_with_anything_in_it():
    form = Form(id="f", fields=CHILD, repeat=Repeat(1, 3))
    assert entries_given(form, {}) == 0
    assert entries_given(form, {"note": "x"}) == 1
    assert entries_given(form, {"note#3": "x"}) == 3
    assert entries_given(form, {"note#4": "x"}) == 0
    assert entries_given(Form(id="f", fields=CHILD), {"note#2": "x"}) == 0


def test_within_an_entry_what_is_not_filled_there_is_unknown():
    form = Form(id="f", fields=CHILD, repeat=Repeat(1, 3))
    scope = trace(guide(form), Almanac(), TODAY, {"kind": "egn", "egn": "1"}).scope
    assert within_entry(scope, form, 1).truth(is_("kind", "egn")) is Truth.YES
    assert within_entry(scope, form, 2).truth(is_("kind", "egn")) is Truth.UNKNOWN
