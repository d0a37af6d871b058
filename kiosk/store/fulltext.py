"""The full-text index of guides.db, and the words that it was made of.

For each stem it is kept in which guides it stands, and where in them, as sets of bits.
FTS5 would keep the same as lists, through all of which its bm25 walks at every key:
with thousands of guides that takes three frames of the screen for a common word.
"""

from __future__ import annotations

import json
import sys
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.lexis import Entry, Lexis
from kiosk.domain.ranking import Head, Words, head_of
from kiosk.domain.shortlist import Places
from kiosk.domain.texts import Plain, Text
from kiosk.domain.words import tokens
from kiosk.store.tables import HeadRow, StemRow, VocabularyRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy.engine import Connection, Engine

    from kiosk.domain.directory import Language
    from kiosk.domain.synonyms import Wordbook
    from kiosk.domain.texts import GuideWords, ItemWords, StepWords
    from kiosk.domain.volume import Volume
    from kiosk.domain.words import Stemmer

K = TypeVar("K")
V = TypeVar("V")
_FIND_PLACES = sa.text(
    "SELECT stem, title, keywords, card, summary, steps, bodies FROM stem "
    "WHERE language = :language AND stem IN (SELECT value FROM json_each(:wanted))"
)
_FIND_HEADS = sa.text(
    "SELECT place, body FROM head "
    "WHERE language = :language AND place IN (SELECT value FROM json_each(:wanted))"
)
"""The same text for any number of values: nothing is compiled anew at a key."""
_OF_HEADS = 4
_PLACES_KEPT = 512
_HEADS_KEPT = 192
"""What stays in memory from key to key; the oldest goes first."""


class SqlSearchIndex:
    """A `SearchIndex` over guides.db."""

    def __init__(self, engine: Engine) -> None:
        """Read nothing yet; the engine is that of guides.db."""
        self._engine = engine
        self._places: OrderedDict[tuple[Language, str], Places] = OrderedDict()
        self._heads: OrderedDict[tuple[Language, int], Head] = OrderedDict()

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

    def places(self, language: Language, stems: Iterable[str]) -> Mapping[str, Places]:
        """Return at the head of which guides stems stand; those that do.

        Never raises: where guides.db cannot be read, nothing is found.
        """
        known = self._places
        wanted = [(language, stem) for stem in stems]
        missing = [stem for _, stem in wanted if (language, stem) not in known]
        for stem, found in self._read_places(language, missing):
            known[language, stem] = found
        there = ((key[1], known.get(key)) for key in wanted)
        places = {stem: found for stem, found in there if found is not None}
        _forget(known, _PLACES_KEPT)
        return places

    def heads(self, language: Language, places: Iterable[int]) -> Mapping[int, Head]:
        """Return what stands at the heads of the guides at these places."""
        known = self._heads
        wanted = list(places)
        missing = [place for place in wanted if (language, place) not in known]
        for place, head in self._read_heads(language, missing):
            known[language, place] = head
        there = ((place, known.get((language, place))) for place in wanted)
        heads = {place: head for place, head in there if head is not None}
        _forget(known, _HEADS_KEPT)
        return heads

    def _read_places(
        self, language: Language, stems: Sequence[str]
    ) -> Iterator[tuple[str, Places]]:
        for stem, *sets in self._rows(_FIND_PLACES, language, stems):
            yield stem, Places(*(int.from_bytes(each, "little") for each in sets))

    def _read_heads(
        self, language: Language, places: Sequence[int]
    ) -> Iterator[tuple[int, Head]]:
        for place, body in self._rows(_FIND_HEADS, language, places):
            yield place, msgspec.msgpack.decode(body, type=Head)

    def _rows(
        self, find: sa.TextClause, language: Language, wanted: Sequence[object]
    ) -> Sequence[sa.Row[*tuple[Any, ...]]]:
        if not wanted:
            return []
        values = {"language": language, "wanted": json.dumps(wanted)}
        try:
            with self._engine.connect() as connection:
                return connection.execute(find, values).all()
        except (SQLAlchemyError, UnicodeError):
            return []


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
        self._places: dict[tuple[Language, str], list[list[int]]] = {}

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
                "heads": self._count(language, stem, _OF_HEADS),
                "bodies": self._count(language, stem, None),
            }
            for (language, word), stem in sorted(self._stems.items())
        ]
        places = [
            {"language": language, "stem": stem}
            | dict(zip(Places._fields, map(_as_bits, sets), strict=True))
            for (language, stem), sets in sorted(self._places.items())
        ]
        for table, values in ((VocabularyRow, rows), (StemRow, places)):
            if values:
                self._connection.execute(sa.insert(table), values)

    def _count(self, language: Language, stem: str, most: int | None) -> int:
        """Count the guides in whose best places a stem stands."""
        return sum(map(len, self._places.get((language, stem), [])[:most]))

    def _add(
        self, place: int, guide: str, language: Language, words: GuideWords
    ) -> None:
        title = self._stemmed(_plain([words.title]), language)
        keywords = tuple(self._stemmed([key], language) for key in words.keywords)
        card = self._stemmed(_plain([words.card]), language)
        summary = self._stemmed(_plain([words.summary]), language)
        head = head_of(
            guide,
            language,
            title,
            keywords,
            card + summary,
            ignored=self._wordbook.ignored,
        )
        body = msgspec.msgpack.encode(head)
        row = {"place": place, "language": language, "body": body}
        self._connection.execute(sa.insert(HeadRow), row)
        steps = words.steps.values()
        about = (*words.who_can, words.fee, words.deadline, words.result)
        titles = [*(step.title for step in steps), *words.parts.values()]
        texts = [*about, *(text for step in steps for text in _body(step))]
        parts = (
            title,
            tuple(pair for phrase in keywords for pair in phrase),
            card,
            summary,
            self._stemmed(_plain(titles), language),
            self._stemmed(_plain(texts), language),
        )
        seen: set[str] = set()
        for number, part in enumerate(parts):
            new = {stem for _, stem in part} - seen
            seen |= new
            for stem in new:
                empty: list[list[int]] = [[] for _ in parts]
                self._places.setdefault((language, stem), empty)[number].append(place)

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


def _as_bits(places: Iterable[int]) -> bytes:
    """Return a set as bytes, no more of them than its last member needs."""
    numbers = list(places)
    bits = bytearray(max(numbers, default=-1) // 8 + 1)
    for number in numbers:
        bits[number // 8] |= 1 << number % 8
    return bytes(bits)


def _forget(known: OrderedDict[K, V], most: int) -> None:
    """Drop the oldest of what is remembered."""
    while len(known) > most:
        known.popitem(last=False)


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
