"""The few moves of a walk, and what each of them leaves as it was."""

from decimal import Decimal

import pytest

from kiosk.domain.almanac import Almanac
from kiosk.domain.expressions import (
    Compares,
    Day,
    Number,
    OneOf,
    Reference,
    Unless,
    Word,
)
from kiosk.domain.guide import (
    AskNumber,
    AskText,
    Check,
    Checklist,
    Choice,
    Choices,
    Choosable,
    Field,
    Form,
    Guide,
    Outcome,
    Question,
    Repeat,
)
from kiosk.domain.refusals import Refused
from kiosk.domain.walk import FieldRefused, Walk
from tests.builders import TODAY, choice, guide, info, walked


def is_(name, *options):
    return OneOf(name, tuple(Word(option) for option in options))


PIK = guide(
    info("hello"),
    choice("had-pik", "never", "forgotten"),
    choice("kind", "nra", "nssi", when=is_("had-pik", "forgotten")),
    choice("way", "online", "office"),
    info("go"),
)


def begun(of=PIK):
    return Walk.begun(of, Almanac(), TODAY)


def test_a_walk_begins_at_the_first_step_of_its_path():
    first = guide(info("never", when=is_("x", "y")), info("first"))
    assert begun(first).at == "first"
    assert not begun(first).may_go_back


def test_a_guide_with_nothing_for_the_day_cannot_be_begun():
    void = Guide(
        **{
            **{f: getattr(PIK, f) for f in Guide.__struct_fields__},
            "steps": (info("never", when=Compares("today", "lt", Day(TODAY))),),
        }
    )
    with pytest.raises(LookupError):
        begun(void)


def test_steps_that_only_tell_are_passed_by_next():
    walk = begun().advanced()
    assert (walk.at, walk.seen) == ("had-pik", {"hello"})


def test_next_does_not_pass_a_question_without_an_answer():
    walk = begun().advanced()
    assert walk.advanced() == walk


def test_an_answer_goes_to_the_next_step_and_back_returns():
    walk = begun().advanced().answered("never")
    assert walk.at == "way"
    assert walk.back().at == "had-pik"
    assert walk.back().back().at == "hello"
    assert walk.back().back().back().at == "hello"
    assert walk.back().answers == {"had-pik": "never"}


def test_a_refused_answer_leaves_the_walk_as_it_is():
    walk = begun().advanced()
    with pytest.raises(Refused, match="not-an-option"):
        walk.answered("lost")
    assert (walk.at, dict(walk.answers)) == ("had-pik", {})


def test_what_asks_nothing_cannot_be_answered_and_what_is_no_form_not_filled():
    with pytest.raises(TypeError):
        begun().answered("never")
    with pytest.raises(TypeError):
        begun().filled({})


def test_the_answer_of_an_earlier_question_is_judged_by_what_was_known_there():
    low = Question(id="low", ask=AskNumber(Number(Decimal(0)), Number(Decimal(9))))
    high = Question(id="high", ask=AskNumber(Reference("low"), Number(Decimal(9))))
    walk = walked(guide(low, high), "3", "5").back().back()
    assert walk.at == "low"
    later = walk.answered("7")
    assert (later.at, later.trace.refused) == ("high", "too-small")
    assert dict(later.trace.counting) == {"low": 7}


def test_a_walk_ends_at_an_outcome():
    walk = walked(PIK, "never", "office")
    assert walk.ended
    assert walk.step == Outcome(id="end", result="done-here")
    assert walk.advanced() == walk


def test_one_can_go_to_any_step_of_the_path_and_to_no_other():
    walk = walked(PIK, "never", "office")
    assert walk.at_step("had-pik").at == "had-pik"
    with pytest.raises(KeyError):
        walk.at_step("kind")


def test_a_step_that_left_the_path_gives_way_to_the_end_of_the_path():
    walk = Walk(PIK, Almanac(), TODAY, at="kind", answers={"had-pik": "never"})
    assert walk.step.id == "way"
    assert walk.back().at == "had-pik"
    assert walk.answered("office").at == "go"


def test_items_are_ticked_and_unticked():
    walk = begun(guide(Checklist(id="list", items=(Choosable("card"),))))
    ticked = walk.tick("card", at_hand=True)
    assert ticked.ticked == {("list", "card")}
    assert ticked.tick("card", at_hand=False).ticked == frozenset()


# -- changing an answer -------------------------------------------------------


