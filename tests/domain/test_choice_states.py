"""Every state that choices can leave a patron in has one number, and no other has."""

import datetime
import itertools

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.almanac import Almanac
from kiosk.domain.choice_states import ChoiceStates, Stand
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import Compares, Day, Has, OneOf, Word
from kiosk.domain.foreseeing import possible
from kiosk.domain.guide import AskText, Choices, Choosable, Outcome, Question
from kiosk.domain.skeleton import skeleton_of
from kiosk.domain.ticket import stand_of
from kiosk.domain.truth import Truth
from tests.builders import TODAY, choice, guide, info
from tests.domain.test_walk_properties import walks
from tests.strategies import BOOK, guides

ANY_DAY = datetime.date.min
GUIDES = guides(today=True, facts=True)
FEW = settings(max_examples=60)


def is_(name, *words):
    return OneOf(name, tuple(map(Word, words)))


def choices(name, *options, when=None, **other):
    made = tuple(map(Choosable, options))
    return Question(id=name, ask=Choices(made, **other), when=when)


def states_of(of, book=None):
    return ChoiceStates(skeleton_of(of, book or Almanac()), ANY_DAY)


def every_stand(states):
    return [states.stand(number) for number in range(states.count)]


def told(stand):
    return stand.at, dict(stand.choices)


def plain(at, chosen):
    """Return a state as it can be put in order and told from others."""
    return at, tuple(sorted((key, tuple(sorted(own))) for key, own in chosen.items()))


def one_by_one(skeleton):
    """Yield every state by going every way there is: nothing is counted at once."""

    def onward(place, chosen):
        if place == len(skeleton.joints):
            return
        joint = skeleton.joints[place]
        scope = Scope(skeleton.values, skeleton.almanac, ANY_DAY, skeleton.aliases)
        scope.learn_all(chosen)
        truths = possible(joint.when, scope)
        on = Truth.YES in truths
        if on:
            yield joint.id, chosen
        asks = on and joint.chosen is not None
        offered = [o.id for o in joint.options if Truth.YES in possible(o.when, scope)]
        for given_ in taken_of(joint, offered) if asks else ():
            yield from onward(place + 1, {**chosen, joint.chosen: given_})
        if not on or truths != {Truth.YES} or not (asks or joint.ends):
            yield from onward(place + 1, chosen)

    return onward(0, {})


def taken_of(joint, offered):
    if joint.how == "one":
        return offered
    sets = (
        frozenset(some)
        for size in range(len(offered) + 1)
        for some in itertools.combinations(offered, size)
    )
    return [
        some
        for some in sets
        if len(some) >= joint.at_least and (joint.none not in some or len(some) == 1)
    ]


def test_a_state_is_a_step_and_what_was_chosen_before_it():
    states = states_of(guide(choice("q", "a", "b"), info("note", is_("q", "a"))))

    assert [told(stand) for stand in every_stand(states)] == [
        ("q", {}),
        ("note", {"q": "a"}),
        ("end", {"q": "a"}),
        ("end", {"q": "b"}),
    ]


def test_what_is_added_to_the_end_changes_no_number():
    first = (choice("q", "a", "b"), choice("p", "a", "b", "c", when=is_("q", "a")))
    short = states_of(guide(*first))
    long = states_of(guide(*first, info("more"), choice("r", "a", "b")))

    kept = [s for s in every_stand(short) if s.at != "end"]

    assert [long.stand(n) for n in range(len(kept))] == kept


def test_steps_gone_past_are_told_where_choices_tell_them():
    steps = (
        choice("q", "a", "b"),
        info("only-a", is_("q", "a")),
        info("in-time", Compares("today", "le", Day(TODAY))),
        choice("p", "a", "b"),
    )
    states = states_of(guide(*steps))

    passed = {told(s)[1]["q"]: s.passed for s in every_stand(states) if s.at == "p"}

    assert passed == {"a": {"q", "only-a", "in-time"}, "b": {"q", "in-time"}}


def test_a_question_that_depends_on_what_is_not_held_may_be_passed_over():
    late = Compares("today", "gt", Day(TODAY))
    states = states_of(guide(choice("why-late", "a", "b", when=late)))

    assert [told(stand) for stand in every_stand(states)] == [
        ("why-late", {}),
        ("end", {"why-late": "a"}),
        ("end", {"why-late": "b"}),
        ("end", {}),
    ]


