"""The house's type: it is there, it has every letter, its digits stand in columns."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontInfo, QFontMetrics, QRawFont, QTextLayout

from kiosk.theme.fonts import font, load_fonts
from kiosk.theme.tokens import FAMILY, TEXT_SIZES, Type
from tests.kiosks import RESOURCES

LETTERS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯЍ„“–№€",
    "en": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ“”’–@&%",
    "tr": "çğıiöşüÇĞIİÖŞÜâîû“”’€",
}
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


@pytest.fixture(autouse=True)
def loaded(qapp):
    assert load_fonts(RESOURCES / "fonts")


@pytest.mark.parametrize("kind", Type)
def test_type_is_set_in_the_houses_family(kind):
    info = QFontInfo(font(kind, 100))

    assert info.family() == FAMILY
    assert info.pixelSize() == kind.value.size
    assert QRawFont.fromFont(font(kind, 100)).weight() == kind.value.weight


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("language", LETTERS)
def test_every_letter_is_there_in_every_weight(language, weight):
    face = QRawFont(
        str(RESOURCES / "fonts" / f"SofiaSans_{weight}{WEIGHTS[weight]}.ttf"), 22
    )

    lacking = [
        letter
        for letter in LETTERS[language]
        if not face.supportsCharacter(ord(letter))
    ]

    assert face.isValid()
    assert lacking == []


@pytest.mark.parametrize("language", LETTERS)
def test_no_letter_is_taken_from_another_font(language):
    layout = QTextLayout(LETTERS[language], font(Type.BODY, 100))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    families = {run.rawFont().familyName() for run in layout.glyphRuns()}

    assert families == {FAMILY}


def test_bulgarian_has_letterforms_of_its_own():
    """The forms of the Bulgarian alphabet are chosen by the locale."""
    QLocale.setDefault(QLocale("bg_BG"))
    own = glyphs("вгдзийклптцшщ")
    QLocale.setDefault(QLocale("ru_RU"))
    other = glyphs("вгдзийклптцшщ")
    QLocale.setDefault(QLocale("bg_BG"))

    assert own != other


def glyphs(text):
    layout = QTextLayout(text, font(Type.BODY, 100))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("kind", [Type.BODY, Type.WELCOME])
def test_tabular_digits_are_of_one_width(kind, percent):
    metrics = QFontMetrics(font(kind, percent, tabular=True))

    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_type_grows_with_the_text_size(percent):
    for kind in Type:
        grown = kind.value.size * percent / 100
        assert abs(font(kind, percent).pixelSize() - grown) <= 0.5


def test_without_its_files_the_family_is_missed(tmp_path, qapp):
    from PySide6.QtGui import QFontDatabase

    QFontDatabase.removeAllApplicationFonts()
    try:
        assert not load_fonts(tmp_path)
    finally:
        assert load_fonts(RESOURCES / "fonts")
