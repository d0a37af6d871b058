"""The house PIN: what is one, and how long trying takes."""

import pytest

from kiosk.domain.errors import SettingRefused
from kiosk.services.house_pin import HousePin, Verdict, wait_after
from kiosk.services.settings_book import SettingsBook


class HandClock:
    """A clock that is moved by hand."""

    def __init__(self):
        self.at = 1000.0

    def now(self):
        raise AssertionError("the clock on the wall can be set back")

    def seconds(self):
        return self.at


class CountingSecrets:
    """Hashes that are none, and a count of how often anything was looked at."""

    def __init__(self):
        self.looked = 0

    def hashed(self, secret):
        return f"${secret[::-1]}"

    def matches(self, secret, hashed):
        self.looked += 1
        return hashed == f"${secret[::-1]}"


class MemoryFile:
    """A settings file that is never on a disk."""

    def __init__(self):
        self.values = {}

    def read(self):
        return self.values

    def last_good(self):
        return {}

    def remember(self):
        pass

    def write(self, name, value):
        self.values[name] = value


@pytest.fixture
def file():
    return MemoryFile()


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def secrets():
    return CountingSecrets()


@pytest.fixture
def pin(file, secrets, clock):
    return HousePin(SettingsBook(file), secrets, clock)


@pytest.fixture
def set_pin(pin):
    pin.choose("4827")
    return pin


def test_there_is_none_at_first(pin, secrets):
    assert not pin.is_set
    assert pin.verify("") is Verdict.NOT_SET
    assert pin.wait() == 0
    assert secrets.looked == 0


def test_only_its_hash_is_kept(set_pin, file):
    assert set_pin.is_set
    assert file.values == {"staff.pin": "$7284"}


@pytest.mark.parametrize("typed", ["4827", " 4827 ", "４８２７"])
def test_the_right_one_opens(set_pin, typed):
    assert set_pin.verify(typed) is Verdict.RIGHT


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "digits only"),
        ("48 27", "digits only"),
        ("48a7", "digits only"),
        ("4²27", "digits only"),
        ("482", "4 to 12 digits"),
        ("4827103956284", "4 to 12 digits"),
        ("0000", "first that anybody would try"),
        ("1234", "first that anybody would try"),
        ("4321", "first that anybody would try"),
        ("7890", "first that anybody would try"),
        ("2468", "first that anybody would try"),
        ("1212", "first that anybody would try"),
        ("12121", "first that anybody would try"),
        ("482482", "first that anybody would try"),
    ],
)
def test_what_is_no_good_pin_is_refused_with_a_reason(set_pin, file, typed, why):
    with pytest.raises(SettingRefused, match=why) as refused:
        set_pin.choose(typed)
    assert refused.value.name == "staff.pin"
    assert not typed or typed not in str(refused.value.why)
    assert file.values == {"staff.pin": "$7284"}


@pytest.mark.parametrize("typed", ["4827", "1235", "482710395628"])
def test_these_are_good(pin, typed):
    pin.choose(typed)
    assert pin.verify(typed) is Verdict.RIGHT


def test_the_wait_grows_to_a_minute():
    waits = [wait_after(wrong) for wrong in range(12)]
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10**9) == 60


def test_wrong_tries_make_the_next_one_wait(set_pin, clock):
    for wait in (0, 0, 1, 2, 4, 8, 16, 32, 60, 60):
        assert set_pin.verify("9999") is Verdict.WRONG
        assert set_pin.wait() == wait
        clock.at += wait


def test_during_the_wait_nothing_is_looked_at(set_pin, clock, secrets):
    for _ in range(3):
        set_pin.verify("9999")
    looked = secrets.looked
    clock.at += 0.75
    assert set_pin.verify("4827") is Verdict.TOO_SOON
    assert secrets.looked == looked
    assert set_pin.wait() == pytest.approx(0.25)
    clock.at += 0.25
    assert set_pin.verify("4827") is Verdict.RIGHT


def test_the_right_one_and_a_new_one_begin_anew(set_pin, clock):
    for _ in range(2):
        set_pin.verify("9999")
    set_pin.verify("4827")
    for _ in range(2):
        set_pin.verify("9999")
    assert set_pin.wait() == 0
    set_pin.verify("9999")
    assert set_pin.wait() == 1
    set_pin.choose("5938")
    assert set_pin.wait() == 0
    assert set_pin.verify("4827") is Verdict.WRONG
