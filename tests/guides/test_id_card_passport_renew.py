"""The edges of the identity-documents guide. Rules: ZBLD, tariff 4, mvr.bg."""

import pytest

GUIDE = "id-card-passport-renew"
DAY = "2026-11-24"

ADULT = {
    "born_on": "1980-05-05",
    "documents": "id-card",
    "reason": "other",
    "disability": "no",
    "speed": "ordinary",
    "municipality": "smolyan",
}
CARD_AT_14 = ADULT | {"born_on": "2012-05-05", "reason": "first-card"}
PASSPORT = ADULT | {"documents": "passport"}


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2012-11-24", DAY, "14"),
        ("2012-11-25", DAY, "13"),
        ("2012-02-29", "2026-02-27", "13"),
        ("2012-02-29", "2026-02-28", "14"),
        ("2008-02-29", "2026-02-28", "18"),
        ("1956-02-29", "2026-02-27", "69"),
        ("1956-02-29", "2026-02-28", "70"),
    ],
)
def test_a_year_is_full_on_the_birthday(walked, born, day, age):
    """Born on 29 February: on 28 February of other years (ZZD, article 72)."""
    walk = walked(day, born_on=born)
    assert walk.value("age") == age
    cards = {"passport"} if int(age) < 14 else {"id-card", "passport", "both"}
    assert walk.options("documents") == cards


@pytest.mark.parametrize(
    ("born", "reasons"),
    [
        ("2012-11-24", {"first-card"}),
        ("2008-11-25", {"first-card"}),
        ("2008-11-24", set()),
    ],
)
def test_a_first_card_is_for_14_to_18(walked, born, reasons):
    walk = walked(DAY, born_on=born, documents="id-card")
    usual = {"expiring", "lost-or-stolen", "changed-data", "other"}
    assert walk.options("reason") == usual | reasons


@pytest.mark.parametrize("speed", ["ordinary", "fast", "express"])
@pytest.mark.parametrize(
    ("born", "fees"),
    [
        ("2012-11-24", {"ordinary": "0", "fast": "0", "express": "0"}),
        ("2010-11-25", {"ordinary": "0", "fast": "0", "express": "0"}),
        ("2010-11-24", {"ordinary": "10.74", "fast": "21.48", "express": "53.7"}),
    ],
)
def test_a_first_card_is_free_until_16(walked, born, fees, speed):
    """Any order is free at 14 to 16 (dnes.bg, 2025-12-31)."""
    answers = CARD_AT_14 | {"born_on": born, "speed": speed}
    assert walked(DAY, **answers).value("card-fee") == fees[speed]


@pytest.mark.parametrize("speed", ["ordinary", "fast", "express"])
@pytest.mark.parametrize(
    ("born", "fees"),
    [
        ("2008-11-25", {"ordinary": "10.74", "fast": "21.48", "express": "53.7"}),
        ("2008-11-24", {"ordinary": "15.34", "fast": "30.68", "express": "76.7"}),
        ("1956-11-25", {"ordinary": "15.34", "fast": "30.68", "express": "76.7"}),
        ("1956-11-24", {"ordinary": "0", "fast": None, "express": None}),
    ],
)
def test_the_card_costs_by_age_and_speed(walked, born, fees, speed):
    """Fees of 2026 at 14–18, 18–70, over 70 (dnes.bg); free when fast: not known."""
    walk = walked(DAY, **ADULT | {"born_on": born, "speed": speed})
    assert walk.value("card-fee") == fees[speed]
    asked = "card-ask-free" in walk.notes("fees")
    assert asked is (fees[speed] is None)


