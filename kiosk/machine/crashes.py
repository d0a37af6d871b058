"""Where our own mistakes end up: logged, and told to one place that stays calm."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

_log = logging.getLogger(__name__)


class _Watch:
    """Stands in for Python's own hooks."""

    def __init__(self, on_crash: Callable[[], None]) -> None:
        self._on_crash = on_crash

    def in_main(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Take an exception that nobody caught; Ctrl+C is none of our mistakes."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._crashed(error)

    def in_thread(self, crash: threading.ExceptHookArgs) -> None:
        """Take an exception that ended a thread; SystemExit is a way to end one."""
        if crash.exc_value and not issubclass(crash.exc_type, SystemExit):
            self._crashed(crash.exc_value)

    def unraisable(self, crash: sys.UnraisableHookArgs) -> None:
        """Take what Python could not raise; the session goes on."""
        _log.error("an exception had nowhere to go", exc_info=crash.exc_value)

    def warning(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        *_: object,
        **__: object,
    ) -> None:
        """Take a warning, without its words: they may hold values."""
        kind = category if isinstance(message, str) else type(message)
        _log.warning("%s in %s:%d", kind, Path(filename).name, lineno)

    def _crashed(self, error: BaseException) -> None:
        _log.critical("something went wrong", exc_info=error)
        try:
            self._on_crash()
        except Exception:  # noqa: BLE001 - there is no other place left
            _log.exception("the crash could not be told")


@contextlib.contextmanager
def watching(on_crash: Callable[[], None]) -> Iterator[None]:
    """Take what nobody caught, in any thread, and all warnings.

    Args:
        on_crash: ends the session and shows the calm page. It is called in the
            thread in which it happened, and after exceptions in slots too.
    """
    watch = _Watch(on_crash)
    before = (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        warnings.showwarning,
    )
    sys.excepthook, threading.excepthook = watch.in_main, watch.in_thread
    sys.unraisablehook, warnings.showwarning = watch.unraisable, watch.warning
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before[:2]
        sys.unraisablehook, warnings.showwarning = before[2:]
