"""The note as plain lines: what matters, in the order in which it is read."""

import dataclasses
import itertools
from datetime import date

import pytest

from kiosk.domain.leaflet import Due, Ending, Find, Leaflet, Place, Task, Thing
from kiosk.domain.rendering import Whom, plain_text
from kiosk.domain.view import Contact
from kiosk.outputs.plain import plain_lines
from tests.builders import TODAY
from tests.leaflets import sayer


def rich(text):
    return plain_text(text, "bg")


WHOM = Whom("НАП", "0700")
NOTE = Leaflet(
    guide="g",
    language="bg",
    title=rich("Вземете ПИК"),
    card="ПИК",
    authority="НАП",
    day=TODAY,
    checked=TODAY,
    due=(Due(rich("Идете до 1.12."), (date(2026, 12, 1),)),),
    ending=Ending(
        "go-to-office",
        rich("Идете"),
        (rich("Нищо не е пратено."),),
        (rich("Пазете кода."),),
    ),
    left=(Task(rich("Подайте"), (rich("Носете карта."),)),),
    bring=(Thing(rich("Лична карта"), rich("Ваша"), rich("Вземете я.")),),
    found=(Find(rich("Линия"), rich("Денем"), Contact("", phones=("0700 1",))),),
    places=(
        Place(Contact("НАП – Смолян", "ул. 1", ("0301 1", "0301 2"), "8–17")),
        Place(
            Contact("NRA – Devin", url="https://nra.bg/", whom=WHOM),
            Contact("НАП – Девин", "ул. 2"),
        ),
        Place(Contact("НАП – Мадан", url="https://nra.bg/", whom=WHOM)),
    ),
    ticket="12 34",
)
UNKNOWN = "Address, phone and hours are not known here. Ask НАП: 0700."


def test_all_that_matters_is_told():
    assert plain_lines(NOTE, sayer()) == (
        "Вземете ПИК",
        "",
        "By when:",
        "Идете до 1.12.",
        "",
        "Идете",
        "Нищо не е пратено.",
        "",
        "What is left to do:",
        "• Подайте",
        "Носете карта.",
        "",
        "What follows:",
        "• Пазете кода.",
        "",
        "What was found for you:",
        "• Линия – 0700 1",
        "",
        "What to bring:",
        "• Лична карта",
        "",
        "Where:",
        "• НАП – Смолян; ул. 1; 0301 1; 0301 2; 8–17",
        "• NRA – Devin; nra.bg",
        "НАП – Девин; ул. 2",
        "• НАП – Мадан; nra.bg",
        UNKNOWN,
        "",
        "To go on another time:",
        "12 34",
    )


def test_the_brief_form_has_no_explanations():
    lines = plain_lines(NOTE, sayer(), brief=True)

    gone = {"Носете карта.", "Нищо не е пратено.", "• Пазете кода.", "What follows:"}
    assert gone.isdisjoint(lines)
    assert {"Идете до 1.12.", "Идете", "• Подайте", "• Лична карта"} < set(lines)


@pytest.mark.parametrize("part", ["due", "left", "bring", "found", "places"])
def test_what_there_is_not_has_no_heading(part):
    whole = plain_lines(NOTE, sayer())
    without = plain_lines(dataclasses.replace(NOTE, **{part: ()}), sayer())

    assert len(without) < len(whole)
    assert not any(
        line.endswith(":") and after == ""
        for line, after in itertools.pairwise(without)
    )


def test_a_walk_that_could_not_go_on_says_why():
    ending = Ending("unconfirmed", rich(""), whom=WHOM)

    lines = plain_lines(dataclasses.replace(NOTE, ending=ending), sayer())

    assert "We cannot say this for today" in lines
    assert any(line.endswith("Ask НАП: 0700.") for line in lines)
