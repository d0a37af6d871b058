"""The kinds of values that settings take: checked from the file, parsed from text.

A screen chooses its widget by the kind, so that it needs to know no single setting.
"""

from __future__ import annotations

import abc
import re
from dataclasses import dataclass

from typing_extensions import override

from kiosk.domain.errors import HostFault, HostRefused
from kiosk.domain.hosts import host_pattern
from kiosk.domain.typed import plain
from kiosk.services.phrases import QT_TRANSLATE_NOOP, Phrase

Value = str | int | bool | tuple[str, ...]

TEXT_EXPECTED = QT_TRANSLATE_NOOP("Settings", "This has to be text in quotes.")
TEXT_MISSING = QT_TRANSLATE_NOOP("Settings", "This cannot be left empty.")
TEXT_TOO_LONG = QT_TRANSLATE_NOOP("Settings", "At most {most} characters fit here.")
WHOLE_EXPECTED = QT_TRANSLATE_NOOP("Settings", "This has to be a whole number.")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("Settings", "Choose from {least} to {most}.")
NOT_A_CHOICE = QT_TRANSLATE_NOOP("Settings", "Choose one of: {choices}.")
SWITCH_EXPECTED = QT_TRANSLATE_NOOP("Settings", "Write true or false.")
IDS_EXPECTED = QT_TRANSLATE_NOOP(
    "Settings", "This has to be a list of guides, each by its id in quotes."
)
NOT_AN_ID = QT_TRANSLATE_NOOP(
    "Settings",
    "“{id}” is not the id of a guide: small Latin letters, digits and hyphens.",
)
TOO_MANY_HOSTS = QT_TRANSLATE_NOOP("Settings", "At most {most} hosts fit here.")
TOO_MANY_IDS = QT_TRANSLATE_NOOP("Settings", "At most {most} guides fit here.")
HOSTS_EXPECTED = QT_TRANSLATE_NOOP(
    "Settings", "This has to be a list of hosts, each in quotes: www.example.bg"
)
_HOST_FAULTS = {
    HostFault.EMPTY: QT_TRANSLATE_NOOP("Settings", "A host is missing here."),
    HostFault.NOT_A_HOST: QT_TRANSLATE_NOOP("Settings", "“{host}” is no host."),
    HostFault.SCHEME: QT_TRANSLATE_NOOP(
        "Settings", "Write “{host}” without what stands before and with its slashes."
    ),
    HostFault.LOGIN: QT_TRANSLATE_NOOP(
        "Settings", "“{host}” holds a name or a password. Write the host alone."
    ),
    HostFault.PORT: QT_TRANSLATE_NOOP("Settings", "Write “{host}” without its port."),
    HostFault.PATH: QT_TRANSLATE_NOOP(
        "Settings", "Write of “{host}” only what stands before the first slash."
    ),
    HostFault.NUMBER: QT_TRANSLATE_NOOP(
        "Settings", "“{host}” is a bare number. Official sites have names."
    ),
    HostFault.OWN_NETWORK: QT_TRANSLATE_NOOP(
        "Settings", "“{host}” is on the library's own network."
    ),
    HostFault.WILDCARD: QT_TRANSLATE_NOOP(
        "Settings", "In “{host}” a star may only stand first, with a dot after it."
    ),
    HostFault.TOO_WIDE: QT_TRANSLATE_NOOP(
        "Settings", "“{host}” would let in everybody's sites. Name the host itself."
    ),
    HostFault.MIXED_SCRIPTS: QT_TRANSLATE_NOOP(
        "Settings", "“{host}” mixes letters of two alphabets, as fraudsters do."
    ),
}
NOT_A_HASH = QT_TRANSLATE_NOOP(
    "Settings",
    "A PIN is never written here as it is. Choose it anew; only its hash is kept.",
)

_WHOLE = re.compile(r"-?[0-9]{1,9}")
_GUIDE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BETWEEN_IDS = re.compile(r"[\s,;]+")
_HASH = re.compile(r"\$\S+")
_YES = frozenset({"true", "yes", "on", "1", "да"})
_NO = frozenset({"false", "no", "off", "0", "не"})


class Unfit(Exception):
    """A value does not fit its kind. `why` never holds more than an id."""

    def __init__(self, why: Phrase) -> None:
        """Say why."""
        super().__init__(why.source)
        self.why = why


class Kind(abc.ABC):
    """What values a setting takes."""

    @abc.abstractmethod
    def check(self, value: object) -> Value:
        """Return a value as it is kept.

        Raises:
            Unfit: it is of another kind or out of range.
        """

    def parse(self, text: str) -> Value:
        """Return the value that a text means.

        Raises:
            Unfit: it means none of this kind.
        """
        return self.check(text)

    def text(self, value: Value) -> str:
        """Return a text from which `parse` makes the value again."""
        return str(value)


