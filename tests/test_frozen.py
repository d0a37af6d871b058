"""The program as libraries get it: built, then used where there is no Python.

`make test-frozen` runs this. What is in dist/gishe is taken if it is newer than all
that it is made of; otherwise it is built anew, elsewhere.
"""

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux", reason="drives the program as on Linux"
    ),
]

ROOT = Path(__file__).parents[1]
DAY = "2026-11-24"
MOST_MB = 522
"""One and a half times what Debian's Chromium takes."""
LONGEST_MS = 60_000
NEVER = (
    "*devtools*",
    "*Sql.*",
    "*Svg*",
    "*Test.*",
    "*fontawesome*",
    "*materialdesignicons*",
    "*tkinter*",
    "*numpy*",
    "libsystemd*",
    "libgtk*",
    "libstdc++*",
    "qtbase_*.qm",
)
LINES = (
    {"guide": "noi-unemployment-benefit", "answers": []},
    {"guide": "noi-unemployment-benefit", "answers": [["left-on", "2026-11-20"]]},
    {"guide": "smolyan-help-directory", "answers": []},
)


# -- the program --------------------------------------------------------------


def made_of():
    """Yield all that the program is made of."""
    yield from ROOT.glob("*.lock")
    yield from (ROOT / "main.py", ROOT / "build.spec", ROOT / ".ci" / "licences.py")
    yield from (ROOT / "kiosk").rglob("*.py")
    yield from (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    yield from (ROOT / "translations").glob("*.qm")


def run(*command, **how):
    """Run one of the commands of these tests to its end, and return what it said."""
    return subprocess.run(  # noqa: S603 - none comes from outside
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
        **how,
    )


def build(spec, place):
    """Run PyInstaller on a spec."""
    quiet = ("--noconfirm", "--log-level", "ERROR")
    places = ("--distpath", place / "dist", "--workpath", place / "build")
    return run(sys.executable, "-m", "PyInstaller", *quiet, *places, spec)


@pytest.fixture(scope="session")
def program(tmp_path_factory):
    """The folder of the built program."""
    last = ROOT / "dist" / "gishe" / "licences" / "README.txt"
    newest = max(path.stat().st_mtime for path in made_of())
    if last.is_file() and last.stat().st_mtime > newest:
        return last.parents[1]
    place = tmp_path_factory.mktemp("frozen")
    made = build(ROOT / "build.spec", place)
    assert made.returncode == 0, made.stderr
    return place / "dist" / "gishe"


@pytest.fixture
def world(tmp_path):
    """An environment in which nothing points to this checkout or its Python."""
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@pytest.fixture
def say(program, world, tmp_path):
    """Give what runs a command of the program, away from the checkout."""

    def say_in_world(*arguments, given=None):
        return run(program / "gishe", *arguments, cwd=tmp_path, env=world, input=given)

    return say_in_world


def said_by_sources(*arguments, given=None):
    """Run a command from the checkout, unseen."""
    screen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    unseen = {name: each for name, each in os.environ.items() if name not in screen}
    return run(sys.executable, ROOT / "main.py", *arguments, env=unseen, input=given)


@pytest.fixture
def start(program, world, tmp_path):
    """Give what starts the kiosk; whatever still runs is killed at the end."""
    running = []
    screen = {n: os.environ[n] for n in ("DISPLAY", "XAUTHORITY") if n in os.environ}

    def start_on(platform, data):
        if platform == "xcb" and "DISPLAY" not in screen:
            pytest.fail("There is no X server here: run `make test-frozen`.")
        kiosk = subprocess.Popen(  # noqa: S603 - what was built here
            [program / "gishe", "--windowed", "--data", data],
            cwd=tmp_path,
            env={**world, **screen, "QT_QPA_PLATFORM": platform},
        )
        running.append(kiosk)
        return kiosk

    yield start_on
    for kiosk in running:
        kiosk.kill()
        kiosk.wait()


def rows(database, query):
    """Return what a query finds, or nothing while there is no such table."""
    try:
        reading = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        with contextlib.closing(reading) as connection:
            return connection.execute(query).fetchall()
    except sqlite3.OperationalError:
        return []


def wait_until(qtbot, kiosk, is_so):
    """Wait until something is so, while the kiosk runs."""

    def is_so_now():
        if kiosk.poll() is not None:
            pytest.fail(f"the kiosk has ended: {kiosk.returncode}")
        return bool(is_so())

    qtbot.waitUntil(is_so_now, timeout=LONGEST_MS)


def wait_until_open(qtbot, kiosk, data):
    """Wait until the content is on the screen and the log takes what happens."""

    def is_open():
        home = data / "home.json"
        revision = "select version_num from alembic_version"
        return home.is_file() and rows(data / "log.db", revision)

    wait_until(qtbot, kiosk, is_open)


# -- the kiosk ----------------------------------------------------------------


@pytest.mark.parametrize("platform", ["offscreen", "xcb"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_kiosk_opens_and_ends(qtbot, start, program, tmp_path, platform, number):
    data = tmp_path / "data"
    kiosk = start(platform, data)
    wait_until_open(qtbot, kiosk, data)
    # It came with the program: nobody waits for it to be built.
    assert not (data / "guides.db").exists()
    shipped = program / "_internal" / "resources" / "guides.db"
    assert rows(shipped, "select count(*) from volume")[0][0] >= 60
    kiosk.send_signal(number)
    assert kiosk.wait(LONGEST_MS / 1000) == 0
    assert (data / "logs" / "gishe.log").read_text() == ""
    # SQLite takes them away when a database is closed as it should be.
    assert not list(data.glob("*-wal"))


def test_nothing_is_loaded_from_elsewhere(qtbot, start, program, tmp_path):
    data = tmp_path / "data"
    kiosk = start("xcb", data)
    wait_until_open(qtbot, kiosk, data)
    maps = Path(f"/proc/{kiosk.pid}/maps").read_text().splitlines()
    mapped = {Path(line.split(None, 5)[5]) for line in maps if "/" in line}
    libraries = {path for path in mapped if ".so" in path.suffixes}
    own = {path for path in libraries if path.is_relative_to(program)}
    names = {path.name for path in own}
    assert {"libqxcb.so", "libQt6Widgets.so.6", "libxcb-cursor.so.0"} <= names
    system = ("/lib/", "/usr/lib/")
    assert [path for path in libraries - own if not str(path).startswith(system)] == []


def test_a_session_ends_with_the_program(qtbot, start, tmp_path):
    data = tmp_path / "data"
    kiosk = start("xcb", data)
    wait_until_open(qtbot, kiosk, data)
    window = ("--sync", "--onlyvisible", "--all", "--pid", kiosk.pid, "--name", "Гише")
    assert run("xdotool", "search", *window, "windowfocus", "--sync").returncode == 0
    assert run("xdotool", "type", "pik").returncode == 0
    log = data / "log.db"
    wait_until(qtbot, kiosk, lambda: rows(log, "select id from session"))
    kiosk.terminate()
    assert kiosk.wait(LONGEST_MS / 1000) == 0
    assert rows(log, "select end_reason from session") == [("closing",)]
    assert list((data / "run").iterdir()) == []


# -- the commands -------------------------------------------------------------


def test_the_tour_walks_a_guide(say, tmp_path):
    out = tmp_path / "tour"
    told = say("tour", out, "--on", DAY, "--lang", "bg")
    assert (told.returncode, told.stderr) == (0, "")
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) > 20
    assert all(path.stat().st_size > 5_000 for path in pictures)
    records = [
        json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()
    ]
    kinds = {each["what"]["kind"] for each in records if each["record"] == "event"}
    assert {"guide-opened", "step-shown", "guide-finished"} <= kinds
    assert records[-1]["reason"] == "patron"


def test_the_pictures_are_those_of_the_sources(say, tmp_path):
    ways = ("--on", DAY, "--lang", "tr", "--guide", "smolyan-help-directory")
    assert say("tour", tmp_path / "built", *ways).returncode == 0
    assert said_by_sources("tour", tmp_path / "sources", *ways).returncode == 0
    pictures = sorted((tmp_path / "sources").glob("*.png"))
    assert pictures
    for picture in pictures:
        own = tmp_path / "built" / picture.name
        assert own.read_bytes() == picture.read_bytes(), picture.name


@pytest.mark.parametrize(
    "arguments",
    [("guides", "check", "--on", DAY), ("guides", "list", "--json")],
    ids=" ".join,
)
def test_guides_are_read_as_by_the_sources(say, program, arguments):
    told, expected = say(*arguments), said_by_sources(*arguments)
    assert (told.returncode, told.stderr) == (0, "")
    assert "REFUSED" not in told.stdout
    places = (str(program / "_internal"), str(ROOT))
    lines = told.stdout.replace(*places).splitlines()
    assert sorted(lines) == sorted(expected.stdout.splitlines())


def test_guides_are_walked_as_by_the_sources(say):
    lines = "".join(json.dumps({**line, "today": DAY}) + "\n" for line in LINES)
    told = say("guides", "replay", given=lines)
    assert (told.returncode, told.stderr) == (0, "")
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [answer["refused"] for answer in answers] == [None] * len(LINES)
    assert all(answer["path"] for answer in answers)
    assert told.stdout == said_by_sources("guides", "replay", given=lines).stdout


def test_the_machine_is_checked(say, tmp_path):
    data = tmp_path / "data"
    told = say("check", "--data", data)
    assert (told.returncode, told.stderr) == (0, "")
    assert "Guides: in order." in told.stdout
    assert (data / "log.db").is_file()


def test_contacts_of_the_library_are_laid_over(say, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "directory.yaml").write_text("offices: {}\n", encoding="utf-8")
    assert say("check", "--data", data).returncode == 0
    assert (data / "guides.db").is_file()


def test_words_are_found_as_people_type_them(say, tmp_path):
    given = "li4na karta\nunemployment benefits\n"
    told = say("search", "--json", "--data", tmp_path, given=given)
    assert (told.returncode, told.stderr) == (0, "")
    first = [json.loads(line)["results"][0] for line in told.stdout.splitlines()]
    assert first == ["id-card-passport-renew", "noi-unemployment-benefit"]


def test_settings_are_kept(say, world):
    assert say("settings", "set", "library.name", "Читалище").returncode == 0
    assert say("settings", "set", "staff.pin", given="739164\n").returncode == 0
    told = say("settings", "show")
    assert (told.returncode, told.stderr) == (0, "")
    assert "library.name = Читалище" in told.stdout
    kept = Path(world["HOME"], ".local/share/gishe/gishe.toml").read_text()
    assert "$argon2id$" in kept


def test_what_has_nowhere_to_go_is_no_trouble(program, world):
    closed = 'exec "$0" settings show >&- 2>&-'
    assert run("/bin/sh", "-c", closed, program / "gishe", env=world).returncode == 0


# -- what it is made of -------------------------------------------------------


def test_it_is_small(program, capsys):
    files = [path for path in program.rglob("*") if path.is_file()]
    sizes = {path: path.stat().st_size for path in files if not path.is_symlink()}
    total = sum(sizes.values()) / 1e6
    largest = sorted(sizes, key=sizes.get, reverse=True)[:10]
    with capsys.disabled():
        sys.stdout.write(f"\n{total:.1f} MB in {len(sizes)} files; the largest:\n")
        for path in largest:
            name = path.relative_to(program)
            sys.stdout.write(f"{sizes[path] / 1e6:8.1f} MB  {name}\n")
    assert total < MOST_MB


def test_nothing_unused_is_in_it(program):
    assert [path for pattern in NEVER for path in program.rglob(pattern)] == []
    assert [path for path in program.rglob("*") if not path.exists()] == []


def test_the_licences_lie_beside_it(program):
    licences = program / "licences"
    assert "GNU GENERAL PUBLIC LICENSE" in (program / "LICENSE").read_text()
    assert (program / "_internal" / "resources" / "fonts" / "OFL.txt").is_file()
    listed = (licences / "README.txt").read_text()
    for name in ("PySide6_Essentials", "SQLAlchemy", "ruamel.yaml.clib", "pyinstaller"):
        assert f"\n{name} " in listed
    for name in ("alembic", "cffi", "holidays", "python-stdnum", "Python"):
        assert list((licences / name).iterdir()), name


def test_it_is_not_built_without_translations(tmp_path):
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "kiosk_bg.ts").touch()
    spec = shutil.copy(ROOT / "build.spec", tmp_path)
    made = build(spec, tmp_path)
    assert made.returncode == 1
    assert "These translations are not compiled: kiosk_bg.qm." in made.stderr
    assert "Traceback" not in made.stderr
