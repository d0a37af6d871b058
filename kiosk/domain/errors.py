"""Trouble that is expected: each kind has its own type and its own way out.

Everything else is a mistake of ours and reaches one place, which logs it, ends
the session cleanly and shows a calm page.
"""

from __future__ import annotations

import enum


class Expected(Exception):
    """Trouble that the kiosk knows how to live with."""


class StoreUnavailable(Expected):
    """The log or the content cannot be read or written just now."""


class AlreadyRunning(Expected):
    """Another kiosk uses the same data folder."""


class SettingRefused(Expected):
    """A setting cannot take a value. `reason` says why, in plain words."""

    def __init__(self, name: str, reason: str) -> None:
        """Name the setting and what is wrong with the value."""
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class NoSuchGuide(Expected):
    """There is no guide with this id among those that may be shown."""


class HostFault(enum.StrEnum):
    """What is wrong with a host that somebody wants to list; an id, never words."""

    EMPTY = "empty"
    NOT_A_HOST = "not-a-host"
    SCHEME = "scheme"
    LOGIN = "login"
    PORT = "port"
    PATH = "path"
    NUMBER = "number"
    OWN_NETWORK = "own-network"
    WILDCARD = "wildcard"
    TOO_WIDE = "too-wide"
    MIXED_SCRIPTS = "mixed-scripts"


class HostRefused(Expected):
    """A host cannot be listed. `fault` says why."""

    def __init__(self, fault: HostFault) -> None:
        """Name what is wrong; the entry itself is not kept."""
        super().__init__(fault.value)
        self.fault = fault


class TicketRefused(Expected):
    """A resume number leads nowhere. It never holds the number: that tells choices."""


class NotATicket(TicketRefused):
    """It is no number, or none of a length that these numbers have."""


class TicketMistyped(TicketRefused):
    """A digit is wrong, lacks, or has changed places with another."""


class TicketOfNoGuide(TicketRefused):
    """It belongs to no guide on this shelf, or to several."""


class HandoverFault(enum.StrEnum):
    """Why an address was not handed over to the PC's browser; an id, never words."""

    ADDRESS = "address"
    NO_BROWSER = "no-browser"
    AS_ROOT = "as-root"
    NO_ROOM = "no-room"
    NOT_STARTED = "not-started"


class NotHandedOver(Expected):
    """The PC's own browser was not opened. `fault` says why; nothing is left of it."""

    def __init__(self, fault: HandoverFault) -> None:
        """Name what was in the way; the address itself is not kept."""
        super().__init__(fault.value)
        self.fault = fault
