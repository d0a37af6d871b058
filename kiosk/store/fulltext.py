"""The full-text index of guides.db: a row of words for each guide and language.

Words go in folded (`domain.words`), so FTS5 has nothing left to fold; the texts
themselves are not kept a second time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.directory import LANGUAGES, SOURCE_LANGUAGE
from kiosk.domain.texts import Plain, Text
from kiosk.domain.words import tokens
from kiosk.store.tables import IndexedRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.engine import Connection, Engine

    from kiosk.domain.directory import Language
    from kiosk.domain.texts import GuideWords, ItemWords, StepWords
    from kiosk.domain.volume import Volume

_WEIGHTS = {
    "title": 10.0,
    "keywords": 8.0,
    "card": 6.0,
    "summary": 4.0,
    "steps": 2.0,
    "bodies": 1.0,
}
"""The columns, and what a word in each is worth to bm25."""

_MOST_WORDS = 16
"""Of a query; whatever is typed beyond that changes nothing."""

_COLUMNS = ", ".join(_WEIGHTS)
_CREATE = sa.text(
    f"CREATE VIRTUAL TABLE words USING fts5({_COLUMNS}, content='', "
    "prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
)
_INSERT = sa.text(
    f"INSERT INTO words (rowid, {_COLUMNS}) "  # noqa: S608
    f"VALUES (:rowid, {', '.join(':' + column for column in _WEIGHTS)})"
)
_FIND = sa.text(
    "SELECT indexed.guide FROM words JOIN indexed ON indexed.id = words.rowid "  # noqa: S608
    "WHERE words MATCH :query AND indexed.language = :language "
    f"ORDER BY bm25(words, {', '.join(map(str, _WEIGHTS.values()))}), indexed.id "
    "LIMIT :most"
)


class SqlSearchIndex:
    """A `SearchIndex` over guides.db: any word finds, the last one by its beginning."""

    def __init__(self, engine: Engine) -> None:
        """Read nothing yet; the engine is that of guides.db."""
        self._engine = engine

    def find(self, query: str, language: Language, most: int) -> Sequence[str]:
        """Return ids of guides, the best first.

        Never raises: where guides.db cannot be read, nothing is found.
        """
        words = tokens(query)[:_MOST_WORDS]
        if not words or most < 1:
            return ()
        quoted = [f'"{word}"' for word in words]
        values = {
            "query": " OR ".join(quoted) + " *",
            "language": language,
            "most": most,
        }
        try:
            with self._engine.connect() as connection:
                return connection.scalars(_FIND, values).all()
        except SQLAlchemyError:
            return ()


def create_index(connection: Connection) -> None:
    """Make the empty index."""
    connection.execute(_CREATE)


def index_volume(connection: Connection, place: int, volume: Volume) -> None:
    """Take a guide into the index, once for each language that patrons choose.

    Where a language lacks, the Bulgarian words stand in, as they do on the screen.
    """
    for number, language in enumerate(LANGUAGES):
        words = volume.words.get(language) or volume.words[SOURCE_LANGUAGE]
        rowid = place * len(LANGUAGES) + number
        owner = {"id": rowid, "guide": volume.guide.id, "language": language}
        connection.execute(sa.insert(IndexedRow), owner)
        columns = {
            name: " ".join(tokens(" ".join(parts)))
            for name, parts in _columns(words).items()
        }
        connection.execute(_INSERT, {"rowid": rowid, **columns})


def _columns(words: GuideWords) -> dict[str, Iterable[str]]:
    steps = words.steps.values()
    about = (*words.who_can, words.fee, words.deadline, words.result)
    return {
        "title": _plain([words.title]),
        "keywords": words.keywords,
        "card": _plain([words.card]),
        "summary": _plain([words.summary]),
        "steps": _plain([*(step.title for step in steps), *words.parts.values()]),
        "bodies": _plain([*about, *(text for step in steps for text in _body(step))]),
    }


def _body(step: StepWords) -> Iterator[Text | None]:
    """Yield what a patron reads in a step; notes for librarians stay out."""
    yield from (step.body, step.warning, step.tip, step.plan_b)
    yield from step.notes.values()
    yield from step.after
    for group in (step.options, step.items, step.groups, step.fields):
        for item in group.values():
            yield from _item(item)


def _item(item: ItemWords) -> Iterator[Text | None]:
    yield from (item.label, item.hint, item.missing)
    for option in item.options.values():
        yield from _item(option)


def _plain(texts: Iterable[Text | None]) -> Iterator[str]:
    """Yield the words of texts; values that are known only later are no words."""
    for text in texts:
        if text is not None:
            yield from (p.text for p in text.pieces() if isinstance(p, Plain))
