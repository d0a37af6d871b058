"""Qt's messages reach the log, without what patrons type or look at."""

import pytest
from PySide6.QtCore import (
    QtMsgType,
    qCritical,
    qDebug,
    qInstallMessageHandler,
    qWarning,
)

from kiosk.machine import qt_messages
from kiosk.machine.log import writing
from kiosk.machine.qt_messages import discreet, routed


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("Unknown property font-wieght", "Unknown property font-wieght"),
        ("two\n lines ", "two lines"),
        ('Cannot open "/home/ana/Ana.pdf": no', "Cannot open …: no"),
        ("Cannot open 'Ana'", "Cannot open …"),
        ("no end of 'Ana Petrova", "no end of …"),
        ("QFont can't be 'Ana'", "QFont can't be …"),
        ("got “Ana”", "got …"),
        ("QIODevice::read (QFile, Ана.pdf): x", "QIODevice::read (QFile, … x"),
        ("https://nap.bg/?egn=8501011234 failed", "… failed"),
        ("mail ana@example.org", "mail …"),
        ("number 8501011234, size 12", "number … size 12"),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_message_says_no_more_than_qt_does(message, left):
    assert discreet("default", message) == left


@pytest.mark.parametrize("category", ["js", "qt.webenginecontext"])
def test_what_pages_say_is_left_out(category):
    assert discreet(category, "Uncaught Error: Ana") == "…"


def test_messages_reach_the_log_at_their_level(tmp_path):
    with writing(tmp_path), routed():
        qDebug("quietly")
        qWarning("100% of 'Ana'")
        qCritical("loudly")
    lines = (tmp_path / "gishe.log").read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 2)[2].split(" ", 1)[0] for line in lines] == [
        "WARNING",
        "ERROR",
    ]
    assert lines[0].endswith("default: 100% of …")
    assert "kiosk.machine.qt_messages" in lines[0]


class Nameless:
    """What Qt hands over for a message of no category."""

    category = None


def test_a_message_of_no_category_and_no_words_is_taken_too(tmp_path):
    with writing(tmp_path):
        qt_messages._take(QtMsgType.QtCriticalMsg, Nameless(), None)
    log = (tmp_path / "gishe.log").read_text(encoding="utf-8")
    assert log.rstrip("\n").endswith("default: ")


def test_the_handler_before_is_there_again_afterwards():
    heard = []

    def listener(kind, context, message):
        heard.append(message)

    before = qInstallMessageHandler(listener)
    try:
        with routed():
            qWarning("inside")
        qWarning("outside")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["outside"]
