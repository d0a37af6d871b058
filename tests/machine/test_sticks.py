"""A stick is found among the mounts, and files are on it whole or not at all."""

import os
import subprocess

import pytest

from kiosk.domain.papers import NotSaved, Paper
from kiosk.machine.sticks import LocalSticks, Stick, linux_sticks

PAPERS = (Paper("record.xml", b"<a/>"), Paper("record.csv", b"a,b\r\n"))


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def sticks(stick):
    return LocalSticks(lambda: [Stick("STICK", stick)])


@pytest.fixture
def kernel(tmp_path):
    """Give what writes the kernel's tables of mounts and of block devices."""
    mounts, blocks = tmp_path / "mountinfo", tmp_path / "block"
    blocks.mkdir()

    def written(*drives):
        lines = []
        for numbers, place, device, removable in drives:
            folder = tmp_path / "devices" / device
            folder.mkdir(parents=True, exist_ok=True)
            (folder.parent / "removable").write_text(f"{removable}\n")
            (blocks / numbers).symlink_to(folder)
            lines.append(f"36 35 {numbers} / {place} rw - vfat /dev/x rw")
        mounts.write_text("\n".join(["1 0 0:1 / /proc rw - proc proc rw", *lines]))
        return [each.name for each in linux_sticks(mounts, blocks)]

    return written


def test_a_drive_on_usb_or_one_that_is_removable_counts(kernel):
    found = kernel(
        ("8:1", "/", "pci0/ata1/sda/sda1", 0),
        ("8:17", "/media/reader/STICK", "pci0/usb1/1-1/sdb/sdb1", 0),
        ("179:1", "/run/media/reader/CARD", "pci0/mmc/mmcblk0/mmcblk0p1", 1),
    )

    assert found == ["STICK", "CARD"]


def test_a_name_with_a_space_is_read_as_it_is(kernel):
    assert kernel(("8:17", r"/media/my\040stick", "usb1/sdb/sdb1", 0)) == ["my stick"]


def test_files_are_written_and_the_stick_is_named(sticks, stick):
    assert sticks.save(PAPERS) == "STICK"

    assert {f.name: f.read_bytes() for f in stick.iterdir()} == {
        "record.xml": b"<a/>",
        "record.csv": b"a,b\r\n",
    }


def test_the_stick_plugged_in_last_is_written_to(stick, tmp_path):
    last = tmp_path / "LAST"
    last.mkdir()

    LocalSticks(lambda: [Stick("STICK", stick), Stick("LAST", last)]).save(PAPERS)

    assert list(stick.iterdir()) == []
    assert len(list(last.iterdir())) == len(PAPERS)


def test_what_is_on_the_stick_stays(sticks, stick):
    sticks.save(PAPERS)
    sticks.save([Paper("record.xml", b"<b/>")])

    assert (stick / "record.xml").read_bytes() == b"<a/>"
    assert (stick / "record-2.xml").read_bytes() == b"<b/>"


def test_without_a_stick_it_is_said():
    with pytest.raises(NotSaved) as refusal:
        LocalSticks(tuple).save(PAPERS)

    assert refusal.value.hindrance == "no-stick"


def test_a_stick_that_was_taken_out_is_said(sticks, stick):
    stick.rmdir()

    with pytest.raises(NotSaved) as refusal:
        sticks.save(PAPERS)

    assert refusal.value.hindrance == "gone"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounts a disk")
@pytest.mark.parametrize(
    ("options", "hindrance"), [("size=16k", "full"), ("ro", "read-only")]
)
def test_a_stick_that_takes_nothing_is_said_and_keeps_nothing(
    sticks, stick, options, hindrance
):
    mount = ["mount", "-t", "tmpfs", "-o", options, "gishe-test", str(stick)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:  # noqa: S603
        pytest.skip("nothing can be mounted here")
    try:
        with pytest.raises(NotSaved) as refusal:
            sticks.save([*PAPERS, Paper("large.xml", b"x" * 100_000)])

        assert refusal.value.hindrance == hindrance
        assert list(stick.iterdir()) == []
    finally:
        subprocess.run(["umount", str(stick)], check=True)  # noqa: S603, S607
