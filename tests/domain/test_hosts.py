"""A host has one spelling; entries of administrators are hosts, and not too many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import HostFault, HostRefused
from kiosk.domain.hosts import host_pattern, mixes_scripts, read_host, skeleton

ANYTHING = st.text(st.characters(exclude_categories=()))


def fault(read, text):
    with pytest.raises(HostRefused) as refused:
        read(text)
    return refused.value.fault


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("nra.bg", "nra.bg"),
        ("NRA.bg", "nra.bg"),
        ("пример.бг", "xn--e1afmkfd.xn--90ae"),
        ("ПРИМЕР.бг", "xn--e1afmkfd.xn--90ae"),
        ("straße.bg", "xn--strae-oqa.bg"),
        ("r1---sn-x.video.com", "r1---sn-x.video.com"),
        ("a_b.cdn.net", "a_b.cdn.net"),
        ("7.bg", "7.bg"),
        ("0x.bg", "0x.bg"),
    ],
)
def test_a_host_has_one_spelling(text, host):
    assert read_host(text).name == host
    assert read_host(host) == read_host(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", HostFault.NOT_A_HOST),
        (".", HostFault.NOT_A_HOST),
        ("nra.bg.", HostFault.NOT_A_HOST),
        ("nra..bg", HostFault.NOT_A_HOST),
        ("-nra.bg", HostFault.NOT_A_HOST),
        ("nra-.bg", HostFault.NOT_A_HOST),
        ("nra%2ebg", HostFault.NOT_A_HOST),
        ("nra。bg", HostFault.NOT_A_HOST),
        ("ｎｒａ.bg", HostFault.NOT_A_HOST),
        ("a℀b.bg", HostFault.NOT_A_HOST),
        ("xn--80ak6aa92.com", HostFault.NOT_A_HOST),
        (f"{'a' * 64}.bg", HostFault.NOT_A_HOST),
        (f"{'a.' * 126}bg", HostFault.NOT_A_HOST),
        ("8.8.8.8", HostFault.NUMBER),
        ("134744072", HostFault.NUMBER),
        ("256.1.1.1", HostFault.NUMBER),
        ("127.0.0.09", HostFault.NUMBER),
        ("127.0.0.1.0", HostFault.NUMBER),
        ("nra.bg.1", HostFault.NUMBER),
        ("0xffffffffff", HostFault.NUMBER),
        ("1..1", HostFault.NUMBER),
        ("8" * 200, HostFault.NUMBER),
        ("127.0.0.1", HostFault.OWN_NETWORK),
        ("127.0.0.1.", HostFault.OWN_NETWORK),
        ("127.1", HostFault.OWN_NETWORK),
        ("0", HostFault.OWN_NETWORK),
        ("0x", HostFault.OWN_NETWORK),
        ("0x7f.1", HostFault.OWN_NETWORK),
        ("0X7F000001", HostFault.OWN_NETWORK),
        ("017700000001", HostFault.OWN_NETWORK),
        ("0300.0250.1.1", HostFault.OWN_NETWORK),
        ("192.11010305", HostFault.OWN_NETWORK),
        ("2130706433", HostFault.OWN_NETWORK),
        ("169.254.169.254", HostFault.OWN_NETWORK),
        ("100.64.0.1", HostFault.OWN_NETWORK),
    ],
)
def test_what_is_no_host_says_why(text, wrong):
    assert fault(read_host, text) is wrong


@given(ANYTHING)
def test_whatever_is_read_reads_the_same_again(text):
    try:
        host = read_host(text)
    except HostRefused:
        return
    assert read_host(host.name) == host
    assert host.name.isascii()


@given(st.from_regex(r"(xn--[a-z0-9-]{1,12}\.){1,2}[a-z]{2}", fullmatch=True))
def test_labels_that_stand_for_letters_are_looked_at_without_harm(text):
    try:
        host = read_host(text)
    except HostRefused:
        return
    assert isinstance(mixes_scripts(host), bool)
    assert skeleton(host)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("egov.bg", "еgоv.bg"),
        ("nra.bg", "пга.bg"),
        ("portal.nra.bg", "porta1.nra.bg"),
        ("noi.bg", "n0i.bg"),
        ("nssi.bg", "nssí.bg"),
        ("epay.bg", "еpαy.bg"),
    ],
)
def test_hosts_that_pass_for_each_other_look_the_same(one, other):
    assert skeleton(read_host(one)) == skeleton(read_host(other))
    assert skeleton(read_host(one)) != skeleton(read_host(f"x{one}"))


@pytest.mark.parametrize(
    ("entry", "pattern"),
    [
        ("nra.bg", "nra.bg"),
        ("  NRA.bg\n", "nra.bg"),
        ("*.e.az.bg", "*.e.az.bg"),
        ("*.nra.bg", "*.nra.bg"),
        ("*.egov.bg", "*.egov.bg"),
        ("*.government.bg", "*.government.bg"),
        ("*.gov.bg", "*.gov.bg"),
        ("*.example.co.uk", "*.example.co.uk"),
        ("*.name.github.io", "*.name.github.io"),
        ("name.github.io", "name.github.io"),
        ("мвр.бг", "xn--b1atn.xn--90ae"),
        ("*.мвр.бг", "*.xn--b1atn.xn--90ae"),
        ("оллинклузив.bg", "xn--b1ajcbieacqg5d.bg"),
    ],
)
def test_an_entry_is_a_host_or_all_below_one(entry, pattern):
    assert host_pattern(entry) == pattern
    assert host_pattern(pattern) == pattern


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ("", HostFault.EMPTY),
        ("   ", HostFault.EMPTY),
        ("https://nra.bg", HostFault.SCHEME),
        ("http://nra.bg/x", HostFault.SCHEME),
        ("nra.bg/", HostFault.PATH),
        ("nra.bg/x", HostFault.PATH),
        ("nra.bg?x", HostFault.PATH),
        ("nra.bg#x", HostFault.PATH),
        ("nra.bg\\x", HostFault.PATH),
        ("me@nra.bg", HostFault.LOGIN),
        ("nra.bg:443", HostFault.PORT),
        ("localhost:53952", HostFault.PORT),
        ("8.8.8.8", HostFault.NUMBER),
        ("*.8.8.8.8", HostFault.NUMBER),
        ("[2a00::1]", HostFault.NUMBER),
        ("2a00::1", HostFault.NUMBER),
        ("127.0.0.1", HostFault.OWN_NETWORK),
        ("localhost", HostFault.OWN_NETWORK),
        ("app.localhost", HostFault.OWN_NETWORK),
        ("printer.local", HostFault.OWN_NETWORK),
        ("router.home.arpa", HostFault.OWN_NETWORK),
        ("*.printers.lan", HostFault.OWN_NETWORK),
        ("intranet", HostFault.OWN_NETWORK),
        ("*", HostFault.WILDCARD),
        ("*nra.bg", HostFault.WILDCARD),
        ("*.*.bg", HostFault.WILDCARD),
        ("www.*.bg", HostFault.WILDCARD),
        ("*.", HostFault.NOT_A_HOST),
        ("*.bg", HostFault.TOO_WIDE),
        ("*.com", HostFault.TOO_WIDE),
        ("*.бг", HostFault.TOO_WIDE),
        ("*.com.bg", HostFault.TOO_WIDE),
        ("*.co.uk", HostFault.TOO_WIDE),
        ("*.com.tr", HostFault.TOO_WIDE),
        ("*.a.bg", HostFault.TOO_WIDE),
        ("*.7.bg", HostFault.TOO_WIDE),
        ("*.github.io", HostFault.TOO_WIDE),
        ("*.pages.dev", HostFault.TOO_WIDE),
        ("*.web.app", HostFault.TOO_WIDE),
        ("*.cloudfront.net", HostFault.TOO_WIDE),
        ("nrа.bg", HostFault.MIXED_SCRIPTS),
        ("xn--nr-8kc.bg", HostFault.MIXED_SCRIPTS),
        ("nra bg", HostFault.NOT_A_HOST),
        ("nra_x.bg", HostFault.NOT_A_HOST),
        ("nra.bg.", HostFault.NOT_A_HOST),
        ("НАП", HostFault.OWN_NETWORK),
        ("сайт на НАП", HostFault.NOT_A_HOST),
        ("xn--a.bg", HostFault.NOT_A_HOST),
        ("xn--mi7czam.bg", HostFault.NOT_A_HOST),
    ],
)
def test_an_entry_that_is_none_says_why(entry, wrong):
    assert fault(host_pattern, entry) is wrong


@given(ANYTHING)
def test_any_entry_is_taken_or_refused(entry):
    try:
        pattern = host_pattern(entry)
    except HostRefused:
        return
    assert host_pattern(pattern) == pattern
    assert pattern.count(".") >= 1 + pattern.startswith("*.")
