"""Days and numbers as people write them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.conventions import CONVENTIONS
from kiosk.domain.formatting import Formatter
from kiosk.domain.reading import read_date, read_date_line, read_number
from kiosk.domain.refusals import Refused

FORMATTERS = [Formatter(language) for language in CONVENTIONS]
DAYS = st.dates(date(1000, 1, 1))
LINES = st.one_of(
    st.text(max_size=80),
    st.text("0123456789 .,-/'+€гXVIмайeur−\u00a0٣", max_size=30),
    st.builds(str.__mul__, st.text(min_size=1, max_size=4), st.integers(1, 2_500)),
)
NOVEMBER_22 = date(2026, 11, 22)


def refusal_of(reader, *typed):
    try:
        reader(*typed)
    except Refused as refusal:
        return refusal.code
    return None


@pytest.mark.parametrize(
    "typed",
    [
        "22.11.2026",
        "22.11.2026 г.",
        "22.11.2026г.",
        "22.11.2026\u00a0г",
        "22.11.2026 год.",
        "22.11.2026 година",
        " 22 . 11 . 2026 ",
        "22. 11. 2026 г.",
        "22/11/2026",
        "22-11-2026",
        "22–11–2026",
        "22,11,2026",
        "22 11 2026",
        "22112026",
        "2026-11-22",
        "2026.11.22",
        "22 ноември 2026",
        "22 ноември 2026 г.",
        "22 НОЕМВРИ 2026 Г.",
        "22 ноем. 2026 г.",
        "22-ри ноември 2026",
        "22.XI.2026 г.",
        "22 xi 2026",
        "22.ХІ.2026",
        "22 Kasım 2026",
        "22 KASIM 2026",
        "22 kasim 2026",
        "22 Kas 2026",
        "22 November 2026",
        "22nd of November 2026",
        "November 22, 2026",
        "Nov 22 2026",
        "٢٢/١١/٢٠٢٦",
        "２２．１１．２０２６",
    ],
)
def test_a_day_is_read_from_a_line(typed):
    assert read_date_line(typed) == NOVEMBER_22


def test_the_day_comes_before_the_month():
    assert read_date_line("5/4/2026") == date(2026, 4, 5)
    assert read_date_line("05042026") == date(2026, 4, 5)
    assert read_date_line("2026-05-04") == date(2026, 5, 4)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "г.",
        "днес",
        "22.11",
        "22.11.26",
        "22.11.0026",
        "22.11.20266",
        "11/22/2026",
        "2026-22-11",
        "20261122",
        "2211202",
        "29.02.2025",
        "31.04.2026",
        "00.11.2026",
        "22.00.2026",
        "22.13.2026",
        "222.11.2026",
        "22.11.2026 18:00",
        "22.11.2026 и 23.11.2026",
        "22 ма 2026",
        "22 н 2026",
        "22 ноемврии 2026",
        "22 листопад 2026",
        "22 XIII 2026",
        "ноември ноември 2026",
        "22 11 ноември",
        "22²11²2026",
        "0" * 10_000,
        " " * 9_999 + "x",
    ],
)
def test_what_is_no_day_is_refused(typed):
    assert refusal_of(read_date_line, typed) == "not-a-date"


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        ("22", "11", "2026"),
        (" 22. ", "11.", "2026 г."),
        ("22", "ноември", "2026г"),
        ("22", "Ноем.", "2026"),
        ("22", "Kasım", "2026"),
        ("22", "nov", "2026"),
        ("22", "XI", "2026"),
        ("２２", "１１", "２０２６"),
    ],
)
def test_a_day_is_read_from_three_boxes(day, month, year):
    assert read_date(day, month, year) == NOVEMBER_22


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [
        ("", "", ""),
        ("22", "", "2026"),
        ("", "11", "2026"),
        ("22", "11", ""),
        ("22", "11", "26"),
        ("22", "11", "0999"),
        ("30", "2", "2026"),
        ("-2", "11", "2026"),
        ("22", "oc", "2026"),
        ("22", "1" * 10_000, "2026"),
    ],
)
def test_boxes_that_name_no_day_are_refused(day, month, year):
    assert refusal_of(read_date, day, month, year) == "not-a-date"


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, "януари ян. яну January jan Ocak oca I"),
        (2, "февруари февр. feb Şubat subat şub ŞUBAT II"),
        (3, "март мар. March mar Mart III"),
        (4, "април апр. April apr Nisan nis IV"),
        (5, "май May Mayıs mayis V"),
        (6, "юни юн June jun Haziran haz VI"),
        (7, "юли юл July jul Temmuz tem VII"),
        (8, "август авг. August aug Ağustos agu AĞU VIII"),
        (9, "септември септ. сеп September sept. Eylül eyl EYLÜL IX"),
        (10, "октомври окт. October oct Ekim eki X Х"),
        (11, "ноември ноем. November nov Kasım kas XI"),
        (12, "декември дек. December dec Aralık ara ARALIK XII ХІІ"),
    ],
)
def test_a_month_has_many_names(month, names):
    for name in names.split():
        assert read_date("1", name, "2026") == date(2026, month, 1), name


@pytest.mark.parametrize("formatter", FORMATTERS, ids=list(CONVENTIONS))
@given(day=DAYS)
def test_a_written_day_is_read_as_the_same(formatter, day):
    assert read_date_line(formatter.day(day)) == day
    assert read_date_line(formatter.day_long(day)) == day
    month = CONVENTIONS[formatter.language].months[day.month - 1]
    assert read_date(str(day.day), month, str(day.year)) == day


@given(DAYS)
def test_an_iso_day_is_read_as_the_same(day):
    assert read_date_line(day.isoformat()) == day


@given(LINES)
@settings(deadline=timedelta(seconds=1))
def test_any_line_is_a_day_or_refused(line):
    code = refusal_of(read_date_line, line)
    assert code in {None, "not-a-date"}
    if code is None:
        day = read_date_line(line)
        assert read_date_line(Formatter("bg").day(day)) == day


@given(LINES, LINES, LINES)
@settings(deadline=timedelta(seconds=1))
def test_any_boxes_are_a_day_or_refused(day, month, year):
    code = refusal_of(read_date, day, month, year)
    assert code in {None, "not-a-date"}
    if code is None:
        assert read_date(day, month, year).year >= 1000


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", "0"),
        ("007", "7"),
        ("1234,56", "1234.56"),
        ("1234.56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1\u202f234\u2009567,89", "1234567.89"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1’234,56", "1234.56"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("1 234 567", "1234567"),
        ("1.234,567", "1234.567"),
        ("1 234,567", "1234.567"),
        ("1234567,891", "1234567.891"),
        ("0,500", "0.500"),
        ("0.005", "0.005"),
        (",5", "0.5"),
        ("5,", "5"),
        ("-5", "-5"),
        ("- 5", "-5"),
        ("−5,5", "-5.5"),
        ("–5", "-5"),
        ("+5", "5"),
        ("５，５", "5.5"),
        ("٣٫٥", "3.5"),
        ("١٬٢٣٤٫٥٦", "1234.56"),
        ("1 234,56 €", "1234.56"),
        ("1234,56€", "1234.56"),
        ("€1,234.56", "1234.56"),
        ("€ 5", "5"),
        ("-€5", "-5"),
        ("€-5", "-5"),
        ("5 EUR", "5"),
        ("EUR 5", "5"),
        ("5 евро", "5"),
        ("5 ЕВРО", "5"),
        ("5 евра", "5"),
        ("5 euros", "5"),
        ("5 avro", "5"),
    ],
)
def test_a_number_is_read(typed, number):
    read = read_number(typed)
    assert read == Decimal(number)
    assert str(read) == str(Decimal(number))


@pytest.mark.parametrize(
    ("typed", "decimals", "number"),
    [
        ("1.234", 0, "1234"),
        ("1,234", 2, "1234"),
        ("1,234", 3, "1.234"),
        ("1.234", 4, "1.234"),
        ("123.456", 2, "123456"),
        ("1234.567", 2, "1234.567"),
        ("0.123", 2, "0.123"),
        ("1,23", 0, "1.23"),
        ("1.2345", 2, "1.2345"),
        ("1.234.567", 3, "1234567"),
        ("-1.234", 2, "-1234"),
    ],
)
def test_three_digits_after_a_lone_mark(typed, decimals, number):
    assert read_number(typed, decimals) == Decimal(number)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        ",",
        "€",
        "пет",
        "1 23",
        "12 34",
        "1234 567",
        "0 123",
        "1 234.567,89",
        "1.234,567,89",
        "1.23.456",
        "1,23 45",
        "1..2",
        "12.34.56",
        "1'23",
        "--5",
        "5-",
        "5,-",
        "(5)",
        "1e5",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "½",
        "5²",
        "5 лв",
        "5 лв.",
        "5 лева",
        "5 BGN",
        "$5",
        "5 %",
        "5 и 6",
        "1" * 65,
        "1" * 10_000,
        "1 " * 5_000,
    ],
)
def test_what_is_no_number_is_refused(typed):
    assert refusal_of(read_number, typed) == "not-a-number"


@pytest.mark.parametrize("formatter", FORMATTERS, ids=list(CONVENTIONS))
@given(
    value=st.decimals("-1e20", "1e20", places=6),
    decimals=st.integers(min_value=0, max_value=6),
)
def test_a_written_number_is_read_as_the_same(formatter, value, decimals):
    value = round(value, decimals)
    assert read_number(formatter.number(value, decimals), decimals) == value


@pytest.mark.parametrize("formatter", FORMATTERS, ids=list(CONVENTIONS))
@given(cents=st.integers(-(10**20), 10**20))
def test_a_written_sum_is_read_as_the_same(formatter, cents):
    euros = Decimal(cents).scaleb(-2)
    assert read_number(formatter.money(euros)) == euros
    assert read_number(formatter.number(euros)) == euros


@given(LINES, st.integers(0, 6))
@settings(deadline=timedelta(seconds=1))
def test_any_line_is_a_number_or_refused(line, decimals):
    code = refusal_of(read_number, line, decimals)
    assert code in {None, "not-a-number"}
    if code is None:
        assert read_number(line, decimals).is_finite()
