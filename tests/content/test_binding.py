"""A guide bound with its words."""

from tests.small_library import BG, EN, small_library


def volume(folder, changes=(), **files):
    library = small_library(folder, changes, **files)
    return library.entries["benefit"].volume


def test_the_guides_words_in_every_language(tmp_path):
    words = volume(tmp_path).words
    assert set(words) == {"bg", "en", "tr"}
    bg, en, tr = words["bg"], words["en"], words["tr"]
    assert (bg.title.plain(), en.title.plain()) == (
        "Вземете обезщетение",
        "Get the benefit",
    )
    assert (tr.title.plain(), tr.title.language) == ("Вземете обезщетение", "bg")
    assert (bg.card.plain(), bg.summary.plain()) == ("Обезщетение", "Пари за месец.")
    assert [who.plain() for who in bg.who_can] == ["Всеки"]
    assert [slot.id for slot in bg.fee.slots()] == ["fee"]
    assert (bg.deadline is not None, bg.result) == (True, None)
    assert bg.parts["ask"].plain() == "Въпроси"
    assert bg.doubts["amount"].plain() == "Не е сигурно."


def test_keywords_are_those_of_the_language(tmp_path):
    words = volume(tmp_path).words
    assert (words["bg"].keywords, words["en"].keywords) == (("борса",), ("dole",))
    # Where there is no file of a language, Bulgarian ones are better than none.
    assert words["tr"].keywords == ("борса",)
    bare = volume(tmp_path, [(EN, "keywords: [dole]\n", "")]).words
    assert bare["en"].keywords == ()


def test_the_words_of_steps(tmp_path):
    steps = volume(tmp_path).words["bg"].steps
    assert steps["why"].options["own-wish"].hint.plain() == "По желание"
    assert steps["why"].errors["ask-them"].plain() == "Питайте ги."
    assert steps["list"].items["card"].missing.plain() == "Вземете я."
    assert steps["fits"].groups["call"].label.plain() == "Обадете се"
    assert steps["paper"].fields["way"].options["post"].label.plain() == "По пощата"
    assert [text.plain() for text in steps["sent"].after] == ["Пазете номера"]


def test_options_of_long_lists_have_the_lists_words(tmp_path):
    words = volume(tmp_path).words
    towns = words["bg"].steps["town"].options
    assert [towns[name].label.plain() for name in "abc"] == ["А", "Б", "В"]
    assert words["en"].steps["town"].options["b"].hint.plain() == "town B"
    assert words["tr"].steps["town"].options["a"].label.language == "bg"


def test_options_of_a_field_from_a_long_list_have_them_too(tmp_path):
    place = volume(tmp_path).words["bg"].steps["paper"].fields["place"]
    assert [place.options[name].label.plain() for name in "abc"] == ["А", "Б", "В"]


def test_only_options_that_are_offered_have_words(tmp_path):
    narrow = [
        (
            "guides/work/benefit/guide.yaml",
            "options_from: towns, count",
            "options_from: towns, exclude: [c], count",
        )
    ]
    assert set(volume(tmp_path, narrow).words["bg"].steps["town"].options) == {"a", "b"}


def test_a_list_without_words_gives_none(tmp_path):
    bare = volume(
        tmp_path, **{"lists/towns/bg.yaml": None, "lists/towns/en.yaml": None}
    )
    assert bare.words["bg"].steps["town"].options == {}


def test_a_fragments_words_stand_under_its_names_in_the_guide(tmp_path):
    steps = volume(tmp_path).words["en"].steps
    assert steps["out--sure"].title.plain() == "Sure?"
    (slot,) = steps["out--log-out"].body.slots()
    assert (slot.source, slot.id) == ("named", "out--sure")


def test_a_fragments_fields_and_offices_are_renamed_and_facts_are_not(tmp_path):
    fragment = """\
format: 1
id: leave
steps:
  - {id: sure, kind: question, ask: choice, options: [yes, no]}
  - {id: paper, kind: form, fields: [{id: name, ask: text}], notes: [n]}
"""
    words = """\
steps:
  sure: {title: С, options: {yes: Да, no: Не}}
  paper:
    title: "{name} {fee} {fact:sure} {office:sure.phone}"
    fields: {name: "Име {sure|one: #|other: #}"}
    notes: {n: "{sure}"}
"""
    files = {
        "fragments/leave/fragment.yaml": fragment,
        "fragments/leave/bg.yaml": words,
        "fragments/leave/en.yaml": None,
    }
    paper = volume(tmp_path, **files).words["bg"].steps["out--paper"]
    assert [(slot.source, slot.id) for slot in paper.title.slots()] == [
        ("named", "out--name"),
        ("named", "fee"),
        ("fact", "sure"),
        ("office", "out--sure"),
    ]
    (label,) = paper.fields["out--name"].label.slots()
    assert (label.id, label.forms) == ("out--sure", {"one": "#", "other": "#"})


def test_a_fragment_without_bulgarian_words_cannot_be_bound(tmp_path):
    files = {"fragments/leave/bg.yaml": None, "fragments/leave/en.yaml": None}
    library = small_library(tmp_path, **files)
    assert library.volumes == {}
    (fault,) = library.all_faults()
    assert fault.what == "the fragment `leave` has no Bulgarian words"
    assert fault.path.name == "guide.yaml"


def test_a_guide_without_a_summary_cannot_be_bound(tmp_path):
    empty = small_library(tmp_path, [(BG, "summary: Пари за месец.", 'summary: " "')])
    assert empty.volumes == {}
    assert [fault.what for fault in empty.all_faults()] == ["text missing"]
