"""What there is to choose from: doors, topics, often-used guides, search."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from kiosk.domain.introducing import Introduction
from kiosk.domain.view import Door, FoundCard, HomeView, SearchView, TopicView

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from kiosk.domain.directory import Language
    from kiosk.domain.ports import Clock, Shelf
    from kiosk.domain.ranking import Ranked
    from kiosk.domain.view import Card, GuideView
    from kiosk.domain.volume import Theme, Volume
    from kiosk.services.searching import Searching

MOST_FOUND = 10
_CARDS_KEPT = 200
"""Cards that stay as they were rendered: those of the last key are wanted again."""


class Catalogue:
    """The guides of a shelf as patrons look for them."""

    def __init__(self, shelf: Shelf, searching: Searching, clock: Clock) -> None:
        """Show what stands on a shelf."""
        self._shelf = shelf
        self._searching = searching
        self._clock = clock
        self._known: OrderedDict[tuple[str, Language, datetime.date], Card] = (
            OrderedDict()
        )

    def themes(self) -> Sequence[Theme]:
        """Return the doors behind which there is a guide."""
        shelf = self._shelf
        return [theme for theme in shelf.themes if shelf.guide_ids(theme.id)]

    def home(self, often: Sequence[str], language: Language) -> HomeView:
        """Return the home screen, with guides that are often used."""
        doors = tuple(_door(theme, language) for theme in self.themes())
        cards = self.cards(often, language)
        return HomeView(doors, tuple((card.id, card.card.plain) for card in cards))

    def topic(self, theme_id: str, language: Language) -> TopicView | None:
        """Return what lies behind a door; None where there is no such door."""
        theme = next((t for t in self.themes() if t.id == theme_id), None)
        if theme is None:
            return None
        cards = self.cards(self._shelf.guide_ids(theme_id), language)
        return TopicView(_door(theme, language), tuple(cards))

    def cards(self, guide_ids: Sequence[str], language: Language) -> Sequence[Card]:
        """Return the cards of guides; those that do not exist are passed over."""
        today = self._clock.now().date()
        keys = [(guide_id, language, today) for guide_id in guide_ids]
        known = self._known
        missing = [key[0] for key in keys if key not in known]
        for guide_id, cover in self._shelf.covers(missing).items():
            shown = self._introduction(cover, language).card()
            known[guide_id, language, today] = shown
        found = [known[key] for key in keys if key in known]
        while len(known) > _CARDS_KEPT:
            known.popitem(last=False)
        return found

    def card(self, guide_id: str, language: Language) -> Card | None:
        """Return a guide's card; None where there is no such guide."""
        return next(iter(self.cards([guide_id], language)), None)

    def guide(self, guide_id: str, language: Language) -> GuideView:
        """Return a guide's first screen.

        Raises:
            NoSuchGuide: it is not on the shelf.
        """
        return self._introduction(self._shelf.volume(guide_id), language).view()

    def search(
        self, query: str, language: Language, *, exactly: bool = False
    ) -> SearchView:
        """Return what fits a query, the best first."""
        find = self._searching.find_exactly if exactly else self._searching.find
        found = find(query, language, MOST_FOUND)
        cards = tuple(self._found(found.guides, language))
        if cards:
            return SearchView(query, cards, found.query.read_as)
        fallback = self._searching.fallback
        return SearchView(
            query=query,
            found=(),
            read_as=found.query.read_as,
            doors=tuple(_door(theme, language) for theme in self.themes()),
            instead=None if fallback is None else self.card(fallback, language),
        )

    def _found(
        self, ranked: Sequence[Ranked], language: Language
    ) -> Iterator[FoundCard]:
        cards = self.cards([each.guide for each in ranked], language)
        shown = {card.id: card for card in cards}
        for each in ranked:
            card = shown.get(each.guide)
            if card is None:
                continue
            title = card.title.plain
            marks: tuple[tuple[int, int], ...] = ()
            if each.language == language:
                marks = self._searching.marks(title, language, each.stems)
            because = None
            if each.keyword is not None and not marks:
                words = self._shelf.cover(each.guide).words[each.language]
                because = words.keywords[each.keyword]
            yield FoundCard(card, marks, because)

    def _introduction(self, volume: Volume, language: Language) -> Introduction:
        today = self._clock.now().date()
        return Introduction(volume, self._shelf.almanac, today, language)


def _door(theme: Theme, language: Language) -> Door:
    return Door(theme.id, theme.icon, theme.name[language], theme.line[language])
