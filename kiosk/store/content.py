"""Builds guides.db: whole, beside the old one, and put in its place at the end.

It can be made anew from the packs at any time, so what is not of this program's
making, or not whole, is simply built again.
"""

from __future__ import annotations

import datetime
import hashlib
from typing import TYPE_CHECKING

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.directory import Authority, Office, OptionList, Site
from kiosk.domain.errors import StoreUnavailable
from kiosk.domain.facts import Fact
from kiosk.domain.ranking import Head
from kiosk.domain.synonyms import Wordbook
from kiosk.domain.volume import Theme, Volume
from kiosk.domain.workdays import KnownDays
from kiosk.store.engine import content_engine, in_words, plain_engine
from kiosk.store.fulltext import IndexBuilder
from kiosk.store.tables import ContentBase, ContentNoteRow, ReferenceRow, VolumeRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine

    from kiosk.domain.edition import Edition
    from kiosk.domain.words import Stemmer

_TABLES = "9"
"""To be raised with every change of the tables or of what is indexed."""

_YEARS = range(2000, 2051)
"""Years whose holidays are written down."""


class ContentNotes(msgspec.Struct, frozen=True):
    """What was noted when guides.db was built.

    Attributes:
        faults: what was left out and why, a line each.
        newest: the newest day on which a guide was checked; None without guides.
    """

    faults: tuple[str, ...] = ()
    newest: datetime.date | None = None


def build_content(path: Path, digest: str, edition: Edition, stem: Stemmer) -> None:
    """Write guides.db from values; the old file stays until the new one is whole.

    Args:
        path: where guides.db is. On Windows nobody may have it open.
        digest: what tells this content from any other.
        edition: the content.
        stem: gives what the forms of a word have in common.

    Raises:
        StoreUnavailable: it cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with plain_engine(part).begin() as connection:
            ContentBase.metadata.create_all(connection)
            index = IndexBuilder(connection, stem, edition.wordbook)
            _write_reference(connection, edition)
            newest = _write_volumes(connection, edition.volumes, index)
            index.finish()
            told = msgspec.json.encode(
                ContentNotes(faults=tuple(edition.faults), newest=newest)
            ).decode()
            notes = {"layout": _layout(), "digest": digest, "told": told}
            rows = [{"name": name, "value": value} for name, value in notes.items()]
            connection.execute(sa.insert(ContentNoteRow), rows)
        part.replace(path)
    except SQLAlchemyError as trouble:
        raise StoreUnavailable(in_words(trouble)) from trouble
    except OSError as trouble:
        raise StoreUnavailable(str(trouble)) from trouble


def content_notes(engine: Engine) -> ContentNotes:
    """Return what was noted when guides.db was built.

    Raises:
        StoreUnavailable: guides.db cannot be read.
    """
    query = sa.select(ContentNoteRow.value).where(ContentNoteRow.name == "told")
    try:
        with engine.connect() as connection:
            told = connection.scalar(query)
    except SQLAlchemyError as trouble:
        raise StoreUnavailable(in_words(trouble)) from trouble
    return msgspec.json.decode(told or "{}", type=ContentNotes)


def content_digest(path: Path) -> str | None:
    """Return what guides.db was built from; None where it must be built again."""
    if not path.exists():
        return None
    engine = content_engine(path)
    try:
        with engine.connect() as connection:
            whole = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
            rows = connection.execute(sa.select(ContentNoteRow))
            notes = {row.name: row.value for row in rows}
    except SQLAlchemyError:
        return None
    finally:
        engine.dispose()
    usable = whole == "ok" and notes.get("layout") == _layout()
    return notes.get("digest") if usable else None


def _layout() -> str:
    """Tell this program's way of keeping values from that of any other version."""
    kinds = [
        *(Volume, Theme, KnownDays, Fact, Authority, Site, Office, OptionList),
        *(Wordbook, Head),
    ]
    # A built program has no docstrings, and must know its own guides.db all the same.
    bare = _undescribed(msgspec.json.schema_components(kinds))
    schema = msgspec.json.encode(bare, order="sorted")
    return f"{_TABLES}-{hashlib.sha256(schema).hexdigest()}"


def _undescribed(schema: object) -> object:
    """Return a schema without what its classes say of themselves."""
    if isinstance(schema, dict):
        kept = (pair for pair in schema.items() if pair[0] != "description")
        return {key: _undescribed(value) for key, value in kept}
    if isinstance(schema, list | tuple):
        return [_undescribed(value) for value in schema]
    return schema


def _write_reference(connection: Connection, edition: Edition) -> None:
    almanac = edition.almanac
    parts = {
        "facts": almanac.facts,
        "authorities": almanac.authorities,
        "sites": almanac.sites,
        "offices": almanac.offices,
        "lists": almanac.lists,
        "workdays": almanac.workdays.written_down(_YEARS),
        "themes": tuple(edition.themes),
        "wordbook": edition.wordbook,
    }
    rows = [
        {"name": name, "body": msgspec.json.encode(value)}
        for name, value in parts.items()
    ]
    connection.execute(sa.insert(ReferenceRow), rows)


def _write_volumes(
    connection: Connection, volumes: Iterable[Volume], index: IndexBuilder
) -> datetime.date | None:
    newest: datetime.date | None = None
    for place, volume in enumerate(volumes):
        row = {
            "place": place,
            "guide": volume.guide.id,
            "theme": volume.guide.theme,
            "cover": msgspec.json.encode(volume.cover()),
            "body": msgspec.json.encode(volume),
        }
        connection.execute(sa.insert(VolumeRow), row)
        index.add(place, volume)
        newest = max(newest or volume.guide.checked, volume.guide.checked)
    return newest
