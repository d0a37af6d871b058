"""A run of the kiosk from its first picture to its end, in a real event loop."""

import gc
import json
import sqlite3

import pytest
from PySide6.QtCore import QTimer

from kiosk.app.running import Run, has_display
from kiosk.machine.paths import open_data_folder
from kiosk.machine.snapshot import HomeSnapshot
from tests.kiosks import settle

TOO_LONG_MS = 60_000


@pytest.fixture
def run_once(qapp, data_folder):
    """Give what runs a kiosk, takes a few steps in it, and closes it."""

    def run(*steps, windowed=True, language="bg"):
        kept = {}
        one = Run(
            open_data_folder(data_folder),
            alone=True,
            windowed=windowed,
            language=language,
        )
        driver = Driver(one, steps, kept)
        kept["code"] = one.until_closed()
        driver.stop()
        if driver.failure is not None:
            raise driver.failure
        kept["window"].deleteLater()
        settle()
        return kept

    yield run
    gc.collect()


class Driver:
    """Takes one step at each turn of the loop, once the kiosk stands."""

    def __init__(self, run, steps, kept):
        self.run, self.steps, self.kept = run, list(steps), kept
        self.failure = None
        self.timer = QTimer(interval=5)
        self.timer.timeout.connect(self.turn)
        self.timer.start()
        self.late = QTimer(singleShot=True, interval=TOO_LONG_MS)
        self.late.timeout.connect(self.give_up)
        self.late.start()

    def turn(self):
        kiosk = self.run._kiosk
        if kiosk is None:
            return
        self.kept["window"] = kiosk._stage.window
        if not self.steps:
            self.timer.stop()
            kiosk._on_close()
            return
        try:
            done = self.steps[0](kiosk)
        except Exception as failure:  # noqa: BLE001 - raised again by the test
            self.failure = failure
            self.steps = []
        else:
            # A step that says False is not over yet.
            if done is not False:
                self.steps.pop(0)

    def give_up(self):
        self.failure = AssertionError(f"never came to {self.steps}")
        self.steps = []

    def stop(self):
        self.timer.stop()
        self.late.stop()


def rows(tmp_path, table):
    connection = sqlite3.connect(tmp_path / "data" / "log.db")
    connection.row_factory = sqlite3.Row
    try:
        query = f"SELECT * FROM {table}"  # noqa: S608
        return [dict(row) for row in connection.execute(query)]
    finally:
        connection.close()


def test_what_a_crash_left_of_a_session_is_gone_once_it_runs(run_once, tmp_path):
    left = tmp_path / "data" / "run" / "b-0123456789ab" / "profile"
    left.mkdir(parents=True)
    (left / "Cookies").write_bytes(b"left")
    seen = []

    def look(kiosk):
        seen.append(list((tmp_path / "data" / "run").iterdir()))

    run_once(look)

    assert seen == [[]]


def test_it_runs_and_leaves_its_log_and_its_picture(run_once, tmp_path):
    seen = {}

    def look(kiosk):
        seen["title"] = kiosk._stage.window.windowTitle()
        kiosk.bridge.show_guide("nra-pik-get")
        kiosk.bridge.begin("nra-pik-get")

    def end(kiosk):
        kiosk.bridge.end_by_patron()

    kept = run_once(look, end)

    assert kept["code"] == 0
    assert seen["title"] == "Какво искате да направите? – Гише"
    (session,) = rows(tmp_path, "session")
    assert session["end_reason"] == "patron"
    kinds = [event["kind"] for event in rows(tmp_path, "event")]
    assert kinds == ["guide-opened", "step-shown"]
    home = HomeSnapshot(tmp_path / "data").read("tr")
    assert home is not None
    assert len(home.doors) > 3


def test_a_mistake_in_a_slot_ends_on_a_calm_page(run_once, tmp_path):
    seen = {}

    def begin(kiosk):
        kiosk.bridge.begin("nra-pik-get")

    def break_something(kiosk):
        seen["screens"] = kiosk._stage.window.screens
        QTimer.singleShot(0, lambda: {}["no such key"])

    def wait_for_calm(kiosk):
        window = kiosk._stage.window
        if window.current is not window.screens.trouble:
            return False
        seen["running"] = kiosk.bridge.is_running
        seen["fresh"] = window.screens is not seen["screens"]
        window.screens.trouble._go.click()
        seen["home"] = window.current is window.home
        return True

    run_once(begin, break_something, wait_for_calm)

    assert seen["running"] is False
    assert seen["fresh"] is True
    assert seen["home"] is True
    (session,) = rows(tmp_path, "session")
    assert session["end_reason"] == "interrupted"


def test_a_mistake_in_another_thread_ends_on_a_calm_page(run_once):
    import threading

    def begin(kiosk):
        kiosk.bridge.begin("nra-pik-get")
        thread = threading.Thread(target=lambda: {}["no such key"])
        thread.start()
        thread.join()

    def wait_for_calm(kiosk):
        window = kiosk._stage.window
        return window.current is window.screens.trouble

    kept = run_once(begin, wait_for_calm)

    assert kept["code"] == 0


def test_the_first_start_asks_and_the_second_does_not(run_once, tmp_path):
    asked = []

    def look(kiosk):
        sheet = kiosk._first_start
        asked.append(sheet is not None and sheet.isVisible())
        if asked[-1]:
            kiosk._on_first_start("НЧ „Орфей“", "482913")
            asked.append(sheet.isVisible())

    run_once(look, windowed=False)
    run_once(look, windowed=False)

    assert asked == [True, False, False]
    assert "НЧ „Орфей“" in (tmp_path / "data" / "gishe.toml").read_text("utf-8")


@pytest.mark.parametrize(("windowed", "full"), [(True, False), (False, True)])
def test_full_screen_is_the_kiosks_way_and_a_window_the_developers(
    run_once, windowed, full
):
    seen = []

    run_once(
        lambda kiosk: seen.append(kiosk._stage.window.isFullScreen()), windowed=windowed
    )

    assert seen == [full]


def test_a_session_that_runs_at_the_end_is_ended(run_once, tmp_path):
    run_once(lambda kiosk: kiosk.bridge.begin("nra-pik-get"))

    (session,) = rows(tmp_path, "session")
    assert session["end_reason"] == "staff"
    assert session["ended_at"] is not None


def test_a_content_that_is_broken_does_not_stop_it(run_once, tmp_path):
    folder = tmp_path / "data"
    (folder / "guides.db").write_bytes(b"no database at all")
    (folder / "home.json").write_text(json.dumps({"bg": 1}), encoding="utf-8")
    seen = []

    run_once(lambda kiosk: seen.append(kiosk.catalogue.themes()))

    assert len(seen[0]) > 3


@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({}, False),
    ],
)
def test_a_display_is_asked_for_by_the_systems_own_names(
    monkeypatch, environment, there
):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", "linux")

    assert has_display() is there
