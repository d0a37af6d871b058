"""The ways of made-up patrons through a guide, found once and gone many times."""

from dataclasses import dataclass

from kiosk.app.visitor import Visitor, candidate_answers
from kiosk.domain.guide import Form, Outcome, Question
from kiosk.domain.refusals import Refused
from kiosk.domain.walk import Walk
from tests.builders import TODAY

MOST_STEPS = 200


@dataclass(frozen=True)
class Move:
    """What the patron does at a step: what is given there, if anything."""

    step: object
    given: object = None


def trip(content, guide_id, visitor=None, today=TODAY):
    """Return the moves that lead through a guide, and the walk at its end."""
    visitor = visitor or Visitor()
    volume = content.shelf.volume(guide_id)
    walk = Walk.begun(volume.guide, content.shelf.almanac, today)
    moves = []
    for _ in range(MOST_STEPS):
        step = walk.step
        match step:
            case Outcome():
                return [*moves, Move(step)], walk
            case Question():
                moves.append(Move(step, visitor.answer(walk)))
                walk = walk.answered(moves[-1].given)
            case Form():
                moves.append(Move(step, visitor.fields(walk)))
                walk = walk.filled(moves[-1].given)
            case _:
                moves.append(Move(step))
                walk = walk.advanced()
    raise AssertionError(f"{guide_id} does not end")


def go(bridge, move):
    """Make a move without touching the screen."""
    match move.step:
        case Outcome():
            pass
        case Question():
            bridge.answer(move.given)
        case Form():
            bridge.fill(move.given)
        case _:
            bridge.go_on()


def standings(content, guide_id, today=TODAY):
    """Return a walk that stands at each step of a guide, by the step's id.

    Every answer of every question is tried once, each followed to an end by the
    first answers: nearly every step is come to.
    """
    volume = content.shelf.volume(guide_id)
    found, tried = {}, set()
    waiting = [Walk.begun(volume.guide, content.shelf.almanac, today)]
    while waiting:
        walk = waiting.pop()
        for _ in range(MOST_STEPS):
            found.setdefault(walk.at, walk)
            following = list(_following(walk))
            if not following:
                break
            if isinstance(walk.step, Question):
                for place, after in enumerate(following):
                    if (walk.at, place, after.at) not in tried:
                        tried.add((walk.at, place, after.at))
                        waiting.append(after)
            walk = following[0]
    return found


def _following(walk):
    """Yield the walks that a step leads to, one for each answer that is taken."""
    match walk.step:
        case Outcome():
            return
        case Question(ask=ask):
            for given in candidate_answers(ask, walk.trace.scope):
                try:
                    yield walk.answered(given)
                except Refused:
                    continue
        case Form():
            yield walk.filled(Visitor().fields(walk))
        case _:
            yield walk.advanced()
