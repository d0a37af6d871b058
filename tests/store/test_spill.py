"""Files beside the log."""

from pathlib import Path

import pytest

from kiosk.store.spill import Spill, Spilled
from tests.store.records import event, full_disk, session, started

NULL = Path("/dev/null")


@pytest.fixture
def spill(tmp_path):
    spill = Spill(tmp_path / "spill")
    yield spill
    spill.close()


def gathered(spill, **how):
    return [record for each in spill.gather(**how) for record in each.records]


def test_nothing_waits_and_nothing_is_made_before_the_first_use(spill, tmp_path):
    assert not spill.pending
    assert spill.size == 0
    assert spill.gather() == []
    assert spill.append([]) == 0
    assert list(tmp_path.iterdir()) == []


def test_records_come_back_as_they_were(spill):
    records = session(happenings=[event(1).what])
    assert spill.append(records[:1]) == 1
    assert spill.append(records[1:], sync=True) == len(records) - 1
    assert spill.pending
    assert gathered(spill) == records


def test_what_comes_after_a_look_waits_for_the_next(spill):
    spill.append([started()])
    first = spill.gather()
    spill.append([event(1)])
    spill.done(first)
    assert gathered(spill) == [event(1)]


def test_what_was_taken_up_is_gone(spill, tmp_path):
    spill.append([started()])
    spill.done(spill.gather())
    assert not spill.pending
    assert list((tmp_path / "spill").iterdir()) == []


def test_a_file_that_cannot_be_taken_away_is_not_read_again(spill, tmp_path):
    spill.append([started()])
    (read,) = spill.gather()
    path = tmp_path / "spill" / read.name
    path.unlink()
    path.mkdir()
    spill.done([read])
    assert not spill.pending
    assert path.exists()


def test_what_an_earlier_run_left_is_told_from_ones_own(spill, tmp_path):
    spill.append([started()])
    spill.close()
    later = Spill(tmp_path / "spill")
    later.append([event(1)])
    assert gathered(later, left_over=True) == [started()]
    assert gathered(later) == [started(), event(1)]
    later.close()


def test_half_a_line_is_no_record(spill, tmp_path):
    spill.append([started(), event(1)])
    spill.close()
    (path,) = (tmp_path / "spill").iterdir()
    path.write_bytes(path.read_bytes()[:-10])
    assert gathered(Spill(tmp_path / "spill")) == [started()]


def test_a_file_that_cannot_be_read_is_left_where_it_is(spill, tmp_path):
    (tmp_path / "spill" / "dir.jsonl").mkdir(parents=True)
    assert spill.pending
    assert spill.gather() == []
    assert not spill.pending
    assert (tmp_path / "spill" / "dir.jsonl").exists()


def test_a_file_that_is_gone_does_not_hide_the_others(tmp_path):
    (tmp_path / "gone.jsonl").symlink_to(tmp_path / "nowhere")
    earlier = Spill(tmp_path)
    earlier.append([started()])
    earlier.close()
    assert gathered(Spill(tmp_path)) == [started()]


def test_it_takes_no_more_than_its_cap(tmp_path):
    records = [event(n) for n in range(1, 100)]
    spill = Spill(tmp_path, cap=1_000)
    kept = spill.append(records)
    assert 0 < kept < len(records)
    assert spill.size <= 1_000
    assert spill.append(records[kept:]) == 0
    assert gathered(spill) == records[:kept]
    spill.done(spill.gather())
    assert spill.append(records[kept:]) > 0
    spill.close()


def test_the_cap_counts_what_an_earlier_run_left(tmp_path):
    (tmp_path / "old.jsonl").write_bytes(b"x" * 950)
    spill = Spill(tmp_path, cap=1_000)
    assert spill.append([event(1)]) == 0
    assert spill.size == 950


def test_a_folder_that_cannot_be_made_takes_nothing(tmp_path):
    (tmp_path / "spill").write_text("a file where the folder should be")
    spill = Spill(tmp_path / "spill")
    assert spill.append([started()]) == 0
    assert not spill.pending


def test_a_disk_that_fills_up_keeps_what_was_whole(spill, tmp_path):
    assert spill.append([started()]) == 1
    with full_disk(spill.size + 20):
        assert spill.append([event(1)]) == 0
    assert spill.append([event(2)]) == 1
    (first, second) = spill.gather()
    assert len((tmp_path / "spill" / first.name).read_bytes().splitlines()) == 2
    assert [first.records, second.records] == [(started(),), (event(2),)]


@pytest.mark.skipif(not NULL.exists(), reason="there is no such device")
def test_what_cannot_be_synced_does_not_count_as_kept(tmp_path):
    spill = Spill(tmp_path)
    spill.append([started()])
    name = spill._open[0]
    spill._open[1].close()
    # A character device can be written but not synced.
    spill._open = (name, NULL.open("wb"))
    assert spill.append([event(1)]) == 1
    assert spill.append([event(1)], sync=True) == 0
    spill.close()


def test_its_files_are_values(spill):
    spill.append([started()])
    (read,) = spill.gather()
    assert read == Spilled(read.name, (started(),))
