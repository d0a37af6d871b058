"""The other browser: found, opened so that nothing stays, ended with all of it."""

import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from kiosk.domain.errors import HandoverFault, NotHandedOver
from kiosk.domain.handover import Browser, BrowserKind, Place
from kiosk.domain.papers import Paper
from kiosk.domain.sites import SitePolicy
from kiosk.machine.browser_home import bring_card_modules, windows_surroundings
from kiosk.machine.browser_places import windows_places
from kiosk.machine.browser_settings import BrowserSettings
from kiosk.machine.browsers import LARGEST, OwnBrowsers
from kiosk.machine.kin import PATIENCE
from kiosk.machine.sweeping import RunFolder
from kiosk.machine.throwaway import GRACE, ThrowAway
from tests.machine.standins import ON_LINUX, StandIn, runs

pytestmark = pytest.mark.skipif(not ON_LINUX, reason="processes are Linux's own")

ROOT = Path(__file__).parents[2]
TOLD = ROOT / "resources" / "browsers"
POLICY = SitePolicy(("nra.bg",))
ADDRESS = "https://nra.bg/a?b=c"
CRASHING = """
import os, signal, sys
from pathlib import Path
from kiosk.domain.sites import SitePolicy
from kiosk.machine.browser_settings import BrowserSettings
from kiosk.machine.browsers import OwnBrowsers

run, told, program, sign = map(Path, sys.argv[1:])
browsers = OwnBrowsers(run, BrowserSettings(told), program, is_root=False)
browsers.open("https://nra.bg/", SitePolicy(("nra.bg",)), "bg")
print(sign.read_text(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "run"
    folder.mkdir()
    return folder


@pytest.fixture
def opened(run, tmp_path):
    """Give what opens a stand-in, with the folder and the processes that it has."""
    left = []

    def open_one(stand_in=None, language="bg", place=None, **environment):
        stand_in = stand_in or StandIn(tmp_path / "programs")
        whole = {**os.environ, **environment}
        browsers = own(run, stand_in.path, environment=whole)
        browser = browsers.open(ADDRESS, POLICY, language, place)
        left.append(browser)
        (folder,) = run.glob("b-*")
        return browser, folder, stand_in.begun()

    yield open_one
    for browser in left:
        browser.end()


def own(run, configured=None, **rest):
    return OwnBrowsers(
        run, BrowserSettings(TOLD), configured, **{"is_root": False, **rest}
    )


def written(folder, name):
    return (folder / "home" / name).read_text().splitlines()


# -- found --------------------------------------------------------------------


def program(path, text="#!/bin/sh\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_the_configured_browser_is_taken(run, tmp_path):
    configured = program(tmp_path / "opt" / "firefox")

    found = own(run, configured, environment={"PATH": ""}).find()

    assert found == Browser(BrowserKind.FIREFOX, str(configured))


def test_a_configured_one_that_is_not_there_is_not_replaced(run, tmp_path):
    chromium = program(tmp_path / "bin" / "chromium")
    path = {"PATH": str(chromium.parent)}

    assert own(run, tmp_path / "firefox", environment=path).find() is None
    assert own(run, program(tmp_path / "lynx"), environment=path).find() is None


def test_the_likeliest_on_the_path_is_found(run, tmp_path):
    program(tmp_path / "one" / "firefox-esr")
    chromium = program(tmp_path / "two" / "chromium")
    path = f"{tmp_path / 'one'}:{tmp_path / 'two'}:"

    found = own(run, environment={"PATH": path}).find()

    assert found == Browser(BrowserKind.CHROMIUM, str(chromium))


@pytest.mark.parametrize("how", ["linked", "called", "not-executable", "folder"])
def test_what_cannot_be_used_is_passed_over(run, tmp_path, how):
    place = tmp_path / "bin" / "chromium"
    snap = program(tmp_path / "snap" / "bin" / "chromium.bin")
    place.parent.mkdir()
    match how:
        case "linked":
            place.symlink_to(snap)
        case "called":
            program(place, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
        case "not-executable":
            place.write_text("")
        case "folder":
            place.mkdir(mode=0o755)

    found = own(run, environment={"PATH": str(place.parent)}).find()

    assert found is None or found.path != str(place)


def test_windows_places_are_those_of_the_installers():
    folders = {"ProgramFiles": "C:/Program Files", "LocalAppData": "C:/L"}

    places = [(kind, path.as_posix()) for kind, path in windows_places(folders)]

    assert (
        BrowserKind.EDGE,
        "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
    ) in places
    assert (BrowserKind.CHROME, "C:/L/Google/Chrome/Application/chrome.exe") in places
    assert len(places) == 8


# -- refused ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("https://evil.com/", HandoverFault.ADDRESS),
        ("http://nra.bg/", HandoverFault.ADDRESS),
        ("--no-sandbox", HandoverFault.ADDRESS),
        (ADDRESS, None),
    ],
)
def test_nothing_is_started_for_what_the_policy_refuses(opened, run, address, fault):
    stand_in = StandIn(run.parent / "programs", ends=True)
    browsers = own(run, stand_in.path)
    if fault is None:
        opened(stand_in)
        return

    with pytest.raises(NotHandedOver) as refused:
        browsers.open(address, POLICY, "bg")

    assert refused.value.fault is fault
    assert list(run.iterdir()) == []


def test_no_browser_is_opened_as_root(run, tmp_path):
    browsers = own(run, StandIn(tmp_path / "programs").path, is_root=True)

    with pytest.raises(NotHandedOver) as refused:
        browsers.open(ADDRESS, POLICY, "bg")

    assert refused.value.fault is HandoverFault.AS_ROOT
    assert list(run.iterdir()) == []


def test_who_it_runs_as_is_seen(run, tmp_path):
    browsers = own(run, StandIn(tmp_path / "programs", ends=True).path, is_root=None)

    assert browsers._is_root is (os.geteuid() == 0)


def test_without_a_browser_it_is_said(run, tmp_path):
    with pytest.raises(NotHandedOver) as refused:
        own(run, tmp_path / "chromium").open(ADDRESS, POLICY, "bg")

    assert refused.value.fault is HandoverFault.NO_BROWSER


def test_a_browser_that_does_not_start_leaves_nothing(run, tmp_path):
    broken = program(tmp_path / "chromium", "#!/nowhere/at/all\n")

    with pytest.raises(NotHandedOver) as refused:
        own(run, broken).open(ADDRESS, POLICY, "bg")

    assert refused.value.fault is HandoverFault.NOT_STARTED
    assert list(run.iterdir()) == []


def test_without_room_for_a_profile_it_is_said(tmp_path):
    browsers = own(tmp_path / "missing", StandIn(tmp_path / "programs").path)

    with pytest.raises(NotHandedOver) as refused:
        browsers.open(ADDRESS, POLICY, "bg")

    assert refused.value.fault is HandoverFault.NO_ROOM


# -- opened -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "private"),
    [("chromium", "--incognito"), ("chrome", "--incognito"), ("edge", "--inprivate")],
)
def test_chromiums_open_privately_with_everything_off(opened, tmp_path, name, private):
    stand_in = StandIn(tmp_path / "programs", name)

    _, folder, _ = opened(stand_in, place=Place(0, 60, 1280, 740))
    said = written(folder, "arguments")

    assert private in said
    assert said[-1] == f"--app={ADDRESS}"
    assert f"--user-data-dir={folder / 'profile'}" in said
    assert "--window-position=0,60" in said
    assert "--window-size=1280,740" in said
    off = (
        "extensions",
        "sync",
        "component-update",
        "breakpad",
        "background-networking",
    )
    assert {f"--disable-{each}" for each in off} <= set(said)
    assert {"--no-first-run", "--no-default-browser-check"} <= set(said)


@pytest.mark.parametrize("name", ["chromium", "firefox"])
def test_nothing_opens_a_door_into_the_browser(opened, tmp_path, name):
    _, folder, _ = opened(StandIn(tmp_path / "programs", name))

    said = written(folder, "arguments")
    whole = "\n".join(said) + (TOLD / "firefox.toml").read_text()
    for door in (
        *("remote-debugging", "--marionette", "--no-sandbox", "--enable-logging"),
        *("ignore-certificate", "--proxy", "--load-extension", "--enable-automation"),
    ):
        assert door not in whole


def test_chromium_finds_a_profile_that_is_held_to_https_pages(opened):
    _, folder, _ = opened(language="tr")

    text = (folder / "profile" / "Default" / "Preferences").read_text()
    preferences = json.loads(text)
    assert preferences["policy"]["url_blocklist"] == ["*"]
    allowed = preferences["policy"]["url_allowlist"]
    assert "https://*" in allowed
    assert not any(each.startswith(("file", "http:", "chrome:/*")) for each in allowed)
    assert preferences["credentials_enable_service"] is False
    assert preferences["signin"]["allowed"] is False
    assert preferences["intl"]["accept_languages"] == "tr-TR,tr,bg,en"
    downloads = str(folder / "home" / "Downloads")
    assert preferences["download"]["default_directory"] == downloads
    assert json.loads((folder / "profile" / "gaia.json").read_text())["urls"]


def test_firefox_is_told_in_its_profile(opened, tmp_path):
    stand_in = StandIn(tmp_path / "programs", "firefox")

    _, folder, _ = opened(stand_in, place=Place(0, 60, 1280, 740))

    said = written(folder, "arguments")
    assert said[:4] == [
        *("--new-instance", "--no-remote"),
        *("--profile", str(folder / "profile")),
    ]
    assert said[-2:] == ["--private-window", ADDRESS]
    told = (folder / "profile" / "user.js").read_text()
    assert 'user_pref("signon.rememberSignons", false);' in told
    assert 'user_pref("browser.privatebrowsing.autostart", true);' in told
    assert 'user_pref("intl.accept_languages", "bg-BG, bg, en");' in told
    listed = tomllib.loads((TOLD / "firefox.toml").read_text())
    assert told.count("user_pref(") == len(listed) + 3
    store = json.loads((folder / "profile" / "xulstore.json").read_text())
    (window,) = store.values()
    assert window["main-window"]["screenY"] == "60"


def test_what_it_inherits_is_listed(opened, tmp_path):
    home = tmp_path / "users-home"
    home.mkdir()
    (home / ".Xauthority").touch()

    _, folder, _ = opened(
        HOME=str(home),
        DISPLAY=":9",
        SSLKEYLOGFILE="keys",
        CHROME_LOG_FILE="log",
        MOZ_LOG="nsHttp:5",
        XAUTHORITY="",
    )
    seen = dict(line.split("=", 1) for line in written(folder, "environment"))

    assert seen["HOME"] == str(folder / "home")
    assert seen["DISPLAY"] == ":9"
    assert seen["XAUTHORITY"] == ""
    assert seen["LANGUAGE"] == "bg"
    assert not {"SSLKEYLOGFILE", "CHROME_LOG_FILE", "MOZ_LOG"} & set(seen)
    assert not any(name.startswith("PYTHON") for name in seen)


def test_the_screen_lets_it_in_though_its_home_is_another(opened, tmp_path):
    home = tmp_path / "users-home"
    home.mkdir()
    (home / ".Xauthority").touch()
    stand_in = StandIn(tmp_path / "programs")
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    browsers = own(tmp_path / "run", stand_in.path, environment=environment)

    browser = browsers.open(ADDRESS, POLICY, "bg")
    stand_in.begun()
    (folder,) = (tmp_path / "run").glob("b-*")

    assert f"XAUTHORITY={home / '.Xauthority'}" in written(folder, "environment")
    assert browser.end()


def test_on_windows_temporary_files_are_ours_and_doors_are_shut(run):
    folder = ThrowAway.make(run)
    given = {
        "SystemRoot": "C:/W",
        "TEMP": "C:/T",
        "Chrome_Log_File": "x",
        "MOZ_LOG": "",
    }

    seen = windows_surroundings(given, folder)

    assert seen == {
        "SystemRoot": "C:/W",
        "TEMP": str(folder.temp),
        "TMP": str(folder.temp),
    }


@pytest.mark.parametrize("place", [".pki/nssdb", ".local/share/pki/nssdb"])
def test_modules_for_cards_come_along_as_a_copy(tmp_path, place):
    kept, own_place = tmp_path / "home" / place, tmp_path / "own" / "nssdb"
    kept.mkdir(parents=True)
    listed = f"parameters=configdir='sql:{kept}'\nlibrary=/usr/lib/bit4id.so\n"
    (kept / "pkcs11.txt").write_text(listed)
    (kept / "cert9.db").write_bytes(b"certificates")

    bring_card_modules(tmp_path / "home", own_place)

    assert str(own_place) in (own_place / "pkcs11.txt").read_text()
    assert str(kept) not in (own_place / "pkcs11.txt").read_text()
    assert (own_place / "cert9.db").read_bytes() == b"certificates"
    assert (kept / "pkcs11.txt").read_text() == listed


def test_without_modules_there_is_nothing_to_bring(tmp_path):
    bring_card_modules(tmp_path, tmp_path / "own")

    assert not (tmp_path / "own").exists()


def test_a_profile_is_for_nobody_else_to_read(opened):
    _, folder, _ = opened()

    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "profile").stat().st_mode & 0o777 == 0o700


# -- saved --------------------------------------------------------------------


def test_what_was_downloaded_can_be_taken_away(opened, tmp_path):
    browser, folder, _ = opened()
    downloads = folder / "home" / "Downloads"
    (downloads / "удостоверение.pdf").write_bytes(b"%PDF")
    (downloads / "coming.pdf.crdownload").write_bytes(b"%P")
    (downloads / "other.zip").touch()
    (downloads / "other.zip.part").write_bytes(b"PK")
    (downloads / "elsewhere").symlink_to(tmp_path)
    with (downloads / "film.mkv").open("wb") as film:
        film.truncate(LARGEST + 1)

    assert browser.saved() == [Paper("удостоверение.pdf", b"%PDF")]

    browser.end()
    assert browser.saved() == []


# -- ended --------------------------------------------------------------------


def test_the_end_takes_every_process_and_every_file(opened, run):
    browser, _, pids = opened()
    assert browser.is_running()
    assert all(map(runs, pids))

    begun = time.monotonic()
    assert browser.end()

    assert time.monotonic() - begun < GRACE  # nobody had to be waited for
    assert not any(map(runs, pids))
    assert not browser.is_running()
    assert list(run.iterdir()) == []
    assert browser.end()


def test_one_that_will_not_end_is_killed(opened, run, tmp_path):
    browser, _, pids = opened(StandIn(tmp_path / "programs", stubborn=True))

    begun = time.monotonic()
    assert browser.end()

    assert GRACE <= time.monotonic() - begun < GRACE + PATIENCE
    assert not any(map(runs, pids))
    assert list(run.iterdir()) == []


def test_one_that_stands_still_is_ended_too(opened):
    browser, _, pids = opened()
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)

    assert browser.end()

    assert not any(map(runs, pids))


def test_what_a_browser_leaves_running_is_ended_with_it(opened, run, tmp_path):
    """One that was closed, or broke down, has helpers that nobody else would end."""
    browser, _, (first, *helpers) = opened(StandIn(tmp_path / "programs", ends=True))
    os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)

    assert not browser.is_running()
    assert all(map(runs, helpers))
    assert browser.end()

    assert not any(map(runs, helpers))
    assert list(run.iterdir()) == []


def test_two_browsers_do_not_end_each_other(run, tmp_path):
    stand_ins = [StandIn(tmp_path / f"programs-{n}") for n in range(2)]
    one, other = (own(run, s.path).open(ADDRESS, POLICY, "bg") for s in stand_ins)
    gone, kept = (stand_in.begun() for stand_in in stand_ins)

    assert one.end()

    assert not any(map(runs, gone))
    assert all(map(runs, kept))
    assert other.is_running()
    assert other.end()


def test_a_sweep_ends_a_browser_that_nobody_ended(opened, run):
    browser, _, pids = opened()
    folder = RunFolder(run)

    folder.sweep()

    assert folder.left == 0
    assert not any(map(runs, pids))
    assert list(run.iterdir()) == []
    assert not browser.is_running()
    assert browser.end()


def test_temporary_files_go_too_where_their_folder_is_elsewhere(tmp_path):
    deep = tmp_path / ("d" * 100)
    deep.mkdir()
    folder = ThrowAway.make(deep)
    stand_in = StandIn(tmp_path / "programs")
    folder.remove()
    assert not folder.temp.is_relative_to(deep)

    browser = own(deep, stand_in.path).open(ADDRESS, POLICY, "bg")
    stand_in.begun()
    (path,) = deep.glob("b-*")
    temp = ThrowAway(path).temp
    assert (temp / "socket").is_file()
    RunFolder(deep).sweep()

    assert not temp.exists()
    assert list(deep.iterdir()) == []
    assert browser.end()


# -- after a crash ------------------------------------------------------------


def crashed(run, stand_in):
    """Have a kiosk killed that opened a stand-in; return the stand-in's processes."""
    done = subprocess.run(  # noqa: S603 - this very Python
        [sys.executable, "-c", CRASHING, run, TOLD, stand_in.path, stand_in.told],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return [int(each) for each in done.stdout.split()]


def test_a_browser_outlives_a_crash_and_is_ended_at_the_next_start(run, tmp_path):
    pids = crashed(run, StandIn(tmp_path / "programs"))
    assert all(map(runs, pids))

    folder = RunFolder(run)
    folder.sweep()

    assert folder.left == 0
    assert not any(map(runs, pids))
    assert list(run.iterdir()) == []


def test_it_is_found_by_its_mark_where_the_crash_came_before_the_note(run, tmp_path):
    pids = crashed(run, StandIn(tmp_path / "programs"))
    (note,) = run.glob("b-*/running.json")
    note.unlink()

    RunFolder(run).sweep()

    assert not any(map(runs, pids))


@pytest.fixture
def stranger():
    """A process of somebody else, first of a session of its own."""
    process = subprocess.Popen(["tail", "-f", "/dev/null"], start_new_session=True)  # noqa: S607
    yield process
    process.kill()
    process.wait()


@pytest.mark.parametrize("note", ["same-number", "other-boot", "nonsense", "empty"])
def test_a_number_that_is_another_processs_now_is_let_be(run, stranger, note):
    from kiosk.machine.kin import Started, identity

    folder = ThrowAway.make(run)
    now = identity(stranger.pid)
    match note:
        case "same-number":
            folder.note(Started(now.pid, now.ticks - 1, now.boot))
        case "other-boot":
            folder.note(Started(now.pid, now.ticks, "another"))
        case "nonsense":
            (folder.path / "running.json").write_text('{"pid": "all"}')
        case "empty":
            (folder.path / "running.json").touch()

    RunFolder(run).sweep()

    assert stranger.poll() is None
    assert list(run.iterdir()) == []


def test_a_process_that_speaks_of_the_folder_is_let_be(run):
    folder = ThrowAway.make(run)
    process = subprocess.Popen(  # noqa: S603
        ["tail", "-f", "/dev/null", str(folder.path / "nothing")],  # noqa: S607
        env={"PATH": os.environ["PATH"], "NOTE": f"GISHE_HANDOVER={folder.mark}"},
        stderr=subprocess.DEVNULL,
    )
    try:
        RunFolder(run).sweep()

        assert process.poll() is None
    finally:
        process.kill()
        process.wait()


def test_a_link_in_place_of_a_folder_ends_nothing(run, tmp_path, stranger):
    from kiosk.machine.kin import identity

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    ThrowAway(elsewhere).note(identity(stranger.pid))
    (run / "b-000000000000").symlink_to(elsewhere)

    RunFolder(run).sweep()

    assert stranger.poll() is None
    assert (elsewhere / "running.json").exists()
    assert list(run.iterdir()) == []
