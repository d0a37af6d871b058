"""Resume numbers in a session: given, taken up, and never written down."""

import datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.app.content import open_content
from kiosk.domain.errors import (
    NotATicket,
    TicketMistyped,
    TicketOfNoGuide,
    TicketRefused,
)
from kiosk.domain.events import EventKind
from kiosk.domain.resuming import Resumption
from kiosk.domain.session import Station
from kiosk.domain.ticket_numbers import whole
from kiosk.services.catalogue import Catalogue
from kiosk.services.patron_session import PatronSession
from kiosk.services.searching import Searching
from kiosk.services.tickets import Tickets
from tests.fakes import FakeClock, MemoryJournal
from tests.kiosks import PRACTICE

TYPED = [datetime.date(2026, 5, 1), 3, "12.50", "4700"]
GIVEN_WITH_VERSION_2 = "6740 042 576"
FARTHER_WITH_VERSION_2 = "6741 341 794"
PAPER = {"egn": "0021010008", "way": "desk"}


class Desk:
    """A session at a kiosk of its own, and its numbers."""

    def __init__(self, content):
        self.clock = FakeClock()
        self.journal = MemoryJournal()
        searching = Searching(content.shelf, content.index, content.stem)
        self.session = PatronSession(
            shelf=content.shelf,
            catalogue=Catalogue(content.shelf, searching, self.clock),
            journal=self.journal,
            clock=self.clock,
            station=Station("1", "bg"),
        )
        self.tickets = Tickets(content.shelf, self.clock, self.session)

    @property
    def at(self):
        return self.session.walk.at

    def begin(self, *answers, guide="every-kind"):
        self.session.begin(guide)
        for answer in answers:
            if self.at == "read":
                self.session.go_on()
            self.session.answer(answer)
        return self


@pytest.fixture
def desk(practice):
    """Give a desk; whoever wants two asks for `desks`."""
    return Desk(practice)


@pytest.fixture
def desks(practice):
    return lambda: Desk(practice)


CHOSEN = ["red", "dark", ["hammer", "saw"], "devin"]


def test_a_number_brings_the_patron_back_on_another_kiosk(desks):
    number = desks().begin(*CHOSEN[:3]).tickets.give()
    there = desks()

    view, how = there.tickets.take_up(number)

    assert (there.at, view.frame.step, how) == ("town", "town", Resumption.THERE)
    answers = there.session.walk.answers
    assert answers == {"colour": "red", "shade": "dark", "tools": frozenset(CHOSEN[2])}
    assert there.tickets.number() == number


def test_what_was_typed_is_asked_again_and_the_number_stays_until_then(desks):
    first = desks().begin(*CHOSEN, *TYPED)
    first.session.go_on()
    assert first.at == "go"
    number = first.tickets.number()
    there = desks()

    there.tickets.take_up(number)
    stops = []
    for answer in TYPED:
        stops.append((there.at, there.tickets.number() == number))
        there.session.answer(answer)

    assert stops == [(name, True) for name in ("day", "many", "sum", "line")]
    assert (there.at, there.tickets.number()) == ("go", number)


def test_a_form_is_filled_again_and_then_the_patron_is_back(desks):
    first = desks().begin(*CHOSEN, *TYPED)
    for _ in range(3):
        first.session.go_on()
    first.session.fill(PAPER)
    first.session.go_on()
    assert first.at == "done"
    number = first.tickets.number()
    there = desks()

    there.tickets.take_up(number)
    for answer in TYPED:
        there.session.answer(answer)
    assert there.at == "paper"
    there.session.fill(PAPER)

    assert there.at == "done"


def test_once_back_every_step_follows_the_other(desks):
    number = desks().begin("green").tickets.number()
    there = desks()
    there.tickets.take_up(number)

    for answer in (["saw"], "smolyan", TYPED[0]):
        there.session.answer(answer)

    assert there.at == "many"


