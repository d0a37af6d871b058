"""`main.py check`: what is in order, what needs a look, and the exit code."""

import pytest

from kiosk.machine.paths import open_data_folder
from kiosk.machine.single_instance import only_one


@pytest.fixture
def set_up(cli, data_folder):
    """A data folder with nothing to complain of."""
    folder = data_folder
    cli("settings", "set", "library.contact", "0301 00 001", "--data", folder)
    cli("settings", "set", "staff.pin", "482913", "--data", folder)
    return folder


@pytest.mark.slow
def test_a_machine_that_is_in_order(cli, set_up):
    said = cli("check", "--data", set_up)

    assert said.code == 0
    assert len(said.lines) == 6
    assert all(": in order. " in line for line in said.lines)


@pytest.mark.slow
def test_what_needs_a_look_is_no_fault(cli, data_folder):
    said = cli("check", "--data", data_folder)

    assert said.code == 0
    assert "Settings: needs attention. No house PIN is set." in said.lines
    assert "    Give it among the settings (staff.pin)." in said.lines


@pytest.mark.slow
def test_a_fault_ends_with_one(program, tmp_path):
    (tmp_path / "file").write_text("in the way of a folder")
    (tmp_path / "runtime").mkdir(mode=0o700)

    said = program(
        "check",
        *("--data", tmp_path / "file" / "data"),
        XDG_RUNTIME_DIR=str(tmp_path / "runtime"),
    )

    assert said.code == 1
    assert "Data folder: does not work." in said.out


@pytest.mark.slow
def test_a_log_that_was_damaged_is_told(cli, set_up):
    cli("check", "--data", set_up)
    (set_up / "log.db").write_bytes(b"no database at all" * 1000)

    said = cli("check", "--data", set_up)

    assert "Log: needs attention." in said.out


@pytest.mark.slow
def test_it_looks_while_a_kiosk_runs(cli, set_up):
    cli("check", "--data", set_up)
    with only_one(open_data_folder(set_up)):
        said = cli("check", "--data", set_up)

    assert said.code == 0
    assert "Log: in order." in said.out
