"""The full-text index of guides.db, and the words that it was made of.

Words go in as stems, so FTS5 has nothing left to fold. What stands at the head of a
guide (title, keywords, card, summary) is indexed apart from its bodies: it is a tenth
of the text and answers nearly every query.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.directory import LANGUAGES, Language
from kiosk.domain.lexis import Entry, Lexis
from kiosk.domain.ranking import Head, Words, worth_of
from kiosk.domain.texts import Plain, Text
from kiosk.domain.words import tokens
from kiosk.store.tables import HeadRow, VocabularyRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection, Engine

    from kiosk.domain.synonyms import Wordbook
    from kiosk.domain.texts import GuideWords, ItemWords, StepWords
    from kiosk.domain.volume import Volume
    from kiosk.domain.words import Stemmer

_HEAD = {"title": 10.0, "keywords": 8.0, "card": 6.0, "summary": 4.0}
_BODY = {"steps": 2.0, "bodies": 1.0}
"""The columns, and what a word in each is worth to bm25."""


class SqlSearchIndex:
    """A `SearchIndex` over guides.db."""

    def __init__(self, engine: Engine) -> None:
        """Read nothing yet; the engine is that of guides.db."""
        self._engine = engine

    def lexis(self, ignored: Iterable[str], guides: int) -> Lexis:
        """Return the words of the guides; none where guides.db cannot be read."""
        query = sa.select(
            VocabularyRow.word,
            VocabularyRow.language,
            VocabularyRow.stem,
            VocabularyRow.heads,
            VocabularyRow.bodies,
        )
        known = frozenset(ignored)
        try:
            with self._engine.connect() as connection:
                return Lexis(map(_entry, connection.execute(query)), known, guides)
        except SQLAlchemyError:
            return Lexis((), known, guides)

    def heads(self, language: Language, stems: Sequence[str], most: int) -> list[Head]:
        """Return what stands at the head of guides that hold any of these stems.

        Never raises: where guides.db cannot be read, nothing is found.
        """
        return self._find(f"heads_{language}", _HEAD, _any_of(stems), most)

    def bodies(
        self, language: Language, groups: Sequence[Sequence[str]], most: int
    ) -> list[Head]:
        """Return the heads of guides in whose steps a stem of each group stands."""
        every = " AND ".join(f"({_any_of(stems)})" for stems in groups if stems)
        return self._find(f"bodies_{language}", _BODY, every, most)

    def _find(
        self, table: str, weights: dict[str, float], query: str, most: int
    ) -> list[Head]:
        if not query or most < 1:
            return []
        find = sa.text(
            f"SELECT head.body FROM {table} JOIN head "  # noqa: S608
            f"ON head.language = :language AND head.place = {table}.rowid "
            f"WHERE {table} MATCH :query "
            f"ORDER BY bm25({table}, {', '.join(map(str, weights.values()))}), place "
            "LIMIT :most"
        )
        values = {
            "language": table.rpartition("_")[2],
            "query": query,
            "most": most,
        }
        try:
            with self._engine.connect() as connection:
                bodies = connection.scalars(find, values).all()
        except (SQLAlchemyError, UnicodeError):
            return []
        return [msgspec.json.decode(body, type=Head) for body in bodies]


class IndexBuilder:
    """Takes guides into the index, one after the other."""

    def __init__(
        self, connection: Connection, stem: Stemmer, wordbook: Wordbook
    ) -> None:
        """Make the empty tables."""
        self._connection = connection
        self._stem_of = stem
        self._wordbook = wordbook
        self._stems: dict[tuple[Language, str], str] = {}
        self._heads: dict[tuple[Language, str], int] = {}
        self._bodies: dict[tuple[Language, str], int] = {}
        for language in LANGUAGES:
            for table, columns in (
                (f"heads_{language}", _HEAD),
                (f"bodies_{language}", _BODY),
            ):
                connection.exec_driver_sql(
                    f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, "
                    "content='', "
                    "tokenize='unicode61 remove_diacritics 0')"
                )

    def add(self, place: int, volume: Volume) -> None:
        """Take a guide into the index, once for each language that it has."""
        for language, words in volume.words.items():
            if words.title.language == language:
                self._add(place, volume.guide.id, language, words)

    def finish(self) -> None:
        """Write down the words of all guides, and those that only synonyms have."""
        for group in self._wordbook.groups:
            for phrase in group:
                for word in phrase.words:
                    self._stem(word, phrase.language)
        rows = [
            {
                "word": word,
                "language": language,
                "stem": stem,
                "heads": self._heads.get((language, stem), 0),
                "bodies": self._bodies.get((language, stem), 0),
            }
            for (language, word), stem in sorted(self._stems.items())
        ]
        if rows:
            self._connection.execute(sa.insert(VocabularyRow), rows)

    def _add(
        self, place: int, guide: str, language: Language, words: GuideWords
    ) -> None:
        title = self._stemmed(_plain([words.title]), language)
        keywords = tuple(self._stemmed([key], language) for key in words.keywords)
        card = self._stemmed(_plain([words.card]), language)
        summary = self._stemmed(_plain([words.summary]), language)
        worth = worth_of(title, keywords, card, summary)
        head = Head(guide, language, title, keywords, worth)
        row = {"place": place, "language": language, "body": msgspec.json.encode(head)}
        self._connection.execute(sa.insert(HeadRow), row)
        columns = {
            "title": _stems_in(title),
            "keywords": [stem for phrase in keywords for stem in _stems_in(phrase)],
            "card": _stems_in(card),
            "summary": _stems_in(summary),
        }
        self._insert(f"heads_{language}", place, columns)
        steps = words.steps.values()
        about = (*words.who_can, words.fee, words.deadline, words.result)
        titles = [*(step.title for step in steps), *words.parts.values()]
        texts = [*about, *(text for step in steps for text in _body(step))]
        below = {
            "steps": _stems_in(self._stemmed(_plain(titles), language)),
            "bodies": _stems_in(self._stemmed(_plain(texts), language)),
        }
        self._insert(f"bodies_{language}", place, below)
        self._count(self._heads, language, columns.values())
        self._count(self._bodies, language, [*columns.values(), *below.values()])

    def _insert(
        self, table: str, place: int, columns: Mapping[str, Sequence[str]]
    ) -> None:
        names = ", ".join(columns)
        marks = ", ".join(f":{name}" for name in columns)
        insert = sa.text(
            f"INSERT INTO {table} (rowid, {names}) VALUES (:rowid, {marks})"  # noqa: S608
        )
        values = {name: " ".join(stems) for name, stems in columns.items()}
        self._connection.execute(insert, {"rowid": place, **values})

    def _count(
        self,
        counts: dict[tuple[Language, str], int],
        language: Language,
        columns: Iterable[Iterable[str]],
    ) -> None:
        for stem in {stem for stems in columns for stem in stems}:
            counts[language, stem] = counts.get((language, stem), 0) + 1

    def _stemmed(self, texts: Iterable[str], language: Language) -> Words:
        words = (word for text in texts for word in tokens(text))
        return tuple((word, self._stem(word, language)) for word in words)

    def _stem(self, word: str, language: Language) -> str:
        known = self._stems.get((language, word))
        if known is None:
            known = self._stems[language, word] = self._stem_of(word, language)
        return known


def _entry(row: sa.Row[str, str, str, int, int]) -> Entry:
    """Read a word; what is the same in many rows is kept in memory once."""
    word, language, stem, heads, bodies = row
    tongue = cast("Language", sys.intern(language))
    return Entry(sys.intern(word), tongue, sys.intern(stem), heads, bodies)


def _any_of(stems: Iterable[str]) -> str:
    return " OR ".join(f'"{stem}"' for stem in stems)


def _stems_in(words: Words) -> list[str]:
    return [stem for _, stem in words]


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
