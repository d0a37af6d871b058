"""The note's words are those of the language that is spoken."""

import dataclasses

from kiosk.bridge.language import Languages
from kiosk.bridge.leaflet_words import leaflet_words
from kiosk.machine.paths import bundled
from tests.leaflets import WORDS


def test_what_the_screens_say_too_is_said_as_they_say_it(qapp):
    languages = Languages(bundled().translations, qapp)
    languages.speak("bg")
    try:
        words = leaflet_words()
    finally:
        languages.speak("en")

    assert words.to_check == "за проверка"
    assert words.free == "Безплатно"
    assert words.unknown["h"].startswith("Тук нямаме работното време")
    assert WORDS.to_check == "to be checked"


def test_every_word_is_there():
    said = dataclasses.asdict(WORDS)

    assert all(said.values())
    assert set(said["unknown"]) == {"a", "p", "h", "ap", "ah", "ph", "aph"}
