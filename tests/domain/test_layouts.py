"""What the same keys write on other layouts: БДС, both phonetic ones, both ways.

The pairs were worked out by hand from БДС 5237:1978 and БДС 5237:2006.
"""

import pytest

from kiosk.domain.layouts import retyped


@pytest.mark.parametrize(
    ("typed", "change", "meant"),
    [
        (".r'kd", "en-bds", "лична"),
        ("MRU", "en-bds", "ПИК"),
        ("danyk", "en-phonetic", "данък"),
        ("[efyt", "en-phonetic", "шефът"),
        ("qas", "en-new-phonetic", "час"),
        ("[rost", "en-new-phonetic", "ярост"),
        ("мру", "bds-en", ";,w"),
        ("зсн", "bds-en", "pik"),
        ("пик", "phonetic-en", "pik"),
    ],
)
def test_the_same_keys_on_another_layout(typed, change, meant):
    assert dict(retyped(typed))[change] == meant


def test_what_would_change_nothing_is_left_out():
    assert list(retyped("123")) == []
    assert all(meant != "abv" for _, meant in retyped("abv"))


def test_there_and_back_is_where_one_was():
    for name, meant in retyped("лична карта"):
        if name.endswith("-en"):
            back = dict(retyped(meant))
            assert back["en-" + name.removesuffix("-en")] == "лична карта"
