"""Composes the note that a patron takes home out of a walk, in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.domain.carrying import finds_of, places_of, things_of
from kiosk.domain.directory import SOURCE_LANGUAGE
from kiosk.domain.guide import Action, Outcome, Question, Results
from kiosk.domain.leaflet import Due, Ending, Leaflet, Task
from kiosk.domain.passages import Passage, passages_of, picked
from kiosk.domain.pricing import fee_of
from kiosk.domain.rendering import plain_text

if TYPE_CHECKING:
    from kiosk.domain.directory import Language
    from kiosk.domain.leaflet import Thing
    from kiosk.domain.rendering import Rich
    from kiosk.domain.texts import GuideWords
    from kiosk.domain.volume import Volume
    from kiosk.domain.walk import Walk

TitleOf = Callable[[str], "str | None"]
"""Gives the title of a guide; None where there is no such guide."""

_AWAY = frozenset({"office", "post", "phone"})
"""Channels of what is done elsewhere, though the walk goes past it here."""
_OVER = frozenset({"submitted", "not-eligible", "closed"})
"""Endings after which nothing need be brought and no term runs on."""
_MOST_WARNINGS = 3
"""More of them are not read."""


class Composer:
    """Tells one walk as a note, in one language.

    Args:
        title_of: gives the titles of other guides.
    """

    def __init__(
        self, volume: Volume, walk: Walk, language: Language, title_of: TitleOf
    ) -> None:
        """Read a walk as it stands."""
        self._volume = volume
        self._walk = walk
        self._language: Language = language
        self._title_of = title_of
        passages = passages_of(volume, walk, language)
        here = max(walk.trace.index(walk.step.id), 0)
        self._passed, self._here = passages[:here], passages[here]
        self._rest = passages[here + 1 :]
        self._outcome = walk.step if isinstance(walk.step, Outcome) else None
        self._over = self._outcome is not None and self._outcome.result in _OVER
        self._away = self._still_away()
        self._scope = self._here.scope
        self._renderer = self._here.renderer
        self._due = picked(self._binding(), lambda at, name: at.day(name) is not None)

    def leaflet(
        self, *, library: str | None = None, ticket: str | None = None
    ) -> Leaflet:
        """Return the note.

        Args:
            library: the name of the library.
            ticket: the number to go on with, in groups.
        """
        guide, words, rich = self._volume.guide, self._words, self._renderer
        title, authority = rich.rich(words.title), rich.authority().name
        passed = self._passed
        return Leaflet(
            guide=guide.id,
            language=self._language,
            title=title,
            card=rich.rich(words.card).plain,
            official_title=self._beside(title.plain, rich.rich(self._source.title)),
            authority=authority,
            official_authority=self._beside(authority, self._official_authority()),
            day=self._walk.today,
            checked=guide.checked,
            overdue=guide.check_by < self._walk.today,
            ending=self._ending(),
            left=tuple(self._left()),
            ahead=tuple(self._ahead()),
            due=self._dues(),
            term=None if self._due or self._over else rich.maybe(words.deadline),
            bring=() if self._over else tuple(self._things()),
            found=tuple(finds_of(passed, self._walk.almanac)),
            places=tuple(places_of(guide, self._scope, self._language)),
            fee=fee_of(self._volume, passed, self._due, rich, self._scope),
            warnings=tuple(islice(self._warnings(), _MOST_WARNINGS)),
            done=tuple(self._done()),
            answered=sum(isinstance(each.step, Question) for each in passed),
            library=library,
            ticket=ticket,
        )

    # -- within ---------------------------------------------------------------

    @property
    def _words(self) -> GuideWords:
        return self._volume.words[self._language]

    @property
    def _source(self) -> GuideWords:
        return self._volume.words[SOURCE_LANGUAGE]

    def _beside(self, told: str, official: Rich | str) -> str | None:
        """Return the Bulgarian name, where what is told is another."""
        name = official if isinstance(official, str) else official.plain
        return None if name == told else name

    def _official_authority(self) -> str:
        guide, almanac = self._volume.guide, self._walk.almanac
        authority = almanac.authorities.get(guide.authority)
        return guide.authority if authority is None else authority.name.bg

    def _still_away(self) -> tuple[Passage, ...]:
        """Return what was gone past but is done elsewhere.

        Whoever came back to this computer after it has done it.
        """
        found: list[Passage] = []
        for passage in reversed(self._passed):
            if isinstance(passage.step, Action):
                if passage.step.channel not in _AWAY:
                    break
                found.insert(0, passage)
        return tuple(found)

    def _binding(self) -> tuple[Passage, ...]:
        """Return the steps whose days still bind the patron."""
        still = (*self._away, *self._here_and_rest())
        told = still if self._over else (*self._passed, *self._here_and_rest())
        return tuple(p for p in told if not isinstance(p.step, Question))

    def _here_and_rest(self) -> tuple[Passage, ...]:
        return (self._here, *self._rest)

    def _ending(self) -> Ending | None:
        outcome = self._outcome
        if outcome is None:
            return None
        unconfirmed = outcome.result == "unconfirmed"
        return Ending(
            result=outcome.result,
            title=self._here.title or plain_text("", self._language),
            texts=self._texts(self._here),
            after=tuple(self._here.after()),
            whom=self._renderer.authority() if unconfirmed else None,
            leads_to=None if outcome.guide is None else self._title_of(outcome.guide),
        )

    def _left(self) -> Iterator[Task]:
        """Yield what is still to be done, the step in front of the patron in full."""
        for passage in self._away:
            yield from self._task(passage, self._texts(passage))
        if self._outcome is None:
            asked = isinstance(self._here.step, Question)
            yield from self._task(self._here, () if asked else self._texts(self._here))
            for passage in self._rest:
                if not isinstance(passage.step, Question):
                    yield from self._task(passage, ())

    def _task(self, passage: Passage, texts: tuple[Rich, ...]) -> Iterator[Task]:
        if passage.title is not None:
            yield Task(passage.title, texts)

    def _texts(self, passage: Passage) -> tuple[Rich, ...]:
        """Return a step's texts without the paragraphs that are told for their days."""
        told = [line.block for line in self._due if line.stands_alone]
        return tuple(passage.texts(told))

    def _ahead(self) -> Iterator[str]:
        """Yield the parts that may yet come, after those that are on the path."""
        guide = self._volume.guide
        met = {guide.part_of(step) for step in self._walk.trace.path}
        for part in self._walk.trace.parts:
            text = self._words.parts.get(part)
            if part not in met and text is not None:
                yield self._renderer.rich(text).plain

    def _dues(self) -> tuple[Due, ...]:
        found = []
        for line in self._due:
            days = [line.passage.day(name) for name in line.names]
            found.append(Due(line.rich, tuple(day for day in days if day is not None)))
        return tuple(sorted(found, key=lambda due: due.days))

    def _things(self) -> Iterator[Thing]:
        every = (*self._passed, *self._here_and_rest())
        return things_of(self._volume, self._walk, every)

    def _warnings(self) -> Iterator[Rich]:
        """Yield warnings, those of what is still to be done before the others."""
        still = (*self._away, *self._here_and_rest())
        passed = [each for each in self._passed if each not in self._away]
        told: set[str] = set()
        for passage in (*still, *reversed(passed)):
            warning = passage.warning
            if warning is not None and warning.plain not in told:
                told.add(warning.plain)
                yield warning

    def _done(self) -> Iterator[str]:
        """Yield what was done here; questions are counted, finds told elsewhere."""
        for passage in self._passed:
            if passage in self._away or isinstance(passage.step, Question | Results):
                continue
            title = passage.short_title
            if title is not None:
                yield title
