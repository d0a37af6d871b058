"""Draws codes made of modules: as a vector for print, as pixels for a screen."""

from __future__ import annotations

import struct
import zlib
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Rows = Sequence[Sequence[bool]]

_PNG = b"\x89PNG\r\n\x1a\n"
_GREY = 0
"""PNG's colour type of one grey channel; with one bit it is black and white."""


def svg_of(rows: Rows, quiet: int = 0, tall: int = 1) -> str:
    """Return modules as one path of lines as thick as a row.

    A rectangle for each run would make the file twice as large.

    Args:
        rows: from top to bottom, true for black.
        quiet: modules of white on each side.
        tall: how many modules a row is high.
    """
    width, height = len(rows[0]) + 2 * quiet, len(rows) * tall + 2 * quiet
    path = "".join(
        f"M{x + quiet} {(y + 0.5) * tall + quiet:g}h{length}"
        for y, row in enumerate(rows)
        for x, length in _runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<path d="{path}" stroke="black" stroke-width="{tall}"/></svg>'
    )


def png_of(rows: Rows, quiet: int = 0, scale: int = 4) -> bytes:
    """Return modules as a black-and-white PNG, `scale` pixels a module."""
    white = [False] * quiet
    padded = [[*white, *row, *white] for row in rows]
    margin = [[False] * len(padded[0])] * quiet
    lines: list[bytes] = []
    for row in (*margin, *padded, *margin):
        bits = "".join(("0" if black else "1") * scale for black in row)
        size = (len(bits) + 7) // 8
        line = int(bits.ljust(size * 8, "1"), 2).to_bytes(size, "big")
        lines += [b"\0" + line] * scale
    width = len(padded[0]) * scale
    head = struct.pack(">IIBBBBB", width, len(lines), 1, _GREY, 0, 0, 0)
    return _PNG + b"".join(
        (
            _chunk(b"IHDR", head),
            _chunk(b"IDAT", zlib.compress(b"".join(lines), 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    sum_ = struct.pack(">I", zlib.crc32(checked))
    return struct.pack(">I", len(content)) + checked + sum_


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield where black begins, and how long it is."""
    place = 0
    for black, group in groupby(row):
        length = len(list(group))
        if black:
            yield place, length
        place += length
