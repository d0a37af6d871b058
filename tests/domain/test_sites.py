"""The pane beside the guide shows the guide's sites, whatever an address tries."""

from urllib.parse import urlsplit

import idna
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from kiosk.domain.directory import Site, Words
from kiosk.domain.errors import HostRefused
from kiosk.domain.sites import (
    LONGEST,
    Refusal,
    SitePolicy,
    Verdict,
    policy_for,
    to_copy,
)

HOSTS = ("nra.bg", "portal.nra.bg", "*.e.az.bg", "мвр.бг")
PORTS = (53952, 53953)
POLICY = SitePolicy(HOSTS)
STRICT = SitePolicy(HOSTS, strict=True)
SIGNING = SitePolicy(HOSTS, strict=True, signing_ports=PORTS)
MVR = "xn--b1atn.xn--90ae"

SHOWN = [
    ("https://nra.bg", "nra.bg"),
    ("https://nra.bg/", "nra.bg"),
    ("https://nra.bg?a=b", "nra.bg"),
    ("https://nra.bg#a", "nra.bg"),
    ("https://nra.bg:443/a", "nra.bg"),
    ("HTTPS://NRA.BG/A", "nra.bg"),
    ("https://portal.nra.bg/a/b;c?d=%20e&f=g@h#i", "portal.nra.bg"),
    ("https://nra.bg/@evil.com/", "nra.bg"),
    ("https://nra.bg/?u=https://evil.com/\\x", "nra.bg"),
    ("https://nra.bg/:8443/", "nra.bg"),
    ("https://nra.bg/данъци", "nra.bg"),
    ("https://x.e.az.bg/", "x.e.az.bg"),
    ("https://y.x.e.az.bg/", "y.x.e.az.bg"),
    ("https://мвр.бг/", MVR),
    ("https://МВР.бг/", MVR),
    (f"https://{MVR}/", MVR),
    ("blob:https://portal.nra.bg/5f1c-44", "portal.nra.bg"),
]