def test_an_end_that_may_not_be_one_is_a_state_and_is_passed():
    closed = Outcome(
        id="closed", result="closed", when=Compares("today", "gt", Day(TODAY))
    )
    assert [s.at for s in every_stand(states_of(guide(closed)))] == ["closed", "end"]


def test_what_a_typed_answer_decides_may_be_either_way():
    typed = Question(id="typed", ask=AskText())
    steps = (typed, info("note", OneOf("typed", (Word("x"),))), choice("q", "a"))
    states = states_of(guide(*steps))

    assert [s.at for s in every_stand(states)] == ["typed", "note", "q", "end"]


def test_an_option_that_the_choices_exclude_has_no_number():
    offered = Choosable("b", is_("p", "a"))
    states = states_of(guide(choice("p", "a", "c"), choice("q", "a", offered)))
    with pytest.raises(LookupError):
        states.number(Stand("end", {"p": "c", "q": "b"}))

    assert states.number(Stand("end", {"p": "a", "q": "b"})) < states.count


def test_a_guide_that_does_not_end_has_states_all_the_same():
    """So it may be looked at while it is written."""
    of = msgspec.structs.replace(guide(), steps=(choice("q", "a", "b"), info("note")))

    assert [told(stand) for stand in every_stand(states_of(of))] == [
        ("q", {}),
        ("note", {"q": "a"}),
        ("note", {"q": "b"}),
    ]


@pytest.mark.parametrize(
    ("stand", "why"),
    [
        (Stand("nowhere", {}), "no such step"),
        (Stand("note", {"q": "b"}), "not on the path"),
        (Stand("end", {}), "nothing was chosen"),
        (Stand("end", {"q": "z"}), "no such option"),
    ],
)
def test_what_is_no_state_has_no_number(stand, why):
    states = states_of(guide(choice("q", "a", "b"), info("note", is_("q", "a"))))
    with pytest.raises(LookupError):
        states.number(stand)


@pytest.mark.parametrize("number", [-1, 4, 10**9])
def test_what_is_no_number_has_no_state(number):
    states = states_of(guide(choice("q", "a", "b"), info("note", is_("q", "a"))))
    assert states.count == 4
    with pytest.raises(LookupError):
        states.stand(number)


@pytest.mark.parametrize(
    ("more", "sets"),
    [
        ({}, ["", "a", "b", "c", "ab", "ac", "bc", "abc"]),
        ({"at_least": 2}, ["ab", "ac", "bc", "abc"]),
        ({"none": "c"}, ["c", "", "a", "b", "ab"]),
        ({"none": "c", "at_least": 1}, ["c", "a", "b", "ab"]),
        ({"none": "c", "at_least": 2}, ["ab"]),
    ],
)
def test_sets_are_those_that_the_question_takes(more, sets):
    states = states_of(guide(choices("q", "a", "b", "c", **more)))

    found = [dict(s.choices)["q"] for s in every_stand(states) if s.at == "end"]

    assert found == list(map(set, sets))


def test_sets_of_which_only_some_options_matter_are_counted_together():
    """So 2 to the 11th sets are few classes; each still has its own number."""
    options = [f"o{n}" for n in range(11)]
    tested = Has("many", "any", (Word("o3"), Word("o7")))
    states = states_of(
        guide(choices("many", *options), choice("q", "a", "b", when=tested))
    )
    assert states.count == 1 + 1536 + 2 * 1536 + 512


@FEW
@given(GUIDES)
def test_states_are_those_that_going_every_way_meets(of):
    skeleton = skeleton_of(of, BOOK)
    states = ChoiceStates(skeleton, ANY_DAY)
    met = [plain(at, chosen) for at, chosen in one_by_one(skeleton)]
    found = [plain(s.at, s.choices) for s in every_stand(states)]

    assert sorted(found) == sorted(met)
    assert len(set(found)) == states.count


@FEW
@given(GUIDES)
def test_a_state_and_its_number_lead_to_each_other(of):
    states = states_of(of, BOOK)
    assert [states.number(s) for s in every_stand(states)] == list(range(states.count))


@FEW
@given(GUIDES, st.data())
def test_every_walk_stands_in_a_state_that_has_a_number(of, data):
    states = states_of(of, BOOK)
    for walk in walks(of, data):
        stand = stand_of(walk)
        again = states.stand(states.number(stand))
        held = {key: own for key, own in stand.choices.items() if key in again.choices}
        assert (again.at, dict(again.choices)) == (stand.at, held)
        before = {s.id for s in walk.trace.path[: walk.trace.index(walk.at)]}
        assert before <= again.passed
