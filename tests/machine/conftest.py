"""A user for whom rights count: tests may run as root, who may do everything."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def own_folder():
    """Give a folder to a user without privileges, and be that user."""
    if sys.platform == "win32":
        pytest.skip("Windows has other rights")
    folder = Path(tempfile.mkdtemp())
    user = os.geteuid()
    if user == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield folder
    os.seteuid(user)
    _remove(folder)


@pytest.fixture
def folder_of_another():
    """Give a folder with two things in it, in which one may only read."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root can lay out a folder of another user")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    (folder / "file").touch()
    (folder / "folder").mkdir()
    os.seteuid(NOBODY)
    yield folder
    os.seteuid(0)
    shutil.rmtree(folder)


def _remove(folder):
    for path, folders, _ in os.walk(folder):
        for name in folders:
            (Path(path) / name).chmod(0o700)
    shutil.rmtree(folder)
