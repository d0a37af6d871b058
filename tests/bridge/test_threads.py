"""Word from other threads arrives in the window's own, as signals and in order."""

import threading

import pytest
from PySide6.QtCore import QThread

from kiosk.bridge.alarm import Alarm
from kiosk.bridge.journal_status import JournalStatus


def in_a_thread(*calls):
    """Call something in a thread of its own, and wait for its end."""

    def work():
        for call, *arguments in calls:
            call(*arguments)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.fixture
def told():
    """What was told, and in which thread."""
    return []


def note(told, name):
    def take(*given):
        told.append((name, *given, QThread.currentThread()))

    return take


def test_an_alarm_sounds_in_the_windows_thread(qapp, qtbot, told):
    alarm = Alarm()
    alarm.sounded.connect(note(told, "sounded"))

    in_a_thread([alarm.sound])
    assert told == []
    qtbot.waitUntil(lambda: bool(told))

    assert told == [("sounded", qapp.thread())]


def test_an_alarm_sounds_after_the_slot_that_raised_it(qapp, qtbot, told):
    """The session is not taken apart under the hands of what went wrong."""
    alarm = Alarm()
    alarm.sounded.connect(note(told, "sounded"))

    alarm.sound()

    assert told == []
    qtbot.waitUntil(lambda: bool(told))


def test_word_of_the_journal_comes_in_its_order(qapp, qtbot, told):
    status = JournalStatus()
    for name in ("wrote", "failed", "recovered"):
        getattr(status, name).connect(note(told, name))

    in_a_thread(
        [status.durable, "s-1", 1],
        [status.failing_since, "the disk is full"],
        [status.failing_since, "the disk is full"],
        [status.durable, "s-1", 3],
    )
    qtbot.waitUntil(lambda: len(told) == 4)

    thread = qapp.thread()
    assert told == [
        ("wrote", "s-1", 1, thread),
        ("failed", "the disk is full", thread),
        ("recovered", thread),
        ("wrote", "s-1", 3, thread),
    ]
    assert status.failing is None


def test_another_reason_is_told_too(qapp, qtbot, told):
    status = JournalStatus()
    status.failed.connect(note(told, "failed"))

    in_a_thread([status.failing_since, "full"], [status.failing_since, "broken"])
    qtbot.waitUntil(lambda: len(told) == 2)

    assert [reason for _, reason, _ in told] == ["full", "broken"]
    assert status.failing == "broken"
