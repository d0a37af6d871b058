"""`main.py leaflet`: the note of a walk as a PDF, made as the kiosk makes it."""

from __future__ import annotations

import json
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.content import open_content
from kiosk.cli.replay import answers_given
from kiosk.cli.words import complain, say
from kiosk.domain.composing import Composer
from kiosk.domain.directory import SOURCE_LANGUAGE
from kiosk.domain.errors import Expected, NoSuchGuide
from kiosk.domain.inference import asks_of
from kiosk.domain.trace import trace
from kiosk.domain.walk import Walk
from kiosk.machine.clock import SystemClock
from kiosk.machine.paths import bundled, open_data_folder, usual_root

if TYPE_CHECKING:
    import argparse
    import datetime

    from kiosk.domain.directory import Language
    from kiosk.domain.functions import Known
    from kiosk.domain.leaflet import Leaflet
    from kiosk.domain.leaflet_words import LeafletWords
    from kiosk.domain.ports import Shelf
    from kiosk.machine.paths import DataFolder


class AnswersRefused(Expected):
    """Answers cannot be walked. The text says which, and why."""


def leaflet(arguments: argparse.Namespace) -> int:
    """Write the note of the walk that some answers lead along.

    Where they do not lead to an end, the note is that of a patron who leaves there.
    """
    from kiosk.outputs.leaflet import LeafletPress

    language: Language = arguments.lang or SOURCE_LANGUAGE
    try:
        answers = _read_answers(arguments.answers)
        with tempfile.TemporaryDirectory() as spare:
            root = arguments.data or usual_root()
            folder = open_data_folder(root, Path(spare))
            day = arguments.on or SystemClock().now().date()
            note = _compose(folder, arguments.guide, answers, day, language)
    except NoSuchGuide as unknown:
        complain(f"there is no guide {unknown}")
        return 1
    except AnswersRefused as refused:
        complain(f"the answers cannot be walked: {refused}")
        return 1
    pdf = LeafletPress(bundled().resources).pdf(
        note,
        _words(language),
        form="receipt" if arguments.receipt else "leaflet",
        percent=arguments.size,
    )
    try:
        arguments.out.write_bytes(pdf)
    except OSError as trouble:
        complain(f"{arguments.out} cannot be written: {trouble.strerror}")
        return 1
    say(f"{arguments.out}: {len(pdf)} bytes")
    return 0


def _read_answers(text: str) -> dict[str, Known]:
    try:
        return dict(answers_given(json.loads(text, parse_float=Decimal)))
    except (ValueError, TypeError) as trouble:
        raise AnswersRefused(str(trouble)) from None


def _compose(
    folder: DataFolder,
    guide_id: str,
    answers: dict[str, Known],
    day: datetime.date,
    language: Language,
) -> Leaflet:
    content = open_content(folder.guides, bundled().resources, folder.overlay)
    try:
        shelf = content.shelf
        walk = _walk(shelf, guide_id, answers, day)
        composer = Composer(
            shelf.volume(guide_id),
            walk,
            language,
            lambda other: shelf.cover(other).words[language].title.plain(),
        )
        return composer.leaflet(library=_library(folder))
    finally:
        content.close()


def _walk(
    shelf: Shelf, guide_id: str, answers: dict[str, Known], day: datetime.date
) -> Walk:
    """Return a walk at the end of the path that the answers lead along."""
    guide, almanac = shelf.volume(guide_id).guide, shelf.almanac
    keyed = {guide.aliases.get(key, key): value for key, value in answers.items()}
    known = dict(asks_of(guide))
    unknown = [key for key in keyed if key.partition("#")[0] not in known]
    if unknown:
        raise AnswersRefused(f"{guide_id} does not ask {', '.join(unknown)}")
    found = trace(guide, almanac, day, keyed)
    if found.refused is not None and found.waits is not None:
        raise AnswersRefused(f"{found.waits.id} is refused ({found.refused})")
    passed = frozenset(step.id for step in found.path[:-1])
    return Walk(guide, almanac, day, found.path[-1].id, answers=keyed, seen=passed)


def _library(folder: DataFolder) -> str:
    from kiosk.machine.settings_file import TomlSettingsFile
    from kiosk.services.settings_book import SettingsBook

    file = TomlSettingsFile(folder.settings, folder.last_good_settings)
    return SettingsBook(file).load().library.name


def _words(language: Language) -> LeafletWords:
    """Return the note's words as the kiosk's screens have them."""
    from PySide6.QtCore import QCoreApplication

    from kiosk.bridge.language import Languages
    from kiosk.bridge.leaflet_words import leaflet_words

    application = QCoreApplication.instance() or QCoreApplication([])
    application.setApplicationName("gishe")
    # Its translators are gone with it, and speak for nobody else.
    languages = Languages(bundled().translations)
    if not languages.speak(language):
        complain("The screens' words are not compiled; English ones stand for them.")
    return leaflet_words()
