"""How numbers, money, days and lists are written in the language on the screen.

The operating system's locale decides nothing here: a patron may change language in
the middle of a session, and a leaflet may be in a language that the machine lacks.
"""

from __future__ import annotations

import unicodedata
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Literal

from kiosk.domain.conventions import CONVENTIONS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

_MINUS = "\N{MINUS SIGN}"
_DIGITS_KEPT = 1_000


class Formatter:
    """Writes values the way one language writes them.

    Attributes:
        language: bg, en or tr.
    """

    def __init__(self, language: str) -> None:
        """Take up a language.

        Raises:
            ValueError: the kiosk does not speak it.
        """
        if language not in CONVENTIONS:
            raise ValueError(language)
        self.language = language
        self._ways = CONVENTIONS[language]
        signs = " 0123456789" + self._ways.alphabet
        self._order = {sign: place for place, sign in enumerate(signs)}

    def money(self, euros: Decimal | int) -> str:
        """Return a sum in euro, with cents unless it is whole: `15,34 €`, `20 €`.

        Rounded half up to cents for display only.
        """
        cents = _rounded(euros, 2)
        whole = cents == cents.to_integral_value()
        return _signed(self.number(cents, 0 if whole else 2), self._ways.money)

    def number(self, value: Decimal | int, decimals: int | None = None) -> str:
        """Return a number in groups of three, with the minus sign U+2212.

        Args:
            value: what to write.
            decimals: how many, rounded half up; by default those that it has,
                without zeros at the end.
        """
        exact = Decimal(value) if decimals is None else _rounded(value, decimals)
        digits = f"{exact.copy_abs():,f}"
        if decimals is None and "." in digits:
            digits = digits.rstrip("0").rstrip(".")
        whole, _, fraction = digits.partition(".")
        written = whole.replace(",", self._ways.group)
        if fraction:
            written += self._ways.point + fraction
        return _MINUS + written if exact < 0 else written

    def percent(self, value: Decimal | int, decimals: int | None = None) -> str:
        """Return a percentage; 13.78 means 13.78 %, not 0.1378."""
        return _signed(self.number(value, decimals), self._ways.percent)

    def day(self, day: datetime.date) -> str:
        """Return a day in its short form: `22.11.2026 г.`."""
        return self._dated(self._ways.day, day)

    def day_long(self, day: datetime.date) -> str:
        """Return a day with the month's name: `22 ноември 2026 г.`."""
        return self._dated(self._ways.day_long, day)

    def weekday_day(self, day: datetime.date) -> str:
        """Return a day in its short form with its weekday."""
        weekday = self._ways.weekdays[day.weekday()]
        return self._ways.weekday_day.format(weekday=weekday, day=self.day(day))

    def time_of_day(self, time: datetime.time) -> str:
        """Return hours and minutes of a 24-hour clock."""
        return time.strftime(self._ways.time_of_day)

    def plural(self, count: Decimal | int) -> Literal["one", "other"]:
        """Return the plural category of a count as `number` writes it.

        In all three languages CLDR's cardinal rule comes to this: `one` is 1 alone.
        """
        return "one" if count in (1, -1) else "other"

    def listing(self, items: Sequence[str]) -> str:
        """Return items as a phrase: `а, б и в`; nothing of none."""
        if not items:
            return ""
        *firsts, last = items
        if not firsts:
            return last
        return ", ".join(firsts) + self._ways.last_of_list + last

    def upper(self, text: str) -> str:
        """Return text in capitals: in Turkish i becomes İ."""
        return upper_tr(text) if self.language == "tr" else text.upper()

    def lower(self, text: str) -> str:
        """Return text in small letters: in Turkish I becomes ı."""
        return lower_tr(text) if self.language == "tr" else text.lower()

    def sort_key(self, text: str) -> tuple[tuple[int, ...], str]:
        """Return a key that orders words as a dictionary of the language does.

        The language's own alphabet comes first, then the other script. Case, marks
        that are no letter of the alphabet, and punctuation only break ties.
        """
        composed = unicodedata.normalize("NFC", text)
        places: list[int] = []
        for sign in self.lower(composed):
            places.extend(self._places(sign))
        return tuple(places), composed

    def _places(self, sign: str) -> tuple[int, ...]:
        for candidate in (sign, unicodedata.normalize("NFD", sign)[0]):
            if candidate in self._order:
                return (self._order[candidate],)
        if sign.isspace():
            return (self._order[" "],)
        return (len(self._order) + ord(sign),) if sign.isalnum() else ()

    def _dated(self, pattern: str, day: datetime.date) -> str:
        month = self._ways.months[day.month - 1]
        return pattern.format(day=day, month=month)


def upper_tr(text: str) -> str:
    """Return text in Turkish capitals (i–İ, ı–I)."""
    return text.replace("i", "İ").upper()


def lower_tr(text: str) -> str:
    """Return text in Turkish small letters (İ–i, I–ı)."""
    composed = unicodedata.normalize("NFC", text)
    return composed.replace("İ", "i").replace("I", "ı").lower()


def _rounded(value: Decimal | int, decimals: int) -> Decimal:
    step = Decimal(1).scaleb(-decimals)
    return Decimal(value).quantize(step, ROUND_HALF_UP, Context(prec=_DIGITS_KEPT))


def _signed(number: str, pattern: str) -> str:
    """Put a number into a pattern, its minus sign before everything else."""
    sign = _MINUS if number.startswith(_MINUS) else ""
    return sign + pattern.format(number.removeprefix(_MINUS))
