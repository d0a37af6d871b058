"""Traffic fines, licence points and a new licence: terms, fees and whom to visit.

Source: notices of the Traffic Police on payment (reduced within 14 days of delivery,
then 30 days for the whole sum, then the revenue agency); Ordinance I-157 of 2002 on
driving licences; tariff 4 of the Ministry of Interior for the fees.
"""

import pytest

GUIDE = "traffic-fines-and-licence"
DAY = "2026-11-24"

PAY = {"goal": "pay", "pay_how": "card"}
TICKET = {**PAY, "document": "e-ticket", "delivered": "ssev"}
LICENCE = {"goal": "licence", "reason": "expiring", "municipality": "devin"}


@pytest.mark.parametrize(
    ("received", "note"),
    [
        ("2026-11-24", "e-ticket"),
        # the fourteenth day after the tenth of November is today
        ("2026-11-10", "e-ticket"),
        ("2026-11-09", "full"),
        # the forty-fourth day after the eleventh of October is today
        ("2026-10-11", "full"),
        ("2026-10-10", "late"),
    ],
)
def test_the_reduction_ends_and_then_the_whole_sum(walked, received, note):
    found = walked(DAY, **TICKET, delivered_on=received)

    assert found.notes("money") == {note}


def test_the_days_are_counted_from_delivery(walked):
    """14 days after 1 November is the 15th; 30 more days end on 15 December."""
    found = walked(DAY, **{**TICKET, "document": "decree"}, delivered_on="2026-11-01")

    assert found.value("discount-by") == "2026-11-15"
    assert found.value("full-by") == "2026-12-15"
    assert found.end == ("paid", "submitted")


@pytest.mark.parametrize("delivered", ["notice", "nothing"])
def test_a_message_starts_no_term(walked, delivered):
    found = walked(DAY, **{**TICKET, "delivered": delivered})

    assert "delivered-on" not in found.ids
    assert found.notes("money") == {delivered}


@pytest.mark.parametrize(
    ("goal", "received", "note"),
    [
        ("other-driver", "2026-11-10", "in-time"),
        ("other-driver", "2026-11-09", "late"),
        ("disagree", "2026-11-10", "in-time"),
        ("disagree", "2026-11-09", "late"),
    ],
)
def test_objections_have_fourteen_days(walked, goal, received, note):
    step = {"other-driver": "declare-term", "disagree": "appeal-term"}[goal]
    found = walked(DAY, goal=goal, delivered="paper", delivered_on=received)

    assert found.notes(step) == {note}
    assert found.end[1] == "go-to-office"


@pytest.mark.parametrize(
    ("age", "disability", "speed", "fee"),
    [
        ("under", "no", "ordinary", "12.78"),
        ("under", "yes", "ordinary", "1.53"),
        ("reduced", "no", "ordinary", "5.62"),
        ("reduced", "yes", "ordinary", "1.53"),
        ("over", None, "ordinary", "0"),
        ("under", "no", "fast", "25.56"),
        ("reduced", "no", "fast", None),
        ("over", None, "fast", None),
    ],
)
def test_a_licence_costs_by_age(walked, age, disability, speed, fee):
    """Where the fast fee of a reduced one is not known, the counter is asked."""
    told = {"disability": disability} if disability else {}
    found = walked(DAY, **LICENCE, age=age, speed=speed, **told)

    assert found.value("fee") == fee
    shown = {"free", "fee", "ask"} & found.notes("licence-fee")
    assert shown == ({"ask"} if fee is None else {"free"} if fee == "0" else {"fee"})
    assert ("fee" in found.items("prepare")) is (fee != "0")


def test_an_ordinary_licence_is_ready_in_thirty_days(walked):
    found = walked(DAY, **LICENCE, age="over", speed="ordinary")

    assert found.value("ready-by") == "2026-12-24"


@pytest.mark.parametrize(
    ("municipality", "speed", "office"),
    [
        ("smolyan", "ordinary", "traffic-police-smolyan"),
        ("devin", "ordinary", "ru-devin"),
        ("devin", "fast", "traffic-police-smolyan"),
        ("elsewhere", "fast", None),
    ],
)
def test_fast_orders_go_to_smolyan(walked, municipality, speed, office):
    told = {**LICENCE, "municipality": municipality, "age": "over", "speed": speed}
    found = walked(DAY, **told)

    assert found.value("office") == office
    assert ("elsewhere" in found.notes("at-desk")) is (municipality == "elsewhere")


@pytest.mark.parametrize(
    ("lost", "note"),
    [("2026-11-24", "in-time"), ("2026-11-21", "in-time"), ("2026-11-20", "late")],
)
def test_a_loss_is_reported_within_three_days(walked, lost, note):
    told = {**LICENCE, "reason": "lost", "age": "over", "speed": "ordinary"}
    found = walked(DAY, **told, lost_on=lost)

    assert found.notes("loss-term") == {note}
    assert "declaration" in found.items("prepare")
    assert "report-loss" in found.ids


def test_checking_pays_nothing(walked):
    found = walked(DAY, goal="check")

    assert not {"card--pay", "pay-cash"} & set(found.ids)
    assert found.end == ("checked", "done-here")


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"points": "see", "points_way": "online"}, ("points-seen", "done-here")),
        ({"points": "see", "points_way": "desk"}, ("go-points", "go-to-office")),
        ({"points": "restore"}, ("go-points", "go-to-office")),
        ({"points": "all-lost"}, ("go-points", "go-to-office")),
    ],
)
def test_points_are_seen_or_asked_for(walked, answers, end):
    assert walked(DAY, goal="points", **answers).end == end
