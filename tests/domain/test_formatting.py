"""How values are written in each language."""

import unicodedata
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.formatting import Formatter, lower_tr, upper_tr

BG, EN, TR = Formatter("bg"), Formatter("en"), Formatter("tr")
TURKISH_LETTERS = "abcçdefgğhıijklmnoöprsştuüvyz"


@pytest.mark.parametrize("language", ["de", "", "BG", "bg_BG"])
def test_a_language_that_the_kiosk_lacks_is_refused(language):
    with pytest.raises(ValueError, match=f"^{language}$"):
        Formatter(language)


def test_a_formatter_tells_its_language():
    assert [Formatter(code).language for code in ("bg", "en", "tr")] == [
        "bg",
        "en",
        "tr",
    ]


@pytest.mark.parametrize(
    ("euros", "bg", "en", "tr"),
    [
        ("1234.56", "1 234,56 €", "€1,234.56", "1.234,56 €"),
        ("15.34", "15,34 €", "€15.34", "15,34 €"),
        ("5.1", "5,10 €", "€5.10", "5,10 €"),
        ("20", "20 €", "€20", "20 €"),
        ("20.00", "20 €", "€20", "20 €"),
        ("0", "0 €", "€0", "0 €"),
        ("-0.001", "0 €", "€0", "0 €"),
        ("0.005", "0,01 €", "€0.01", "0,01 €"),
        ("2.675", "2,68 €", "€2.68", "2,68 €"),
        ("19.995", "20 €", "€20", "20 €"),
        ("-1234.5", "−1 234,50 €", "−€1,234.50", "−1.234,50 €"),
        ("1E+6", "1 000 000 €", "€1,000,000", "1.000.000 €"),
    ],
)
def test_money(euros, bg, en, tr):
    amount = Decimal(euros)
    assert BG.money(amount) == bg.replace(" ", "\u00a0")
    assert EN.money(amount) == en
    assert TR.money(amount) == tr.replace(" ", "\u00a0")


def test_money_takes_whole_euros():
    assert BG.money(20) == "20\u00a0€"


@pytest.mark.parametrize(
    ("value", "decimals", "bg", "en", "tr"),
    [
        ("0", None, "0", "0", "0"),
        ("100", None, "100", "100", "100"),
        ("1000", None, "1 000", "1,000", "1.000"),
        ("1234567.890", None, "1 234 567,89", "1,234,567.89", "1.234.567,89"),
        ("-0.50", None, "−0,5", "−0.5", "−0,5"),
        ("-0.4", 0, "0", "0", "0"),
        ("0.5", 0, "1", "1", "1"),
        ("2.5", 0, "3", "3", "3"),
        ("1.2", 3, "1,200", "1.200", "1,200"),
        ("99999.995", 2, "100 000,00", "100,000.00", "100.000,00"),
    ],
)
def test_number(value, decimals, bg, en, tr):
    number = Decimal(value)
    assert BG.number(number, decimals) == bg.replace(" ", "\u00a0")
    assert EN.number(number, decimals) == en
    assert TR.number(number, decimals) == tr


def test_a_number_is_never_shortened():
    assert EN.number(Decimal("1" * 40)).replace(",", "") == "1" * 40
    assert EN.money(Decimal("1" * 40)).replace(",", "") == "€" + "1" * 40


@pytest.mark.parametrize(
    ("value", "decimals", "bg", "en", "tr"),
    [
        ("5", None, "5 %", "5%", "%5"),
        ("4.3", None, "4,3 %", "4.3%", "%4,3"),
        ("13.780", None, "13,78 %", "13.78%", "%13,78"),
        ("33.333", 1, "33,3 %", "33.3%", "%33,3"),
        ("-2", None, "−2 %", "−2%", "−%2"),
    ],
)
def test_percent(value, decimals, bg, en, tr):
    share = Decimal(value)
    assert BG.percent(share, decimals) == bg.replace(" ", "\u00a0")
    assert EN.percent(share, decimals) == en
    assert TR.percent(share, decimals) == tr


def test_days():
    day = date(2026, 3, 2)
    assert BG.day(day) == "02.03.2026\u00a0г."
    assert EN.day(day) == "2 March 2026"
    assert TR.day(day) == "02.03.2026"
    assert BG.day_long(day) == "2 март 2026\u00a0г."
    assert EN.day_long(day) == "2 March 2026"
    assert TR.day_long(day) == "2 Mart 2026"
    assert BG.weekday_day(day) == "понеделник, 02.03.2026\u00a0г."
    assert EN.weekday_day(day) == "Monday, 2 March 2026"
    assert TR.weekday_day(day) == "02.03.2026 Pazartesi"