def test_a_number_of_an_earlier_form_of_the_guide(desks):
    """In version 2, of which earlier.json was kept, red had no shades."""
    here = desks()

    _, how = here.tickets.take_up(GIVEN_WITH_VERSION_2)

    assert (here.at, how) == ("shade", Resumption.CHANGED)
    assert here.session.walk.answers == {"colour": "red", "tools": frozenset({"saw"})}


def test_where_the_guide_has_changed_the_number_is_that_of_the_new_form(desks):
    here, there = desks(), desks()
    here.tickets.take_up(FARTHER_WITH_VERSION_2)
    assert here.at == "shade"
    here.session.answer("dark")
    here.session.go_on()
    here.session.go_on()
    assert here.at == "day"

    there.tickets.take_up(here.tickets.number())

    assert (there.at, there.session.walk.answers["shade"]) == ("day", "dark")


def test_of_several_open_guides_the_number_holds_the_first(desks):
    here = desks().begin("green")
    number = here.tickets.number()

    here.begin("no", guide="second")

    assert here.tickets.give() == number
    assert here.journal.records[-1].what.guide == "every-kind"


def test_what_was_open_makes_room(desks):
    number = desks().begin("no", guide="second").tickets.number()
    here = desks().begin("green")

    here.tickets.take_up(number)

    assert here.session.walk.guide.id == "second"
    assert here.session.go_back() is not None
    assert here.session.go_back() is None


def test_a_guide_begun_anew_is_not_that_of_the_number(desks):
    number = desks().begin(*CHOSEN, TYPED[0]).tickets.number()
    here = desks()
    here.tickets.take_up(number)
    here.session.leave()

    here.begin(*CHOSEN)

    assert here.session.bottom[1] is None
    here.session.answer(TYPED[0])
    assert here.at == "many"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("пик", NotATicket),
        ("0888 000 000", TicketMistyped),
        (whole(999, 0, 999), TicketOfNoGuide),
    ],
)
def test_a_number_that_leads_nowhere_changes_nothing(desk, typed, error):
    desk.begin("green")
    before = list(desk.journal.records)
    with pytest.raises(error):
        desk.tickets.take_up(typed)

    assert issubclass(error, TicketRefused)
    assert desk.at == "tools"
    assert desk.journal.records == before


def test_that_a_number_was_given_and_used_is_recorded_and_no_digit_of_it(desks):
    first = desks().begin("red", "dark")
    number = first.tickets.give()
    there = desks()
    there.tickets.take_up(number)
    there.session.end("patron")

    assert first.journal.kinds()[-1] is EventKind.TICKET_GIVEN
    assert there.journal.kinds() == [
        EventKind.GUIDE_OPENED,
        EventKind.TICKET_USED,
        EventKind.STEP_SHOWN,
    ]
    used = there.journal.records[2].what
    assert (used.guide, used.guide_version, used.step) == ("every-kind", 3, "tools")
    assert (used.option, used.detail) == (None, None)
    written = msgspec.json.encode([*first.journal.records, *there.journal.records])
    assert number.encode() not in written
    assert b"dark" not in written


def test_a_number_is_the_same_whoever_asks_and_however_often(desks):
    first, second = desks().begin("blue"), desks().begin("blue")
    assert first.at == "turn-away"

    assert first.tickets.number() == first.tickets.number() == second.tickets.number()
    assert EventKind.TICKET_GIVEN not in first.journal.kinds()


def test_many_guides_are_served_one_after_the_other(content):
    """More than are kept ready; the first is made ready anew."""
    here = Desk(content)
    numbers = {}
    for _ in range(2):
        for guide in content.shelf.guide_ids()[:6]:
            here.session.begin(guide)
            numbers.setdefault(guide, set()).add(here.tickets.number())
            here.session.leave()

    assert len(numbers) == 6
    assert all(len(each) == 1 for each in numbers.values())


def test_an_edition_on_disk_gives_what_was_kept_of_earlier_ones(tmp_path):
    content = open_content(tmp_path / "guides.db", Path(PRACTICE))
    try:
        volume = content.shelf.volume("every-kind")
        assert [each.version for each in volume.earlier] == [2]
        assert content.shelf.cover("every-kind").earlier == ()
    finally:
        content.close()
