"""Says things on the terminal, in one place."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.domain.errors import AlreadyRunning, SettingRefused, StoreUnavailable

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
        case _:
            complain(f"{type(trouble).__name__}: {trouble}")
