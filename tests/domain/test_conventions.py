"""The tables of the kiosk's languages."""

import pytest

from kiosk.domain.conventions import CONVENTIONS


def test_the_kiosk_speaks_three_languages():
    assert list(CONVENTIONS) == ["bg", "en", "tr"]


@pytest.mark.parametrize("language", CONVENTIONS)
def test_a_language_is_complete(language):
    ways = CONVENTIONS[language]
    assert len(set(ways.months)) == 12
    assert len(set(ways.weekdays)) == 7
    assert len(set(ways.alphabet)) == len(ways.alphabet)
    assert ways.group != ways.point


@pytest.mark.parametrize(("language", "letters"), [("bg", 32), ("en", 26), ("tr", 32)])
def test_the_language_s_own_letters_come_first(language, letters):
    alphabet = CONVENTIONS[language].alphabet
    first = alphabet.index("a" if language == "bg" else "а")
    assert first == letters
