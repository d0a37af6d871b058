"""The pane shows whatever the guides open: each by the sites that it names itself."""

import pytest

from kiosk.domain.guide import Results
from kiosk.domain.hosts import host_pattern
from kiosk.domain.sites import policy_for, to_copy
from tests.guides.test_all import PROCEDURES


def opened(guide):
    """Yield the addresses that the steps of a guide open, with their steps."""
    for step in guide.steps:
        if step.site is not None:
            yield step.id, step.site.id, step.site.url


def test_hosts_of_the_directory_are_written_in_their_one_spelling(library):
    sites = library.almanac.sites.values()
    hosts = [host for site in sites for host in (*site.hosts, *site.login_hosts)]

    assert len(hosts) > len(sites)
    assert [host_pattern(host) for host in hosts] == hosts


def test_each_site_is_shown_at_its_own_address(library):
    sites = library.almanac.sites
    refused = [
        (name, site.url)
        for name, site in sites.items()
        if site.url is not None and site.https_only
        if not policy_for([name], sites, strict=True).judge_frame(site.url).allowed
    ]

    assert refused == []


def test_sites_are_to_copy_where_they_have_only_http(library):
    sites = library.almanac.sites
    copied = [site.id for site in to_copy(sites, sites)]
    by_address = [n for n, s in sites.items() if (s.url or "").startswith("http:")]

    assert copied == by_address
    assert copied


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_what_a_guide_opens_is_shown_by_its_own_policy(library, procedure):
    guide, sites = library.volumes[procedure].guide, library.almanac.sites
    policy = policy_for(guide.sites, sites, strict=True)
    copied = {site.id for site in to_copy(guide.sites, sites)}
    refused = [
        (step, url, policy.judge_frame(url).refusal)
        for step, site, url in opened(guide)
        if site not in copied and not policy.judge_frame(url).allowed
    ]

    assert refused == []


def test_what_results_lead_to_is_shown_by_the_policy_of_that_site(library):
    sites = library.almanac.sites
    led = {
        item.site
        for volume in library.volumes.values()
        for step in volume.guide.steps
        if isinstance(step, Results)
        for item in step.items
        if item.site is not None
    }
    refused = [
        name
        for name in led
        if sites[name].https_only
        if not policy_for([name], sites).judge_frame(sites[name].url or "").allowed
    ]

    assert refused == []
