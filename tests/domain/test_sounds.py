"""Bulgarian in Latin letters, however people spell it, sounds as it does in Cyrillic.

Sources: the Law on Transliteration (2009); the spellings of chats.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.sounds import MOST_SOUNDS, is_latin, sound_of, sounds_of_latin
from kiosk.domain.words import fold


@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("данък", ["danak", "danyk", "danuk"]),
        ("щастие", ["shtastie", "6tastie", "schastie"]),
        ("лична", ["lichna", "li4na"]),
        ("пенсия", ["pensia", "pensiya", "pensiq", "pensija"]),
        ("жителство", ["zhitelstvo", "jitelstvo", "zitelstvo", "vitelstwo"]),
        ("къща", ["kashta", "kushta", "ky6ta"]),
        ("юни", ["yuni", "juni", "iuni"]),
        ("център", ["tsentar", "centyr", "tzentur"]),
        ("хора", ["hora", "xora"]),
        ("българия", ["bulgaria", "balgariya", "bylgariq"]),
    ],
)
def test_every_spelling_may_be_the_word(word, spellings):
    sounds = sound_of(fold(word))

    for spelt in spellings:
        assert sounds in set(sounds_of_latin(spelt, sounds.startswith)), spelt


def test_the_likeliest_reading_comes_first():
    assert next(sounds_of_latin("shapka", lambda _: True)) == sound_of("шапка")


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("danak", True),
        ("li4na", True),
        ("лична", False),
        ("2026", False),
        ("a1", False),
    ],
)
def test_what_may_be_bulgarian_in_latin_letters(word, latin):
    assert is_latin(word) is latin


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz469", max_size=60))
def test_no_word_has_endless_readings(word):
    assert len(list(sounds_of_latin(word, lambda _: True))) <= MOST_SOUNDS
