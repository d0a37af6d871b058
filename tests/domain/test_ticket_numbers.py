"""Resume numbers as digits: checked, in groups, however they were typed."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import NotATicket, TicketMistyped
from kiosk.domain.ticket_numbers import (
    GUIDES,
    LEAST_DIGITS,
    MOST_DIGITS,
    digits_of,
    in_groups,
    length,
    looks_like_ticket,
    number_of_guide,
    taken_apart,
    whole,
)
from tests.builders import guide

MOST_OWN = 10 ** (MOST_DIGITS - 5) - 1
OWN = st.integers(1, MOST_OWN).flatmap(
    lambda most: st.tuples(st.integers(0, most), st.just(most))
)


def some_numbers(count):
    """Return numbers of guides of every size, the same ones each time."""
    chance = random.Random(97)  # noqa: S311 - no secret
    for _ in range(count):
        most = 10 ** chance.randint(1, 12)
        yield whole(chance.randrange(GUIDES), chance.randrange(most), most)


def is_taken(digits):
    try:
        taken_apart(digits)
    except TicketMistyped:
        return False
    return True


@given(st.integers(0, GUIDES - 1), OWN)
def test_a_number_is_taken_apart_into_what_it_was_made_of(of_guide, own_and_most):
    own, most = own_and_most
    digits = whole(of_guide, own, most)

    assert taken_apart(digits) == (of_guide, own)
    assert len(digits) == length(most)
    assert LEAST_DIGITS <= len(digits) <= MOST_DIGITS


@pytest.mark.parametrize("count", [1_000, pytest.param(10_000, marks=pytest.mark.long)])
def test_every_wrong_digit_and_every_swap_of_neighbours_is_noticed(count):
    wrong = 0
    for digits in some_numbers(count):
        for place, digit in enumerate(digits):
            for other in "0123456789":
                if other != digit:
                    wrong += is_taken(digits[:place] + other + digits[place + 1 :])
        for place in range(len(digits) - 1):
            one, two = digits[place : place + 2]
            if one != two:
                wrong += is_taken(digits[:place] + two + one + digits[place + 2 :])
    assert wrong == 0


@given(
    st.integers(0, GUIDES - 1),
    OWN,
    st.integers(0, MOST_DIGITS),
    st.integers(0, MOST_DIGITS),
)
def test_every_swap_of_any_two_digits_is_noticed(of_guide, own, one, other):
    """People mix up the first digits of groups too."""
    digits = list(whole(of_guide, *own))
    one, other = one % len(digits), other % len(digits)
    before = list(digits)
    digits[one], digits[other] = digits[other], digits[one]

    assert is_taken("".join(digits)) is (digits == before)


def test_of_random_digits_one_in_ninety_is_taken_at_most():
    chance = random.Random(7)  # noqa: S311 - no secret
    tries = 30_000
    taken = sum(
        is_taken(f"{chance.randrange(10**size):0{size}}")
        for size in (chance.randint(LEAST_DIGITS, 16) for _ in range(tries))
    )
    assert 0 < taken < tries / 90


def test_check_digits_are_those_of_the_standard():
    """ISO 7064, MOD 97-10: the whole number leaves 1."""
    for digits in some_numbers(200):
        assert int(digits) % 97 == 1


@pytest.mark.parametrize(
    ("size", "groups"),
    [
        (8, [4, 4]),
        (9, [3, 3, 3]),
        (10, [4, 3, 3]),
        (11, [4, 4, 3]),
        (12, [4, 4, 4]),
        (13, [4, 3, 3, 3]),
        (14, [4, 4, 3, 3]),
    ],
)
def test_digits_are_said_in_groups_of_three_and_four(size, groups):
    assert [len(group) for group in in_groups("1" * size).split()] == groups


@given(st.text("0123456789", min_size=LEAST_DIGITS, max_size=MOST_DIGITS))
def test_groups_are_never_single_digits_and_lose_none(digits):
    groups = in_groups(digits).split(" ")
    assert "".join(groups) == digits
    assert {len(group) for group in groups} <= {3, 4}


@pytest.mark.parametrize(
    "typed",
    [
        "123456789",
        " 123 456 789 ",
        "123-456-789",
        "123.456.789",
        "123–456—789",
        "123 456 789",
        "123/456_789",
        "123456789\n",
        "\t123456789\r\n",
        "１２３ ４５６ ７８９",
        "١٢٣٤٥٦٧٨٩",
        "\u200e123 456 789\u200f",
    ],
)
def test_a_number_is_read_however_it_was_typed_or_scanned(typed):
    assert digits_of(typed) == "123456789"
    assert looks_like_ticket(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "---",
        "1234567",
        "1" * (MOST_DIGITS + 1),
        "12345678O",
        "12345678О",
        "пик",
        "123456789a",
        "+359888123456",
        "1234,5678",
        "12345678²",
    ],
)
def test_what_is_no_number_of_digits_is_none(typed):
    assert not looks_like_ticket(typed)
    with pytest.raises(NotATicket):
        digits_of(typed)


@given(st.text())
def test_whatever_is_typed_gives_digits_or_is_refused(typed):
    try:
        digits = digits_of(typed)
    except NotATicket:
        assert not looks_like_ticket(typed)
        return
    assert re.fullmatch("[0-9]{8,24}", digits)
    assert looks_like_ticket(typed)
    assert digits_of(in_groups(digits)) == digits


def test_a_refusal_says_nothing_of_the_number():
    with pytest.raises(TicketMistyped) as refused:
        taken_apart("123456789")
    assert str(refused.value) == ""


def test_the_number_of_a_guide_comes_from_its_id_unless_it_has_one():
    assert number_of_guide(guide(id="nra-pik-get")) == 465
    assert number_of_guide(guide(id="nra-pik-get", number=7)) == 7
    assert number_of_guide(guide(id="nra-pik-get", number=0, version=2)) == 0
