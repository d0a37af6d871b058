"""Every pair of colours that lies on each other, by the formula of WCAG 2.2.

1.4.3 and 1.4.6 for text, 1.4.11 for edges and icons, 2.4.13 for the focus.
"""

import dataclasses

import pytest

from kiosk.theme.tokens import COLOURS, Colours, ThemeName
from kiosk.ui.widgets.button import Look

READ, ENHANCED, SEEN = 4.5, 7.0, 3.0
"""Least ratios: text, text that is read a lot, what is only told apart."""

PAIRS = {
    ("text", "canvas"): ENHANCED,
    ("text", "surface"): ENHANCED,
    ("text", "sunken"): ENHANCED,
    ("text", "accent_soft"): ENHANCED,
    ("muted", "canvas"): READ,
    ("muted", "surface"): READ,
    ("muted", "sunken"): READ,
    ("muted", "accent_soft"): READ,
    ("accent", "canvas"): READ,
    ("accent", "surface"): READ,
    ("accent", "accent_soft"): READ,
    ("on_accent", "accent"): ENHANCED,
    ("on_accent", "accent_hover"): ENHANCED,
    ("on_accent", "accent_press"): ENHANCED,
    ("on_danger", "danger"): READ,
    ("danger", "canvas"): READ,
    ("danger", "surface"): READ,
    ("info", "surface"): READ,
    ("warning", "surface"): READ,
    ("warning", "canvas"): READ,
    ("success", "canvas"): READ,
    ("success", "surface"): READ,
    **{
        (role, f"{tone}_soft"): least
        for tone in ("info", "success", "warning", "danger")
        for role, least in (("text", ENHANCED), ("muted", READ), (tone, READ))
    },
    ("outline", "surface"): SEEN,
    ("outline", "canvas"): SEEN,
    ("outline", "sunken"): SEEN,
    ("focus_outer", "focus_inner"): SEEN,
}
"""What is used: what lies on what, and the least ratio of the two."""

DECORATION = {"line"}
"""Roles that need not be told apart from what they lie on."""

GROUNDS = ("canvas", "surface", "sunken", "accent", "accent_soft", "danger")


def luminance(colour):
    """Return the relative luminance of #RRGGBB (WCAG 2.2, definition)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#0000FF", "#FFFFFF", 8.59),
    ],
)
def test_the_formula_is_that_of_the_guidelines(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(("over", "under"), PAIRS, ids="-on-".join)
@pytest.mark.parametrize("theme", ThemeName)
def test_what_lies_on_it_can_be_read(theme, over, under):
    colours = COLOURS[theme]
    ratio = contrast(getattr(colours, over), getattr(colours, under))

    assert ratio >= PAIRS[over, under]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("theme", ThemeName)
def test_a_tone_of_the_focus_is_seen_on_any_ground(theme, ground):
    colours = COLOURS[theme]
    under = getattr(colours, ground)
    tones = (colours.focus_outer, colours.focus_inner)

    assert max(contrast(tone, under) for tone in tones) >= SEEN


@pytest.mark.parametrize("theme", ThemeName)
def test_chosen_is_told_by_its_edge(theme):
    colours = COLOURS[theme]

    assert contrast(colours.accent, colours.accent_soft) >= SEEN


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("theme", ThemeName)
def test_a_button_can_be_read_in_every_state(theme, look):
    colours, style = COLOURS[theme], look.value
    fills = {style.fill or "canvas", style.hover, style.press} - {None}

    for fill in fills:
        ratio = contrast(getattr(colours, style.text), getattr(colours, fill))
        assert ratio >= READ, fill


def test_every_role_is_looked_at():
    roles = {field.name for field in dataclasses.fields(Colours)}
    looked_at = {role for pair in PAIRS for role in pair} | set(GROUNDS)

    assert roles - looked_at - DECORATION == set()
