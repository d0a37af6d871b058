"""Long work is done in a thread of its own, and what it tells comes to the window's."""

import threading

import pytest

from kiosk.bridge.errand import Errand


@pytest.fixture
def told():
    return []


def listened(errand, told):
    """Keep what an errand tells, and in which thread that was heard."""
    for name in ("progressed", "finished", "failed"):
        getattr(errand, name).connect(
            lambda *given, name=name: told.append((name, given, threading.get_ident()))
        )
    return errand


def test_how_far_it_is_and_what_came_of_it_are_told(qtbot, told):
    places = []

    def work(progress):
        places.append(threading.get_ident())
        progress(1, 2)
        return "done"

    errand = listened(Errand(work), told)
    with qtbot.waitSignal(errand.finished):
        errand.begin()

    assert [(name, given) for name, given, _ in told] == [
        ("progressed", (1, 2)),
        ("finished", ("done",)),
    ]
    assert {place for *_, place in told} == {threading.get_ident()}
    assert places != [threading.get_ident()]


def test_what_went_wrong_is_told_and_nothing_else(qtbot, told):
    def work(_progress):
        raise OSError("full")

    errand = listened(Errand(work), told)
    with qtbot.waitSignal(errand.failed):
        errand.begin()

    ((name, (failure,), _),) = told
    assert name == "failed"
    assert isinstance(failure, OSError)
