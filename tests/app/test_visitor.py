"""A made-up patron comes to a good end of every guide, on the real content."""

import pytest

from kiosk.app.visitor import Visitor
from kiosk.domain.guide import Form, Question
from kiosk.domain.walk import Walk
from tests.builders import TODAY
from tests.kiosks import RESOURCES
from tests.patrons import Decided
from tests.trips import trip

GUIDES = sorted(path.parent.name for path in RESOURCES.glob("guides/*/*/guide.yaml"))


@pytest.mark.parametrize("guide", GUIDES)
def test_every_guide_is_walked_to_an_end(content, guide):
    moves, walk = trip(content, guide)

    assert walk.trace.outcome is not None
    assert len(moves) > 2
    assert walk.trace.refused is None


def test_the_answers_are_the_same_each_time(content):
    one = [move.given for move in trip(content, GUIDES[0])[0]]
    other = [move.given for move in trip(content, GUIDES[0])[0]]

    assert one == other


def test_a_form_is_filled_with_what_is_taken(practice):
    walk = before(practice, "paper")
    assert isinstance(walk.step, Form)

    fields = Visitor().fields(walk)

    assert walk.filled(fields).at != "paper"
    assert fields["pay"] == ""


def test_there_is_no_answer_to_what_is_no_question(practice):
    walk = before(practice, "read")

    with pytest.raises(TypeError):
        Visitor().answer(walk)
    with pytest.raises(TypeError):
        Visitor().fields(walk)


def before(practice, step):
    """Return a walk of the practice guide that stands at a step."""
    volume = practice.shelf.volume("every-kind")
    walk = Walk.begun(volume.guide, practice.shelf.almanac, TODAY)
    decided = Decided()
    while walk.at != step:
        if isinstance(walk.step, Question):
            walk = walk.answered(decided.answer(walk))
        else:
            walk = walk.advanced()
    return walk
