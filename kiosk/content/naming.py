"""Whether everything that a guide names exists, and its dates make sense."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.domain.guide import (
    OFFICE_PATH,
    Action,
    AnyStep,
    Form,
    Outcome,
    Results,
    StepSite,
)
from kiosk.domain.papers import TEMPLATES
from kiosk.domain.problems import Problem

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from kiosk.content.library import Library
    from kiosk.domain.guide import Guide, ResultItem


class Namings:
    """The names in one guide, held against the whole content."""

    def __init__(self, guide: Guide, library: Library, on: datetime.date) -> None:
        """Look at a guide on a day."""
        self._guide = guide
        self._library = library
        self._almanac = library.almanac
        self._on = on

    def problems(self) -> Iterator[Problem]:
        """Yield what does not exist or does not fit."""
        yield from self._of_guide()
        yield from self._of_parts()
        yield from self._of_ids()
        for step in self._guide.steps:
            yield from self._of_step(step)

    def _of_ids(self) -> Iterator[Problem]:
        """Yield ids that stand for two things: steps, fields of forms, values."""
        seen: set[str] = set()
        for subject in _ids_in(self._guide):
            if subject[-1] in seen:
                what = "another step, field or value has this id"
                yield Problem(subject, what)
            seen.add(subject[-1])

    def _of_guide(self) -> Iterator[Problem]:
        guide, almanac = self._guide, self._almanac
        known = {
            "theme": (guide.theme, self._library.themes),
            "authority": (guide.authority, almanac.authorities),
        }
        for what, (name, among) in known.items():
            if name not in among:
                yield Problem(("guide", what), f"there is no {what} `{name}`")
        for site in guide.sites:
            if site not in almanac.sites:
                yield Problem(("guide", "sites", site), f"there is no site `{site}`")
        for contact in guide.contacts:
            if contact not in almanac.offices and contact not in almanac.authorities:
                what = f"neither an office nor an authority: `{contact}`"
                yield Problem(("guide", "contacts", contact), what)
        for other in guide.related:
            if not self._library.has(other):
                what = f"the related guide `{other}` is not there yet"
                yield Problem(("guide", "related", other), what, warning=True)
        yield from self._of_dates()

    def _of_dates(self) -> Iterator[Problem]:
        guide = self._guide
        if not guide.sources:
            yield Problem(("guide", "sources"), "no source bears it out")
        if guide.checked > self._on:
            what = f"it was checked in the future: {guide.checked}"
            yield Problem(("guide", "checked"), what)
        if guide.check_by < guide.checked:
            yield Problem(("guide", "check_by"), "it is to be checked before it was")
        if guide.check_by < self._on:
            what = f"it was to be checked by {guide.check_by}"
            yield Problem(("guide", "check_by"), what, warning=True)
        if guide.season is not None:
            for name in (guide.season.opens, guide.season.closes):
                fact = self._almanac.facts.get(name)
                if fact is None or fact.kind != "date":
                    what = f"`{name}` is not a fact of kind date"
                    yield Problem(("guide", "season"), what)

    def _of_parts(self) -> Iterator[Problem]:
        parts = self._guide.parts
        if not parts:
            return
        place = -1
        for step in self._guide.steps:
            if step.part not in parts:
                what = f"its part is `{step.part}`, none of {', '.join(parts)}"
                yield Problem(("step", step.id, "part"), what)
            elif parts.index(step.part) < place:
                what = f"goes back to the part `{step.part}`: parts follow each other"
                yield Problem(("step", step.id, "part"), what)
            else:
                place = parts.index(step.part)
        used = {step.part for step in self._guide.steps}
        for part in parts:
            if part not in used:
                what = f"no step is in the part `{part}`"
                yield Problem(("guide", "parts", part), what)

    def _of_step(self, step: AnyStep) -> Iterator[Problem]:
        subject = ("step", step.id, "plan_b")
        if step.site is not None:
            yield from self._of_site(step.id, step.site)
        if step.plan_b == OFFICE_PATH:
            desks = (s for s in self._guide.steps if isinstance(s, Action))
            if not any(desk.channel == "office" for desk in desks):
                yield Problem(subject, "`office-path`, but no step goes to an office")
        elif step.plan_b is not None and step.plan_b not in self._almanac.offices:
            yield Problem(subject, f"there is no office `{step.plan_b}`")
        if isinstance(step, Action | Outcome) and step.guide is not None:
            yield from self._of_other(("step", step.id, "guide"), step.guide)
        document = step.document if isinstance(step, Form) else None
        if document is not None and document not in TEMPLATES:
            what = f"there is no kind of document `{document}`"
            yield Problem(("step", step.id, "document"), what)
        if isinstance(step, Results):
            for item in step.items:
                yield from self._of_result(step.id, item)

    def _of_site(self, step: str, site: StepSite) -> Iterator[Problem]:
        subject = ("step", step, "site")
        known = self._almanac.sites.get(site.id)
        if known is None:
            yield Problem(subject, f"there is no site `{site.id}`")
            return
        if site.id not in self._guide.sites:
            yield Problem(subject, f"`{site.id}` is not among the guide's sites")
        hosts = (*known.hosts, *known.login_hosts)
        for url in (site.url, *site.here):
            parts = urlsplit(url)
            if parts.scheme != "https" and known.https_only:
                yield Problem(subject, f"not an https address: {url}")
            if not _is_among(parts.hostname, hosts):
                what = f"{parts.hostname} is not a host of the site `{site.id}`"
                yield Problem(subject, what)

    def _of_result(self, step: str, item: ResultItem) -> Iterator[Problem]:
        subject = ("item", step, item.id)
        if item.guide is not None:
            yield from self._of_other(subject, item.guide)
        if item.site is not None and item.site not in self._almanac.sites:
            yield Problem(subject, f"there is no site `{item.site}`")
        if item.office is not None and item.office not in self._almanac.offices:
            yield Problem(subject, f"there is no office `{item.office}`")
        if item.phone is not None:
            fact = self._almanac.facts.get(item.phone)
            if fact is None or fact.kind != "phone":
                yield Problem(subject, f"`{item.phone}` is not a fact of kind phone")

    def _of_other(self, subject: tuple[str, ...], other: str) -> Iterator[Problem]:
        if other == self._guide.id:
            yield Problem(subject, "leads to the guide itself")
        elif not self._library.has(other):
            yield Problem(subject, f"there is no guide `{other}`")


def _ids_in(guide: Guide) -> Iterator[tuple[str, ...]]:
    for step in guide.steps:
        yield "step", step.id
        if isinstance(step, Form):
            yield from (("field", step.id, field.id) for field in step.fields)
    yield from (("value", name) for name in guide.values)


def _is_among(host: str | None, hosts: Iterable[str]) -> bool:
    """Whether a host is one of those written; `*.` only where it is written too."""
    return host is not None and any(
        host == each or (each.startswith("*.") and host.endswith(each[1:]))
        for each in hosts
    )
