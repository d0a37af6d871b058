"""One kiosk for one data folder, however the other one ended."""

import errno
import subprocess
import sys

import pytest

from kiosk.domain.errors import AlreadyRunning
from kiosk.machine.paths import DataFolder, bundled, open_data_folder
from kiosk.machine.single_instance import only_one

OTHER = """
import sys
from pathlib import Path
from kiosk.machine.paths import open_data_folder
from kiosk.machine.single_instance import only_one
with only_one(open_data_folder(Path(sys.argv[1]))) as locked:
    print(locked, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path):
    return open_data_folder(tmp_path / "data")


@pytest.fixture
def other(folder):
    command = [sys.executable, "-c", OTHER, str(folder.root)]
    with subprocess.Popen(  # noqa: S603 - this very Python
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=bundled().root,
        text=True,
    ) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_a_second_one_is_refused(folder):
    with only_one(folder) as noticed:
        assert noticed
        with pytest.raises(AlreadyRunning), only_one(folder):
            pass


def test_another_process_is_noticed(folder, other):
    with pytest.raises(AlreadyRunning), only_one(folder):
        pass


def test_one_that_was_killed_is_in_nobodys_way(folder, other):
    other.kill()
    other.wait()
    with only_one(folder) as noticed:
        assert noticed


def test_one_that_ended_is_in_nobodys_way(folder):
    with only_one(folder):
        pass
    with only_one(folder) as noticed:
        assert noticed


def test_wiping_the_session_lets_nobody_in(folder):
    assert folder.lock.parent != folder.run
    with only_one(folder):
        assert folder.lock.exists()


def test_other_folders_are_others(folder, tmp_path):
    with only_one(folder), only_one(open_data_folder(tmp_path / "b")) as noticed:
        assert noticed


def test_where_nothing_can_be_written_it_goes_on_and_says_so(tmp_path):
    folder = DataFolder(tmp_path / "none", tmp_path, writable=False)
    with only_one(folder) as noticed:
        assert not noticed
        with only_one(folder) as noticed_too:
            assert not noticed_too


def test_a_disk_that_knows_no_locks_stops_nobody(folder):
    def lock(_):
        raise OSError(errno.ENOLCK, "No locks available")

    with only_one(folder, lock) as noticed:
        assert not noticed
