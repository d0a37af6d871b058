"""Answers as JSON lines: where they lead, what is refused, what cannot be walked."""

import io
import json

import pytest

from kiosk.cli.replay import replay
from tests.kiosks import PRACTICE

FOLDER = str(PRACTICE / "guides" / "work" / "second")
DAY = "2026-11-24"


@pytest.fixture
def replayed(capsys):
    """Give what replays lines: mappings, or texts as they are."""

    def given(*lines):
        texts = [each if isinstance(each, str) else json.dumps(each) for each in lines]
        capsys.readouterr()
        code = replay(io.StringIO("\n".join(texts) + "\n"))
        said = capsys.readouterr().out.splitlines()
        return code, [json.loads(line) for line in said]

    return given


def line(*answers, guide=FOLDER, today=DAY):
    return {"guide": guide, "today": today, "answers": list(answers)}


def test_answers_lead_to_an_outcome(replayed):
    code, said = replayed(line(["sure", "no"]), line(["sure", "yes"]))

    assert code == 0
    assert said == [
        {"at": "stop", "refused": None, "outcome": "stop", "path": ["sure", "stop"]},
        {"at": "ready", "refused": None, "outcome": "ready", "path": ["sure", "ready"]},
    ]


def test_without_an_answer_one_stands_at_the_question(replayed):
    code, said = replayed(line())

    assert code == 0
    assert said == [{"at": "sure", "refused": None, "outcome": None, "path": ["sure"]}]


def test_an_answer_that_is_not_taken_is_named(replayed):
    code, said = replayed(line(["sure", "maybe"]))

    assert code == 0
    assert said[0]["refused"] == "not-an-option"
    assert said[0]["at"] == "sure"
    assert said[0]["outcome"] is None


def test_a_guide_of_the_content_is_known_by_its_id(replayed):
    code, said = replayed(line(["had-pik", "works"], guide="nra-pik-get"))

    assert code == 0
    assert said[0]["outcome"] == "works-already"


def test_a_fact_not_in_force_ends_as_unconfirmed(replayed, tmp_path):
    (tmp_path / "guide.yaml").write_text(
        """\
format: 1
id: limit
version: 1
theme: work
authority: noi
icon: ph.path
minutes: 5
checked: 2026-11-01
check_by: 2027-01-15
steps:
  - {id: pay, kind: question, ask: number, min: 0, max: 900}
  - {id: low, kind: outcome, result: closed, when: {pay: {lt: limit}}}
  - {id: high, kind: outcome, result: done-here}
values:
  limit: {fact: limit}
""",
        encoding="utf-8",
    )
    (tmp_path / "facts.yaml").write_text(
        """\
- id: limit
  kind: number
  values: [{value: 500, from: 2026-01-01, until: 2026-12-31, source: "https://example.org"}]
""",
        encoding="utf-8",
    )
    answers = [["pay", 400]]

    code, said = replayed(
        line(*answers, guide=str(tmp_path)),
        line(*answers, guide=str(tmp_path), today="2027-02-01"),
    )

    assert code == 0
    assert [each["outcome"] for each in said] == ["low", "unconfirmed"]


@pytest.mark.parametrize(
    "bad",
    [
        "not JSON at all",
        '{"guide": "there-is-none", "today": "2026-11-24"}',
        '{"today": "2026-11-24"}',
        json.dumps({"guide": FOLDER, "today": "soon"}),
        json.dumps({"guide": FOLDER, "today": DAY, "answers": [["sure"]]}),
        json.dumps({"guide": FOLDER, "today": DAY, "answers": [["sure", {}]]}),
        "[1, 2]",
        "null",
        '"text"',
    ],
)
def test_a_line_that_cannot_be_walked_stops_no_other(replayed, bad):
    code, said = replayed(bad, line(["sure", "no"]))

    assert code == 1
    assert set(said[0]) == {"error"}
    assert said[1]["outcome"] == "stop"


def test_empty_lines_are_passed_over(replayed):
    code, said = replayed("", "   ", line(["sure", "no"]))

    assert (code, len(said)) == (0, 1)


@pytest.mark.parametrize("answers", [{"sure": "no"}, [["sure", "yes"], ["sure", "no"]]])
def test_answers_may_be_a_mapping_and_the_last_one_counts(replayed, answers):
    _, said = replayed({"guide": FOLDER, "today": DAY, "answers": answers})

    assert said[0]["outcome"] == "stop"


def test_it_reads_standard_input(program):
    said = program("guides", "replay", given=json.dumps(line(["sure", "no"])) + "\n")

    assert said.code == 0
    assert json.loads(said.out)["outcome"] == "stop"
