"""Before the patron sets out: what is there, what is not, what nobody can see."""

import datetime
import os
import socket
import sys
import time

import pytest

from kiosk.domain.handover import Item, Readiness
from kiosk.machine.preflight import (
    PORT_SECONDS,
    LocalPreflight,
    clock_readiness,
    cups_printer,
    signing_program,
    usb_card_reader,
)
from tests.fakes import FakeClock

NOW = datetime.datetime(2026, 11, 24, 10, tzinfo=datetime.UTC)
TODAY = NOW.date()


# -- the signing program ------------------------------------------------------


@pytest.fixture
def listener():
    """Give what makes a port, with somebody listening at it or nobody."""
    made = []

    def at(*, listening):
        one = socket.socket()
        one.bind(("127.0.0.1", 0))
        made.append(one)
        if listening:
            one.listen()
        return one.getsockname()[1]

    yield at
    for one in made:
        one.close()


@pytest.fixture
def deaf(listener):
    """A port at which calls are neither taken nor refused: its queue is full."""
    if sys.platform != "linux":
        pytest.skip("queues are another matter elsewhere")
    one = socket.socket()
    one.bind(("127.0.0.1", 0))
    one.listen(0)
    calls = [socket.socket() for _ in range(4)]
    for call in calls:
        call.settimeout(0)
        call.connect_ex(one.getsockname())
    yield one.getsockname()[1]
    for each in (one, *calls):
        each.close()


def test_a_signing_program_that_listens_is_seen(listener):
    ports = [listener(listening=False), listener(listening=True)]

    assert signing_program(ports) is Readiness.YES
    assert signing_program(ports[1:]) is Readiness.YES


def test_where_all_ports_are_shut_there_is_none(listener):
    ports = [listener(listening=False) for _ in range(3)]

    assert signing_program(ports) is Readiness.NO


def test_a_port_that_takes_no_notice_is_unknown_and_soon_so(deaf, listener):
    begun = time.monotonic()

    assert signing_program([deaf, listener(listening=False)]) is Readiness.UNKNOWN

    assert PORT_SECONDS <= time.monotonic() - begun < PORT_SECONDS * 3


def test_one_that_answers_counts_beside_one_that_does_not(deaf, listener):
    assert signing_program([deaf, listener(listening=True)]) is Readiness.YES


def test_without_ports_nothing_is_known():
    assert signing_program([]) is Readiness.UNKNOWN


# -- the card reader ----------------------------------------------------------


def usb(folder, *classes):
    for number, each in enumerate(classes):
        interface = folder / f"1-{number}:1.0"
        interface.mkdir(parents=True)
        (interface / "bInterfaceClass").write_text(f"{each}\n")
    folder.mkdir(exist_ok=True)
    return folder


@pytest.mark.parametrize(
    ("classes", "readiness"),
    [
        (("03", "0b"), Readiness.YES),
        (("ff", "0B"), Readiness.YES),
        (("03", "08"), Readiness.NO),
        ((), Readiness.NO),
        (("03", "ff"), Readiness.UNKNOWN),
    ],
)
def test_a_card_reader_is_known_by_its_class(tmp_path, classes, readiness):
    assert usb_card_reader(usb(tmp_path / "devices", *classes)) is readiness


def test_without_the_kernels_list_it_is_unknown(tmp_path):
    assert usb_card_reader(tmp_path / "devices") is Readiness.UNKNOWN


def test_what_is_pulled_out_meanwhile_is_no_matter(tmp_path):
    devices = usb(tmp_path / "devices", "0b")
    (devices / "1-9:1.0").mkdir()
    (devices / "1-9:1.0" / "bInterfaceClass").symlink_to(devices / "gone")

    assert usb_card_reader(devices) is Readiness.YES


# -- the printer --------------------------------------------------------------


def lpstat(folder, *, out="", err="", code=0):
    """Write a stand-in for CUPS' program, which says what it is told to."""
    program = folder / "lpstat"
    program.write_text(
        f"#!/bin/sh\n[ \"$LC_ALL $*\" = 'C -a' ] || exit 9\n"
        f"printf '%s' '{out}'\nprintf '%s' '{err}' >&2\nexit {code}\n"
    )
    program.chmod(0o755)
    return str(program)


@pytest.mark.skipif(os.name != "posix", reason="CUPS is not on Windows")
@pytest.mark.parametrize(
    ("out", "err", "code", "readiness"),
    [
        ("HP accepting requests since Tue\n", "", 0, Readiness.YES),
        ("A not accepting requests since Tue -\n\treason unknown\n", "", 0, "no"),
        ("A not accepting requests -\nB accepting requests\n", "", 0, "yes"),
        ("", "lpstat: No destinations added.\n", 1, Readiness.NO),
        ("", "lpstat: Scheduler is not running.\n", 1, Readiness.UNKNOWN),
        ("", "lpstat: Transport endpoint is not connected\n", 1, Readiness.UNKNOWN),
        ("", "", 0, Readiness.UNKNOWN),
    ],
)
def test_a_printer_is_what_cups_says_of_it(tmp_path, out, err, code, readiness):
    program = lpstat(tmp_path, out=out, err=err, code=code)

    assert cups_printer(program) == readiness


@pytest.mark.parametrize("program", [None, "/nowhere/lpstat"])
def test_without_cups_a_printer_is_unknown(program):
    assert cups_printer(program) is Readiness.UNKNOWN


# -- the clock ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("newest", "last_seen", "readiness"),
    [
        (TODAY, TODAY, Readiness.YES),
        (TODAY, None, Readiness.YES),
        (TODAY + datetime.timedelta(days=1), None, Readiness.NO),
        (TODAY, TODAY - datetime.timedelta(days=400), Readiness.NO),
        (None, None, Readiness.UNKNOWN),
        (None, TODAY, Readiness.UNKNOWN),
    ],
)
def test_a_clock_is_held_against_known_days(newest, last_seen, readiness):
    assert clock_readiness(NOW, newest, last_seen) is readiness


# -- all of them --------------------------------------------------------------


def test_only_what_is_asked_for_is_looked_after(listener):
    asked = []

    def known_days():
        asked.append("days")
        return TODAY, None

    ports = (listener(listening=True),)
    preflight = LocalPreflight(FakeClock(NOW), known_days, ports)

    assert preflight.look([Item.SIGNING_PROGRAM]) == {
        Item.SIGNING_PROGRAM: Readiness.YES
    }
    assert asked == []
    assert preflight.look([Item.CLOCK]) == {Item.CLOCK: Readiness.YES}


def test_every_item_can_be_looked_after_here():
    preflight = LocalPreflight(FakeClock(NOW), lambda: (TODAY, None))

    answers = preflight.look(Item)

    assert set(answers) == set(Item)
    assert all(isinstance(answer, Readiness) for answer in answers.values())
