"""The law of the house: who may know whom, what is there before the first picture."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYPROJECT = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
LINT = """
import sys
from importlinter.cli import lint_imports
lint_imports(sys.argv[1], sys.argv[3:], sys.argv[2])
"""
"""In a program of its own: it sets up logging as if it were alone."""
LATE = (
    "sqlalchemy",
    "sqlite3",
    "alembic",
    "qtawesome",
    "rapidfuzz",
    "holidays",
    "argon2",
    "typst",
    "stdnum",
    "ruamel",
    "markdown_it",
    "bulstem",
    "idna",
    "segno",
    "icalendar",
    "docx",
    "xlsxwriter",
)
LATE_PARTS = (
    *("kiosk.store", "kiosk.ui.site"),
    *("PySide6.QtWebEngine", "PySide6.QtPdf", "PySide6.QtQuick", "PySide6.QtNetwork"),
)
"""Packages that cost more time than there is before the first picture."""

WALK_WITHOUT_QT = """
import json, sys
from pathlib import Path

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"no {name} here")

sys.meta_path.insert(0, NoQt())
from kiosk.app.content import open_content
from kiosk.domain.session import Station
from kiosk.services.catalogue import Catalogue
from kiosk.services.patron_session import PatronSession
from kiosk.services.searching import Searching
from tests.fakes import FakeClock, MemoryJournal
from tests.trips import go, trip

class Bridge:
    def __init__(self, session):
        self.answer, self.fill, self.go_on = session.answer, session.fill, session.go_on

content = open_content(Path(sys.argv[1]), Path(sys.argv[2]))
clock, journal = FakeClock(), MemoryJournal()
searching = Searching(content.shelf, content.index, content.stem)
catalogue = Catalogue(content.shelf, searching, clock)
session = PatronSession(
    shelf=content.shelf, catalogue=catalogue, journal=journal, clock=clock,
    station=Station("1", "bg"),
)
ends = {}
for guide in content.shelf.guide_ids():
    session.begin(guide)
    for move in trip(content, guide)[0]:
        go(Bridge(session), move)
    ends[guide] = type(session.walk.step).__name__
    session.leave()
assert not any(name.startswith(("PySide6", "shiboken6")) for name in sys.modules)
print(json.dumps(ends))
"""

FIRST_PICTURE = """
import json, sys
from kiosk.cli.arguments import run
from kiosk.app.running import Run
from kiosk.machine.paths import open_data_folder
from pathlib import Path

class Stopped(Run):
    def _open(self, stage):
        print(json.dumps([sorted(sys.modules), stage.window.windowTitle()]))
        stage.window.let_close()
        stage.window.close()

folder = open_data_folder(Path(sys.argv[1]))
sys.exit(Stopped(folder, alone=True, windowed=True, language="bg").until_closed())
"""


def test_there_is_a_contract_for_every_law():
    kinds = {contract["id"]: contract["type"] for contract in CONTRACTS}

    assert kinds == {
        "layers": "layers",
        "doors": "forbidden",
        "bridge": "forbidden",
        "qt-edge": "forbidden",
        "sql-edge": "forbidden",
        "two-sides": "independence",
        "no-cycles": "acyclic_siblings",
    }


@pytest.mark.parametrize("contract", [contract["id"] for contract in CONTRACTS])
def test_a_contract_holds(contract, tmp_path_factory):
    cache = tmp_path_factory.getbasetemp() / "imports"

    said = python(LINT, PYPROJECT, cache, contract)

    assert "1 kept, 0 broken" in said, said


def test_a_broken_contract_is_seen(tmp_path):
    upside_down = tmp_path / "contracts.toml"
    upside_down.write_text(
        """
        [tool.importlinter]
        root_package = "kiosk"
        [[tool.importlinter.contracts]]
        name = "upside down"
        type = "layers"
        containers = ["kiosk"]
        layers = ["domain", "ui"]
        """,
        encoding="utf-8",
    )

    assert "0 kept, 1 broken" in python(LINT, upside_down, tmp_path / "imports")


@pytest.mark.slow
def test_guides_can_be_walked_where_there_is_no_qt(tmp_path):
    ends = json.loads(
        python(
            WALK_WITHOUT_QT,
            tmp_path / "guides.db",
            ROOT / "tests" / "practice",
        )
    )

    assert ends == {"every-kind": "Outcome", "second": "Outcome"}


def test_the_first_picture_needs_nothing_heavy(tmp_path):
    modules, _ = json.loads(python(FIRST_PICTURE, tmp_path).splitlines()[0])

    assert "PySide6.QtWidgets" in modules
    assert heavy(modules) == []


def test_the_picture_of_the_last_home_needs_nothing_heavy(open_kiosk, tmp_path):
    """The home screen as it stood last is there at once."""
    kiosk = open_kiosk()

    modules, title = json.loads(
        python(FIRST_PICTURE, kiosk.folder.root).splitlines()[0]
    )

    assert title == "Какво искате да направите? – Гише"
    assert heavy(modules) == []


def heavy(modules):
    """Return what is among some modules too early."""
    return [
        name
        for name in modules
        if name.partition(".")[0] in LATE or name.startswith(LATE_PARTS)
    ]


def python(code, *arguments):
    """Run a program of its own in the project's folder, and return what it says."""
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
