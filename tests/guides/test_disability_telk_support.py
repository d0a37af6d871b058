"""TELK, the monthly support and the assistant: who ends where, terms and sums.

Sources: rzi-smolyan.com (RKME), asp.government.bg, segabg.com (amounts of 2026).
"""

import pytest

GUIDE = "disability-telk-support"
DAY = "2026-11-24"

SUPPORT = {"have": "valid", "whose": "self", "aim": "support"}
ASSISTANT = {"have": "valid", "aim": "assistant"}
AGAIN = {"have": "expiring", "whose": "self"}


@pytest.mark.parametrize(
    ("day", "expires", "renewal"),
    [
        ("2026-11-24", "2027-03-25", "early"),
        ("2026-11-24", "2027-03-24", "now"),
        ("2026-11-24", "2027-02-24", "now"),
        ("2026-11-24", "2027-02-23", "late"),
        ("2026-11-24", "2026-11-24", "late"),
        ("2026-11-24", "2026-11-23", "expired"),
    ],
)
def test_a_new_decision_is_asked_for_three_months_ahead(walked, day, expires, renewal):
    """Three months before the end at the latest; the notice comes four before."""
    walk = walked(day, **AGAIN, expires_on=expires)
    assert walk.value("renewal") == renewal
    assert walk.notes("renewal-term") == {renewal}


def test_months_that_are_too_short(walked):
    """Three months before 31 May is the last of February."""
    walk = walked("2027-01-05", **AGAIN, expires_on="2027-05-31")
    assert walk.value("file-by") == "2027-02-28"
    assert walk.value("notice-on") == "2027-01-31"


@pytest.mark.parametrize(
    ("answers", "amount"),
    [
        ({"degree": "low"}, "27.34"),
        ({"degree": "middle"}, "58.59"),
        ({"degree": "high", "help": "no"}, "97.66"),
        ({"degree": "high", "help": "yes", "pension": "disability"}, "117.19"),
        ({"degree": "high", "help": "yes", "pension": "social"}, "222.66"),
        ({"degree": "high", "help": "yes", "pension": "other"}, None),
    ],
)
def test_the_monthly_support_of_2026(walked, answers, amount):
    """7, 15, 25, 30 and 57 per cent of the poverty line of 390.63."""
    walk = walked(DAY, **SUPPORT, **answers, way="office")
    assert walk.value("support-sum") == amount
    told = "sum" if amount else "sum-unknown"
    assert walk.notes("how-much") == {told}


def test_the_amounts_of_2027_are_not_made_up(walked):
    last = walked("2026-12-31", **SUPPORT, degree="low", way="office")
    assert last.notes("how-much") == {"sum"}
    after = walked("2027-01-01", **SUPPORT, degree="low", way="office")
    assert after.notes("how-much") == {"sum-unknown"}


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({**SUPPORT, "degree": "under"}, ("under-minimum", "not-eligible")),
        ({**SUPPORT, "whose": "child"}, ("child-support", "referred")),
        (
            {**ASSISTANT, "whose": "self", "help": "no"},
            ("no-assistant", "not-eligible"),
        ),
        (
            {**ASSISTANT, "whose": "child", "child_degree": "less", "help": "no"},
            ("no-assistant", "not-eligible"),
        ),
    ],
)
def test_who_does_not_qualify(walked, answers, end):
    """Support from 50% and over 18; an assistant with help, or a child of 90%."""
    assert walked(DAY, **answers).end == end


def test_a_child_of_ninety_per_cent_needs_no_help_of_another(walked):
    child = ASSISTANT | {"whose": "child", "child_degree": "enough"}
    walk = walked(DAY, **child, municipality="smolyan")
    assert "help" not in walk.ids
    assert walk.end == ("assistant-go", "go-to-office")
    assert walk.notes("at-municipality") == {"office"}


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"way": "office"}, ("telk-go", "go-to-office")),
        ({"way": "post"}, ("telk-post", "done-here")),
        ({"way": "online"}, ("telk-sent", "submitted")),
    ],
)
def test_the_papers_for_telk(walked, answers, end):
    first = {"have": "first", "whose": "self", "where": "smolyan", "gather": "no"}
    walk = walked(DAY, **first, **answers)
    assert walk.end == end
    assert {"referral", "medical-papers"} <= walk.items("prepare")


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ("office", ("support-go", "go-to-office")),
        ("online", ("support-sent", "submitted")),
    ],
)
def test_the_application_for_support(walked, way, end):
    walk = walked(DAY, **SUPPORT, degree="middle", way=way, gather="no")
    assert walk.end == end
    assert walk.options("way") == {"office", "online"}


def test_an_appeal_and_other_rights(walked):
    appeal = walked(DAY, have="disagree", where="smolyan")
    assert appeal.end == ("appeal-go", "go-to-office")
    other = walked(DAY, have="valid", whose="self", aim="other")
    assert other.end == ("other-rights", "done-here")
