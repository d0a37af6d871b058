"""The annual tax return: windows, discount, relief and corrections.

Source: the campaign of 2026 (10 January - 30 April; traders 1 March - 30 June; 5% off,
at most BGN 500, until 31 March; one change until 30 September); child relief of 2025.
"""

from decimal import Decimal

import pytest

GUIDE = "nra-annual-return"
DAY = "2026-11-24"
FEES = {"aim": "file", "income": ["salary", "fees"], "relief": ["none"]}
TRADER = {**FEES, "income": ["trader"]}
ONLINE = {"debts": "no", "access": "nra-pik", "way": "online"}


def walk(walked, day, **answers):
    sets = {k: frozenset(v) if isinstance(v, list) else v for k, v in answers.items()}
    return walked(day, **sets)


@pytest.mark.parametrize(
    ("day", "window", "trader"),
    [
        ("2027-01-09", "closed", "closed"),
        ("2027-01-10", "not-prefilled", "closed"),
        ("2027-02-28", "not-prefilled", "closed"),
        ("2027-03-01", "with-discount", "with-discount"),
        ("2027-03-31", "with-discount", "with-discount"),
        ("2027-04-01", "in-time", "in-time"),
        ("2027-04-30", "in-time", "in-time"),
        ("2027-05-01", "late", "in-time"),
        ("2027-06-30", "late", "in-time"),
        ("2027-07-01", "late", "late"),
        ("2027-09-30", "late", "late"),
        ("2027-10-01", "very-late", "very-late"),
        ("2027-12-31", "very-late", "very-late"),
    ],
)
def test_the_windows_of_the_year(walked, day, window, trader):
    assert walk(walked, day, **FEES).value("window") == window
    assert walk(walked, day, **TRADER).value("window") == trader


@pytest.mark.parametrize(
    ("day", "declared", "opens"),
    [
        (DAY, "2025-12-31", "2027-01-10"),
        ("2027-01-09", "2025-12-31", "2027-01-10"),
        ("2027-01-10", "2026-12-31", "2028-01-10"),
        ("2027-12-31", "2026-12-31", "2028-01-10"),
    ],
)
def test_which_year_is_declared_and_when_the_next_opens(walked, day, declared, opens):
    found = walk(walked, day, **FEES)

    assert (found.value("declared-end"), found.value("next-opens")) == (declared, opens)


def test_between_campaigns_one_waits_or_files_late(walked):
    waits = walk(walked, DAY, **FEES, which_year="next")
    late = walk(walked, DAY, **FEES, which_year="late", access="nra-pik", way="online")

    assert waits.end == ("wait", "closed")
    assert late.notes("dates") == {"very-late"}
    assert late.notes("open-return") == {"leva"}
    assert "send" not in walk(walked, "2027-03-15", **FEES, **ONLINE).ids
    filed = walk(walked, "2027-03-15", **FEES, **ONLINE, balance="nothing")
    assert filed.notes("open-return") == {"currency"}
    assert filed.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("tax", "off", "to_pay"),
    [
        ("1000", "50", "950"),
        ("0.1", "0.01", "0.09"),
        ("5113", "255.65", "4857.35"),
        ("5113.2", "255.65", "4857.55"),
        ("6000", "255.65", "5744.35"),
    ],
)
def test_5_percent_off_up_to_the_cap(walked, tax, off, to_pay):
    """5% of the tax, at most 500 leva: 500 / 1.95583 = 255.65 euro."""
    found = walk(
        walked, "2027-03-31", **FEES, **ONLINE, balance="to-pay", tax=Decimal(tax)
    )

    assert found.value("discount-sum") == off
    assert found.value("with-discount-sum") == to_pay
    assert found.notes("how-much") == {"discount", "conditions", "by"}


def test_after_31_march_no_discount_is_worked_out(walked):
    found = walk(
        walked,
        "2027-04-01",
        **FEES,
        access="nra-pik",
        way="online",
        balance="to-pay",
    )

    assert "tax" not in found.ids
    assert found.notes("how-much") == {"by"}
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("children", "saved"), [(1, "306.78"), (2, "613.55"), (3, "920.33"), (5, "920.33")]
)
def test_child_relief_by_the_number_of_children(walked, children, saved):
    """600, 1200 and 1800 leva at the fixed rate."""
    found = walk(walked, DAY, aim="child-by-employer", children=Decimal(children))

    assert found.value("relief-sum") == saved
    assert found.end == ("ask-employer", "referred")


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2027-04-30", "new-return"),
        ("2027-05-01", "one-change"),
        ("2027-09-30", "one-change"),
    ],
)
def test_a_mistake_is_mended_online_until_30_september(walked, day, note):
    found = walk(walked, day, **{**FEES, "aim": "correct"}, access="qes", way="online")

    assert found.notes("dates") == {note}


@pytest.mark.parametrize("day", ["2027-10-01", "2028-01-09"])
def test_later_a_mistake_takes_a_request(walked, day):
    found = walk(walked, day, **{**FEES, "aim": "correct"})

    assert found.end == ("correct-by-letter", "go-to-office")


@pytest.mark.parametrize("income", [["pension"], ["salary"], ["salary", "pension"]])
def test_salary_and_pension_alone_need_no_return(walked, income):
    found = walk(walked, "2027-03-15", aim="file", income=income, relief=["none"])

    assert found.end == ("no-need", "done-here")


def test_relief_is_a_reason_to_file(walked):
    found = walk(walked, "2027-03-15", aim="file", income=["salary"], relief=["other"])

    assert found.waits == ("debts", None)


@pytest.mark.parametrize("income", ["freelance", "trader"])
def test_the_self_insured_file_online_only(walked, income):
    answers = {**FEES, "income": ["salary", income], "debts": "no"}
    with_code = walk(walked, "2027-03-15", **answers, access="nra-pik")
    without = walk(walked, "2027-03-15", **answers, access="none")

    assert with_code.options("way") == {"online"}
    assert without.options("way") == {"get-pik"}


@pytest.mark.parametrize(
    ("income", "told"),
    [
        (["rent"], {"must"}),
        (["salary", "foreign", "not-sure"], {"must", "not-sure"}),
        (["not-sure"], {"not-sure"}),
        (["freelance"], {"must", "freelance"}),
    ],
)
def test_who_must_file_is_told_so(walked, income, told):
    assert walk(walked, DAY, aim="file", income=income).notes("what-applies") == told
