"""Walks answers given as JSON lines, for tests and for those who write guides."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.words import say
from kiosk.content.faults import Faulty
from kiosk.content.library import STRUCTURE, Library, read_library, read_structure
from kiosk.domain.trace import trace
from kiosk.machine.paths import bundled

if TYPE_CHECKING:
    from typing import TextIO

    from kiosk.domain.almanac import Almanac
    from kiosk.domain.functions import Known
    from kiosk.domain.guide import Guide


def replay(lines: TextIO | None = None) -> int:
    """Answer each line of standard input with where its answers lead.

    In: `{"guide": folder or id, "today": "YYYY-MM-DD", "answers": [[question,
    value], …]}`. Out: `{"at", "refused", "outcome", "path"}`; for a line that
    cannot be walked `{"error"}`, and 1 at the end.
    """
    shelf = _Shelf()
    failed = False
    for line in lines or sys.stdin:
        if not line.strip():
            continue
        answered = _replayed(line, shelf)
        failed = failed or "error" in answered
        say(json.dumps(answered, ensure_ascii=False))
    return int(failed)


class _Shelf:
    """Guides by folder or id, each read once."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._read: dict[str, tuple[Guide, Almanac]] = {}

    def guide(self, name: str) -> tuple[Guide, Almanac]:
        if name not in self._read:
            self._read[name] = self._find(name)
        return self._read[name]

    def _find(self, name: str) -> tuple[Guide, Almanac]:
        if self._library is None:
            self._library = read_library(bundled().resources, only=())
        entry = None
        if self._library.has(name):
            library = read_library(bundled().resources, only=(name,))
            entry = library.entries.get(name)
        if entry is not None:
            return entry.compiled.guide, self._library.almanac
        folder = Path(name)
        if not (folder / STRUCTURE).exists():
            raise ValueError(f"neither a guide's id nor a folder with one: {name}")
        compiled, almanac = read_structure(folder, self._library.almanac)
        return compiled.guide, almanac


def _replayed(line: str, shelf: _Shelf) -> dict[str, object]:
    try:
        asked = json.loads(line, parse_float=Decimal)
        guide, almanac = shelf.guide(str(asked["guide"]))
        today = datetime.date.fromisoformat(asked["today"])
        answers = dict(answers_given(asked.get("answers", [])))
    except Faulty as faulty:
        return {"error": "; ".join(str(fault) for fault in faulty.faults)}
    except (ValueError, KeyError, TypeError) as trouble:
        return {"error": f"{type(trouble).__name__}: {trouble}"}
    keyed = {guide.aliases.get(key, key): value for key, value in answers.items()}
    found = trace(guide, almanac, today, keyed)
    outcome = found.outcome
    return {
        "at": found.path[-1].id if found.path else None,
        "refused": found.refused,
        "outcome": None if outcome is None else outcome.id,
        "path": [step.id for step in found.path],
    }


def answers_given(pairs: object) -> Iterator[tuple[str, Known]]:
    """Yield answers by question; the last one to a question is the one that counts.

    Args:
        pairs: a list of `[question, value]`, or an object of values by question.

    Raises:
        ValueError: one of them is not written as `[question, value]`.
        TypeError: they are neither, or a value is neither a word, nor a number, nor
            a list of words.
    """
    if isinstance(pairs, Mapping):
        pairs = [list(pair) for pair in pairs.items()]
    if not isinstance(pairs, list):
        raise TypeError("answers are a list of [question, value]")
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2:
            raise ValueError("an answer is [question, value]")
        question, value = pair
        if isinstance(value, list):
            yield str(question), frozenset(map(str, value))
        elif isinstance(value, int):
            yield str(question), Decimal(value)
        elif isinstance(value, str | Decimal):
            yield str(question), value
        else:
            raise TypeError(f"an answer is a word, a number or a list: {question}")
