"""The edges of the local-taxes guide. Rules: articles 28 and 60 of ZMDT, egov.bg."""

import pytest

GUIDE = "local-taxes-check-pay"

MINE = {"whose": "mine", "municipality": "smolyan", "access": "nra-pik"}
PAY = MINE | {"goal": "pay", "way": "online", "old_debts": "no"}
CHECK = MINE | {"goal": "check", "way": "online"}
CLOSING = "2027-10-31"


@pytest.mark.parametrize(
    ("day", "window"),
    [
        ("2027-01-01", "discount"),
        ("2027-04-30", "discount"),
        ("2027-05-01", "before-first"),
        ("2027-06-30", "before-first"),
        ("2027-07-01", "before-second"),
        ("2027-10-31", "before-second"),
        ("2027-11-01", "late"),
        ("2026-11-24", "late"),
        ("2027-12-31", "late"),
    ],
)
def test_the_year_has_a_discount_and_two_instalments(walked, day, window):
    """5% until 30 April, then 30 June and 31 October (ZMDT; smolyannews.com)."""
    walk = walked(day, **CHECK)
    assert walk.value("window") == window
    assert window in walk.notes("dates") & walk.notes("checked")


@pytest.mark.parametrize(
    ("day", "discount", "first", "second"),
    [
        ("2027-03-01", "2027-04-30", "2027-06-30", "2027-10-31"),
        ("2028-03-01", "2028-04-30", "2028-06-30", "2028-10-31"),
    ],
)
def test_the_days_are_those_of_the_year(walked, day, discount, first, second):
    walk = walked(day, **CHECK)
    assert walk.value("discount-by") == discount
    assert (walk.value("first-due"), walk.value("second-due")) == (first, second)


def test_half_a_year_brings_no_discount(walked):
    """The discount is for the whole year, and only while it runs."""
    assert "половината не стига" in walked("2027-04-30", **PAY).said("dates")
    assert walked("2027-04-30", **PAY).notes("choose-debts") == {"discount"}
    assert walked("2027-05-01", **PAY).notes("choose-debts") == set()


def test_a_last_day_off_may_move_and_is_not_counted_on(walked):
    """31 October 2027 is a Sunday; that the term moves is own knowledge."""
    walk = walked("2027-11-01", **CHECK)
    assert walk.value("window") == "late"
    assert "следващия работен ден" in walk.said("dates")


@pytest.mark.parametrize(
    ("access", "goal", "ways"),
    [
        ("nra-pik", "pay", {"online", "desk", "agent"}),
        ("nssi-pik", "pay", {"online", "desk", "agent"}),
        ("qes", "check", {"online", "desk"}),
        ("none", "pay", {"get-code", "desk", "agent"}),
        ("none", "check", {"get-code", "desk", "pin"}),
        ("not-sure", "check", {"get-code", "desk", "pin"}),
    ],
)
def test_the_way_depends_on_the_code(walked, access, goal, ways):
    """egov.bg takes either PIK or a signature; a PIN only checks (balchik.bg)."""
    walk = walked("2027-03-01", **MINE | {"access": access, "goal": goal})
    assert walk.options("way") == ways


def test_for_someone_else_there_are_only_desks(walked):
    """egov.bg shows one's own debts only; an agent needs the EGN."""
    paying = walked(
        "2027-03-01", whose="someone-else", goal="pay", municipality="smolyan"
    )
    assert paying.options("way") == {"desk", "agent"}
    assert "access" not in paying.ids
    checking = walked(
        "2027-03-01", whose="someone-else", goal="check", municipality="smolyan"
    )
    assert "way" not in checking.ids
    assert checking.items("prepare") == {"id-card"}
    assert "someone-else" in checking.notes("at-the-desk")
    assert checking.end == ("go-to-desk", "go-to-office")


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ({"access": "qes", "goal": "pay", "way": "online"}, ("paid", "submitted")),
        ({"access": "qes", "goal": "check", "way": "online"}, ("checked", "done-here")),
        (
            {"access": "none", "goal": "pay", "way": "agent"},
            ("go-to-agent", "go-to-office"),
        ),
        (
            {"access": "none", "goal": "pay", "way": "desk"},
            ("go-to-desk", "go-to-office"),
        ),
        (
            {"access": "none", "goal": "check", "way": "pin"},
            ("go-for-pin", "go-to-office"),
        ),
        (
            {"access": "not-sure", "goal": "pay", "way": "get-code"},
            ("code-first", "referred"),
        ),
    ],
)
def test_each_way_ends_as_what_it_is(walked, way, end):
    assert walked("2026-11-24", **MINE | {"old_debts": "no"} | way).end == end


def test_who_only_checks_is_not_led_to_the_card(walked):
    paying = {"choose-debts", "card--pay", "receipt"}
    assert not paying & set(walked(CLOSING, **CHECK).ids)
    assert paying <= set(walked(CLOSING, **PAY).ids)


@pytest.mark.parametrize(
    ("debts", "told"), [("no", False), ("yes", True), ("not-sure", True)]
)
def test_the_oldest_debt_is_paid_first(walked, debts, told):
    """The system takes old years before new ones (egov.bg; DOPK)."""
    walk = walked("2027-03-01", **PAY | {"old_debts": debts})
    assert ("oldest-first" in walk.ids) is told


@pytest.mark.parametrize(
    ("municipality", "notes"),
    [
        ("smolyan", {"discount", "waste-fee"}),
        ("devin", {"discount", "other-town"}),
        ("elsewhere", {"discount", "other-town"}),
    ],
)
def test_the_dates_are_those_of_smolyan_elsewhere_one_asks(walked, municipality, notes):
    walk = walked("2027-03-01", **CHECK | {"municipality": municipality})
    assert walk.notes("dates") == notes


@pytest.mark.parametrize(
    ("municipality", "note"),
    [("smolyan", "smolyan"), ("banite", "office"), ("elsewhere", "elsewhere")],
)
def test_the_desk_is_that_of_the_municipality(walked, municipality, note):
    answers = PAY | {"municipality": municipality, "way": "desk"}
    walk = walked("2026-11-24", **answers)
    assert walk.notes("at-the-desk") == {note}
    assert walk.notes("go-to-desk") == {note}
    assert ("0301\u00a062\u00a0566" in walk.said("at-the-desk")) is (
        municipality == "smolyan"
    )
