"""Where things are."""

import stat
import sys

import pytest
from platformdirs import user_data_path

from kiosk.machine.paths import bundled, open_data_folder, usual_root


def test_what_came_with_the_program_is_there():
    assert (bundled().resources / "guides").is_dir()
    assert bundled().translations.is_dir()
    assert (bundled().root / "kiosk" / "machine" / "paths.py").is_file()


def test_the_usual_place_is_the_persons_own():
    assert usual_root() == user_data_path("gishe", appauthor=False)


def test_a_missing_folder_is_made(tmp_path):
    folder = open_data_folder(tmp_path / "a" / "b")
    assert folder.writable
    assert sorted(it.name for it in folder.root.iterdir()) == ["backups", "logs", "run"]
    assert folder.run == folder.root / "run"


def test_what_is_there_stays(tmp_path):
    root = open_data_folder(tmp_path).root
    (root / "logs" / "x").touch()
    assert open_data_folder(root).writable
    assert (root / "logs" / "x").exists()


def test_names(tmp_path):
    folder = open_data_folder(tmp_path)
    paths = (
        folder.guides,
        folder.log,
        folder.settings,
        folder.last_good_settings,
        folder.lock,
        folder.backups,
        folder.logs,
    )
    assert [path.name for path in paths] == [
        "guides.db",
        "log.db",
        "gishe.toml",
        "gishe.last-good.toml",
        "gishe.lock",
        "backups",
        "logs",
    ]
    assert {path.parent for path in paths} == {tmp_path}


def test_a_place_given_from_here_stays_there_when_the_program_moves(
    tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    root = open_data_folder(tmp_path.relative_to(tmp_path) / "data").root
    assert root == tmp_path / "data"


def test_a_folder_that_may_only_be_read_is_said_to_be_so(own_folder):
    root, spare = own_folder / "data", own_folder / "spare"
    open_data_folder(root)
    root.chmod(0o500)
    folder = open_data_folder(root, spare)
    assert not folder.writable
    assert folder.run == spare


def test_without_a_folder_there_is_still_a_place_for_the_session(tmp_path):
    root, spare = tmp_path / "data", tmp_path / "spare"
    root.touch()
    folder = open_data_folder(root, spare)
    assert not folder.writable
    assert folder.root == root
    assert folder.run == spare
    (spare / "x").touch()


def test_a_part_that_cannot_be_written_is_enough(tmp_path):
    (tmp_path / "logs").touch()
    assert not open_data_folder(tmp_path, tmp_path / "spare").writable


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_spare_place_is_private(tmp_path):
    root, spare = tmp_path / "data", tmp_path / "spare"
    root.touch()
    spare.mkdir(mode=0o777)
    folder = open_data_folder(root, spare)
    assert stat.S_IMODE(folder.run.stat().st_mode) == 0o700


def a_file(spare):
    spare.touch()


def a_link(spare):
    (spare.parent / "elsewhere").mkdir()
    spare.symlink_to(spare.parent / "elsewhere")


@pytest.mark.parametrize("spoil", [a_file, a_link])
def test_a_spare_place_that_is_none_is_not_used(tmp_path, spoil):
    root, spare = tmp_path / "data", tmp_path / "spare"
    root.touch()
    spoil(spare)
    folder = open_data_folder(root, spare)
    assert folder.run.is_dir()
    assert folder.run != spare
    assert list(folder.run.iterdir()) == []
    folder.run.rmdir()
