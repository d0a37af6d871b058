"""A site beside the step, below it, or over it: as there is room."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.theme.appearance import Appearance
from kiosk.theme.icons import Icons
from kiosk.theme.tokens import ThemeName
from kiosk.ui.beside import Ground
from tests.kiosks import settle


@pytest.fixture
def ground(qtbot):
    """Give a ground of a size, with a screen and a site on it."""

    def make(width, height, percent=100):
        look = Appearance(Icons(), ThemeName.LIGHT, percent)
        screen, site = QLabel("step"), QLabel("site")
        made = Ground(look, screen)
        made.setFixedSize(width, height)
        qtbot.addWidget(made)
        made.show()
        made.put_beside(site)
        settle()
        return made, screen, site

    return make


@pytest.mark.parametrize(("width", "height"), [(1280, 724), (1024, 692), (1920, 1004)])
def test_side_by_side_where_both_have_room(ground, width, height):
    made, screen, site = ground(width, height)

    assert screen.geometry().right() < site.geometry().left()
    assert 380 <= screen.width() <= 420
    assert site.width() >= 560
    assert made.is_beside


def test_one_below_the_other_in_a_tall_window(ground):
    _, screen, site = ground(800, 1200)

    assert screen.geometry().bottom() < site.geometry().top()
    assert screen.width() == 800
    assert site.height() > screen.height()


def test_one_over_the_other_where_there_is_room_for_one_only(ground):
    made, screen, site = ground(1024, 664, percent=200)
    told = []
    made.covered.connect(told.append)
    assert site.isVisible()
    assert not screen.isVisible()

    made.turn_to_screen()
    settle()
    assert screen.isVisible()
    assert not site.isVisible()
    assert screen.width() == 1024

    made.put_beside(site)
    assert not screen.isVisible()
    assert told == [False, True]


def test_the_screen_has_all_the_room_again(ground):
    made, screen, _ = ground(1280, 724)

    made.show_beside(shown=False)
    settle()
    assert screen.width() == 1280

    made.show_beside(shown=True)
    made.take_away()
    settle()
    assert screen.width() == 1280
    assert made.beside is None
