"""What the journal's thread leans on, and whom it tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.events import Event, SearchUnmet, SessionEnded

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kiosk.domain.events import Record
    from kiosk.store.spill import Spilled

STARTED = 0
"""What `durable` is told when the start of a session is; events follow from 1."""

ENDED = -1
"""What `durable` is told when the end of a session is."""


class Ledger(Protocol):
    """The log. Every call is made by the journal's thread."""

    def write(
        self, records: Sequence[Record], spilled: Sequence[Spilled]
    ) -> Sequence[Record]:
        """Make records durable; return those that had to be left out.

        Raises:
            StoreUnavailable: nothing was written.
        """
        ...

    def fold(self, before: datetime.date) -> None:
        """Fold the days before a day into daily counts; make the daily backup.

        Raises:
            StoreUnavailable: not all of it could be done; what was not is due still.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


@dataclass(frozen=True)
class Reports:
    """Whom the journal's thread tells. Calls come from that thread, and return.

    Attributes:
        durable: a session and the place up to which it is on the disk: `STARTED`,
            an event's `seq`, `ENDED`.
        failing: why the log takes nothing, whenever that begins or changes.
    """

    durable: Callable[[str, int], None]
    failing: Callable[[str], None]


def marks(
    records: Iterable[Record], but: Sequence[Record] = ()
) -> Iterator[tuple[str, int]]:
    """Yield the last place of each session among records, and its end.

    Args:
        records: in their order.
        but: records of sessions to be passed over.
    """
    passed_over = {each.session for each in but if not isinstance(each, SearchUnmet)}
    places: dict[str, int] = {}
    ended: list[str] = []
    for record in records:
        if isinstance(record, SearchUnmet) or record.session in passed_over:
            continue
        if isinstance(record, SessionEnded):
            ended.append(record.session)
        else:
            seq = record.seq if isinstance(record, Event) else STARTED
            places[record.session] = max(seq, places.get(record.session, STARTED))
    yield from places.items()
    for session in ended:
        yield session, ENDED
