"""What is declared: names, defaults, ranges, words."""

import pytest

from kiosk.services.setting_kinds import Whole
from kiosk.services.settings import Settings, declarations

DEFAULTS = {
    "library.name": "Библиотека",
    "library.contact": "",
    "library.dpo": "",
    "station.name": "1",
    "station.language": "bg",
    "station.theme": "light",
    "station.text_size": 100,
    "session.idle_seconds": 90,
    "session.warning_seconds": 30,
    "log.keep_days": 1,
    "home.often": (
        "nra-pik-get",
        "az-jobseeker-register",
        "criminal-record-online",
        "heating-aid",
        "id-card-passport-renew",
    ),
    "sites.beside": True,
    "sites.strict": False,
    "sites.added": (),
    "staff.pin": "",
    "staff.full_screen": True,
}
DECLARED = {setting.name: setting for setting in declarations()}


def test_these_are_the_settings_and_their_defaults():
    assert {name: it.default for name, it in DECLARED.items()} == DEFAULTS


@pytest.mark.parametrize("setting", declarations(), ids=lambda it: it.name)
def test_a_default_fits_its_own_kind(setting):
    assert setting.kind.check(setting.default) == setting.default
    assert Settings().value(setting.name) == setting.default


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("session.idle_seconds", 30, 1800),
        ("session.warning_seconds", 20, 120),
        ("log.keep_days", 1, 30),
    ],
)
def test_ranges(name, least, most):
    assert DECLARED[name].kind == Whole(least, most)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("station.language", ["bg", "en", "tr"]),
        ("station.theme", ["light", "dark", "contrast"]),
        ("station.text_size", [100, 125, 150, 200]),
    ],
)
def test_choices(name, values):
    assert [option.value for option in DECLARED[name].kind.options] == values


def test_only_the_pin_is_secret():
    assert [name for name, it in DECLARED.items() if it.is_secret] == ["staff.pin"]


def test_no_two_settings_are_called_the_same():
    labels = [str(setting.label) for setting in declarations()]
    assert len(set(labels)) == len(labels)
    assert all(str(setting.help) for setting in declarations())


def test_values_replace_defaults_by_name():
    settings = Settings.of({"session.idle_seconds": 60, "library.name": "Смолян"})
    assert settings.session.idle_seconds == 60
    assert settings.library.name == "Смолян"
    assert settings.session.warning_seconds == 30
    assert settings.staff == Settings().staff
