"""What a screen shows of the step in front of the patron."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain import view as views
from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import Authority, Office, Site, Words
from kiosk.domain.expressions import (
    Compares,
    Day,
    FactOf,
    Number,
    OneOf,
    Reference,
    Word,
)
from kiosk.domain.guide import (
    OFFICE_PATH,
    Action,
    AskDate,
    AskNumber,
    AskText,
    Checklist,
    Choices,
    Choosable,
    Field,
    Form,
    Outcome,
    Question,
    Repeat,
    ResultItem,
    Results,
    StepSite,
)
from kiosk.domain.presenting import Presenter
from kiosk.domain.rendering import Whom, plain_text
from kiosk.domain.walk import Walk
from tests.builders import TODAY, almanac, choice, fact, guide, info, volume, walked

NAME = Words("Агенция (АЗ)")
BOOK = almanac(
    fact("gone", "number", {"value": 1, "until": date(2020, 1, 1)}),
    fact("line", "phone", "0700 1"),
    authorities={"agency": Authority("agency", NAME, NAME, None, "0700 2")},
    offices={"desk": Office("desk", "agency", Words("Смолян"), Words("Бюро"))},
    sites={"home": Site("home", "https://az.bg", Words("Сайт"), ("az.bg",))},
)


def is_(name, *options):
    return OneOf(name, tuple(Word(option) for option in options))


def n(number):
    return Number(Decimal(number))


def card(name):
    said = plain_text(name, "bg")
    made = views.Card(name, "ph.x", said, said, "АЗ", 5, free=True, summary=said)
    return made if name != "none-such" else None


def presented(walk, steps=None, **words):
    return Presenter(volume(walk.guide, steps, **words), walk, "bg", card)


def begun(*steps, **other):
    return Walk.begun(guide(*steps, **other), BOOK, TODAY)


def shown(walk, steps=None, **words):
    return presented(walk, steps, **words).step()


# -- what every step shows ----------------------------------------------------

PARTED = guide(
    choice("a", "x", "y", part="ask"),
    info("told", when=is_("a", "x"), part="more"),
    info("do", part="do"),
    parts=("ask", "more", "do"),
)
PARTS = {"ask": "Питаме", "more": "Още", "do": "Правите"}


def test_the_frame_says_where_the_patron_is():
    walk = walked(PARTED, "x", book=BOOK).at_step("told")
    frame = shown(walk, parts=PARTS, title="ПИК").frame
    assert (frame.guide, frame.guide_title, frame.authority) == ("guide", "ПИК", "АЗ")
    assert (frame.step, frame.number, frame.of, frame.minutes) == ("told", 2, 3, 5)
    assert frame.rail == (
        views.RailEntry("Питаме", "done"),
        views.RailEntry("Още", "here"),
        views.RailEntry("Правите", "ahead"),
    )


def test_parts_that_are_ruled_out_are_not_counted():
    walk = walked(PARTED, "y", book=BOOK).at_step("do")
    frame = shown(walk, parts=PARTS).frame
    assert (frame.number, frame.of) == (2, 2)


def test_without_parts_each_step_is_named_in_the_rail():
    walk = begun(info("one"), info("two"))
    words = {"one": {"rail": "Едно"}, "two": {"title": "Две стъпки"}}
    labels = [entry.label for entry in shown(walk, words).frame.rail]
    assert labels == ["Едно", "Две стъпки", "end"]


def test_the_frame_shows_the_words_of_the_step():
    own = {
        "title": "Заглавие",
        "body": "Тяло {a}",
        "warning": "Внимание",
        "tip": "Съвет",
        "staff": "За нас",
        "errors": {"late": "Късно"},
    }
    walk = walked(guide(choice("a", "x"), info("told")), "x", book=BOOK).at_step("told")
    words = {"a": {"options": {"x": "Хикс"}}, "told": own}
    frame = shown(walk, words).frame
    assert frame.title.plain == "Заглавие"
    assert frame.body.plain == "Тяло Хикс"
    assert (frame.warning.plain, frame.tip.plain, frame.staff.plain) == (
        "Внимание",
        "Съвет",
        "За нас",
    )
    assert frame.errors["late"].plain == "Късно"


def test_a_step_without_words_is_still_shown():
    frame = shown(begun(info("bare", notes=(Choosable("n"),)))).frame
    assert (frame.title.plain, frame.body, frame.notes, frame.plan_b) == (
        "",
        None,
        (),
        None,
    )


def test_notes_are_shown_where_they_hold():
    notes = (
        Choosable("always"),
        Choosable("x", is_("a", "x")),
        Choosable("y", is_("a", "y")),
        Choosable("unasked", is_("b", "x")),
        Choosable("gone", Compares("today", "ge", FactOf("gone"))),
        Choosable("unworded"),
    )
    said = {name: name for name in ("always", "x", "y", "unasked", "gone")}
    walk = walked(
        guide(choice("a", "x", "y"), info("told", notes=notes)), "x", book=BOOK
    )
    frame = shown(walk.at_step("told"), {"told": {"notes": said}}).frame
    assert [note.plain for note in frame.notes] == ["always", "x"]


def test_an_answer_can_be_changed_once_there_is_one():
    of = guide(choice("a", "x"), choice("b", "x"))
    assert not shown(walked(of, book=BOOK)).frame.may_change
    assert not shown(walked(of, "x", book=BOOK).back()).frame.may_change
    assert shown(walked(of, "x", book=BOOK)).frame.may_change


def test_plan_b_is_words_or_a_desk_or_the_guides_own_office_steps():
    steps = (
        Action(id="net", channel="online", plan_b="desk"),
        Action(id="net-2", channel="online", plan_b=OFFICE_PATH),
        Action(id="go", channel="office"),
        Action(id="unworded", channel="office"),
        info("told"),
    )
    words = {
        "net": {"plan_b": "Идете"},
        "net-2": {},
        "go": {"title": "Идете на гише"},
        "told": {"plan_b": "Или питайте"},
    }
    walk = begun(*steps)
    first = shown(walk, words).frame.plan_b
    assert (first.words.plain, first.contact.name, first.steps) == ("Идете", "Бюро", ())
    second = shown(walk.at_step("net-2"), words).frame.plan_b
    assert (second.words, second.contact) == (None, None)
    assert [step.plain for step in second.steps] == ["Идете на гише"]
    third = shown(walk.at_step("told"), words).frame.plan_b
    assert (third.words.plain, third.contact, third.steps) == ("Или питайте", None, ())
    assert shown(walk.at_step("go"), words).frame.plan_b is None


# -- kinds of step ------------------------------------------------------------


def test_a_choice_shows_the_options_offered_to_this_patron():
    options = (Choosable("online", is_("access", "qes")), Choosable("office"))
    of = guide(choice("access", "qes", "none"), choice("way", *options))
    words = {"way": {"options": {"office": {"label": "На гише", "hint": "С карта"}}}}
    view = shown(walked(of, "none", book=BOOK), words)
    assert [(o.id, o.label.plain, o.hint.plain) for o in view.options] == [
        ("office", "На гише", "С карта")
    ]
    assert (view.many, view.none, view.long) == (False, None, False)
    again = shown(walked(of, "qes", "online", book=BOOK).back(), words)
    assert [(o.id, o.label.plain, o.chosen) for o in again.options] == [
        ("online", "online", True),
        ("office", "На гише", False),
    ]


def test_a_set_shows_what_is_chosen_and_what_excludes_the_rest():
    ask = Choices((Choosable("a"), Choosable("b"), Choosable("none")), none="none")
    walk = walked(guide(Question(id="q", ask=ask)), ["a", "b"], book=BOOK).back()
    view = shown(walk)
    assert (view.many, view.none) == (True, "none")
    assert [option.chosen for option in view.options] == [True, True, False]


@pytest.mark.parametrize(("count", "long"), [(8, False), (9, True)])
def test_a_long_list_is_looked_through_by_typing(count, long):
    names = tuple(Choosable(f"o{i}") for i in range(count))
    ask = replace_list(choice("q", *names).ask, "towns")
    assert shown(begun(Question(id="q", ask=ask))).long is long
    assert shown(begun(Question(id="q", ask=replace_list(ask, None)))).long is False


def replace_list(ask, name):
    return type(ask)(ask.options, name)


def test_days_numbers_and_lines_show_their_bounds_and_what_was_given():
    day = Question(id="day", ask=AskDate(Day(date(2026, 1, 1)), Reference("today")))
    pay = Question(id="pay", ask=AskNumber(n(0), n(9), 2, money=True))
    age = Question(id="age", ask=AskNumber(Reference("unasked"), n(9), 0, "years"))
    line = Question(id="line", ask=AskText("phone", 20))
    of = guide(day, pay, age, line)
    walk = walked(of, "2026-05-01", "2.50", "3", "0888 123456", book=BOOK)
    views_of = {
        name: shown(walk.at_step(name)) for name in ("day", "pay", "age", "line")
    }
    seen = views_of["day"]
    assert (seen.least, seen.most, seen.given) == (
        date(2026, 1, 1),
        TODAY,
        date(2026, 5, 1),
    )
    seen = views_of["pay"]
    assert (seen.least, seen.most, seen.decimals, seen.money) == (0, 9, 2, True)
    assert seen.given == Decimal("2.50")
    seen = views_of["age"]
    assert (seen.least, seen.most, seen.unit, seen.money) == (None, 9, "years", False)
    seen = views_of["line"]
    assert (seen.format, seen.max_length, seen.given) == (
        "phone",
        20,
        walk.answers["line"],
    )
    assert shown(begun(day)).given is None


def test_a_checklist_shows_what_is_needed_and_what_is_at_hand():
    items = (Choosable("card"), Choosable("telk", is_("a", "yes")), Choosable("iban"))
    of = guide(choice("a", "yes", "no"), Checklist(id="list", items=items))
    words = {"list": {"items": {"card": {"label": "Карта", "missing": "Вземете я"}}}}
    walk = walked(of, "no", book=BOOK).at_step("list").tick("iban", at_hand=True)
    view = shown(walk, words)
    assert [(i.id, i.label.plain, i.chosen) for i in view.items] == [
        ("card", "Карта", False),
        ("iban", "iban", True),
    ]
    assert view.items[0].missing.plain == "Вземете я"


def test_an_action_shows_its_page_and_the_guide_that_it_leads_to():
    site = StepSite("home", "https://az.bg/e?x=1")
    walk = begun(
        Action(id="a", channel="online", site=site, payment=True, guide="other"),
        Action(
            id="b",
            channel="phone",
            site=StepSite("gone", "https://x.bg/"),
            guide="none-such",
        ),
        Action(id="c", channel="here"),
    )
    view = shown(walk)
    assert view.site == views.SiteView("home", "Сайт", "https://az.bg/e?x=1", "az.bg")
    assert (view.channel, view.payment, view.leads_to.id) == ("online", True, "other")
    view = shown(walk.at_step("b"))
    assert (view.site.title, view.site.host, view.leads_to) == ("", "x.bg", None)
    assert shown(walk.at_step("c")).site is None


CHILD = (
    Field(id="kind", ask=choice("k", "egn", "lnch").ask, required=True),
    Field(id="egn", ask=AskText("egn"), required=True, when=is_("kind", "egn")),
    Field(id="pay", ask=AskNumber(n(0), n(9), 2, money=True), fill_from="earned"),
    Field(id="age", ask=AskNumber(n(0), n(9))),
    Field(
        id="day", ask=AskDate(Reference("today"), Reference("today")), fill_from="today"
    ),
    Field(id="helps", ask=Choices((Choosable("a"),))),
    Field(id="void", ask=AskText(), fill_from="missing"),
)
FAMILY = guide(
    Question(id="earned", ask=AskNumber(n(0), n(9), 2, money=True)),
    Form(id="family", fields=CHILD, repeat=Repeat(1, 2)),
    values={"missing": FactOf("gone")},
)
FIELD_WORDS = {
    "family": {
        "fields": {
            "kind": {"label": "Вид", "options": {"egn": "ЕГН"}},
            "egn": {"label": "ЕГН", "hint": "10 цифри"},
        }
    }
}


def test_a_form_shows_the_fields_that_are_asked_and_what_fills_them_in():
    view = shown(walked(FAMILY, "2.50", book=BOOK), FIELD_WORDS)
    ((kind, pay, age, day, helps, void),) = view.entries
    assert view.most == 2
    assert (kind.key, kind.label.plain, kind.ask, kind.required) == (
        "kind",
        "Вид",
        "choice",
        True,
    )
    assert [(o.label.plain, o.chosen) for o in kind.options] == [
        ("ЕГН", False),
        ("lnch", False),
    ]
    assert (pay.ask, pay.given, pay.decimals) == ("money", Decimal("2.50"), 2)
    assert (age.ask, age.given, age.label.plain) == ("number", None, "age")
    assert (day.ask, day.given) == ("date", TODAY)
    assert helps.ask == "choices"
    assert (void.ask, void.given) == ("text", None)


def test_each_entry_of_a_form_shows_its_own_fields():
    walk = walked(FAMILY, "2.50", book=BOOK)
    filled = walk.filled(
        {"kind": "lnch", "pay": "1", "kind#2": "egn", "egn#2": "7501020018"}
    )
    view = shown(filled.back(), FIELD_WORDS)
    keys = [[field.key for field in entry] for entry in view.entries]
    assert keys[0][:2] == ["kind", "pay"]
    assert keys[1][:3] == ["kind#2", "egn#2", "pay#2"]
    second = view.entries[1]
    assert [option.chosen for option in second[0].options] == [True, False]
    assert (second[1].given, second[1].hint.plain) == ("7501020018", "10 цифри")
    assert second[1].format == "egn"
    # What filled the first entry in does not fill in the next one.
    assert second[2].given is None


def test_a_form_of_several_entries_shows_as_many_as_are_needed():
    form = Form(id="f", fields=CHILD[:1], repeat=Repeat(2, 2))
    assert len(shown(begun(form)).entries) == 2
    assert shown(begun(Form(id="f", fields=CHILD[:1]))).most == 1


def test_results_show_what_fits_in_its_group():
    items = (
        ResultItem("guide", guide="other", group="read"),
        ResultItem("office", office="desk", when=is_("a", "x")),
        ResultItem("never", when=is_("a", "y")),
        ResultItem("line", phone="line", group="unworded"),
    )
    of = guide(choice("a", "x", "y"), Results(id="fits", items=items))
    words = {
        "fits": {
            "items": {"guide": {"label": "Ръководство", "hint": "Тук"}},
            "groups": {"read": "Прочетете"},
        }
    }
    view = shown(walked(of, "x", book=BOOK).at_step("fits"), words)
    assert [(i.id, i.guide, i.group) for i in view.items] == [
        ("guide", "other", "Прочетете"),
        ("office", None, None),
        ("line", None, None),
    ]
    assert view.items[0].hint.plain == "Тук"
    assert view.items[1].contact.name == "Бюро"
    assert view.items[2].contact.phones == ("0700 1",)


def test_an_outcome_says_what_comes_after_and_where_to_go():
    of = guide(
        Outcome(id="sent", result="submitted", guide="next"),
        contacts=("desk", "agency"),
        related=("other", "none-such"),
    )
    view = shown(
        walked(of, book=BOOK), {"sent": {"after": ["Пазете номера", "Чакайте"]}}
    )
    assert view.result == "submitted"
    assert [text.plain for text in view.after] == ["Пазете номера", "Чакайте"]
    assert [contact.name for contact in view.contacts] == ["Бюро", "Агенция (АЗ)"]
    assert [related.id for related in view.related] == ["other"]
    assert (view.opens.id, view.whom, view.returns_to) == ("next", None, None)


def test_an_outcome_without_words_is_still_shown():
    view = shown(walked(guide(), book=BOOK))
    assert (view.after, view.opens, view.contacts) == ((), None, ())


def test_a_walk_that_met_a_figure_not_in_force_says_whom_to_ask():
    of = guide(
        info("due", when=Compares("today", "ge", FactOf("gone")), part="p"),
        parts=("p",),
    )
    view = shown(walked(of, book=BOOK))
    assert view.result == "unconfirmed"
    assert view.whom == Whom("Агенция (АЗ)", "0700 2")
    assert (view.frame.number, view.frame.of) == (1, 1)
    bare = guide(info("due", when=Compares("today", "ge", FactOf("gone"))))
    assert shown(walked(bare, book=BOOK)).frame.of == 0


def test_a_step_that_one_comes_back_to_is_as_it_was():
    notes = (Choosable("online", is_("way", "online")),)
    of = guide(
        choice("kind", "nra", "nssi"),
        choice("way", "online", when=is_("kind", "nra")),
        info("told", notes=notes),
        choice("again", "online", when=is_("kind", "nssi"), again="way"),
    )
    words = {"told": {"notes": {"online": "По мрежата"}}}
    walk = walked(of, "nssi", "online", book=BOOK)
    assert shown(walk.at_step("told"), words).frame.notes == ()


def test_nothing_is_needed_of_the_almanac_to_show_a_step():
    walk = replace(begun(info("told")), almanac=Almanac())
    assert shown(walk).frame.authority == "agency"
