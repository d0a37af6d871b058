"""Desks and institutions as a patron needs them: where, when, whom to ask.

What is not known is said to be unknown, with the institution's own number if
there is one, else its page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.directory import in_town, short_name
from kiosk.domain.rendering import Whom
from kiosk.domain.view import Contact

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.directory import Authority, Language, Office, Words
    from kiosk.domain.guide import ResultItem


class ContactBook:
    """The directory in one language."""

    def __init__(self, almanac: Almanac, language: Language) -> None:
        """Read a directory."""
        self._almanac = almanac
        self._language = language

    def office(self, office_id: str) -> Contact | None:
        """Return a desk; None where the directory has none of that id."""
        office = self._almanac.offices.get(office_id)
        return None if office is None else self._of_office(office)

    def named(self, names: Iterable[str]) -> Iterator[Contact]:
        """Yield desks and institutions by id, in their order."""
        for name in names:
            office = self._almanac.offices.get(name)
            authority = self._almanac.authorities.get(name)
            if office is not None:
                yield self._of_office(office)
            elif authority is not None:
                yield self._of_authority(authority)

    def of_result(self, result: ResultItem, today: datetime.date) -> Contact | None:
        """Return the desk, the site or the number that a result leads to."""
        if result.office is not None:
            return self.office(result.office)
        if result.phone is not None:
            number = self._almanac.fact_on(result.phone, today)
            return Contact("", phones=(number,)) if isinstance(number, str) else None
        if result.site is not None:
            site = self._almanac.sites.get(result.site)
            if site is not None:
                return Contact(site.title.spoken(self._language), url=site.url)
        return None

    def whom(self, authority_id: str) -> Whom:
        """Return the institution that answers where a desk's details lack."""
        authority = self._almanac.authorities.get(authority_id)
        if authority is None:
            return Whom(authority_id)
        name = authority.name.spoken(self._language)
        return Whom(name, authority.phone, self._url(authority))

    def _of_office(self, office: Office) -> Contact:
        whom = self.whom(office.authority)
        town = office.town.spoken(self._language)
        return Contact(
            name=self._spoken(office.name) or in_town(short_name(whom.name), town),
            address=self._spoken(office.address),
            phones=office.phone,
            hours=self._spoken(office.hours),
            email=office.email,
            url=office.url,
            whom=whom,
        )

    def _of_authority(self, authority: Authority) -> Contact:
        phones = () if authority.phone is None else (authority.phone,)
        return Contact(
            name=authority.name.spoken(self._language),
            phones=phones,
            url=self._url(authority),
        )

    def _spoken(self, words: Words | None) -> str | None:
        return None if words is None else words.spoken(self._language)

    def _url(self, authority: Authority) -> str | None:
        site = self._almanac.sites.get(authority.site or "")
        return None if site is None else site.url
