"""What guides lean on, read from its files."""

from datetime import date
from decimal import Decimal

import pytest

from kiosk.content.reference import ReferenceReader
from kiosk.domain.directory import Authority, ListItem, Office, Site, Words
from kiosk.domain.volume import Theme


def read(folder, what, text, name="file.yaml"):
    """Return what was read, and the faults as (line, subject, what)."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    reader = ReferenceReader()
    one = {"authorities", "sites", "offices", "themes", "workdays"}
    found = getattr(reader, what)(path if what in one else [path])
    return found, [(fault.line, fault.subject, fault.what) for fault in reader.faults]


def right(folder, what, text):
    found, faults = read(folder, what, text)
    assert faults == []
    return found


def wrong(folder, what, text):
    _, faults = read(folder, what, text)
    return faults


FEE = """\
- id: fee
  kind: money
  unit: EUR
  note: new
  used_by: [guide]
  values:
    - {value: 15.34, from: 2026-01-01, until: 2026-12-31, source: law, checked: 2026-01}
    - {value: 30.00, currency: BGN, from: null, source: law, converted: true}
"""


def test_a_fact(tmp_path):
    fee = right(tmp_path, "facts", FEE)["fee"]
    assert (fee.kind, fee.unit, fee.note, fee.recurs) == ("money", "EUR", "new", False)
    euro, leva = fee.rows
    assert (euro.value, euro.starts, euro.until) == (
        Decimal("15.34"),
        date(2026, 1, 1),
        date(2026, 12, 31),
    )
    assert (euro.source, euro.checked, euro.to_check) == ("law", "2026-01", False)
    assert (leva.currency, leva.starts, leva.converted) == ("BGN", None, True)
    assert str(leva.value) == "30.00"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("money", "0.60", Decimal("0.60")),
        ("number", "-5", Decimal(-5)),
        ("percent", "13.78", Decimal("13.78")),
        ("days", "7", Decimal(7)),
        ("date", "2026-06-30", date(2026, 6, 30)),
        ("text", "yes", "yes"),
        ("phone", '"0700 1"', "0700\u00a01"),
        ("phone", "112", "112"),
        (
            "table",
            "[[1, 10.50], [2, 20]]",
            ((Decimal(1), Decimal("10.50")), (Decimal(2), Decimal(20))),
        ),
    ],
)
def test_facts_of_every_kind(tmp_path, kind, value, expected):
    text = (
        f"- id: f\n  kind: {kind}\n  values:\n    - {{value: {value}, source: law}}\n"
    )
    (row,) = right(tmp_path, "facts", text)["f"].rows
    assert row.value == expected


@pytest.mark.parametrize(
    ("keys", "row", "to_check"),
    [
        ("", "", False),
        ("  confirmed: false\n", "", True),
        ("  confirmed: false\n", ", confirmed: true", False),
        ("", ", confirmed: false", True),
        ("", ", converted: true", True),
    ],
)
def test_what_is_not_confirmed_of_a_fact_or_of_a_row(tmp_path, keys, row, to_check):
    text = f"- id: f\n  kind: days\n{keys}  values: [{{value: 7, source: law{row}}}]\n"
    assert right(tmp_path, "facts", text)["f"].rows[0].to_check is to_check


def test_a_yearly_day(tmp_path):
    text = """\
- id: f
  kind: date
  recurs: yearly
  values: [{value: 2025-06-30, source: law}]
