"""Who does it, where, and on which official site: the directory.

What is not known is None and stays so: it is never guessed.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Language = Literal["bg", "en", "tr"]
LANGUAGES: tuple[Language, ...] = ("bg", "en", "tr")
SOURCE_LANGUAGE: Language = "bg"


class Words(msgspec.Struct, frozen=True):
    """A short text in up to three languages; Bulgarian is always there."""

    bg: str
    en: str | None = None
    tr: str | None = None

    def spoken(self, language: Language) -> str:
        """Return the text in a language, or in Bulgarian where it is missing."""
        own: str | None = getattr(self, language)
        return own or self.bg


def short_name(name: str) -> str:
    """Return what people call an institution: what stands in brackets at the end."""
    before, _, inside = name.rstrip(")").rpartition("(")
    return inside if before and name.endswith(")") else name


def in_town(name: str, town: str, between: str = " – ") -> str:
    """Name something with its town, the town once: Община Смолян, АЗ – Девин."""
    return name if name.endswith(town) else f"{name}{between}{town}"


class Authority(msgspec.Struct, frozen=True):
    """An institution, with the number that answers for all of it if known."""

    id: str
    name: Words
    what_for: Words
    site: str | None = None
    phone: str | None = None


class Site(msgspec.Struct, frozen=True):
    """An official site and exactly the hosts that may be shown for it."""

    id: str
    url: str | None
    title: Words
    hosts: tuple[str, ...]
    login_hosts: tuple[str, ...] = ()
    downloads: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    works_in_embedded: Literal["yes", "no", "unknown"] = "unknown"
    embedded_reason: str | None = None
    https_only: bool = True
    note: str | None = None


class Office(msgspec.Struct, frozen=True):
    """A desk one can walk up to."""

    id: str
    authority: str
    town: Words
    name: Words | None = None
    address: Words | None = None
    phone: tuple[str, ...] = ()
    email: str | None = None
    hours: Words | None = None
    url: str | None = None
    checked: str | None = None
    note: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what a patron would need and nobody has found yet."""
        known = {
            "address": self.address,
            "phone": self.phone,
            "hours": self.hours,
        }
        return tuple(name for name, value in known.items() if not value)


class ListItem(msgspec.Struct, frozen=True):
    """One option of a long list, with fields that look-ups read."""

    id: str
    fields: dict[str, str] = {}


class OptionList(msgspec.Struct, frozen=True):
    """A long list of options with groups; `groups` name items, nesting resolved."""

    id: str
    items: tuple[ListItem, ...]
    groups: dict[str, tuple[str, ...]] = {}

    def item(self, item_id: str) -> ListItem | None:
        """Return an item by its id."""
        return next((item for item in self.items if item.id == item_id), None)