@dataclass(frozen=True)
class Line(Kind):
    """A line of text of `least` to `most` characters."""

    most: int
    least: int = 0

    @override
    def check(self, value: object) -> str:
        if not isinstance(value, str):
            raise Unfit(TEXT_EXPECTED)
        line = plain(value)
        if len(line) < self.least:
            raise Unfit(TEXT_MISSING)
        if len(line) > self.most:
            raise Unfit(TEXT_TOO_LONG.filled(most=self.most))
        return line


@dataclass(frozen=True)
class Whole(Kind):
    """A whole number from `least` to `most`."""

    least: int
    most: int

    @override
    def check(self, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise Unfit(WHOLE_EXPECTED)
        if not self.least <= value <= self.most:
            raise Unfit(OUT_OF_RANGE.filled(least=self.least, most=self.most))
        return value

    @override
    def parse(self, text: str) -> int:
        line = plain(text)
        if not _WHOLE.fullmatch(line):
            raise Unfit(WHOLE_EXPECTED)
        return self.check(int(line))


@dataclass(frozen=True)
class Option:
    """One of the values to choose from, and what it is called."""

    value: str | int
    label: Phrase


@dataclass(frozen=True)
class Choice(Kind):
    """One of a few values."""

    options: tuple[Option, ...]

    @override
    def check(self, value: object) -> str | int:
        for option in self.options:
            if type(value) is type(option.value) and value == option.value:
                return option.value
        raise Unfit(self._not_one_of_them())

    @override
    def parse(self, text: str) -> str | int:
        line = plain(text).casefold()
        for option in self.options:
            if line == str(option.value):
                return option.value
        raise Unfit(self._not_one_of_them())

    def _not_one_of_them(self) -> Phrase:
        choices = ", ".join(str(option.value) for option in self.options)
        return NOT_A_CHOICE.filled(choices=choices)


@dataclass(frozen=True)
class Switch(Kind):
    """Yes or no."""

    @override
    def check(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise Unfit(SWITCH_EXPECTED)
        return value

    @override
    def parse(self, text: str) -> bool:
        line = plain(text).casefold()
        if line not in _YES | _NO:
            raise Unfit(SWITCH_EXPECTED)
        return line in _YES

    @override
    def text(self, value: Value) -> str:
        return str(value).lower()


@dataclass(frozen=True)
class Several(Kind):
    """Up to `most` things, each once, in their order."""

    most: int

    @override
    def check(self, value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise Unfit(self._expected())
        items = dict.fromkeys(self._item(item) for item in value)
        if len(items) > self.most:
            raise Unfit(self._too_many().filled(most=self.most))
        return tuple(items)

    @override
    def parse(self, text: str) -> tuple[str, ...]:
        return self.check([part for part in _BETWEEN_IDS.split(text) if part])

    @override
    def text(self, value: Value) -> str:
        return ", ".join(value) if isinstance(value, tuple) else str(value)

    @abc.abstractmethod
    def _item(self, item: object) -> str: ...

    @abc.abstractmethod
    def _expected(self) -> Phrase: ...

    @abc.abstractmethod
    def _too_many(self) -> Phrase: ...


@dataclass(frozen=True)
class GuideIds(Several):
    """Guides by their ids.

    Whether there are such guides is the shelf's to know: the content may change,
    and a guide that is gone must not make a setting bad.
    """

    @override
    def _item(self, item: object) -> str:
        if not isinstance(item, str):
            raise Unfit(IDS_EXPECTED)
        if not _GUIDE_ID.fullmatch(item):
            raise Unfit(NOT_AN_ID.filled(id=item))
        return item

    @override
    def _expected(self) -> Phrase:
        return IDS_EXPECTED

    @override
    def _too_many(self) -> Phrase:
        return TOO_MANY_IDS


@dataclass(frozen=True)
class Hosts(Several):
    """Hosts of the web, as the policy of the site pane reads them."""

    @override
    def _item(self, item: object) -> str:
        if not isinstance(item, str):
            raise Unfit(HOSTS_EXPECTED)
        try:
            return host_pattern(item)
        except HostRefused as refusal:
            raise Unfit(_HOST_FAULTS[refusal.fault].filled(host=item)) from None

    @override
    def _expected(self) -> Phrase:
        return HOSTS_EXPECTED

    @override
    def _too_many(self) -> Phrase:
        return TOO_MANY_HOSTS


@dataclass(frozen=True)
class SecretHash(Kind):
    """The hash of a secret, or nothing. From text it can only be taken away."""

    @override
    def check(self, value: object) -> str:
        if not isinstance(value, str) or (value and not _HASH.fullmatch(value)):
            raise Unfit(NOT_A_HASH)
        return value

    @override
    def parse(self, text: str) -> str:
        if text:
            raise Unfit(NOT_A_HASH)
        return text
