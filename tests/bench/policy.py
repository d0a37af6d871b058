"""How long the pane's policy takes for a million addresses of every kind."""

import time
from urllib.parse import urlsplit

from kiosk.domain.sites import SitePolicy

ADDRESSES = 1_000_000
MOST = 10.0
HOSTS = ("nra.bg", "portal.nra.bg", "egov.bg", "eauth.egov.bg", "*.e.az.bg", "мвр.бг")
KINDS = (
    "https://portal.nra.bg/services/{}?lang=bg#top",
    "https://a.b.e.az.bg/list/{}/",
    "https://мвр.бг/{}",
    "https://h{}.e.az.bg/",
    "https://cdn{}.example.com/a.js",
    "https://fonts.example.com/font-{}.woff2",
    "http://portal.nra.bg/{}",
    "https://somebody@portal.nra.bg/{}",
    "https://portal.nra.bg:8443/{}",
    "https://nrа.bg/{}",
    "https://xn--nr-8kc.bg/{}",
    "https://nra.bg.login{}.com/",
    "https://{}/",
    "https://127.0.0.1:{}/",
    "https://[::1]:{}/",
    "https://printer{}.local/",
    "https://portal.nra.bg\\@evil.com/{}",
    "https://portal%2enra.bg/{}",
    "javascript:alert({})",
    "data:image/png;base64,iVBORw0KGgo{}",
    "blob:https://portal.nra.bg/5f1c-{}",
    "about:blank#{}",
    "no address {}",
    "https://сайт{}.bg/",
)
"""The last has a name of its own each time, in letters: what costs most."""
MANY_OF_ONE = 100
"""Of so many addresses one is of the last kind; the others take turns."""


def rows():
    """Yield a row for frames and one for what pages load."""
    urls = [_address(number) for number in range(ADDRESSES)]
    bare = _seconds(_split, urls)
    policy = SitePolicy(HOSTS)
    for what, judge in (
        ("pages and frames", policy.judge_frame),
        ("what pages load", policy.judge_resource),
    ):
        took = _seconds(judge, urls)
        yield (
            f"a million addresses judged, {what}",
            f"{took:.1f} s",
            f"urllib.parse.urlsplit alone {bare:.1f} s",
            took <= MOST,
            f"{MOST:.0f} s on one core",
        )


def _address(number):
    if number % MANY_OF_ONE == 0:
        return KINDS[-1].format(number)
    return KINDS[number % (len(KINDS) - 1)].format(number)


def _split(url):
    try:
        urlsplit(url)
    except ValueError:
        return


def _seconds(judge, urls):
    """Return the seconds of this process alone, whatever else the computer does."""
    begun = time.process_time()
    for url in urls:
        judge(url)
    return time.process_time() - begun
