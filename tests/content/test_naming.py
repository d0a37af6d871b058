"""Names that exist, hosts that may be shown."""

import pytest

from tests.small_library import GUIDE, small_library, verdict_on

URL = "https://az.bg/apply"
SITE = 'site: {id: home, url: "https://az.bg/apply", here: ["https://x.e.az.bg/*"]}'


def said(folder, *changes, **files):
    return [f.what for f in verdict_on(small_library(folder, changes, **files)).faults]


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://az.bg", True),
        ("https://az.bg/a?b=c#d", True),
        ("https://AZ.bg/", True),
        ("https://az.bg:443/", True),
        ("https://login.az.bg/", True),
        ("https://a.e.az.bg/", True),
        ("https://b.a.e.az.bg/", True),
        ("https://e.az.bg/", False),
        ("https://www.az.bg/", False),
        ("https://az.bg.evil.bg/", False),
        ("https://evil.bg/az.bg", False),
        ("https://az.bg@evil.bg/", False),
        ("https://xe.az.bg/", False),
        ("az.bg/apply", False),
    ],
)
def test_hosts_are_as_written_and_a_wildcard_only_where_it_is_written(
    tmp_path, url, allowed
):
    found = [what for what in said(tmp_path, (GUIDE, URL, url)) if "host" in what]
    assert (found == []) is allowed


def test_a_site_that_the_directory_lacks(tmp_path):
    lost = SITE.replace("id: home", "id: house")
    assert "there is no site `house`" in said(tmp_path, (GUIDE, SITE, lost))


def test_a_result_may_lead_to_a_site_that_exists(tmp_path):
    there = "site: other, when: {town: {in_group: both}}"
    old = "office: desk-a, when: {town: {in_group: both}}"
    assert said(tmp_path, (GUIDE, old, there)) == []
    assert "there is no site `none`" in said(
        tmp_path, (GUIDE, old, there.replace("other", "none"))
    )


def test_a_result_may_lead_to_another_guide(tmp_path):
    old = "{id: phone, phone: line,"
    assert "there is no guide `later`" in said(
        tmp_path, (GUIDE, old, "{id: phone, guide: later,")
    )


def test_a_plan_b_may_be_a_desk(tmp_path):
    assert said(tmp_path, (GUIDE, "plan_b: office-path", "plan_b: desk-b")) == []


def test_a_season_needs_facts_that_exist(tmp_path):
    found = said(tmp_path, (GUIDE, "closes: closes", "closes: nowhere"))
    assert "`nowhere` is not a fact of kind date" in found
