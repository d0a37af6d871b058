"""Searches by the command line: a query a line, an answer a line."""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from kiosk.cli.shelf import opened_content
from kiosk.cli.words import say
from kiosk.domain.directory import SOURCE_LANGUAGE
from kiosk.services.searching import Searching

if TYPE_CHECKING:
    import argparse

    from kiosk.services.searching import Found


def search(arguments: argparse.Namespace) -> int:
    """Answer each line of standard input as the search field would."""
    with opened_content(arguments.data) as content:
        searching = Searching(content.shelf, content.index, content.stem)
        searching.prepare()
        language = arguments.lang or SOURCE_LANGUAGE
        for line in sys.stdin:
            query = line.rstrip("\r\n")
            begun = time.perf_counter()
            found = searching.find(query, language, arguments.most)
            ms = (time.perf_counter() - begun) * 1000
            say(_json(found, ms) if arguments.json else _line(found))
    return 0


def _json(found: Found, ms: float) -> str:
    answer = {
        "query": found.query.typed,
        "read_as": found.query.read_as or found.query.typed,
        "results": [each.guide for each in found.guides],
        "ms": round(ms, 2),
    }
    return json.dumps(answer, ensure_ascii=False)


def _line(found: Found) -> str:
    guides = ", ".join(each.guide for each in found.guides) or "nothing"
    read_as = f" (read as: {found.query.read_as})" if found.query.read_as else ""
    return f"{found.query.typed}{read_as}: {guides}"
