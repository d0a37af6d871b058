"""What resume numbers need of a guide beside guide.yaml: a number, earlier forms.

`earlier.json` beside guide.yaml is written by `main.py guides keep`, before a
guide's questions are changed: numbers given out until then can be read with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.faults import Fault, Faulty
from kiosk.domain.skeleton import Skeleton, encoded, skeleton_of
from kiosk.domain.ticket import MOST_KEPT
from kiosk.domain.ticket_numbers import GUIDES, number_of_guide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from kiosk.content.structure import Compiled
    from kiosk.domain.almanac import Almanac
    from kiosk.domain.guide import Guide

EARLIER = "earlier.json"


def read_earlier(folder: Path, faults: list[Fault]) -> tuple[Skeleton, ...]:
    """Return the earlier forms of the guide in a folder, the oldest first.

    The guide works without them: where they cannot be read, `faults` is told why.
    """
    try:
        return _kept(folder / EARLIER)
    except Faulty as faulty:
        faults.extend(faulty.faults)
        return ()


def keep(folder: Path, guide: Guide, almanac: Almanac) -> bool:
    """Keep what resume numbers see of a guide as it is now.

    Args:
        folder: that of the guide.

    Returns:
        Whether it was not kept already.

    Raises:
        Faulty: the earlier forms cannot be read, or there are too many.
        OSError: it cannot be written.
    """
    path = folder / EARLIER
    earlier = _kept(path)
    present = skeleton_of(guide, almanac)
    if present.digest in {each.digest for each in earlier}:
        return False
    if len(earlier) == MOST_KEPT:
        raise Faulty(Fault(path, 1, "", f"{MOST_KEPT} forms are kept, and no more"))
    lines = ",\n".join(encoded(each).decode() for each in (*earlier, present))
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8", newline="\n")
    return True


def twins(guides: Iterable[Compiled]) -> Iterator[Fault]:
    """Yield guides that resume numbers would take for one another."""
    known: dict[int, str] = {}
    twice: list[tuple[Compiled, int]] = []
    for compiled in guides:
        number = number_of_guide(compiled.guide)
        if number in known:
            twice.append((compiled, number))
        known.setdefault(number, compiled.guide.id)
    free = (each for each in range(GUIDES) if each not in known)
    for compiled, number in twice:
        what = (
            f"resume numbers would take it for `{known[number]}`, which is {number} "
            "too: give the one that is newer a number of its own, such as "
            f"`number: {next(free, 0)}`"
        )
        yield compiled.marks.fault(("guide", "number"), what)


def _kept(path: Path) -> tuple[Skeleton, ...]:
    if not path.exists():
        return ()
    try:
        found = msgspec.json.decode(path.read_bytes(), type=tuple[Skeleton, ...])
    except (OSError, msgspec.DecodeError) as trouble:
        raise Faulty(Fault(path, 1, "", f"cannot be read: {trouble}")) from None
    if len(found) > MOST_KEPT:
        what = f"more than {MOST_KEPT} forms: take the first ones out"
        raise Faulty(Fault(path, 1, "", what))
    return found
