"""What a library sets for its kiosk, declared once.

The settings book, the staff screen, the command line and the documentation all read
these declarations, so that none of them can know a setting that the others do not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from kiosk.services.phrases import QT_TRANSLATE_NOOP, Phrase
from kiosk.services.setting_kinds import (
    Choice,
    GuideIds,
    Hosts,
    Kind,
    Line,
    Option,
    SecretHash,
    Switch,
    Value,
    Whole,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.directory import Language

ThemeName = Literal["light", "dark", "contrast"]
TextSize = Literal[100, 125, 150, 200]

_LANGUAGES = Choice(
    (
        Option("bg", QT_TRANSLATE_NOOP("Settings", "Bulgarian")),
        Option("en", QT_TRANSLATE_NOOP("Settings", "English")),
        Option("tr", QT_TRANSLATE_NOOP("Settings", "Turkish")),
    )
)
_THEMES = Choice(
    (
        Option("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        Option("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        Option("contrast", QT_TRANSLATE_NOOP("Settings", "High contrast")),
    )
)
_TEXT_SIZES = Choice(
    (
        Option(100, QT_TRANSLATE_NOOP("Settings", "Usual")),
        Option(125, QT_TRANSLATE_NOOP("Settings", "A quarter larger")),
        Option(150, QT_TRANSLATE_NOOP("Settings", "Half as large again")),
        Option(200, QT_TRANSLATE_NOOP("Settings", "Twice as large")),
    )
)


@dataclass(frozen=True)
class Setting:
    """A setting as declared. `name` is its table and key in the file."""

    name: str
    kind: Kind
    default: Value
    label: Phrase
    help: Phrase

    @property
    def is_secret(self) -> bool:
        """Whether its value is never shown."""
        return isinstance(self.kind, SecretHash)


def _told(kind: Kind, label: Phrase, help_: Phrase) -> dict[str, object]:
    return {"kind": kind, "label": label, "help": help_}


@dataclass(frozen=True)
class LibrarySettings:
    """Who runs the kiosk, and who answers for the patron's data (GDPR art. 13)."""

    name: str = field(
        default="Библиотека",
        metadata=_told(
            Line(80, least=1),
            QT_TRANSLATE_NOOP("Settings", "Name of the library"),
            QT_TRANSLATE_NOOP("Settings", "Stands at the top of every screen."),
        ),
    )
    contact: str = field(
        default="",
        metadata=_told(
            Line(200),
            QT_TRANSLATE_NOOP("Settings", "Contact for questions about personal data"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Address, phone or e-mail of the library, for the privacy notice.",
            ),
        ),
    )
    dpo: str = field(
        default="",
        metadata=_told(
            Line(200),
            QT_TRANSLATE_NOOP("Settings", "Data-protection officer"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How to reach the officer. If empty, patrons are told to ask here.",
            ),
        ),
    )


@dataclass(frozen=True)
class StationSettings:
    """This computer, and how each session on it begins."""

    name: str = field(
        default="1",
        metadata=_told(
            Line(40, least=1),
            QT_TRANSLATE_NOOP("Settings", "Name of this computer"),
            QT_TRANSLATE_NOOP("Settings", "Tells the computers of a library apart."),
        ),
    )
    language: Language = field(
        default="bg",
        metadata=_told(
            _LANGUAGES,
            QT_TRANSLATE_NOOP("Settings", "Language"),
            QT_TRANSLATE_NOOP(
                "Settings", "The language in which every session begins."
            ),
        ),
    )
    theme: ThemeName = field(
        default="light",
        metadata=_told(
            _THEMES,
            QT_TRANSLATE_NOOP("Settings", "Colours"),
            QT_TRANSLATE_NOOP(
                "Settings", "The colours with which every session begins."
            ),
        ),
    )
    text_size: TextSize = field(
        default=100,
        metadata=_told(
            _TEXT_SIZES,
            QT_TRANSLATE_NOOP("Settings", "Text size, per cent"),
            QT_TRANSLATE_NOOP(
                "Settings", "The text size with which every session begins."
            ),
        ),
    )


