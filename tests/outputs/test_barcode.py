"""Bars that any scanner types as digits."""

import pytest

from kiosk.outputs.barcode import QUIET, bars_of
from kiosk.outputs.drawing import png_of
from tests.leaflets import scanned


@pytest.mark.parametrize(
    "digits",
    ["0", "12", "123", "482190365712", "000000000000", "9" * 13]
    + [f"{number:02}" * 3 for number in range(100)],
)
def test_a_scanner_types_the_digits(digits):
    picture = png_of([bars_of(digits)] * 20, QUIET, scale=2)

    assert scanned(picture) == [digits.encode()]


def test_two_digits_take_one_sign():
    signs = (len(bars_of("482190365712")) - len(bars_of("4821903657"))) / 11

    assert signs == 1


@pytest.mark.parametrize("wrong", ["", "12a4", "12 34", "١٢"])
def test_only_digits_are_taken(wrong):
    with pytest.raises(ValueError, match=f"^{wrong}$"):
        bars_of(wrong)
