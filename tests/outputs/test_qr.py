"""Codes that carry the note's text: as few as hold it, read byte for byte."""

import dataclasses

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.leaflet import Task
from kiosk.outputs.qr import (
    LEAST_MODULE_PX,
    LEVEL,
    MODULE_MM,
    MODULE_PX,
    MOST_BYTES,
    MOST_CODES,
    MOST_VERSION,
    QUIET,
    RECEIPT_MODULE_MM,
    codes_of,
    split,
    text_codes,
)
from tests.leaflets import sayer, scanned
from tests.outputs.test_plain import NOTE, rich

LINES = st.lists(
    st.text("абвг ăş€x\N{CHARACTER TABULATION}", max_size=200), max_size=12
)


def test_the_room_is_that_of_the_largest_code():
    fits = segno.make_qr(
        "x" * MOST_BYTES, version=MOST_VERSION, error=LEVEL, mode="byte"
    )
    with pytest.raises(segno.DataOverflowError):
        segno.make_qr(
            "x" * (MOST_BYTES + 1), version=MOST_VERSION, error=LEVEL, mode="byte"
        )

    assert fits.version == MOST_VERSION


def test_the_largest_code_is_as_wide_as_is_told():
    (code,) = text_codes(["x" * (MOST_BYTES - 8)])

    assert code.side == 97
    assert code.side * MODULE_MM * 4 <= 178, "four beside each other on A4"
    assert code.side * RECEIPT_MODULE_MM <= 72, "what a receipt printer prints"
    assert MODULE_MM >= 0.4
    assert code.side * MODULE_PX <= 400
    assert LEAST_MODULE_PX >= 3


@pytest.mark.parametrize("scale", [LEAST_MODULE_PX, MODULE_PX])
def test_a_code_is_read_byte_for_byte(scale):
    (code,) = text_codes(["Вземете ПИК – „НАП“ № 1: 15,34 €", "çğıöşü"])

    assert scanned(code.png(scale)) == [code.text.encode()]
    assert code.text == "Вземете ПИК – „НАП“ № 1: 15,34 €\nçğıöşü"


def test_a_long_text_is_numbered_and_balanced():
    lines = [f"{number}: " + "ж" * 60 for number in range(20)]

    codes = text_codes(lines)

    sizes = [len(code.text.encode()) for code in codes]
    assert [code.text.partition("\n")[0] for code in codes] == [
        f"{number}/{len(codes)}" for number in range(1, len(codes) + 1)
    ]
    assert (codes[0].number, codes[0].of) == (1, len(codes))
    assert len(codes) == -(-sum(len(line.encode()) + 1 for line in lines) // MOST_BYTES)
    assert max(sizes) <= MOST_BYTES
    assert min(sizes) > max(sizes) * 0.7
    assert [line for code in codes for line in code.text.split("\n")[1:]] == lines
    for code in codes:
        assert scanned(code.png()) == [code.text.encode()]


@settings(max_examples=60)
@given(LINES, st.integers(40, 200))
def test_no_word_is_lost_and_no_part_is_too_long(lines, most):
    parts = split(lines, most)

    assert "".join("".join(parts).split()) == "".join("".join(lines).split())
    assert all(len(part.encode()) <= most - len("99/99\n") for part in parts)


def test_the_margin_is_white():
    (code,) = text_codes(["x"])

    assert QUIET == 4
    assert code.side == len(code.rows) + 8


def test_what_would_need_many_codes_is_told_in_brief():
    long = rich("Обяснение " * 40)
    tasks = tuple(Task(rich(f"Стъпка {n}"), (long,)) for n in range(8))

    codes = codes_of(dataclasses.replace(NOTE, left=tasks), sayer())

    text = "\n".join(code.text for code in codes if code.purpose == "text")
    assert len([code for code in codes if code.purpose == "text"]) <= MOST_CODES
    assert "Стъпка 7" in text
    assert "Обяснение" not in text
    assert [code.purpose for code in codes][-2:] == ["calendar", "contact"]
