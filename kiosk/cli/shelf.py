"""Opens the content for a command, as the kiosk would."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.content import open_content
from kiosk.machine.paths import bundled, open_data_folder, usual_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app.content import Content


@contextlib.contextmanager
def opened_content(data: Path | None) -> Iterator[Content]:
    """Give the content that a data folder's kiosk has.

    Args:
        data: the folder; None: the usual one.

    Raises:
        StoreUnavailable: it can be built nowhere.
    """
    with tempfile.TemporaryDirectory() as spare:
        folder = open_data_folder(data or usual_root(), Path(spare))
        content = open_content(folder.guides, bundled().resources, folder.overlay)
        try:
            yield content
        finally:
            content.close()
