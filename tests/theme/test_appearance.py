"""The look in force: what follows from theme and text size, and who is told."""

import pytest
from PySide6.QtGui import QPalette

from kiosk.theme.appearance import Appearance, escaped
from kiosk.theme.apply import Dresser
from kiosk.theme.icons import Icons
from kiosk.theme.tokens import COLOURS, ThemeName, Type
from tests.kiosks import RESOURCES

SHEET = RESOURCES / "theme" / "kiosk.qss"


@pytest.fixture
def look(qapp):
    return Appearance(Icons())


def test_it_begins_light_and_ordinary(look):
    assert look.colours == COLOURS[ThemeName.LIGHT]
    assert look.px(20) == 20
    assert look.gap(20) == 20


@pytest.mark.parametrize(("percent", "px", "gap"), [(125, 25, 22), (200, 40, 30)])
def test_lengths_grow_with_the_text_and_gaps_half_as_much(look, percent, px, gap):
    look.choose_text_size(percent)

    assert look.px(20) == px
    assert look.gap(20) == gap


def test_a_change_is_told_once(look, qtbot):
    with qtbot.waitSignal(look.changed, timeout=100):
        look.choose(ThemeName.DARK, 150)

    assert look.theme is ThemeName.DARK
    assert look.percent == 150


def test_what_is_so_already_is_not_told(look, qtbot):
    with qtbot.assertNotEmitted(look.changed):
        look.choose(ThemeName.LIGHT, 100)
        look.choose_theme(ThemeName.LIGHT)
        look.choose_text_size(100)


def test_a_size_that_is_not_the_designs_is_refused(look):
    with pytest.raises(ValueError, match="110"):
        look.choose_text_size(110)

    assert look.percent == 100


@pytest.mark.parametrize("theme", ThemeName)
def test_what_qt_draws_itself_takes_the_themes_colours(look, theme):
    look.choose_theme(theme)
    palette, colours = look.palette(), COLOURS[theme]
    roles = QPalette.ColorRole

    assert palette.color(roles.Window).name().upper() == colours.canvas
    assert palette.color(roles.Text).name().upper() == colours.text
    assert palette.color(roles.Base).name().upper() == colours.surface
    assert palette.color(roles.PlaceholderText).name().upper() == colours.muted
    assert palette.color(roles.Highlight).name().upper() == colours.accent
    assert palette.color(roles.HighlightedText).name().upper() == colours.on_accent


def test_a_paragraph_has_the_line_height_of_its_type(look):
    look.choose_text_size(200)

    markup = look.paragraph("words", Type.BODY, "muted")

    assert f"line-height:{2 * Type.BODY.value.line}px" in markup
    assert COLOURS[ThemeName.LIGHT].muted in markup


def test_text_is_safe_inside_markup():
    assert escaped("1 < 2 & „а“") == "1 &lt; 2 &amp; „а“"


def test_texts_are_measured_anew_in_another_size(look):
    before = look.text_height("дума " * 20, Type.BODY, 200)
    wide = look.text_width("дума", Type.BODY)

    look.choose_text_size(200)

    assert look.text_height("дума " * 20, Type.BODY, 200) > before
    assert look.text_width("дума", Type.BODY) > 1.9 * wide
    assert look.text_height("", Type.BODY, 200) == 0
    assert look.widest_word("а много-дългата дума", Type.BODY) == look.text_width(
        "много-дългата", Type.BODY
    )


def test_what_was_measured_can_be_forgotten(look):
    """Measured texts are words of the screens: they go with the session."""
    look.text_height("тайна", Type.BODY, 100)
    look.text_width("тайна", Type.BODY)

    look.forget_texts()

    assert "тайна" not in repr(vars(look))


def test_the_application_is_dressed_anew_with_each_change(qapp, look):
    dresser = Dresser(qapp, look, SHEET)
    before = qapp.styleSheet()

    look.choose(ThemeName.CONTRAST, 200)

    assert qapp.styleSheet() != before
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#000000"
    assert qapp.font().pixelSize() == 2 * Type.BODY.value.size
    look.choose(ThemeName.LIGHT, 100)
    assert qapp.styleSheet() == before
    del dresser


def test_a_sheet_with_an_unknown_name_is_refused(qapp, look, tmp_path):
    sheet = tmp_path / "sheet.qss"
    sheet.write_text("QWidget { color: $ink; }", encoding="utf-8")

    with pytest.raises(KeyError, match="ink"):
        Dresser(qapp, look, sheet)
