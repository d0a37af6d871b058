"""What a procedure costs, and where its figures are from."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.discreet import DiscreetRenderer
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import Apply, FactOf, Number, Reference
from kiosk.domain.facts import NumberRow
from kiosk.domain.guide import FREE, AskNumber, Question
from kiosk.domain.leaflet import Bearing
from kiosk.domain.passages import passages_of, picked
from kiosk.domain.pricing import bearing_of, bearings_of, fee_of
from kiosk.domain.rendering import Doubt
from tests.builders import TODAY, almanac, fact, guide, info, volume, walked

BOOK = almanac(
    fact("fee", "money", {"value": 15, "checked": "2026-01", "converted": True}),
    fact(
        "extra", "money", {"value": 3, "checked": "unknown", "starts": date(2024, 1, 1)}
    ),
)


def row(source, checked=None, starts=None):
    return NumberRow(value=Decimal(1), source=source, checked=checked, starts=starts)


@pytest.mark.parametrize(
    ("given", "bearing"),
    [
        (row("https://www.mvr.bg/taksi", "2026-01-05"), Bearing("mvr.bg", 2026)),
        (row("varna24.bg, комисар Иванова", "2023"), Bearing("varna24.bg", 2023)),
        (row("https://ваучери.бг (xn--80.bg) FAQ"), Bearing("ваучери.бг", 0)),
        (row("own knowledge", "unknown", date(2025, 5, 1)), Bearing("", 2025)),
        (row("own knowledge", "unknown"), Bearing("", 0)),
    ],
)
def test_a_figure_is_from_a_site_and_a_year(given, bearing):
    assert bearing_of(given) == bearing


def test_each_source_is_told_once_the_newest_first():
    rows = [row("a.bg", "2023"), row("b.bg", "2026"), row("https://a.bg/x", "2023-05")]

    assert bearings_of(rows) == (Bearing("b.bg", 2026), Bearing("a.bg", 2023))


def fee(walk, steps=None, *, dated=False, **words):
    whole = volume(walk.guide, steps, **words)
    passages = passages_of(whole, walk, "bg")
    lines = picked(passages, lambda at, name: at.day(name) is not None) if dated else ()
    scope = walk.trace.scope
    renderer = DiscreetRenderer(whole, BOOK, scope, "bg")
    return fee_of(whole, passages, lines, renderer, scope)


def test_what_is_free_is_said_so():
    told = fee(walked(guide(info("told"), cost=FREE), book=BOOK), fee="Без такса.")

    assert (told.free, told.amount, told.text.plain) == (True, None, "Без такса.")
    assert told.bearings == ()


def test_a_fee_in_doubt_has_its_mark_and_its_source():
    told = fee(walked(guide(info("told"), cost=FactOf("fee")), book=BOOK))

    assert told.amount.text == "15\N{NO-BREAK SPACE}€"
    assert told.amount.doubt is Doubt.TO_CHECK_BEFORE_PAYING
    assert told.bearings == (Bearing("", 2026),)


def test_figures_in_the_guides_words_have_their_source():
    told = fee(walked(guide(info("told")), book=BOOK), fee="Около {fact:extra}.")

    assert told.amount is None
    assert told.text.plain == "Около 3\N{NO-BREAK SPACE}€."
    assert told.bearings == (Bearing("", 2024),)


def test_worked_out_figures_in_the_guides_words_have_their_source():
    told = fee(walked(SUMS, book=BOOK), fee="Общо {total}.")

    assert told.text.plain == "Общо 18\N{NO-BREAK SPACE}€."
    assert told.bearings == (Bearing("", 2026), Bearing("", 2024))


SUMS = guide(
    Question(
        id="pay",
        ask=AskNumber(Number(Decimal(0)), Number(Decimal(9999)), money=True),
    ),
    info("told"),
    values={
        "half": Apply("quotient", {"0": Reference("pay"), "1": Number(Decimal(2))}),
        "total": Apply("sum", {"0": FactOf("fee"), "1": FactOf("extra")}),
        "due": Apply(
            "days_after", {"date": Reference("today"), "days": FactOf("extra")}
        ),
    },
)
SAID = {
    "told": {
        "body": "Въведохте {pay}.\n\nПолучавате {half}.\n\n"
        "- Общо {total}.\n- До {due} {half}"
    }
}


def test_sums_that_were_worked_out_are_told_and_typed_ones_are_not():
    told = fee(walked(SUMS, Decimal(80), book=BOOK), SAID)

    assert [rich.plain for rich in told.sums] == [
        "Получавате 40\N{NO-BREAK SPACE}€.",
        "Общо 18\N{NO-BREAK SPACE}€.",
        "До 27.11.2026\N{NO-BREAK SPACE}г. 40\N{NO-BREAK SPACE}€",
    ]
    assert told.bearings == (Bearing("", 2026), Bearing("", 2024))


def test_what_is_told_for_its_day_is_not_told_again():
    told = fee(walked(SUMS, Decimal(80), book=BOOK), SAID, dated=True)

    assert [rich.plain.split()[0] for rich in told.sums] == ["Получавате", "Общо"]


def test_the_day_of_the_walk_is_no_figure():
    assert TODAY.year == 2026
    told = fee(walked(guide(info("told")), book=BOOK), {"told": {"body": "На {today}"}})

    assert told.sums == ()


def test_a_scope_without_answers_has_no_sums():
    assert Scope(SUMS.values, BOOK, TODAY).named("half") is None
    assert fee(walked(SUMS, book=BOOK), SAID).sums == ()
