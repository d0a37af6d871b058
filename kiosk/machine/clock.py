"""Tells the time, and whether the computer's clock can be believed."""

from __future__ import annotations

import datetime
import sys
import time
from typing import Literal

from typing_extensions import override

from kiosk.domain.ports import Clock

MOST_APART = datetime.timedelta(days=366)

ClockTrouble = Literal["behind", "ahead"]


class SystemClock(Clock):
    """The computer's clock."""

    @override
    def now(self) -> datetime.datetime:
        """Return the local time with its offset."""
        utc = datetime.datetime.now(datetime.UTC)  # noqa: TID251 - the port's one source
        return utc.astimezone()

    @override
    def seconds(self) -> float:
        """Return seconds that only ever grow, and go on while the computer sleeps.

        Otherwise a session left open under a closed lid would still be there for
        whoever opens it.
        """
        return _seconds()


def clock_trouble(
    now: datetime.datetime,
    newest: datetime.date | None,
    last_seen: datetime.date | None,
) -> ClockTrouble | None:
    """Return what is wrong with the clock, as far as one can tell.

    A log from after today is no sign: it may have been written while the clock was
    ahead, and would then accuse a clock that has been put right.

    Args:
        newest: the newest day on which content was checked, if there is any
            content; today cannot be earlier.
        last_seen: the last day in the log, if there is any.
    """
    today = now.date()
    if newest is not None and today < newest:
        return "behind"
    if last_seen is not None and today - last_seen > MOST_APART:
        return "ahead"
    return None


if sys.platform == "linux":

    def _seconds() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

else:

    def _seconds() -> float:
        return time.monotonic()
