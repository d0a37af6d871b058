"""How long resume numbers are, and how long they take."""

import statistics
import tempfile
import time
from pathlib import Path

from kiosk.app.content import open_content
from kiosk.domain.ticket import TicketCode, code_of
from kiosk.domain.ticket_numbers import taken_apart
from kiosk.machine.paths import bundled

MOST_DIGITS, SHARE = 12, 0.9
FIRST = 1_000.0
FRAME = 16.0
FEW = 50


def rows():
    """Yield a row for the length of numbers, and one for the time that they take."""
    with tempfile.TemporaryDirectory() as place:
        content = open_content(Path(place) / "guides.db", bundled().resources)
        try:
            shelf = content.shelf
            volumes = [shelf.volume(name) for name in shelf.guide_ids()]
            timed = [_timed(each, shelf.almanac) for each in volumes]
        finally:
            content.close()
    codes, firsts, others = zip(*timed, strict=True)
    yield _lengths(codes)
    yield (
        "a guide's first resume number, and each one after it (CPU)",
        _slow(firsts, others),
        f"of {len(codes)} guides the slowest, there and back",
        max(firsts) <= FIRST and max(others) <= FRAME,
        "a second; 16 ms",
    )


def _lengths(codes):
    digits = sorted(code.length for code in codes)
    bare = sorted(len(str(code.states.count)) for code in codes)
    share = sum(each <= MOST_DIGITS for each in digits) / len(digits)
    return (
        "digits of a resume number (shortest, median, longest)",
        f"{_three(digits)}; {share:.0%} of {len(digits)} guides have 12 at most",
        f"the states that choices span, bare: {_three(bare)}",
        share >= SHARE,
        "at most 12 for 9 of 10 guides",
    )


def _slow(firsts, others):
    first = f"{max(firsts):.0f} ms (median {statistics.median(firsts):.0f})"
    return f"{first}; {max(others):.1f} ms (median {statistics.median(others):.2f})"


def _three(numbers):
    return f"{numbers[0]}, {statistics.median(numbers):.0f}, {numbers[-1]}"


def _timed(volume, almanac):
    """Return what makes a guide's numbers, and two times in milliseconds."""
    began = time.process_time()
    code = code_of(volume, almanac)
    _there_and_back(code, code.states.count - 1)
    first = (time.process_time() - began) * 1000
    step = max(1, code.states.count // FEW)
    numbers = range(0, code.states.count, step)
    began = time.process_time()
    for number in numbers:
        _there_and_back(code, number)
    return code, first, (time.process_time() - began) * 1000 / len(numbers)


def _there_and_back(code: TicketCode, number):
    digits = code.number(code.states.stand(number))
    code.ticket(taken_apart(digits)[1], len(digits))
