"""Writes files so that a power cut leaves the old one or the new one, never half."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Put content in the place of a file, durably; its permissions stay.

    A new file can be read by its owner only.

    Raises:
        OSError: it cannot be written; what was there is untouched.
    """
    path = path.resolve()  # what a link points to is replaced, not the link
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make a changed name durable too; Windows does so by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