@pytest.mark.parametrize("speed", ["ordinary", "fast", "express"])
@pytest.mark.parametrize(
    ("born", "reason", "base"),
    [
        ("2012-11-25", "first-passport", "5.11"),
        ("2012-11-25", "expiring", "10.23"),
        ("2012-11-24", "expiring", "20.45"),
        ("1968-11-25", "expiring", "20.45"),
        ("1968-11-24", "expiring", "10.23"),
        ("1956-11-25", "expiring", "10.23"),
        ("1956-11-24", "expiring", "5.11"),
    ],
)
def test_the_passport_costs_by_age_and_speed(walked, born, reason, base, speed):
    """Under 14, 14–58, 58–70, over 70; fast twice, express five times (eurocom.bg)."""
    answers = {"born_on": born, "reason": reason, "speed": speed}
    walk = walked(DAY, **PASSPORT | answers | {"expiry": "not-here", "has_qes": "no"})
    times = {"ordinary": 1, "fast": 2, "express": 5}[speed]
    cents = int(base.replace(".", "")) * times
    assert round(float(walk.value("passport-fee")) * 100) == cents
    assert {"passport-fee", "passport-may-rise"} <= walk.notes("fees")


def test_a_child_whose_case_is_not_known_hears_both_fees(walked):
    """First under 14: 5.11; the next: 10.23. `Something else` is neither."""
    walk = walked(DAY, **PASSPORT | {"born_on": "2020-05-05"})
    assert walk.value("passport-fee") is None
    assert "passport-ask-child" in walk.notes("fees")
    assert "5,11" in walk.said("fees")
    assert "10,23" in walk.said("fees")


@pytest.mark.parametrize(
    ("documents", "value", "asked"),
    [
        ("id-card", "card-fee", "card-ask-disability"),
        ("passport", "passport-fee", "passport-ask"),
    ],
)
def test_a_disability_reduces_the_ordinary_fee(walked, documents, value, asked):
    """50% or more: 1.53 ordinary; for faster orders it was not found."""
    answers = ADULT | {"documents": documents, "disability": "yes"}
    ordinary = walked(DAY, **answers)
    assert ordinary.value(value) == "1.53"
    assert "telk" in ordinary.items("prepare")
    fast = walked(DAY, **answers | {"speed": "fast"})
    assert fast.value(value) is None
    assert asked in fast.notes("fees")


def test_not_sure_of_a_disability_pays_in_full_and_may_ask(walked):
    walk = walked(DAY, **ADULT | {"disability": "not-sure"})
    assert walk.value("card-fee") == "15.34"
    assert "disability-not-sure" in walk.notes("fees")


def test_both_documents_are_two_fees(walked):
    walk = walked(DAY, **ADULT | {"documents": "both"})
    assert walk.value("total") == "35.79"
    assert "total" in walk.notes("fees")
    assert "has-qes" not in walk.ids


@pytest.mark.parametrize(
    ("expires", "note", "by"),
    [
        ("2026-11-24", "in-time", "2026-12-24"),
        ("2026-11-23", "expired", "2026-12-23"),
        ("2026-10-25", "expired", "2026-11-24"),
        ("2026-10-24", "late", "2026-11-23"),
    ],
)
def test_an_expired_document_is_renewed_within_30_days(walked, expires, note, by):
    """30 days after expiry, then a fine (ndt1.eu, 2026-01)."""
    answers = {"reason": "expiring", "expiry": "know", "expires_on": expires}
    walk = walked(DAY, **ADULT | answers)
    assert walk.value("renew-by") == by
    assert walk.notes("your-term") == ({note, "fine"} if note == "late" else {note})


@pytest.mark.parametrize(
    ("lost", "notes"),
    [
        ("2026-11-21", {"report", "replace"}),
        ("2026-11-20", {"report-late", "replace"}),
        ("2026-10-25", {"report-late", "replace"}),
        ("2026-10-24", {"report-late", "replace-late", "fine"}),
    ],
)
def test_a_loss_is_reported_in_3_days_and_replaced_in_30(walked, lost, notes):
    """mvr.bg (Veliko Tarnovo) for the report; one source only."""
    walk = walked(DAY, **ADULT | {"reason": "lost-or-stolen", "lost_on": lost})
    assert walk.notes("your-term") == notes


@pytest.mark.parametrize(
    ("born", "day", "note", "by"),
    [
        ("2012-10-25", DAY, "first-card", "2026-11-24"),
        ("2012-10-24", DAY, "first-card-late", "2026-11-23"),
        ("2012-02-29", "2026-03-30", "first-card", "2026-03-30"),
        ("2012-02-29", "2026-03-31", "first-card-late", "2026-03-30"),
    ],
)
def test_a_first_card_is_requested_within_30_days_of_14(walked, born, day, note, by):
    """ZBLD: within 30 days of turning 14 (mvr.bg, Veliko Tarnovo)."""
    walk = walked(day, **CARD_AT_14 | {"born_on": born})
    assert note in walk.notes("your-term")
    assert ("fine" in walk.notes("your-term")) is (note == "first-card-late")
    assert walk.value("first-card-by") == by


