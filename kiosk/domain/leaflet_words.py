"""The note's own words, handed in by whoever knows the language of the screen.

The guide's words are in the note already; these are the headings around them, and
what is said of what is not certain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, kw_only=True)
class LeafletWords:
    """Words and sentences; what stands in braces is filled in.

    Attributes:
        unknown: what is not known of a contact, by the letters of what lacks (a: its
            address, p: its phone, h: its hours); each names `{whom}`.
        without: `{advice}` is what to do without a thing.
        part: `{number}` and `{of}`, of codes that belong together.
        alt_part: the same, for those who do not see the code.
    """

    made: str
    by_when: str
    left: str
    ahead: str
    bring: str
    at_hand: str
    without: str
    where: str
    follows: str
    found: str
    cost: str
    free: str
    figures: str
    figures_of: str
    beware: str
    done: str
    answered: str
    leads_to: str
    go_on: str
    go_on_how: str
    on_phone: str
    on_phone_how: str
    part: str
    alt_part: str
    to_calendar: str
    alt_calendar: str
    to_contacts: str
    alt_contact: str
    alt_ticket: str
    page: str
    checked: str
    overdue: str
    unconfirmed: str
    unconfirmed_why: str
    untranslated: str
    stale: str
    to_check: str
    to_check_before_paying: str
    not_confirmed: str
    not_known: str
    the_librarian: str
    page_or_librarian: str
    unknown: Mapping[str, str]
