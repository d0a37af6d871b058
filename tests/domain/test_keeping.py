"""What staff are told of the log, and how long sessions are kept."""

import datetime

import pytest

from kiosk.domain.keeping import JournalHealth, first_day_kept

TODAY = datetime.date(2026, 3, 1)


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (1, "2026-03-01"),
        (2, "2026-02-28"),
        (30, "2026-01-31"),
        (0, "2026-03-01"),
        (-7, "2026-03-01"),
        (99, "2026-01-31"),
    ],
)
def test_sessions_are_kept_one_to_thirty_days(days, first):
    assert first_day_kept(TODAY, days) == datetime.date.fromisoformat(first)


def test_a_journal_is_well_while_the_log_takes_what_is_put():
    assert JournalHealth(lost=3).ok
    since = datetime.datetime(2026, 11, 24, 10, tzinfo=datetime.UTC)
    assert not JournalHealth(since=since, reason="disk full").ok
