"""What a procedure costs, as a note tells it: fee, sums, and where they are from."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.domain.expressions import FactOf, Reference
from kiosk.domain.guide import FREE, Checklist, Info
from kiosk.domain.inference import Kinds
from kiosk.domain.kinds import Base
from kiosk.domain.leaflet import Bearing, Fee
from kiosk.domain.passages import picked
from kiosk.domain.provenance import rows_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.domain.discreet import DiscreetRenderer
    from kiosk.domain.evaluation import Scope
    from kiosk.domain.expressions import Expression
    from kiosk.domain.facts import Row
    from kiosk.domain.passages import Line, Passage
    from kiosk.domain.texts import Text
    from kiosk.domain.volume import Volume

_SITE = re.compile(r"(?:[\w-]+\.)+[a-zа-я][\w-]+", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")


def fee_of(
    volume: Volume,
    passages: Sequence[Passage],
    dated: Sequence[Line],
    renderer: DiscreetRenderer,
    scope: Scope,
) -> Fee:
    """Return what a walk costs.

    Args:
        passages: the steps that were gone past.
        dated: lines that are told for their days already.
        renderer: knows what is known at the end.
        scope: likewise.
    """
    guide, text = volume.guide, volume.words[renderer.language].fee
    free = guide.cost == FREE
    kinds = Kinds(guide, scope.almanac)
    told = [p for p in passages if isinstance(p.step, Info | Checklist)]
    sums = [
        line
        for line in picked(told, lambda at, name: _is_sum(at, name, kinds))
        if not any(map(line.is_same, dated))
    ]
    rows: list[Row] = []
    if guide.cost is not None:
        rows += rows_behind(guide.cost, guide.values, scope)
    for expression in _figures_in(text):
        rows += rows_behind(expression, guide.values, scope)
    for line in sums:
        for name in line.names:
            rows += rows_behind(Reference(name), guide.values, line.passage.scope)
    return Fee(
        free=free,
        amount=None if free or guide.cost is None else renderer.money(guide.cost),
        text=renderer.maybe(text),
        sums=tuple(line.rich for line in sums),
        bearings=bearings_of(rows),
    )


def bearing_of(row: Row) -> Bearing:
    """Return the site that a row names, and the year in which it was read there.

    Where nobody noted when that was, the year from which the figure holds.
    """
    site = _SITE.search(row.source)
    year = _YEAR.match(row.checked or "")
    if year is not None:
        read = int(year[0])
    else:
        read = 0 if row.starts is None else row.starts.year
    return Bearing("" if site is None else site[0].removeprefix("www."), read)


def bearings_of(rows: Iterable[Row]) -> tuple[Bearing, ...]:
    """Return where figures are from, each source once, the newest first."""
    found = {bearing_of(row) for row in rows}
    return tuple(sorted(found, key=lambda each: (-each.year, each.site)))


def _is_sum(passage: Passage, name: str, kinds: Kinds) -> bool:
    kind = kinds.of_name(name, ("slot", name))
    if kind is None or kind.base is not Base.MONEY:
        return False
    known = isinstance(passage.scope.named(name), Decimal)
    return known and not passage.renderer.is_typed(name)


def _figures_in(text: Text | None) -> Iterator[Expression]:
    """Yield the figures that a text shows."""
    for slot in () if text is None else text.slots():
        if slot.source == "fact":
            yield FactOf(slot.id)
        elif slot.source == "named":
            yield Reference(slot.id)
