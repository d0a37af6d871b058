"""What is not certain is said in words, on paper as on the screens."""

import pytest

from kiosk.domain.leaflet import Bearing, Ending
from kiosk.domain.rendering import (
    Doubt,
    Rich,
    RichList,
    RichParagraph,
    Span,
    Whom,
    plain_text,
)
from kiosk.domain.view import Contact
from tests.leaflets import sayer

AGENCY = Whom("Агенция по заетостта (АЗ)", "0700 1", "https://az.bg/")
WITHOUT_PHONE = Whom("Агенция (АЗ)", None, "https://az.bg/")
SAY = sayer()


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span("5 €"), "5 €"),
        (Span("5 €", doubt=Doubt.TO_CHECK), "5 € (to be checked)"),
        (
            Span("5 €", doubt=Doubt.TO_CHECK_BEFORE_PAYING),
            "5 € (check before you pay)",
        ),
        (
            Span("", doubt=Doubt.NOT_CONFIRMED, whom=AGENCY),
            "not confirmed for today; ask АЗ: 0700 1",
        ),
        (
            Span("", doubt=Doubt.NOT_KNOWN, whom=WITHOUT_PHONE),
            "not known here; ask АЗ (az.bg) or the librarian",
        ),
        (Span("", doubt=Doubt.NOT_KNOWN), "not known here; ask the librarian"),
    ],
)
def test_a_span_says_what_is_not_certain(span, words):
    assert SAY.span(span) == words


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        (Contact("Бюро", whom=AGENCY), "Address, phone and hours are"),
        (Contact("Бюро", "ул. 1", ("1",), whom=AGENCY), "The hours are"),
        (Contact("Бюро", hours="8–17", whom=AGENCY), "Address and phone are"),
    ],
)
def test_what_is_not_known_of_a_desk_is_said_with_whom_to_ask(contact, words):
    assert SAY.unknown(contact) == f"{words} not known here. Ask АЗ: 0700 1."


def test_nothing_is_said_where_nothing_lacks():
    assert SAY.unknown(Contact("Бюро", "ул. 1", ("1",), "8–17", whom=AGENCY)) is None
    assert SAY.unknown(Contact("Институция")) is None


def test_a_text_is_read_line_by_line():
    rich = Rich((RichParagraph((Span("а"), Span("б"))), RichList(((Span("в"),),))))

    assert list(SAY.lines(rich)) == ["аб", "в"]
    assert SAY.plain(rich) == "аб в"


def test_a_text_that_its_language_lacks_is_marked():
    old = Rich((), "en", stale=True)

    assert sayer("en").mark(plain_text("а", "bg")) == "Not translated yet:"
    assert sayer("en").mark(old).startswith("The Bulgarian text has changed")
    assert sayer("en").mark(plain_text("a", "en")) is None


def test_an_ending_without_words_has_the_screens_own():
    ending = Ending("unconfirmed", plain_text("", "bg"), whom=AGENCY)

    assert SAY.ending(ending) == "We cannot say this for today"
    assert SAY.why(ending).endswith("is not confirmed for today. Ask АЗ: 0700 1.")
    assert SAY.why(Ending("submitted", plain_text("Готово", "bg"))) is None


@pytest.mark.parametrize(
    ("bearings", "words"),
    [
        ([Bearing("mvr.bg", 2026), Bearing("a.bg")], "from: mvr.bg (2026), a.bg."),
        ([Bearing("", 2025), Bearing("", 2024)], "from 2024, 2025."),
    ],
)
def test_figures_are_from_a_site_or_at_least_a_year(bearings, words):
    assert SAY.bearings(bearings) == f"The figures are {words}"


def test_where_nothing_was_noted_nothing_is_said():
    assert SAY.bearings([Bearing()]) is None
