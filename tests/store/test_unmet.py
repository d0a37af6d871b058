"""Words that found nothing are shown once several sessions searched for them."""

import datetime

import pytest

from kiosk.domain.events import SearchUnmet, guide_opened
from kiosk.store.folding import UNMET_KEPT
from kiosk.store.popularity import Popularity, openings
from kiosk.store.unmet import unmet_searches
from tests.store.records import NOW, ledger_on, log_in, rows, session

DAY = NOW.date()


@pytest.fixture
def engine(tmp_path, tmp_path_factory):
    with log_in(tmp_path, tmp_path_factory.getbasetemp()) as engine:
        yield engine


@pytest.fixture
def shown(tmp_path):
    return lambda most=9: list(unmet_searches(tmp_path / "log.db", most))


def unmet(words, number, day=DAY):
    return SearchUnmet(f"{words}-{number}", day, "bg", words)


def test_three_must_have_asked(engine, shown):
    ledger = ledger_on(engine)
    ledger.write([unmet("риболов", n) for n in range(2)], [])
    assert shown() == []

    ledger.write([unmet("риболов", 2)], [])
    assert shown() == [("риболов", 3)]


def test_the_commonest_come_first_and_no_more_than_asked_for(engine, shown):
    records = [unmet("риболов", n) for n in range(3)]
    records += [unmet("лов", n) for n in range(4)]
    ledger_on(engine).write(records, [])

    assert shown() == [("лов", 4), ("риболов", 3)]
    assert shown(1) == [("лов", 4)]


def test_they_are_written_once_and_tied_to_no_session(engine):
    ledger = ledger_on(engine)
    records = [*session(), unmet("риболов", 1)]

    assert ledger.write(records, []) == []
    assert ledger.write(records, []) == []

    ((_, day, language, words),) = rows(engine, "unmet_search")
    assert (day, language, words) == (DAY.isoformat(), "bg", "риболов")
    assert len(rows(engine, "session")) == 1


def test_they_are_forgotten_after_a_season(engine):
    ledger = ledger_on(engine)
    old = DAY - UNMET_KEPT
    ledger.write([unmet("старо", 1, old), unmet("ново", 1, DAY)], [])

    ledger.fold(DAY)
    assert len(rows(engine, "unmet_search")) == 2

    ledger.fold(DAY + datetime.timedelta(days=1))
    assert [row[3] for row in rows(engine, "unmet_search")] == ["ново"]


def test_how_often_guides_were_opened_is_read_once(engine, tmp_path):
    happenings = [guide_opened("nra-pik-get", 1), guide_opened("nra-pik-get", 1)]
    ledger = ledger_on(engine)
    ledger.write(session("s-1", happenings=happenings), [])
    ledger.write(session("s-2", happenings=happenings[:1]), [])
    ledger.fold(DAY + datetime.timedelta(days=1))

    popularity = Popularity(tmp_path / "log.db")

    assert openings(tmp_path / "log.db") == {"nra-pik-get": popularity("nra-pik-get")}
    assert popularity("nra-pik-get") > 0
    assert popularity("heating-aid") == 0


def test_without_a_log_there_is_nothing_to_show(tmp_path):
    assert list(unmet_searches(tmp_path / "log.db", 9)) == []
    assert openings(tmp_path / "log.db") == {}
