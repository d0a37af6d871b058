"""A kiosk that stays on at night folds the days that are over, once each."""

import datetime

import pytest

from kiosk.app.rounds import Rounds
from tests.fakes import FakeClock

HOUR = 3_600


@pytest.fixture
def rounds(qapp):
    clock, folded = FakeClock(), []
    made = Rounds(clock, folded.append, 1)
    yield made, clock, folded
    made.stop()


def test_within_a_day_nothing_is_folded(rounds):
    made, clock, folded = rounds

    clock.go_on(HOUR)
    made.look_at_clock()

    assert folded == []


def test_a_new_day_folds_those_before(rounds):
    made, clock, folded = rounds

    clock.go_on(15 * HOUR)
    made.look_at_clock()
    made.look_at_clock()

    assert folded == [datetime.date(2026, 11, 25)]


def test_days_that_are_kept_longer_are_folded_later(qapp):
    clock, folded = FakeClock(), []
    made = Rounds(clock, folded.append, 3)

    clock.go_on(24 * HOUR)
    made.look_at_clock()

    assert folded == [datetime.date(2026, 11, 23)]


def test_it_looks_every_hour_while_it_goes_about(rounds):
    made, _, _ = rounds

    made.begin()
    assert made._hourly.isActive()
    assert made._hourly.interval() == HOUR * 1000
    made.stop()

    assert not made._hourly.isActive()
