"""Names of hosts: how they are written, whose they are, what they pass for.

Browsers take one host in many spellings, and parsers differ on them. Here each
host has one spelling, lower-case ASCII with A-labels; what would need more than that
to get there (full-width letters, other dots, percent signs) is no host at all.
Rules: UTS 46 and RFC 5891 by the package `idna`; numbers as the "host parsing" of
the WHATWG URL Standard reads them; names of own networks from RFC 6761, RFC 6762
(appendix G), RFC 8375 and ICANN's `.internal`; scripts and look-alikes after UTS 39.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from typing import NamedTuple

from kiosk.domain.errors import HostFault, HostRefused

LONGEST_HOST = 253
"""Signs of a name, RFC 1035; in letters of any script it is never longer."""

_LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_NUMBER = re.compile("[0-9]+|0x[0-9a-f]*")
_DIGITS = re.compile("[0-9a-f]+")
_IPV4_PARTS, _BYTE = 4, 255
_A_LABEL = "xn--"
_OWN = frozenset(
    [
        *("localhost", "local", "internal", "localdomain"),
        *("lan", "home", "corp", "intranet", "private"),
    ]
)
_OWN_ZONE = ".home.arpa"
_ANYBODYS = re.compile(
    r"[^.]+|[a-z0-9]\.bg|(?:biz|com?|gen|info|ltd|me|name|net?|nom|org?)\.[a-z]{2}"
    r"|(?:appspot|blogspot|firebaseapp|herokuapp|weebly|wixsite|wordpress)\.com"
    r"|(?:azurewebsites|cloudfront)\.net|git(?:hub|lab)\.io|(?:netlify|vercel|web)\.app"
    r"|(?:fly|pages|workers)\.dev|glitch\.me|onrender\.com"
)
_PASSING = {
    "a": "аαɑ",
    "b": "вьβ",
    "c": "с",
    "d": "ԁ",
    "e": "езε",
    "g": "ɡ",
    "h": "нһ",
    "j": "ј",
    "k": "кκ",
    "l": "1iіӏıιɩ",
    "m": "м",
    "n": "пη",
    "o": "0оο",
    "p": "рρ",
    "q": "ԛ",
    "r": "г",
    "s": "ѕ",
    "t": "тτ",
    "u": "υ",
    "v": "ν",
    "w": "ԝω",
    "x": "хχ",
    "y": "у",
}
_ALIKE = {ord(sign): letter for letter, signs in _PASSING.items() for sign in signs}
"""What patrons take for a Latin letter; `i`, `l` and `1` pass for each other."""


class Host(NamedTuple):
    """A host in its one spelling, and as it is read."""

    name: str
    letters: str


def read_host(text: str) -> Host:
    """Return the host that a text spells.

    Capitals are folded, and labels of other scripts become A-labels. Every other
    spelling is refused, so that no two parsers can take it for different hosts; so
    is an A-label whose Punycode is broken, which Qt would mend and the engine not.

    Raises:
        HostRefused: NUMBER for an IPv4 address in any spelling, OWN_NETWORK where
            that address is no public one, NOT_A_HOST for everything else.
    """
    letters = text.lower()
    name = letters if text.isascii() else _in_a_labels(text)
    without_root = name.removesuffix(".")
    if _NUMBER.fullmatch(without_root.rpartition(".")[2]):
        raise HostRefused(_fault_of_ipv4(without_root))
    if len(name) > LONGEST_HOST or not _HOST.fullmatch(name):
        raise HostRefused(HostFault.NOT_A_HOST)
    if name == letters and _A_LABEL in name:
        letters = ".".join(map(_letters, name.split(".")))
    return Host(name, letters)


def fault_of_literal(text: str) -> HostFault:
    """Tell which an address in brackets is, as it follows `[`: always a fault."""
    inside = text.partition("]")[0].partition("%")[0]
    try:
        is_public = ipaddress.IPv6Address(inside).is_global
    except ValueError:
        return HostFault.NUMBER
    return HostFault.NUMBER if is_public else HostFault.OWN_NETWORK


def is_own_network(host: Host) -> bool:
    """Whether a name leads to this computer or into the network around it."""
    _, dot, top = host.name.rpartition(".")
    return not dot or top in _OWN or host.name.endswith(_OWN_ZONE)


def mixes_scripts(host: Host) -> bool:
    """Whether a label mixes letters of several scripts, as no honest name does."""
    if host.letters.isascii():
        return False
    return any(len(_scripts(label)) > 1 for label in host.letters.split("."))


def skeleton(host: Host) -> str:
    """Return what a host looks like; hosts that pass for each other look the same."""
    letters = host.letters
    if not letters.isascii():
        parts = unicodedata.normalize("NFD", letters)
        letters = "".join(c for c in parts if not unicodedata.combining(c))
    return letters.translate(_ALIKE)


def host_pattern(text: str) -> str:
    """Return the one spelling of an entry: a host, or `*.` and a host.

    A wildcard may not cover names that anybody can register: a whole top-level
    domain (`*.bg`), a registry's second level (`*.com.tr`, `*.a.bg`), a hosting
    service (`*.github.io`). `*.egov.bg` or `*.government.bg` are taken, because only
    the state gives names there.

    Raises:
        HostRefused: it is not one; `fault` says why.
    """
    entry = text.strip()
    name = entry.removeprefix("*.")
    if fault := _fault_of_entry(entry, name):
        raise HostRefused(fault)
    host = read_host(name)
    if "_" in host.name or not _is_encoded_right(host.name):
        raise HostRefused(HostFault.NOT_A_HOST)
    if name != entry and _ANYBODYS.fullmatch(host.name):
        raise HostRefused(HostFault.TOO_WIDE)
    if is_own_network(host):
        raise HostRefused(HostFault.OWN_NETWORK)
    if mixes_scripts(host):
        raise HostRefused(HostFault.MIXED_SCRIPTS)
    return host.name if name == entry else f"*.{host.name}"


def _in_a_labels(text: str) -> str:
    import idna

    try:
        # Any mapping beyond capitals is a spelling that nobody writes honestly.
        if idna.uts46_remap(text, std3_rules=True) == text.lower():
            return idna.encode(text.lower()).decode("ascii")
    except ValueError:
        pass
    raise HostRefused(HostFault.NOT_A_HOST)


def _is_encoded_right(host: str) -> bool:
    """Whether each A-label of a host stands for a name that may be registered."""
    import idna

    try:
        return _A_LABEL not in host or bool(idna.decode(host))
    except ValueError:
        return False


def _letters(label: str) -> str:
    if not label.startswith(_A_LABEL):
        return label
    try:
        letters = label.removeprefix(_A_LABEL).encode().decode("punycode")
        is_whole = f"{_A_LABEL}{letters.encode('punycode').decode()}" == label
    except ValueError:
        is_whole, letters = False, label
    if not is_whole:
        raise HostRefused(HostFault.NOT_A_HOST)
    return letters


def _fault_of_ipv4(host: str) -> HostFault:
    """Tell whether a number leads into the own network, or out of it or nowhere."""
    parts = [_number(part) for part in host.split(".")]
    known = [part for part in parts if part is not None]
    *heads, tail = known or [-1]
    if known != parts or len(parts) > _IPV4_PARTS or max(heads, default=0) > _BYTE:
        return HostFault.NUMBER
    if tail >> 8 * (_IPV4_PARTS - len(heads)):
        return HostFault.NUMBER
    places = zip(heads, (24, 16, 8), strict=False)
    whole = tail + sum(head << place for head, place in places)
    is_public = ipaddress.IPv4Address(whole).is_global
    return HostFault.NUMBER if is_public else HostFault.OWN_NETWORK


def _number(part: str) -> int | None:
    """Read a part of an IPv4 address as inet_aton did: 0x is hex, 0 is octal."""
    base = 16 if part.startswith("0x") else 8 if part.startswith("0") else 10
    digits = part.removeprefix("0x") or "0"
    try:
        return int(digits, base) if part and _DIGITS.fullmatch(digits) else None
    except ValueError:
        return None


def _fault_of_entry(entry: str, name: str) -> HostFault | None:
    """Tell what somebody wrote who meant something else than a host."""
    signs = (
        (not entry, HostFault.EMPTY),
        ("://" in entry, HostFault.SCHEME),
        (not set("/\\?#").isdisjoint(entry), HostFault.PATH),
        ("@" in entry, HostFault.LOGIN),
        ("*" in name, HostFault.WILDCARD),
        (name.startswith("[") or name.count(":") > 1, HostFault.NUMBER),
        (":" in name, HostFault.PORT),
    )
    return next((fault for holds, fault in signs if holds), None)


def _scripts(label: str) -> set[str]:
    """Name the scripts of a label's letters, by the first word of their names."""
    return {unicodedata.name(c, "?").partition(" ")[0] for c in label if c.isalpha()}