REFUSED = {
    Refusal.NOT_HTTPS: [
        "http://nra.bg/",
        "http://nra.bg:443/",
        "ws://nra.bg/",
        "wss://nra.bg/",
        "ftp://nra.bg/",
        "file:///etc/passwd",
        "file://nra.bg/etc/passwd",
        "data:text/html,<h1>a b",
        "data:text/html;base64,PGI+",
        "javascript:alert(1)",
        "javascript:void 0",
        "JavaScript://nra.bg/%0aalert(1)",
        "vbscript:x",
        "view-source:https://nra.bg/",
        "chrome://settings",
        "chrome-extension://abc/x.html",
        "devtools://devtools/x",
        "qrc:/x.html",
        "about:config",
        "about:blank",
        "about:srcdoc",
        "mailto:somebody@nra.bg",
        "tel:112",
        "sms:112",
        "intent://nra.bg/#Intent;scheme=https;end",
        "ms-settings:privacy",
        "filesystem:https://nra.bg/temporary/x",
        "blob:http://nra.bg/5f1c-44",
        "blob:blob:https://nra.bg/5f1c-44",
        "blob:data:text/html,x",
        "httpss://nra.bg/",
        "nra.bg:443/",
        "localhost:8080",
    ],
    Refusal.NOT_LISTED: [
        "https://evil.com/",
        "https://www.nra.bg/",
        "https://e.az.bg/",
        "https://xe.az.bg/",
        "https://az.bg/",
        "https://gov.bg/",
        "https://notnra.bg/",
        "https://nra.bg-login.com/",
        "https://nra.bgx/",
        "https://evil.com/nra.bg",
        "https://evil.com/?https://nra.bg/",
        "https://evil.com#nra.bg",
        "https://evil.com:8443/",
        "https://пример.бг/",
        "blob:https://evil.com/5f1c-44",
        "https://xn--80ak6aa92e.com/",
    ],
    Refusal.LOGIN: [
        "https://nra.bg@evil.com/",
        "https://evil.com@nra.bg/",
        "https://nra.bg:443@evil.com/",
        "https://a:b@nra.bg/",
        "https://@nra.bg/",
        "https://:@nra.bg/",
        "https://nra.bg%2F@evil.com/",
        "https://a@b@nra.bg/",
    ],
    Refusal.NUMBER: [
        "https://8.8.8.8/",
        "https://134744072/",
        "https://0x08080808/",
        "https://010.8.8.8/",
        "https://8.525320/",
        "https://[2a00:1450:4001::1]/",
        "https://[2a00:1450:4001::1]:8443/",
        "https://[v1.x]/",
        "https://[nra.bg]/",
        "https://[/",
        "https://999.1.1.1/",
        "https://nra.bg.1/",
        "https://nra.bg.0x1/",
    ],
    Refusal.OWN_NETWORK: [
        "https://localhost/",
        "https://LOCALHOST:53952/",
        "https://app.localhost/",
        "https://printer.local/",
        "https://router.lan/",
        "https://router.home.arpa/",
        "https://db.internal/",
        "https://intranet/",
        "https://nra/",
        "https://127.0.0.1/",
        "https://127.0.0.1:53952/",
        "https://127.1/",
        "https://127.0.0.1./",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7F.1/",
        "https://0177.0.0.1/",
        "https://017700000001/",
        "https://0/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/",
        "https://[::1]/",
        "https://[::]/",
        "https://[0:0:0:0:0:0:0:1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[fe80::1%25eth0]/",
        "https://[fd00::1]/",
    ],
    Refusal.PORT: [
        "https://nra.bg:8443/",
        "https://nra.bg:80/",
        "https://nra.bg:0443/",
        "https://nra.bg:00443/",
        "https://nra.bg:+443/",
        "https://nra.bg:/",
        "https://nra.bg:443:443/",
        "https://nra.bg:99999/",
        "https://nra.bg:x/",
        "https://nra.bg:４４３/",
        "https://x.e.az.bg:1/",
    ],
    Refusal.LOOK_ALIKE: [
        "https://nrа.bg/",
        "https://xn--nr-8kc.bg/",
        "https://nrα.bg/",
        "https://пга.bg/",
        "https://nrá.bg/",
        "https://porta1.nra.bg/",
        "https://portai.nra.bg/",
        "https://nra.bg.evil.com/",
        "https://portal.nra.bg.evil.com/",
        "https://www.nra.bg.evil.com/",
        "https://gооgle.com/",
        f"https://{MVR}.evil.com/",
    ],
    Refusal.NOT_AN_ADDRESS: [
        "",
        "nra.bg",
        "//nra.bg/",
        "/path",
        ":",
        "://nra.bg/",
        "https:",
        "https://",
        "https:///",
        "https:///nra.bg/",
        "https:/nra.bg/",
        "https:nra.bg",
        "https:\\\\nra.bg\\",
        "https:/\\nra.bg/",
        "https://nra.bg\\@evil.com/",
        "https://evil.com\\@nra.bg/",
        "https://nra.bg\\.evil.com/",
        "https://nra.bg/a\\b",
        " https://nra.bg/",
        "https://nra.bg/ ",
        "https://nra.bg /",
        "https://nra .bg/",
        "\thttps://nra.bg/",
        "ht\ntps://nra.bg/",
        "java\tscript:alert(1)",
        "https://nra\t.bg/",
        "https://nra.bg/\r\n",
        "https://nra.bg\x00.evil.com/",
        "https://nra.bg/\x7f",
        "https://nra.bg/\x85",
        "https://nra.bg\u2028/",
        "https://n\u00adra.bg/",
        "https://nra\u200b.bg/",
        "https://nra\u200d.bg/",
        "https://nra.bg/\u202e",
        "https://nra.bg/\ud800",
        "https://nra%2ebg/",
        "https://nra.bg%2f.evil.com/",
        "https://nra.bg%00/",
        "https://%6era.bg/",
        "https://nra.bg./",
        "https://nra.bg../",
        "https://.nra.bg/",
        "https://nra..bg/",
        "https://.e.az.bg/",
        "https://*.e.az.bg/",
        "https://-.e.az.bg/",
        "https://.:443/",
        "https://:443/",
        "https://?nra.bg",
        "https://#nra.bg",
        "https://nra。bg/",
        "https://nra．bg/",
        "https://ｎｒａ.bg/",
        "https://nra.bg／evil.com/",
        "https://nra.bg？.evil.com/",
        "https://nra.bg＠evil.com/",
        "https://①②⑦.①/",
        "https://nra.ⓑⓖ/",
        "https://a℀b.bg/",
        "https://xn--80ak6aa92.com/",
        "https://nra,bg/",
        "https://nra.bg;x/",
        "https://nra.bg&x/",
        "https://" + "a" * 64 + ".bg/",
        "https://" + "a." * 200 + "bg/",
        "https://nra.bg/" + "a" * LONGEST,
        "blob:null/5f1c-44",
        "blob:https:/nra.bg/5f1c-44",
        "blob:https://nra.bg\\@evil.com/5f1c-44",
        "1https://nra.bg/",
        "ħttps://nra.bg/",
        "ｈttps://nra.bg/",
        "httpſ://nra.bg/",
    ],
}

