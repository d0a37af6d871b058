"""What holds of every walk through every guide."""

import dataclasses
import itertools

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.domain.guide import Form, Outcome, Question
from kiosk.domain.refusals import Refused
from kiosk.domain.trace import trace
from kiosk.domain.walk import Walk
from tests.builders import TODAY
from tests.enumeration import every_answer
from tests.strategies import BOOK, guides

GUIDES = guides(today=True, facts=True)
SOME = settings(max_examples=50)


def begun(guide):
    return Walk.begun(guide, BOOK, TODAY)


def answers_to(walk, step):
    """Return the answers that are taken to a question, as it stands."""
    every = every_answer(step.ask, walk.trace.scope)
    return [answer for answer in every if taken(walk, answer) is not None]


def taken(walk, answer):
    try:
        return walk.answered(answer)
    except Refused:
        return None


def gone_on(walk, data):
    """Take one move forward; None where the walk has ended or cannot go on."""
    if isinstance(walk.step, Question):
        possible = answers_to(walk, walk.step)
        return walk.answered(data.draw(st.sampled_from(possible))) if possible else None
    if isinstance(walk.step, Form):
        filled = filled_at_random(walk, data)
        return filled if filled != walk else None
    return None if walk.ended else walk.advanced()


def filled_at_random(walk, data):
    fields = {}
    for field in walk.step.fields:
        answers = list(every_answer(field.ask, walk.trace.scope))
        if answers and (field.required or data.draw(st.booleans())):
            fields[field.id] = data.draw(st.sampled_from(answers))
    try:
        return walk.filled(fields)
    except Refused:
        return walk


def walks(guide, data):
    """Return the walks of one way through a guide, from the first to the last."""
    walk = begun(guide)
    found = [walk]
    while (walk := gone_on(walk, data)) is not None:
        found.append(walk)
    return found


def sight(walk):
    """Return all that a patron could tell one place of a walk from another by."""
    found = walk.trace
    path = [step.id for step in found.path]
    return path, found.waits, found.refused, dict(found.counting), found.parts


@SOME
@given(GUIDES, st.data())
def test_back_undoes_every_move_and_going_on_again_leads_to_the_same_place(guide, data):
    way = walks(guide, data)
    for before, after in itertools.pairwise(way):
        back = after.back()
        assert back.at == before.at
        assert back.advanced().at == after.at
        if isinstance(before.step, Question):
            again = back.answered(after.answers[before.step.key])
            assert (again.at, sight(again)) == (after.at, sight(after))


@SOME
@given(GUIDES, st.data())
def test_back_all_the_way_is_the_path_in_reverse(guide, data):
    walk = walks(guide, data)[-1]
    gone_back = [walk.at]
    while walk.may_go_back:
        walk = walk.back()
        gone_back.append(walk.at)
    assert gone_back[::-1] == [step.id for step in walk.trace.path[: len(gone_back)]]
    assert walk.at == begun(guide).at
    assert walk.back() == walk


@SOME
@given(GUIDES, st.data())
def test_a_walk_ends_at_the_first_outcome_of_its_path_and_nowhere_else(guide, data):
    walk = walks(guide, data)[-1]
    outcomes = [step for step in walk.trace.path if isinstance(step, Outcome)]
    assert outcomes == ([walk.trace.path[-1]] if walk.ended else [])
    assert walk.ended or walk.trace.waits is walk.step


@SOME
@given(GUIDES, st.data())
def test_the_order_of_stored_answers_does_not_matter(guide, data):
    walk = walks(guide, data)[-1]
    shuffled = dict(data.draw(st.permutations(list(walk.answers.items()))))
    assert sight(dataclasses.replace(walk, answers=shuffled)) == sight(walk)


@SOME
@given(GUIDES, st.data())
def test_answers_to_questions_that_are_not_on_the_path_change_nothing(guide, data):
    walk = walks(guide, data)[-1]
    here = {step.key for step in walk.trace.path if isinstance(step, Question)}
    elsewhere = {}
    for question in guide.questions():
        if question.key not in here:
            answers = list(every_answer(question.ask, walk.trace.scope))
            if answers:
                elsewhere[question.key] = data.draw(st.sampled_from(answers))
    more = dataclasses.replace(walk, answers={**elsewhere, **walk.answers})
    assert sight(more) == sight(walk)


@SOME
@given(GUIDES, st.data())
def test_changing_an_answer_and_changing_it_back_gives_the_same_path(guide, data):
    walk = walks(guide, data)[-1]
    questions = [q for q in walk.questions_on_path() if q.key in walk.trace.counting]
    assume(questions)
    question = data.draw(st.sampled_from(questions))
    there = walk.at_step(question.id)
    other = data.draw(st.sampled_from(answers_to(there, question)))
    changed = walk.change(question.key, other).walk
    back = changed.change(question.key, walk.answers[question.key]).walk
    assert sight(back) == sight(walk)


@SOME
@given(GUIDES, st.data())
def test_a_changed_walk_stands_where_nobody_has_been_or_at_what_waits(guide, data):
    walk = walks(guide, data)[-1]
    questions = [q for q in walk.questions_on_path() if q.key in walk.trace.counting]
    assume(questions)
    question = data.draw(st.sampled_from(questions))
    other = data.draw(st.sampled_from(answers_to(walk.at_step(question.id), question)))
    change = walk.change(question.key, other)
    path = change.walk.trace.path
    earlier = path[: change.walk.trace.index(change.walk.at)]
    assert all(step.id in change.walk.seen for step in earlier)
    before, after = walk.trace.counting, change.walk.trace.counting
    assert set(change.dropped) <= set(before) - set(after)


@SOME
@given(GUIDES, st.data())
def test_what_a_change_drops_counts_on_no_way_on(guide, data):
    walk = walks(guide, data)[-1]
    questions = [q for q in walk.questions_on_path() if q.key in walk.trace.counting]
    assume(questions)
    question = data.draw(st.sampled_from(questions))
    other = data.draw(st.sampled_from(answers_to(walk.at_step(question.id), question)))
    change = walk.change(question.key, other)
    refused = change.walk.trace.waits if change.walk.trace.refused else None
    dropped = set(change.dropped) - {getattr(refused, "key", None)}
    further = change.walk
    while further is not None:
        assert not dropped & set(further.trace.counting)
        further = gone_on(further, data)


@SOME
@given(GUIDES, st.data())
def test_the_path_is_made_anew_from_nothing_but_answers_and_the_day(guide, data):
    for walk in walks(guide, data):
        assert sight(walk)[0] == [
            step.id for step in trace(guide, BOOK, TODAY, walk.answers).path
        ]
        assert walk.at in sight(walk)[0]


@SOME
@given(GUIDES, st.data())
def test_the_parts_shown_hold_those_of_the_path_in_the_order_of_the_guide(guide, data):
    for walk in walks(guide, data):
        parts = walk.trace.parts
        been = {guide.part_of(step) for step in walk.trace.path}
        assert set(parts) >= been - {"unconfirmed"}
        assert parts == tuple(p for p in guide.parts_in_order() if p in parts)
