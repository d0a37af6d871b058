"""Words that are there, long enough and no longer, and can be filled in."""

import pytest

from kiosk.content.slots_check import facts_shown, slots_of
from kiosk.content.words_check import words_faults
from tests.small_library import BG, EN, GUIDE, small_library, told, verdict_on


def words_of(folder, changes=(), **files):
    library = small_library(folder, changes, **files)
    return told(folder, words_faults(library.entries["benefit"], library))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (BG, "title: Вземете обезщетение", "title: " + "а" * 60),
        (BG, "card: Обезщетение", "card: " + "а" * 28),
        (BG, "rail: Кога", "rail: " + "а" * 24),
        (BG, "ask: Въпроси", "ask: " + "а" * 24),
        (BG, "label: Карта", "label: " + "а" * 90),
        (EN, "title: Go to the desk", "title: " + "a" * 80),
    ],
)
def test_a_text_may_be_as_long_as_it_may(tmp_path, file, old, new):
    assert words_of(tmp_path, [(file, old, new)]) == []
    (longer,) = words_of(tmp_path, [(file, old, new + new[-1])])
    assert "characters, at most" in longer[3]


def test_blanks_are_not_counted_and_are_no_text(tmp_path):
    assert (
        words_of(tmp_path, [(BG, "card: Обезщетение", f'card: "{"а" * 28}  "')]) == []
    )
    (found,) = words_of(tmp_path, [(BG, "body: Готово.", 'tip: " "')])[:1]
    assert found[0] == EN


def test_keywords_are_not_translated_one_by_one(tmp_path):
    more = [(BG, "keywords: [борса]", "keywords: [борса, пари, безработен]")]
    assert words_of(tmp_path, more) == []


def test_a_language_may_be_missing_altogether(tmp_path):
    assert words_of(tmp_path, **{EN: None}) == []
    assert words_of(tmp_path, **{"lists/towns/en.yaml": None}) == []


def test_built_in_errors_need_no_words(tmp_path):
    changes = [
        (GUIDE, "else: ask-them", "else: too-large"),
        (BG, "    errors: {ask-them: Питайте ги.}\n", ""),
        (EN, "    errors: {ask-them: Ask them.}\n", ""),
    ]
    assert words_of(tmp_path, changes) == []


def test_words_of_options_from_a_list_lie_with_the_list(tmp_path):
    own = [(BG, '{title: "Къде живеете?"}', "{title: Къде, options: {a: А}}")]
    found = words_of(tmp_path, own)
    what = "left over: the step has no such option"
    assert (BG, "steps.town.options.a", what) in [(f, s, w) for f, _, s, w in found]


def test_only_options_that_are_asked_for_need_words(tmp_path):
    changes = [
        ("lists/towns/en.yaml", ", c: C", ""),
        (
            GUIDE,
            "options_from: towns, count",
            "options_from: towns, include: [both], count",
        ),
        (GUIDE, "options_from: towns, from", "options_from: towns, exclude: [c], from"),
    ]
    assert words_of(tmp_path, changes) == []


def test_errors_of_a_field_stand_with_its_form(tmp_path):
    check = "check: [{holds: {full-name: {answered: true}}, else: no-name}]"
    changes = [(GUIDE, "format: name, required: true", f"format: name, {check}")]
    found = {(file, subject) for file, _, subject, _ in words_of(tmp_path, changes)}
    assert found == {
        (BG, "steps.paper.errors.no-name"),
        (EN, "steps.paper.errors.no-name"),
    }


def test_a_group_of_results_needs_words_once(tmp_path):
    changes = [(GUIDE, "office: desk-a, when", "office: desk-a, group: visit, when")]
    found = [subject for _, _, subject, _ in words_of(tmp_path, changes)]
    assert found == ["steps.fits.groups.visit"] * 2


# -- placeholders -------------------------------------------------------------


def test_the_names_that_words_wait_for_by_step_and_note(tmp_path):
    volume = small_library(tmp_path).volumes["benefit"]
    waits = {where: names for where, names in slots_of(volume).items() if names}
    assert waits == {
        "late": {"register-by"},
        "apply/office": {"office"},
        "apply/much": {"left-on"},
        "out--log-out": {"out--sure"},
    }
    assert facts_shown(volume) == {"fee", "term"}


@pytest.mark.parametrize(
    "slot",
    [
        "{why}",
        "{helps}",
        "{full-name}",
        "{office:desk-a.phone}",
        "{fact:line}",
        "{town}",
    ],
)
def test_placeholders_that_something_fills_in(tmp_path, slot):
    change = (BG, "body: Готово.", f'body: "{slot}"')
    verdict = verdict_on(small_library(tmp_path, [change]))
    wrong = [f.what for f in verdict.faults if "unknown here" not in f.what]
    assert wrong == []


def test_a_placeholder_is_wrong_once_though_another_language_falls_back_on_it(tmp_path):
    change = (BG, "body: Готово.", 'body: "{nobody}"')
    found = told(tmp_path, verdict_on(small_library(tmp_path, [change])).faults)
    assert [(file, what) for file, _, _, what in found] == [
        (BG, "no question, field or value `nobody`")
    ]


def test_a_placeholder_of_a_fragment_is_named_in_the_fragments_file(tmp_path):
    name = "fragments/leave/en.yaml"
    found = verdict_on(small_library(tmp_path, [(name, "{sure}", "{nobody}")])).faults
    assert [(file, line) for file, line, _, _ in told(tmp_path, found)] == [(name, 5)]
