"""Conditions as far as chosen options alone tell them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.almanac import Almanac
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Compares,
    Day,
    Every,
    Not,
    OneOf,
    Some,
    Unless,
    Word,
)
from kiosk.domain.foreseeing import (
    All,
    AnyOf,
    Contrary,
    Open,
    Otherwise,
    Told,
    possible,
    rule_of,
    told_in,
)
from kiosk.domain.truth import Truth
from tests.builders import TODAY

IN_TIME = Compares("today", "le", Day(TODAY))
IS_A = OneOf("q", (Word("a"),))
IS_B = OneOf("q", (Word("b"),))
YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def names_today(condition):
    """Whether a condition leans on the day."""
    match condition:
        case Compares():
            return True
        case Every(parts=parts) | Some(parts=parts):
            return any(map(names_today, parts))
        case Not(part=part) | Unless(part=part):
            return names_today(part)
        case _:
            return False


def rule(condition):
    return rule_of(condition, lambda each: not names_today(each))


def scope(day=TODAY, **answers):
    found = Scope({}, Almanac(), day)
    found.learn_all(answers)
    return found


@pytest.mark.parametrize(
    ("condition", "made"),
    [
        (None, None),
        (IS_A, Told(IS_A)),
        (IN_TIME, Open()),
        (Every((IS_A, IS_B)), Told(Every((IS_A, IS_B)))),
        (Every((IS_A, IN_TIME)), All((Told(IS_A), Open()))),
        (Some((IN_TIME, IS_A)), AnyOf((Open(), Told(IS_A)))),
        (Every((IN_TIME, Not(IN_TIME))), Open()),
        (Unless(IN_TIME), Open()),
        (Not(Every((IS_A, IN_TIME))), Contrary(All((Told(IS_A), Open())))),
        (Unless(Some((IS_A, IN_TIME))), Otherwise(AnyOf((Told(IS_A), Open())))),
    ],
)
def test_what_cannot_be_told_is_open_and_the_rest_stays(condition, made):
    assert rule(condition) == made


def test_two_open_parts_are_one_so_that_another_deadline_changes_nothing():
    other = Compares("today", "gt", Day(TODAY))
    assert rule(Every((IS_A, IN_TIME))) == rule(Every((IS_A, IN_TIME, other)))


@pytest.mark.parametrize(
    ("condition", "answers", "truths"),
    [
        (None, {}, {YES}),
        (IS_A, {"q": "a"}, {YES}),
        (IS_A, {"q": "b"}, {NO}),
        (IS_A, {}, {UNKNOWN}),
        (IN_TIME, {}, {YES, NO, UNKNOWN}),
        (Every((IS_A, IN_TIME)), {"q": "b"}, {NO}),
        (Every((IS_A, IN_TIME)), {"q": "a"}, {YES, NO, UNKNOWN}),
        (Some((IS_A, IN_TIME)), {"q": "a"}, {YES}),
        (Some((IS_A, IN_TIME)), {"q": "b"}, {YES, NO, UNKNOWN}),
        (Not(Some((IS_A, IN_TIME))), {"q": "a"}, {NO}),
        (Unless(Every((IS_A, IN_TIME))), {"q": "b"}, {YES}),
        (Unless(Every((IS_A, IN_TIME))), {"q": "a"}, {YES, NO}),
    ],
)
def test_a_rule_has_every_verdict_that_is_possible(condition, answers, truths):
    assert possible(rule(condition), scope(**answers)) == truths


def test_what_can_be_told_is_found_wherever_it_stands():
    made = rule(Unless(Some((Every((IS_A, IN_TIME)), Not(IS_B)))))
    assert list(told_in(made)) == [IS_A, Not(IS_B)]
    assert list(told_in(None)) == list(told_in(Open())) == []


CONDITIONS = st.recursive(
    st.sampled_from([IS_A, IS_B, IN_TIME, OneOf("p", (Word("a"),), negated=True)]),
    lambda some: (
        st.builds(Not, some)
        | st.builds(Unless, some)
        | st.builds(lambda *parts: Every(parts), some, some)
        | st.builds(lambda *parts: Some(parts), some, some)
    ),
    max_leaves=6,
)
ANSWERS = st.dictionaries(st.sampled_from("pq"), st.sampled_from("abc"))


@settings(max_examples=300)
@given(CONDITIONS, ANSWERS, st.integers(-1, 1))
def test_the_verdict_of_any_day_is_among_the_possible_ones(condition, answers, days):
    day = TODAY.replace(day=TODAY.day + days)
    verdict = scope(day, **answers).truth(condition)

    assert verdict in possible(rule(condition), scope(**answers))
