"""What nobody caught is logged, told once, and stops nobody."""

import gc
import logging
import sys
import threading
import warnings

import pytest

from kiosk.machine.crashes import watching
from kiosk.machine.log import writing

CANARY = "Иванка-8501011234"


class Crashes:
    """Counts what it is told."""

    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1


@pytest.fixture
def crashes():
    return Crashes()


@pytest.fixture
def log(tmp_path, crashes):
    def read():
        return (tmp_path / "gishe.log").read_text(encoding="utf-8")

    with writing(tmp_path), watching(crashes):
        yield read


def fail(kind=ValueError):
    raise kind(CANARY)


def failed(kind=ValueError):
    try:
        fail(kind)
    except kind as error:
        return (kind, error, error.__traceback__)


def test_an_exception_is_logged_and_told(log, crashes):
    sys.excepthook(*failed())
    assert crashes.count == 1
    assert "CRITICAL kiosk.machine.crashes" in log()
    assert "builtins.ValueError" in log()
    assert CANARY not in log()


def test_one_in_a_slot_is_told_too(log, crashes):
    from PySide6.QtCore import QObject, Signal

    class Desk(QObject):
        called = Signal()

    desk = Desk()
    desk.called.connect(lambda: fail(TypeError))
    desk.called.emit()
    assert crashes.count == 1
    assert "builtins.TypeError" in log()


def test_one_in_a_thread_is_told_too(log, crashes):
    thread = threading.Thread(target=fail, args=[IndexError])
    thread.start()
    thread.join()
    assert crashes.count == 1
    assert "builtins.IndexError" in log()


def test_a_thread_may_end_itself(log, crashes):
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert crashes.count == 0
    assert log() == ""


def test_what_could_not_be_raised_is_logged_only(log, crashes):
    class Broken:
        def __del__(self):
            raise ValueError(CANARY)

    Broken()
    gc.collect()
    assert crashes.count == 0
    assert "builtins.ValueError" in log()
    assert CANARY not in log()


def test_stopping_by_the_keyboard_is_no_crash(log, crashes, capsys):
    sys.excepthook(*failed(KeyboardInterrupt))
    assert crashes.count == 0
    assert log() == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_crash_that_cannot_be_told_is_logged(tmp_path):
    with writing(tmp_path), watching(lambda: fail(IndexError)):
        sys.excepthook(*failed())
    log = (tmp_path / "gishe.log").read_text(encoding="utf-8")
    assert log.count("CRITICAL") == 1
    assert "builtins.IndexError" in log


@pytest.mark.parametrize("message", [CANARY, UserWarning(CANARY)])
def test_warnings_are_logged_without_their_words(tmp_path, crashes, message):
    with warnings.catch_warnings(), writing(tmp_path), watching(crashes):
        warnings.simplefilter("always")
        warnings.warn(message, UserWarning, stacklevel=1)
        warnings.showwarning(CANARY, UserWarning, __file__, 7)
    log = (tmp_path / "gishe.log").read_text(encoding="utf-8")
    assert log.count("UserWarning in test_crashes.py:") == 2
    assert "test_crashes.py:7" in log
    assert CANARY not in log
    assert crashes.count == 0


def test_afterwards_everything_is_as_before(crashes):
    def hooks():
        return (
            sys.excepthook,
            threading.excepthook,
            sys.unraisablehook,
            warnings.showwarning,
        )

    before = hooks()
    with watching(crashes):
        assert all(now != then for now, then in zip(hooks(), before, strict=True))
    assert hooks() == before
    with pytest.raises(KeyError), watching(crashes):
        raise KeyError
    assert hooks() == before
    assert logging.getLogger("kiosk.machine.crashes").handlers == []