@dataclass(frozen=True)
class SessionSettings:
    """When a session that nobody touches ends, in seconds."""

    idle_seconds: int = field(
        default=90,
        metadata=_told(
            Whole(30, 1800),
            QT_TRANSLATE_NOOP("Settings", "Seconds until the warning"),
            QT_TRANSLATE_NOOP(
                "Settings", "How long nobody may touch anything before the kiosk asks."
            ),
        ),
    )
    # WCAG 2.2.1: at least 20 seconds to say that one is still there.
    warning_seconds: int = field(
        default=30,
        metadata=_told(
            Whole(20, 120),
            QT_TRANSLATE_NOOP("Settings", "Seconds of warning"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "How long the kiosk waits for an answer before the session ends.",
            ),
        ),
    )


@dataclass(frozen=True)
class LogSettings:
    """How long rows of single sessions live."""

    keep_days: int = field(
        default=1,
        metadata=_told(
            Whole(1, 30),
            QT_TRANSLATE_NOOP("Settings", "Days that single sessions are kept"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Afterwards only the sums of each day remain. One day is best.",
            ),
        ),
    )


@dataclass(frozen=True)
class HomeSettings:
    """What stands on the home screen."""

    often: tuple[str, ...] = field(
        default=(
            "nra-pik-get",
            "az-jobseeker-register",
            "criminal-record-online",
            "heating-aid",
            "id-card-passport-renew",
        ),
        metadata=_told(
            GuideIds(most=8),
            QT_TRANSLATE_NOOP("Settings", "Often used"),
            QT_TRANSLATE_NOOP("Settings", "The guides under the search, by their ids."),
        ),
    )


@dataclass(frozen=True)
class SitesSettings:
    """How official sites are shown."""

    beside: bool = field(
        default=True,
        metadata=_told(
            Switch(),
            QT_TRANSLATE_NOOP("Settings", "Official sites beside the guide"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Without it their addresses are shown, to be opened elsewhere.",
            ),
        ),
    )
    strict: bool = field(
        default=False,
        metadata=_told(
            Switch(),
            QT_TRANSLATE_NOOP("Settings", "Listed hosts only"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Pictures and scripts of other hosts are not loaded either. Some sites "
                "look broken then.",
            ),
        ),
    )
    added: tuple[str, ...] = field(
        default=(),
        metadata=_told(
            Hosts(most=40),
            QT_TRANSLATE_NOOP("Settings", "Hosts besides those of the guides"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Pages on these hosts are shown too, in every guide. A star and a dot "
                "before a name stand for all names below it.",
            ),
        ),
    )


@dataclass(frozen=True)
class StaffSettings:
    """What is the librarians' own."""

    pin: str = field(
        default="",
        metadata=_told(
            SecretHash(),
            QT_TRANSLATE_NOOP("Settings", "House PIN"),
            QT_TRANSLATE_NOOP("Settings", "Opens the staff screens."),
        ),
    )
    full_screen: bool = field(
        default=True,
        metadata=_told(
            Switch(),
            QT_TRANSLATE_NOOP("Settings", "Full screen"),
            QT_TRANSLATE_NOOP("Settings", "The kiosk covers everything else."),
        ),
    )


@dataclass(frozen=True)
class Settings:
    """All settings that are in force."""

    library: LibrarySettings = LibrarySettings()
    station: StationSettings = StationSettings()
    session: SessionSettings = SessionSettings()
    log: LogSettings = LogSettings()
    home: HomeSettings = HomeSettings()
    sites: SitesSettings = SitesSettings()
    staff: StaffSettings = StaffSettings()

    @classmethod
    def of(cls, values: Mapping[str, Value]) -> Settings:
        """Return the defaults, with values by dotted name in their place."""
        tables: dict[str, Any] = {}
        for table, defaults in _tables():
            mine = {
                key.name: values[name]
                for key in fields(defaults)
                if (name := f"{table}.{key.name}") in values
            }
            tables[table] = replace(defaults, **mine)
        return cls(**tables)

    def value(self, name: str) -> Value:
        """Return a value by its dotted name."""
        table, key = name.split(".")
        value: Value = getattr(getattr(self, table), key)
        return value


def declarations() -> tuple[Setting, ...]:
    """Return all settings in the order in which they are shown."""
    return tuple(
        Setting(
            name=f"{table}.{key.name}",
            kind=key.metadata["kind"],
            default=getattr(defaults, key.name),
            label=key.metadata["label"],
            help=key.metadata["help"],
        )
        for table, defaults in _tables()
        for key in fields(defaults)
    )


def _tables() -> list[tuple[str, Any]]:
    defaults = Settings()
    return [(table.name, getattr(defaults, table.name)) for table in fields(defaults)]
