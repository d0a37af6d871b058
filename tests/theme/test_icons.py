"""Every icon that the kiosk or its content names is in the set, and is drawn."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from kiosk.theme.icons import Icons
from tests.kiosks import RESOURCES

KIOSK = Path(__file__).parents[2] / "kiosk"
NAME = re.compile(r"\bph\.[a-z][a-z-]*[a-z]")


def named(paths):
    return sorted(
        {n for p in paths for n in NAME.findall(p.read_text(encoding="utf-8"))}
    )


@pytest.fixture
def icons(qapp):
    return Icons()


def test_every_icon_that_is_named_exists(icons):
    names = named([*KIOSK.rglob("*.py"), *RESOURCES.rglob("*.yaml")])

    assert len(names) > 20
    assert [name for name in names if not icons.has(name)] == []


def test_an_icon_is_drawn_in_its_colour_and_in_the_middle(icons):
    colour = QColor(Qt.GlobalColor.red)
    image = icons.pixmap("ph.check-bold", 40, colour, 2.0).toImage()

    drawn = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]

    assert image.width() == 80
    assert {image.pixelColor(x, y).name() for x, y in drawn} == {colour.name()}
    across = [x for x, _ in drawn]
    assert abs((min(across) + max(across)) / 2 - 39.5) <= 1


def test_an_unknown_icon_draws_nothing(icons):
    image = icons.pixmap(
        "ph.there-is-none", 20, QColor(Qt.GlobalColor.red), 1.0
    ).toImage()

    assert not icons.has("ph.there-is-none")
    assert {image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)} == {0}


def test_without_the_font_it_says_so(tmp_path, qapp):
    with pytest.raises(FileNotFoundError):
        Icons(tmp_path)