LOADED = [
    "https://cdn.example.com/a.js",
    "https://cdn.example.com:8443/a.js",
    "https://a_b.cdn.net/a.css",
    "https://r1---sn-x.video.com/",
    "https://xn--80ak6aa92e.com/a.png",
    "https://nra.bg.evil.com/a.png",
    "wss://chat.example.com/",
    "wss://chat.example.com:65535/",
    "https://nra.bg:8443/api",
]

NEVER_LOADED = {
    Refusal.NOT_HTTPS: [
        "http://cdn.example.com/a.js",
        "ws://chat.example.com/",
        "file:///etc/passwd",
        "http://localhost:53952/",
        "chrome://resources/x.js",
        "blob:http://nra.bg/1",
        "blob:file:///etc/passwd",
        "ftp://example.com/",
        "about:blank",
        "qrc:/x.js",
    ],
    Refusal.OWN_NETWORK: [
        *REFUSED[Refusal.OWN_NETWORK],
        "wss://localhost:53952/",
        "wss://127.1:53952/",
        "https://10.1/",
        "https://printer.local:631/",
        "blob:https://192.168.1.1/x",
    ],
    Refusal.NUMBER: REFUSED[Refusal.NUMBER],
    Refusal.LOGIN: [
        "https://a:b@cdn.example.com/",
        "wss://localhost:53952@cdn.example.com/",
    ],
    Refusal.PORT: [
        "https://cdn.example.com:/",
        "https://cdn.example.com:0/",
        "https://cdn.example.com:65536/",
        "https://cdn.example.com:08443/",
        "https://cdn.example.com:٨/",
        "wss://cdn.example.com:x/",
    ],
    Refusal.NOT_AN_ADDRESS: [
        url for url in REFUSED[Refusal.NOT_AN_ADDRESS] if "blob:null" not in url
    ],
}


def each(table):
    return [(url, reason) for reason, urls in table.items() for url in urls]


# -- frames -------------------------------------------------------------------


@pytest.mark.parametrize(("url", "host"), SHOWN)
def test_a_page_of_the_guides_sites_is_shown(url, host):
    assert POLICY.judge_frame(url) == Verdict(None, host)
    assert POLICY.judge_frame(url).allowed
    assert STRICT.judge_frame(url, within=True) == Verdict(None, host)


@pytest.mark.parametrize(("url", "reason"), each(REFUSED))
def test_everything_else_is_refused_with_its_reason(url, reason):
    assert POLICY.judge_frame(url).refusal is reason
    assert not POLICY.judge_frame(url).allowed


@pytest.mark.parametrize(
    ("url", "reason"), [p for p in each(REFUSED) if not p[0].startswith("about:")]
)
def test_frames_within_a_page_are_judged_alike(url, reason):
    assert POLICY.judge_frame(url, within=True).refusal is reason


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("about:blank", True),
        ("about:blank#x", True),
        ("about:srcdoc", True),
        ("about:blanK", False),
        ("about:blank/x", False),
        ("about:config", False),
        ("about://blank", False),
        ("data:text/html,x", False),
        ("blob:null/5f1c-44", False),
    ],
)
def test_frames_that_a_page_fills_itself_are_shown_within_it(url, shown):
    assert POLICY.judge_frame(url, within=True).allowed is shown
    assert not POLICY.judge_frame(url).allowed


def test_without_hosts_nothing_is_shown():
    assert not any(SitePolicy(()).judge_frame(url).allowed for url, _ in SHOWN)


def test_an_administrator_adds_a_host():
    policy = SitePolicy(HOSTS, ["*.login.bg"])

    assert policy.judge_frame("https://a.login.bg/") == Verdict(None, "a.login.bg")
    assert not policy.judge_frame("https://login.bg/").allowed
    assert policy.judge_frame("https://nra.bg/").allowed


