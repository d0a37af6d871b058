"""Types queries into a kiosk key by key: `python -m tests.bench.typing FOLDER`."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.content import opened
from kiosk.app.touring import settle
from kiosk.machine.paths import open_data_folder
from tests.bench.screen import own_memory
from tests.bench.walking import built_kiosk
from tests.search.queries import QUERIES

TYPED = QUERIES[::8]
"""Every eighth query is typed."""


def typed(place):
    """Return the milliseconds from each key to the drawn results, and the memory."""
    application = QApplication.instance() or QApplication([])
    content = opened(place / "many.db")
    stage, kiosk = built_kiosk(open_data_folder(place / "data"), content, 100)
    taken = []
    for query in TYPED:
        kiosk.bridge.show_home()
        settle()
        for sign in query["q"]:
            field = stage.window.focusWidget()
            began = time.perf_counter()
            key = QKeyEvent(
                QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign
            )
            application.sendEvent(field, key)
            application.processEvents()
            taken.append((time.perf_counter() - began) * 1000)
            settle()
    memory = own_memory()
    kiosk.stop()
    stage.window.let_close()
    stage.window.close()
    content.close()
    return {"taken": taken, "memory": memory}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(typed(Path(sys.argv[1]))))