def test_the_last_month_and_the_last_weekday():
    day = date(2026, 12, 27)
    assert BG.day_long(day) == "27 декември 2026\u00a0г."
    assert TR.day_long(day) == "27 Aralık 2026"
    assert EN.weekday_day(day) == "Sunday, 27 December 2026"


@pytest.mark.parametrize(
    ("moment", "bg", "en", "tr"),
    [
        (time(17, 30), "17:30", "17:30", "17.30"),
        (time(8, 5, 59), "08:05", "08:05", "08.05"),
        (time(0, 0), "00:00", "00:00", "00.00"),
    ],
)
def test_time_of_day(moment, bg, en, tr):
    assert BG.time_of_day(moment) == bg
    assert EN.time_of_day(moment) == en
    assert TR.time_of_day(moment) == tr


@pytest.mark.parametrize("formatter", [BG, EN, TR], ids=["bg", "en", "tr"])
@pytest.mark.parametrize(
    ("count", "category"),
    [
        (0, "other"),
        (1, "one"),
        (-1, "one"),
        (2, "other"),
        (11, "other"),
        (21, "other"),
        (Decimal("1.0"), "one"),
        (Decimal("1.5"), "other"),
    ],
)
def test_plural(formatter, count, category):
    assert formatter.plural(count) == category


@pytest.mark.parametrize(
    ("items", "bg", "en", "tr"),
    [
        ([], "", "", ""),
        (["а"], "а", "а", "а"),
        (["а", "б"], "а и б", "а and б", "а ve б"),
        (("а", "б", "в"), "а, б и в", "а, б and в", "а, б ve в"),
    ],
)
def test_listing(items, bg, en, tr):
    assert BG.listing(items) == bg
    assert EN.listing(items) == en
    assert TR.listing(items) == tr


def test_turkish_letters_change_case_their_own_way():
    assert upper_tr("ısı işi İl") == "ISI İŞİ İL"
    assert lower_tr("ISI İŞİ I\u0307l") == "ısı işi il"
    assert TR.upper("izin") == "İZİN"
    assert TR.lower("ISPARTA") == "ısparta"
    assert (EN.upper("izin"), EN.lower("ISPARTA")) == ("IZIN", "isparta")
    assert (BG.upper("ивайло"), BG.lower("ИВАЙЛО")) == ("ИВАЙЛО", "ивайло")


@given(st.text(TURKISH_LETTERS + " "))
def test_turkish_case_can_be_undone(text):
    assert lower_tr(upper_tr(text)) == text


@pytest.mark.parametrize(
    ("formatter", "ordered"),
    [
        (BG, ["12", "Ана", "ана", "„Ана“", "Ана Я", "Анабел", "и", "ѝ", "Иван", "й"]),
        (BG, ["Ёлка", "Жана", "Щъркел", "ъгъл", "эхо", "Яна", "Anna", "Bob"]),
        (EN, ["10", "Anna", "cafe", "café", "Cafés", "Zoe", "Ана", "日本"]),
        (TR, ["Cem", "Çelik", "Dağ", "Işık", "İnci", "Kar", "oz", "öz", "Şen", "Ана"]),
        (TR, ["Hal", "Hâl", "Hali"]),
    ],
    ids=["bg", "bg-latin", "en", "tr", "tr-circumflex"],
)
def test_words_stand_in_the_order_of_the_dictionary(formatter, ordered):
    backwards = ordered[::-1]
    assert sorted(backwards, key=formatter.sort_key) == ordered


@pytest.mark.parametrize(
    ("formatter", "alphabet"),
    [(BG, "абвгдежзийклмнопрстуфхцчшщъьюя"), (TR, TURKISH_LETTERS)],
    ids=["bg", "tr"],
)
def test_the_alphabet_sorts_as_it_is_recited(formatter, alphabet):
    backwards = alphabet[::-1]
    assert "".join(sorted(backwards, key=formatter.sort_key)) == alphabet


def test_every_kind_of_blank_parts_words():
    assert BG.sort_key("Ана\u00a0Я")[0] == BG.sort_key("Ана Я")[0]


@given(st.lists(st.text().map(lambda text: unicodedata.normalize("NFC", text))))
def test_the_order_is_the_same_whatever_came_first(texts):
    backwards = texts[::-1]
    for formatter in (BG, EN, TR):
        one_way = sorted(texts, key=formatter.sort_key)
        assert one_way == sorted(backwards, key=formatter.sort_key)
