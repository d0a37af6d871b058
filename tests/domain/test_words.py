"""What counts as the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.words import fold, tokens


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ЙОГА", "иога"),
        ("и\u0306ога", "иога"),
        ("ѝ", "и"),
        ("съѐм", "съем"),
        ("Ёлка", "елка"),
        ("ъгъл", "ъгъл"),
        ("Iğdır", "igdir"),
        ("İSTANBUL ŞÇÖÜ", "istanbul scou"),
        ("Straße", "strasse"),
        ("сла\u0301ва", "слава"),
        ("обяз\u00adателно", "обязателно"),
        ("ﬁle №5", "file no5"),
    ],
)
def test_case_accents_and_unseen_signs_do_not_count(typed, folded):
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        (" „?!“ – ", ()),
        ("Е-услуга: данък/такса", ("е", "услуга", "данък", "такса")),
        ("чл. 154, ал. 2", ("чл", "154", "ал", "2")),
        ("NAP'ın kodu", ("nap", "in", "kodu")),
        ("a\0b\ud800c", ("a", "b", "c")),
    ],
)
def test_words_are_what_stands_between_other_signs(typed, words):
    assert tokens(typed) == words


@given(st.text())
def test_words_are_made_of_letters_and_digits_only(text):
    found = tokens(text)
    assert all(word.isalnum() for word in found)
    assert tokens(" ".join(found)) == found
