"""Bulgarian, and translations over it: fallen back on, or stale, and marked."""

import pytest

from kiosk.content.faults import Faulty
from kiosk.content.wording import Wording, fingerprint, key_of, strings_in
from tests.builders import document

BG = """\
title: Вземете ПИК
steps:
  a:
    title: Имате ли ПИК?
    body: Едно.
    options: {yes: Да, no: {label: Не, hint: Още не}}
    notes: {n: Бележка}
    after: [Първо, Второ]
  b: {title: Край}
"""


def wording(folder, own=None, language="en", source=BG):
    bg = document(folder, source, "bg.yaml")
    return Wording(
        language, bg, None if own is None else document(folder, own, "en.yaml")
    )


TITLE = ("steps", "a", "title")
BODY = ("steps", "a", "body")


def test_bulgarian_is_its_own(tmp_path):
    text = wording(tmp_path, BG, "bg").text(TITLE)
    assert (text.plain(), text.language, text.stale) == ("Имате ли ПИК?", "bg", False)


def test_a_translation_stands_over_it(tmp_path):
    text = wording(tmp_path, 'steps: {a: {title: "Have you a PIK?"}}\n').text(TITLE)
    assert (text.plain(), text.language, text.stale) == ("Have you a PIK?", "en", False)


@pytest.mark.parametrize("own", [None, "steps: {}\n", "steps: {a: {title: }}\n"])
def test_where_a_translation_lacks_bulgarian_stands_in_and_says_so(tmp_path, own):
    text = wording(tmp_path, own).text(TITLE)
    assert (text.plain(), text.language, text.stale) == ("Имате ли ПИК?", "bg", False)


def test_what_neither_has_is_nothing(tmp_path):
    assert wording(tmp_path).text(("steps", "a", "tip")) is None
    assert wording(tmp_path, source=BG.replace("Едно.", '" "')).text(BODY) is None


def remembered(source):
    return f"""\
steps: {{a: {{title: "Have you a PIK?"}}}}
of: {{steps.a.title: "{fingerprint(source)}"}}
"""


def test_a_translation_of_what_has_changed_since_is_stale(tmp_path):
    assert not wording(tmp_path, remembered("Имате ли ПИК?")).text(TITLE).stale
    assert wording(tmp_path, remembered("Имате ли код?")).text(TITLE).stale


def test_blanks_around_a_string_change_nothing():
    assert fingerprint(" Имате ли ПИК?\n") == fingerprint("Имате ли ПИК?")
    assert len(fingerprint("а")) == 12


def test_only_a_string_that_is_remembered_can_be_stale(tmp_path):
    own = remembered("Друго").replace("steps.a.title:", "steps.a.body:")
    assert not wording(tmp_path, own).text(TITLE).stale
    assert (
        not wording(tmp_path, "steps: {a: {title: X}}\nof: nonsense\n")
        .text(TITLE)
        .stale
    )


def test_bulgarian_standing_in_is_not_stale(tmp_path):
    own = f'steps: {{}}\nof: {{steps.a.title: "{fingerprint("Друго")}"}}\n'
    assert not wording(tmp_path, own).text(TITLE).stale


def test_a_string_has_a_name_by_its_place():
    assert key_of(("steps", "a", "after", 1)) == "steps.a.after.1"


def test_the_words_of_a_step(tmp_path):
    own = (
        "steps: {a: {title: T, options: {yes: Yes, no: {label: No}}, after: [First]}}\n"
    )
    step = wording(tmp_path, own).step(("steps", "a"))
    assert step.title.plain() == "T"
    assert (step.body.plain(), step.body.language) == ("Едно.", "bg")
    assert step.notes["n"].plain() == "Бележка"
    assert step.options["yes"].label.plain() == "Yes"
    no = step.options["no"]
    assert (no.label.plain(), no.hint.plain(), no.hint.language) == (
        "No",
        "Още не",
        "bg",
    )
    assert [(text.plain(), text.language) for text in step.after] == [
        ("First", "en"),
        ("Второ", "bg"),
    ]
    assert (step.rail, step.warning, step.tip, step.plan_b, step.staff) == (None,) * 5
    assert step.items == step.groups == step.fields == {}


def test_a_label_alone_in_one_language_and_with_a_hint_in_the_other(tmp_path):
    source = "steps: {a: {title: T, options: {yes: Да}}}\n"
    own = "steps: {a: {options: {yes: {label: Yes}}}}\n"
    yes = wording(tmp_path, own, source=source).step(("steps", "a")).options["yes"]
    assert (yes.label.plain(), yes.label.language) in {("Yes", "en"), ("Да", "bg")}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Имате ли ПИК?", '"Едно\\n\\nДве"'),
        ("Да,", '"- Да",'),
        ("Не, hint", '"а\\n\\nб", hint'),
        ("Още не", '"а\\n\\nб"'),
        ("Едно.", '"{x"'),
    ],
)
def test_a_text_that_cannot_be_read_is_named(tmp_path, old, new):
    with pytest.raises(Faulty) as faulty:
        wording(tmp_path, source=BG.replace(old, new)).step(("steps", "a"))
    assert faulty.value.faults[0].line > 1


def test_a_step_without_a_title_is_named(tmp_path):
    with pytest.raises(Faulty, match="text missing"):
        wording(tmp_path, source="steps:\n  a: {body: x}\n").step(("steps", "a"))


def test_strings_of_a_translation_that_bulgarian_lacks_are_left_over(tmp_path):
    own = """\
keywords: [a, b]
title: T
steps:
  a: {title: T, tip: x}
  c: {title: T}
of: {x: y}
"""
    found = [(f.line, f.subject) for f in wording(tmp_path, own).left_over()]
    assert found == [(4, "steps.a.tip"), (5, "steps.c.title")]
    assert list(wording(tmp_path).left_over()) == []


def test_every_string_of_a_file_but_the_hashes(tmp_path):
    read = document(tmp_path, "title: T\nkeywords: [a]\nof: {title: x}\n", "en.yaml")
    assert dict(strings_in(read)) == {("title",): "T", ("keywords", 0): "a"}