"""
    fact = right(tmp_path, "facts", text)["f"]
    assert fact.value_on(date(2030, 1, 1)) == date(2030, 6, 30)


@pytest.mark.parametrize(
    ("kind", "rest", "line", "part"),
    [
        ("money", "value: fifteen, source: law", 4, "fifteen is not a number"),
        ("money", "value: NaN, source: law", 4, "NaN is not a number"),
        ("money", "value: 1_000, source: law", 4, "is not a number"),
        ("money", "value: [1], source: law", 4, "is not a number"),
        ("money", "value: , source: law", 4, "is not a number"),
        ("date", "value: 30 June, source: law", 4, "Invalid"),
        ("date", "value: 2026-02-30, source: law", 4, "Invalid"),
        ("text", "value: [a], source: law", 4, "words are expected"),
        ("table", "value: [[2, 1], [1, 2]], source: law", 4, "rise from row to row"),
        ("table", "value: [[1, 1], [1, 2]], source: law", 4, "rise from row to row"),
        ("table", "value: [[1, x]], source: law", 4, "x is not a number"),
        ("table", "value: [], source: law", 4, "rise from row to row"),
        ("table", "value: 5, source: law", 4, "Expected `array`"),
        (
            "money",
            "value: 5, source: law, from: 2026-02-01, until: 2026-01-01",
            4,
            "ends before it begins",
        ),
        ("money", "value: 5", 4, "missing required field `source`"),
        ("money", "value: 5, source: law, since: 2026", 4, "unknown field `since`"),
        ("cash", "value: 5, source: law", 2, "Invalid enum value"),
    ],
)
def test_a_fact_that_cannot_be(tmp_path, kind, rest, line, part):
    text = f"- id: f\n  kind: {kind}\n  values:\n    - {{{rest}}}\n"
    ((found, _, what),) = wrong(tmp_path, "facts", text)
    assert (found, part in what) == (line, True), what


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        (
            "- id: f\n  kind: days\n  recurs: yearly\n  values: []\n",
            3,
            "only a fact of kind date recurs",
        ),
        ("- id: F\n  kind: days\n  values: []\n", 1, "an id is lower-case"),
        ("- id: today\n  kind: days\n  values: []\n", 1, "reserved"),
        (FEE + FEE, 9, "`fee` stands twice"),
    ],
)
def test_what_a_fact_cannot_be_called(tmp_path, text, line, part):
    ((found, _, what),) = wrong(tmp_path, "facts", text)
    assert (found, part in what) == (line, True), what


def test_one_broken_fact_does_not_take_the_others_with_it(tmp_path):
    found, faults = read(
        tmp_path, "facts", "- id: f\n  kind: cash\n  values: []\n" + FEE
    )
    assert list(found) == ["fee"]
    assert len(faults) == 1


def test_a_file_that_is_not_there_holds_nothing(tmp_path):
    reader = ReferenceReader()
    assert reader.facts([tmp_path / "nowhere.yaml"]) == {}
    assert reader.lists([tmp_path / "nowhere.yaml"]) == {}
    assert reader.workdays(tmp_path / "nowhere.yaml").is_working(date(2026, 11, 24))
    assert reader.faults == []


def test_a_file_that_is_not_yaml_is_named_once(tmp_path):
    ((line, _, what),) = wrong(tmp_path, "facts", "- a: [\n")
    assert (line, what[:8]) == (2, "not YAML")


def test_a_file_of_something_else_holds_nothing(tmp_path):
    assert read(tmp_path, "facts", "a: 1\n")[0] == {}


# -- the directory ------------------------------------------------------------


def test_an_institution(tmp_path):
    text = """\
- {id: az, name: {bg: АЗ, en: EA}, what_for: {bg: Работа}, site: home, phone: "1"}
"""
    az = right(tmp_path, "authorities", text)["az"]
    assert az == Authority("az", Words("АЗ", "EA"), Words("Работа"), "home", "1")
    assert (az.name.spoken("en"), az.name.spoken("tr")) == ("EA", "АЗ")


def test_an_official_site(tmp_path):
    text = """\
- id: home
  url: "https://az.bg"
  title: {bg: Сайт}
  hosts: [az.bg, "*.az.bg"]
  login_hosts: [login.bg]
  downloads: [pdf]
  needs: [qes]
  works_in_embedded: no
  embedded_reason: not tried
  https_only: false
  unconfirmed_hosts: [old.az.bg]
  used_by: [guide]
  note: x
- {id: bare, url: null, title: {bg: Б}, hosts: []}
"""
    sites = right(tmp_path, "sites", text)
    assert sites["home"] == Site(
        id="home",
        url="https://az.bg",
        title=Words("Сайт"),
        hosts=("az.bg", "*.az.bg"),
        login_hosts=("login.bg",),
        downloads=("pdf",),
        needs=("qes",),
        works_in_embedded="no",
        embedded_reason="not tried",
        https_only=False,
        note="x",
    )
    assert (sites["bare"].url, sites["bare"].works_in_embedded) == (None, "unknown")


def test_an_office(tmp_path):
    text = """\
- id: desk
  authority: az
  town: {bg: Смолян}
  name: {bg: Бюро}
  address: {bg: ул. 1}
  phone: ["1", "2"]
  email: a@b.bg
  hours: {bg: 9-17}
  url: "https://az.bg"
  source: law
  checked: 2026-01
  note: x
- {id: bare, authority: az, town: {bg: Девин}, phone: null}
"""
    offices = right(tmp_path, "offices", text)
    assert offices["desk"] == Office(
        id="desk",
        authority="az",
        town=Words("Смолян"),
        name=Words("Бюро"),
        address=Words("ул. 1"),
        phone=("1", "2"),
        email="a@b.bg",
        hours=Words("9-17"),
        url="https://az.bg",
        checked="2026-01",
        note="x",
    )
    assert offices["bare"].missing == ("address", "phone", "hours")


def test_themes_in_their_order(tmp_path):
    text = """\
