"""The guard that every test with Qt in it passes through sees what it should."""

import threading

import pytest
from PySide6.QtCore import QRunnable, QSemaphore, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QWidget

from tests.leftovers import running, windows


class Wait(QRunnable):
    """Works until it is let go."""

    def __init__(self, until):
        super().__init__()
        self.until = until

    def run(self):
        self.until.acquire()


def test_nothing_is_found_where_nothing_goes_on(qapp):
    assert list(running([QTimer(), QThread(), QThreadPool()])) == []


def test_a_timer_is_found(qapp):
    timer = QTimer(interval=60_000)
    timer.start()

    assert [found[:7] for found in running([timer])] == ["a timer"]
    timer.stop()


def test_a_thread_is_found(qapp):
    let_go = threading.Event()
    thread = threading.Thread(target=let_go.wait)
    thread.start()

    assert len(list(running([]))) == 1
    let_go.set()
    thread.join()


def test_a_thread_of_qt_is_found(qapp):
    thread = QThread()
    thread.start()

    assert [found[:14] for found in running([thread])] == ["a thread of Qt"]
    thread.quit()
    assert thread.wait(5_000)


@pytest.mark.parametrize("own", [True, False])
def test_a_pool_at_work_is_found(qapp, own):
    pool = QThreadPool() if own else QThreadPool.globalInstance()
    let_go = QSemaphore()
    pool.start(Wait(let_go))

    assert any("pool" in found for found in running([pool]))
    let_go.release()
    assert pool.waitForDone(5_000)


def test_a_window_is_found(qapp):
    before = windows()
    window = QWidget()

    assert windows() - before == {window}
    window.deleteLater()
