"""The days on which a guide must be walked."""

from datetime import date, timedelta

import pytest

from kiosk.domain.day_kinds import kinds_of_day
from kiosk.domain.reading_order import Readings
from tests.builders import TODAY, almanac, built, fact

BOOK = almanac(
    fact(
        "fee",
        "money",
        {"value": 1, "until": date(2026, 12, 31)},
        {"value": 2, "starts": date(2027, 1, 1)},
        {"value": 9, "starts": date(2027, 6, 1), "currency": "BGN"},
    ),
    fact("due", "date", date(2027, 3, 1)),
    fact("yearly", "date", date(2020, 6, 30), recurs=True),
    fact("ended", "money", {"value": 1, "until": date(2020, 5, 31)}),
    fact("empty", "money"),
    fact("unread", "money", {"value": 1, "until": date(2026, 11, 30)}),
)
ONE_DAY = timedelta(days=1)


def kinds(folder, body, slots=None):
    guide = built(folder, body, BOOK)
    names = {where: frozenset(own) for where, own in (slots or {}).items()}
    return kinds_of_day(guide, BOOK, Readings(guide, names), TODAY)


def with_step(step, values="{}"):
    return f"""\
values: {values}
steps:
  - {{id: q, kind: question, ask: date, min: 2026-01-01, max: 2027-12-31}}
  - {step}
"""


def test_a_guide_that_reads_no_day_is_walked_on_one(tmp_path):
    assert kinds(tmp_path, with_step("{id: s, kind: info}")) == (TODAY,)
    read = with_step("{id: s, kind: info, when: {q: {lt: today}}}")
    assert kinds(tmp_path, read)[0] == TODAY


@pytest.mark.parametrize(
    ("when", "values"),
    [
        ("{v: {gt: 1}}", "{v: {fact: fee}}"),
        ("{q: {answered: true}, v: {gt: 1}}", "{v: {product: [{fact: fee}, 2]}}"),
    ],
)
def test_it_is_walked_on_both_sides_of_a_figures_start(tmp_path, when, values):
    body = with_step(f"{{id: s, kind: info, when: {when}}}", values)
    assert kinds(tmp_path, body) == (TODAY, date(2027, 1, 1))


@pytest.mark.parametrize(
    "when",
    ["{today: {gt: 2027-03-01}}", "{due: {lt: today}}", "{today: {gt: due}}"],
)
def test_it_is_walked_on_both_sides_of_a_day_that_today_is_held_against(tmp_path, when):
    body = with_step(f"{{id: s, kind: info, when: {when}}}", "{due: {fact: due}}")
    assert kinds(tmp_path, body) == (TODAY, date(2027, 3, 2))


def test_an_equality_with_today_is_met_on_its_one_day(tmp_path):
    found = kinds(tmp_path, with_step("{id: s, kind: info, when: {today: 2027-03-01}}"))
    assert set(found) == {TODAY, date(2027, 3, 1)}


@pytest.mark.parametrize(
    ("value", "turn"),
    [
        ("{days_after: {date: {fact: due}, days: 30}}", date(2027, 4, 1)),
        ("{months_after: {date: 2026-11-30, months: 3}}", date(2027, 3, 1)),
        ("{years_after: {date: {fact: due}, years: 1}}", date(2028, 3, 2)),
    ],
)
def test_comparisons_with_today_are_followed_through_values(tmp_path, value, turn):
    body = with_step("{id: s, kind: info, when: {v: {lt: today}}}", f"{{v: {value}}}")
    assert kinds(tmp_path, body) == (TODAY, turn)


def test_a_day_counted_from_today_turns_before_what_it_is_held_against(tmp_path):
    body = with_step(
        "{id: s, kind: info, when: {v: {gt: 2027-03-01}}}",
        "{v: {days_after: {date: today, days: 30}}}",
    )
    assert kinds(tmp_path, body) == (TODAY, date(2027, 1, 31))


@pytest.mark.parametrize("max_day", ["today", "2027-12-31"])
def test_where_today_bounds_answers_every_day_they_are_held_against_turns(
    tmp_path, max_day
):
    body = f"""\
values: {{due: {{fact: due}}}}
steps:
  - {{id: q, kind: question, ask: date, min: 2026-01-01, max: {max_day}}}
  - {{id: s, kind: info, when: {{q: {{gt: due}}}}}}
"""
    around = {date(2027, 2, 28), date(2027, 3, 1), date(2027, 3, 2)}
    found = set(kinds(tmp_path, body))
    assert (found - {TODAY} >= around - {date(2027, 2, 28)}) is (max_day == "today")


def test_a_yearly_day_is_met_in_each_of_two_years(tmp_path):
    step = "{id: s, kind: info, when: {today: {of: yearly}}}"
    found = kinds(tmp_path, with_step(step, "{yearly: {fact: yearly}}"))
    assert date(2027, 6, 30) in found


def test_a_figure_that_is_over_is_walked_on_its_last_day(tmp_path):
    body = with_step("{id: s, kind: info, when: {v: {gt: 0}}}", "{v: {fact: ended}}")
    assert kinds(tmp_path, body) == (TODAY, date(2020, 5, 31))


def test_a_figure_that_never_was_adds_no_day(tmp_path):
    body = with_step("{id: s, kind: info, when: {v: {gt: 0}}}", "{v: {fact: empty}}")
    assert kinds(tmp_path, body) == (TODAY,)
    unknown = with_step(
        "{id: s, kind: info, when: {v: {gt: 0}}}", "{v: {fact: nobody}}"
    )
    assert kinds(tmp_path, unknown) == (TODAY,)


def test_earlier_days_count_back_to_the_day_on_which_the_guide_was_checked(tmp_path):
    when = "{any: [{today: 2026-11-10}, {today: 2026-10-20}]}"
    found = kinds(tmp_path, with_step(f"{{id: s, kind: info, when: {when}}}"))
    # The builders' guides were checked on 1 November.
    assert found == (TODAY, date(2026, 11, 10))


def test_where_deadlines_move_weekends_are_days_of_their_own(tmp_path):
    body = with_step(
        "{id: s, kind: info, when: {v: today}}",
        "{v: {next_working_day: {date: today}}}",
    )
    found = kinds(tmp_path, body)
    assert {day.weekday() for day in found} >= {1, 5, 6, 0}


def test_words_that_show_a_value_count_as_reading_it(tmp_path):
    values = "{v: {pick: [{when: {today: {ge: {fact: due}}}, value: 1}]}}"
    body = with_step("{id: s, kind: info}", values)
    assert kinds(tmp_path, body, {"s": ["v"]}) == (TODAY, date(2027, 3, 1))


def test_the_far_future_is_not_walked(tmp_path):
    step = "{id: s, kind: info, when: {today: {gt: 2045-12-31}}}"
    assert kinds(tmp_path, with_step(step)) == (TODAY,)


def test_a_yearly_day_makes_the_same_kinds_every_year(tmp_path):
    step = "{id: s, kind: info, when: {today: {le: yearly}}}"
    found = kinds(tmp_path, with_step(step, "{yearly: {fact: yearly}}"))
    assert found == (TODAY, date(2027, 1, 1))
