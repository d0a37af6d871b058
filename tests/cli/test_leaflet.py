"""`main.py leaflet`: a note of given answers, or in plain words why there is none."""

import json

import pytest
from PySide6.QtCore import QCoreApplication

from tests.leaflets import Read

DAY = "2026-11-24"


@pytest.fixture
def made(cli, data_folder, tmp_path, qapp):
    """Give what makes a note, and what was said."""

    def one(*arguments, guide="nra-pik-get"):
        out = tmp_path / "note.pdf"
        said = cli(
            *("leaflet", guide, out, "--data", data_folder, "--on", DAY), *arguments
        )
        return said, out

    return one


@pytest.fixture
def read(made):
    def one(*arguments, **given):
        said, out = made(*arguments, **given)
        assert said.code == 0, said.err
        assert said.out == f"{out}: {out.stat().st_size} bytes\n"
        pdf = Read(out.read_bytes())
        text = pdf.text
        pdf.close()
        return text

    return one


def test_answers_lead_to_a_note(read):
    answers = [["had-pik", "never"], ["has-email", "yes"], ["can-go", "no"]]
    text = read("--answers", json.dumps(answers))

    assert text.startswith("Библиотека")
    assert "Вземете ПИК от НАП" in text
    assert "Изберете каква електронна идентичност" in text, "the guide that it leads to"


@pytest.mark.parametrize(
    ("language", "words"), [("bg", "Проверено"), ("tr", "kontrol")]
)
def test_the_words_are_in_the_language_that_is_asked_for(read, language, words):
    assert words in read("--lang", language)
    assert QCoreApplication.translate("Words", "to be checked") == "to be checked"


def test_a_receipt_and_large_print_are_asked_for(made):
    sizes = {
        made(*how)[1].stat().st_size for how in ((), ("--receipt",), ("--size", "200"))
    }

    assert len(sizes) == 3


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ("[[", "cannot be walked"),
        ("7", "answers are a list"),
        ('[["had-pik", "nonsense"]]', "had-pik is refused (not-an-option)"),
        ('[["nobody-asks", "yes"]]', "does not ask nobody-asks"),
    ],
)
def test_answers_that_cannot_be_walked_are_told(made, answers, words):
    said, out = made("--answers", answers)

    assert said.code == 1
    assert words in said.err
    assert not out.exists()


def test_a_guide_that_there_is_not_is_told(made):
    said, _ = made(guide="no-such-guide")

    assert (said.code, said.err) == (1, "there is no guide no-such-guide\n")


def test_a_file_that_cannot_be_written_is_told(cli, data_folder, tmp_path, qapp):
    out = tmp_path / "missing" / "note.pdf"
    said = cli("leaflet", "nra-pik-get", out, "--data", data_folder)

    assert said.code == 1
    assert f"{out} cannot be written" in said.err


def test_the_size_has_its_bounds(made):
    said, _ = made("--size", "90")

    assert said.code == 2
