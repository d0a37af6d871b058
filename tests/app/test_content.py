"""guides.db is built once, anew where the files change, and elsewhere if it must be."""

import shutil

import pytest

from kiosk.app.content import built_content, digest_of, open_content
from tests.kiosks import PRACTICE


@pytest.fixture
def resources(tmp_path):
    return shutil.copytree(PRACTICE, tmp_path / "resources")


@pytest.fixture
def contents():
    """Give what opens content; all are closed at the end."""
    open_ones = []

    def another(*given):
        open_ones.append(open_content(*given))
        return open_ones[-1]

    yield another
    for content in open_ones:
        content.close()


@pytest.fixture
def opened(tmp_path, resources, contents):
    """Give what opens the content once more."""

    def again(database=tmp_path / "data" / "guides.db"):
        return contents(database, resources)

    return again


def test_it_is_built_where_it_lacks(opened, tmp_path):
    content = opened()

    assert content.shelf.guide_ids() == ("every-kind", "second")
    assert content.notes.faults == ()
    assert (tmp_path / "data" / "guides.db").exists()


def test_it_is_not_built_twice(opened, tmp_path):
    opened()
    before = (tmp_path / "data" / "guides.db").stat()

    opened()

    after = (tmp_path / "data" / "guides.db").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_it_is_built_anew_where_a_file_has_changed(opened, resources):
    opened().close()
    words = resources / "guides" / "work" / "second" / "en.yaml"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("the second guide", "the other guide"), "utf-8")

    content = opened()

    title = content.shelf.volume("second").words["en"].title.plain()
    assert title == "Go through the other guide"


def test_it_is_built_anew_where_an_earlier_form_was_kept(opened, resources):
    opened().close()
    (resources / "guides" / "work" / "every-kind" / "earlier.json").unlink()

    assert opened().shelf.volume("every-kind").earlier == ()


def test_it_is_built_anew_where_it_is_broken(opened, tmp_path):
    opened().close()
    (tmp_path / "data" / "guides.db").write_bytes(b"\0" * 4096)

    assert opened().shelf.guide_ids() == ("every-kind", "second")


def test_a_broken_guide_is_left_out_and_named_without_the_place(opened, resources):
    (resources / "guides" / "work" / "second" / "bg.yaml").write_text("[", "utf-8")

    content = opened()

    assert content.shelf.guide_ids() == ("every-kind",)
    assert content.notes.faults
    assert all("guides/work/second" in fault for fault in content.notes.faults)
    assert not any(str(resources) in fault for fault in content.notes.faults)


def test_where_nothing_can_be_written_it_is_built_elsewhere(opened, tmp_path):
    """A file in the way stands for a folder that cannot be written: root can all."""
    (tmp_path / "data").write_text("not a folder")

    content = opened()

    assert content.shelf.guide_ids() == ("every-kind", "second")


def test_what_was_built_elsewhere_is_used_again(opened, resources, tmp_path):
    (tmp_path / "data").write_text("not a folder")
    # Content that no other run has built there.
    (resources / "facts" / "other.yaml").write_text("[]\n", "utf-8")
    database = tmp_path / "data" / "guides.db"
    assert built_content(database, resources) is None

    opened().close()
    elsewhere = built_content(database, resources)
    before = elsewhere.stat()
    opened()

    after = elsewhere.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("change", ["touched", "added", "removed"])
def test_the_digest_tells_files_apart(resources, change):
    before = digest_of(resources)
    fact = resources / "facts" / "fee.yaml"
    match change:
        case "touched":
            fact.write_text(fact.read_text(encoding="utf-8") + "\n", "utf-8")
        case "added":
            (resources / "facts" / "other.yaml").write_text("[]\n", "utf-8")
        case "removed":
            fact.unlink()

    assert digest_of(resources) != before


def test_the_digest_is_the_same_for_the_same_files(resources):
    (resources / "fonts").mkdir()
    before = digest_of(resources)

    (resources / "fonts" / "note.txt").write_text("no content", "utf-8")

    assert digest_of(resources) == before


def test_it_is_built_anew_where_the_library_fills_in_a_contact(
    tmp_path, resources, contents
):
    database, overlay = tmp_path / "data" / "guides.db", tmp_path / "directory.yaml"
    before = contents(database, resources, overlay).shelf.almanac
    overlay.write_text('offices: {desk: {hours: "всеки ден"}}\n', encoding="utf-8")

    after = contents(database, resources, overlay).shelf.almanac

    assert before.offices["desk"].hours is None
    assert after.offices["desk"].hours.bg == "всеки ден"


def test_a_wrong_line_of_the_library_is_named_and_left_out(
    tmp_path, resources, contents
):
    overlay = tmp_path / "directory.yaml"
    overlay.write_text('offices: {stranger: {hours: "x"}}\n', encoding="utf-8")

    content = contents(tmp_path / "data" / "guides.db", resources, overlay)

    assert content.shelf.guide_ids() == ("every-kind", "second")
    (fault,) = content.notes.faults
    assert fault.startswith("directory.yaml:1: ")
