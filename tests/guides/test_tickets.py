"""Resume numbers of the real guides: every state, every walk, there and back."""

import dataclasses
import datetime
import itertools
import random

import pytest

from kiosk.app.visitor import candidate_answers
from kiosk.domain.choice_states import Stand
from kiosk.domain.errors import TicketRefused
from kiosk.domain.guide import Choices, Form, Outcome, Question
from kiosk.domain.refusals import Refused
from kiosk.domain.resuming import Resumption, caught_up, is_on_the_way, resumed
from kiosk.domain.ticket import TicketCode, code_of, read, stand_of, step_of_guide
from kiosk.domain.ticket_numbers import in_groups, taken_apart
from kiosk.domain.walk import Walk
from tests.fakes import FakeShelf
from tests.kiosks import RESOURCES

GUIDES = sorted(path.parent.name for path in RESOURCES.glob("guides/*/*/guide.yaml"))
DAY = datetime.date(2026, 11, 24)
DAYS = [DAY, *(DAY + datetime.timedelta(days=n) for n in (-120, 3, 75, 200, 400))]
ALL = 100_000
AT_RANDOM = 10_000

PARTS = 20
"""A test may take a minute, and all states of a large guide take some."""

SHARES = [
    pytest.param(None, id="some"),
    *(
        pytest.param(part, id=f"every-{part}", marks=pytest.mark.long)
        for part in range(PARTS)
    ),
]
FEW_STATES, FEW_WALKS, WALKS = 40, 4, 500


@pytest.fixture(scope="module")
def codes(library):
    """Give what makes and reads the numbers of a guide, made ready once."""
    known = {}

    def code(name):
        if name not in known:
            known[name] = code_of(library.volumes[name], library.almanac)
        return known[name]

    return code


def some_of(count, share, name):
    """Return numbers of states: few of them, or the share of a part in all."""
    chance = random.Random(name)  # noqa: S311 - no secret
    if share is None:
        few = chance.sample(range(count), min(count, FEW_STATES))
        return sorted({0, count - 1, *few})
    if count <= ALL:
        return range(share, count, PARTS)
    return chance.sample(range(count), AT_RANDOM)[share::PARTS]


