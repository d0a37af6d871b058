"""When the pane beside a guide is the wrong tool: what goes to the PC's own browser.

Signing with a card, a component of the site's own, a screen reader that reads pages,
a payment that a bank confirms on hosts which nobody can list: for these the kiosk
opens another browser. It is handed addresses that the pane itself could show, and no
others; what it meets on from there is beyond the policy.
"""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.domain.errors import HandoverFault, NotHandedOver

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.sites import SitePolicy

_ENCODED = re.compile(r"https://[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
"""Nothing but what RFC 3986 allows: no browser can split it, or mend it its own way."""


class BrowserKind(enum.StrEnum):
    """The browsers that the kiosk knows how to tame, the likeliest first."""

    CHROMIUM = "chromium"
    CHROME = "chrome"
    EDGE = "edge"
    FIREFOX = "firefox"


class Browser(msgspec.Struct, frozen=True):
    """A browser of this PC: its kind, and the program."""

    kind: BrowserKind
    path: str


class Place(NamedTuple):
    """Where on the screen a window goes, in pixels of the screen."""

    left: int
    top: int
    width: int
    height: int


class Item(enum.StrEnum):
    """What the kiosk can look after before it hands over."""

    SIGNING_PROGRAM = "signing-program"
    CARD_READER = "card-reader"
    PRINTER = "printer"
    CLOCK = "clock"


class Readiness(enum.StrEnum):
    """What a look came to. What cannot be seen is unknown, never "no"."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


_ASKED_BY = {
    "qes": Item.SIGNING_PROGRAM,
    "card-reader": Item.CARD_READER,
}
"""What a site's `needs` in the directory ask of the PC; the rest asks the patron."""


def items_for(needs: Iterable[str], *, prints: bool = False) -> tuple[Item, ...]:
    """Return what to look after for a site's `needs`; the clock always counts.

    A certificate is valid between two moments, and so is a signature's time stamp.

    Args:
        prints: something is to be printed there.
    """
    named = set(needs)
    asked = [item for need, item in _ASKED_BY.items() if need in named]
    return (*asked, *([Item.PRINTER] if prints else []), Item.CLOCK)


def check_address(address: str, policy: SitePolicy) -> None:
    """Refuse what may not be handed over: all but https on the policy's hosts.

    Args:
        address: fully encoded (`QUrl.toString(FullyEncoded)`).

    Raises:
        NotHandedOver: ADDRESS. Why, `policy.judge_frame` says.
    """
    if not _ENCODED.fullmatch(address) or not policy.judge_frame(address).allowed:
        raise NotHandedOver(HandoverFault.ADDRESS)


def kind_of(program: str) -> BrowserKind | None:
    """Return the kind of a browser by the name of its program, if it is a known one."""
    name = program.lower()
    signs = (
        ("firefox", BrowserKind.FIREFOX),
        ("edge", BrowserKind.EDGE),
        ("chromium", BrowserKind.CHROMIUM),
        ("chrome", BrowserKind.CHROME),
    )
    return next((kind for sign, kind in signs if sign in name), None)
