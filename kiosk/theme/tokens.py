"""The design in numbers: colours by role, type, space, targets, motion.

Colours come in pairs of what lies on what; a test recomputes every ratio in use
(WCAG 2.2, 1.4.3 and 1.4.11), so none can be changed into an unreadable one.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class ThemeName(enum.StrEnum):
    """The three looks of the kiosk."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Colours:
    """Colours by what they are for, as #RRGGBB."""

    canvas: str
    surface: str
    sunken: str
    text: str
    muted: str
    line: str
    outline: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    focus_outer: str
    focus_inner: str
    info: str
    info_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    on_danger: str


COLOURS: dict[ThemeName, Colours] = {
    ThemeName.LIGHT: Colours(
        canvas="#F6F4EE",
        surface="#FFFFFF",
        sunken="#ECE8DF",
        text="#17251F",
        muted="#4A5A52",
        line="#D9D4C8",
        outline="#6A7A72",
        accent="#0F5C4C",
        accent_hover="#0B4A3D",
        accent_press="#083A30",
        on_accent="#FFFFFF",
        accent_soft="#DCEEE7",
        focus_outer="#FFC53D",
        focus_inner="#17251F",
        info="#1D4F91",
        info_soft="#E4EDF8",
        success="#1C6B3C",
        success_soft="#E2F2E7",
        warning="#7A4A00",
        warning_soft="#FCF0D8",
        danger="#A3251E",
        danger_soft="#FBE7E5",
        on_danger="#FFFFFF",
    ),
    ThemeName.DARK: Colours(
        canvas="#121A17",
        surface="#1B2521",
        sunken="#0D1411",
        text="#EDF2EF",
        muted="#B3C1BA",
        line="#34423C",
        outline="#7E9087",
        accent="#7FD6BD",
        accent_hover="#9BE3CE",
        accent_press="#B6EDDD",
        on_accent="#06231C",
        accent_soft="#1F3D34",
        focus_outer="#FFC53D",
        focus_inner="#0D1411",
        info="#9CC4F5",
        info_soft="#1A2C44",
        success="#8FDDA9",
        success_soft="#16331F",
        warning="#F2C777",
        warning_soft="#3A2A0C",
        danger="#FFB0A8",
        danger_soft="#451A17",
        on_danger="#3A0B08",
    ),
    ThemeName.CONTRAST: Colours(
        canvas="#000000",
        surface="#000000",
        sunken="#000000",
        text="#FFFFFF",
        muted="#FFFFFF",
        line="#FFFFFF",
        outline="#FFFFFF",
        accent="#FFE45C",
        accent_hover="#FFFFFF",
        accent_press="#FFFFFF",
        on_accent="#000000",
        accent_soft="#2B2600",
        focus_outer="#5CE1FF",
        focus_inner="#000000",
        info="#8CCBFF",
        info_soft="#000000",
        success="#7CF29B",
        success_soft="#000000",
        warning="#FFC35C",
        warning_soft="#000000",
        danger="#FF9C94",
        danger_soft="#000000",
        on_danger="#000000",
    ),
}


VEIL = "#96000000"
"""What lies between a sheet and the screen below it, as #AARRGGBB."""


@dataclass(frozen=True)
class TypeStyle:
    """A size of type: pixels at 100 %, line height in pixels, weight."""

    size: int
    line: int
    weight: int


class Type(enum.Enum):
    """Where a size of type is used."""

    CAPTION = TypeStyle(20, 28, 400)
    BODY = TypeStyle(22, 32, 400)
    LEAD = TypeStyle(24, 34, 400)
    CARD = TypeStyle(24, 30, 600)
    ANSWER = TypeStyle(26, 34, 600)
    SECTION = TypeStyle(30, 38, 700)
    QUESTION = TypeStyle(40, 48, 700)
    WELCOME = TypeStyle(56, 64, 700)


FAMILY = "Sofia Sans"
FALLBACKS = ("Noto Sans", "sans-serif")
TEXT_SIZES = (100, 125, 150, 200)
"""Sizes of text that a patron may choose, in percent."""

SPACE_4, SPACE_8, SPACE_12, SPACE_16 = 4, 8, 12, 16
SPACE_24, SPACE_32, SPACE_48, SPACE_64 = 24, 32, 48, 64
RADIUS_CONTROL, RADIUS_PANEL = 12, 16
STROKE_CONTROL, STROKE_DIVIDER = 2, 1
TARGET_TOOL, TARGET_BUTTON, TARGET_ANSWER, TARGET_GAP = 56, 68, 80, 12
"""Least heights of what is tapped, and the least gap between two, in pixels."""

READING_WIDTH, ANSWER_WIDTH = 880, 1040
"""The widest columns of reading text (75 characters) and of answers, in pixels."""

SCROLLBAR = 16
"""Width of a scroll bar, in pixels at 100 %."""

FOCUS_OUTER, FOCUS_INNER = 4, 3
"""Widths of the two tones of the focus ring, in pixels."""
