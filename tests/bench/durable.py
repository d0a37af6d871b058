"""How many events a second become durable, one transaction each."""

import tempfile
from pathlib import Path

from tests.store.rates import bare_rate, writer_rate

EVENTS = 2000


def rows():
    """Yield the row of the log."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        bare = bare_rate(folder / "bare", EVENTS)
        ours = writer_rate(folder / "ours", EVENTS)
    yield (
        "event → durable, one after another",
        f"{ours:,.0f}/s",
        f"bare sqlite3 with the same pragmas {bare:,.0f}/s",
        ours >= bare / 2,
        "at least half of bare sqlite3's rate",
    )
