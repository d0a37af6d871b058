"""The session's folder is empty after every sweep."""

import pytest

from kiosk.machine.sweeping import RunFolder


@pytest.fixture
def run(tmp_path):
    folder = RunFolder(tmp_path / "run")
    folder.sweep()
    return folder


def test_a_missing_folder_is_made(run):
    assert run.path.is_dir()
    assert run.left == 0


def test_everything_in_it_goes(run):
    deep = run.path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "декларация.pdf").write_text("x", encoding="utf-8")
    (run.path / ".hidden").touch()
    run.sweep()
    assert list(run.path.iterdir()) == []
    assert run.left == 0


def test_links_go_and_what_they_point_to_stays(run, tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "x").touch()
    (run.path / "folder").symlink_to(kept)
    (run.path / "file").symlink_to(kept / "x")
    (run.path / "nowhere").symlink_to(tmp_path / "nowhere")
    (run.path / "inner").mkdir()
    (run.path / "inner" / "folder").symlink_to(kept)
    run.sweep()
    assert list(run.path.iterdir()) == []
    assert (kept / "x").exists()


def test_a_folder_that_is_a_link_becomes_a_folder(tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "x").touch()
    (tmp_path / "run").symlink_to(kept)
    RunFolder(tmp_path / "run").sweep()
    assert (tmp_path / "run").is_dir()
    assert not (tmp_path / "run").is_symlink()
    assert (kept / "x").exists()


def test_what_is_protected_goes_too(own_folder):
    run = RunFolder(own_folder)
    inner = run.path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "x").touch()
    (inner / "x").chmod(0o400)
    inner.chmod(0o500)
    inner.parent.chmod(0o000)
    run.sweep()
    assert list(run.path.iterdir()) == []


def test_a_protected_session_folder_is_emptied_too(own_folder):
    run = RunFolder(own_folder)
    (run.path / "x").touch()
    (run.path / "link").symlink_to(run.path / "x")
    run.path.chmod(0o500)
    run.sweep()
    assert list(run.path.iterdir()) == []


def test_what_cannot_be_taken_away_is_counted(folder_of_another):
    run = RunFolder(folder_of_another)
    run.sweep()
    assert run.left == 2


def test_a_file_in_its_place_stops_nobody(tmp_path):
    (tmp_path / "run").touch()
    folder = RunFolder(tmp_path / "run")
    folder.sweep()
    assert folder.left == 1
