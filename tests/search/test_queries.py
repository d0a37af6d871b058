"""The right guide comes first for what people type, and soon."""

import collections
import time

import pytest

from kiosk.services.searching import Searching
from tests.search.queries import KINDS, NOWHERE, QUERIES, place_of

FIRST, AMONG_THREE = 0.85, 0.95
LEAST_OF_A_KIND = 0.75
LONGEST = 0.05
"""Seconds that any query may take."""


@pytest.fixture(scope="module")
def searching(content):
    searching = Searching(content.shelf, content.index, content.stem)
    searching.prepare()
    return searching


@pytest.fixture(scope="module")
def places(searching):
    """By kind, where the right guide stood for each query."""
    found = collections.defaultdict(list)
    for query in QUERIES:
        found[query["kind"]].append(place_of(searching, query))
    return found


def share(places, most):
    return sum(place <= most for place in places) / len(places)


def test_the_set_is_as_large_and_as_mixed_as_it_should_be(content):
    assert len(QUERIES) >= 250
    assert len({query["q"] for query in QUERIES}) == len(QUERIES)
    everyday = sum(query["kind"] == "everyday" for query in QUERIES)
    assert everyday >= len(QUERIES) * 0.3
    led_to = {guide for query in QUERIES for guide in query["guides"]}
    assert led_to == set(content.shelf.guide_ids())


def test_the_right_guide_comes_first(places):
    every = [place for kind in KINDS for place in places[kind]]

    assert share(every, 0) >= FIRST
    assert share(every, 2) >= AMONG_THREE


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_typing_is_left_behind(places, kind):
    assert share(places[kind], 0) >= LEAST_OF_A_KIND
    assert share(places[kind], NOWHERE - 1) >= FIRST


def test_no_query_takes_long(searching):
    odd = ["а" * 10_000, "sht6ia4yuq" * 1_000, "карта " * 2_000, "обещтетеине " * 500]
    taken = []
    for query in [*odd, *(query["q"] for query in QUERIES)]:
        began = time.process_time()
        searching.find(query, "bg", 12)
        taken.append((time.process_time() - began, query[:40]))

    assert [each for each in taken if each[0] > LONGEST] == []
