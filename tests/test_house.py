"""The habits of the house: one stylesheet, its own colours, words in all languages."""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.cli.arguments import _parser

ROOT = Path(__file__).parents[1]
KIOSK = ROOT / "kiosk"
SHEET = ROOT / "resources" / "theme" / "kiosk.qss"
TRANSLATIONS = ROOT / "translations"
SOURCES = sorted(KIOSK.rglob("*.py"))
SCREENS = [p for p in SOURCES if p.relative_to(KIOSK).parts[0] != "theme"]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LOCKS = sorted(ROOT.glob("requirements*.lock"))
HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
SLOT = re.compile(r"%n|%\d|\{\w*\}")
FORMS = {"bg": 2, "en": 2, "tr": 1}
"""How many forms a counted word has in Qt, by language."""


def told(path):
    return path.relative_to(ROOT).as_posix()


def strings(path):
    """Yield the string constants of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    words = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        said = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if said and id(node) not in words:
            yield node.lineno, node.value


def calls(path):
    """Yield the names that a module calls, with their lines."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            yield node.lineno, name, node


# -- looks --------------------------------------------------------------------


def test_the_stylesheet_is_put_on_at_one_place():
    places = [
        told(path)
        for path in SOURCES
        for _, name, _ in calls(path)
        if name == "setStyleSheet"
    ]

    assert places == ["kiosk/theme/apply.py"]


def test_colours_come_from_the_theme():
    written = [
        (told(path), line, text)
        for path in SCREENS
        for line, text in strings(path)
        if HEX.search(text)
    ]
    made = [
        (told(path), line)
        for path in SCREENS
        for line, name, call in calls(path)
        if name == "QColor" and any(isinstance(a, ast.Constant) for a in call.args)
    ]

    assert written == []
    assert made == []


