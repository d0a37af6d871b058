"""What settings take and what they refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.phrases import Phrase
from kiosk.services.setting_kinds import (
    Choice,
    GuideIds,
    Hosts,
    Line,
    Option,
    SecretHash,
    Switch,
    Unfit,
    Whole,
)

NAME = Line(10, least=1)
SECONDS = Whole(20, 120)
SIZES = Choice((Option(100, Phrase("Settings", "Usual")), Option(200, Phrase("", "x"))))
THEMES = Choice((Option("light", Phrase("", "Light")), Option("dark", Phrase("", "D"))))
OFTEN = GuideIds(most=3)
HOSTS = Hosts(most=2)
KINDS = [NAME, Line(5), SECONDS, SIZES, THEMES, Switch(), OFTEN, HOSTS, SecretHash()]

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 300),
    st.floats(),
    st.text(max_size=12),
    st.lists(st.one_of(st.integers(), st.text("ab-1 ", max_size=4)), max_size=5),
    st.dates(),
)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (NAME, "  Регионална ", "Регионална"),
        (Line(5), "", ""),
        (SECONDS, " 20 ", 20),
        (SECONDS, "120", 120),
        (SIZES, "200", 200),
        (THEMES, "DARK", "dark"),
        (Switch(), "true", True),
        (Switch(), "Да", True),
        (Switch(), "off", False),
        (Switch(), "не", False),
        (
            OFTEN,
            "nra-pik-get, heating-aid;a1\nnra-pik-get",
            ("nra-pik-get", "heating-aid", "a1"),
        ),
        (OFTEN, "", ()),
        (SecretHash(), "", ""),
    ],
)
def test_text_is_understood(kind, text, value):
    parsed = kind.parse(text)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        (NAME, " \t", "This cannot be left empty."),
        (NAME, "x" * 11, "At most 10 characters fit here."),
        (SECONDS, "19", "Choose from 20 to 120."),
        (SECONDS, "121", "Choose from 20 to 120."),
        (SECONDS, "-5", "Choose from 20 to 120."),
        (SECONDS, "1.5", "This has to be a whole number."),
        (SECONDS, "9" * 5000, "This has to be a whole number."),
        (SECONDS, "", "This has to be a whole number."),
        (SIZES, "110", "Choose one of: 100, 200."),
        (THEMES, "", "Choose one of: light, dark."),
        (Switch(), "perhaps", "Write true or false."),
        (OFTEN, "a b c d", "At most 3 guides fit here."),
        (
            OFTEN,
            "Heating",
            "“Heating” is not the id of a guide: small Latin",
        ),
        (
            SecretHash(),
            "4821",
            "A PIN is never written here as it is.",
        ),
    ],
)
def test_text_is_refused_with_a_reason(kind, text, why):
    with pytest.raises(Unfit) as unfit:
        kind.parse(text)
    assert str(unfit.value.why).startswith(why)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (NAME, 1),
        (SECONDS, True),
        (SECONDS, 30.0),
        (SECONDS, "30"),
        (SIZES, "100"),
        (SIZES, 100.0),
        (Choice((Option(1, Phrase("", "One")),)), True),
        (Switch(), 1),
        (OFTEN, "heating-aid"),
        (OFTEN, [1]),
        (OFTEN, {"a": 1}),
        (SecretHash(), 4821),
        (SecretHash(), "4821"),
        (SecretHash(), "$a b"),
    ],
)
def test_a_value_of_another_kind_is_refused(kind, value):
    with pytest.raises(Unfit):
        kind.check(value)


def test_a_hash_is_taken_as_it_is():
    assert SecretHash().check("$argon2id$v=19$x") == "$argon2id$v=19$x"


@given(st.sampled_from(KINDS), PLAIN)
def test_whatever_is_taken_is_taken_again_as_it_was_kept(kind, value):
    try:
        kept = kind.check(value)
    except Unfit:
        return
    assert kind.check(kept) == kept
    if kept and not isinstance(kind, SecretHash):
        assert kind.parse(kind.text(kept)) == kept


@given(st.sampled_from(KINDS), st.text(max_size=30))
def test_any_text_is_taken_or_refused(kind, text):
    try:
        value = kind.parse(text)
    except Unfit:
        return
    assert kind.check(value) == value


def test_something_other_than_ids_still_has_a_text():
    assert OFTEN.text("x") == "x"


def test_hosts_are_kept_as_the_policy_reads_them():
    assert HOSTS.parse("WWW.Example.bg, *.nra.bg") == ("www.example.bg", "*.nra.bg")
    assert HOSTS.check([]) == ()
    assert HOSTS.text(("a.bg", "b.bg")) == "a.bg, b.bg"


@pytest.mark.parametrize(
    "text",
    [
        *("https://a.bg", "a.bg/path", "a.bg:444", "me@a.bg", "10.0.0.1", "*.bg"),
        *("a.*.bg", "printer", "localhost", "nrа.bg", "a.bg b.bg c.bg"),
    ],
)
def test_what_is_no_public_host_is_refused_with_a_reason(text):
    with pytest.raises(Unfit) as refusal:
        HOSTS.parse(text)
    assert refusal.value.why.source.strip()
