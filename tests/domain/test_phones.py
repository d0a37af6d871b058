"""Telephone numbers: every usual spelling in, one spelling out."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.phones import format_phone, read_phone
from kiosk.domain.refusals import Refused

LINES = st.one_of(
    st.text(max_size=80),
    st.text("0123456789 +*()/.-\u00a0", max_size=40),
    st.builds(str.__mul__, st.text(min_size=1, max_size=4), st.integers(1, 2_500)),
)
CANONICAL = st.one_of(
    *(
        st.from_regex(shape, fullmatch=True)
        for shape in (
            "08[789][0-9]{7}",
            "098[0-9]{7}",
            "02[0-9]{5,7}",
            "0[36][0-9]{6,7}",
            "04(3[1-6]|[124-7][0-9])[0-9]{4,5}",
            "05[1-9][0-9]{5,6}",
            "08[1-6][0-9]{5,6}",
            "0[78]00[0-9]{5}",
            "090[0-9]{6}",
            "1[0-9]{2,5}",
            r"\*[0-9]{3,6}",
            r"\+90[0-9]{10}",
            r"\+4[49][0-9]{7,11}",
            r"\+38[0-25-79][0-9]{6,9}",
        )
    )
)


def refusal_of(reader, *typed):
    try:
        reader(*typed)
    except Refused as refusal:
        return refusal.code
    return None


@pytest.mark.parametrize(
    ("typed", "canonical", "written"),
    [
        ("0888123456", "0888123456", "0888 123 456"),
        ("0888-12-34-56", "0888123456", "0888 123 456"),
        ("+359 888 123 456", "0888123456", "0888 123 456"),
        ("+359 (0)888 123 456", "0888123456", "0888 123 456"),
        ("(+359) 888.123.456", "0888123456", "0888 123 456"),
        ("+3590888123456", "0888123456", "0888 123 456"),
        ("00359888123456", "0888123456", "0888 123 456"),
        ("00 359 (0) 888 123456", "0888123456", "0888 123 456"),
        ("359888123456", "0888123456", "0888 123 456"),
        ("888 123 456", "0888123456", "0888 123 456"),
        ("0888\u00a0123\u202f456", "0888123456", "0888 123 456"),
        ("\u202a＋３５９ 888–123–456\u202c", "0888123456", "0888 123 456"),
        ("0988 123 456", "0988123456", "0988 123 456"),
        ("0996 123 456", "0996123456", "0996 123 456"),
        ("02 981 76 86", "029817686", "02 981 7686"),
        ("(02) 981 7686", "029817686", "02 981 7686"),
        ("+359 2 9817686", "029817686", "02 981 7686"),
        ("0301 / 6-25-66", "030162566", "0301 62 566"),
        ("030162566", "030162566", "0301 62 566"),
        ("0301 6256", "03016256", "0301 62 56"),
        ("03041 2193", "030412193", "0304 12 193"),
        ("0359 12 345", "035912345", "0359 12 345"),
        ("032 123 456", "032123456", "032 123 456"),
        ("084 661 234", "084661234", "084 661 234"),
        ("0843 12 345", "084312345", "0843 12 345"),
        ("086 812 345", "086812345", "086 812 345"),
        ("0700 18 700", "070018700", "0700 18 700"),
        ("0800 1 4726", "080014726", "0800 14 726"),
        ("112", "112", "112"),
        ("1917", "1917", "1917"),
        ("116 111", "116111", "116 111"),
        ("124-123", "124123", "124 123"),
        ("*2211", "*2211", "*2211"),
        ("* 22 11", "*2211", "*2211"),
        ("+90 532 123 45 67", "+905321234567", "+90 532 123 4567"),
        ("0044 (0)20 7946 0958", "+442079460958", "+44 207 946 0958"),
        ("00 800 6 7 8 9 10 11", "+80067891011", "+800 678 910 11"),
    ],
)
def test_a_number_is_read_and_written(typed, canonical, written):
    assert read_phone(typed) == canonical
    assert format_phone(canonical) == written


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "+",
        "0",
        "00",
        "62 566",
        "981 7686",
        "301 62 566",
        "08881234567",
        "088812345",
        "0100 12 345",
        "00888123456",
        "+0888123456",
        "+359 112",
        "+359",
        "35912345",
        "12",
        "1234567",
        "*22",
        "**2211",
        "++359888123456",
        "+12",
        "+1234567890123456",
        "0888 123 456, 0888 123 457",
        "0888 123 45б",
        "0888 123 456 в. 12",
        "0888 123 456 " * 5,
    ],
)
def test_what_cannot_be_dialled_is_refused(typed):
    assert refusal_of(read_phone, typed) == "bad-phone"


@pytest.mark.parametrize("foreign", ["", "abc", "0", "5", "+", "+05", "тел. 112"])
def test_what_is_not_canonical_is_written_as_it_is(foreign):
    assert format_phone(foreign) == foreign


@given(CANONICAL)
def test_a_canonical_number_is_read_as_itself(number):
    assert read_phone(number) == number


@given(CANONICAL)
def test_a_written_number_is_read_as_the_same(number):
    written = format_phone(number)
    assert written.replace(" ", "") == number
    assert read_phone(written) == number


@given(CANONICAL.filter(lambda number: number.startswith("0")), st.data())
def test_a_national_number_is_the_same_from_abroad(number, data):
    prefix = data.draw(st.sampled_from(["+359", "00359", "+359 (0)", "359 ", "+359 0"]))
    assert read_phone(prefix + number[1:]) == number


@given(LINES)
@settings(deadline=timedelta(seconds=1))
def test_any_line_is_read_or_refused(line):
    code = refusal_of(read_phone, line)
    assert code in {None, "bad-phone"}
    if code is None:
        number = read_phone(line)
        assert read_phone(number) == number
        assert read_phone(format_phone(number)) == number
