"""What the pane beside the guide may show: pages of the guide's own sites alone.

The engine parses addresses by the WHATWG URL Standard, Qt by RFC 3986 and its own
leniencies. An address passes only in a form that both read alike; whatever could be
read in two ways is refused before anybody asks whose it is. Addresses are judged as
the engine hands them over, fully encoded (`QUrl.toString(FullyEncoded)`).

Frames (the page, frames in it, redirects) show nothing but https on a listed host.
Two more kinds have no address of their own, and are made by a page that was allowed:

- `about:blank` and `about:srcdoc` in frames within a page: editors, captchas and
  printing write into them; what they open next is judged again. Never as the page
  itself: a new window waits for its first real address.
- `blob:` of a listed host: the document that a portal made in memory, often the very
  certificate one came for. `blob:null` and other hosts: never.

`data:` is no frame: its text could claim to be any institution's page.

What a page loads (scripts, styles, pictures, fonts, answers, sockets) comes from
content networks that nobody can list: any public host, at any port, over https or
wss; `data:` and `blob:`, which touch no network. Never the own network, because an
outside page could then reach printers and routers: not by a name of it, nor by any
number. A public name that its owner points to a private address is not seen here; it
would have to show a valid certificate. Strict: listed hosts only.
"""

from __future__ import annotations

import enum
import functools
import re
from typing import TYPE_CHECKING

import msgspec

