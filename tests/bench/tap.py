"""From a tap to the next step on the screen."""

import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from kiosk.app.content import open_content
from kiosk.app.touring import settle
from kiosk.machine.paths import bundled, open_data_folder
from tests.bench.walking import built_kiosk, taps_through

WALKS = 12
GUIDES = ("noi-unemployment-benefit", "nra-pik-get", "heating-aid")
FRAME = 16.0


def rows():
    """Yield a row for each text size."""
    with tempfile.TemporaryDirectory() as place:
        folder = open_data_folder(Path(place))
        content = open_content(folder.guides, bundled().resources, folder.overlay)
        floor = _floor()
        for percent in (100, 200):
            taken = sorted(_taps(folder, content, percent))
            p99 = taken[int(len(taken) * 0.99)]
            median, worst = taken[len(taken) // 2], taken[-1]
            yield (
                f"tap → next step drawn, text at {percent} %",
                f"{p99:.1f} ms (99th of {len(taken)}; {median=:.1f}, {worst=:.1f})",
                f"one label in a bare window {floor:.1f} ms",
                p99 <= FRAME,
                "16 ms at the 99th percentile",
            )
        content.close()


def _taps(folder, content, percent):
    stage, kiosk = built_kiosk(folder, content, percent)
    for guide in GUIDES * (WALKS // len(GUIDES) * 3):
        yield from taps_through(stage, kiosk, guide)
    kiosk.stop()
    stage.window.let_close()
    stage.window.close()
    stage.window.deleteLater()
    settle()


def _floor():
    app = QApplication.instance() or QApplication([])
    label = QLabel("0")
    label.resize(1280, 800)
    label.show()
    settle()
    taken = []
    for number in range(200):
        began = time.perf_counter()
        label.setText(str(number))
        app.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    label.close()
    return sorted(taken)[int(len(taken) * 0.99)]
