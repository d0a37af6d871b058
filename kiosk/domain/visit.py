"""A visit to an official site: what a step asks the pane to open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.sites import policy_for

if TYPE_CHECKING:
    from kiosk.domain.directory import Language
    from kiosk.domain.sites import SitePolicy
    from kiosk.domain.walk import Walk


@dataclass(frozen=True)
class SiteRule:
    """What a library has decided of the sites that may be shown.

    Attributes:
        added: hosts that an administrator lists besides those of the directory.
        strict: pages load from listed hosts only.
    """

    added: tuple[str, ...] = ()
    strict: bool = False


@dataclass(frozen=True)
class SiteVisit:
    """A page to be opened beside a guide, and what may be shown there.

    Attributes:
        site: the id of the site in the directory.
        title: whose site it is, in the patron's language.
        url: the page that the step begins with.
        hosts: those of this site alone: a page on one of them may stay as it is.
        policy: what the guide allows.
        language: the language in which the page is asked for.
        downloads: endings of files that may be fetched there, without a dot.
    """

    site: str
    title: str
    url: str
    hosts: tuple[str, ...]
    policy: SitePolicy
    language: Language
    downloads: tuple[str, ...] = ()


def visit_at(walk: Walk, language: Language, rule: SiteRule) -> SiteVisit | None:
    """Return the visit to the site of the step in front of the patron.

    None where the step has no site, or one without a safe line: the address of such
    a site is shown to be copied.
    """
    wanted, sites = walk.step.site, walk.almanac.sites
    if wanted is None or wanted.id not in sites:
        return None
    known = [each for each in (*walk.guide.sites, wanted.id) if each in sites]
    policy = policy_for(known, sites, rule.added, strict=rule.strict)
    if not policy.judge_frame(wanted.url).allowed:
        return None
    site = sites[wanted.id]
    return SiteVisit(
        site=site.id,
        title=site.title.spoken(language),
        url=wanted.url,
        hosts=(*site.hosts, *site.login_hosts),
        policy=policy,
        language=language,
        downloads=site.downloads,
    )