def test_the_stylesheet_has_no_colour_of_its_own():
    assert HEX.findall(SHEET.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_stylesheet_is_whole_in_every_look(qapp, qtlog, theme, percent):
    """Qt says in a warning what it cannot read, and in none what it does not know."""
    from PySide6.QtWidgets import QLineEdit

    from kiosk.theme.appearance import Appearance
    from kiosk.theme.apply import Dresser
    from kiosk.theme.icons import Icons
    from kiosk.theme.tokens import ThemeName

    look = Appearance(Icons(), ThemeName(theme), percent)
    Dresser(qapp, look, SHEET)
    line = QLineEdit()
    line.ensurePolished()
    ground = line.palette().base().color().name().upper()
    line.deleteLater()

    assert qtlog.records == []
    assert "$" not in qapp.styleSheet()
    assert ground == look.colours.surface
    assert f"font-size: {round(26 * percent / 100)}px" in qapp.styleSheet()


# -- words --------------------------------------------------------------------


def messages(path):
    """Yield the messages of a .ts file: what is said where, and how."""
    words = ET.parse(path)  # noqa: S314 - our own file
    for context in words.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            comment = message.findtext("comment") or ""
            counted = message.get("numerus") == "yes"
            yield (name, source, comment, counted), message.find("translation")


def forms(translation):
    """Return what a message is translated by: one text, or one for each number."""
    counted = [form.text or "" for form in translation.iter("numerusform")]
    return counted or [translation.text or ""]


def ts_file(language):
    return TRANSLATIONS / f"kiosk_{language}.ts"


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """The words of the program as lupdate finds them now, by language."""
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    folder = tmp_path_factory.mktemp("gathered")
    found = {}
    for language in FORMS:
        shutil.copy(ts_file(language), folder)
        renewed = folder / ts_file(language).name
        subprocess.run(  # noqa: S603 - Qt's own tool
            [
                program,
                "-silent",
                *("-locations", "none"),
                "-no-obsolete",
                *("-extensions", "py"),
                *(["-pluralonly"] if language == "en" else []),
                "kiosk",
                "-ts",
                renewed,
            ],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        found[language] = {key for key, _ in messages(renewed)}
    return found


@pytest.mark.parametrize("language", FORMS)
def test_no_word_is_missing_or_left_over(gathered, language):
    kept = {key for key, _ in messages(ts_file(language))}

    assert gathered[language] - kept == set(), "run `make translations`"
    assert kept - gathered[language] == set(), "run `make translations`"


@pytest.mark.parametrize("language", ["bg", "tr"])
def test_every_word_is_translated(language):
    open_ones = [
        key
        for key, translation in messages(ts_file(language))
        if translation.get("type") or not all(map(str.strip, forms(translation)))
    ]

    assert open_ones == []


@pytest.mark.parametrize("language", FORMS)
def test_every_number_has_its_form(language):
    wrong = [
        (key, forms(translation))
        for key, translation in messages(ts_file(language))
        if key[-1] and (len(forms(translation)) != FORMS[language])
    ]
    empty = [
        key
        for key, translation in messages(ts_file(language))
        if key[-1] and not all(forms(translation))
    ]

    assert wrong == []
    assert empty == []


@pytest.mark.parametrize("language", FORMS)
def test_translations_have_the_slots_of_their_source(language):
    wrong = [
        (key, form)
        for key, translation in messages(ts_file(language))
        for form in forms(translation)
        if form and sorted(SLOT.findall(form)) != sorted(SLOT.findall(key[1]))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_the_compiled_words_are_those_of_the_source(qapp, language):
    """What is loaded is what the .ts says: none is older than its source."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    stale = []
    for (context, source, comment, counted), translation in messages(ts_file(language)):
        said = forms(translation)
        number = 1 if counted else -1
        got = translator.translate(context, source, comment or None, number)
        if said[0] and got != said[0]:
            stale.append((context, source, got))

    assert stale == [], "compile the translations (`make setup`)"


def test_bulgarian_words_are_written_by_its_rules():
    """Quotes as „these“, no straight ones; ѝ as one sign, not as и with a mark."""
    wrong = [
        form
        for _, translation in messages(ts_file("bg"))
        for form in forms(translation)
        if '"' in form or form.count("„") != form.count("“") or "и\u0300" in form
    ]

    assert wrong == []


# -- documents ----------------------------------------------------------------


def commands(parser):
    """Return the tree of commands; under "" the options: whether a value follows."""
    options = parser._option_string_actions.items()
    tree = {"": {name: action.nargs != 0 for name, action in options}}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                tree[name] = commands(below)
    return tree


def unknown(line, tree):
    """Yield what a command line names that there is not."""
    words = iter(line.split())
    for word in words:
        if word.startswith("--"):
            name, _, value = word.partition("=")
            if name not in tree[""]:
                yield word
            elif tree[""][name] and not value:
                next(words, None)
        elif word in tree:
            tree = tree[word]
        elif set(tree) != {""}:
            yield word
            return


def written_commands():
    """Yield the calls of `main.py` in documents, words and comments."""
    paths = [*DOCUMENTS, *SOURCES, *TRANSLATIONS.glob("*.ts"), ROOT / "Makefile"]
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for call in re.findall(r"main\.py((?: +[\w./=-]+)*)", text):
            yield told(path), call


def test_commands_that_are_written_of_exist():
    tree = commands(_parser())
    wrong = [
        (place, call, word)
        for place, call in written_commands()
        for word in unknown(re.split(r" (?:and|in|or|is|to)\b", call)[0], tree)
    ]

    assert wrong == []
    assert list(unknown("guides prove", tree)) == ["prove"]
    assert list(unknown("tour out --colour red", tree)) == ["--colour"]


def test_verbs_of_make_that_are_written_of_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    verbs = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    written = {
        verb
        for path in [*DOCUMENTS, *SOURCES, ROOT / "pyproject.toml"]
        for verb in re.findall(r"`make ([a-z-]+)", path.read_text(encoding="utf-8"))
    }

    assert "test" in verbs
    assert written - verbs == set()


def test_files_that_are_written_of_exist():
    missing = [
        (told(document), name)
        for document in DOCUMENTS
        for name in re.findall(
            r"`((?:kiosk|tests|resources|translations|docs)/[\w./-]+\.\w+)`",
            document.read_text(encoding="utf-8"),
        )
        if not (ROOT / name).exists()
    ]

    assert missing == []


# -- what must not leave this computer ----------------------------------------


@pytest.mark.parametrize("path", LOCKS, ids=told)
def test_locks_name_no_host(path):
    text = path.read_text(encoding="utf-8")
    options = re.findall(
        r"--(?:index-url|extra-index-url|find-links|trusted-host)", text
    )

    assert options == []
    assert "://" not in text
    assert text.count("--hash=sha256:") > text.count("==")


def machine_paths():
    """Return what would tell one computer from another."""
    here = {str(ROOT), str(Path.home()), sys.prefix}
    return [re.escape(path) + r"(?=[/\\\"'\s])" for path in here if len(path) > 1]


def test_no_file_names_a_place_of_one_computer():
    others = [r"(?<![\w.])/(?:root|work|mnt|Users)/", r"[A-Z]:\\+Users"]
    known = re.compile("|".join([*machine_paths(), *others]))
    kinds = {".py", ".md", ".toml", ".yaml", ".qss", ".ts", ".lock", ".spec", ""}
    folders = ("kiosk", "tests", "resources", "translations", ".ci", "docs")
    paths = [p for folder in folders for p in (ROOT / folder).rglob("*")]
    named = [
        told(path)
        for path in [*paths, *ROOT.iterdir()]
        if path.is_file() and path.suffix in kinds and path != Path(__file__)
        if not path.name.startswith(".coverage")
        if known.search(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert LOCKS
    assert named == []
