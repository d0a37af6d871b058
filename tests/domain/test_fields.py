"""Fields with a form of their own.

Every personal number here is made by rule from random digits; none is a person's.
"""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kiosk
from kiosk.domain.fields import format_iban, format_phone, read_field
from kiosk.domain.refusals import Refused

FORMATS = ["egn", "lnch", "eik", "iban", "phone", "email", "postcode", "name", "any"]
LINES = st.one_of(
    st.text(max_size=80),
    st.text("0123456789 .-/@:ABGБГабв\u00a0０", max_size=40),
    st.builds(str.__mul__, st.text(min_size=1, max_size=4), st.integers(1, 2_500)),
)
SEPARATORS = ["", "", "", " ", "-", ".", "/", "\u00a0", "–", " - "]


@pytest.fixture(scope="module", autouse=True)
def _stdnum_loaded():
    """Load the lists of stdnum before the first example is timed."""
    read_field("iban", "BG80BNBG96611020345678")
    read_field("eik", "175074752")


def weighed(digits, weights):
    return sum(
        int(digit) * weight for digit, weight in zip(digits, weights, strict=True)
    )


def egn_of(born, order):
    """Return an EGN by the rule that GRAO publishes (grao.bg/esgraon.html)."""
    month = born.month + {18: 20, 19: 0, 20: 40}[born.year // 100]
    nine = f"{born.year % 100:02}{month:02}{born.day:02}{order:03}"
    return nine + str(weighed(nine, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10)


def lnch_of(nine):
    return nine + str(weighed(nine, (21, 19, 17, 13, 11, 9, 7, 3, 1)) % 10)


def with_check(digits, first, second):
    remainder = weighed(digits, first) % 11
    if remainder == 10:
        remainder = weighed(digits, second) % 11
    return digits + str(remainder % 10)


def eik_of(eight):
    return with_check(eight, range(1, 9), range(3, 11))


def branch_of(eik, three):
    return eik[:8] + with_check(eik[8] + three, (2, 7, 3, 5), (4, 9, 5, 7))


def iban_of(account):
    numbers = "".join(str(int(sign, 36)) for sign in account + "BG00")
    return f"BG{98 - int(numbers) % 97:02}{account}"


def digits(count):
    return st.text("0123456789", min_size=count, max_size=count)


EGN = st.builds(
    egn_of, st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.integers(0, 999)
)
LNCH = digits(9).filter(lambda nine: nine.strip("0")).map(lnch_of)
EIK = digits(8).filter(lambda eight: eight.strip("0")).map(eik_of)
BRANCH = st.builds(branch_of, EIK, digits(3))
IBAN = st.from_regex(r"[A-Z]{4}[0-9]{6}[A-Z0-9]{8}", fullmatch=True).map(iban_of)


@st.composite
def spelt(draw, canonical):
    gaps = draw(
        st.lists(
            st.sampled_from(SEPARATORS),
            min_size=len(canonical) - 1,
            max_size=len(canonical) - 1,
        ).filter(lambda gaps: sum(map(len, gaps)) < 25)
    )
    full_width = draw(st.booleans())
    typed = canonical[0] + "".join(
        gap + sign for gap, sign in zip(gaps, canonical[1:], strict=True)
    )
    if full_width:
        typed = "".join(chr(ord(s) + 0xFEE0) if s.isdigit() else s for s in typed)
    return typed + draw(st.sampled_from(["", " ", "\n"]))


def refusal_of(field_format, typed, max_length=None):
    try:
        read_field(field_format, typed, max_length)
    except Refused as refusal:
        return refusal.code
    return None


@pytest.mark.parametrize(
    ("field_format", "numbers"),
    [
        ("egn", EGN),
        ("lnch", LNCH),
        ("eik", EIK),
        ("eik", BRANCH),
        ("eik", EGN),
        ("eik", LNCH),
        ("iban", IBAN),
    ],
)
@given(data=st.data())
def test_a_good_number_is_read_in_every_spelling(field_format, numbers, data):
    number = data.draw(numbers)
    assert read_field(field_format, data.draw(spelt(number))) == number


@pytest.mark.parametrize(
    ("field_format", "numbers"),
    [("egn", EGN), ("lnch", LNCH), ("eik", EIK), ("eik", BRANCH), ("iban", IBAN)],
)
@given(data=st.data())
def test_a_wrong_check_digit_is_refused(field_format, numbers, data):
    number = data.draw(numbers)
    at = 3 if field_format == "iban" else -1
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != number[at]]))
    typed = number[:at] + wrong + (number[at + 1 :] if at > 0 else "")
    assert refusal_of(field_format, typed) == f"bad-{field_format}"


