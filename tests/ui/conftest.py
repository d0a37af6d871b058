"""Kiosks at a step of the practice guide, and hands to them."""

import pytest

from tests.kiosks import settle
from tests.patrons import ByTaps, Decided
from tests.trips import go, trip

GUIDE = "every-kind"


@pytest.fixture(scope="session")
def moves(practice):
    """The moves through the practice guide that pass a step of every kind."""
    return trip(practice, GUIDE, Decided())[0]


@pytest.fixture
def at_step(open_kiosk, moves):
    """Give what opens a kiosk at a step of the practice guide, and hands to it."""

    def at(step, **settings):
        kiosk = open_kiosk(**settings)
        kiosk.bridge.begin(GUIDE)
        for move in moves:
            if move.step.id == step:
                settle()
                return kiosk, ByTaps(kiosk.window)
            go(kiosk.bridge, move)
        raise AssertionError(f"the way never comes to {step}")

    return at
