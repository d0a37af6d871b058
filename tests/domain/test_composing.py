"""The note of a walk: what is left, by when, with what, and where."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kiosk.domain.composing import Composer
from kiosk.domain.directory import Authority, ListItem, Office, OptionList, Words
from kiosk.domain.expressions import (
    Apply,
    Compares,
    Day,
    FactOf,
    Lookup,
    Number,
    OneOf,
    Reference,
    Word,
)
from kiosk.domain.guide import (
    Action,
    AskDate,
    Checklist,
    Choosable,
    Outcome,
    Question,
    ResultItem,
    Results,
)
from kiosk.domain.leaflet import Due, Find
from kiosk.domain.volume import Volume
from kiosk.domain.walk import Walk
from tests.builders import TODAY, almanac, choice, fact, guide, info, volume, walked

NAMES = Words("Агенция (АЗ)", en="Agency (EA)")
TOWNS = OptionList("towns", (ListItem("devin", {"office": "desk-2"}),))
BOOK = almanac(
    fact("gone", "number", {"value": 1, "until": date(2020, 1, 1)}),
    fact("line", "phone", "0700 1"),
    lists=(TOWNS,),
    authorities={
        "agency": Authority("agency", NAMES, NAMES, None, "0700 2"),
        "other": Authority("other", Words("Друга"), Words("Друга")),
    },
    offices={
        "desk": Office(
            "desk", "agency", Words("Смолян", en="Smolyan"), phone=("0301 1",)
        ),
        "desk-2": Office("desk-2", "agency", Words("Девин", en="Devin")),
    },
)
LEFT_ON = Question(id="left-on", ask=AskDate(Day(date(2020, 1, 1)), Reference("today")))


def after(name, days):
    """Return the day some days after another."""
    return Apply("days_after", {"date": Reference(name), "days": Number(Decimal(days))})


def action(name, channel, **other):
    return Action(id=name, channel=channel, **other)


def composed(walk, steps=None, **words):
    return Composer(
        volume(walk.guide, steps, **words), walk, "bg", TITLES.get
    ).leaflet()


def ended(*steps, answers=(), steps_words=None, **other):
    """Return the note at the end of a walk, all of its steps named by their ids."""
    of = guide(*steps, **other)
    words = {step.id: {"title": step.id} for step in of.steps}
    for name, own in (steps_words or {}).items():
        words[name] = {**words.get(name, {"title": name}), **own}
    return composed(walked(of, *answers, book=BOOK), words)


def plain(texts):
    return [text.plain for text in texts]


TITLES = {"second": "Втори"}


# -- where the patron is ------------------------------------------------------


def test_what_was_passed_is_done_and_questions_are_counted():
    note = ended(
        choice("a", "x"),
        info("read"),
        action("fill", "online"),
        answers=["x"],
        steps_words={"fill": {"rail": "Попълни"}},
    )

    assert note.done == ("read", "Попълни")
    assert note.answered == 1
    assert note.left == ()
    assert note.ending.title.plain == "end"


def test_what_is_done_elsewhere_is_left_with_all_that_is_said_of_it():
    notes = (Choosable("yes"), Choosable("no", OneOf("a", (Word("y"),))))
    note = ended(
        choice("a", "x", "y"),
        action("fill", "online"),
        action("call", "phone"),
        info("read"),
        action("go", "office", notes=notes),
        answers=["x"],
        steps_words={"go": {"body": "Идете.", "notes": {"yes": "Да", "no": "Не"}}},
    )

    assert [task.title.plain for task in note.left] == ["call", "go"]
    assert plain(note.left[1].texts) == ["Идете.", "Да"]
    assert note.done == ("fill", "read")


def test_whoever_went_on_at_the_computer_has_been_there():
    note = ended(action("fetch", "office"), action("fill", "online"))

    assert note.left == ()
    assert note.done == ("fetch", "fill")


def test_a_walk_that_has_not_ended_tells_what_is_next():
    of = guide(
        info("one", part="first"),
        action("two", "online", part="first"),
        info("three", part="first"),
        choice("a", "x", part="first"),
        info("four", part="last"),
        parts=("first", "last"),
    )
    words = {name: {"title": name, "body": "Тяло"} for name in ("one", "two", "three")}
    walk = Walk.begun(of, BOOK, TODAY).advanced()

    note = composed(walk, words, parts={"first": "Първо", "last": "Накрая"})

    assert note.ending is None
    assert note.done == ("one",)
    assert [task.title.plain for task in note.left] == ["two", "three"]
    assert [plain(task.texts) for task in note.left] == [["Тяло"], []]
    assert note.ahead == ("Накрая",)


def test_a_question_that_waits_is_told_by_its_title():
    of = guide(choice("a", "x"))

    note = composed(walked(of, book=BOOK), {"a": {"title": "Имате ли?", "body": "Б"}})

    assert [(t.title.plain, t.texts) for t in note.left] == [("Имате ли?", ())]


def test_an_ending_tells_what_follows_and_leads_on():
    end = Outcome(id="stop", result="referred", guide="second")
    note = ended(end, steps_words={"stop": {"body": "Тяло", "after": ["Едно", "Две"]}})

    assert note.ending.result == "referred"
    assert plain(note.ending.texts) == ["Тяло"]
    assert plain(note.ending.after) == ["Едно", "Две"]
    assert note.ending.leads_to == "Втори"


def test_where_a_figure_is_not_in_force_the_note_names_whom_to_ask():
    gone = Compares("today", "ge", FactOf("gone"))
    note = composed(walked(guide(info("told", when=gone)), book=BOOK))

    assert note.ending.result == "unconfirmed"
    assert note.ending.title.plain == ""
    assert note.ending.whom.phone == "0700 2"


# -- by when ------------------------------------------------------------------

TERM = {
    "values": {"claim-by": after("left-on", 30), "pay-by": after("left-on", 90)},
    "answers": [date(2026, 11, 10)],
}


def test_a_deadline_is_told_once_where_it_is_said_last():
    note = ended(
        LEFT_ON,
        info("term"),
        Outcome(id="go", result="go-to-office"),
        steps_words={
            "term": {"body": "Имате до {claim-by}\n\nПлащате до {pay-by}"},
            "go": {"body": "Идете до {claim-by}\n\nТук нищо не е изпратено."},
        },
        **TERM,
    )

    assert [(due.text.plain, due.days) for due in note.due] == [
        ("Идете до 10.12.2026\N{NO-BREAK SPACE}г.", (date(2026, 12, 10),)),
        ("Плащате до 08.02.2027\N{NO-BREAK SPACE}г.", (date(2027, 2, 8),)),
    ]
    assert [span.strong for span in note.due[0].text.spans()] == [False, True]
    assert plain(note.ending.texts) == ["Тук нищо не е изпратено."]


def test_a_deadline_in_a_list_stays_there_too():
    note = ended(
        LEFT_ON,
        Outcome(id="go", result="go-to-office"),
        steps_words={"go": {"body": "1. Вземете картата.\n2. Идете до {claim-by}"}},
        **TERM,
    )

    assert note.due[0].text.plain == "Идете до 10.12.2026\N{NO-BREAK SPACE}г."
    assert len(list(note.ending.texts[0].lines())) == 2


def test_no_term_runs_on_when_all_is_sent():
    note = ended(
        LEFT_ON,
        info("term"),
        Outcome(id="sent", result="submitted"),
        steps_words={
            "term": {"body": "Подайте до {claim-by}"},
            "sent": {"body": "Отговор до {pay-by}"},
        },
        **TERM,
    )

    assert [due.days for due in note.due] == [(date(2027, 2, 8),)]
    assert note.term is None


def test_a_typed_day_is_no_deadline_and_the_day_of_the_walk_neither():
    note = ended(
        LEFT_ON,
        info("told"),
        steps_words={"told": {"body": "Напуснахте на {left-on} Днес е {today}"}},
        answers=[date(2026, 11, 10)],
    )

    assert note.due == ()


def test_without_a_day_of_ones_own_the_guides_words_stand():
    of = guide(info("told"))
    assert composed(walked(of, book=BOOK), deadline="До седем дни.").term.plain == (
        "До седем дни."
    )


def test_what_a_question_says_of_days_binds_nobody():
    note = ended(
        LEFT_ON,
        choice("a", "x"),
        steps_words={"a": {"body": "Подавали ли сте след {claim-by}"}},
        values=TERM["values"],
        answers=[date(2026, 11, 10), "x"],
    )

    assert note.due == ()


def test_days_that_are_over_do_not_come():
    note = ended(
        LEFT_ON,
        info("told"),
        steps_words={"told": {"body": "От {claim-by} до {pay-by}"}},
        values={"claim-by": after("left-on", 3), "pay-by": after("left-on", 14)},
        answers=[TODAY - timedelta(days=14)],
    )

    assert note.due[0].days == (TODAY - timedelta(days=11), TODAY)
    assert [day for day, _ in note.coming()] == [TODAY]
    assert isinstance(note.due[0], Due)


# -- things and places --------------------------------------------------------

LISTED = Checklist(
    id="prepare",
    items=(Choosable("card"), Choosable("paper", OneOf("a", (Word("y"),)))),
)
THINGS = {
    "prepare": {
        "items": {
            "card": {"label": "Лична карта", "hint": "Ваша", "missing": "Вземете я."},
            "paper": "Документ",
        }
    }
}


def test_what_to_bring_is_what_holds_for_this_patron():
    note = ended(choice("a", "x", "y"), LISTED, answers=["x"], steps_words=THINGS)

    (card,) = note.bring
    assert (card.label.plain, card.hint.plain, card.missing.plain) == (
        "Лична карта",
        "Ваша",
        "Вземете я.",
    )
    assert (card.official, card.at_hand) == (None, False)


def test_what_is_at_hand_needs_no_advice():
    of = guide(choice("a", "x", "y"), LISTED)
    walk = walked(of, "x", book=BOOK).at_step("prepare").tick("card", at_hand=True)

    (card,) = composed(walk, THINGS).bring

    assert (card.at_hand, card.missing) == (True, None)


@pytest.mark.parametrize("result", ["submitted", "not-eligible", "closed"])
def test_nothing_is_brought_where_it_is_over(result):
    end = Outcome(id="stop", result=result)
    note = ended(choice("a", "x", "y"), LISTED, end, answers=["y"], steps_words=THINGS)

    assert note.bring == ()


def test_the_patrons_own_desk_stands_before_the_institution():
    town = choice("town", "devin")
    note = ended(
        town,
        answers=["devin"],
        values={"office": Lookup(Reference("town"), "towns", "office")},
        contacts=("desk", "agency", "other"),
    )

    names = [place.contact.name for place in note.places]
    assert names == ["АЗ – Девин", "Агенция (АЗ)", "Друга"]


def test_what_is_not_known_of_a_desk_stays_unknown():
    note = ended(info("told"), contacts=("desk", "nowhere"))

    (place,) = note.places
    assert (place.contact.phones, place.contact.address) == (("0301 1",), None)
    assert place.contact.whom.phone == "0700 2"
    assert place.official is None


def test_what_fits_is_told_with_its_number():
    found = Results(
        id="found",
        items=(
            ResultItem("ring", phone="line", group="calls"),
            ResultItem("never", when=OneOf("a", (Word("y"),))),
        ),
    )
    note = ended(
        choice("a", "x", "y"),
        found,
        answers=["x"],
        steps_words={
            "found": {
                "items": {
                    "ring": {"label": "Обадете се", "hint": "Денем"},
                    "never": "Не",
                },
                "groups": {"calls": "По телефона"},
            }
        },
    )

    (ring,) = note.found
    assert isinstance(ring, Find)
    assert (ring.label.plain, ring.hint.plain, ring.group) == (
        "Обадете се",
        "Денем",
        "По телефона",
    )
    assert ring.contact.phones == ("0700 1",)


def test_warnings_of_what_is_left_come_first_and_are_few():
    steps = [action(f"s{n}", "online") for n in range(4)]
    words = {f"s{n}": {"warning": f"Внимание {n}"} for n in range(4)}
    words["go"] = {"warning": "Пазете се"}

    note = ended(*steps, action("go", "office"), steps_words=words)

    assert plain(note.warnings) == ["Пазете се", "Внимание 3", "Внимание 2"]


# -- languages ----------------------------------------------------------------


def test_official_names_stand_in_bulgarian_beside_a_translation():
    of = guide(LISTED, contacts=("desk",))
    bulgarian = volume(of, THINGS, title="Заявете")
    english = volume(
        of,
        {"prepare": {"title": "P", "items": {"card": "ID card"}}},
        "en",
        title="Apply",
    )
    english_words = english.words["en"]
    both = Volume(of, {"bg": bulgarian.words["bg"], "en": as_english(english_words)})
    walk = walked(of, book=BOOK)

    note = Composer(both, walk, "en", TITLES.get).leaflet(library="Б", ticket="12 34")

    assert (note.title.plain, note.official_title) == ("Apply", "Заявете")
    assert (note.authority, note.official_authority) == ("Agency (EA)", "Агенция (АЗ)")
    assert note.bring[0].official == "Лична карта"
    assert note.places[0].contact.name == "EA – Smolyan"
    assert note.places[0].official.name == "АЗ – Смолян"
    assert (note.library, note.ticket, note.day) == ("Б", "12 34", TODAY)


def as_english(words):
    """Return words whose texts are really in English."""
    import msgspec

    raw = msgspec.json.decode(msgspec.json.encode(words))

    def turned(value):
        if isinstance(value, list):
            return [turned(each) for each in value]
        if isinstance(value, dict):
            own = {key: turned(each) for key, each in value.items()}
            return {**own, "language": "en"} if "blocks" in own else own
        return value

    return msgspec.convert(turned(raw), type(words))


def test_a_guide_that_is_late_for_its_check_says_so():
    assert ended(info("told"), check_by=TODAY - timedelta(days=1)).overdue
    assert not ended(info("told"), check_by=TODAY).overdue
