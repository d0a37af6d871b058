"""Files are old or new, never half."""

import stat
import sys

import pytest

from kiosk.machine.files import write_atomically


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "a.toml"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_new_file_is_its_owners_and_an_old_one_keeps_its_rights(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    old.touch()
    old.chmod(0o640)
    write_atomically(new, b"")
    write_atomically(old, b"")
    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_what_cannot_be_written_leaves_no_trace(tmp_path):
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "inside").touch()
    with pytest.raises(OSError, match="taken"):
        write_atomically(taken, b"one")
    assert list(tmp_path.iterdir()) == [taken]


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"one")
    link.symlink_to(real)
    write_atomically(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"
