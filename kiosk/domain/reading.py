"""Reading days and numbers as people write them, without guessing.

The day comes first, always, except where the year does (ISO 8601). What could mean
two things is refused, or decided by a rule that is written here: a patron would
rather be asked again than have the wrong day on an application.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from decimal import Decimal

from kiosk.domain.conventions import CONVENTIONS
from kiosk.domain.refusals import Refused
from kiosk.domain.typed import DASHES, plain

_LONGEST_TYPED = 64
_FIRST_YEAR = 1000
_SHORTEST_MONTH = 2
_MONEY_DECIMALS = 2

_YEAR_MARK = re.compile(r" ?(?:г|год|година)\.?$")
_ORDINAL = re.compile(r"(?<=[0-9])-?(?:st|nd|rd|th|ви|ри|ти)\b")
_UNBROKEN = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_BETWEEN_PARTS = re.compile(r"[ ./,-]+")
_DAY = re.compile(r"[0-9]{1,2}")
_YEAR = re.compile(r"[0-9]{4}")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN_TYPED_IN_CYRILLIC = str.maketrans("іх", "ix")

_GROUP_SIGNS = str.maketrans({**dict.fromkeys("’‘ʼ´`٬", "'"), "٫": ","})
_EURO = r"(?:€|eur|euros?|евро|евра|avro)"
_NUMBER = re.compile(
    rf"(?:{_EURO} ?)?([+-]?) ?(?:{_EURO} ?)?([0-9.,' ]*[0-9.,])(?: ?{_EURO})?"
)
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}")
_WHOLE = re.compile(r"[0-9]*|[1-9][0-9]{0,2}([ '.,])[0-9]{3}(?:\1[0-9]{3})*")
_FRACTION = re.compile(r"[0-9]*")


def read_date(day: str, month: str, year: str) -> datetime.date:
    """Return the day that three boxes name.

    The month may be a number, a Roman numeral (22.XI.2026 is written so) or a name
    in Bulgarian, English or Turkish, shortened as far as it stays the only one. A
    year of two digits is refused: of a birth date nobody can tell the century.

    Raises:
        Refused: not-a-date.
    """
    parts = [_line(part, "not-a-date").strip(" .") for part in (day, month, year)]
    return _calendar_day(parts[0], parts[1], _YEAR_MARK.sub("", parts[2]))


def read_date_line(typed: str) -> datetime.date:
    """Return the day that a line names.

    Read are 22.11.2026 with or without г., with any of . / - , and blanks between;
    22112026; 22 ноември 2026, 22 Kasım 2026, 22nd of November 2026, November 22,
    2026 (a named month cannot be taken for a day); and 2026-11-22.

    Raises:
        Refused: not-a-date.
    """
    line = _YEAR_MARK.sub("", _line(typed, "not-a-date"))
    unbroken = _UNBROKEN.fullmatch(line)
    if unbroken:
        return _calendar_day(unbroken[1], unbroken[2], unbroken[3])
    split = _BETWEEN_PARTS.split(_ORDINAL.sub("", line))
    parts = [part for part in split if part not in ("", "of")]
    if len(parts) != 3:
        raise Refused("not-a-date")
    first, second, third = parts
    if _YEAR.fullmatch(first):
        return _calendar_day(third, second, first)
    if not first[0].isdigit():
        return _calendar_day(second, first, third)
    return _calendar_day(first, second, third)


def read_number(typed: str, decimals: int = _MONEY_DECIMALS) -> Decimal:
    """Return a number or a sum in euro, exactly as it was typed.

    Groups of three may be parted by blanks, apostrophes, points or commas; of a
    point and a comma the last one is the decimal mark. A single point or comma
    before exactly three digits could be either: it parts thousands where the
    question takes at most two decimals (1.234 is 1234), and is the decimal mark
    where it takes more, or where no group of thousands can stand before it
    (0.500, 12345.678). A euro sign or word beside the number is passed over; a sum
    in any other currency is no number here.

    Args:
        typed: the line as the patron left it.
        decimals: how many the question takes. More are read all the same: whoever
            asks says that there are too many.

    Raises:
        Refused: not-a-number.
    """
    line = _line(typed, "not-a-number").translate(_GROUP_SIGNS)
    found = _NUMBER.fullmatch(line)
    if found is None:
        raise Refused("not-a-number")
    whole, fraction = _halves(found[2], decimals)
    written = _WHOLE.fullmatch(whole) and _FRACTION.fullmatch(fraction)
    if not written or not whole + fraction:
        raise Refused("not-a-number")
    digits = re.sub(r"[^0-9]", "", whole) or "0"
    return Decimal(f"{found[1]}{digits}" + (f".{fraction}" if fraction else ""))


def _line(typed: str, code: str) -> str:
    line = plain(typed).translate(DASHES).lower()
    if len(line) > _LONGEST_TYPED:
        raise Refused(code)
    return line


def _calendar_day(day: str, month: str, year: str) -> datetime.date:
    written = _DAY.fullmatch(day) and _YEAR.fullmatch(year)
    if not written or int(year) < _FIRST_YEAR:
        raise Refused("not-a-date")
    try:
        return datetime.date(int(year), _month(month), int(day))
    except ValueError:
        raise Refused("not-a-date") from None


def _month(typed: str) -> int:
    if _DAY.fullmatch(typed):
        return int(typed)
    name = _folded(typed)
    roman = name.translate(_ROMAN_TYPED_IN_CYRILLIC)
    if roman in _ROMAN:
        return _ROMAN.index(roman) + 1
    meant = {
        number
        for conventions in CONVENTIONS.values()
        for number, full in enumerate(conventions.months, start=1)
        if len(name) >= _SHORTEST_MONTH and _folded(full).startswith(name)
    }
    if len(meant) != 1:
        raise Refused("not-a-date")
    return meant.pop()


def _folded(text: str) -> str:
    """Return letters without marks and case: Turkish is often typed subat, KASIM."""
    apart = unicodedata.normalize("NFD", text)
    bare = "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")
    return bare.lower().replace("ı", "i")


def _halves(figures: str, decimals: int) -> tuple[str, str]:
    mark = max(figures.rfind("."), figures.rfind(","))
    if mark < 0:
        return figures, ""
    whole, fraction = figures[:mark], figures[mark + 1 :]
    thousands = (
        decimals <= _MONEY_DECIMALS
        and len(fraction) == 3
        and _THOUSANDS.fullmatch(whole)
    )
    if thousands or figures[mark] in whole:
        return figures, ""
    return whole, fraction
