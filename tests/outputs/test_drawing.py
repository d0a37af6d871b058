"""Modules as pixels and as one path."""

import io
import xml.etree.ElementTree as ET

from PIL import Image

from kiosk.outputs.drawing import png_of, svg_of

ROWS = ((True, False, True), (True, True, False))


def test_a_picture_has_a_white_margin_and_square_modules():
    picture = Image.open(io.BytesIO(png_of(ROWS, quiet=1, scale=3))).convert("L")

    assert picture.size == (15, 12)
    told = [
        [picture.getpixel((3 * x + 1, 3 * y + 1)) == 0 for x in range(5)]
        for y in range(4)
    ]
    assert told == [
        [False] * 5,
        [False, True, False, True, False],
        [False, True, True, False, False],
        [False] * 5,
    ]


def test_a_vector_is_one_path_of_the_black_runs():
    drawn = ET.fromstring(svg_of(ROWS, quiet=1))  # noqa: S314 - our own

    assert drawn.get("viewBox") == "0 0 5 4"
    (path,) = drawn
    assert path.get("d") == "M1 1.5h1M3 1.5h1M1 2.5h2"


def test_a_row_may_be_tall():
    drawn = ET.fromstring(svg_of(ROWS[:1], quiet=2, tall=10))  # noqa: S314 - our own

    assert drawn.get("viewBox") == "0 0 7 14"
    assert drawn[0].get("d") == "M2 7h1M4 7h1"
    assert drawn[0].get("stroke-width") == "10"


def test_the_same_modules_are_the_same_bytes():
    assert png_of(ROWS, 4) == png_of(ROWS, 4)
