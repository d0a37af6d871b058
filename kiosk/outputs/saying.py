"""Says on paper and in codes what the screens say of what is not certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import short_name
from kiosk.domain.formatting import Formatter
from kiosk.domain.rendering import Doubt

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from kiosk.domain.directory import Language
    from kiosk.domain.leaflet import Bearing, Ending
    from kiosk.domain.leaflet_words import LeafletWords
    from kiosk.domain.rendering import Rich, Span, Whom
    from kiosk.domain.view import Contact


class Sayer:
    """Puts spans, days and contacts into words of one language."""

    def __init__(self, words: LeafletWords, language: Language) -> None:
        """Speak with these words."""
        self.words = words
        self._language = language
        self._formatter = Formatter(language)

    def day(self, day: datetime.date) -> str:
        """Return a day in its short form."""
        return self._formatter.day(day)

    def span(self, span: Span) -> str:
        """Return a span in words, what is not certain said so."""
        words = self.words
        match span.doubt:
            case Doubt.TO_CHECK:
                return f"{span.text} ({words.to_check})"
            case Doubt.TO_CHECK_BEFORE_PAYING:
                return f"{span.text} ({words.to_check_before_paying})"
            case Doubt.NOT_CONFIRMED:
                return words.not_confirmed.format(whom=self.whom(span.whom))
            case Doubt.NOT_KNOWN:
                return words.not_known.format(whom=self.whom(span.whom))
            case None:
                return span.text

    def lines(self, rich: Rich) -> Iterator[str]:
        """Yield paragraphs and points of lists as plain words."""
        for spans in rich.lines():
            yield "".join(map(self.span, spans))

    def plain(self, rich: Rich) -> str:
        """Return a text in one line."""
        return " ".join(self.lines(rich))

    def whom(self, whom: Whom | None) -> str:
        """Return whom to ask: the institution with its number or page, or a person."""
        if whom is not None and whom.phone:
            return f"{short_name(whom.name)}: {whom.phone}"
        if whom is not None and whom.url:
            return self.words.page_or_librarian.format(
                name=short_name(whom.name), page=page_of(whom.url)
            )
        return self.words.the_librarian

    def unknown(self, contact: Contact) -> str | None:
        """Return what is not known of a desk; None where nothing lacks."""
        if contact.whom is None:
            return None
        known = {"a": contact.address, "p": contact.phones, "h": contact.hours}
        lacking = "".join(letter for letter, value in known.items() if not value)
        if not lacking:
            return None
        return self.words.unknown[lacking].format(whom=self.whom(contact.whom))

    def mark(self, rich: Rich) -> str | None:
        """Return what is to be said before a text that its language lacks."""
        if rich.stale:
            return self.words.stale
        return None if rich.language == self._language else self.words.untranslated

    def ending(self, ending: Ending) -> str:
        """Return the title of an ending."""
        return self.plain(ending.title) or self.words.unconfirmed

    def why(self, ending: Ending) -> str | None:
        """Return why a walk could not go on; None where it could."""
        if ending.result != "unconfirmed":
            return None
        return self.words.unconfirmed_why.format(whom=self.whom(ending.whom))

    def bearings(self, bearings: Iterable[Bearing]) -> str | None:
        """Return where figures are from; None where nobody noted it."""
        known = [each for each in bearings if each.site]
        if known:
            sites = (
                f"{each.site} ({each.year})" if each.year else each.site
                for each in known
            )
            return self.words.figures.format(sources=", ".join(sites))
        years = sorted({each.year for each in bearings if each.year})
        if not years:
            return None
        return self.words.figures_of.format(years=", ".join(map(str, years)))


def page_of(url: str) -> str:
    """Return an address without what people do not say of it."""
    return url.removeprefix("https://").removesuffix("/")