@given(EIK, st.integers(1, 9), digits(3))
def test_a_branch_of_a_wrong_number_is_refused(eik, shift, three):
    wrong = eik[:8] + str((int(eik[8]) + shift) % 10)
    assert refusal_of("eik", branch_of(wrong, three)) == "bad-eik"


@pytest.mark.parametrize(
    ("eik", "typed"),
    [
        ("175074752", "175 074 752"),
        ("175074752", "BG175074752"),
        ("175074752", "bg 175074752"),
        ("175074752", "БГ175074752"),
        ("1213961230342", "121396123-0342"),
    ],
)
def test_a_company_s_published_number_is_read(eik, typed):
    assert read_field("eik", typed) == eik


def test_both_rounds_of_the_branch_check_are_used():
    eik = eik_of("12139612")
    rounds = {
        weighed(eik[8] + f"{three:03}", (2, 7, 3, 5)) % 11 for three in range(1000)
    }
    assert 10 in rounds
    for three in range(1000):
        branch = branch_of(eik, f"{three:03}")
        assert read_field("eik", branch) == branch


@pytest.mark.parametrize(
    ("field_format", "typed"),
    [
        ("egn", "123456789"),
        ("egn", "12345678901"),
        ("egn", "8013010000"),
        ("egn", "0000000000"),
        ("egn", "75А2316926"),
        ("egn", "²²²²²²²²²²"),
        ("egn", "7" * 10_000),
        ("lnch", "0000000000"),
        ("lnch", "711104292"),
        ("eik", "000000000"),
        ("eik", "0000000000000"),
        ("eik", "12345678"),
        ("eik", "BG"),
        ("eik", "BGBG175074752"),
        ("iban", "BG"),
        ("iban", "BG80"),
        ("iban", "BG80 BNBG 9661 1020 3456 7"),
        ("iban", "XX80 BNBG 9661 1020 3456 78"),
        ("iban", "BG80 BNBG 9661 1020 3456 78 или друга"),
        ("phone", "62 566"),
        ("postcode", "0700"),
        ("postcode", "470"),
        ("postcode", "47000"),
        ("postcode", "Смолян"),
    ],
)
def test_what_is_no_such_number_is_refused(field_format, typed):
    assert refusal_of(field_format, typed) == f"bad-{field_format}"


@pytest.mark.parametrize(
    "typed",
    [
        "BG80 BNBG 9661 1020 3456 78",
        "bg80bnbg96611020345678",
        "BG80-BNBG-9661-1020-3456-78",
        "IBAN: BG80 BNBG 9661 1020 3456 78",
        "ВG80 ВNВG 9661 1020 3456 78",
        "БГ80 БНБГ 9661 1020 3456 78",
        "бг80бнбг96611020345678",
        "ИБАН БГ80 BNBG 9661 1020 3456 78",
        "ＢＧ８０ BNBG 9661 1020 3456 78",
    ],
)
def test_an_iban_is_read_whatever_the_keyboard(typed):
    assert read_field("iban", typed) == "BG80BNBG96611020345678"


@pytest.mark.parametrize(
    "iban", ["DE89370400440532013000", "TR330006100519786457841326"]
)
def test_an_iban_of_another_country_is_read(iban):
    assert read_field("iban", format_iban(iban).lower()) == iban


def test_an_iban_is_written_in_groups_of_four():
    written = format_iban("BG80BNBG96611020345678")
    assert written == "BG80 BNBG 9661 1020 3456 78"
    assert format_iban("") == ""


