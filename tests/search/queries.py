"""Queries as people type them, each with the guides that would be right."""

from pathlib import Path

from ruamel.yaml import YAML

QUERIES = YAML(typ="safe").load(Path(__file__).with_suffix(".yaml"))
KINDS = tuple(dict.fromkeys(query["kind"] for query in QUERIES))
LANGUAGES = {"english": "en", "turkish": "tr"}
MOST = 12
NOWHERE = MOST


def place_of(searching, query):
    """Return where among the results the first right guide stands, from 0."""
    language = LANGUAGES.get(query["kind"], "bg")
    found = searching.find(query["q"], language, MOST).guides
    right = (n for n, each in enumerate(found) if each.guide in query["guides"])
    return next(right, NOWHERE)
