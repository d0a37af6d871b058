"""A step of a walk as it is told afterwards: its words, and what was known there."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.discreet import DiscreetRenderer
from kiosk.domain.evaluation import Truth
from kiosk.domain.expressions import TODAY
from kiosk.domain.texts import Bullets, Paragraph, Slot, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.domain.directory import Language
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.guide import AnyStep
    from kiosk.domain.rendering import Rich
    from kiosk.domain.texts import Block, Piece, StepWords
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Walk


@dataclass(frozen=True)
class Line:
    """A paragraph, or a point of a list, with what it is about.

    Attributes:
        block: the block that it is in, or is.
        point: which point of the block it is, from 0.
        names: the ids for which it was picked.
    """

    passage: Passage
    text: Text
    block: Block
    point: int
    names: tuple[str, ...]

    def is_same(self, other: Line) -> bool:
        """Whether another line was picked from the same place, for whatever reason."""
        return self.block is other.block and self.point == other.point

    @property
    def stands_alone(self) -> bool:
        """Whether its text loses nothing but this line when it is taken out."""
        return isinstance(self.block, Paragraph)

    @property
    def rich(self) -> Rich:
        """The line, ready to be shown."""
        return self.passage.renderer.rich(self.text)


@dataclass(frozen=True, eq=False)
class Passage:
    """One step of the path."""

    step: AnyStep
    words: StepWords | None
    scope: Scope
    renderer: DiscreetRenderer

    @property
    def title(self) -> Rich | None:
        """The step's title."""
        return None if self.words is None else self.renderer.rich(self.words.title)

    @property
    def short_title(self) -> str | None:
        """The step's title as the list of steps has it."""
        if self.words is None:
            return None
        return self.renderer.rich(self.words.rail or self.words.title).plain

    @property
    def warning(self) -> Rich | None:
        """What goes wrong at the step."""
        return None if self.words is None else self.renderer.maybe(self.words.warning)

    def texts(self, without: Iterable[Block] = ()) -> Iterator[Rich]:
        """Yield the body and the notes that hold, some of their blocks left out."""
        left_out = {id(block) for block in without}
        for text in self._told():
            blocks = tuple(b for b in text.blocks if id(b) not in left_out)
            if blocks:
                told = Text(blocks, text.language, text.stale)
                yield self.renderer.rich(told)

    def after(self) -> Iterator[Rich]:
        """Yield what follows, for an outcome."""
        texts = () if self.words is None else self.words.after
        return (self.renderer.rich(text) for text in texts)

    def lines(self, wanted: Callable[[Passage, str], bool]) -> Iterator[Line]:
        """Yield the lines with a slot for an answer or a value that is wanted."""
        after = () if self.words is None else self.words.after
        for text in (*self._told(), *after):
            for block in text.blocks:
                for point, pieces in enumerate(_lines_of(block)):
                    own = [self._strong(piece, wanted) for piece in pieces]
                    names = tuple(name for _, name in own if name is not None)
                    if names:
                        whole = (Paragraph(tuple(piece for piece, _ in own)),)
                        line = Text(whole, text.language, text.stale)
                        yield Line(self, line, block, point, names)

    def day(self, name: str) -> datetime.date | None:
        """Return the day that was worked out under an id, if one was."""
        value = self.scope.named(name)
        if name == TODAY or not isinstance(value, datetime.date):
            return None
        return None if self.renderer.is_typed(name) else value

    def _strong(
        self, piece: Piece, wanted: Callable[[Passage, str], bool]
    ) -> tuple[Piece, str | None]:
        """Return a piece, and the id for which it is wanted, if it is: then strong."""
        if not isinstance(piece, Slot) or piece.source != "named":
            return piece, None
        if not wanted(self, piece.id):
            return piece, None
        return msgspec.structs.replace(piece, strong=True), piece.id

    def _told(self) -> Iterator[Text]:
        if self.words is None:
            return
        if self.words.body is not None:
            yield self.words.body
        for note in self.step.notes:
            text = self.words.notes.get(note.id)
            if text is not None and self.scope.truth(note.when) is Truth.YES:
                yield text


def passages_of(volume: Volume, walk: Walk, language: Language) -> tuple[Passage, ...]:
    """Return the steps of a walk's path, each with what was known there."""
    words = volume.words[language].steps
    return tuple(
        _passage(step, words.get(step.id), volume, walk, language)
        for step in walk.trace.path
    )


def _passage(
    step: AnyStep,
    words: StepWords | None,
    volume: Volume,
    walk: Walk,
    language: Language,
) -> Passage:
    scope = walk.trace.scope_at(step.id)
    renderer = DiscreetRenderer(volume, walk.almanac, scope, language)
    return Passage(step, words, scope, renderer)


def picked(
    passages: Iterable[Passage], wanted: Callable[[Passage, str], bool]
) -> tuple[Line, ...]:
    """Pick the lines that tell something wanted, each thing once.

    Of several lines on one thing the last is taken, as it is said nearest the end.
    """
    told: set[str] = set()
    found: list[Line] = []
    for passage in reversed(tuple(passages)):
        own = [
            line for line in passage.lines(wanted) if not told.issuperset(line.names)
        ]
        found[:0] = own
        told.update(name for line in own for name in line.names)
    return tuple(found)


def _lines_of(block: Block) -> Iterator[tuple[Piece, ...]]:
    match block:
        case Paragraph(pieces=pieces):
            yield pieces
        case Bullets(items=items):
            yield from items