@pytest.mark.parametrize("host", ["https://nra.bg", "*.bg", "localhost", "nra.bg/x"])
def test_a_policy_is_not_made_of_what_is_no_host(host):
    with pytest.raises(HostRefused):
        SitePolicy([host])
    with pytest.raises(HostRefused):
        SitePolicy(HOSTS, [host])


# -- what pages load ----------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "host"), [*((url, urlsplit(url).hostname) for url in LOADED), *SHOWN]
)
def test_pages_load_from_public_hosts(url, host):
    assert POLICY.judge_resource(url) == Verdict(None, host)


@pytest.mark.parametrize(
    "url", ["data:image/png;base64,iVBO", "data:,a b\n", "blob:null/5f1c-44"]
)
def test_what_a_page_made_in_memory_is_loaded(url):
    assert STRICT.judge_resource(url) == Verdict()


@pytest.mark.parametrize(("url", "reason"), each(NEVER_LOADED))
def test_pages_load_nothing_from_elsewhere(url, reason):
    assert POLICY.judge_resource(url).refusal is reason


@pytest.mark.parametrize("url", LOADED)
def test_a_strict_policy_loads_from_listed_hosts_only(url):
    assert STRICT.judge_resource(url).refusal in {
        Refusal.NOT_LISTED,
        Refusal.LOOK_ALIKE,
        Refusal.PORT,
    }


@pytest.mark.parametrize(
    "url", ["https://x.e.az.bg/a.js", "wss://nra.bg/", SHOWN[-1][0]]
)
def test_a_strict_policy_loads_from_those(url):
    assert STRICT.judge_resource(url).allowed


@pytest.mark.parametrize(
    ("url", "loaded"),
    [
        ("https://localhost:53952/sign", True),
        ("https://127.0.0.1:53953/sign", True),
        ("wss://localhost:53953/", True),
        ("https://localhost:53954/", False),
        ("https://localhost/", False),
        ("https://localhost:053952/", False),
        ("http://localhost:53952/", False),
        ("https://127.1:53952/", False),
        ("https://[::1]:53952/", False),
        ("https://x.localhost:53952/", False),
        ("https://localhost.:53952/", False),
        ("https://192.168.1.1:53952/", False),
        ("https://a@localhost:53952/", False),
        ("https://localhost:53952@evil.com/", False),
    ],
)
def test_a_signing_program_is_reached_at_its_ports_only(url, loaded):
    assert SIGNING.judge_resource(url).allowed is loaded
    assert not SIGNING.judge_frame(url).allowed
    assert not POLICY.judge_resource(url).allowed


# -- what is counted ----------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://evil.com/secret?egn=1#x", "evil.com"),
        ("https://somebody:secret@evil.com:8443/secret", "evil.com"),
        ("http://somebody@nra.bg:80/secret", "nra.bg"),
        ("https://nrа.bg/secret", "xn--nr-8kc.bg"),
        ("https://nra.bg:8443/secret", "nra.bg"),
        ("https://printer.local/secret", "printer.local"),
        ("https://ivan/", None),
        ("http://ivan/", None),
        ("https://0888123456/", None),
        ("http://0888123456/", None),
        ("https://192.168.1.1/", None),
        ("https://[::1]/", None),
        ("mailto:somebody@nra.bg", None),
        ("file://server.bg/x", None),
        ("javascript:x", None),
        ("https://nra.bg./secret", None),
        ("secret", None),
    ],
)
def test_what_is_counted_is_a_host_and_nothing_of_the_address(url, host):
    assert POLICY.judge_frame(url).host == host


# -- any address at all -------------------------------------------------------

ANYTHING = st.text(st.characters(exclude_categories=()))
CHARACTERS = (
    "/\\?#@:.%[]*-_ \t\n\r\0|^`{}<>\"'&=;,+~1。．／＼＠：？＃℀ßẞςΣİıſKﬀｎ①١א中аоé"
)
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u202e\u0301\u0306\u2028\u3000\x85"
RUNS = """// \\\\ @evil.com evil.com .evil.com nra.bg :8443 :0443 %2e %2F %40 %5c %00
    xn-- xn--nr-8kc 127.1 0x7f.1 [::1] https: http:// blob: data: wss:// localhost"""
