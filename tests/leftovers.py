"""What a test may leave behind unnoticed: windows, timers, threads."""

import threading

from PySide6.QtCore import QCoreApplication, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.kiosks import settle


def windows():
    """Return the windows that there are, once what was to be deleted is."""
    settle()
    return set(QApplication.topLevelWidgets())


def running(objects):
    """Yield what goes on by itself among some objects, and all threads."""
    own = QCoreApplication.instance().thread()
    for each in objects:
        match each:
            case QTimer() if isValid(each) and each.isActive():
                yield f"a timer: {each}, of {each.parent()}"
            case QThread() if each is not own and isValid(each) and each.isRunning():
                yield f"a thread of Qt: {each}"
            case QThreadPool() if isValid(each) and each.activeThreadCount():
                yield f"a pool at work: {each}"
    if QThreadPool.globalInstance().activeThreadCount():
        yield "the global pool at work"
    for thread in threading.enumerate():
        # A pool's thread that once ran Python stays on the list as a dummy.
        dummy = isinstance(thread, threading._DummyThread)
        if thread is not threading.main_thread() and not dummy:
            yield f"a thread: {thread}"
