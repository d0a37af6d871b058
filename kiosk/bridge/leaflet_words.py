"""Gathers the note's own words in the language that is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.leaflet_words import LeafletWords


def leaflet_words() -> LeafletWords:
    """Return the words; those that the screens say too are the screens' own."""
    translate = QCoreApplication.translate
    return LeafletWords(
        made=translate("Leaflet", "A note from {day}"),
        by_when=translate("Leaflet", "By when"),
        left=translate("Leaflet", "What is left to do"),
        ahead=translate("Leaflet", "Still to come: {parts}"),
        bring=translate("Leaflet", "What to bring"),
        at_hand=translate("Leaflet", "at hand"),
        without=translate("Leaflet", "If you lack it: {advice}"),
        where=translate("Leaflet", "Where"),
        follows=translate("OutcomeScreen", "What follows"),
        found=translate("Leaflet", "What was found for you"),
        cost=translate("Leaflet", "What it costs"),
        free=translate("GuideStartScreen", "Free"),
        figures=translate("Leaflet", "The figures are from: {sources}."),
        figures_of=translate("Leaflet", "The figures are from {years}."),
        beware=translate("Leaflet", "Beware"),
        done=translate("Leaflet", "What you have done here"),
        answered=translate("Leaflet", "Questions answered: {count}"),
        leads_to=translate("OutcomeScreen", "Go on with: {guide}"),
        go_on=translate("Leaflet", "To go on another time"),
        go_on_how=translate(
            "Leaflet",
            "Type this number on the home screen of any Gishe, or hold the bars "
            "before the scanner. It holds the answers that you chose, and nothing "
            "that you typed.",
        ),
        on_phone=translate("Leaflet", "On your phone"),
        on_phone_how=translate(
            "Leaflet",
            "Point the camera at a code. No network is needed: the text is in the "
            "code itself.",
        ),
        part=translate("Leaflet", "This note, {number} of {of}"),
        alt_part=translate(
            "Leaflet", "QR code with the text of this note, {number} of {of}"
        ),
        to_calendar=translate("Leaflet", "Into the calendar: {day}"),
        alt_calendar=translate("Leaflet", "QR code that puts {day} into the calendar"),
        to_contacts=translate("Leaflet", "Into the contacts: {name}"),
        alt_contact=translate("Leaflet", "QR code that puts {name} into the contacts"),
        alt_ticket=translate("Leaflet", "Barcode of the number {number}"),
        page=translate("Leaflet", "page {number} of {of}"),
        checked=translate(
            "GuideStartScreen", "Checked against its sources up to {day}."
        ),
        overdue=translate(
            "GuideStartScreen",
            "It should have been checked again since: ask the librarian.",
        ),
        unconfirmed=translate("OutcomeScreen", "We cannot say this for today"),
        unconfirmed_why=translate(
            "OutcomeScreen",
            "A figure on which the next step depends is not confirmed for today. "
            "Ask {whom}.",
        ),
        untranslated=translate("Words", "Not translated yet:"),
        stale=translate(
            "Words", "The Bulgarian text has changed since this was translated."
        ),
        to_check=translate("Words", "to be checked"),
        to_check_before_paying=translate("Words", "check before you pay"),
        not_confirmed=translate("Words", "not confirmed for today; ask {whom}"),
        not_known=translate("Words", "not known here; ask {whom}"),
        the_librarian=translate("Words", "the librarian"),
        page_or_librarian=translate("Words", "{name} ({page}) or the librarian"),
        unknown=_unknown(),
    )


def _unknown() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "a": translate("Contact", "The address is not known here. Ask {whom}."),
        "p": translate("Contact", "The phone is not known here. Ask {whom}."),
        "h": translate("Contact", "The hours are not known here. Ask {whom}."),
        "ap": translate("Contact", "Address and phone are not known here. Ask {whom}."),
        "ah": translate("Contact", "Address and hours are not known here. Ask {whom}."),
        "ph": translate("Contact", "Phone and hours are not known here. Ask {whom}."),
        "aph": translate(
            "Contact", "Address, phone and hours are not known here. Ask {whom}."
        ),
    }
