"""The settings in force, whatever stands in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import SettingRefused
from kiosk.services.settings import Settings
from kiosk.services.settings_book import HIDDEN, UNKNOWN, Problem, SettingsBook

IDLE = "session.idle_seconds"


class MemoryFile:
    """A settings file that is never on a disk; `broken` is the place that is."""

    def __init__(self, **values):
        self.values = {name.replace("__", "."): it for name, it in values.items()}
        self.good = {}
        self.broken = None

    def read(self):
        if self.broken:
            raise SettingRefused("gishe.toml", self.broken)
        return dict(self.values)

    def write(self, name, value):
        if self.broken:
            raise SettingRefused(name, self.broken)
        self.values[name] = value

    def last_good(self):
        return dict(self.good)

    def remember(self):
        self.good = dict(self.values)


def opened(file):
    book = SettingsBook(file)
    book.load()
    return book


def test_an_empty_file_means_the_defaults():
    book = SettingsBook(MemoryFile())
    assert book.settings == Settings()
    assert book.load() == Settings()
    assert book.problems == ()


def test_the_file_is_in_force():
    book = opened(MemoryFile(session__idle_seconds=60, home__often=["heating-aid"]))
    assert book.settings.session.idle_seconds == 60
    assert book.settings.home.often == ("heating-aid",)


def test_a_bad_value_leaves_the_last_good_one_in_force():
    file = MemoryFile(session__idle_seconds=60, library__name="Смолян")
    opened(file)
    file.values |= {IDLE: 5, "library.name": "Мадан"}

    book = opened(file)

    assert book.settings.session.idle_seconds == 60
    assert book.settings.library.name == "Мадан"
    assert [(it.name, str(it.reason)) for it in book.problems] == [
        (IDLE, "Choose from 30 to 1800.")
    ]
    assert opened(file).settings.session.idle_seconds == 60


def test_a_bad_value_that_never_was_good_means_the_default():
    file = MemoryFile(session__idle_seconds="soon")
    file.good = {IDLE: "sooner"}
    assert opened(file).settings.session.idle_seconds == 90


def test_a_setting_taken_out_of_the_file_has_its_default_again():
    file = MemoryFile(session__idle_seconds=60)
    opened(file)
    del file.values[IDLE]
    assert opened(file).settings.session.idle_seconds == 90


def test_a_broken_file_leaves_the_last_good_one_in_force():
    file = MemoryFile(session__idle_seconds=60)
    book = opened(file)
    file.broken = "line 3, column 5"

    for broken in (book, SettingsBook(file)):
        assert broken.load().session.idle_seconds == 60
        (problem,) = broken.problems
        assert problem.name == "gishe.toml"
        assert "line 3, column 5" in str(problem.reason)


def test_unknown_names_are_reported_and_nothing_is_lost():
    file = MemoryFile(session__idle_second=60, session__idle_seconds=61)
    book = opened(file)
    assert book.problems == (Problem("session.idle_second", UNKNOWN),)
    book.set("library.name", "Смолян")
    assert file.values["session.idle_second"] == 60
    assert file.good[IDLE] == 61


def test_text_is_parsed_kept_and_in_force():
    file = MemoryFile()
    book = opened(file)
    book.set(IDLE, " 120 ")
    book.set("home.often", "heating-aid, nra-pik-get")
    assert book.settings.session.idle_seconds == 120
    assert file.values == {IDLE: 120, "home.often": ["heating-aid", "nra-pik-get"]}
    assert file.good == file.values


@pytest.mark.parametrize(
    ("name", "text"),
    [(IDLE, "5"), (IDLE, "soon"), ("session.idle", "60"), ("staff.pin", "4821")],
)
def test_what_does_not_fit_changes_nothing(name, text):
    file = MemoryFile(session__idle_seconds=60)
    book = opened(file)
    with pytest.raises(SettingRefused) as refused:
        book.set(name, text)
    assert refused.value.name == name
    assert refused.value.reason == str(refused.value.why)
    assert file.values == {IDLE: 60}
    assert book.settings.session.idle_seconds == 60


def test_a_value_that_does_not_fit_changes_nothing():
    file = MemoryFile()
    with pytest.raises(SettingRefused, match="Choose from 30 to 1800"):
        opened(file).keep(IDLE, 5)
    assert file.values == {}


def test_what_cannot_be_kept_is_not_in_force():
    file = MemoryFile()
    book = opened(file)
    file.broken = "No space left on device"
    with pytest.raises(SettingRefused, match="cannot be kept"):
        book.set(IDLE, "60")
    assert book.settings.session.idle_seconds == 90


def test_all_are_shown_and_the_secret_is_not():
    file = MemoryFile(staff__pin="$hash", staff__full_screen=False)
    shown = {it.setting.name: it for it in opened(file).show()}
    assert len(shown) == 16
    assert shown["staff.pin"].text == HIDDEN
    assert (shown["staff.full_screen"].text, shown["staff.full_screen"].is_default) == (
        "false",
        False,
    )
    assert (shown[IDLE].text, shown[IDLE].is_default) == ("90", True)


def test_a_secret_that_is_not_set_hides_nothing():
    shown = {it.setting.name: it.text for it in opened(MemoryFile()).show()}
    assert shown["staff.pin"] == ""


JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
NAMES = st.one_of(
    st.sampled_from([it.setting.name for it in SettingsBook(MemoryFile()).show()]),
    st.text(max_size=8),
)


@given(st.dictionaries(NAMES, JUNK), st.dictionaries(NAMES, JUNK))
def test_no_file_stops_the_kiosk(values, good):
    file = MemoryFile()
    file.values, file.good = values, good
    book = opened(file)
    reported = {problem.name for problem in book.problems}
    for shown in book.show():
        name = shown.setting.name
        value = book.settings.value(name)
        assert shown.setting.kind.check(value) == value
        if name in values and name not in reported:
            assert value == shown.setting.kind.check(values[name])
    known = {shown.setting.name for shown in book.show()}
    assert values.keys() - known <= reported