def read_by(code, digits):
    return code.ticket(taken_apart(digits)[1], len(digits))


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("name", GUIDES)
def test_every_state_has_a_number_that_leads_back_to_it(library, codes, name, share):
    code, guide = codes(name), library.volumes[name].guide
    for number in some_of(code.states.count, share, name):
        stand = code.states.stand(number)
        digits = code.number(stand)
        ticket = read_by(code, digits)
        assert (ticket.at, ticket.choices) == (stand.at, stand.choices)

        found = resumed(ticket, guide, library.almanac, DAY)

        path = found.walk.trace.path
        place = found.walk.trace.index(found.walk.at)
        assert place >= 0
        assert {step.id for step in path[:place]} <= ticket.passed
        match found.how:
            case Resumption.THERE:
                # Of what the day does not ask for, nothing is told again.
                asked = found.walk.trace.counting.keys() & ticket.choices.keys()
                if asked == ticket.choices.keys():
                    assert code.number(stand_of(found.walk)) == digits
            case Resumption.ASKS:
                assert is_on_the_way(found.walk, ticket)
                assert code.number(Stand(ticket.at, ticket.choices)) == digits
            case _:
                # This day leads elsewhere: it ends or asks before, or passes it by.
                assert found.how is Resumption.MOVED
                assert ticket.at not in {step.id for step in path[: place + 1]}
                passes_by = ticket.at not in {step.id for step in path}
                stays = found.walk.ended or found.walk.trace.waits is path[place]
                assert passes_by or stays


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("name", GUIDES)
def test_every_walk_comes_back_to_where_it_stood(library, codes, name, share):
    """Made-up patrons; at each step a number, and what was typed given again."""
    code, guide = codes(name), library.volumes[name].guide
    chance = random.Random(f"{name} {share}")  # noqa: S311 - no secret
    for _ in range(FEW_WALKS if share is None else WALKS // PARTS):
        day = chance.choice(DAYS)
        for walk in one_way(Walk.begun(guide, library.almanac, day), chance):
            digits = code.number(stand_of(walk))
            ticket = read_by(code, digits)
            found = resumed(ticket, guide, library.almanac, day)
            if found.how is Resumption.THERE:
                there = found.walk
            else:
                assert found.how is Resumption.ASKS
                typed = {**walk.answers, **ticket.choices}
                again = dataclasses.replace(found.walk, answers=typed)
                there = caught_up(again, ticket)
            assert (there.at, step_of_guide(there)) == (walk.at, step_of_guide(walk))
            assert ids_to(there) == ids_to(walk)
            assert code.number(stand_of(there)) == digits


def ids_to(walk):
    """Return the steps that lead to where a walk stands; forms may be empty now."""
    path = walk.trace.path[: walk.trace.index(walk.at)]
    return [step.id for step in path]


def one_way(walk, chance):
    """Yield the walks of one made-up patron, from the first step to the last."""
    while True:
        yield walk
        step = walk.step
        if isinstance(step, Outcome):
            return
        if isinstance(step, Form):
            walk = filled(walk, chance)
        elif isinstance(step, Question):
            walk = walk.answered(chance.choice(answers(walk, step)))
        else:
            walk = walk.advanced()


def answers(walk, question):
    """Return answers that are taken: all options, a few days and numbers, some sets."""
    scope = walk.trace.scope
    tries = list(candidate_answers(question.ask, scope))
    if isinstance(question.ask, Choices):
        tries += [a + b for a, b in itertools.combinations(tries, 2)]
        tries += [[question.ask.none]] if question.ask.none else []
    return [each for each in tries if is_taken(walk, each)]


def is_taken(walk, given):
    try:
        walk.answered(given)
    except Refused:
        return False
    return True


def filled(walk, chance):
    """Fill the form in front of the patron, its optional fields now and then."""
    fields = {}
    for field in walk.step.fields:
        tries = list(candidate_answers(field.ask, walk.trace.scope)) or [""]
        fill = field.required or chance.random() < 0.5
        fields[field.id] = chance.choice(tries) if fill else ""
    after = walk.filled(fields)
    return after if after.at != walk.at else after.filled({}) or after


@pytest.mark.parametrize("name", GUIDES)
def test_a_number_is_no_longer_than_somebody_would_say(codes, name):
    assert codes(name).length <= 14


def test_nine_guides_of_ten_have_numbers_of_twelve_digits_at_most(codes):
    lengths = sorted(codes(name).length for name in GUIDES)

    assert sum(length <= 12 for length in lengths) >= 0.9 * len(lengths)
    assert lengths[len(lengths) // 2] <= 10


def test_random_digits_are_refused_and_what_is_not_is_a_valid_walk(library):
    """Of a hundred thousand, at least 98 in 100; here far more: most name no guide."""
    shelf = FakeShelf(library.volumes, library.almanac)
    chance = random.Random(4)  # noqa: S311 - no secret
    tries, taken = 100_000, 0
    for _ in range(tries):
        size = chance.randint(8, 14)
        try:
            ticket = read(in_groups(f"{chance.randrange(10**size):0{size}}"), shelf)
        except TicketRefused:
            continue
        taken += 1
        guide = library.volumes[ticket.guide].guide
        walk = resumed(ticket, guide, library.almanac, DAY).walk
        assert walk.trace.index(walk.at) >= 0
        assert walk.answers == ticket.choices

    assert 0 < taken <= tries * 0.02


def test_no_two_guides_have_one_number(library):
    numbers = [taken_apart(number)[0] for number in first_numbers(library)]
    assert len(set(numbers)) == len(GUIDES)


def first_numbers(library):
    for name in GUIDES:
        code = TicketCode(library.volumes[name].guide, library.almanac)
        yield code.number(code.states.stand(0))