from kiosk.domain.errors import HostFault, HostRefused
from kiosk.domain.hosts import (
    LONGEST_HOST,
    Host,
    fault_of_literal,
    host_pattern,
    is_own_network,
    mixes_scripts,
    read_host,
    skeleton,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kiosk.domain.directory import Site

LONGEST = 16_384
"""Signs of an address; no server that we know takes more (signed logins: 8,000)."""

_FORM = re.compile(
    r"([A-Za-z][A-Za-z0-9+.-]*):"
    r"(?://([^/?#\\]+)(?:/[^?#\\]*)?(?:[?#].*)?\Z)?",
    re.DOTALL,
)
_INHERITED = re.compile(r"about:(?:blank|srcdoc)(?:[?#].*)?", re.DOTALL)
_REMEMBERED = 1024
_BLOB = "blob:"
_MADE_IN_MEMORY = ("data:", "blob:null/")
_PAGES = frozenset({"https"})
_LOADED = frozenset({"https", "wss"})
_WITH_HOST = frozenset({"http", "https", "ws", "wss"})
_OWN_PORT = "443"
_PORT = re.compile(r"[1-9][0-9]{0,4}")
_LAST_PORT = 65_535
_SIGNING_HOSTS = ("localhost", "127.0.0.1")


class Refusal(enum.Enum):
    """Why an address is not shown; the screens have the words for it."""

    NOT_HTTPS = "not-https"
    NOT_LISTED = "not-listed"
    LOGIN = "login"
    NUMBER = "number"
    PORT = "port"
    LOOK_ALIKE = "look-alike"
    NOT_AN_ADDRESS = "not-an-address"
    OWN_NETWORK = "own-network"


_OF_OTHERS = {Refusal.NOT_LISTED, Refusal.LOOK_ALIKE, Refusal.PORT}
"""What a page may not be, and may yet load from."""
_BY_FAULT = {
    HostFault.NUMBER: Refusal.NUMBER,
    HostFault.OWN_NETWORK: Refusal.OWN_NETWORK,
}


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """What was decided on an address.

    Attributes:
        refusal: why it is refused; None where it is allowed.
        host: whose it is, for the staff's count: never a path or a query. None where
            there is no host, and for bare numbers and names without a dot, which
            could be anything that somebody typed.
    """

    refusal: Refusal | None = None
    host: str | None = None

    @property
    def allowed(self) -> bool:
        """Whether it may be shown or loaded."""
        return self.refusal is None


class SitePolicy:
    """Decides for one guide. Knows hosts, and nothing of the session."""

    def __init__(
        self,
        hosts: Iterable[str],
        added: Iterable[str] = (),
        *,
        strict: bool = False,
        signing_ports: Collection[int] = (),
    ) -> None:
        """List hosts as `host_pattern` reads them.

        `*.host` covers names of any depth below it, and not the host itself.

        Args:
            hosts: those of the guide's sites, as the directory has them.
            added: those that an administrator lists besides.
            strict: pages load from listed hosts only.
            signing_ports: ports of this computer at which a signing program listens.

        Raises:
            HostRefused: one of them is no host.
        """
        listed = _Listed(host_pattern(each) for each in (*hosts, *added))
        # A page asks for few hosts, and for each of them many times.
        self._of_host = functools.lru_cache(maxsize=_REMEMBERED)(listed.judge)
        self._strict = strict
        self._signing = frozenset(
            f"{host}:{port}" for host in _SIGNING_HOSTS for port in signing_ports
        )

    def judge_frame(self, url: str, *, within: bool = False) -> Verdict:
        """Decide on the address of a page, and of each redirect on the way to it.

        Args:
            url: the address, fully encoded.
            within: it is that of a frame inside a page.
        """
        if within and _INHERITED.fullmatch(url):
            return Verdict()
        read = _read(url.removeprefix(_BLOB), _PAGES)
        return read if isinstance(read, Verdict) else self._judge(*read)

    def judge_resource(self, url: str) -> Verdict:
        """Decide on what a page loads: no page of its own, and none of its frames."""
        if url.startswith(_MADE_IN_MEMORY):
            return Verdict()
        read = _read(url.removeprefix(_BLOB), _LOADED)
        if isinstance(read, Verdict):
            return read
        name, port = read
        if self._signing and f"{name}:{port}" in self._signing:
            return Verdict()
        verdict = self._judge(name, port)
        if self._strict or verdict.refusal not in _OF_OTHERS:
            return verdict
        return Verdict(None if _is_port(port) else Refusal.PORT, verdict.host)

    def _judge(self, name: str, port: str) -> Verdict:
        verdict = self._of_host(name)
        if verdict.allowed and port != _OWN_PORT:
            return Verdict(Refusal.PORT, verdict.host)
        return verdict


class _Listed:
    """The hosts that are listed."""

    def __init__(self, patterns: Iterable[str]) -> None:
        kept = frozenset(patterns)
        self._above = frozenset(p[2:] for p in kept if p.startswith("*."))
        self._exact = frozenset(p for p in kept if not p.startswith("*."))
        self._within = tuple(f".{host}." for host in self._exact)
        self._looks = frozenset(skeleton(read_host(host)) for host in self._exact)

    def judge(self, text: str) -> Verdict:
        """Decide on a host as an address spells it."""
        try:
            host = read_host(text)
        except HostRefused as refused:
            return Verdict(_BY_FAULT.get(refused.fault, Refusal.NOT_AN_ADDRESS))
        return Verdict(self._refusal(host), _countable(host))

    def _refusal(self, host: Host) -> Refusal | None:
        if host.name in self._exact or self._is_below(host.name):
            return None
        if is_own_network(host):
            return Refusal.OWN_NETWORK
        if self._looks_like_another(host):
            return Refusal.LOOK_ALIKE
        return Refusal.NOT_LISTED

    def _is_below(self, name: str) -> bool:
        while self._above and name:
            name = name.partition(".")[2]
            if name in self._above:
                return True
        return False

    def _looks_like_another(self, host: Host) -> bool:
        """Whether a host passes for a listed one, by its letters or its beginning."""
        name = f".{host.name}"
        if any(each in name for each in self._within):
            return True
        return skeleton(host) in self._looks or mixes_scripts(host)


def policy_for(
    named: Iterable[str],
    directory: Mapping[str, Site],
    added: Iterable[str] = (),
    *,
    strict: bool = False,
    signing_ports: Collection[int] = (),
) -> SitePolicy:
    """Return the policy of a guide that names some sites of the directory.

    Raises:
        KeyError: the directory has no such site.
        HostRefused: a host of it, or one that was added, is none.
    """
    hosts = [
        host
        for site in map(directory.__getitem__, named)
        for host in (*site.hosts, *site.login_hosts)
    ]
    return SitePolicy(hosts, added, strict=strict, signing_ports=signing_ports)


def to_copy(named: Iterable[str], directory: Mapping[str, Site]) -> tuple[Site, ...]:
    """Return the sites that have only http: shown as an address to copy, never opened.

    Raises:
        KeyError: the directory has no such site.
    """
    return tuple(directory[each] for each in named if not directory[each].https_only)


def _read(url: str, schemes: frozenset[str]) -> tuple[str, str] | Verdict:
    """Return name and port of an address that reads one way only, or its refusal."""
    form = _FORM.match(url)
    if form is None:
        return Verdict(Refusal.NOT_AN_ADDRESS)
    scheme, authority = form.groups("")
    if scheme not in schemes and (scheme := scheme.lower()) not in schemes:
        is_named = scheme in _WITH_HOST
        return Verdict(Refusal.NOT_HTTPS, _host_of(authority) if is_named else None)
    if not authority or len(url) > LONGEST or " " in url or not url.isprintable():
        return Verdict(Refusal.NOT_AN_ADDRESS)
    if "@" in authority:
        return Verdict(Refusal.LOGIN, _host_of(authority))
    if authority.startswith("["):
        return Verdict(_BY_FAULT[fault_of_literal(authority[1:])])
    name, colon, port = authority.partition(":")
    if len(name) > LONGEST_HOST:
        return Verdict(Refusal.NOT_AN_ADDRESS)
    return name, port if colon else _OWN_PORT


def _host_of(authority: str) -> str | None:
    try:
        return _countable(read_host(authority.rpartition("@")[2].partition(":")[0]))
    except HostRefused:
        return None


def _countable(host: Host) -> str | None:
    """Return a host that may be counted: a name without a dot may not."""
    return host.name if "." in host.name else None


def _is_port(port: str) -> bool:
    return _PORT.fullmatch(port) is not None and int(port) <= _LAST_PORT
