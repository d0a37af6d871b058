"""Lines as keyboards and clipboards leave them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.typed import DASHES, plain


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        (" \t\n ", ""),
        ("  Ана   Мария ", "Ана Мария"),
        ("Ана\nМария\x00", "Ана Мария"),
        ("1\u00a0234\u202f567", "1 234 567"),
        ("\u202a0888\u202c\ufeff \u200b123", "0888 123"),
        ("٠١٢ ۳۴ ५६", "012 34 56"),
        ("ＡＢ－１２＠", "AB-12@"),
        ("и\u0306", "й"),
        ("\ud800Ана\udfff", "Ана"),
        ("क्\u200dष", "क्\u200dष"),
        ("x²", "x²"),
        ("Петрова–Иванова", "Петрова–Иванова"),
    ],
)
def test_what_is_left_is_what_was_meant(typed, meant):
    assert plain(typed) == meant


@given(st.text(max_size=200))
def test_a_plain_line_stays_as_it_is(typed):
    assert plain(plain(typed)) == plain(typed)


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_nothing_invisible_is_left(typed):
    left = plain(typed)
    assert not {unicodedata.category(sign) for sign in left} & {"Cc", "Cs"}
    assert all(sign in "0123456789" for sign in left if sign.isdecimal())
    assert left == left.strip()
    assert "  " not in left


def test_every_dash_becomes_the_one_of_the_keyboard():
    assert "‐‑‒–—―−﹘﹣-".translate(DASHES) == "-" * 10
