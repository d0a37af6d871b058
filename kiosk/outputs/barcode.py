"""Bars that a keyboard-type scanner types: a number as Code 128 (ISO/IEC 15417).

No kept library draws them without a framework of its own, and digits need but a part
of the symbology: set C, which takes two digits a sign, and set B for an odd last one.
"""

from __future__ import annotations

_WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 "
    "221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 "
    "221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 "
    "212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 "
    "231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 "
    "231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 "
    "314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 "
    "112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 "
    "214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 "
    "114131 311141 411131 211412 211214 211232"
)
"""Each sign as the widths of its bars and gaps, in turn, in modules."""
_TO_B = 100
_START_C = 105
_STOP = "2331112"
_DIGIT_0_IN_B = 16
_MODULUS = 103

QUIET = 10
"""Modules of white at either end (ISO/IEC 15417, 4.5)."""
TALL = 24
"""Modules that bars are high: a hand-held scanner crosses them at a slant."""


def bars_of(digits: str) -> tuple[bool, ...]:
    """Return the modules of a number from left to right, true for black.

    Raises:
        ValueError: something in it is no digit, or there is nothing.
    """
    if not (digits.isascii() and digits.isdecimal()):
        raise ValueError(digits)
    signs = list(_signs(digits))
    total = signs[0] + sum(place * sign for place, sign in enumerate(signs[1:], 1))
    modules: list[bool] = []
    widths = "".join(map(_widths, (*signs, total % _MODULUS))) + _STOP
    for place, width in enumerate(widths):
        modules += [place % 2 == 0] * int(width)
    return tuple(modules)


def _widths(sign: int) -> str:
    place = sign * len("212222 ")
    return _WIDTHS[place : place + len("212222")]


def _signs(digits: str) -> list[int]:
    paired = len(digits) // 2 * 2
    signs = [_START_C]
    signs += [int(digits[place : place + 2]) for place in range(0, paired, 2)]
    if paired < len(digits):
        signs += [_TO_B, _DIGIT_0_IN_B + int(digits[-1])]
    return signs
