"""How well the log is being kept: what staff are told of it."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

MOST_DAYS = 30
"""The longest that rows of single sessions may be kept, in days."""


class LogState(enum.StrEnum):
    """How the log was found when it was opened."""

    SOUND = "sound"
    NEW = "new"
    RESTORED = "restored"
    STARTED_OVER = "started-over"
    UNUSABLE = "unusable"
    NEWER = "newer"


@dataclass(frozen=True)
class LogOpening:
    """What happened when the log was opened.

    Attributes:
        state: `restored` and `started-over` follow a broken or a missing file;
            `newer` is a file of a later version of this program, left untouched.
        aside: the name under which a broken file is kept.
        backup: the name of the backup that was restored.
        upgraded_from: the revision that the file had before it was brought up.
        last_day: the last day of which it tells anything, if of any.
        trouble: technical words for whoever repairs it; empty where all is well.
    """

    state: LogState
    aside: str | None = None
    backup: str | None = None
    upgraded_from: str | None = None
    last_day: datetime.date | None = None
    trouble: str = ""


@dataclass(frozen=True)
class JournalHealth:
    """Whether what happens is being made durable.

    Attributes:
        since: since when the log takes nothing; None where all is well.
        reason: technical words for it.
        spilled: bytes that wait in files beside the log.
        held: records that are in memory only.
        lost: records that could be kept nowhere.
    """

    since: datetime.datetime | None = None
    reason: str = ""
    spilled: int = 0
    held: int = 0
    lost: int = 0

    @property
    def ok(self) -> bool:
        """Whether the log takes what is put to it."""
        return self.since is None


def first_day_kept(today: datetime.date, days: int) -> datetime.date:
    """Return the first day whose single sessions are still kept.

    Args:
        today: the running day; it is always kept.
        days: how many days are kept, today included: 1 to `MOST_DAYS`.
    """
    within = min(max(days, 1), MOST_DAYS)
    return today - datetime.timedelta(days=within - 1)
