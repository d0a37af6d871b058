"""Words of services: filled, translated, and found by Qt's own tool."""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk.services
from kiosk.services.phrases import QT_TRANSLATE_NOOP, Phrase
from kiosk.services.settings import declarations

MARKER = "QT_TRANSLATE_NOOP"
SERVICES = Path(kiosk.services.__file__).parent
FROM_TO = Phrase("Settings", "From {least} to {most}.")
WORDS = {"From {least} to {most}.": "От {least} до {most}.", "none": "нито един"}


def bulgarian(context, source):
    assert context == "Settings"
    return WORDS[source]


def test_values_stand_in_their_places():
    assert str(FROM_TO.filled(least=1, most="two")) == "From 1 to two."


def test_a_translation_has_the_same_places():
    assert FROM_TO.filled(least=1, most=2).said(bulgarian) == "От 1 до 2."


def test_a_phrase_among_the_values_is_translated_too():
    phrase = FROM_TO.filled(least=1, most=Phrase("Settings", "none"))
    assert phrase.said(bulgarian) == "От 1 до нито един."


@given(st.text())
def test_a_value_is_never_taken_for_a_place(value):
    assert (
        str(FROM_TO.filled(least=value, most="{least}"))
        == f"From {value} to {{least}}."
    )


@given(st.text())
def test_no_translation_stops_anybody(spoilt):
    FROM_TO.filled(least=1, most=2).said(lambda _, __: spoilt)


def test_a_phrase_cannot_be_shown_by_mistake():
    assert not isinstance(QT_TRANSLATE_NOOP("Settings", "x"), str)


def _marked_in(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == MARKER:
            context, source = (ast.literal_eval(arg) for arg in node.args)
            yield context, source


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    words = tmp_path_factory.mktemp("words") / "words.ts"
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    command = [tool, "-silent", "-extensions", "py", str(SERVICES), "-ts", str(words)]
    subprocess.run(command, check=True)  # noqa: S603 - Qt's own tool
    written = ET.parse(words)  # noqa: S314 - by that tool, just now
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in written.getroot().iter("context")
        for message in context.iter("message")
    }


def test_lupdate_finds_every_marked_word(found):
    marked = {phrase for path in SERVICES.glob("*.py") for phrase in _marked_in(path)}
    assert marked <= found


def test_lupdate_finds_what_settings_are_called(found):
    for setting in declarations():
        for phrase in (setting.label, setting.help):
            assert (phrase.context, phrase.source) in found
