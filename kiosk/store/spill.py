"""Files beside the log for records that it cannot take just now.

One record a line. A file has a random name, under which the log notes that it was
taken up, so it is taken up once however often that is tried.
"""

from __future__ import annotations

import contextlib
import os
import threading
import uuid
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from kiosk.domain.events import Record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CAP = 5_000_000
"""Bytes; what comes after that is refused."""

_SUFFIX = ".jsonl"


class Spilled(msgspec.Struct, frozen=True):
    """One spill file as read; half a line, as a power cut leaves it, is no record."""

    name: str
    records: tuple[Record, ...]


class Spill:
    """The spill files of a folder. Any thread may call; nothing raises."""

    def __init__(self, folder: Path, cap: int = CAP) -> None:
        """Look into the folder at first use only."""
        self._folder = folder
        self._cap = cap
        self._lock = threading.Lock()
        self._open: tuple[str, BinaryIO] | None = None
        self._sizes: dict[str, int] | None = None
        self._own: set[str] = set()

    @property
    def pending(self) -> bool:
        """Whether anything waits to be taken up."""
        with self._lock:
            return bool(self._waiting())

    @property
    def size(self) -> int:
        """Bytes that wait to be taken up."""
        with self._lock:
            return sum(self._waiting().values())

    def append(self, records: Sequence[Record], *, sync: bool = False) -> int:
        """Keep records in their order; return how many of them are kept.

        Args:
            records: what to keep.
            sync: wait until they are on the disk, not only with the system.
        """
        lines = [msgspec.json.encode(record) + b"\n" for record in records]
        with self._lock:
            room = self._cap - sum(self._waiting().values())
            kept = lines[: _fitting(lines, room)]
            if not kept:
                return 0
            try:
                handle = self._write(b"".join(kept))
            except OSError:
                # What comes next must not stand on half a line.
                self._close()
                return 0
        return len(kept) if _let_go(handle, sync=sync) else 0

    def gather(self, *, left_over: bool = False) -> list[Spilled]:
        """Return what waits, the oldest first. Later records go to another file.

        Args:
            left_over: only what an earlier run of the program has left.
        """
        with self._lock:
            self._close()
            names = [n for n in self._waiting() if not (left_over and n in self._own)]
        read = {name: _read(self._folder / name) for name in names}
        with self._lock:
            for name, records in read.items():
                if records is None:
                    # It stays where it is; the next start tries again.
                    self._waiting().pop(name)
        return [
            Spilled(n, records) for n, records in read.items() if records is not None
        ]

    def done(self, spilled: Sequence[Spilled]) -> None:
        """Take away files that were taken up."""
        with self._lock:
            for each in spilled:
                self._waiting().pop(each.name, None)
                # Where that fails, the log still knows that it has it.
                with contextlib.suppress(OSError):
                    (self._folder / each.name).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the open file."""
        with self._lock:
            self._close()

    def _write(self, data: bytes) -> int:
        """Append to the open file; return a handle on it that its closing spares."""
        if self._open is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            name = uuid.uuid4().hex + _SUFFIX
            self._open = name, (self._folder / name).open("xb")
            self._own.add(name)
            self._waiting()[name] = 0
        name, file = self._open
        file.write(data)
        file.flush()
        self._waiting()[name] += len(data)
        return os.dup(file.fileno())

    def _close(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            with contextlib.suppress(OSError):
                opened[1].close()

    def _waiting(self) -> dict[str, int]:
        """Return the names and sizes of the files that wait, the oldest first."""
        if self._sizes is None:
            self._sizes = _sizes(self._folder)
        return self._sizes


def _let_go(handle: int, *, sync: bool) -> bool:
    """Close a handle; outside the lock, for a disk may take its time to sync."""
    try:
        if sync:
            os.fsync(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def _read(path: Path) -> tuple[Record, ...] | None:
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return None
    found = (_record(line) for line in lines)
    return tuple(record for record in found if record is not None)


def _fitting(lines: Sequence[bytes], room: int) -> int:
    count = 0
    for line in lines:
        room -= len(line)
        if room < 0:
            break
        count += 1
    return count


def _record(line: bytes) -> Record | None:
    try:
        record: Record = msgspec.json.decode(line, type=Record)
    except msgspec.DecodeError:
        return None
    return record


def _sizes(folder: Path) -> dict[str, int]:
    found: list[tuple[int, str, int]] = []
    for path in folder.glob("*" + _SUFFIX):
        with contextlib.suppress(OSError):
            stat = path.stat()
            found.append((stat.st_mtime_ns, path.name, stat.st_size))
    return {name: size for _, name, size in sorted(found)}