SIGNS = st.sampled_from([*CHARACTERS, *UNSEEN, *RUNS.split()])


@st.composite
def mutated(draw):
    """Return an address that is shown, after a few changes near its host."""
    url = draw(st.sampled_from([url for url, _ in SHOWN]))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, min(len(url), 26)))
        dropped = draw(st.integers(0, 2))
        put = draw(SIGNS | st.characters(exclude_categories=()))
        url = url[:at] + put + url[at + dropped :]
    return url


@given(ANYTHING | mutated() | ANYTHING.map(lambda text: f"https://{text}"))
def test_no_address_is_too_strange(url):
    for verdict in (
        POLICY.judge_frame(url),
        POLICY.judge_frame(url, within=True),
        POLICY.judge_resource(url),
        SIGNING.judge_resource(url),
    ):
        assert verdict.allowed is (verdict.refusal is None)
        assert verdict.host is None or "/" not in verdict.host


@given(mutated())
@settings(max_examples=500)
def test_whatever_is_shown_is_of_a_listed_host_to_other_parsers_too(url):
    verdict = POLICY.judge_frame(url)
    if not verdict.allowed:
        return
    inner = url.removeprefix("blob:")
    split, qt = urlsplit(inner), QUrl(inner)
    encoded = qt.host(QUrl.ComponentFormattingOption.FullyEncoded)

    assert split.scheme == qt.scheme() == "https"
    assert idna.encode(split.hostname, uts46=True).decode() == verdict.host
    assert encoded == verdict.host
    assert (split.port or 443) == qt.port(443) == 443
    assert split.username is None
    assert qt.userInfo() == ""
    assert verdict.host in {"nra.bg", "portal.nra.bg", MVR} or (
        verdict.host.endswith(".e.az.bg")
    )


@given(mutated().map(lambda url: url.replace("nra.bg", "cdn.example.com")))
@settings(max_examples=300)
def test_whatever_is_loaded_has_the_same_host_to_other_parsers(url):
    verdict = POLICY.judge_resource(url)
    if not verdict.allowed or url.startswith(("data:", "blob:")):
        return
    qt = QUrl(url)

    assert qt.scheme() in {"https", "wss"}
    assert qt.host(QUrl.ComponentFormattingOption.FullyEncoded) == verdict.host
    assert qt.userInfo() == ""
    assert "." in verdict.host


@given(mutated())
@settings(max_examples=300)
def test_what_qt_makes_of_an_address_is_shown_where_qt_says_its_host_is_listed(url):
    """The pane hands over what Qt understood: nothing else is shown for it."""
    qt = QUrl(url)
    verdict = POLICY.judge_frame(
        qt.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    )

    if verdict.allowed and not url.startswith("blob:"):
        host = qt.host(QUrl.ComponentFormattingOption.FullyEncoded)
        assert host == verdict.host


# -- the directory ------------------------------------------------------------


def site(name, *hosts, **other):
    return Site(name, f"https://{name}.bg/", Words("Сайт"), hosts, **other)


DIRECTORY = {
    each.id: each
    for each in (
        site("one", "one.bg", login_hosts=("login.bg",)),
        site("two", "two.bg", "*.two.bg"),
        site("old", "old.bg", https_only=False),
        site("none"),
    )
}


def test_a_policy_has_the_hosts_of_the_sites_that_a_guide_names():
    policy = policy_for(["one", "none"], DIRECTORY, ["own.bg"], strict=True)
    shown = {
        host
        for host in ("one.bg", "login.bg", "own.bg", "two.bg", "a.two.bg", "old.bg")
        if policy.judge_frame(f"https://{host}/").allowed
    }

    assert shown == {"one.bg", "login.bg", "own.bg"}
    assert not policy.judge_resource("https://two.bg/a.js").allowed


def test_a_policy_knows_the_ports_of_signing_programs():
    policy = policy_for(["two"], DIRECTORY, signing_ports=PORTS)

    assert policy.judge_resource("https://localhost:53952/").allowed
    assert policy.judge_frame("https://a.b.two.bg/").allowed


def test_sites_that_have_only_http_are_to_copy():
    assert to_copy(["one", "old", "two"], DIRECTORY) == (DIRECTORY["old"],)


def test_a_site_that_the_directory_lacks_is_a_mistake():
    with pytest.raises(KeyError):
        policy_for(["three"], DIRECTORY)
