"""An office's card as phones take it into their contacts (vCard 3.0, RFC 2426)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.outputs.calendar import unfolded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.leaflet import Place
    from kiosk.domain.view import Contact


def best_contact(places: Iterable[Place]) -> Contact | None:
    """Return the first place that can be rung up or walked to, if there is one."""
    contacts = (place.contact for place in places)
    return next((c for c in contacts if c.name and (c.phones or c.address)), None)


def card_text(contact: Contact, most: int) -> str:
    """Return a contact as a vCard; what is not known is left out.

    Args:
        most: the bytes that it may have; where it has more, the hours are left out.
    """
    text = _text(contact, hours=contact.hours)
    if len(text.encode()) > most:
        return _text(contact, hours=None)
    return text


def _text(contact: Contact, hours: str | None) -> str:
    from icalendar import Component
    from icalendar.prop import vAdr, vN

    class Card(Component):
        name = "VCARD"

    card = Card()
    card.add("version", "3.0")
    card.add("n", vN((contact.name, "", "", "", "")))
    card.add("fn", contact.name)
    for phone in contact.phones:
        card.add("tel", phone.replace("\N{NO-BREAK SPACE}", " "))
    if contact.email:
        card.add("email", contact.email)
    if contact.url:
        card.add("url", contact.url)
    if contact.address:
        card.add("adr", vAdr(("", "", contact.address, "", "", "", "")))
    if hours:
        card.add("note", hours)
    return unfolded(card.to_ical(sorted=False))