EXPIRING = ADULT | {"reason": "expiring", "expiry": "not-here"}
ONLINE = {"has_qes": "yes", "applied_recently": "yes", "way": "online"}


@pytest.mark.parametrize(
    ("changed", "end"),
    [
        ({}, ("sent", "submitted")),
        ({"way": "office"}, ("go", "go-to-office")),
        ({"applied_recently": "no"}, ("go", "go-to-office")),
        ({"applied_recently": "not-sure"}, ("go", "go-to-office")),
        ({"has_qes": "no"}, ("go", "go-to-office")),
        ({"has_qes": "not-sure"}, ("go", "go-to-office")),
    ],
)
def test_online_needs_a_signature_and_a_recent_application(walked, changed, end):
    """Less than 59 months since the last application in person (mvr.bg, Montana)."""
    walk = walked(DAY, **EXPIRING | ONLINE | changed)
    assert walk.end == end


@pytest.mark.parametrize(
    ("day", "since"), [(DAY, "2021-12-24"), ("2027-01-31", "2022-02-28")]
)
def test_59_months_are_counted_back_from_today(walked, day, since):
    assert walked(day, **EXPIRING | ONLINE).value("online-since") == since


@pytest.mark.parametrize(
    "answers",
    [
        {"born_on": "2008-11-25"},
        {"reason": "changed-data"},
        {"reason": "other"},
        {"documents": "both"},
    ],
)
def test_who_must_come_in_person_is_not_asked_for_a_signature(walked, answers):
    """Under 18 and with changed data: in person only (article 18a ZBLD)."""
    walk = walked(DAY, **EXPIRING | ONLINE | answers)
    assert "has-qes" not in walk.ids
    assert walk.end == ("go", "go-to-office")


@pytest.mark.parametrize(
    ("born", "comes"), [("2008-11-25", True), ("2008-11-24", False)]
)
def test_a_parent_comes_until_18(walked, born, comes):
    walk = walked(DAY, **PASSPORT | {"born_on": born})
    assert ("parent" in walk.items("prepare")) is comes
    assert ("call-first" in walk.ids) is comes


@pytest.mark.parametrize(
    ("speed", "municipality", "office"),
    [
        ("ordinary", "nedelino", "ru-zlatograd"),
        ("ordinary", "dospat", "ru-devin"),
        ("fast", "dospat", "odmvr-smolyan-documents"),
        ("express", "smolyan", "odmvr-smolyan-documents"),
    ],
)
def test_fast_orders_are_taken_in_smolyan(walked, speed, municipality, office):
    """Ordinary orders in every office of the region (mvr.bg, Smolyan)."""
    answers = ADULT | {"speed": speed, "municipality": municipality}
    walk = walked(DAY, **answers)
    assert walk.value("office") == office
    assert ("sofia-only" in walk.ids) is (speed == "express")


def test_an_address_outside_the_region_is_referred(walked):
    walk = walked(DAY, **ADULT | {"municipality": "elsewhere"})
    assert walk.end == ("outside-region", "referred")


@pytest.mark.parametrize(
    ("day", "speed", "ready"),
    [
        (DAY, "ordinary", "2026-12-24"),
        (DAY, "fast", "2026-11-27"),
        ("2026-11-27", "fast", "2026-12-02"),
        (DAY, "express", None),
    ],
)
def test_the_day_of_collection_is_worked_out(walked, day, speed, ready):
    """30 days, 3 working days; working hours are told, not counted (ndt1.eu)."""
    assert walked(day, **ADULT | {"speed": speed}).value("ready-by") == ready


def test_before_the_fees_of_2026_nothing_is_guessed(walked):
    """On 31 December 2025 the ages and fees in euro are not in force yet."""
    assert walked("2025-12-31", **ADULT).end == ("unconfirmed", "unconfirmed")
