"""Reads what was typed into the search as what was meant.

Every piece may have been typed as it is, in Latin letters for Bulgarian, or with the
keyboard on another layout; with a typing error, joined or split. Each of these
readings costs something; the cheapest one for the whole query wins, and pieces may
differ. Nothing here raises, however odd the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.concepts import Conceiver, Concept, Meant, languages_of
from kiosk.domain.layouts import retyped
from kiosk.domain.sounds import is_latin, sound_of, sounds_of_latin
from kiosk.domain.words import fold, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.lexis import Lexis
    from kiosk.domain.synonyms import Synonyms
    from kiosk.domain.words import Stemmer

LONGEST = 160
"""Signs of a query that are looked at; what is typed beyond changes nothing."""
MOST_PIECES = 10
_LONGEST_WORD = 32
_UNKNOWN = 3.0
_SWITCH = 0.4
"""What it costs a piece to be read otherwise than most of the query."""
_FORGIVING = 4
"""Pieces of a query in which typing errors are looked for."""
_TWO_EDITS_FROM = 7
_ONE_EDIT_FROM = 4
_MOST_COMPLETIONS = 16
_SHORTEST_PART = 3
_LONGEST_ENDING = 3
_MOST_REMEMBERED = 64
_AS_TYPED = "typed"
_LATIN = "latin"


@dataclass(frozen=True)
class Query:
    """A query as it was read.

    Attributes:
        typed: what stands in the field.
        read_as: the words it was read as; None where they are those typed.
        concepts: what is asked for, in its order.
    """

    typed: str
    read_as: str | None = None
    concepts: tuple[Concept, ...] = ()


_Reading = tuple[Meant, ...]


@dataclass
class _Piece:
    """A run of signs between spaces, with its readings by mode."""

    text: str
    last: bool
    readings: dict[str, _Reading] = field(default_factory=dict)

    @property
    def best(self) -> float:
        return min(map(self.cost, self.readings), default=_UNKNOWN)

    def cost(self, mode: str) -> float:
        meant = self.readings.get(mode)
        if not meant:
            return _UNKNOWN
        return sum(each.cost for each in meant) / len(meant)


class QueryReader:
    """Reads queries against the words of one edition of the content."""

    def __init__(self, lexis: Lexis, stem: Stemmer, synonyms: Synonyms) -> None:
        """Know the words, their stems and what else they are called."""
        self._lexis = lexis
        self._stem = stem
        self._conceiver = Conceiver(lexis, stem, synonyms)
        self._readings: dict[tuple[str, bool, Language], dict[str, _Reading]] = {}
        self._mends: dict[tuple[str, str], Meant] = {}

    def forget(self) -> None:
        """Drop what is remembered from key to key: it holds what was typed."""
        self._readings.clear()
        self._mends.clear()

    def read(self, typed: str, language: Language) -> Query:
        """Read a query that is being typed: its last word may be unfinished."""
        pieces = self._pieces(typed, language)
        modes = _modes(pieces)
        words = [
            meant
            for piece, mode in zip(pieces, modes, strict=True)
            for meant in piece.readings.get(mode, ())
        ]
        words = list(self._joined(words))
        said = [word.word for word in words]
        as_typed = [word for piece in pieces for word in tokens(piece.text)]
        return Query(
            typed=typed,
            read_as=" ".join(said) if _differ(said, as_typed) else None,
            concepts=tuple(self._conceiver.concepts(words, language)),
        )

    def exactly(self, typed: str, language: Language) -> Query:
        """Take a query as it was typed, whatever the texts know of it."""
        words = [Meant(word, 0) for word in tokens(typed[:LONGEST])[:MOST_PIECES]]
        return Query(
            typed=typed, concepts=tuple(self._conceiver.concepts(words, language))
        )

    # -- readings -------------------------------------------------------------

    def _pieces(self, typed: str, language: Language) -> list[_Piece]:
        runs = typed[:LONGEST].split()[:MOST_PIECES]
        unfinished = not typed[:LONGEST].endswith((" ", "\t", "\n"))
        pieces = [
            _Piece(run[:_LONGEST_WORD], unfinished and place == len(runs) - 1)
            for place, run in enumerate(runs)
        ]
        if len(self._readings) > _MOST_REMEMBERED:
            self.forget()
        for piece in pieces:
            # Of what was typed, only the last word is another than at the last key.
            key = (piece.text, piece.last, language)
            if key not in self._readings:
                self._read_piece(piece, language)
                self._readings[key] = dict(piece.readings)
            piece.readings = dict(self._readings[key])
        pieces = [piece for piece in pieces if piece.readings]
        # Errors are looked for in the ways in which the rest of the query is read.
        likely = {_AS_TYPED, _LATIN, *_modes(pieces)}
        puzzling = [piece for piece in pieces if piece.best >= _UNKNOWN]
        for piece in puzzling[:_FORGIVING]:
            self._forgive(piece, likely)
        return pieces

    def _read_piece(self, piece: _Piece, language: Language) -> None:
        words = tokens(piece.text)
        if words:
            piece.readings[_AS_TYPED] = tuple(
                self._as_typed(word, language, piece.last and word == words[-1])
                for word in words
            )
        if words and all(map(is_latin, words)):
            piece.readings[_LATIN] = tuple(
                self._in_latin(word, piece.last) for word in words
            )
        for name, text in retyped(piece.text):
            meant = tokens(text)
            # Keys of one word write one word on the right layout too.
            alike = len(meant) == len(words) and "-" in piece.text
            if (len(meant) == 1 and len(meant[0]) > 1) or alike:
                piece.readings[name] = tuple(
                    self._retyped(word, language, piece.last) for word in meant
                )

    def _as_typed(self, word: str, language: Language, unfinished: bool) -> Meant:  # noqa: FBT001
        lexis = self._lexis
        if word.isdigit() or lexis.knows(word):
            own = {entry.language for entry in lexis.entries(word)}
            if not own or language in own:
                return Meant(word, 0.0)
            # A word of another language may be one of this in foreign letters.
            return Meant(word, 0.35, tuple(self._alike(word)))
        stemmed = self._languages_with_stem(word, language)
        if language in stemmed:
            return Meant(word, 0.2)
        if unfinished:
            longer = lexis.completions(word, _MOST_COMPLETIONS)
            if longer:
                return Meant(longer[0], 0.3, tuple(longer[1:]))
        alike = lexis.sounding(sound_of(word))
        if alike:
            return Meant(alike[0], 0.6, tuple(alike[1:]))
        return Meant(word, 0.8 if stemmed else _UNKNOWN)

    def _in_latin(self, word: str, unfinished: bool) -> Meant:  # noqa: FBT001
        lexis = self._lexis
        partial: list[str] = []
        for sounds in sounds_of_latin(word, lexis.may_sound):
            alike = lexis.sounding(sounds)
            if alike:
                return Meant(alike[0], 0.4, tuple(alike[1:]))
            if unfinished and len(word) > 1:
                partial += lexis.sounding_from(sounds, _MOST_COMPLETIONS)
        kin = self._kin(word)
        if kin:
            return Meant(kin[0], 0.6, tuple(kin[1:]))
        if partial:
            longer = list(dict.fromkeys(partial))[:_MOST_COMPLETIONS]
            return Meant(longer[0], 0.7, tuple(longer[1:]))
        return Meant(word, _UNKNOWN)

    def _alike(self, word: str) -> list[str]:
        """Return Bulgarian words that a Latin one may be, letter by letter."""
        if not is_latin(word):
            return []
        likely = sounds_of_latin(word, self._lexis.may_sound)
        return [each for sounds in likely for each in self._lexis.sounding(sounds)]

    def _kin(self, word: str) -> list[str]:
        """Return Bulgarian words that differ from a Latin one by their endings."""
        likeliest = next(sounds_of_latin(word, lambda _: True), "")
        for cut in range(1, _LONGEST_ENDING + 1):
            root = likeliest[: len(likeliest) - cut]
            if len(root) < _ONE_EDIT_FROM:
                break
            longer = self._lexis.sounding_from(root, _MOST_COMPLETIONS)
            near = [
                each
                for each in longer
                if len(sound_of(each)) <= len(root) + _LONGEST_ENDING
            ]
            if near:
                return near
        return []

    def _retyped(
        self,
        word: str,
        language: Language,
        unfinished: bool,  # noqa: FBT001
    ) -> Meant:
        lexis = self._lexis
        if lexis.knows(word):
            return Meant(word, 0.6)
        if self._languages_with_stem(word, language):
            return Meant(word, 0.7)
        if unfinished and len(word) >= _SHORTEST_PART:
            longer = lexis.completions(word, _MOST_COMPLETIONS)
            if longer:
                return Meant(longer[0], 0.9, tuple(longer[1:]))
        return Meant(word, _UNKNOWN)

    def _languages_with_stem(self, word: str, language: Language) -> list[Language]:
        """Return the languages in which another form of a word is known."""
        if len(word) < _ONE_EDIT_FROM:
            return []
        return [
            each
            for each in languages_of(word)
            # Turkish stems are short: to others they would explain nearly anything.
            if each in {language, "en", "bg"}
            and any(self._lexis.spread(each, self._stem(word, each)))
        ]

    def _forgive(self, piece: _Piece, likely: set[str]) -> None:
        """Look for typing errors in a piece that nothing else explains."""
        for mode in likely & piece.readings.keys():
            meant = piece.readings[mode]
            mended = tuple(
                self._mended(each.word, mode) if each.cost >= _UNKNOWN else each
                for each in meant
            )
            piece.readings[mode] = mended
        if piece.best >= _UNKNOWN:
            for part in (_AS_TYPED, _LATIN):
                if part in piece.readings:
                    self._take_apart(piece, part)

    def _mended(self, word: str, mode: str) -> Meant:
        known = self._mends.get((word, mode))
        if known is None:
            known = self._mends[word, mode] = self._nearest(word, mode)
        return known

    def _nearest(self, word: str, mode: str) -> Meant:
        edits = (len(word) >= _ONE_EDIT_FROM) + (len(word) >= _TWO_EDITS_FROM)
        if not edits:
            return Meant(word, _UNKNOWN)
        if mode == _LATIN:
            likeliest = next(sounds_of_latin(word, lambda _: True), "")
            near = self._lexis.sounding_near(likeliest, edits)
            base = 0.6
        else:
            near = self._lexis.near(word, edits)
            base = 0.3 if mode == _AS_TYPED else 1.0
        if not near:
            return Meant(word, _UNKNOWN)
        (best, cost), *others = near
        alike = tuple(other for other, as_far in others if as_far == cost)
        return Meant(best, base + 0.7 * cost, alike)

    def _take_apart(self, piece: _Piece, mode: str) -> None:
        """Split a piece into two words that are known."""
        text = "".join(tokens(piece.text))
        for place in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1):
            parts = [text[:place], text[place:]]
            if mode == _LATIN:
                read = [self._in_latin(part, unfinished=False) for part in parts]
            else:
                known = map(self._lexis.knows, parts)
                costs = (0.5 if each else _UNKNOWN for each in known)
                read = [Meant(p, c) for p, c in zip(parts, costs, strict=True)]
            if all(each.cost < _UNKNOWN for each in read):
                piece.readings[mode] = tuple(
                    Meant(each.word, each.cost + 0.6) for each in read
                )
                return

    def _joined(self, words: Sequence[Meant]) -> Iterator[Meant]:
        """Yield words, those joined that make one only together."""
        place = 0
        while place < len(words):
            word = words[place]
            if place + 1 < len(words):
                other = words[place + 1]
                whole = word.word + other.word
                odd = word.cost >= _UNKNOWN or other.cost >= _UNKNOWN
                loose = word.word in self._lexis.ignored and other.cost > 0
                split = odd or (loose and other.word not in self._lexis.ignored)
                if split and self._lexis.knows(whole):
                    yield Meant(whole, 0.5)
                    place += 2
                    continue
            yield word
            place += 1


def _modes(pieces: Sequence[_Piece]) -> list[str]:
    """Choose how each piece is read: as most of the query, if that costs little."""
    costs = [{name: piece.cost(name) for name in piece.readings} for piece in pieces]
    names = dict.fromkeys((_AS_TYPED, *(name for own in costs for name in own)))
    best: tuple[float, list[str]] = (float("inf"), [])
    for main in names:
        chosen, total = [], 0.0
        for own in costs:
            # A reading like that of most comes first among those that cost the same.
            reading = min(own, key=own.__getitem__)
            cost = own[reading] + _SWITCH
            if main in own and own[main] <= cost:
                reading, cost = main, own[main]
            chosen.append(reading)
            total += cost
        if total < best[0]:
            best = total, chosen
    return best[1]


def _differ(said: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether what was read would surprise: an unfinished last word does not."""
    if list(said) == list(typed):
        return False
    if len(said) != len(typed):
        return True
    *before, last = said or [""]
    *typed_before, begun = typed or [""]
    return before != typed_before or not fold(last).startswith(begun)
