"""YAML as plain values that know their lines."""

import pytest

from kiosk.content.document import read_document
from kiosk.content.faults import Faulty
from kiosk.content.schema import RawFact, RawGuide
from tests.builders import HEAD, document


def faults_of(read, *arguments):
    with pytest.raises(Faulty) as faulty:
        read(*arguments)
    return [(fault.line, fault.subject, fault.what) for fault in faulty.value.faults]


def test_every_scalar_stays_the_text_that_was_written(tmp_path):
    text = """\
yes: no
amount: 0.60
day: 2026-01-01
octal: 0o17
on: off
quoted: "null"
"""
    read = document(tmp_path, text)
    assert read.data == {
        "yes": "no",
        "amount": "0.60",
        "day": "2026-01-01",
        "octal": "0o17",
        "on": "off",
        "quoted": "null",
    }
    assert read.quoted == {("quoted",)}


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing(tmp_path, null):
    assert document(tmp_path, f"a: {null}\nb: 1\n").data == {"a": None, "b": "1"}


def test_an_empty_file_is_an_empty_mapping(tmp_path):
    assert document(tmp_path, "# nothing yet\n").data == {}


def test_places_know_their_lines(tmp_path):
    read = document(tmp_path, "a: 1\nb:\n  - x\n  - {c: 2,\n     d: 3}\ne: |\n  text\n")
    assert read.line(("b",)) == 2
    assert read.line(("b", 0)) == 3
    assert read.line(("b", 1, "c")) == 4
    assert read.line(("b", 1, "d")) == 5
    assert read.line(("e",)) == 6
    # What stands nowhere has the line of what would hold it.
    assert read.line(("b", 1, "nowhere", 7)) == 4
    assert read.line(("nowhere",)) == 1


def test_values_are_found_by_place(tmp_path):
    read = document(tmp_path, "a: [x, {b: y}]\n")
    assert read.at(("a", 1, "b")) == "y"
    assert read.at(("a", 7)) is None
    assert read.at(("a", "b")) is None
    assert read.at(("a", 0, "b")) is None
    assert read.at(()) == {"a": ["x", {"b": "y"}]}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 3),
        ("s:\n  - {id: x,\n     id: y}\n", 3),
        ("s:\n  yes: 1\n  no: 2\n  yes: 3\n", 4),
    ],
)
def test_a_key_that_stands_twice_is_refused(tmp_path, text, line):
    ((found, _, what),) = faults_of(document, tmp_path, text)
    assert (found, what) == (line, "stands here a second time")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: [1, 2\nc: 3\n", 3),
        ("a: 1\nb:\n\t- x\n", 3),
        ("a: 1\n  b: 2\n", 2),
        ("a: 'x\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: *nowhere\n", 1),
        ("a: \x07\n", 1),
    ],
)
def test_what_is_not_yaml_is_refused_at_its_line(tmp_path, text, line):
    ((found, _, what),) = faults_of(document, tmp_path, text)
    assert found == line
    assert what.startswith("not YAML")


def test_a_file_that_is_not_there_or_not_text_is_refused(tmp_path):
    ((line, _, what),) = faults_of(read_document, tmp_path / "nowhere.yaml")
    assert (line, what[:14]) == (1, "cannot be read")
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe0\xe1\xff\n")
    ((line, _, what),) = faults_of(read_document, tmp_path / "latin.yaml")
    assert (line, what[:14]) == (1, "cannot be read")


@pytest.mark.parametrize("text", ["a: " + "[" * 3000 + "]" * 3000, "a: &a [*a]\n"])
def test_what_never_ends_is_refused(tmp_path, text):
    ((_, _, what),) = faults_of(document, tmp_path, text)
    assert what == "goes deeper than can be read" or what.startswith("not YAML")


def test_an_alias_is_read_as_what_it_stands_for(tmp_path):
    assert document(tmp_path, "a: &x [1]\nb: *x\n").data == {"a": ["1"], "b": ["1"]}


STEPS = "steps:\n  - {id: a, kind: info}\n"


@pytest.mark.parametrize(
    ("body", "line", "part"),
    [
        (
            "steps:\n  - {id: a, kind: info, nonsense: 1}\n",
            11,
            "unknown field `nonsense`",
        ),
        ("steps:\n  - {id: a, kind: infos}\n", 11, "Invalid value 'infos'"),
        ("steps:\n  - {id: a}\n", 11, "missing required field `kind`"),
        ("steps:\n  - {kind: info}\n", 11, "missing required field `id`"),
        ("steps: 5\n", 10, "Expected `array`"),
        (STEPS + "parts: before\n", 12, "Expected `array`"),
        (STEPS + "nonsense: 1\n", 12, "unknown field `nonsense`"),
        ("steps:\n  - id: a\n    kind: info\n    nonsense: 1\n", 13, "unknown field"),
        (
            STEPS + "sources:\n  - url: x\n    dated: 2026\n",
            13,
            "missing required field `supports`",
        ),
        (
            "steps:\n  - id: a\n    kind: action\n    channel: dove\n",
            13,
            "Invalid enum value 'dove'",
        ),
        (
            "steps:\n  - id: a\n    kind: info\n    payment: yes\n",
            13,
            "Expected `bool`",
        ),
        (
            "steps:\n  - id: a\n    kind: question\n    ask: date\n    decimals: two\n",
            14,
            "Expected `int",
        ),
    ],
)
def test_a_wrong_shape_is_refused_at_its_line(tmp_path, body, line, part):
    read = document(tmp_path, HEAD + body)
    ((found, _, what),) = faults_of(read.convert, RawGuide)
    assert found == line
    assert part in what


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (HEAD.replace("format: 1", "format: 2"), 1),
        (HEAD.replace("version: 1", "version: one"), 3),
        (HEAD.replace("2026-11-01", "1 November"), 8),
        (HEAD.replace("2026-11-01", "2026-02-30"), 8),
        (HEAD.replace("theme: work\n", ""), 1),
    ],
)
def test_a_wrong_head_is_refused_at_its_line(tmp_path, head, line):
    read = document(tmp_path, head + STEPS)
    assert faults_of(read.convert, RawGuide)[0][0] == line


def test_a_wrong_key_of_any_entry_of_a_mapping_is_found(tmp_path):
    text = """\
steps:
  one: {title: Едно}
  two: {title: Две, bdoy: Сгрешено}
  three: [a]
title: x
card: x
summary: x
"""
    from kiosk.content.schema import RawGuideWords

    read = document(tmp_path, text)
    ((line, subject, what),) = faults_of(read.convert, RawGuideWords)
    assert (line, subject) in {(3, "steps.two.bdoy"), (4, "steps.three")}
    assert "bdoy" in what or "Expected `object`" in what


def test_a_part_of_a_file_is_read_by_its_place(tmp_path):
    text = "- {id: a, kind: money, values: []}\n- {id: b, kind: cash, values: []}\n"
    read = document(tmp_path, text)
    assert read.convert(RawFact, (0,)).id == "a"
    ((line, subject, _),) = faults_of(read.convert, RawFact, (1,))
    assert (line, subject) == (2, "1.kind")


def test_a_fault_reads_like_a_compilers(tmp_path):
    read = document(tmp_path, "a: 1\nb: 2\n")
    fault = read.fault(("b",), "is wrong")
    assert str(fault) == f"{tmp_path / 'guide.yaml'}:2: b: is wrong"
    assert str(read.fault((), "is wrong")).endswith(":1: is wrong")
