"""A call, a purchase, a return and a scam: what comes first and until when.

Source: the Consumer Protection Act (14 days from receipt, no reason owed) and the
two years' legal guarantee of the act on digital content and the sale of goods.
"""

import datetime

import pytest

GUIDE = "digital-skills-video-call-safe-shopping"
DAY = "2026-11-24"

BUY = {"what": "buy", "know_shop": "no"}


def returning(received, why):
    day = datetime.date.fromisoformat(received)
    return {"what": "return", "why": why, "received_on": day}


@pytest.mark.parametrize(
    ("received", "end"),
    [
        ("2026-11-24", ("withdrawn", "submitted")),
        ("2026-11-10", ("withdrawn", "submitted")),
        ("2026-11-09", ("too-late", "not-eligible")),
    ],
)
def test_a_purchase_is_given_up_within_fourteen_days(walked, received, end):
    """10.11 and 14 days is 24.11, the last day; what came on 9.11 is a day late."""
    assert walked(DAY, **returning(received, "changed-mind")).end == end


def test_the_last_day_to_withdraw_is_told(walked):
    found = walked(DAY, **returning("2026-11-20", "changed-mind"))

    assert found.value("withdraw-by") == "2026-12-04"
    assert "04.12.2026" in found.said("your-right")


@pytest.mark.parametrize(
    ("received", "end"),
    [
        ("2024-11-24", ("complained", "submitted")),
        ("2024-11-23", ("too-late", "not-eligible")),
    ],
)
def test_the_guarantee_is_two_years(walked, received, end):
    found = walked(DAY, **returning(received, "faulty"))

    assert found.end == end
    assert "withdraw" not in found.ids


def test_who_gave_data_calls_the_bank_first(walked):
    found = walked(DAY, what="gave-data")

    assert found.ids[:4] == ["what", "call-bank", "keep-proof", "report"]
    assert found.end == ("alarmed", "submitted")


@pytest.mark.parametrize(
    ("gave", "end"),
    [("yes", ("alarmed", "submitted")), ("no", ("ignored", "done-here"))],
)
def test_a_message_is_an_alarm_only_where_something_was_given(walked, gave, end):
    found = walked(DAY, what="message", message_kind="parcel", gave=gave)

    assert found.end == end
    assert ("call-bank" in found.ids) is (gave == "yes")
    assert "170000" in found.said("signs")


@pytest.mark.parametrize("shop", ["no", "from-advert"])
def test_an_unknown_shop_is_checked(walked, shop):
    found = walked(DAY, what="buy", know_shop=shop, all_there="no")

    assert {"contacts-page", "company"} <= set(found.ids)
    assert ("close-advert" in found.ids) is (shop == "from-advert")
    assert found.end == ("do-not-buy", "done-here")


@pytest.mark.parametrize(
    ("pays", "step", "other"),
    [("on-delivery", "courier", "card--pay"), ("card", "card--pay", "courier")],
)
def test_it_is_paid_to_the_courier_or_by_card(walked, pays, step, other):
    found = walked(DAY, **BUY, all_there="yes", pay_how=pays)

    assert step in found.ids
    assert other not in found.ids
    assert found.end == ("ordered", "submitted")


@pytest.mark.parametrize(
    ("link", "steps"),
    [("yes", {"sit", "open-link", "talk"}), ("no", {"with-own-phone"})],
)
def test_a_call_goes_by_link_or_from_the_own_phone(walked, link, steps):
    found = walked(DAY, what="call", has_link=link)

    either = {"sit", "open-link", "talk", "with-own-phone"}
    assert set(found.ids) & either == steps
    assert found.end == ("called", "done-here")
