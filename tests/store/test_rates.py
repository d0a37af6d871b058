"""The measuring itself works; what it measures is the benchmark's affair."""

import pytest

from kiosk.store.engine import log_engine
from kiosk.store.opening import LOG
from tests.store import rates
from tests.store.records import rows


@pytest.mark.parametrize(
    "measure", [rates.writer_rate, rates.batched_rate, rates.bare_rate]
)
def test_a_rate_is_that_of_events_in_the_file(tmp_path, measure):
    assert measure(tmp_path, 50) > 0
    engine = log_engine(tmp_path / LOG)
    assert len(rows(engine, "event", "session", "seq")) == 50
    engine.dispose()
