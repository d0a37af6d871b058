"""What resume numbers see of a guide, and what makes them see another one."""

import msgspec
import pytest

from kiosk.domain.expressions import (
    Answered,
    Compares,
    Day,
    FactOf,
    InGroup,
    Lookup,
    Number,
    OneOf,
    Pick,
    PickRow,
    Reference,
    Word,
)
from kiosk.domain.foreseeing import Open, Told
from kiosk.domain.guide import (
    AskNumber,
    AskText,
    Choices,
    Choosable,
    Field,
    Form,
    Outcome,
    Question,
)
from kiosk.domain.skeleton import MOST_OPTIONS_OF_A_SET, Skeleton, encoded, skeleton_of
from tests.builders import TODAY, almanac, choice, fact, guide, info, option_list

IS_A = OneOf("q", (Word("a"),))
TOWNS = option_list("towns", {"id": "a", "near": "x"}, "b", north=("a",))
BOOK = almanac(fact("limit", "number", 3), lists=[TOWNS])
ASKS = choice("q", "a", "b")
NEVER = Compares("today", "lt", Day(TODAY))


def seen(*steps, book=BOOK, **other):
    return skeleton_of(guide(*steps, **other), book)


def joint(skeleton, name):
    return skeleton.joints[skeleton.place(name)]


def test_it_holds_steps_options_and_what_decides_them():
    values = {
        "kind": Pick((PickRow(Word("x"), IS_A), PickRow(Word("y")))),
        "unused": Word("z"),
    }
    stops = Outcome(id="stop", result="closed", when=OneOf("kind", (Word("x"),)))
    skeleton = seen(ASKS, stops, values=values)

    assert [j.id for j in skeleton.joints] == ["q", "stop", "end"]
    assert [o.id for o in joint(skeleton, "q").options] == ["a", "b"]
    assert (joint(skeleton, "stop").ends, joint(skeleton, "q").ends) == (True, False)
    assert set(skeleton.values) == {"kind"}


@pytest.mark.parametrize(
    "when",
    [
        NEVER,
        OneOf("typed", (Word("x"),)),
        OneOf("field", (Word("x"),)),
        OneOf("limit", (Number(3),)),
        OneOf("near", (Word("x"),)),
        OneOf("picked", (Word("x"),)),
    ],
)
def test_what_leans_on_a_day_a_figure_or_what_is_typed_is_open(when):
    values = {
        "limit": FactOf("limit"),
        "near": Lookup(Reference("q"), "towns", "near"),
        "picked": Pick((PickRow(Word("x"), NEVER), PickRow(Word("y"), IS_A))),
    }
    typed = Question(id="typed", ask=AskText())
    form = Form(id="form", fields=(Field(id="field", ask=ASKS.ask),))
    skeleton = seen(ASKS, typed, form, info("note", when), values=values)

    assert joint(skeleton, "note").when == Open()


@pytest.mark.parametrize("when", [IS_A, Answered("q"), InGroup("q", "towns", "north")])
def test_what_leans_on_choices_alone_is_told(when):
    assert joint(seen(ASKS, info("note", when)), "note").when == Told(when)


def test_of_what_is_typed_nothing_is_held():
    typed = Question(id="typed", ask=AskNumber(Number(0), Number(9)))
    form = Form(id="form", fields=(Field(id="field", ask=ASKS.ask),))
    skeleton = seen(typed, form)

    assert [j.chosen for j in skeleton.joints] == [None, None, None]


@pytest.mark.parametrize(("more", "held"), [(0, "many"), (1, None)])
def test_a_set_of_very_many_options_is_asked_again(more, held):
    options = tuple(Choosable(f"o{n}") for n in range(MOST_OPTIONS_OF_A_SET + more))
    skeleton = seen(Question(id="many", ask=Choices(options)))

    assert joint(skeleton, "many").chosen == held


def test_a_question_at_two_places_is_held_where_choices_decide_between_them():
    first = choice("p", "a", "b", when=IS_A)
    again = choice("p2", "a", "b", again="p", when=Answered("p", expected=False))
    decided = seen(ASKS, first, again)

    assert joint(decided, "p").chosen == joint(decided, "p2").chosen == "p"
    assert decided.aliases == {"p2": "p"}


def test_a_question_at_two_places_is_asked_again_where_the_day_decides():
    first = choice("p", "a", "b", when=NEVER)
    again = choice("p2", "a", "b", again="p", when=Answered("p", expected=False))
    skeleton = seen(first, again, info("note", OneOf("p", (Word("a"),))))

    assert joint(skeleton, "p").chosen is joint(skeleton, "p2").chosen is None
    assert joint(skeleton, "note").when == Open()


SAME = {
    "another version": {"version": 7},
    "other words around": {"minutes": 90, "icon": "ph.key", "doubts": ("x",)},
    "a value that decides nothing": {"values": {"fee": FactOf("limit")}},
}


@pytest.mark.parametrize("other", SAME.values(), ids=SAME)
def test_what_changes_no_choice_changes_no_number(other):
    assert seen(ASKS, **other).digest == seen(ASKS).digest


OTHERS = {
    "an option more": (choice("q", "a", "b", "c"),),
    "an option less": (choice("q", "a"),),
    "options in another order": (choice("q", "b", "a"),),
    "a step more": (ASKS, info("note")),
    "a condition": (choice("q", "a", "b", when=NEVER),),
    "a condition of an option": (choice("q", "a", Choosable("b", NEVER)),),
    "another id": (choice("p", "a", "b"),),
}


@pytest.mark.parametrize("steps", OTHERS.values(), ids=OTHERS)
def test_what_changes_choices_is_another_form(steps):
    assert seen(*steps).digest != seen(ASKS).digest


def test_a_group_with_other_items_is_another_form():
    note = info("note", InGroup("q", "towns", "north"))
    other = almanac(lists=[option_list("towns", "a", "b", north=("a", "b"))])

    assert seen(ASKS, note, book=other).digest != seen(ASKS, note).digest


def test_it_is_written_down_and_read_again_whole():
    skeleton = seen(
        ASKS,
        info("note", InGroup("q", "towns", "north")),
        info("open", NEVER),
        info("picked", OneOf("kind", (Word("x"),))),
        values={"kind": Pick((PickRow(Word("x"), IS_A),))},
    )
    again = msgspec.json.decode(encoded(skeleton), type=Skeleton)

    assert again == skeleton
    assert again.digest == skeleton.digest
    assert again.almanac.group("towns", "north") == ("a",)


def test_the_place_of_a_step_that_there_is_not():
    assert (seen(ASKS).place("q"), seen(ASKS).place("nowhere")) == (0, -1)
