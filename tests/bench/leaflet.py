"""From a walk at its end to the note as a PDF, once the fonts are read."""

import statistics
import tempfile
import time
from pathlib import Path

from kiosk.app.content import open_content
from kiosk.machine.paths import bundled, open_data_folder
from kiosk.outputs.leaflet import LeafletPress
from tests.leaflets import WORDS, note_of
from tests.trips import standings

GUIDES = ("noi-unemployment-benefit", "nra-pik-get", "heating-aid")
TIMES = 5
MOST = 150.0


def rows():
    """Yield the row of the note."""
    with tempfile.TemporaryDirectory() as place:
        folder = open_data_folder(Path(place))
        content = open_content(folder.guides, bundled().resources)
        walks = [
            walk
            for guide in GUIDES
            for walk in standings(content, guide).values()
            if walk.ended
        ]
        press = LeafletPress(bundled().resources)
        cold = _taken(press, content, walks[0])
        warm = [_taken(press, content, walk) for walk in walks * TIMES]
        bare = _bare(press)
        content.close()
    warm.sort()
    p99, median = warm[int(len(warm) * 0.99)], statistics.median(warm)
    yield (
        "note as a PDF, A4, codes with it, warm",
        f"{median:.0f} ms (of {len(warm)}; {p99=:.0f}, the very first {cold:.0f})",
        f"the typesetter alone on one word {bare:.1f} ms",
        median <= MOST,
        "150 ms",
    )


def _taken(press, content, walk):
    began = time.perf_counter()
    press.pdf(note_of(content, walk, library="Библиотека", ticket="4821 9036"), WORDS)
    return (time.perf_counter() - began) * 1000


def _bare(press):
    """Return what it takes to typeset a word that was not typeset before."""
    taken = []
    for number in range(20):
        began = time.perf_counter()
        press._compiler.compile(f"= {number}".encode(), format="pdf")
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)
