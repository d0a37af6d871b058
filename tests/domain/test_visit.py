"""What a step opens beside it: its site, and the hosts that its guide allows."""

import msgspec
import pytest

from kiosk.domain.directory import Site, Words
from kiosk.domain.guide import Action, StepSite
from kiosk.domain.visit import SiteRule, visit_at
from kiosk.domain.walk import Walk
from tests.builders import TODAY, almanac, guide

SITES = {
    "home": Site(
        "home",
        "https://az.bg/",
        Words("Сайтът", "The site"),
        ("az.bg", "www.az.bg"),
        login_hosts=("eauth.bg",),
        downloads=("pdf",),
    ),
    "old": Site("old", "http://old.bg/", Words("Стар"), ("old.bg",), https_only=False),
    "other": Site("other", "https://other.bg/", Words("Друг"), ("other.bg",)),
}


def visit(site="home", url="https://az.bg/e?x=1", rule=None, sites=("home", "old")):
    step = Action(id="a", channel="online", site=site and StepSite(site, url))
    of = msgspec.structs.replace(guide(step), sites=sites)
    walk = Walk.begun(of, almanac(sites=SITES), TODAY)
    return visit_at(walk, "en", rule or SiteRule())


def test_a_visit_has_what_the_directory_says_of_the_site():
    made = visit()

    assert (made.site, made.title, made.url) == (
        "home",
        "The site",
        "https://az.bg/e?x=1",
    )
    assert made.hosts == ("az.bg", "www.az.bg", "eauth.bg")
    assert made.downloads == ("pdf",)
    assert made.language == "en"


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://www.az.bg/", True),
        ("https://eauth.bg/login", True),
        ("https://old.bg/", True),
        ("https://other.bg/", False),
        ("http://az.bg/", False),
    ],
)
def test_the_hosts_of_the_guide_are_allowed_and_no_others(url, allowed):
    assert visit().policy.judge_frame(url).allowed is allowed


def test_a_library_adds_hosts_and_may_be_strict():
    rule = SiteRule(added=("other.bg",), strict=True)
    policy = visit(rule=rule).policy

    assert policy.judge_frame("https://other.bg/").allowed
    assert not policy.judge_resource("https://pictures.example/a.png").allowed
    assert visit().policy.judge_resource("https://pictures.example/a.png").allowed


@pytest.mark.parametrize(
    ("site", "url"),
    [
        (None, ""),
        ("unknown", "https://az.bg/"),
        ("old", "http://old.bg/"),
        ("home", "https://elsewhere.bg/"),
    ],
)
def test_what_may_not_be_shown_is_no_visit(site, url):
    assert visit(site, url) is None


def test_a_site_that_the_guide_forgot_to_name_is_still_that_of_the_step():
    assert (
        visit("other", "https://other.bg/")
        .policy.judge_frame("https://other.bg/")
        .allowed
    )