def test_a_change_tells_what_would_no_longer_count_and_what_would_be_asked():
    walk = walked(PIK, "forgotten", "nra", "online")
    change = walk.change("had-pik", "never")
    assert change.dropped == ("kind",)
    assert change.asked == ()
    assert change.walk.ended
    assert walk.answers == {"had-pik": "forgotten", "kind": "nra", "way": "online"}


def test_a_change_stands_at_the_question_that_it_brings():
    walk = walked(PIK, "never", "online")
    change = walk.change("had-pik", "forgotten")
    assert change.asked == ("kind",)
    assert change.walk.at == "kind"


def test_an_answer_behind_a_question_that_a_change_brings_is_not_dropped():
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("new", "a", "b", when=is_("kind", "nssi")),
        choice("way", "online", "office"),
    )
    change = walked(of, "nra", "online").change("kind", "nssi")
    assert (change.dropped, change.asked) == ((), ("new",))
    assert change.walk.answered("a").trace.counting["way"] == "online"


def test_an_answer_that_left_the_path_counts_again_when_it_comes_back():
    walk = walked(PIK, "forgotten", "nra", "online")
    back = walk.change("had-pik", "never").walk.change("had-pik", "forgotten").walk
    assert dict(back.trace.counting) == dict(walk.trace.counting)


def test_a_change_does_not_go_past_what_nobody_has_seen():
    walk = walked(PIK, "forgotten", "nra", "online").at_step("go")
    fresh = Walk(
        PIK, Almanac(), TODAY, at="way", answers={"had-pik": "never", "way": "office"}
    )
    assert walk.change("way", "office").walk.at == "end"
    assert fresh.change("way", "online").walk.at == "hello"


def test_a_change_that_is_refused_changes_nothing():
    walk = walked(PIK, "never", "online")
    with pytest.raises(Refused):
        walk.change("way", "by-dove")
    with pytest.raises(KeyError):
        walk.change("kind", "nra")


def test_an_answer_no_longer_taken_is_told_and_waited_for():
    way = Choice((Choosable("online", is_("kind", "nra")), Choosable("office")))
    of = guide(choice("kind", "nra", "nssi"), Question(id="way", ask=way), info("go"))
    change = walked(of, "nra", "online").change("kind", "nssi")
    assert change.dropped == ("way",)
    assert change.asked == ()
    assert (change.walk.at, change.walk.trace.refused) == ("way", "not-an-option")


def test_a_question_asked_again_is_not_asked_as_if_it_were_new():
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("way", "online", when=is_("kind", "nra")),
        choice("again", "online", when=is_("kind", "nssi"), again="way"),
    )
    change = walked(of, "nra", "online").change("kind", "nssi")
    assert (change.dropped, change.asked) == ((), ())
    # The patron has not been there yet, so the walk does not go past it.
    assert change.walk.at == "again"
    assert change.walk.advanced().ended
    fresh = walked(of, "nra").change("kind", "nssi")
    assert fresh.asked == ("again",)


def test_a_check_holds_for_a_change_too():
    strict = Question(
        id="a",
        ask=choice("a", "x", "y").ask,
        checks=(Check(Unless(is_("a", "y")), "no-y"),),
    )
    with pytest.raises(Refused, match="no-y"):
        walked(guide(strict), "x").change("a", "y")


# -- forms --------------------------------------------------------------------

KIND = Choice((Choosable("egn"), Choosable("lnch")))
CHILD = (
    Field(id="kind", ask=KIND, required=True),
    Field(id="egn", ask=AskText(), required=True, when=is_("kind", "egn")),
    Field(id="note", ask=AskText(max_length=5)),
    Field(id="helps", ask=Choices((Choosable("a"),))),
)
FAMILY = guide(Form(id="family", fields=CHILD, repeat=Repeat(1, 3)), info("after"))


def test_a_form_is_filled_in_one_go():
    walk = begun(FAMILY).filled(
        {"kind": "egn", "egn": " 1 ", "note": "", "helps": ["a"]}
    )
    assert walk.at == "after"
    assert walk.answers == {"kind": "egn", "egn": "1", "helps": frozenset({"a"})}


@pytest.mark.parametrize(
    ("fields", "key", "code"),
    [
        ({}, "kind", "required"),
        ({"kind": "egn", "egn": ""}, "egn", "required"),
        ({"kind": "passport"}, "kind", "not-an-option"),
        ({"kind": "egn", "egn": "  "}, "egn", "required"),
        ({"kind": "lnch", "note": "too long"}, "note", "too-long"),
        ({"kind": "lnch", "kind#2": "egn", "egn#2": ""}, "egn#2", "required"),
        ({"kind": "lnch", "note#3": "x"}, "kind#2", "required"),
    ],
)
def test_the_first_wrong_field_is_named_and_nothing_changes(fields, key, code):
    walk = begun(FAMILY)
    with pytest.raises(FieldRefused) as refused:
        walk.filled(fields)
    assert (refused.value.field, refused.value.code) == (key, code)
    assert walk.answers == {}


