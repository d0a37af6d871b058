"""Buttons: they are pressed by any means, and their words go before their icons."""

import pytest
from PySide6.QtCore import Qt

from kiosk.theme.appearance import Appearance
from kiosk.theme.icons import Icons
from kiosk.theme.tokens import TARGET_TOOL
from kiosk.ui.widgets.button import Button, Look


@pytest.fixture
def made(qtbot):
    def one(look=Look.PRIMARY, text="Напред", **rest):
        button = Button(Appearance(Icons()), look, **rest)
        button.setText(text)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        button.show()
        return button

    return one


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_it_is_pressed_by_keys(made, qtbot, key):
    button = made()

    with qtbot.waitSignal(button.clicked, timeout=1_000):
        qtbot.keyClick(button, key)


def test_one_that_is_off_is_not(made, qtbot):
    button = made()
    button.setEnabled(False)

    with qtbot.assertNotEmitted(button.clicked):
        button.click()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("look", [Look.QUIET, Look.TOOL, Look.END])
def test_an_icon_alone_is_a_target(made, look):
    button = made(look, icon="ph.x")

    button.show_label(shown=False)

    assert button.label == ""
    assert button.text() == "Напред"
    assert button.sizeHint().width() >= TARGET_TOOL
    assert button.sizeHint().height() >= TARGET_TOOL


def test_an_icon_gives_way_to_a_word(made):
    button = made(icon="ph.house", text="Най-напред")
    least = button.minimumSizeHint().width()
    wide = button.sizeHint().width()

    assert button._icons_width(wide) > 0
    assert button._icons_width(least) == 0
    assert least < wide


def test_a_label_wraps_and_the_button_grows(made):
    button = made(text="Приключете сесията на читателя")
    one_line = button.heightForWidth(button.sizeHint().width())

    assert button.heightForWidth(260) > one_line
    assert button.heightForWidth(160) > button.heightForWidth(260)


@pytest.mark.parametrize("look", Look)
def test_every_look_is_painted(made, look):
    button = made(look, icon="ph.house", after="ph.caret-right")
    image = button.grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert button.appearance.colour(look.value.text).name() in colours
