"""Trouble that is expected: each kind has its own type and its own way out.

Everything else is a mistake of ours and reaches one place, which logs it, ends
the session cleanly and shows a calm page.
"""

from __future__ import annotations


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
