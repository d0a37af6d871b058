"""Which kinds of things go together."""

import pytest

from kiosk.domain.kinds import Base, Kind, merged, product_of, quotient_of

MONEY, NUMBER, DATE, PERCENT, DAYS, TEXT = (
    Kind(Base[name]) for name in ("MONEY", "NUMBER", "DATE", "PERCENT", "DAYS", "TEXT")
)


@pytest.mark.parametrize(
    ("one", "other", "compares"),
    [
        (MONEY, NUMBER, True),
        (DAYS, PERCENT, True),
        (DATE, DATE, True),
        (DATE, NUMBER, False),
        (TEXT, TEXT, False),
        (Kind(Base.WORD), Kind(Base.WORD), False),
    ],
)
def test_what_has_an_order(one, other, compares):
    assert one.compares_with(other) is other.compares_with(one) is compares


@pytest.mark.parametrize(
    ("kinds", "result"),
    [
        ([NUMBER, NUMBER], NUMBER),
        ([MONEY, NUMBER], MONEY),
        ([NUMBER, PERCENT], PERCENT),
        ([MONEY, PERCENT], NUMBER),
        ([DATE, DATE], DATE),
        ([DATE, NUMBER], None),
        ([TEXT, NUMBER], None),
    ],
)
def test_a_bare_number_takes_the_kind_of_its_company(kinds, result):
    assert merged(kinds) == merged(kinds[::-1]) == result


def test_words_of_one_list_stay_its_words():
    one = Kind(Base.WORD, frozenset({"a"}), "towns")
    other = Kind(Base.WORD, frozenset({"b"}), "towns")
    assert merged([one, other]) == Kind(Base.WORD, frozenset({"a", "b"}), "towns")
    stranger = Kind(Base.WORD, frozenset({"c"}))
    assert merged([one, stranger]) == Kind(Base.WORD, frozenset({"a", "c"}))


@pytest.mark.parametrize(
    ("kinds", "result"),
    [([MONEY, NUMBER], MONEY), ([NUMBER, NUMBER], NUMBER), ([MONEY, MONEY], None)],
)
def test_an_amount_times_an_amount_means_nothing(kinds, result):
    assert product_of(kinds) == result


@pytest.mark.parametrize(
    ("kinds", "result"),
    [([MONEY, NUMBER], MONEY), ([MONEY, MONEY], NUMBER), ([NUMBER, NUMBER], NUMBER)],
)
def test_an_amount_over_an_amount_is_a_share(kinds, result):
    assert quotient_of(kinds) == result
