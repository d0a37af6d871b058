"""The first picture: the home screen as it stood last, in the station's look."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.app.stage import FirstPicture, application, set_stage
from kiosk.domain.view import Door, HomeView
from kiosk.machine.paths import bundled
from kiosk.services.settings import Settings
from kiosk.theme.tokens import ThemeName
from kiosk.ui.widgets.accessible import HeadingRole
from kiosk.ui.widgets.cards import Card
from tests.kiosks import settle, shown

HOME = HomeView((Door("work", "ph.briefcase", "Работа", "CV"),), ())


@pytest.fixture
def stage(qapp):
    staged = []

    def made(home=HOME, language="bg", settings=None):
        staged.append(set_stage(bundled(), settings or Settings(), language, home))
        return staged[-1]

    yield made
    for each in filter(lambda one: isValid(one.window), staged):
        each.window.let_close()
        each.window.close()
        each.window.deleteLater()


def test_the_last_home_screen_is_there_at_once(stage):
    made = stage()
    made.window.show()
    settle()

    (door,) = shown(made.window, Card)
    assert door.text() == "Работа"
    assert made.window.windowTitle() == "Какво искате да направите? – Гише"


def test_at_the_very_first_start_the_window_is_empty(stage):
    made = stage(home=None)
    made.window.show()
    settle()

    assert shown(made.window, Card) == []
    assert made.window.current is made.window.home


def test_it_has_the_stations_look_and_language(stage):
    made = stage(language="tr")

    assert made.appearance.theme is ThemeName.LIGHT
    assert made.appearance.percent == 100
    assert made.window.windowTitle().endswith("Gişe")


def test_the_picture_is_told_once(stage, qtbot):
    made = stage()
    picture = FirstPicture(made.window)
    told = []
    picture.drawn.connect(lambda: told.append(True))

    with qtbot.waitSignal(picture.drawn):
        made.window.show()
    made.window.repaint()
    settle()

    assert told == [True]


def test_there_is_one_application(qapp, stage):
    assert application() is qapp
    stage()
    stage()

    assert application() is QApplication.instance()
    assert len(qapp.findChildren(HeadingRole)) == 1


def test_translators_go_with_the_window(stage):
    """Else a kiosk in English would speak Bulgarian where it lacks a word."""
    from PySide6.QtCore import QCoreApplication

    made = stage(language="bg")
    assert QCoreApplication.translate("HomeScreen", "Search") == "Търси"

    made.window.let_close()
    made.window.deleteLater()
    settle()

    assert QCoreApplication.translate("HomeScreen", "Search") == "Search"
