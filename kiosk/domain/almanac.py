"""What a guide leans on: dated facts, the directory, lists, the working calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.workdays import Workdays

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from kiosk.domain.directory import Authority, Office, OptionList, Site
    from kiosk.domain.facts import Fact, FactValue


@dataclass(frozen=True)
class Almanac:
    """Reference values of one edition of the content; nothing in it changes."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    authorities: Mapping[str, Authority] = field(default_factory=dict)
    sites: Mapping[str, Site] = field(default_factory=dict)
    offices: Mapping[str, Office] = field(default_factory=dict)
    lists: Mapping[str, OptionList] = field(default_factory=dict)
    workdays: Workdays = field(default_factory=Workdays)

    def fact_on(self, fact_id: str, day: datetime.date) -> FactValue | None:
        """Return a fact's value in force on a day; None where there is none."""
        fact = self.facts.get(fact_id)
        return None if fact is None else fact.value_on(day)

    def list_field(self, list_id: str, item_id: str, name: str) -> str | None:
        """Return a field of a list's item; None where either lacks it."""
        options = self.lists.get(list_id)
        item = None if options is None else options.item(item_id)
        return None if item is None else item.fields.get(name)

    def group(self, list_id: str, group_id: str) -> tuple[str, ...]:
        """Return the items of a list's group; empty where there is no such group."""
        options = self.lists.get(list_id)
        return () if options is None else options.groups.get(group_id, ())
