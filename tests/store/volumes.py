"""Guides and what they lean on, for the tests of guides.db."""

import datetime
from decimal import Decimal

from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import (
    Authority,
    ListItem,
    Office,
    OptionList,
    Site,
    Words,
)
from kiosk.domain.edition import Edition
from kiosk.domain.facts import DateRow, Fact, NumberRow, TableRows, TextRow
from kiosk.domain.guide import Checklist, Choosable, Guide, Outcome
from kiosk.domain.synonyms import Wordbook
from kiosk.domain.texts import (
    Bullets,
    GuideWords,
    ItemWords,
    Paragraph,
    Plain,
    Slot,
    StepWords,
    Text,
)
from kiosk.domain.volume import Theme, Volume
from kiosk.domain.workdays import Workdays

DAY = datetime.date(2026, 11, 24)


def text(*parts, language="bg"):
    blocks = tuple(Paragraph((Plain(part),)) for part in parts)
    return Text(blocks, language)


def words(language="bg", title="Заглавие", **rest):
    given = {
        "card": text("картичка"),
        "summary": text("резюме"),
        "steps": {"end": StepWords(title=text("край"))},
    }
    own = text(title, language=language)
    return GuideWords(language=language, title=own, **{**given, **rest})


def guide(name):
    items = (Choosable("id-card"),)
    return Guide(
        id=name,
        version=1,
        theme="identity",
        authority="mvr",
        icon="ph.key",
        minutes=5,
        checked=DAY,
        check_by=DAY,
        steps=(
            Checklist(id="prepare", items=items),
            Outcome(id="end", result="closed"),
        ),
    )


def volume(name, **languages):
    """Return a guide with words by language, Bulgarian ones if none are given."""
    return Volume(guide(name), languages or {"bg": words()})


def rich_words():
    """Return words in every place that a patron reads, each a word of its own."""
    item = ItemWords(
        label=text("етикет"),
        hint=text("подсказка"),
        missing=text("липса"),
        options={"o": ItemWords(label=text("вложен"))},
    )
    step = StepWords(
        title=text("стъпка"),
        body=Text(
            (
                Paragraph((Plain("абзац"), Slot("fact", "fee"))),
                Bullets(((Plain("първа"),), (Plain("втора"),))),
            )
        ),
        notes={"n": text("бележка")},
        options={"o": item},
        warning=text("внимание"),
        tip=text("съвет"),
        plan_b=text("другояче"),
        staff=text("служебно"),
        after=(text("после"),),
    )
    return words(
        title="Йога за баба Ѝ",
        keywords=("ключова", "пик код"),
        who_can=(text("всеки"),),
        fee=text("такса"),
        deadline=text("срок"),
        result=text("резултат"),
        parts={"p": text("дял")},
        steps={"s": step},
    )


def almanac():
    rows = {
        "number": NumberRow("dv", DAY, None, value=Decimal("15.34")),
        "date": DateRow("dv", value=DAY, confirmed=False),
        "text": TextRow("dv", value="0700 12 345"),
        "table": TableRows("dv", value=((Decimal(1), Decimal("0.5")),)),
    }
    kinds = {"number": "money", "date": "date", "text": "phone", "table": "table"}
    return Almanac(
        facts={n: Fact(n, kinds[n], (row,)) for n, row in rows.items()},
        authorities={"mvr": Authority("mvr", Words("МВР", en="MoI"), Words("лични"))},
        sites={"mvr": Site("mvr", "https://mvr.bg", Words("МВР"), ("mvr.bg",))},
        offices={"smolyan": Office("smolyan", "mvr", Words("Смолян"), phone=("112",))},
        lists={
            "towns": OptionList(
                "towns",
                (ListItem("devin", {"office": "smolyan"}),),
                {"all": ("devin",)},
            )
        },
        workdays=Workdays(
            also_free=[datetime.date(2027, 12, 31)],
            also_working=[datetime.date(2027, 12, 11), datetime.date(2026, 5, 6)],
        ),
    )


THEMES = (
    Theme("work", "ph.briefcase", "e-employment", {"bg": "Работа"}, {"bg": "CV"}),
    Theme("identity", "ph.key", "e-government", {"bg": "Самоличност"}, {"bg": "ПИК"}),
)


def edition(volumes, faults=(), wordbook=None):
    return Edition(almanac(), THEMES, volumes, wordbook or Wordbook(), faults)


def first_letters(word, _language):
    """Take words for forms of one word if they begin alike: enough for tests."""
    return word[:5]
