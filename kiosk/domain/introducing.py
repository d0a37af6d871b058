"""What a patron sees of a guide before walking it: its card, its first screen."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain.directory import short_name
from kiosk.domain.evaluation import Scope, Truth
from kiosk.domain.guide import FREE, Action, Checklist, Outcome
from kiosk.domain.rendering import Renderer, Span
from kiosk.domain.seasons import window_on
from kiosk.domain.view import Card, GuideView, Item, SeasonView, Ways

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Language
    from kiosk.domain.volume import Volume

_MOST_PREPARED = 6


class Introduction:
    """A guide before its walk, on a day and in a language."""

    def __init__(
        self, volume: Volume, almanac: Almanac, day: datetime.date, language: Language
    ) -> None:
        """Prepare to show a guide that nobody has begun."""
        self._volume = volume
        self._almanac = almanac
        self._day = day
        self._words = volume.words[language]
        guide = volume.guide
        self._scope = Scope(guide.values, almanac, day, guide.aliases)
        self._renderer = Renderer(volume, almanac, self._scope, language)

    def card(self) -> Card:
        """Return what a list shows of the guide."""
        guide = self._volume.guide
        return Card(
            id=guide.id,
            icon=guide.icon,
            title=self._renderer.rich(self._words.title),
            card=self._renderer.rich(self._words.card),
            authority=short_name(self._renderer.authority().name),
            minutes=guide.minutes,
            free=guide.cost == FREE,
            summary=self._renderer.rich(self._words.summary),
        )

    def view(self) -> GuideView:
        """Return the guide's first screen."""
        guide, words, rich = self._volume.guide, self._words, self._renderer
        return GuideView(
            id=guide.id,
            icon=guide.icon,
            authority=rich.authority().name,
            title=rich.rich(words.title),
            summary=rich.rich(words.summary),
            minutes=guide.minutes,
            cost=self._cost(),
            ways=self._ways(),
            who_can=tuple(rich.rich(text) for text in words.who_can),
            fee=rich.maybe(words.fee),
            deadline=rich.maybe(words.deadline),
            result=rich.maybe(words.result),
            prepare=tuple(self._prepare())[:_MOST_PREPARED],
            checked=rich.day(guide.checked),
            overdue=guide.check_by < self._day,
            season=self._season(),
        )

    def _cost(self) -> Span | None:
        """Return the fee, nothing where it is free; None where it is not known yet."""
        cost = self._volume.guide.cost
        if cost is None:
            return None
        if self._scope.value(cost) == Decimal(0):
            return Span("")
        return self._renderer.money(cost)

    def _ways(self) -> Ways:
        channels = {
            step.channel
            for step in self._volume.guide.steps
            if isinstance(step, Action)
        }
        ends = {s.result for s in self._volume.guide.steps if isinstance(s, Outcome)}
        at_desk = "office" in channels or "go-to-office" in ends
        if "online" not in channels:
            return "office" if at_desk else "both"
        return "both" if at_desk else "online"

    def _prepare(self) -> Iterator[Item]:
        """Yield what every patron of the guide needs to have at hand."""
        for step in self._volume.guide.steps:
            if not isinstance(step, Checklist) or step.id not in self._words.steps:
                continue
            if self._scope.truth(step.when) is Truth.NO:
                continue
            labels = self._words.steps[step.id].items
            for item in step.items:
                if item.when is None and item.id in labels:
                    own = labels[item.id]
                    yield Item(
                        id=item.id,
                        label=self._renderer.rich(own.label),
                        hint=self._renderer.maybe(own.hint),
                    )

    def _season(self) -> SeasonView | None:
        season = self._volume.guide.season
        if season is None:
            return None
        window = window_on(season, self._almanac, self._day)
        opens = None if window.opens is None else self._renderer.day(window.opens)
        closes = None if window.closes is None else self._renderer.day(window.closes)
        return SeasonView(window.open, opens, closes, window.to_check)
