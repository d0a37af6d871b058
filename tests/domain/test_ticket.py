"""Numbers of guides: made of a walk, read on any kiosk, of this form or an earlier."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.almanac import Almanac
from kiosk.domain.choice_states import Stand
from kiosk.domain.errors import (
    NotATicket,
    TicketMistyped,
    TicketOfNoGuide,
    TicketRefused,
)
from kiosk.domain.expressions import Compares, Day, FactOf, OneOf, Word
from kiosk.domain.guide import AskText, Field, Form, Question
from kiosk.domain.skeleton import skeleton_of
from kiosk.domain.ticket import (
    FORMS,
    TicketCode,
    guide_numbered,
    make,
    read,
    stand_of,
    step_of_guide,
)
from kiosk.domain.ticket_numbers import in_groups, taken_apart, whole
from kiosk.domain.volume import Volume
from tests.builders import TODAY, almanac, choice, fact, guide, info, volume, walked
from tests.domain.test_walk_properties import walks
from tests.fakes import FakeShelf
from tests.strategies import BOOK, guides

NOTE = info("note", OneOf("q", (Word("a"),)))
ASKS = choice("q", "a", "b")
MORE = choice("p", "x", "y", "z")


def shelf(*volumes, book=None):
    return FakeShelf({each.guide.id: each for each in volumes}, book or Almanac())


def bound(*steps, earlier=(), **other):
    """Return a guide on the shelf; `earlier` are guides as it was before."""
    made = volume(guide(*steps, **other))
    old = tuple(skeleton_of(each, Almanac()) for each in earlier)
    return Volume(made.guide, made.words, old)


def forms_of(code):
    return {taken_apart(n)[1] % FORMS for n in numbers_of(code)}


def numbers_of(code):
    return [code.number(code.states.stand(n)) for n in range(code.states.count)]


def test_a_walk_gives_a_number_and_the_number_says_where_it_stood():
    found = bound(ASKS, NOTE, MORE)
    walk = walked(found.guide, "a")

    ticket = read(in_groups(make(found, walk)), shelf(found))

    assert (ticket.guide, ticket.at, ticket.choices) == ("guide", "p", {"q": "a"})
    assert ticket.passed == {"q", "note"}
    assert ticket.fits


def test_a_number_is_what_it_always_was():
    """Were numbers made otherwise, those on people's papers would lead elsewhere.

    Whoever must change this raises `_CODE` of the skeleton.
    """
    found = bound(ASKS, NOTE, MORE)
    assert make(found, walked(found.guide)) == "83604495"
    assert make(found, walked(found.guide, "b", "y")) == "83655614"


def test_going_back_goes_back_in_the_number_too():
    found = bound(ASKS, NOTE, MORE)
    there = walked(found.guide, "a")
    back = there.back().back()

    assert back.at == "q"
    assert make(found, back) == make(found, walked(found.guide))


def test_all_numbers_of_a_guide_are_as_long_and_differ():
    code = TicketCode(guide(ASKS, NOTE, MORE), Almanac())
    every = numbers_of(code)

    assert len(set(every)) == len(every) == code.states.count
    assert {len(number) for number in every} == {code.length}


def test_a_number_holds_nothing_that_was_typed_or_ticked():
    typed = Question(id="name", ask=AskText())
    form = Form(id="form", fields=(Field(id="note", ask=AskText()),))
    found = bound(ASKS, typed, form, MORE)
    numbers = set()
    for name, note in [("Ана", "here"), ("Боян", "there")]:
        walk = walked(found.guide, "a", name).at_step("form")
        numbers.add(make(found, walk.filled({"note": note})))

    assert len(numbers) == 1


def test_a_number_of_no_guide_here():
    found = bound(ASKS)
    number = make(found, walked(found.guide))
    with pytest.raises(TicketOfNoGuide):
        read(number, shelf())
    with pytest.raises(TicketOfNoGuide):
        read(number, shelf(bound(ASKS, id="other")))


def test_a_number_of_two_guides_is_of_none():
    one, two = bound(ASKS, number=5), bound(ASKS, id="other", number=5)
    with pytest.raises(TicketOfNoGuide):
        guide_numbered(5, shelf(one, two))
    assert guide_numbered(5, shelf(one, bound(ASKS, id="other"))) == "guide"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("nothing", NotATicket),
        ("1234", NotATicket),
        ("123456789", TicketMistyped),
    ],
)
def test_what_leads_nowhere_is_refused(typed, error):
    with pytest.raises(error):
        read(typed, shelf(bound(ASKS)))
    assert issubclass(error, TicketRefused)


def test_a_state_that_there_is_not_is_refused():
    found = bound(ASKS)
    code = TicketCode(found.guide, Almanac())
    own = taken_apart(numbers_of(code)[0])[1]
    number, _ = taken_apart(code.number(code.states.stand(0)))
    beyond = own + FORMS * code.states.count
    assert read(whole(number, own, 999), shelf(found)).fits
    with pytest.raises(TicketMistyped):
        read(whole(number, beyond, 999), shelf(found))


def test_a_number_with_a_zero_too_many_is_refused():
    found = bound(ASKS)
    code = TicketCode(found.guide, Almanac())
    number, own = taken_apart(numbers_of(code)[0])
    with pytest.raises(TicketMistyped):
        read(whole(number, own, 10_000), shelf(found))


# -- earlier forms ------------------------------------------------------------


def test_another_version_with_the_same_questions_has_the_same_numbers():
    old, new = bound(ASKS, NOTE), bound(ASKS, NOTE, version=2, minutes=9)
    number = make(old, walked(old.guide, "a"))

    ticket = read(number, shelf(new))

    assert (ticket.fits, ticket.at) == (True, "end")


def test_a_number_of_an_earlier_form_is_read_by_what_was_kept_of_it():
    old = bound(ASKS, NOTE, MORE)
    new = bound(choice("q", "c", "b", "a"), NOTE, MORE, earlier=[old.guide], version=2)
    number = make(old, walked(old.guide, "a", "z"))

    ticket = read(number, shelf(new))

    assert (ticket.at, ticket.choices) == ("end", {"q": "a", "p": "z"})
    assert not ticket.fits


def test_where_nothing_was_kept_a_number_says_nothing_but_its_guide():
    old, new = bound(ASKS, NOTE, MORE), bound(MORE, ASKS, version=2)

    ticket = read(make(old, walked(old.guide, "a")), shelf(new))

    assert (ticket.guide, ticket.at, ticket.choices) == ("guide", None, {})
    assert not ticket.fits


def test_an_older_kiosk_does_not_guess_what_a_newer_number_says():
    old, new = bound(ASKS), bound(ASKS, NOTE, MORE, version=2)

    assert read(make(new, walked(new.guide, "a")), shelf(old)).at is None


def test_what_was_kept_of_the_present_form_changes_nothing():
    alone = bound(ASKS, MORE)
    kept = bound(ASKS, MORE, earlier=[alone.guide])
    number = make(alone, walked(alone.guide, "a"))

    assert number == make(kept, walked(kept.guide, "a"))
    assert read(number, shelf(kept)).fits


def test_forms_never_share_a_number_of_a_form():
    """Thirty forms in sixty-four numbers: by their digests alone some would."""
    forms = [guide(choice("q", *(f"o{i}" for i in range(n + 2)))) for n in range(30)]
    skeletons = [skeleton_of(each, Almanac()) for each in forms]
    by_digest = {each.digest % FORMS for each in skeletons}
    taken = set()
    for n, each in enumerate(forms):
        code = TicketCode(each, Almanac(), skeletons[:n])
        (form,) = forms_of(code)
        taken.add(form)
        last = TicketCode(forms[-1], Almanac(), skeletons[:-1])
        _, own = taken_apart(code.number(Stand("end", {"q": "o1"})))
        assert last.ticket(own, code.length).choices == {"q": "o1"}

    assert len(by_digest) < len(taken) == 30


# -- where a walk stands ------------------------------------------------------


def test_an_unconfirmed_end_stands_for_the_step_that_cannot_be_judged():
    steps = (ASKS, info("fee", Compares("limit", "gt", FactOf("limit"))), MORE)
    of = guide(*steps, values={"limit": FactOf("limit")})
    book = almanac(fact("limit", "number", {"value": 3, "until": Day(TODAY).value}))
    later = TODAY.replace(day=TODAY.day + 3)

    walk = walked(of, "a", book=book, today=later)

    assert walk.at == "unconfirmed"
    assert step_of_guide(walk) == "fee"
    assert stand_of(walk) == Stand("fee", {"q": "a"})


@settings(max_examples=60)
@given(guides(today=True, facts=True), st.data())
def test_the_number_of_a_walk_is_read_as_where_it_stood(of, data):
    code = TicketCode(of, BOOK)
    for walk in walks(of, data):
        stand = stand_of(walk)
        _, own = taken_apart(code.number(stand))
        ticket = code.ticket(own, code.length)
        assert (ticket.at, ticket.fits) == (stand.at, True)
        assert ticket.choices.items() <= stand.choices.items()
        assert code.number(Stand(ticket.at, ticket.choices)) == code.number(stand)
