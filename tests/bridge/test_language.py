"""The language of the interface: its words, its locale, and what has no translation."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.bridge.language import Languages
from kiosk.machine.paths import bundled

TITLES = {
    "bg": "Какво искате да направите?",
    "en": "What do you want to do?",
    "tr": "Ne yapmak istiyorsunuz?",
}
LOCALES = {"bg": "bg_BG", "en": "en_GB", "tr": "tr_TR"}


@pytest.fixture
def languages(qapp):
    made = Languages(bundled().translations, qapp)
    yield made
    made.deleteLater()


def title():
    return QCoreApplication.translate("HomeScreen", TITLES["en"])


@pytest.mark.parametrize("language", TITLES)
def test_a_language_is_spoken(languages, language):
    assert languages.speak(language)

    assert title() == TITLES[language]
    assert QLocale().name() == LOCALES[language]


def test_one_language_is_spoken_at_a_time(languages):
    """What English lacks is not said in Bulgarian."""
    languages.speak("bg")
    languages.speak("tr")
    languages.speak("en")

    assert title() == TITLES["en"]


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("bg", "1 секунда", "2 секунди"),
        ("en", "1 second", "2 seconds"),
        ("tr", "1 saniye", "2 saniye"),
    ],
)
def test_what_is_counted_agrees(languages, language, one, many):
    languages.speak(language)
    counted = [
        QCoreApplication.translate("IdleSheet", "%n second(s)", None, number)
        for number in (1, 2)
    ]

    assert counted == [one, many]


def test_a_translation_that_lacks_is_told(qapp, tmp_path):
    languages = Languages(tmp_path, qapp)

    assert not languages.speak("bg")
    assert languages.speak("en")
    assert title() == TITLES["en"]
    languages.deleteLater()


def test_a_translation_that_is_broken_is_told(qapp, tmp_path):
    (tmp_path / "kiosk_tr.qm").write_bytes(b"no translation")
    languages = Languages(tmp_path, qapp)

    assert not languages.speak("tr")
    languages.deleteLater()