@given(IBAN)
def test_a_written_iban_is_read_as_the_same(iban):
    assert read_field("iban", format_iban(iban)) == iban


def test_a_phone_is_read_and_written():
    assert read_field("phone", "+359 301 62 566") == "030162566"
    assert format_phone("030162566") == "0301 62 566"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ivan.petrov@abv.bg", "ivan.petrov@abv.bg"),
        ("  Ivan+GISHE@Mail.Example.com\n", "Ivan+GISHE@Mail.Example.com"),
        ("\ufeffivan＠abv．bg", "ivan@abv.bg"),
        ("ivan@поща.бг", "ivan@поща.бг"),
        ("ivan@xn--80a1acny.xn--90ae", "ivan@xn--80a1acny.xn--90ae"),
        ("o'neill@my-host.co.uk", "o'neill@my-host.co.uk"),
        ("a@1.bg", "a@1.bg"),
    ],
)
def test_an_address_is_read(typed, read):
    assert read_field("email", typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "ivan",
        "@abv.bg",
        "ivan@",
        "ivan@abv",
        "ivan@abv.b",
        "ivan@abv.1",
        "ivan@abv.bg.",
        "ivan@.bg",
        "ivan@-abv.bg",
        "ivan@a_bv.bg",
        "ivan@abv,bg",
        "ivan@@abv.bg",
        "ivan petrov@abv.bg",
        ".ivan@abv.bg",
        "ivan..petrov@abv.bg",
        "иван@abv.bg",
        "ivan@аbv.bg",
        "ivan@abv.bг",
        "a" * 65 + "@abv.bg",
        "a@" + "b." * 130 + "bg",
        "a@" + "b" * 64 + ".bg",
    ],
)
def test_what_is_no_address_is_refused(typed):
    assert refusal_of("email", typed) == "bad-email"


@pytest.mark.parametrize("typed", ["4700", " 4700 ", "BG-4700", "bg 4700", "４７００"])
def test_a_postcode_is_read(typed):
    assert read_field("postcode", typed) == "4700"


@pytest.mark.parametrize("field_format", ["name", "any"])
def test_a_free_line_is_kept_as_it_was_meant(field_format):
    typed = "  Ана-Мария \u00a0 О’Нийл\t"
    assert read_field(field_format, typed) == "Ана-Мария О’Нийл"


@pytest.mark.parametrize("field_format", FORMATS)
@pytest.mark.parametrize("blank", ["", "  ", "\u00a0\u200b\n"])
def test_nothing_but_blanks_is_no_answer(field_format, blank):
    assert refusal_of(field_format, blank) == "required"


def test_the_canonical_form_is_what_is_measured():
    spaced = "BG80 BNBG 9661 1020 3456 78"
    assert read_field("iban", spaced, 22) == "BG80BNBG96611020345678"
    assert refusal_of("iban", spaced, 21) == "too-long"
    assert read_field("name", "  Ана  ", 3) == "Ана"
    assert refusal_of("any", "Ана!", 3) == "too-long"
    assert refusal_of("any", "я" * 10_000, 200) == "too-long"


def test_an_unknown_format_is_an_error_of_the_caller():
    with pytest.raises(ValueError, match="passport"):
        read_field("passport", "1")


@pytest.mark.parametrize("field_format", FORMATS)
@given(line=LINES)
@settings(deadline=timedelta(seconds=1))
def test_any_line_is_read_or_refused(field_format, line):
    code = refusal_of(field_format, line, 200)
    assert code in {None, "required", "too-long", f"bad-{field_format}"}
    if code is None:
        read = read_field(field_format, line, 200)
        assert read_field(field_format, read, 200) == read


def test_stdnum_is_not_loaded_before_it_is_needed():
    program = "import sys, kiosk.domain.fields; print('stdnum' in sys.modules)"
    ran = subprocess.run(  # noqa: S603 - this interpreter, a fixed program
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=Path(kiosk.__file__).parents[1],
        text=True,
    )
    assert ran.stdout.strip() == "False"
