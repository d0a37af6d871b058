"""A guide as it is walked: its steps by id, its questions by key, its parts."""

import pytest

from kiosk.domain.expressions import Answered
from kiosk.domain.guide import Form, Info
from tests.builders import choice, guide

ASKED = guide(
    choice("way", "online", "office", part="ask"),
    choice("again", "online", when=Answered("way", expected=False), again="way"),
    Info(id="told", part="tell"),
    parts=("ask", "tell"),
)


def test_steps_are_found_by_id():
    assert ASKED.step("told").id == "told"
    with pytest.raises(KeyError):
        ASKED.step("nowhere")


def test_questions_are_found_by_key_at_their_own_place():
    assert ASKED.question("way").id == "way"
    assert [question.key for question in ASKED.questions()] == ["way", "way"]
    assert ASKED.aliases == {"again": "way"}
    assert ASKED.question("again").key == "way"
    with pytest.raises(KeyError):
        ASKED.question("told")


def test_a_step_belongs_to_its_part_or_is_its_own():
    assert ASKED.parts_in_order() == ("ask", "tell")
    assert ASKED.part_of(ASKED.step("told")) == "tell"
    assert ASKED.part_of(ASKED.step("again")) == "again"
    alone = guide(Info(id="told", part="tell"))
    assert alone.parts_in_order() == ("told", "end")
    assert alone.part_of(alone.step("told")) == "told"


def test_fields_of_later_entries_are_kept_under_their_number():
    form = Form(id="f", fields=())
    assert (form.key("name"), form.key("name", 1), form.key("name", 3)) == (
        "name",
        "name",
        "name#3",
    )
