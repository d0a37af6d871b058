"""The system's signals reach the window's thread while Qt waits for events."""

import contextlib
import os
import signal
import sqlite3

import pytest
from PySide6.QtCore import QTimer

from kiosk.app.ending import EndCall
from kiosk.app.running import Run
from kiosk.machine.paths import open_data_folder
from tests.kiosks import settle

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")


@pytest.fixture
def call(qapp):
    return EndCall()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_is_heard(qtbot, call, number):
    # A shell has what it starts in the background ignore some of them.
    before = signal.signal(number, signal.SIG_DFL)
    try:
        with call.listening(), qtbot.waitSignal(call.came):
            os.kill(os.getpid(), number)
    finally:
        signal.signal(number, before)


def test_a_second_one_is_heard_too(qtbot, call):
    with call.listening():
        for _ in range(2):
            with qtbot.waitSignal(call.came):
                os.kill(os.getpid(), signal.SIGTERM)


def test_what_was_to_be_ignored_stays_so(call):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with call.listening():
            assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
            assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)


def test_all_is_as_before_afterwards(call):
    handlers = [signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)]
    waker = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(waker)
    with call.listening():
        pass
    now = [signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)]
    assert now == handlers
    assert signal.set_wakeup_fd(waker) == waker


@pytest.mark.slow
def test_a_session_ends_as_at_closing_time(qapp, data_folder):
    folder = open_data_folder(data_folder)
    run = Run(folder, alone=True, windowed=True, language="bg")
    windows = []

    def end_once_open():
        if run._kiosk is not None:
            timer.stop()
            windows.append(run._kiosk._stage.window)
            run._kiosk.session.touch()
            os.kill(os.getpid(), signal.SIGTERM)

    timer = QTimer(interval=5)
    timer.timeout.connect(end_once_open)
    timer.start()
    late = QTimer(singleShot=True, interval=60_000)
    late.timeout.connect(qapp.exit)
    late.start()
    assert run.until_closed() == 0
    late.stop()
    windows[0].deleteLater()
    settle()
    with contextlib.closing(sqlite3.connect(folder.log)) as log:
        ends = log.execute("select end_reason from session").fetchall()
    assert ends == [("closing",)]
