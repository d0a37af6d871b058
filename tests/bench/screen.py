"""Sees when a program has drawn itself, as a person in front of the screen would."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

ACCENT = QColor("#0F5C4C")
ENOUGH = 300
"""Pixels of the accent colour in every tenth row that say: a button stands there."""

LONGEST = 60.0


class Eye:
    """Looks at the screen of this run's own X server."""

    def __init__(self):
        self._app = QGuiApplication.instance() or QGuiApplication([])
        self._screen = self._app.primaryScreen()

    def sees_buttons(self):
        """Whether enough of the accent colour is on the screen."""
        image = self._screen.grabWindow(0).toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        wanted = ACCENT.rgb()
        seen = 0
        for y in range(0, image.height(), 10):
            row = bytes(image.constScanLine(y))
            seen += row.count(wanted.to_bytes(4, "little"))
        return seen >= ENOUGH

    def time_until_drawn(self, command, environment):
        """Start a program; return the seconds until it is drawn, and the process."""
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 - the bench's own commands
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while not self.sees_buttons():
            taken = time.perf_counter() - started
            if process.poll() is not None or taken > LONGEST:
                end(process)
                raise RuntimeError(f"{command[0]} did not draw itself")
        return time.perf_counter() - started, process


def end(process):
    """End a program with all that it has started, and wait until it is gone."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def tree_of(pid):
    """Return a process with everything below it."""
    found, waiting = [], [pid]
    children = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text("utf-8").rpartition(")")[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(stat.parent.name))
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children.get(one, [])
    return found


def proportional_memory(pid):
    """Return the PSS of a process tree, in MB."""
    total = 0
    for one in tree_of(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text("utf-8").splitlines()
        except OSError:
            continue
        total += sum(int(x.split()[1]) for x in lines if x.startswith("Pss:"))
    return total / 1024


def own_memory():
    """Return the PSS of this process, in MB."""
    return proportional_memory(os.getpid())
