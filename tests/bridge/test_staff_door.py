"""A PIN in, what came of it out."""

import pytest

from kiosk.bridge.staff_door import StaffDoor
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.services.house_pin import HousePin
from kiosk.services.settings_book import SettingsBook
from tests.fakes import FakeClock, PlainSecrets


@pytest.fixture
def door(qapp, tmp_path):
    clock = FakeClock()
    file = TomlSettingsFile(tmp_path / "gishe.toml", tmp_path / "last-good.toml")
    pin = HousePin(SettingsBook(file), PlainSecrets(), clock)
    made = StaffDoor(pin)
    made.told = []
    for name in ("opened", "refused", "barred", "lacked"):
        signal = getattr(made, name)
        signal.connect(lambda *given, name=name: made.told.append((name, *given)))
    return made, pin, clock


def test_the_right_one_opens(door):
    made, pin, _ = door
    pin.choose("482913")

    made.knock("482913")

    assert made.has_pin
    assert made.told == [("opened",)]


def test_a_wrong_one_does_not(door):
    made, pin, _ = door
    pin.choose("482913")

    made.knock("482914")

    assert made.told == [("refused",)]


def test_too_many_bar_it_for_whole_seconds(door):
    made, pin, clock = door
    pin.choose("482913")
    for _ in range(5):
        made.knock("111222")
        clock.go_on(pin.wait())
    made.knock("111222")
    clock.go_on(7.6)

    made.knock("482913")

    assert made.told[-1] == ("barred", 1)
    clock.go_on(1)
    made.knock("482913")
    assert made.told[-1] == ("opened",)


def test_without_a_pin_nothing_opens_it(door):
    made, _, _ = door

    made.knock("")

    assert not made.has_pin
    assert made.told == [("lacked",)]
