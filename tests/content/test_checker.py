"""Whether a guide may be published, and what else its author is told."""

from datetime import date

import pytest

from kiosk.content.checker import facts_in_use
from tests.small_library import (
    BG,
    EN,
    FILES,
    GUIDE,
    ON,
    small_library,
    told,
    verdict_on,
)


def warnings_of(folder, library, on=ON):
    verdict = verdict_on(library, on)
    assert verdict.passed, [str(fault) for fault in verdict.faults]
    return [(line, what) for _, line, _, what in told(folder, verdict.faults)]


def test_a_verdict_says_what_was_walked(tmp_path):
    verdict = verdict_on(small_library(tmp_path))
    assert (verdict.guide, verdict.passed) == ("benefit", True)
    assert verdict.proof.states > 20
    assert verdict.proof.days[0] == ON


def test_a_related_guide_that_is_not_there_yet_is_only_a_warning(tmp_path):
    library = small_library(tmp_path, [(GUIDE, "related: []", "related: [later]")])
    assert warnings_of(tmp_path, library) == [
        (12, "the related guide `later` is not there yet")
    ]


def test_a_guide_that_was_to_be_checked_is_only_a_warning(tmp_path):
    library = small_library(tmp_path)
    late = warnings_of(tmp_path, library, date(2027, 1, 16))
    assert (10, "it was to be checked by 2027-01-15") in late
    assert warnings_of(tmp_path, library, date(2026, 12, 31)) == []


def test_a_fact_without_a_value_on_the_day_is_only_a_warning(tmp_path):
    library = small_library(tmp_path)
    what = "the fact `fee` has no value in force on 2027-01-01"
    assert what in [
        said for _, said in warnings_of(tmp_path, library, date(2027, 1, 1))
    ]


@pytest.mark.parametrize(
    ("fact", "on"), [("term", date(2026, 12, 1)), ("opens", date(2026, 12, 1))]
)
def test_a_fact_that_decides_and_is_over_is_only_a_warning(tmp_path, fact, on):
    texts = {"facts/work.yaml": FILES["facts/work.yaml"]}
    old = {
        "term": "{value: 7, from: 2020-01-01,",
        "opens": "{value: 2020-01-01, source",
    }[fact]
    new = old.replace("{value: 7,", "{value: 7, until: 2026-11-30,").replace(
        "{value: 2020-01-01, ", "{value: 2020-01-01, until: 2026-11-30, "
    )
    library = small_library(tmp_path, [("facts/work.yaml", old, new)], **texts)
    said = [what for _, what in warnings_of(tmp_path, library, on)]
    assert f"the fact `{fact}` has no value in force on {on}" in said


@pytest.mark.parametrize(
    ("on", "ends"),
    [
        (date(2026, 11, 1), True),
        (date(2026, 12, 31), True),
        (date(2026, 11, 2), True),
        (date(2026, 10, 31), False),
    ],
)
def test_facts_that_end_within_sixty_days_are_listed(tmp_path, on, ends):
    verdict = verdict_on(small_library(tmp_path), on)
    assert verdict.ending == ({"fee": date(2026, 12, 31)} if ends else {})


def test_the_facts_of_a_guide_are_those_it_counts_with_and_those_it_shows(tmp_path):
    entry = small_library(tmp_path).entries["benefit"]
    counted = {"term", "fee", "opens", "closes"}
    assert facts_in_use(entry.compiled.guide) == counted
    assert facts_in_use(entry.compiled.guide, entry.volume) == counted
    shown = small_library(tmp_path, [(BG, "summary: Пари", 'summary: "{fact:line}" #')])
    entry = shown.entries["benefit"]
    assert facts_in_use(entry.compiled.guide, entry.volume) == counted | {"line"}


def test_a_guide_with_a_broken_step_is_not_walked(tmp_path):
    library = small_library(
        tmp_path, [(GUIDE, "ask: date, min: earliest, ", "ask: date, ")]
    )
    verdict = verdict_on(library)
    assert verdict.proof is None
    assert not verdict.passed


def test_a_guide_without_words_is_walked_all_the_same(tmp_path):
    verdict = verdict_on(small_library(tmp_path, **{BG: None, EN: None}))
    assert verdict.proof is not None
    assert [fault.what for fault in verdict.faults] == ["the Bulgarian words lack"]


@pytest.mark.parametrize(
    ("bounds", "right"),
    [
        ("ask: date, min: earliest, max: today", True),
        ("ask: date, min: 5, max: today", False),
        ("ask: date, min: earliest, max: kind", False),
        ("ask: number, min: 0, max: today", False),
        ("ask: number, min: kind, max: 5", False),
    ],
)
def test_bounds_are_of_the_kind_of_the_answer(tmp_path, bounds, right):
    change = (GUIDE, "ask: date, min: earliest, max: today", bounds)
    found = [
        fault.what for fault in verdict_on(small_library(tmp_path, [change])).faults
    ]
    wanted = "day" if "date" in bounds else "number"
    assert (f"its bounds are not each a {wanted}" in found) is not right


def test_bounds_of_a_field_are_looked_at_too(tmp_path):
    change = (
        GUIDE,
        "{id: full-name, ask: text, format: name, required: true}",
        "{id: full-name, ask: number, min: 0, max: today}",
    )
    found = told(tmp_path, verdict_on(small_library(tmp_path, [change])).faults)
    assert any(
        "bounds" in what and subject == "paper/full-name/max"
        for _, _, subject, what in found
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "{id: sent, kind: outcome, part: apply, result: submitted}",
            "{id: sent, kind: outcome, result: submitted}",
        ),
    ],
)
def test_each_step_names_its_part(tmp_path, old, new):
    found = verdict_on(small_library(tmp_path, [(GUIDE, old, new)])).faults
    assert any("its part is `None`" in fault.what for fault in found)


def test_a_guide_without_parts_needs_none(tmp_path):
    text = FILES[GUIDE].replace("parts: [ask, prepare, apply]\n", "")
    for part in ("ask", "prepare", "apply"):
        text = text.replace(f" part: {part},", "").replace(f"    part: {part}\n", "")
    bg = FILES[BG].replace(
        "parts: {ask: Въпроси, prepare: Подгответе се, apply: Подайте}\n", ""
    )
    en = FILES[EN].replace(
        "parts: {ask: Questions, prepare: Prepare, apply: Apply}\n", ""
    )
    verdict = verdict_on(small_library(tmp_path, **{GUIDE: text, BG: bg, EN: en}))
    assert verdict.faults == ()


def test_a_site_may_allow_what_is_not_https(tmp_path):
    changes = [
        (
            "directory/sites.yaml",
            "  login_hosts: [login.az.bg]",
            "  login_hosts: [login.az.bg]\n  https_only: false",
        ),
        (GUIDE, "https://az.bg/apply", "http://login.az.bg/apply"),
    ]
    assert verdict_on(small_library(tmp_path, changes)).passed
