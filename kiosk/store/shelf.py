"""Reads guides.db: the shelf from which guides are taken one at a time."""

from __future__ import annotations

import json
from collections import OrderedDict
from typing import TYPE_CHECKING, TypeVar

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import Authority, Office, OptionList, Site
from kiosk.domain.errors import NoSuchGuide, StoreUnavailable
from kiosk.domain.facts import Fact
from kiosk.domain.synonyms import Wordbook
from kiosk.domain.volume import Theme, Volume
from kiosk.domain.workdays import KnownDays, Workdays
from kiosk.store.engine import in_words
from kiosk.store.tables import ReferenceRow, VolumeRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.engine import Engine

T = TypeVar("T")
_FIND_COVERS = sa.text(
    "SELECT guide, cover FROM volume "
    "WHERE guide IN (SELECT value FROM json_each(:wanted))"
)
_KEPT = 12
_COVERS_KEPT = 96
"""Guides that stay decoded; the one that came first goes first. Each takes 3 ms."""


class SqlShelf:
    """A `Shelf` over guides.db. What is asked for is decoded once.

    Every question raises `StoreUnavailable` where guides.db cannot be read.
    """

    def __init__(self, engine: Engine) -> None:
        """Read nothing yet; the engine is that of guides.db."""
        self._engine = engine
        self._volumes: dict[str, Volume] = {}
        self._covers: OrderedDict[str, Volume] = OrderedDict()
        self._ids: dict[str | None, tuple[str, ...]] | None = None
        self._almanac: Almanac | None = None
        self._themes: tuple[Theme, ...] | None = None

    @property
    def almanac(self) -> Almanac:
        """Facts, directory, lists, the working calendar."""
        if self._almanac is None:
            known = self._part("workdays", KnownDays)
            self._almanac = Almanac(
                facts=self._part("facts", dict[str, Fact]),
                authorities=self._part("authorities", dict[str, Authority]),
                sites=self._part("sites", dict[str, Site]),
                offices=self._part("offices", dict[str, Office]),
                lists=self._part("lists", dict[str, OptionList]),
                workdays=Workdays.of(known),
            )
        return self._almanac

    @property
    def themes(self) -> Sequence[Theme]:
        """The doors of the home screen, in their order."""
        if self._themes is None:
            self._themes = self._part("themes", tuple[Theme, ...])
        return self._themes

    def guide_ids(self, theme: str | None = None) -> Sequence[str]:
        """Return the ids of all guides, or of one theme's, in the shelf's order."""
        if self._ids is None:
            ids: dict[str | None, list[str]] = {None: []}
            for name, of_theme in self._places():
                ids[None].append(name)
                ids.setdefault(of_theme, []).append(name)
            self._ids = {key: tuple(names) for key, names in ids.items()}
        return self._ids.get(theme, ())

    def volume(self, guide_id: str) -> Volume:
        """Return a guide with its words.

        Raises:
            NoSuchGuide: it is not on the shelf.
            StoreUnavailable: guides.db cannot be read.
        """
        known = self._volumes.get(guide_id)
        if known is None:
            if guide_id not in self.guide_ids():
                raise NoSuchGuide(guide_id)
            query = sa.select(VolumeRow.body).where(VolumeRow.guide == guide_id)
            bodies = self._column(query)
            if len(self._volumes) >= _KEPT:
                del self._volumes[next(iter(self._volumes))]
            known = self._volumes[guide_id] = _decoded(bodies[0], Volume)
        return known

    def cover(self, guide_id: str) -> Volume:
        """Return a guide without its steps and values.

        Raises:
            NoSuchGuide: it is not on the shelf.
            StoreUnavailable: guides.db cannot be read.
        """
        found = self.covers([guide_id])
        if not found:
            raise NoSuchGuide(guide_id)
        return found[guide_id]

    def covers(self, guide_ids: Iterable[str]) -> Mapping[str, Volume]:
        """Return guides without their steps and values, those that there are.

        Raises:
            StoreUnavailable: guides.db cannot be read.
        """
        known, wanted = self._covers, list(guide_ids)
        missing = [name for name in wanted if name not in known]
        for name, body in self._read_covers(missing):
            known[name] = _decoded(body, Volume)
        found = {name: known[name] for name in wanted if name in known}
        while len(known) > _COVERS_KEPT:
            known.popitem(last=False)
        return found

    @property
    def wordbook(self) -> Wordbook:
        """What people call things, and words that say nothing."""
        return self._part("wordbook", Wordbook)

    def _part(self, name: str, kind: type[T]) -> T:
        query = sa.select(ReferenceRow.body).where(ReferenceRow.name == name)
        bodies = self._column(query)
        if not bodies:
            raise StoreUnavailable(f"guides.db holds no {name}")
        return _decoded(bodies[0], kind)

    def _places(self) -> Sequence[tuple[str, str]]:
        query = sa.select(VolumeRow.guide, VolumeRow.theme).order_by(VolumeRow.place)
        try:
            with self._engine.connect() as connection:
                rows = connection.execute(query).all()
        except SQLAlchemyError as trouble:
            raise StoreUnavailable(in_words(trouble)) from trouble
        return [(row.guide, row.theme) for row in rows]

    def _read_covers(self, guide_ids: Sequence[str]) -> Sequence[tuple[str, bytes]]:
        if not guide_ids:
            return []
        wanted = {"wanted": json.dumps(guide_ids)}
        try:
            with self._engine.connect() as connection:
                rows = connection.execute(_FIND_COVERS, wanted).all()
        except SQLAlchemyError as trouble:
            raise StoreUnavailable(in_words(trouble)) from trouble
        return [(row.guide, row.cover) for row in rows]

    def _column(self, query: sa.Select[T]) -> Sequence[T]:
        try:
            with self._engine.connect() as connection:
                return connection.scalars(query).all()
        except SQLAlchemyError as trouble:
            raise StoreUnavailable(in_words(trouble)) from trouble


def _decoded(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.DecodeError as trouble:
        raise StoreUnavailable(str(trouble)) from trouble
