"""Brings what Qt says into the technical log."""

from __future__ import annotations

import contextlib
import logging
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMessageLogContext, QtMsgType

_log = logging.getLogger(__name__)

_OF_PAGES = ("js", "qt.webengine")
"""What pages say is the patron's affair."""
_MOST = 200
_PRIVATE = re.compile(
    r"""
    "[^"]*(?:"|$) | (?<!\w)'[^']*(?:'|$) | “[^”]*(?:”|$)  # quoted
    | \S+://\S*                  # addresses
    | \S*@\S*
    | \S*[^\x00-\x7f]\S*         # no message of Qt's own is outside ASCII
    | \S*[0-9]{4,}\S*            # numbers of people and things
    """,
    re.VERBOSE,
)


@contextlib.contextmanager
def routed() -> Iterator[None]:
    """Write Qt's messages to the log instead of the terminal."""
    from PySide6.QtCore import qInstallMessageHandler

    before = qInstallMessageHandler(_take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def discreet(category: str, message: str) -> str:
    """Return a message without what a patron may have typed or looked at."""
    if category.startswith(_OF_PAGES):
        return "…"
    line = " ".join(message.split())
    return _PRIVATE.sub("…", line)[:_MOST]


def _take(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    category = context.category or "default"
    said = discreet(category, message or "")
    _log.log(levels.get(kind, logging.WARNING), f"{category}: {said}")
