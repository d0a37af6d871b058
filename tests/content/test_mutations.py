"""Whatever is broken in a guide is refused: the file, the line, the id, in words."""

import re
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from kiosk.content.checker import check_guide
from kiosk.content.library import read_guide, read_library
from tests.small_library import (
    BG,
    EN,
    FILES,
    GUIDE,
    ON,
    line_of,
    small_library,
    verdict_on,
)

MUTATIONS = YAML(typ="safe").load(Path(__file__).with_name("mutations.yaml"))
NAMED = {
    "guide": GUIDE,
    "bg": BG,
    "en": EN,
    "fragment": "fragments/leave/fragment.yaml",
    "fragment-bg": "fragments/leave/bg.yaml",
    "fragment-en": "fragments/leave/en.yaml",
    "list": "lists/towns.yaml",
    "list-en": "lists/towns/en.yaml",
    "facts": "facts/work.yaml",
    "sites": "directory/sites.yaml",
    "offices": "directory/offices.yaml",
}


def test_the_guide_is_right_before_anything_is_broken(tmp_path):
    library = small_library(tmp_path)
    assert library.all_faults() == ()
    verdict = verdict_on(library)
    assert verdict.faults == ()
    assert verdict.passed


@pytest.mark.parametrize("broken", MUTATIONS, ids=lambda broken: broken["name"])
def test_a_broken_guide_is_refused_at_its_line(tmp_path, broken):
    file = NAMED[broken["in"]]
    change = (file, broken["replace"], broken["by"])
    library = small_library(tmp_path, [change])
    found = {fault for fault in library.all_faults() if not fault.warning}
    if "benefit" in library.entries:
        verdict = verdict_on(library)
        assert not verdict.passed or found
        found.update(verdict.faults)
    named = NAMED[broken.get("at_in", broken["in"])]
    text = FILES[named]
    if named == file:
        text = text.replace(broken["replace"], broken["by"])
    place = (tmp_path / named, line_of(text, broken["at"]), broken["names"])
    said = [f.what for f in found if (f.path, f.line, f.subject) == place]
    assert any(broken["says"] in what for what in said), [str(f) for f in found]


# -- the guides that are published ---------------------------------------------

RESOURCES = Path(__file__).parents[2] / "resources"
PUBLISHED = (
    "identity/nra-pik-get",
    "rights/criminal-record-online",
    "work/europass-cv",
)


def first(pattern, text):
    """Return the first match of a pattern that stands in a text."""
    found = re.search(pattern, text, re.MULTILINE)
    assert found is not None, pattern
    return found


def inserted(text, after, new):
    """Return a text with a line put after the first one that matches."""
    end = text.index("\n", first(after, text).start()) + 1
    return text[:end] + new + text[end:]


def at_the_end(step):
    return lambda text: text.rstrip("\n") + f"\n{step}\n"


def at_the_start(step):
    return lambda text: inserted(text, "^steps:$", f"{step}\n")


def replaced(pattern, new):
    return lambda text: re.sub(pattern, new, text, count=1, flags=re.MULTILINE)


def part_of(text, place):
    return first(r"^parts: \[(.*)\]", text)[1].split(", ")[place]


def question_of(text, place):
    between = r"(?:[^\n]*\b|\n(?:    .*\n)*    )"
    asked = rf"kind: question\b{between}ask: choice\b"
    found = list(re.finditer(asked, text))[place]
    return re.findall(r"- \{?id: ([a-z0-9-]+)", text[: found.start()])[-1]


def never_reached(text):
    return at_the_end(f"  - {{id: stray, kind: info, part: {part_of(text, -1)}}}")(text)


def too_soon(text):
    when = f"{{{question_of(text, -1)}: {{answered: true}}}}"
    return at_the_start(
        f"  - {{id: stray, kind: info, part: {part_of(text, 0)}, when: {when}}}"
    )(text)


def no_such_option(text):
    when = f"{{{question_of(text, 0)}: stray}}"
    return at_the_end(
        f"  - {{id: stray, kind: info, part: {part_of(text, -1)}, when: {when}}}"
    )(text)


BREAKS = {
    "an unreachable step": ("guide", never_reached, "id: stray", "nothing reaches it"),
    "a forward reference": ("guide", too_soon, "id: stray", "asked only later"),
    "an option that is none": (
        "guide",
        no_such_option,
        "id: stray",
        "can never be `stray`",
    ),
    "a host outside the site": (
        "guide",
        replaced(
            r'site: \{id: ([a-z-]+), url: "[^"]*"',
            r'site: {id: \1, url: "https://stray.bg/"',
        ),
        "stray.bg",
        "is not a host of the site",
    ),
    "an unknown authority": (
        "guide",
        replaced("^authority: .*", "authority: stray"),
        "stray",
        "no authority",
    ),
    "a key twice": (
        "guide",
        replaced("^minutes:.*", "minutes: 1\\nminutes: 2"),
        "minutes: 2",
        "second time",
    ),
    "a tab": ("guide", replaced("^steps:$", "steps:\\n\\t- x"), "\t- x", "not YAML"),
    "broken YAML": (
        "guide",
        replaced("^sites: .*", "sites: [a"),
        "related:",
        "not YAML",
    ),
    "a wrong type": (
        "guide",
        replaced("^version: .*", "version: first"),
        "first",
        "Expected `int`",
    ),
    "checked in the future": (
        "guide",
        replaced("^checked: .*", "checked: 2026-12-31"),
        "2026-12-31",
        "in the future",
    ),
    "a title too long": (
        "bg",
        replaced("^title: .*", "title: " + "а" * 61),
        "аааа",
        "at most 60",
    ),
    "words left over": (
        "bg",
        at_the_end("  stray: {title: Х}"),
        "stray:",
        "no such step",
    ),
    "an unknown fact shown": (
        "bg",
        replaced("^summary: (?!>|\\|).*|^summary: .*\\n .*", 'summary: "{fact:stray}"'),
        "fact:stray",
        "no fact to show",
    ),
    "an unknown translation": (
        "en",
        replaced("^of:", "  stray: {title: X}\nof:"),
        "stray:",
        "Bulgarian has no such text",
    ),
}


@pytest.fixture(scope="module")
def published():
    return read_library(RESOURCES)


@pytest.mark.parametrize("guide", PUBLISHED)
@pytest.mark.parametrize("name", BREAKS)
def test_a_published_guide_that_is_broken_is_refused(tmp_path, published, guide, name):
    file, broken, at, says = BREAKS[name]
    folder = shutil.copytree(RESOURCES / "guides" / guide, tmp_path / "guide")
    path = folder / f"{file}.yaml"
    text = broken(path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    entry, faults = read_guide(folder, published)
    found = set(faults)
    if entry is not None:
        found.update(check_guide(entry, published, ON).faults)
    line = text[: text.index(at)].count("\n") + 1
    said = [f.what for f in found if (f.path, f.line) == (path, line) and not f.warning]
    assert any(says in what for what in said), [str(fault) for fault in found]
