"""Every Bulgarian word is spelt as the dictionary has it, or is a term of our own.

The terms, names of places and institutions that the dictionary lacks stand in
`own_words.txt`, a word a line; each is used somewhere.
"""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.content.document import read_document
from kiosk.content.wording import strings_in
from tests.kiosks import RESOURCES

OWN_WORDS = Path(__file__).with_name("own_words.txt")
SCREENS = RESOURCES.parent / "translations" / "kiosk_bg.ts"
WORD = re.compile(r"[А-Яа-яЍѝ]+")
NO_WORDS = re.compile(r"\{[^}|]*\}|\{[^}|]*\||\bother:|https?://\S+|\S+@\S+|[a-z]+\.bg")
SEARCHED = "keywords"
"""As people type them, mistakes included: for the search, never shown."""


def texts():
    """Yield every Bulgarian text that is shown, with where it stands."""
    for path in sorted(RESOURCES.rglob("bg.yaml")):
        document = read_document(path)
        for place, words in strings_in(document):
            if place[0] != SEARCHED:
                yield f"{path.parent.name}:{document.line(place)}", words
    for name in ("authorities", "offices", "sites"):
        document = read_document(RESOURCES / "directory" / f"{name}.yaml")
        for place, words in strings_in(document):
            if place[-1] == "bg":
                yield f"{name}:{document.line(place)}", words
    screens = ET.parse(SCREENS)  # noqa: S314 - our own file
    for translation in screens.getroot().iter("translation"):
        yield SCREENS.name, " ".join(translation.itertext())


@pytest.fixture(scope="module")
def used():
    """Every word that is shown, with one place where it stands."""
    return {
        word: where
        for where, words in texts()
        for word in WORD.findall(NO_WORDS.sub(" ", words))
    }


@pytest.fixture(scope="module")
def own_words():
    return OWN_WORDS.read_text(encoding="utf-8").split()


def misspelt(words):
    """Return the words that the Bulgarian dictionary does not have."""
    program = shutil.which("hunspell")
    assert program, "hunspell is missing: `make setup` installs it"
    done = subprocess.run(  # noqa: S603 - Debian's own
        [program, "-d", "bg_BG", "-i", "utf-8", "-l"],
        input="\n".join(words),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stdout.split())


def test_every_word_is_in_the_dictionary_or_our_own(used, own_words):
    unknown = misspelt(used) - set(own_words)

    told = [f"{word} ({used[word]})" for word in sorted(unknown)]
    assert not told, "\n".join(told)


def test_the_dictionary_sees_a_mistake():
    assert misspelt(["Здравейте", "обещетение", "обезщетение"]) == {"обещетение"}


def test_every_word_of_our_own_is_needed(used, own_words):
    """The list holds nothing that nobody uses or that the dictionary has."""
    assert own_words == sorted(set(own_words))
    assert set(own_words) <= set(used)
    assert misspelt(own_words) == set(own_words)
