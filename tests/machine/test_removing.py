"""What is taken away is gone; what lies around it keeps its rights."""

import pytest

from kiosk.machine.removing import is_removed


@pytest.fixture
def around(tmp_path):
    folder = tmp_path / "around"
    folder.mkdir()
    folder.chmod(0o755)
    return folder


@pytest.mark.parametrize("kind", ["file", "folder", "link", "nothing"])
def test_it_is_gone_and_the_folder_around_it_is_as_it_was(around, kind):
    thing = around / "thing"
    match kind:
        case "file":
            thing.touch()
        case "folder":
            (thing / "deep").mkdir(parents=True)
            (thing / "deep" / "x").touch()
        case "link":
            thing.symlink_to(around)

    assert is_removed(thing)

    assert list(around.iterdir()) == []
    assert around.stat().st_mode & 0o777 == 0o755


def test_what_another_owns_stays_and_so_do_rights(folder_of_another):
    """The folder around it is opened up only where it is ours to open."""
    before = folder_of_another.stat().st_mode

    assert not is_removed(folder_of_another / "file")
    assert not is_removed(folder_of_another / "folder")

    assert folder_of_another.stat().st_mode == before


def test_a_shut_folder_is_opened_only_if_asked_to(own_folder):
    thing = own_folder / "thing"
    thing.touch()
    own_folder.chmod(0o500)

    assert not is_removed(thing)
    assert own_folder.stat().st_mode & 0o777 == 0o500

    assert is_removed(thing, opening=True)
