"""The technical log: what went wrong and where, and nothing of whom it happened to.

A message of an exception may hold what a patron typed, as may any argument of a
record and the message of any library. So exceptions are named by type and place
only, arguments pass if they cannot be personal, and other programs' messages stay
out. The files are small and turn over.
"""

from __future__ import annotations

import contextlib
import logging
import re
import traceback
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OURS = "kiosk"
FILE_NAME = "gishe.log"
MOST_BYTES = 500_000
OLD_FILES = 2

_LINE = "%(asctime)s %(levelname)s %(name)s:%(lineno)d %(message)s"
_ID = re.compile(r"[a-z_][a-z0-9._-]{0,63}")
_LARGE = 1_000_000
_HIDDEN = "…"


class DiscreetFormatter(logging.Formatter):
    """Writes records without what may be personal."""

    default_time_format = "%Y-%m-%d %H:%M:%S%z"
    default_msec_format = ""

    def __init__(self) -> None:
        """Write a line with time, level, logger, line number, message."""
        super().__init__(_LINE)

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Return the line, with the places of an exception below it."""
        told = logging.makeLogRecord(record.__dict__)
        told.msg = _message(record)
        told.args = None
        told.exc_info = told.exc_text = told.stack_info = None
        line = super().format(told)
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([line, *_places(error)])


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != OURS or not isinstance(record.msg, str):
        return _HIDDEN
    given = record.args or ()
    args = (
        {name: _discreet(arg) for name, arg in given.items()}
        if isinstance(given, Mapping)
        else tuple(map(_discreet, given))
    )
    try:
        return record.msg % args if args else record.msg
    except (TypeError, ValueError):
        return record.msg


def _discreet(arg: object) -> object:
    """Return what may be written in an argument's place: small numbers, ids, types.

    No call should hand over more; this catches the one that does. A person's number
    is large, and what people type is rarely spelt as an id.
    """
    if isinstance(arg, type):
        return arg.__name__
    if isinstance(arg, int | float) and abs(arg) < _LARGE:
        return arg
    if isinstance(arg, str) and _ID.fullmatch(arg):
        return arg
    return type(arg).__name__


def _places(error: BaseException | None) -> Iterator[str]:
    """Name the types of an exception and its causes, with the lines they passed."""
    met: set[int] = set()
    while error is not None and id(error) not in met:
        met.add(id(error))
        yield f"  {type(error).__module__}.{type(error).__qualname__}"
        for frame, line in traceback.walk_tb(error.__traceback__):
            module = frame.f_globals.get("__name__", "?")
            yield f"    {module}:{line} {frame.f_code.co_qualname}"
        hidden = error.__suppress_context__
        error = error.__cause__ or (None if hidden else error.__context__)


class _QuietFile(RotatingFileHandler):
    """A file that a full disk cannot make anybody notice."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record: nobody is stopped by the log."""


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[bool]:
    """Keep the technical log in a folder, or nowhere if it cannot be written.

    Yields:
        Whether it is kept.
    """
    try:
        handler: logging.Handler = _QuietFile(
            folder / FILE_NAME,
            maxBytes=MOST_BYTES,
            backupCount=OLD_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(DiscreetFormatter())
    root, ours = logging.getLogger(), logging.getLogger(OURS)
    level = ours.level
    root.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        yield not isinstance(handler, logging.NullHandler)
    finally:
        ours.setLevel(level)
        root.removeHandler(handler)
        handler.close()
