"""Content by the command line: proved, refused with file and line, listed."""

import json
import shutil

import pytest

from tests.kiosks import PRACTICE, RESOURCES

DAY = "2026-11-24"
GUIDES = sorted(path.parent.name for path in RESOURCES.glob("guides/*/*/guide.yaml"))


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(PRACTICE, tmp_path / "content")


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_good_content_passes(cli, folder):
    said = cli("guides", "check", folder, "--on", DAY)

    assert said.code == 0
    assert [line.partition(":")[0] for line in said.lines] == ["every-kind", "second"]
    assert all(": passed (" in line for line in said.lines)


def test_one_guide_is_proved_alone(cli, folder):
    said = cli("guides", "check", folder, "--on", DAY, "--guide", "second")

    assert (said.code, len(said.lines)) == (0, 1)


def test_a_guide_that_there_is_not_is_named(cli, folder):
    said = cli("guides", "check", folder, "--on", DAY, "--guide", "third")

    assert said.code == 1
    assert said.lines == ["there is no guide `third`"]


def test_a_mistake_is_named_with_file_and_line(cli, folder):
    guide = folder / "guides" / "work" / "second" / "guide.yaml"
    change(guide, "when: {sure: no}", "when: {sure: maybe}")

    said = cli("guides", "check", folder, "--on", DAY)

    assert said.code == 1
    assert any(line.startswith(f"{guide}:") and "maybe" in line for line in said.lines)
    assert any(line.startswith("second: REFUSED") for line in said.lines)
    assert any(line.startswith("every-kind: passed") for line in said.lines)


def test_a_missing_word_is_a_mistake(cli, folder):
    words = folder / "guides" / "work" / "second" / "bg.yaml"
    change(words, "  ready: {title: Готово, body: Нищо не е изпратено.}\n", "")

    said = cli("guides", "check", folder, "--on", DAY)

    assert said.code == 1
    assert "ready" in said.out


def test_a_file_that_cannot_be_read_leaves_the_rest(cli, folder):
    third = folder / "guides" / "work" / "third"
    third.mkdir()
    (third / "guide.yaml").write_text("steps: [", encoding="utf-8")

    said = cli("guides", "check", folder, "--on", DAY)

    assert said.code == 1
    assert said.lines[0].startswith(f"{third / 'guide.yaml'}:")
    assert any(line.startswith("every-kind: passed") for line in said.lines)


def test_the_day_counts(cli, folder):
    """A guide that is to be checked again, or was not checked yet, says so."""
    early = cli("guides", "check", folder, "--on", "2026-10-01")

    assert early.code == 1
    assert "checked" in early.out


def test_the_folder_of_one_guide_is_proved_beside_the_kiosks_own(cli, tmp_path):
    one = shutil.copytree(
        RESOURCES / "guides" / "identity" / "nra-pik-get", tmp_path / "nra-pik-get"
    )

    said = cli("guides", "check", one, "--on", DAY)

    assert said.code == 0
    assert said.lines[-1].startswith(("nra-pik-get: passed", "fact"))


def test_the_guides_are_listed(cli):
    said = cli("guides", "list")

    assert said.code == 0
    assert sorted(line.split()[1] for line in said.lines) == GUIDES


def test_the_guides_are_listed_for_programs(cli):
    said = cli("guides", "list", "--json")
    listed = {each["id"]: each for each in json.loads(said.out)}

    assert said.code == 0
    assert sorted(listed) == GUIDES
    one = listed["nra-pik-get"]
    assert one["theme"] == "identity"
    assert set(one["title"]) == {"bg", "en", "tr"}
    assert one["published"] is True


def test_a_guide_is_kept_before_its_questions_change(cli, folder):
    home = folder / "guides" / "work" / "second"
    for word in ("kept", "was kept already"):
        said = cli("guides", "keep", folder, "--guide", "second")
        assert (said.code, said.lines) == (0, [f"second: {word}"])
    assert len(json.loads((home / "earlier.json").read_text("utf-8"))) == 1

    change(home / "guide.yaml", "options: [yes, no]", "options: [no, yes]")
    said = cli("guides", "keep", folder, "--guide", "second")

    assert said.lines == ["second: kept"]
    assert len(json.loads((home / "earlier.json").read_text("utf-8"))) == 2


def test_a_guide_is_kept_as_it_was_in_an_older_edition(cli, folder, tmp_path):
    older = shutil.copytree(folder, tmp_path / "older")
    home = folder / "guides" / "work" / "second"
    change(home / "guide.yaml", "options: [yes, no]", "options: [no, yes]")

    said = cli("guides", "keep", folder, "--guide", "second", "--as-in", older)

    (form,) = json.loads((home / "earlier.json").read_text("utf-8"))
    assert said.code == 0
    assert [each["id"] for each in form["joints"][0]["options"]] == ["yes", "no"]
    assert not (older / "guides" / "work" / "second" / "earlier.json").exists()


def test_what_cannot_be_kept_is_said(cli, folder):
    path = folder / "guides" / "work" / "second" / "earlier.json"
    path.write_text("[", encoding="utf-8")

    said = cli("guides", "keep", folder, "--guide", "second", "--guide", "third")

    assert said.code == 1
    assert "cannot be read" in said.err
    assert "there is no guide `third`" in said.err
    assert path.read_text(encoding="utf-8") == "["
