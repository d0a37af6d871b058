"""Telephone numbers, as Bulgarians type them and as they write them.

One canonical spelling lets a number be compared, dialled and printed: national
digits with the leading 0, a short number as it is dialled, `*` kept, a foreign
number with `+`. Sources: the numbering plan of the Communications Regulation
Commission (area codes of at most three digits since 1 April 2014, decision
858/2013), as Google's libphonenumber records it for the region BG; ITU-T E.164
for foreign numbers.
"""

from __future__ import annotations

import re

from kiosk.domain.refusals import Refused
from kiosk.domain.typed import DASHES, plain

_LONGEST_TYPED = 64
_SEPARATORS = re.compile(r"[ ()./-]+")
_DIALLED = re.compile(r"[+*]?[0-9]+")
_COUNTRY = "359"
_MOBILE = re.compile(r"(?:8[7-9]|98)[0-9]{7}|99[69][0-9]{6}")
_NATIONAL = re.compile(
    r"2[0-9]{5,7}"
    r"|(?:43[1-6]|70[1-9])[0-9]{4,5}"
    r"|(?:[36][0-9]|4[124-7]|[57][1-9]|8[1-6]|9[1-7])[0-9]{5,6}"
    r"|(?:43[07-9]|[78]00)[0-9]{5}|90[0-9]{6}"
)
_FOREIGN = re.compile(r"[1-9][0-9]{6,14}")
_SHORT = re.compile(r"1[0-9]{2,5}|\*[0-9]{3,6}")
_CALLING_CODE = re.compile(
    r"1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3}"
)
_AREA = re.compile(r"2|3[248]|4[246]|5[2468]|6[2468]|7[368]|82|846|868|9[246]|[0-9]{3}")
_SHARED_AREAS = {"846": "84", "868": "86"}
"""Razgrad and Silistra have two digits; towns near them have three that begin alike."""
_FIRST_GROUP = {4: 2, 5: 2, 6: 3, 7: 3}


def read_phone(typed: str) -> str:
    """Return a number in its one canonical spelling.

    `0888123456` (national), `112`, `116111`, `*2211` (short), `+905321234567`
    (foreign). A leading +359, 00359 or 359, a 0 after it, and the 0 that is often
    left off before a mobile number are understood. A local number without its
    area code is refused: nobody elsewhere could dial it.

    Raises:
        Refused: bad-phone.
    """
    line = plain(typed).translate(DASHES)
    if len(line) > _LONGEST_TYPED:
        raise Refused("bad-phone")
    # The trunk zero of "+359 (0)888" is dialled from inside the country only.
    abroad = line.startswith(("+", "00", "(+", "(00"))
    digits = _SEPARATORS.sub("", line.replace("(0)", "") if abroad else line)
    if not _DIALLED.fullmatch(digits):
        raise Refused("bad-phone")
    if _SHORT.fullmatch(digits):
        return digits
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    number = _foreign(digits) or _national(digits)
    if number is None:
        raise Refused("bad-phone")
    return number


def format_phone(canonical: str) -> str:
    """Return a canonical number spaced as it is written: 0700 18 700, 02 981 7686.

    Reading the result gives the canonical number again. What is not canonical
    comes back as it is.
    """
    if canonical.startswith("+"):
        return _foreign_groups(canonical)
    if len(canonical) == 6 and canonical.startswith("1"):
        return f"{canonical[:3]} {canonical[3:]}"
    area = _AREA.match(canonical[1:]) if canonical.startswith("0") else None
    if area is None:
        return canonical
    cut = 1 + len(_SHARED_AREAS.get(area[0], area[0]))
    rest = canonical[cut:]
    first = _FIRST_GROUP.get(len(rest), len(rest))
    return " ".join(filter(None, (canonical[:cut], rest[:first], rest[first:])))


def _foreign(digits: str) -> str | None:
    if not digits.startswith("+") or digits.startswith("+" + _COUNTRY):
        return None
    # 00888… is a mobile number with one zero too many: no country has so short ones.
    if _MOBILE.fullmatch(digits[1:]):
        return None
    return digits if _FOREIGN.fullmatch(digits[1:]) else None


def _national(digits: str) -> str | None:
    bare = digits.removeprefix("+")
    from_abroad = bare.startswith(_COUNTRY)
    if digits.startswith("+") and not from_abroad:
        return None
    if from_abroad:
        bare = bare.removeprefix(_COUNTRY)
    significant = bare.removeprefix("0")
    if _MOBILE.fullmatch(significant):
        return "0" + significant
    if _NATIONAL.fullmatch(significant) and (from_abroad or bare != significant):
        return "0" + significant
    return None


def _foreign_groups(canonical: str) -> str:
    code = _CALLING_CODE.match(canonical[1:])
    if code is None:
        return canonical
    groups, rest = ["+" + code[0]], canonical[1 + len(code[0]) :]
    while len(rest) > 4:
        groups.append(rest[:3])
        rest = rest[3:]
    return " ".join([*groups, rest])
