"""Resume numbers by the command line: made, read, refused in plain words."""

import json

import pytest

DAY = "2026-11-24"
ANSWERS = [["left-on", "2026-11-20"], ["registered", "yes"]]


@pytest.fixture
def make(cli, data_folder):
    """Give what makes a number: its groups, or what is said instead."""

    def made(guide, answers=None, *more, on=DAY):
        given = answers if isinstance(answers, str) else json.dumps(answers or [])
        return cli(
            *("ticket", "make", guide, "--answers", given, "--on", on),
            *("--data", data_folder, *more),
        )

    return made


@pytest.fixture
def read(cli, data_folder):
    """Give what reads a number."""

    def said(*number, on=DAY):
        return cli("ticket", "read", *number, "--on", on, "--data", data_folder)

    return said


def test_a_number_is_made_in_groups_and_read_again(make, read):
    made = make("nra-pik-get", [["had-pik", "works"]])
    assert made.code == 0
    (number,) = made.lines
    assert {len(group) for group in number.split()} <= {3, 4}

    said = read(*number.split())

    assert said.code == 0
    assert json.loads(said.out) == {
        "guide": "nra-pik-get",
        "version_fits": True,
        "answers": [{"step": "had-pik", "option": "works"}],
        "made_at": "works-already",
        "at": "works-already",
        "how": "there",
    }
    assert json.loads(read(number.replace(" ", "")).out) == json.loads(said.out)
    assert json.loads(read(number.replace(" ", "-")).out) == json.loads(said.out)


def test_what_was_typed_is_not_in_it(make, read):
    made = make("noi-unemployment-benefit", ANSWERS)
    other = make(
        "noi-unemployment-benefit", {"left-on": "2026-10-01", **dict(ANSWERS[1:])}
    )

    said = json.loads(read(made.lines[0]).out)

    assert made.out == other.out
    assert said["answers"] == [{"step": "registered", "option": "yes"}]
    assert (said["made_at"], said["at"], said["how"]) == (
        "registered-on",
        "left-on",
        "asks",
    )


def test_any_number_of_options_is_a_list(make, read):
    answers = [["need", ["nra", "sign"]], ["have", ["nothing"]]]

    said = json.loads(read(make("e-identity-choose", answers).lines[0]).out)

    assert said["answers"] == [
        {"step": "need", "option": ["nra", "sign"]},
        {"step": "have", "option": ["nothing"]},
    ]


def test_a_step_before_the_last_may_be_meant(make, read):
    made = make("nra-pik-get", [["had-pik", "works"]], "--at", "had-pik")

    said = json.loads(read(made.lines[0]).out)

    assert (said["at"], said["answers"]) == ("had-pik", [])


@pytest.mark.parametrize(
    ("guide", "answers", "part"),
    [
        ("there-is-none", [], "There is no guide `there-is-none`."),
        (
            "nra-pik-get",
            [["had-pik", "maybe"]],
            "`had-pik` is not taken (not-an-option)",
        ),
        ("nra-pik-get", [["no-such", "x"]], "nothing asks for no-such"),
        ("nra-pik-get", "{", "The answers cannot be used"),
        ("nra-pik-get", "7", "[[question, value], …]"),
        ("nra-pik-get", "[[1]]", "an answer is [question, value]"),
        ("nra-pik-get", '[["had-pik", {}]]', "a word, a number or a list"),
    ],
)
def test_what_cannot_be_made_is_said(make, guide, answers, part):
    said = make(guide, answers)

    assert (said.code, said.out) == (1, "")
    assert part in said.err


def test_a_step_off_the_way_is_said(make):
    said = make("nra-pik-get", [["had-pik", "works"]], "--at", "nowhere")

    assert (said.code, said.out) == (1, "")
    assert "nowhere" in said.err


@pytest.mark.parametrize(
    ("number", "part"),
    [
        (["hello"], "digits only"),
        (["1234"], "digits only"),
        (["1234", "5678"], "does not add up"),
        (["000", "000", "098"], "No guide here"),
    ],
)
def test_a_number_that_leads_nowhere_is_refused_in_plain_words(read, number, part):
    said = read(*number)

    assert (said.code, said.out) == (1, "")
    assert part in said.err
    assert "Ticket" not in said.err


def test_a_wrong_digit_is_noticed(make, read):
    number = make("nra-pik-get", [["had-pik", "works"]]).lines[0]
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)

    assert read(wrong).code == 1


def test_it_works_as_a_program(program, data_folder):
    said = program("ticket", "make", "nra-pik-get", "--data", data_folder)
    again = program("ticket", "read", said.lines[0], "--data", data_folder)

    assert (said.code, again.code) == (0, 0)
    assert json.loads(again.out)["at"] == "had-pik"
