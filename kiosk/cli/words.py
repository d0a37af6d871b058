"""Says things on the terminal, in one place."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.domain.errors import (
    AlreadyRunning,
    NoSuchGuide,
    NotATicket,
    SettingRefused,
    StoreUnavailable,
    TicketMistyped,
    TicketOfNoGuide,
)
from kiosk.domain.ticket_numbers import LEAST_DIGITS, MOST_DIGITS

if TYPE_CHECKING:
    from kiosk.domain.errors import Expected


def say(text: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(text + "\n")


def say_trouble(trouble: Expected) -> None:
    """Say in plain words what is in the way, and the way out."""
    match trouble:
        case AlreadyRunning():
            complain(
                "Another kiosk is using this data folder. "
                "Close it first, or give another one with --data."
            )
        case SettingRefused(name=name, reason=reason):
            complain(f"{name}: {reason}")
        case StoreUnavailable():
            complain(f"The log or the content cannot be read: {trouble}")
        case NoSuchGuide():
            complain(f"There is no guide `{trouble}`.")
        case NotATicket():
            complain(
                "That is no resume number: they have digits only, "
                f"{LEAST_DIGITS} to {MOST_DIGITS} of them."
            )
        case TicketMistyped():
            complain(
                "The number does not add up: a digit is wrong, lacks, or has changed "
                "places with another. Look at it again."
            )
        case TicketOfNoGuide():
            complain("No guide here has this resume number.")
        case _:
            complain(f"{type(trouble).__name__}: {trouble}")