def test_a_form_that_its_entries_make_ask_for_more_is_stayed_at():
    walk = begun(FAMILY).filled({"kind": "egn", "note": "x"})
    assert walk.at == "family"
    assert walk.answers == {"kind": "egn", "note": "x"}
    with pytest.raises(FieldRefused, match="required"):
        walk.filled({"kind": "egn", "egn": ""})
    assert walk.filled({"kind": "egn", "egn": "1"}).at == "after"
    other = walk.filled({"kind": "lnch", "egn": "1"})
    assert (other.at, other.answers) == ("after", {"kind": "lnch", "note": "x"})


def test_fields_added_to_a_later_entry_are_asked_for_too():
    walk = begun(FAMILY).filled({"kind": "lnch", "kind#2": "egn"})
    assert walk.at == "family"
    assert walk.filled({"egn#2": "7"}).at == "after"


def test_an_optional_field_is_shown_before_the_form_is_left():
    fields = (
        Field(id="has-child", ask=choice("c", "yes", "no").ask),
        Field(id="name", ask=AskText(), when=is_("has-child", "yes")),
    )
    walk = begun(guide(Form(id="f", fields=fields), info("after")))
    asked = walk.filled({"has-child": "yes"})
    assert asked.at == "f"
    assert asked.filled({"has-child": "yes", "name": ""}).at == "after"


@pytest.mark.parametrize("empty", ["", "   ", [], frozenset()])
def test_what_is_left_empty_and_may_be_is_not_kept(empty):
    walk = begun(FAMILY).filled({"kind": "lnch", "note": "x", "helps": ["a"]}).back()
    assert "helps" not in walk.filled({"helps": empty}).answers


def test_a_required_set_left_empty_is_required():
    needed = Field(id="helps", ask=Choices((Choosable("a"),)), required=True)
    with pytest.raises(FieldRefused, match="required"):
        begun(guide(Form(id="f", fields=(needed,)))).filled({"helps": ""})


def test_entries_read_their_own_fields():
    walk = begun(FAMILY).filled(
        {"kind": "egn", "egn": "1", "kind#2": "lnch", "kind#3": "egn", "egn#3": "3"}
    )
    assert walk.at == "after"
    assert set(walk.answers) == {"kind", "egn", "kind#2", "kind#3", "egn#3"}


def test_an_entry_is_taken_back_by_emptying_it():
    walk = (
        begun(FAMILY).filled({"kind": "lnch", "kind#2": "lnch", "note#2": "x"}).back()
    )
    again = walk.filled({"kind#2": "", "note#2": ""})
    assert again.answers == {"kind": "lnch"}


def test_what_was_taken_back_decides_nothing_any_more():
    fields = (
        Field(id="has-child", ask=choice("c", "yes", "no").ask),
        Field(id="name", ask=AskText(), required=True, when=is_("has-child", "yes")),
    )
    of = guide(Form(id="f", fields=fields), info("after"))
    walk = begun(of).filled({"has-child": "yes", "name": "Ива"}).back()
    again = walk.filled({"has-child": "", "name": ""})
    assert again.at == "after"
    assert again.answers == {}


def test_fields_that_are_not_given_anew_stay_as_they_were():
    walk = begun(FAMILY).filled({"kind": "lnch", "note": "x"}).back()
    assert walk.filled({"kind": "lnch"}).answers == {"kind": "lnch", "note": "x"}


def test_what_is_no_field_of_the_form_is_not_kept():
    walk = begun(FAMILY).filled({"kind": "lnch", "stranger": "x", "kind#4": "egn"})
    assert walk.answers == {"kind": "lnch"}


def test_checks_of_a_field_read_its_own_entry():
    years = AskNumber(Number(Decimal(0)), Number(Decimal(120)))
    adult = Check(Compares("age", "ge", Number(Decimal(18))), "child")
    field = Field(id="age", ask=years, required=True, checks=(adult,))
    of = guide(Form(id="f", fields=(field,), repeat=Repeat(1, 2)), info("after"))
    with pytest.raises(FieldRefused, match="child") as refused:
        begun(of).filled({"age": "20", "age#2": "3"})
    assert refused.value.field == "age#2"
    assert begun(of).filled({"age": "20", "age#2": "30"}).at == "after"
