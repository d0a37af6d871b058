"""From the start of the process to the home screen, and the memory it takes there."""

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from kiosk.app.content import open_content
from kiosk.machine.paths import bundled, open_data_folder
from tests.bench.screen import Eye, end, proportional_memory

ROOT = Path(__file__).parents[2]
ROUNDS = 7
SETTLED = 4.0
PAGE = """<!doctype html><meta charset="utf-8"><title>Гише</title><style>
body{margin:48px;font:22px sans-serif;background:#F6F4EE;color:#17251F}
div{display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px}
button{height:90px;font:24px sans-serif;background:#fff;border:1px solid #D9D4C8}
.a{background:#0F5C4C;color:#fff;width:140px;height:64px}</style>
<h1>Какво искате да направите?</h1><p><button class="a">Търси</button></p><div>"""
CHROMIUM = (
    "--kiosk",
    "--no-first-run",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-default-browser-check",
)
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication(sys.argv)
button = QPushButton("Търси")
button.setStyleSheet("background: #0F5C4C; color: white; border: none")
button.resize(1280, 800)
button.show()
app.exec()
"""


def rows():
    """Yield the rows of start and memory."""
    eye = Eye()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        ours = _kiosk(folder)
        mine, memory = _measured(eye, ours, folder)
        floor, _ = _measured(eye, [sys.executable, "-c", BARE], folder)
        peer = peer_memory = None
        chromium = shutil.which("chromium")
        if chromium is not None:
            page = folder / "page.html"
            buttons = "".join(f"<button>Бутон {n}</button>" for n in range(12))
            page.write_text(PAGE + buttons + "</div>", encoding="utf-8")
            command = [chromium, *CHROMIUM, f"--user-data-dir={folder / 'profile'}"]
            peer, peer_memory = _measured(eye, [*command, page.as_uri()], folder)
        yield (
            "process start → home screen drawn",
            f"{mine:.2f} s",
            f"Chromium {_told(peer, '.2f')} s, bare Qt window {floor:.2f} s",
            peer is not None and mine <= peer,
            "no slower than Chromium in kiosk mode",
        )
        yield (
            "memory at home (PSS of the process tree)",
            f"{memory:.0f} MB",
            f"Chromium {_told(peer_memory, '.0f')} MB",
            peer_memory is not None and memory <= peer_memory / 3,
            "a third of Chromium's",
        )


def _told(number, form):
    return "not measured," if number is None else format(number, form)


def _kiosk(folder):
    """Return what starts the kiosk, its guides built as a built program brings them."""
    data = open_data_folder(folder / "data")
    open_content(data.guides, bundled().resources, data.overlay).close()
    return [
        sys.executable,
        str(ROOT / "main.py"),
        "--windowed",
        "--data",
        str(folder / "data"),
    ]


def _measured(eye, command, folder):
    """Return the median time and the memory once settled; the first round warms up."""
    environment = {**os.environ, "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    environment.pop("PYTHONDONTWRITEBYTECODE")
    times, memory = [], 0.0
    for number in range(ROUNDS + 1):
        taken, process = eye.time_until_drawn(command, environment)
        if number in {0, ROUNDS}:
            # The first start builds and writes what later ones find.
            time.sleep(SETTLED)  # noqa: TID251 - a bench waits for things to settle
            memory = proportional_memory(process.pid)
        end(process)
        while eye.sees_buttons():
            pass
        times.append(taken)
    return statistics.median(times[1:]), memory