- {id: work, icon: ph.a, category: c, name: {bg: Работа, en: Work}, line: {bg: Търся}}
- {id: home, icon: ph.b, category: c, name: {bg: Дом}, line: {bg: У дома}}
"""
    themes = right(tmp_path, "themes", text)
    assert list(themes) == ["work", "home"]
    assert themes["work"] == Theme(
        "work",
        "ph.a",
        "c",
        {"bg": "Работа", "en": "Work", "tr": "Работа"},
        {"bg": "Търся", "en": "Търся", "tr": "Търся"},
    )


def test_words_need_their_bulgarian(tmp_path):
    text = "- {id: az, name: {en: EA}, what_for: {bg: Работа}}\n"
    ((_, _, what),) = wrong(tmp_path, "authorities", text)
    assert "missing required field `bg`" in what


# -- lists --------------------------------------------------------------------

TOWNS = """\
- id: towns
  items: [smolyan, {id: devin, office: desk, seat: null}, plovdiv]
  groups:
    region: [smolyan, devin]
    south: [region, plovdiv, smolyan]
    whole: [south]
"""


def test_a_list_with_groups_of_groups(tmp_path):
    towns = right(tmp_path, "lists", TOWNS)["towns"]
    assert towns.items == (
        ListItem("smolyan"),
        ListItem("devin", {"office": "desk"}),
        ListItem("plovdiv"),
    )
    assert towns.groups == {
        "region": ("smolyan", "devin"),
        "south": ("smolyan", "devin", "plovdiv"),
        "whole": ("smolyan", "devin", "plovdiv"),
    }
    assert towns.item("devin").fields == {"office": "desk"}
    assert towns.item("nowhere") is None


def test_a_file_may_be_one_list_or_several(tmp_path):
    assert list(right(tmp_path, "lists", "id: a\nitems: [x]\n")) == ["a"]
    several = "- {id: a, items: [x]}\n- {id: b, items: [x]}\n"
    assert list(right(tmp_path, "lists", several)) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("- id: a\n  items: [x, x]\n", 2, "`x` stands twice"),
        ("- id: a\n  items: [X]\n", 2, "an id is lower-case"),
        ("- id: a\n  items:\n    - {office: desk}\n", 3, "has an `id`"),
        ("- id: a\n  items: [{id: x, office: [desk]}]\n", 2, "Expected `str | null`"),
        (
            "- id: a\n  items: [x]\n  groups:\n    g: [y]\n",
            4,
            "neither an item nor a group: `y`",
        ),
        (
            "- id: a\n  items: [x]\n  groups:\n    g: [h]\n    h: [g]\n",
            4,
            "holds itself",
        ),
        (
            "- id: a\n  items: [x]\n  groups:\n    g: [g]\n",
            4,
            "the group `g` holds itself",
        ),
        ("- id: a\n  items: [x]\n  groups:\n    x: [x]\n", 4, "`x` is an item too"),
        ("- id: a\n  items: [x]\n  groups:\n    all: [x]\n", 4, "reserved"),
        ("- id: any\n  items: [x]\n", 1, "reserved"),
        ("- {id: a, items: [x]}\n- {id: a, items: [y]}\n", 2, "`a` stands twice"),
        ("- {id: a}\n", 1, "missing required field `items`"),
    ],
)
def test_a_list_that_cannot_be(tmp_path, text, line, part):
    ((found, _, what),) = wrong(tmp_path, "lists", text)
    assert (found, part in what) == (line, True), what


def test_one_broken_list_does_not_take_the_others_with_it(tmp_path):
    found, faults = read(tmp_path, "lists", "- {id: a}\n- {id: b, items: [x]}\n")
    assert (list(found), len(faults)) == (["b"], 1)


# -- days off -----------------------------------------------------------------


def test_days_that_the_calendar_lacks(tmp_path):
    text = "free: [2026-11-24]\nworking: [2026-11-28]\n"
    calendar = right(tmp_path, "workdays", text)
    assert not calendar.is_working(date(2026, 11, 24))
    assert calendar.is_working(date(2026, 11, 28))


def test_a_broken_file_of_days_off_is_named_and_left_out(tmp_path):
    calendar, faults = read(tmp_path, "workdays", "free: [24 November]\n")
    assert calendar.is_working(date(2026, 11, 24))
    assert faults[0][0] == 1
