"""What the command line understands, and what it says to what it does not."""

import os
import subprocess
import sys

import pytest

from kiosk.machine.paths import open_data_folder
from kiosk.machine.single_instance import only_one
from tests.cli.conftest import ROOT


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["guides"],
        ["guides", "dance"],
        ["settings"],
        ["tour"],
        ["tour", "out", "--size", "big"],
        ["tour", "out", "--text", "110"],
        ["tour", "out", "--lang", "de"],
        ["guides", "check", "--on", "tomorrow"],
        ["--lang", "de"],
    ],
)
def test_what_is_not_understood_is_said_and_ends_with_two(cli, arguments):
    said = cli(*arguments)

    assert said.code == 2
    assert "usage: main.py" in said.err
    assert said.out == ""


def test_help_names_every_command(cli):
    said = cli("--help")

    assert said.code == 0
    for command in ("tour", "guides", "settings", "check"):
        assert command in said.out


def test_a_second_kiosk_on_the_same_data_says_so_and_ends(cli, tmp_path):
    folder = open_data_folder(tmp_path / "data")
    with only_one(folder):
        said = cli("--windowed", "--data", folder.root)

    assert said.code == 1
    assert said.err == (
        "Another kiosk is using this data folder. "
        "Close it first, or give another one with --data.\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display")
def test_without_a_display_the_way_out_is_said(program, tmp_path):
    said = program(
        "--data",
        tmp_path,
        DISPLAY=None,
        WAYLAND_DISPLAY=None,
        QT_QPA_PLATFORM=None,
    )

    assert said.code == 3
    assert said.err == (
        "There is no display here. See `main.py tour` for pictures instead.\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="pipes as POSIX has them")
def test_who_has_read_enough_may_stop_reading(tmp_path):
    shown = subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "main.py", "settings", "show", "--data", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    shown.stdout.close()
    complaint = shown.stderr.read()
    shown.stderr.close()

    assert shown.wait(30) == 1
    assert complaint == b""


def test_the_data_folder_may_be_named_before_or_after_the_command(cli, tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"

    cli("--data", one, "settings", "set", "station.name", "desk-1")
    cli("settings", "set", "station.name", "desk-2", "--data", other)

    assert "desk-1" in (one / "gishe.toml").read_text(encoding="utf-8")
    assert "desk-2" in (other / "gishe.toml").read_text(encoding="utf-8")
