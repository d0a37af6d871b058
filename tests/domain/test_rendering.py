"""Places in a text, filled with what is known and marked where it is not certain."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.directory import Authority, Office, Site, Words
from kiosk.domain.evaluation import Scope
from kiosk.domain.expressions import (
    Apply,
    Compares,
    FactOf,
    Lookup,
    Number,
    OrElse,
    Pick,
    PickRow,
    Reference,
    Word,
)
from kiosk.domain.guide import (
    AskDate,
    AskNumber,
    AskText,
    Choices,
    Choosable,
    Field,
    Form,
    Question,
)
from kiosk.domain.rendering import Doubt, Renderer, Span, Whom, plain_text
from tests.builders import TODAY, almanac, choice, fact, guide, text, volume

EURO = Decimal("15.34")
WHO = Words("Агенция (АЗ)", "The agency")
BOOK = almanac(
    fact("fee", "money", EURO),
    fact("old-fee", "money", {"value": EURO, "until": date(2025, 12, 31)}),
    fact("leva", "money", {"value": Decimal(30), "currency": "BGN"}),
    fact("turned", "money", {"value": EURO, "converted": True}),
    fact(
        "winter",
        "money",
        {"value": EURO, "until": date(2026, 3, 31), "converted": True},
    ),
    fact("hearsay", "days", {"value": 7, "confirmed": False}),
    fact("days", "days", 7),
    fact("one", "days", 1),
    fact("rate", "percent", Decimal("13.78")),
    fact("due", "date", date(2026, 12, 1)),
    fact("line", "phone", "0700 1"),
    fact("table", "table", ((Decimal(1), Decimal(2)),)),
    authorities={
        "agency": Authority("agency", WHO, WHO, "home", "0700 2"),
        "mute": Authority("mute", WHO, WHO),
    },
    sites={
        "home": Site("home", "https://az.bg/a", Words("Сайт", "Site"), ("az.bg",)),
        "void": Site("void", None, Words("Без адрес"), ()),
    },
    offices={
        "full": Office(
            "full",
            "agency",
            Words("Смолян"),
            Words("Бюро"),
            Words("ул. 1"),
            ("1", "2"),
            "a@b.bg",
            Words("9-17"),
        ),
        "bare": Office("bare", "mute", Words("Девин")),
        "lost": Office("lost", "nobody", Words("Девин")),
    },
)
GUIDE = guide(
    choice("town", "smolyan", "devin"),
    Question(id="helps", ask=Choices((Choosable("a"), Choosable("b"), Choosable("c")))),
    Question(id="born", ask=AskDate(Number(Decimal(0)), Reference("today"))),
    Question(
        id="pay", ask=AskNumber(Number(Decimal(0)), Number(Decimal(9)), 2, money=True)
    ),
    Question(id="count", ask=AskNumber(Number(Decimal(0)), Number(Decimal(9)))),
    choice("again", "smolyan", "devin", again="town"),
    Form(
        id="form",
        fields=(
            Field(id="name", ask=AskText()),
            Field(id="kind", ask=choice("k", "x").ask),
        ),
    ),
    values={
        "twice": Apply("product", {"0": FactOf("fee"), "1": Number(Decimal(2))}),
        "risky": Apply("sum", {"0": FactOf("fee"), "1": FactOf("turned")}),
        "void": FactOf("old-fee"),
        "last-winter": FactOf("winter", Reference("born")),
        "desk": Pick(
            (
                PickRow(Word("full"), Compares("count", "ge", Number(Decimal(2)))),
                PickRow(Word("bare")),
            )
        ),
        "unsure": Lookup(Reference("town"), "none", "such"),
    },
)
SAID = volume(
    GUIDE,
    {
        "town": {"options": {"smolyan": "Смолян", "devin": "Девин"}},
        "helps": {"options": {"a": "за отопление", "b": "за дете"}},
        "form": {
            "fields": {"name": "Име", "kind": {"label": "Вид", "options": {"x": "Икс"}}}
        },
    },
)


def spans(source, language="bg", **answers):
    scope = Scope(GUIDE.values, BOOK, TODAY, GUIDE.aliases)
    scope.learn_all(answers)
    words = {language: SAID.words["bg"]}
    said = type(SAID)(GUIDE, words)
    return list(
        Renderer(said, BOOK, scope, language).rich(text(source, language)).spans()
    )


def shown(source, **known):
    return "".join(span.text for span in spans(source, **known))


def only(source, **known):
    (span,) = spans(source, **known)
    return span


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Таксата е {fact:fee}.", "Таксата е 15,34\u00a0€."),
        ("{fact:days}", "7"),
        ("{fact:rate}", "13,78\u00a0%"),
        ("{fact:due}", "01.12.2026\u00a0г."),
        ("{fact:line}", "0700 1"),
        ("{fact:days|one: # ден|other: # дни}", "7 дни"),
        ("{fact:one|one: # ден|other: # дни}", "1 ден"),
        ("{twice}", "30,68\u00a0€"),
        ("{authority:agency.phone}", "0700 2"),
        ("{authority:agency.name}", "Агенция (АЗ)"),
        ("{site:home.title}", "Сайт"),
        ("{site:home.host}", "az.bg"),
        ("{office:full.name}", "Бюро"),
        ("{office:full.address}", "ул. 1"),
        ("{office:full.phone}", "1, 2"),
        ("{office:full.email}", "a@b.bg"),
        ("{office:full.hours}", "9-17"),
        ("{office:bare.name}", "Агенция (АЗ), Девин"),
    ],
)
def test_what_stands_in_a_place(source, words):
    assert shown(source) == words


@pytest.mark.parametrize(
    ("source", "answers", "words"),
    [
        ("{town}", {"town": "devin"}, "Девин"),
        ("{again}", {"town": "devin"}, "Девин"),
        ("{helps}", {"helps": frozenset({"a", "b"})}, "за отопление и за дете"),
        ("{born}", {"born": date(2008, 2, 9)}, "09.02.2008\u00a0г."),
        ("{pay}", {"pay": Decimal("7.5")}, "7,50\u00a0€"),
        ("{count}", {"count": Decimal(1)}, "1"),
        ("{count|one: # дете|other: # деца}", {"count": Decimal(1)}, "1 дете"),
        ("{name}", {"name": "Иван"}, "Иван"),
        ("{kind}", {"kind": "x"}, "Икс"),
        ("{office:desk.phone}", {"count": Decimal(2)}, "1, 2"),
        # What has no words is shown by its id rather than not at all.
        ("{desk}", {"count": Decimal(2)}, "full"),
        ("{town}", {"town": "madan"}, "madan"),
    ],
)
def test_answers_in_a_place(source, answers, words):
    assert shown(source, **answers) == words


def test_the_language_decides_how_it_is_written():
    assert shown("{fact:fee}", language="en") == "€15.34"
    assert shown("{site:home.title}", language="en") == "Site"
    assert shown("{authority:agency.name}", language="tr") == "Агенция (АЗ)"


ASK = Whom("Агенция (АЗ)", "0700 2", "https://az.bg/a")


@pytest.mark.parametrize(
    "source",
    [
        "{fact:old-fee}",
        "{fact:leva}",
        "{fact:no-such}",
        "{fact:table}",
        "{void}",
        "{born}",
        "{unsure}",
        "{office:none-such.phone}",
    ],
)
def test_what_is_not_in_force_or_not_known_is_never_shown_but_says_whom_to_ask(source):
    assert only(source) == Span("", doubt=Doubt.NOT_CONFIRMED, whom=ASK)


@pytest.mark.parametrize("source", ["{fact:turned}", "{fact:hearsay}", "{risky}"])
def test_what_was_converted_or_not_confirmed_is_marked(source):
    assert only(source).doubt is Doubt.TO_CHECK
    assert only(source).text


def test_what_is_certain_is_not_marked():
    assert only("{fact:fee}").doubt is None
    assert only("{twice}").doubt is None
    assert only("{born}", born=TODAY).doubt is None


def test_a_figure_of_another_day_is_marked_by_the_row_of_that_day():
    assert only("{last-winter}", born=date(2026, 3, 1)).doubt is Doubt.TO_CHECK
    assert only("{last-winter}", born=date(2026, 4, 1)).doubt is Doubt.NOT_CONFIRMED


@pytest.mark.parametrize(
    ("source", "whom"),
    [
        ("{office:bare.phone}", Whom("Агенция (АЗ)")),
        ("{office:bare.address}", Whom("Агенция (АЗ)")),
        ("{office:bare.hours}", Whom("Агенция (АЗ)")),
        ("{office:bare.email}", Whom("Агенция (АЗ)")),
        ("{office:desk.phone}", Whom("Агенция (АЗ)")),
        ("{office:lost.phone}", Whom("nobody")),
        ("{authority:mute.phone}", Whom("Агенция (АЗ)")),
        ("{authority:nobody.phone}", Whom("nobody")),
        ("{site:void.host}", ASK),
        ("{site:none-such.title}", ASK),
    ],
)
def test_what_an_office_does_not_say_is_not_known_and_says_whom_to_ask(source, whom):
    assert only(source, count=Decimal(1)) == Span("", doubt=Doubt.NOT_KNOWN, whom=whom)


def test_bold_stays_bold_in_every_piece():
    bold = [span.strong for span in spans("а **б {fact:fee} {fact:old-fee}** в")]
    assert bold == [False, True, True, True, True, False]


def test_blocks_stay_blocks():
    scope = Scope({}, BOOK, TODAY)
    rich = Renderer(SAID, BOOK, scope, "bg").rich(
        text("Първо.\n\n1. Едно {fact:days}\n2. Две", stale=True)
    )
    assert rich.plain == "Първо. Едно 7 Две"
    assert rich.blocks[1].ordered
    assert rich.stale
    assert rich.language == "bg"


def test_no_text_stays_none():
    renderer = Renderer(SAID, BOOK, Scope({}, BOOK, TODAY), "bg")
    assert renderer.maybe(None) is None
    assert renderer.maybe(text("а")).plain == "а"
    assert plain_text("б", "tr").plain == "б"


def test_amounts():
    renderer = Renderer(SAID, BOOK, Scope(GUIDE.values, BOOK, TODAY), "bg")
    assert renderer.money(FactOf("fee")) == Span("15,34\u00a0€")
    assert renderer.money(FactOf("turned")).doubt is Doubt.TO_CHECK_BEFORE_PAYING
    assert renderer.money(FactOf("old-fee")).doubt is Doubt.NOT_CONFIRMED
    assert renderer.money(Reference("pay")) is None


def test_an_or_else_is_marked_by_what_it_took():
    values = {"sure": OrElse((FactOf("fee"), FactOf("turned")))}
    of = guide(values=values)
    renderer = Renderer(volume(of), BOOK, Scope(values, BOOK, TODAY), "bg")
    assert renderer.money(Reference("sure")).doubt is None


def test_what_is_not_translated_is_written_as_its_own_language_writes():
    renderer = Renderer(SAID, BOOK, Scope({}, BOOK, TODAY), "tr")
    here = text("над {fact:rate}, {authority:agency.name}", language="bg")
    there = text("{fact:rate}", language="tr")
    assert renderer.rich(here).plain == "над 13,78\u00a0%, Агенция (АЗ)"
    assert renderer.rich(there).plain == "%13,78"
