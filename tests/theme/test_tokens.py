"""The tokens are the design's, figure by figure (`design.json`)."""

import dataclasses
import json
from pathlib import Path

import pytest

from kiosk.theme import tokens
from kiosk.theme.tokens import COLOURS, ThemeName, Type

DESIGN = json.loads(Path(__file__).with_name("design.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("theme", ThemeName)
def test_colours_are_the_designs(theme):
    assert dataclasses.asdict(COLOURS[theme]) == DESIGN[theme.value]


def test_type_is_the_designs():
    made = {
        kind.name.lower(): [kind.value.size, kind.value.line, kind.value.weight]
        for kind in Type
    }

    assert made == DESIGN["type_px_at_100_percent"]


def test_sizes_are_the_designs():
    targets = (tokens.TARGET_TOOL, tokens.TARGET_BUTTON, tokens.TARGET_ANSWER)
    spaces = [getattr(tokens, f"SPACE_{n}") for n in DESIGN["space"]]

    assert list(tokens.TEXT_SIZES) == DESIGN["text_sizes_percent"]
    assert dict(zip(("tool", "button", "answer"), targets, strict=True)) == {
        name: size for name, size in DESIGN["target_min_px"].items() if name != "gap"
    }
    assert DESIGN["target_min_px"]["gap"] == tokens.TARGET_GAP
    assert spaces == DESIGN["space"]
    assert DESIGN["radius"]["control"] == tokens.RADIUS_CONTROL
    assert DESIGN["radius"]["panel"] == tokens.RADIUS_PANEL
    assert DESIGN["stroke"]["control"] == tokens.STROKE_CONTROL
    assert DESIGN["stroke"]["divider"] == tokens.STROKE_DIVIDER
    assert DESIGN["font"]["family"] == tokens.FAMILY


def test_no_type_is_too_small_to_read():
    assert min(kind.value.size for kind in Type) >= 20
