"""What is handed to the PC's own browser: addresses of the guide's sites, no others."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import HandoverFault, NotHandedOver
from kiosk.domain.handover import (
    BrowserKind,
    Item,
    check_address,
    items_for,
    kind_of,
)
from kiosk.domain.sites import SitePolicy

POLICY = SitePolicy(("nra.bg", "*.e.az.bg"), signing_ports=(53952,))

REFUSED = [
    "",
    "nra.bg",
    "http://nra.bg/",
    "HTTPS://nra.bg/",
    "file:///etc/passwd",
    "blob:https://nra.bg/2f0c",
    "about:blank",
    "data:text/html,x",
    "javascript:alert(1)",
    "view-source:https://nra.bg/",
    "chrome://settings",
    "--remote-debugging-port=9222",
    "https://evil.com/",
    "https://nra.bg.evil.com/",
    "https://nra.bg@evil.com/",
    "https://a:b@nra.bg/",
    "https://nra.bg:8443/",
    "https://127.0.0.1/",
    "https://localhost:53952/",
    "https://[::1]/",
    "https://nra.bg\\@evil.com/",
    "https://nra.bg/|https://evil.com/",
    "https://nra.bg/ https://evil.com/",
    "https://nra.bg/\nhttps://evil.com/",
    "https://nra.bg/\n",
    "https://nra.bg/данъци",
    'https://nra.bg/"',
    " https://nra.bg/",
]


@pytest.mark.parametrize(
    "address",
    [
        "https://nra.bg",
        "https://nra.bg/a/b;c?d=%20e&f=g@h#i",
        "https://portal.e.az.bg/login?to=https%3A%2F%2Fevil.com",
    ],
)
def test_addresses_of_the_guides_sites_are_handed_over(address):
    check_address(address, POLICY)


@pytest.mark.parametrize("address", REFUSED)
def test_nothing_else_is(address):
    with pytest.raises(NotHandedOver) as refused:
        check_address(address, POLICY)

    assert refused.value.fault is HandoverFault.ADDRESS
    assert str(refused.value) == "address"


@given(
    st.one_of(
        st.text(),
        st.from_regex(r"(https?|blob:https)://[^ ]*nra\.bg[^ ]*", fullmatch=True),
        st.text("nra.bghtps:/\\@#?[]|%-", max_size=40).map("https://nra.bg".__add__),
    )
)
def test_whatever_is_handed_over_is_https_on_a_listed_host(address):
    try:
        check_address(address, POLICY)
    except NotHandedOver:
        return

    parts = urlsplit(address)
    assert parts.scheme == "https"
    assert parts.hostname == "nra.bg" or parts.hostname.endswith(".e.az.bg")
    assert parts.username is None
    assert parts.port in {None, 443}
    assert address.isascii()
    assert not set(address) & set(" \t\r\n\"'<>\\|^`{}") - {"'"}


@pytest.mark.parametrize(
    ("program", "kind"),
    [
        ("chromium", BrowserKind.CHROMIUM),
        ("Chromium-Browser", BrowserKind.CHROMIUM),
        ("google-chrome-stable", BrowserKind.CHROME),
        ("chrome.exe", BrowserKind.CHROME),
        ("msedge.exe", BrowserKind.EDGE),
        ("microsoft-edge", BrowserKind.EDGE),
        ("firefox-esr", BrowserKind.FIREFOX),
        ("epiphany", None),
        ("", None),
    ],
)
def test_browsers_are_known_by_their_programs(program, kind):
    assert kind_of(program) is kind


@pytest.mark.parametrize(
    ("needs", "prints", "items"),
    [
        ((), False, (Item.CLOCK,)),
        (("phone", "pik"), False, (Item.CLOCK,)),
        (("qes",), False, (Item.SIGNING_PROGRAM, Item.CLOCK)),
        (
            ("pik", "card-reader", "qes"),
            True,
            (Item.SIGNING_PROGRAM, Item.CARD_READER, Item.PRINTER, Item.CLOCK),
        ),
    ],
)
def test_what_is_looked_after_follows_from_what_a_site_needs(needs, prints, items):
    assert items_for(needs, prints=prints) == items
