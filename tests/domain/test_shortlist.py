"""The shortlist holds what a plain sum over every guide would put first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.concepts import Concept, Way
from kiosk.domain.shortlist import Places, shortlist, with_all, worth_at

GUIDES = 40
LEVELS = (10, 8, 6, 4)


def one(stem, worth=1.0, language="bg"):
    return Way(language, (stem,), (stem,), worth)


def asked(*concepts, weights=None):
    weights = weights or [1.0] * len(concepts)
    return list(zip(map(Concept, concepts), weights, strict=True))


def places_of(**levels):
    """Return where a stem stands: `title=[3, 5]`."""
    return Places(**{k: sum(1 << n for n in v) for k, v in levels.items()})


def test_the_best_places_come_into_it_first():
    places = {"a": places_of(summary=range(30), title=[33], keywords=[35])}

    assert set(shortlist(asked((one("a"),)), "bg", places, 2)) == {33, 35}


def test_more_of_what_is_asked_for_weighs_more():
    places = {"a": places_of(title=[1, 2]), "b": places_of(title=[2, 3])}

    assert shortlist(asked((one("a"),), (one("b"),)), "bg", places, 1) == [2]


def test_those_that_have_it_all_are_in_it_though_others_are_worth_more():
    places = {
        "a": places_of(title=range(5), summary=[9]),
        "b": places_of(keywords=range(5), summary=[9]),
        "c": places_of(summary=[9]),
    }
    concepts = asked((one("a"),), (one("b"),), (one("c"),))

    assert 9 in shortlist(concepts, "bg", places, 1)


def test_other_languages_are_not_looked_at():
    places = {"a": places_of(title=[1])}

    assert shortlist(asked((one("a", language="tr"),)), "bg", places, 5) == []


def test_all_the_words_of_a_phrase_are_worth_more_than_some():
    phrase = Way("bg", ("a", "b"), ("a", "b"), 1.0)
    places = {"a": places_of(title=[0, 1]), "b": places_of(title=[1], summary=[2])}

    assert shortlist(asked((phrase,)), "bg", places, 1) == [1]
    assert set(shortlist(asked((phrase,)), "bg", places, 9)) == {0, 1, 2}


def test_what_fits_nothing_is_never_in_it():
    assert shortlist([], "bg", {}, 5) == []
    assert shortlist(asked((one("a"),)), "bg", {"b": places_of(title=[1])}, 5) == []


SETS = st.lists(st.integers(0, GUIDES - 1), max_size=GUIDES, unique=True)


@st.composite
def anywhere(draw):
    """Draw where a stem stands: each guide at most once."""
    level = draw(st.lists(st.integers(-1, 3), min_size=GUIDES, max_size=GUIDES))
    sets = [[g for g, own in enumerate(level) if own == n] for n in range(4)]
    return Places(*(sum(1 << g for g in each) for each in sets))


@given(st.lists(anywhere(), min_size=1, max_size=4), st.integers(1, 12))
def test_it_agrees_with_a_plain_sum(stems, most):
    names = [f"s{number}" for number in range(len(stems))]
    places = dict(zip(names, stems, strict=True))
    worth = dict.fromkeys(range(GUIDES), 0)
    for each in stems:
        for level, guides in zip(LEVELS, each.heads, strict=True):
            for guide in range(GUIDES):
                worth[guide] += round(63 * level / 10) * (guides >> guide & 1)

    chosen = shortlist(asked(*((one(n),) for n in names)), "bg", places, most)

    fitting = sorted((w for w in worth.values() if w), reverse=True)
    least = fitting[:most][-1] if fitting else 0
    assert all(worth[guide] for guide in chosen)
    assert {g for g, w in worth.items() if w > least} <= set(chosen)
    assert len(chosen) >= min(most, len(fitting))
    assert len(chosen) <= 2 * most


@given(anywhere())
def test_worth_is_that_of_the_place(where):
    found = worth_at(range(GUIDES), {"a": where})

    for guide in range(GUIDES):
        here = [
            v for v, own in zip(LEVELS, where.heads, strict=True) if own >> guide & 1
        ]
        assert found[guide] == ({"a": here[0]} if here else {})


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ([["a"], ["b"]], [2, 1]),
        ([["a", "b"]], [0, 2, 1, 3]),
        ([["a"], ["nowhere"]], []),
        ([], []),
    ],
)
def test_one_of_each_group_is_wanted_anywhere(groups, expected):
    places = {
        "a": places_of(title=[0], steps=[2], bodies=[1]),
        "b": places_of(summary=[2], bodies=[1, 3]),
    }

    assert with_all(groups, places, 9) == expected
    assert with_all(groups, places, 1) == expected[:1]
