"""The house PIN: one for all librarians, until each has an account of their own.

A PIN of four digits is soon found by trying, so each wrong try makes the next one
wait longer. Those who wait are not told whether they were right.
"""

from __future__ import annotations

import enum
import itertools
from typing import TYPE_CHECKING

from kiosk.domain.typed import plain
from kiosk.services.phrases import QT_TRANSLATE_NOOP
from kiosk.services.settings_book import ValueRefused

if TYPE_CHECKING:
    from kiosk.domain.ports import Clock, Secrets
    from kiosk.services.settings_book import SettingsBook

SETTING = "staff.pin"
LEAST, MOST = 4, 12
FREE_TRIES = 2
"""Wrong tries that cost nothing: a slip of the finger is no attack."""
LONGEST_WAIT = 60.0
_DOUBLINGS = 6

DIGITS_ONLY = QT_TRANSLATE_NOOP("HousePin", "A PIN is made of digits only.")
WRONG_LENGTH = QT_TRANSLATE_NOOP("HousePin", "A PIN has {least} to {most} digits.")
TOO_EASY = QT_TRANSLATE_NOOP(
    "HousePin", "This PIN is among the first that anybody would try. Choose another."
)


class Verdict(enum.Enum):
    """What came of a try."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_SOON = "too-soon"
    NOT_SET = "not-set"


class HousePin:
    """Opens the staff screens to those who know it."""

    def __init__(self, book: SettingsBook, secrets: Secrets, clock: Clock) -> None:
        """Keep the PIN's hash among the settings."""
        self._book = book
        self._secrets = secrets
        self._clock = clock
        self._wrong = 0
        self._barred_until = 0.0

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return bool(self._book.settings.staff.pin)

    def choose(self, pin: str) -> None:
        """Take a new PIN in place of the old one.

        Raises:
            ValueRefused: it is no PIN, or too easily guessed, or cannot be kept.
        """
        digits = _digits(pin)
        self._book.keep(SETTING, self._secrets.hashed(digits))
        self._forget_tries()

    def verify(self, pin: str) -> Verdict:
        """Try a PIN. While one has to wait, it is not even looked at."""
        if not self.is_set:
            return Verdict.NOT_SET
        if self.wait() > 0:
            return Verdict.TOO_SOON
        if self._secrets.matches(plain(pin), self._book.settings.staff.pin):
            self._forget_tries()
            return Verdict.RIGHT
        self._wrong += 1
        self._barred_until = self._clock.seconds() + wait_after(self._wrong)
        return Verdict.WRONG

    def wait(self) -> float:
        """Return the seconds left until a PIN may be tried."""
        return max(0.0, self._barred_until - self._clock.seconds())

    def _forget_tries(self) -> None:
        self._wrong = 0
        self._barred_until = 0.0


def wait_after(wrong: int) -> float:
    """Return how long one waits after so many wrong tries: 0, 0, 1, 2, 4 … 60 s."""
    if wrong <= FREE_TRIES:
        return 0.0
    doublings = min(wrong - FREE_TRIES - 1, _DOUBLINGS)
    return min(LONGEST_WAIT, 2.0**doublings)


def _digits(pin: str) -> str:
    digits = plain(pin)
    if not (digits.isascii() and digits.isdigit()):
        raise ValueRefused(SETTING, DIGITS_ONLY)
    if not LEAST <= len(digits) <= MOST:
        raise ValueRefused(SETTING, WRONG_LENGTH.filled(least=LEAST, most=MOST))
    if _is_easy(digits):
        raise ValueRefused(SETTING, TOO_EASY)
    return digits


def _is_easy(digits: str) -> bool:
    """Whether it only counts on (1234, 9753, 0000) or repeats itself (1212)."""
    pairs = itertools.pairwise(map(int, digits))
    strides = {(after - before) % 10 for before, after in pairs}
    half = len(digits) // 2
    return len(strides) == 1 or any(
        digits == (digits[:size] * len(digits))[: len(digits)]
        for size in range(1, half + 1)
    )
