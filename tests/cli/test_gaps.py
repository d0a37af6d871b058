"""What the content lacks, by the command line, and a file to fill it in."""

import json
import shutil

import pytest

from tests.kiosks import PRACTICE

DAY = "2026-11-24"


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(PRACTICE, tmp_path / "content")


@pytest.fixture
def gaps(cli, folder, tmp_path):
    """Give what lists the gaps of the practice content: what, by kind and subject."""

    def listed(day=DAY):
        said = cli(
            *("guides", "gaps", folder, "--json"),
            *("--on", day, "--data", tmp_path / "data"),
        )
        assert said.code == 0
        return {(gap["kind"], gap["subject"]): gap for gap in json.loads(said.out)}

    return listed


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_a_patron_would_need_of_a_desk_is_named(gaps):
    gap = gaps()["contact", "desk"]

    assert gap["what"] == "hours"
    assert gap["guides"] == ["every-kind"]


def test_a_guide_is_to_be_looked_at_after_its_day(gaps):
    assert ("check-by", "second") not in gaps("2027-01-15")
    assert ("check-by", "second") in gaps("2027-01-16")


def test_a_figure_is_named_before_it_ends_and_when_it_has(gaps, folder):
    fee = folder / "facts" / "fee.yaml"
    change(fee, "from: 2026-01-01", "from: 2026-01-01, until: 2026-12-31")

    assert ("ending", "fee") not in gaps("2026-10-31")
    assert gaps("2026-11-01")["ending", "fee"]["what"] == "ends on 2026-12-31"
    assert ("no-value", "fee") in gaps("2027-01-01")


@pytest.mark.parametrize(
    ("mark", "why"),
    [("confirmed: false", "not confirmed"), ("converted: true", "converted from leva")],
)
def test_a_figure_to_be_checked_is_named_with_its_source(gaps, folder, mark, why):
    assert ("to-check", "fee") not in gaps()

    change(folder / "facts" / "fee.yaml", "value: 5.00", f"value: 5.00, {mark}")

    assert gaps()["to-check", "fee"]["what"] == f"{why}; https://example.org/fees"


def test_an_open_point_is_named_in_its_words(gaps, folder):
    guide = folder / "guides" / "work" / "second"
    change(guide / "guide.yaml", "check_by:", "doubts: [weather]\ncheck_by:")
    for words in (guide / "bg.yaml", guide / "en.yaml"):
        with words.open("a", encoding="utf-8") as file:
            file.write("doubts: {weather: Ще вали ли}\n")

    assert gaps()["doubt", "second/weather"]["what"] == "Ще вали ли"


def test_what_is_not_translated_or_no_longer_fits_is_counted(cli, gaps, folder):
    second = folder / "guides" / "work" / "second"
    assert gaps()["translation", "second/tr"]["what"] == "all of it"
    assert ("translation", "second/en") not in gaps()

    cli("guides", "stamp", folder)
    assert ("translation", "second/en") not in gaps()

    change(second / "bg.yaml", "Нищо не е изпратено.", "Още нищо не е изпратено.")
    assert gaps()["translation", "second/en"]["what"] == "1 changed since"

    cli("guides", "stamp", folder)
    assert gaps()["translation", "second/en"]["what"] == "1 changed since"

    cli("guides", "stamp", folder, "--renew", "steps.ready.body")
    assert ("translation", "second/en") not in gaps()


def test_stamping_changes_no_words_and_is_done_once(cli, folder):
    words = folder / "guides" / "work" / "second" / "en.yaml"
    before = words.read_text(encoding="utf-8")

    first = cli("guides", "stamp", folder, "--guide", "second")
    stamped = words.read_text(encoding="utf-8")
    again = cli("guides", "stamp", folder, "--guide", "second")

    assert stamped.startswith(before)
    assert first.out != "0 strings stamped\n"
    assert again.out == "0 strings stamped\n"
    assert words.read_text(encoding="utf-8") == stamped
    assert cli("guides", "check", folder, "--on", DAY).code == 0


def test_a_file_to_fill_in_is_made_and_read(cli, gaps, folder, tmp_path):
    data = ("--data", tmp_path / "data")
    overlay = tmp_path / "data" / "directory.yaml"

    assert cli("guides", "gaps", folder, "--fill-in", *data).code == 0
    assert gaps()["contact", "desk"]["what"] == "hours"

    change(overlay, 'hours: ""', 'hours: "всеки ден"')
    assert ("contact", "desk") not in gaps()


def test_a_file_that_is_filled_in_is_never_written_over(cli, folder, tmp_path):
    data = ("--data", tmp_path / "data")
    cli("guides", "gaps", folder, "--fill-in", *data)
    overlay = tmp_path / "data" / "directory.yaml"
    overlay.write_text("offices: {}\n", encoding="utf-8")

    said = cli("guides", "gaps", folder, "--fill-in", *data)

    assert said.code == 1
    assert str(overlay) in said.err
    assert overlay.read_text(encoding="utf-8") == "offices: {}\n"


def test_people_read_it_under_headings(cli, folder, tmp_path):
    said = cli("guides", "gaps", folder, "--on", DAY, "--data", tmp_path / "data")

    assert said.lines[0] == "Contacts that nobody has found yet (1)"
    assert said.lines[1] == "  desk: hours  [every-kind]"
    assert str(tmp_path / "data" / "directory.yaml") in said.lines[-2]
