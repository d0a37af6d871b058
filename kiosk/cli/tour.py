"""`main.py tour`: pictures of every screen of a guide, and the log rows it made."""

from __future__ import annotations

import datetime
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from kiosk.cli.words import complain, say
from kiosk.domain.directory import LANGUAGES, Language
from kiosk.domain.ports import Clock, Journal
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import bundled, open_data_folder
from kiosk.services.settings_book import SettingsBook

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from kiosk.app.kiosk import Kiosk
    from kiosk.app.stage import Stage
    from kiosk.domain.events import Record

DEFAULT_GUIDE = "noi-unemployment-benefit"
QUERIES: dict[Language, str] = {"bg": "пик", "en": "tax code", "tr": "vergi"}
LIBRARY = "Библиотека „Николай Вранчев“"


@dataclass(frozen=True)
class Way:
    """One way to see the kiosk: language, colours, text size, window."""

    language: Language
    theme: str
    percent: int
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """A folder's name for it."""
        return f"{self.language}-{self.theme}-{self.percent}"


def tour(arguments: argparse.Namespace) -> int:
    """Walk guides on the real screens; say what was done and where the pictures are.

    Without a display the screens are drawn in memory, by the same code.
    """
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ways = list(_ways(arguments))
    guides = arguments.guide or [DEFAULT_GUIDE]
    with tempfile.TemporaryDirectory(prefix="gishe-tour-") as place:
        host = _Host(Path(place), arguments.on)
        for way in ways:
            folder = arguments.out if len(ways) == 1 else arguments.out / way.name
            try:
                taken, rows = host.tour(way, guides, folder)
            except KeyError as unknown:
                complain(f"there is no guide {unknown}")
                return 1
            say(f"{way.name}: {len(taken)} pictures, {rows} log rows in {folder}")
    return 0


def _ways(arguments: argparse.Namespace) -> Iterator[Way]:
    for language in arguments.lang or LANGUAGES[:1]:
        for theme in arguments.theme or ("light",):
            for percent in arguments.text or (100,):
                yield Way(language, theme, percent, arguments.size)


class _Noted(Journal):
    """Keeps the records of a tour, to be shown beside its pictures."""

    def __init__(self) -> None:
        self.records: list[Record] = []

    @override
    def put(self, records: Sequence[Record]) -> None:
        self.records.extend(records)


class _Set(Clock):
    """A clock that stands at one moment of a given day."""

    def __init__(self, day: datetime.date) -> None:
        self._now = datetime.datetime.combine(
            day, datetime.time(10), datetime.UTC
        ).astimezone()
        self._own = SystemClock()

    @override
    def now(self) -> datetime.datetime:
        return self._now

    @override
    def seconds(self) -> float:
        return self._own.seconds()


class _Host:
    """Builds a kiosk for each way, on one content."""

    def __init__(self, place: Path, day: datetime.date | None) -> None:
        from kiosk.app.content import open_content

        self._folder = open_data_folder(place)
        self._content = open_content(
            self._folder.guides, bundled().resources, self._folder.overlay
        )
        self._clock: Clock = SystemClock() if day is None else _Set(day)

    def tour(
        self, way: Way, guides: Sequence[str], out: Path
    ) -> tuple[list[Path], int]:
        """Take the pictures of one way.

        Raises:
            KeyError: there is no such guide.
        """
        from kiosk.app.stage import set_stage
        from kiosk.app.touring import Album, Tourist, settle

        for guide in guides:
            if guide not in self._content.shelf.guide_ids():
                raise KeyError(guide)
        book = self._book(way)
        stage = set_stage(bundled(), book.settings, way.language, None)
        stage.window.resize(*way.size)
        stage.window.show()
        settle()
        journal = _Noted()
        kiosk = self._kiosk(stage, book, journal, way.language)
        kiosk.begin()
        album = Album(out)
        tourist = Tourist(stage, kiosk, album)
        tourist.look_around(QUERIES[way.language])
        for guide in guides:
            tourist.walk(guide)
        tourist.leave()
        kiosk.stop()
        stage.window.let_close()
        stage.window.close()
        stage.window.deleteLater()
        settle()
        return album.taken, _written(journal.records, out / "log.jsonl")

    def _book(self, way: Way) -> SettingsBook:
        from kiosk.machine.settings_file import TomlSettingsFile

        folder = self._folder
        book = SettingsBook(
            TomlSettingsFile(folder.settings, folder.last_good_settings)
        )
        book.set("library.name", LIBRARY)
        book.set("station.language", way.language)
        book.set("station.theme", way.theme)
        book.set("station.text_size", str(way.percent))
        return book

    def _kiosk(
        self, stage: Stage, book: SettingsBook, journal: Journal, language: Language
    ) -> Kiosk:
        from kiosk.app.kiosk import Kiosk, Surroundings
        from kiosk.bridge.journal_status import JournalStatus
        from kiosk.domain.keeping import JournalHealth
        from kiosk.machine.secrets import Argon2Secrets
        from kiosk.machine.snapshot import HomeSnapshot
        from kiosk.machine.sticks import LocalSticks
        from kiosk.machine.sweeping import RunFolder
        from kiosk.outputs.papers import Typesetter

        around = Surroundings(
            folder=self._folder,
            alone=True,
            book=book,
            clock=self._clock,
            secrets=Argon2Secrets(),
            sweeper=RunFolder(self._folder.run),
            snapshot=HomeSnapshot(self._folder.root),
            journal=journal,
            status=JournalStatus(),
            opened=lambda: None,
            health=JournalHealth,
            fold=lambda _: None,
            maker=Typesetter(),
            sticks=LocalSticks(),
            unmet=list,
            popularity=lambda _: 0,
        )
        return Kiosk(stage, around, self._content, language)


def _written(records: Sequence[Record], path: Path) -> int:
    """Leave the log rows of a tour beside its pictures, a line each."""
    import msgspec

    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(msgspec.to_builtins(r), ensure_ascii=False) for r in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)
