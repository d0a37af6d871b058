"""What of the choices made so far can still be read, and what has had its day."""

import datetime

import pytest

from kiosk.domain.almanac import Almanac
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Answered,
    Every,
    OneOf,
    Pick,
    PickRow,
    Reference,
    Word,
)
from kiosk.domain.guide import Choosable
from kiosk.domain.live_rules import LiveRules
from kiosk.domain.skeleton import skeleton_of
from tests.builders import choice, guide, info

ASKS = (choice("q", "a", "b", "c"), choice("p", "a", "b", "c"))


def is_(name, *words):
    return OneOf(name, tuple(map(Word, words)))


def classes(steps, place, key="q", values=None):
    """Return which options of a question are alike from a step on."""
    skeleton = skeleton_of(guide(*steps, values=values), Almanac())
    live = LiveRules(skeleton)
    found = {}
    for option in "abc":
        scope = Scope(skeleton.values, skeleton.almanac, datetime.date.min)
        scope.learn(key, option)
        found.setdefault(live.seen(place, {key: option}, scope), []).append(option)
    return ["".join(alike) for alike in found.values()]


PICKED = {"v": Pick((PickRow(Word("x"), is_("q", "a")), PickRow(Reference("p"))))}
ECHO = {"v": Pick((PickRow(Reference("q"), is_("p", "a")), PickRow(Word("b"))))}


@pytest.mark.parametrize(
    ("condition", "values", "alike"),
    [
        (None, None, ["abc"]),
        (is_("p", "a"), None, ["abc"]),
        (Answered("q"), None, ["abc"]),
        (is_("q", "a"), None, ["a", "bc"]),
        (is_("q", "a", "b"), None, ["ab", "c"]),
        (Every((is_("q", "a"), is_("p", "b"))), None, ["a", "bc"]),
        (OneOf("q", (Reference("p"),)), None, ["a", "b", "c"]),
        (OneOf("p", (Reference("q"),)), None, ["a", "b", "c"]),
        (is_("v", "x"), PICKED, ["a", "bc"]),
        (is_("v", "b"), ECHO, ["a", "b", "c"]),
    ],
)
def test_choices_are_alike_that_nothing_later_tells_apart(condition, values, alike):
    """At the second question, when the first one is answered."""
    assert classes((*ASKS, info("note", condition)), 1, values=values) == alike


def test_what_was_read_before_matters_no_longer():
    steps = (*ASKS, info("note", is_("q", "a")), info("last", is_("q", "a", "b")))

    assert [classes(steps, place) for place in (2, 3)] == [["a", "b", "c"], ["ab", "c"]]
    assert classes(steps, 4) == ["abc"]


def test_what_is_asked_at_a_second_place_matters_until_then():
    again = choice("q2", "a", "b", "c", again="q", when=Answered("q", expected=False))

    assert classes((*ASKS, again), 1) == ["a", "b", "c"]
    assert classes((*ASKS, again), 3) == ["abc"]


def test_conditions_of_options_are_read_too():
    asks = choice("p", "a", Choosable("b", is_("q", "c")))

    assert classes((ASKS[0], asks), 1) == ["ab", "c"]
