"""Health information for teenagers: who is asked, and what the HPV programme gives.

Source: the notice of the Ministry of Health of January 2026 on the free vaccine
(girls from 10 to under 18, boys from 10 to under 14; three doses from 15).
"""

import pytest

GUIDE = "health-teens-trusted-info"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("child", "age", "note"),
    [
        ("girl", "9", {"too-young"}),
        ("girl", "10", {"fits", "two-doses"}),
        ("girl", "14", {"fits", "two-doses"}),
        ("girl", "15", {"fits", "three-doses"}),
        ("girl", "17", {"fits", "three-doses"}),
        ("girl", "18", {"too-old-girl"}),
        ("boy", "9", {"too-young"}),
        ("boy", "10", {"fits", "two-doses"}),
        ("boy", "13", {"fits", "two-doses"}),
        ("boy", "14", {"too-old-boy"}),
    ],
)
def test_the_programme_has_ages(walked, child, age, note):
    found = walked(DAY, who="adult", topic="hpv", child=child, age=age)

    assert found.notes("hpv-rule") == note
    assert found.end == ("to-doctor", "go-to-office")


@pytest.mark.parametrize("who", ["young", "adult"])
def test_a_worry_meets_phones_first(walked, who):
    """No page to read before the two numbers."""
    found = walked(DAY, who=who, topic="worry")

    assert found.ids[2:4] == ["urgent", "whom"]
    assert found.items("whom") == {"emergency", "helpline"}
    assert "112" in found.said("urgent")
    assert found.end == ("not-alone", "referred")


def test_a_librarian_gets_the_list_alone(walked):
    found = walked(DAY, who="librarian")

    assert found.ids == ["who", "source", "list", "printed"]
    assert {"ministry", "calendar", "inspection"} <= found.items("list")


def test_a_check_up_needs_no_referral(walked):
    found = walked(DAY, who="adult", topic="check-up")

    assert "yearly" in found.ids
    assert found.notes("visit") == {"no-referral"}


def test_the_young_go_with_a_parent(walked):
    """A parent signs consent for a vaccine."""
    found = walked(DAY, who="young", topic="calendar")

    assert found.notes("visit") == {"vaccine", "young"}
    assert found.notes("record") == {"young"}
