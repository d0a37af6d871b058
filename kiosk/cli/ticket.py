"""Makes and reads resume numbers, for tests and for those who write guides."""

from __future__ import annotations

import dataclasses
import json
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.cli.replay import answers_given
from kiosk.cli.shelf import opened_content
from kiosk.cli.words import complain, say
from kiosk.domain import ticket as tickets
from kiosk.domain.guide import Form, Question
from kiosk.domain.resuming import resumed
from kiosk.domain.ticket_numbers import in_groups
from kiosk.domain.walk import Walk
from kiosk.machine.clock import SystemClock

if TYPE_CHECKING:
    import argparse
    import datetime
    from collections.abc import Iterator, Mapping

    from kiosk.domain.functions import Known
    from kiosk.domain.guide import AnyStep, Guide
    from kiosk.domain.ports import Shelf
    from kiosk.domain.resuming import Resumed


def make(arguments: argparse.Namespace) -> int:
    """Print the number of the place to which answers lead; 1 where they do not."""
    with opened_content(arguments.data) as content:
        volume = content.shelf.volume(arguments.guide)
        try:
            answers = _answers(arguments.answers, volume.guide)
            walk = _walked(content.shelf, volume.guide, answers, _day(arguments))
            if arguments.at is not None:
                walk = walk.at_step(arguments.at)
        except KeyError as trouble:
            complain(f"There is no such step on this way: {trouble}")
            return 1
        except (TypeError, ValueError) as trouble:
            complain(f"The answers cannot be used: {trouble}")
            return 1
        say(in_groups(tickets.make(volume, walk)))
    return 0


def read(arguments: argparse.Namespace) -> int:
    """Print where a number leads, as JSON.

    Out: `{"guide", "version_fits", "answers": [{"step", "option"}, …], "made_at",
    "at", "how"}`: the step at which it was made, null where that cannot be told,
    and the one at which its bearer is put.
    """
    with opened_content(arguments.data) as content:
        shelf = content.shelf
        ticket = tickets.read(" ".join(arguments.number), shelf)
        guide = shelf.volume(ticket.guide).guide
        found = resumed(ticket, guide, shelf.almanac, _day(arguments))
        say(json.dumps(_told(found), ensure_ascii=False))
    return 0


def _day(arguments: argparse.Namespace) -> datetime.date:
    on: datetime.date | None = arguments.on
    return on or SystemClock().now().date()


def _answers(written: str, guide: Guide) -> dict[str, Known]:
    given = json.loads(written, parse_float=Decimal)
    if not isinstance(given, list | dict):
        raise TypeError("write them as [[question, value], …]")
    answers = {
        guide.aliases.get(key, key): value for key, value in answers_given(given)
    }
    unknown = set(answers).difference(*map(_keys_of, guide.steps))
    if unknown:
        raise ValueError(f"nothing asks for {', '.join(sorted(unknown))}")
    return answers


def _keys_of(step: AnyStep) -> Iterator[str]:
    match step:
        case Question():
            yield step.key
        case Form(fields=fields):
            entries = range(1, (step.repeat.at_most if step.repeat else 1) + 1)
            yield from (step.key(field.id, n) for n in entries for field in fields)
        case _:
            pass


def _walked(
    shelf: Shelf, guide: Guide, answers: Mapping[str, Known], day: datetime.date
) -> Walk:
    begun = Walk.begun(guide, shelf.almanac, day)
    walk = dataclasses.replace(begun, answers=answers)
    if walk.trace.refused is not None and walk.trace.waits is not None:
        waits = walk.trace.waits.id
        raise ValueError(f"that to `{waits}` is not taken ({walk.trace.refused})")
    return dataclasses.replace(walk, at=walk.trace.path[-1].id)


def _told(found: Resumed) -> Mapping[str, object]:
    ticket = found.ticket
    return {
        "guide": ticket.guide,
        "version_fits": ticket.fits,
        "answers": [
            {"step": step, "option": option}
            for step, option in _in_order(found.walk.guide, ticket.choices)
        ],
        "made_at": ticket.at,
        "at": found.walk.at,
        "how": found.how,
    }


def _in_order(
    guide: Guide, choices: Mapping[str, Known]
) -> Iterator[tuple[str, object]]:
    """Yield choices in the order of the guide; those that it no longer asks first."""
    places = {question.key: i for i, question in enumerate(guide.questions())}
    for key in sorted(choices, key=lambda each: places.get(each, -1)):
        chosen = choices[key]
        yield key, sorted(chosen) if isinstance(chosen, frozenset) else chosen
