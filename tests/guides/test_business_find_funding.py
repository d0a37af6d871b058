"""Which money for a start fits whom.

Source: Employment Promotion Act, art. 47 and 49; the Fund of Funds' microloans.
"""

import pytest

GUIDE = "business-find-funding"
DAY = "2026-11-24"

WISH = {"place": "devin-smolyan", "money": "little"}


@pytest.mark.parametrize(
    ("unemployed", "activity", "item"),
    [
        ("benefit", "none", "art47"),
        ("no-benefit", "none", "art49"),
        ("no", "none", "register-first"),
        ("benefit", "young", None),
        ("no", "old", None),
    ],
)
def test_the_labour_office_pays_who_has_not_begun(walked, unemployed, activity, item):
    """Art. 47 with a right to benefit, art. 49 without; never after registration."""
    found = walked(DAY, unemployed=unemployed, activity=activity, **WISH)

    measures = {"art47", "art49", "register-first"} & found.items("ways")
    assert measures == ({item} if item else set())
    assert ("do-not-register" in found.notes("ways")) is (item is not None)


@pytest.mark.parametrize(
    ("activity", "item"),
    [("young", "microloan"), ("none", "microloan-later"), ("old", None)],
)
def test_the_microloan_is_for_young_activities(walked, activity, item):
    """Registered at most five years ago."""
    found = walked(DAY, unemployed="no", activity=activity, place="other", money="loan")

    loans = {"microloan", "microloan-later"} & found.items("ways")
    assert loans == ({item} if item else set())
    assert ("loan" in found.options("way")) is (item is not None)


@pytest.mark.parametrize(
    ("place", "item"),
    [
        ("devin-smolyan", "lag-devin-smolyan"),
        ("zlatograd", "lag-zlatograd"),
        ("other", "lag-other"),
    ],
)
def test_the_local_group_follows_the_place(walked, place, item):
    found = walked(DAY, unemployed="no", activity="old", place=place, money="grant")

    assert {i for i in found.items("ways") if i.startswith("lag-")} == {item}


def test_a_benefit_is_paid_at_once_after_approval(walked):
    found = walked(
        DAY, unemployed="benefit", activity="none", **WISH, way="labour", gather="no"
    )

    assert found.notes("after-approval") == {"art47"}
    assert found.end == ("go-labour", "go-to-office")


def test_who_is_not_registered_registers_first(walked):
    found = walked(DAY, unemployed="no", activity="none", **WISH, way="register")

    assert found.end == ("register-first", "referred")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"who_may": "no"}, ("not-for-you", "not-eligible")),
        ({"who_may": "not-sure"}, ("ask-oic", "go-to-office")),
        ({"who_may": "yes", "ready": "later"}, ("goes-on", "done-here")),
        ({"who_may": "yes", "ready": "submit"}, ("sent", "submitted")),
    ],
)
def test_a_call_is_for_whom_it_names(walked, answers, end):
    found = walked(
        DAY, unemployed="no", activity="young", **WISH, way="isun", **answers
    )

    assert found.end == end
    assert "log-out--log-out" in found.ids
