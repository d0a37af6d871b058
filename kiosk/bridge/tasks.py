"""Slow work away from the window: one thread, one thing after another.

Works on values and touches no widget; what comes of it arrives as a signal.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work.

    Signals:
        done: it came to its end; what it gave.
        failed: it did not.
    """

    done = Signal(object)
    failed = Signal()


class _Work(QRunnable):
    def __init__(self, work: Callable[[], object], task: Task) -> None:
        super().__init__()
        self._work = work
        self._task = task

    @override
    def run(self) -> None:
        try:
            result = self._work()
        except Exception:  # noqa: BLE001 - the thread's own last place
            _log.exception("a task failed")
            self._task.failed.emit()
        else:
            self._task.done.emit(result)


class Tasks(QObject):
    """A pool of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._kept: list[Task] = []

    def run(self, work: Callable[[], object]) -> Task:
        """Do a piece of work after those that wait; return where its end is told."""
        task = Task(self)
        self._kept.append(task)
        self._pool.start(_Work(work, task))
        return task

    def finish(self, milliseconds: int) -> bool:
        """Wait for what is being done; say whether all came to its end in time."""
        return self._pool.waitForDone(milliseconds)
