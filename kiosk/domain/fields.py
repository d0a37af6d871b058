"""Reading one-line answers that have a form of their own: EGN, IBAN, phone, e-mail.

People type such numbers the way they are printed, so every usual spelling is read
and one canonical form is kept. Nothing is derived from a personal number: not a
birth date, not a sex. Check digits come from python-stdnum.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.domain.phones import format_phone, read_phone
from kiosk.domain.refusals import Refused
from kiosk.domain.typed import DASHES, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["format_iban", "format_phone", "read_field"]

_LONGEST_TYPED = 64
_SEPARATORS = re.compile(r"[ ./-]+")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_IBAN_GROUP = 4
_POSTCODE = re.compile(r"[1-9][0-9]{3}")

_LOOK_ALIKE = str.maketrans("АВЕЅІЈКМНОРСТУХ", "ABESIJKMHOPCTYX")
_SAME_SOUND = str.maketrans("АБВГДЕФИЙКЛМНОПЯРСТУЖХЦЗЬЪ", "ABVGDEFIJKLMNOPQRSTUVHCZXY")

_LONGEST_EMAIL = 254
_LONGEST_MAILBOX = 64
_MAILBOX = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
)
_LABEL = re.compile(r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?")
_TOP_LABEL = re.compile(r"[^\W\d_]{2,63}|xn--[a-z0-9-]{1,59}")
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


def read_field(field_format: str, typed: str, max_length: int | None = None) -> str:
    """Return what was typed in its canonical form.

    Args:
        field_format: egn, lnch, eik, iban, phone, email, postcode, name or any.
        typed: the line as the patron left it.
        max_length: the most characters that the canonical form may have.

    Raises:
        Refused: required (nothing but blanks), bad-… of the format, too-long.
        ValueError: there is no such format.
    """
    reader = _READERS.get(field_format)
    if reader is None:
        raise ValueError(field_format)
    line = plain(typed)
    if not line:
        raise Refused("required")
    read = reader(line)
    if max_length is not None and len(read) > max_length:
        raise Refused("too-long")
    return read


def format_iban(iban: str) -> str:
    """Return an IBAN in groups of four, as it is printed (ISO 13616-1)."""
    starts = range(0, len(iban), _IBAN_GROUP)
    return " ".join(iban[start : start + _IBAN_GROUP] for start in starts)


def _compact(line: str) -> str:
    if len(line) > _LONGEST_TYPED:
        return ""
    return _SEPARATORS.sub("", line.translate(DASHES)).upper()


def _identifier(digits: str, check: Callable[[str], bool], code: str) -> str:
    # All zeros pass the check digit of an LNCh and of an EIK.
    filled = digits.isascii() and digits.isdigit() and digits.strip("0")
    if not filled or not check(digits):
        raise Refused(code)
    return digits


def _egn(line: str) -> str:
    return _identifier(_compact(line), _is_egn, "bad-egn")


def _lnch(line: str) -> str:
    return _identifier(_compact(line), _is_lnch, "bad-lnch")


def _eik(line: str) -> str:
    digits = _compact(line).removeprefix("BG").removeprefix("БГ")
    return _identifier(digits, _is_eik, "bad-eik")


def _is_egn(digits: str) -> bool:
    from stdnum.bg import egn

    return egn.is_valid(digits)


def _is_lnch(digits: str) -> bool:
    from stdnum.bg import pnf

    return pnf.is_valid(digits)


def _is_eik(digits: str) -> bool:
    """Whether this is the identification code of the BULSTAT or trade register.

    Nine digits: a company or body (check digit by python-stdnum). Thirteen: its
    branch, whose last digit weighs the ninth to the twelfth by 2 7 3 5, and by
    4 9 5 7 where that leaves 10, modulo 11. Ten: a natural person, whose code is
    the EGN or LNCh. Source: Registry Agency, structure of the BULSTAT code,
    http://bulstat.registryagency.bg/Fr-about2.html#Structure
    """
    from stdnum.bg import vat

    if len(digits) == 10:
        return _is_egn(digits) or _is_lnch(digits)
    if len(digits) not in (9, 13):
        return False
    main, branch = digits[:9], digits[8:]
    sound = main[-1] == vat.calc_check_digit_legal(main[:-1])
    return sound and (len(digits) == 9 or branch[-1] == _branch_check(branch[:-1]))


def _branch_check(digits: str) -> str:
    remainder = _weighed(digits, (2, 7, 3, 5))
    if remainder == 10:
        remainder = _weighed(digits, (4, 9, 5, 7))
    return str(remainder % 10)


def _weighed(digits: str, weights: tuple[int, ...]) -> int:
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11


def _iban(line: str) -> str:
    """Read an IBAN; where Cyrillic letters stand in it, by look and then by sound.

    Whoever forgot to change the keyboard typed В for B or Б for B: the check digits
    (ISO 7064, mod 97-10) and the country's structure say which was meant.
    """
    from stdnum import iban

    compact = _compact(line)
    for letters in (_LOOK_ALIKE, _SAME_SOUND):
        candidate = compact.translate(letters).removeprefix("IBAN").lstrip(":")
        # Without the national checks, which stdnum imports by name at run time.
        if _IBAN.fullmatch(candidate) and iban.is_valid(candidate, check_country=False):
            return candidate
    raise Refused("bad-iban")


def _email(line: str) -> str:
    """Read an address of one ASCII mailbox (RFC 5322 dot-atom) at a full domain.

    A Cyrillic mailbox, or a domain part that mixes scripts, is a forgotten keyboard
    and not an address: national domains such as .бг are Cyrillic throughout.
    """
    mailbox, _, domain = line.lower().rpartition("@")
    labels = domain.split(".")
    good = (
        len(line) <= _LONGEST_EMAIL
        and len(mailbox) <= _LONGEST_MAILBOX
        and _MAILBOX.fullmatch(mailbox)
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not any(_LATIN.search(part) and _CYRILLIC.search(part) for part in labels)
        and _TOP_LABEL.fullmatch(labels[-1])
    )
    if not good:
        raise Refused("bad-email")
    return line


def _postcode(line: str) -> str:
    digits = _compact(line).removeprefix("BG")
    if not _POSTCODE.fullmatch(digits):
        raise Refused("bad-postcode")
    return digits


_READERS: Mapping[str, Callable[[str], str]] = {
    "egn": _egn,
    "lnch": _lnch,
    "eik": _eik,
    "iban": _iban,
    "phone": read_phone,
    "email": _email,
    "postcode": _postcode,
    "name": plain,
    "any": plain,
}
