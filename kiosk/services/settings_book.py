"""Keeps the settings: reads, checks, changes and shows them.

A value that does not fit never stops the kiosk: the last good one stays in force,
and staff see which and why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.errors import SettingRefused
from kiosk.domain.ports import SettingsFile
from kiosk.services.phrases import QT_TRANSLATE_NOOP, Phrase
from kiosk.services.setting_kinds import Unfit
from kiosk.services.settings import Setting, Settings, declarations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.services.setting_kinds import Value

HIDDEN = "•••"
"""Stands for a secret that is set."""

UNKNOWN = QT_TRANSLATE_NOOP(
    "Settings", "There is no setting of this name. It is left alone."
)
FILE_BROKEN = QT_TRANSLATE_NOOP(
    "Settings",
    "The settings cannot be read ({detail}). The last good ones are in force.",
)
NOT_KEPT = QT_TRANSLATE_NOOP("Settings", "The settings cannot be kept ({detail}).")


class KeptSettings(SettingsFile, Protocol):
    """A settings file that also remembers when all was well with it."""

    def last_good(self) -> Mapping[str, object]:
        """Return what stood in it when all was well last; nothing if never.

        Never raises.
        """
        ...

    def remember(self) -> None:
        """Take what was read last for good. Never raises."""
        ...


class ValueRefused(SettingRefused):
    """A setting cannot take a value. `why` can be said in any language."""

    def __init__(self, name: str, why: Phrase) -> None:
        """Name the setting and what is wrong with the value."""
        super().__init__(name, str(why))
        self.why = why


@dataclass(frozen=True)
class Problem:
    """Why a setting is not as the file says. `name` is the file's if it is broken."""

    name: str
    reason: Phrase


@dataclass(frozen=True)
class Shown:
    """A setting as staff see it. A secret that is set is `HIDDEN`."""

    setting: Setting
    text: str
    is_default: bool


class SettingsBook:
    """The settings in force, and the only way to change them."""

    def __init__(self, file: KeptSettings) -> None:
        """Begin with the defaults; `load` reads the file."""
        self._file = file
        self._declared = {setting.name: setting for setting in declarations()}
        self._settings = Settings()
        self._problems: tuple[Problem, ...] = ()

    @property
    def settings(self) -> Settings:
        """What is in force."""
        return self._settings

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What staff should put right."""
        return self._problems

    def load(self) -> Settings:
        """Read the file again and return what is in force now. Never raises."""
        good = self._file.last_good()
        try:
            kept = self._file.read()
        except SettingRefused as refused:
            why = FILE_BROKEN.filled(detail=refused.reason)
            self._settings = Settings.of(self._checked(good, {})[0])
            self._problems = (Problem(refused.name, why),)
            return self._settings
        values, problems = self._checked(kept, good)
        if not problems:
            self._file.remember()
        unknown = [
            Problem(name, UNKNOWN) for name in kept if name not in self._declared
        ]
        self._settings = Settings.of(values)
        self._problems = (*problems, *unknown)
        return self._settings

    def set(self, name: str, text: str) -> None:
        """Change a setting to what a text means, and keep it.

        Raises:
            ValueRefused: it cannot take that; nothing has changed.
        """
        setting = self._setting(name)
        try:
            value = setting.kind.parse(text)
        except Unfit as unfit:
            raise ValueRefused(name, unfit.why) from None
        self.keep(name, value)

    def keep(self, name: str, value: Value) -> None:
        """Change a setting to a value, and keep it.

        Raises:
            ValueRefused: it cannot take that; nothing has changed.
        """
        setting = self._setting(name)
        try:
            checked = setting.kind.check(value)
        except Unfit as unfit:
            raise ValueRefused(name, unfit.why) from None
        plain = list(checked) if isinstance(checked, tuple) else checked
        try:
            self._file.write(name, plain)
        except SettingRefused as refused:
            why = NOT_KEPT.filled(detail=refused.reason)
            raise ValueRefused(name, why) from refused
        self.load()

    def show(self) -> tuple[Shown, ...]:
        """Return all settings with what is in force, secrets hidden."""
        return tuple(self._shown(setting) for setting in self._declared.values())

    def _setting(self, name: str) -> Setting:
        if name not in self._declared:
            raise ValueRefused(name, UNKNOWN)
        return self._declared[name]

    def _shown(self, setting: Setting) -> Shown:
        value = self._settings.value(setting.name)
        hidden = setting.is_secret and value != ""
        text = HIDDEN if hidden else setting.kind.text(value)
        return Shown(setting, text, is_default=value == setting.default)

    def _checked(
        self, kept: Mapping[str, object], good: Mapping[str, object]
    ) -> tuple[dict[str, Value], list[Problem]]:
        """Return the values that fit, with good ones for those that do not."""
        values: dict[str, Value] = {}
        problems = []
        for name in (name for name in self._declared if name in kept):
            try:
                values[name] = self._declared[name].kind.check(kept[name])
            except Unfit as unfit:
                problems.append(Problem(name, unfit.why))
                if name in good:
                    values |= self._checked({name: good[name]}, {})[0]
        return values, problems
