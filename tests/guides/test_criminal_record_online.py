"""The edges of the criminal-record guide. Rules: terms of crr.mjs.bg, tariff 1."""

import pytest

GUIDE = "criminal-record-online"

ONLINE = {
    "stage": "new",
    "for_whom": "me",
    "who_wants": "private",
    "form_wanted": "electronic",
    "signature": "own-qes",
    "way": "online",
}
COURT = {
    "stage": "new",
    "for_whom": "me",
    "who_wants": "private",
    "form_wanted": "paper",
    "court": "devin",
    "born": "bulgaria",
}


@pytest.mark.parametrize(
    ("applied", "doing", "lapsed"),
    [("2026-11-10", "pay", False), ("2026-11-09", "apply", True)],
)
def test_an_unpaid_application_lapses_after_fourteen_days(
    walked, applied, doing, lapsed
):
    """The fee is due within 14 days of applying (terms of crr.mjs.bg)."""
    walk = walked("2026-11-24", stage="not-paid", applied_on=applied)
    assert walk.value("doing") == doing
    assert ("lapsed" in walk.ids) is lapsed
    assert ("for-whom" in walk.ids) is lapsed


def test_a_new_application_is_paid_by_the_fourteenth_day_and_ready_on_the_third(walked):
    """Issued within 3 days after payment (strategy.bg, 2023-09)."""
    walk = walked("2026-11-24", **ONLINE)
    assert walk.value("pay-by-if-today") == "2026-12-08"
    assert walk.value("ready-by") == "2026-11-27"
    assert walk.end == ("waiting", "submitted")
    assert walk.notes("waiting") == {"not-paid"}


def test_whoever_applied_before_only_pays(walked):
    """An application that has not lapsed is not filled in again."""
    walk = walked("2026-11-24", stage="not-paid", applied_on="2026-11-24")
    assert "pay" in walk.ids
    assert not {"terms", "names", "fill-in"} & set(walk.ids)
    assert walk.end == ("waiting", "submitted")


def test_a_paid_certificate_is_collected_and_wiped(walked):
    """The file must not stay on a shared computer (own knowledge of the sheet)."""
    walk = walked("2026-11-24", stage="paid")
    assert walk.ids[-4:] == [
        "download",
        "save-and-clear",
        "log-out--log-out",
        "have-it",
    ]
    assert "pay" not in walk.ids


@pytest.mark.parametrize(
    ("signature", "ways"),
    [
        ("own-qes", {"online", "court"}),
        ("company-qes", {"get-signature", "court"}),
        ("pik-only", {"get-signature", "court"}),
        ("none", {"get-signature", "court"}),
        ("not-sure", {"get-signature", "court"}),
    ],
)
def test_only_an_own_signature_with_the_egn_opens_the_online_way(
    walked, signature, ways
):
    """A PIK or a company signature does not work (terms of crr.mjs.bg)."""
    answers = ONLINE | {"signature": signature, "way": "court"}
    assert walked("2026-11-24", **answers).options("way") == ways


def test_without_a_signature_the_choice_of_one_comes_first(walked):
    answers = ONLINE | {"signature": "not-sure", "way": "get-signature"}
    assert walked("2026-11-24", **answers).end == ("signature-first", "referred")


@pytest.mark.parametrize(
    ("whom", "paper"), [("relative", "power-relative"), ("other", "power-other")]
)
def test_for_another_person_there_is_the_court_with_a_power_of_attorney(
    walked, whom, paper
):
    """Written for a relative, notarised for others (vtrs.org)."""
    walk = walked(
        "2026-11-24",
        stage="new",
        for_whom=whom,
        who_wants="private",
        court="madan",
        born="bulgaria",
    )
    assert "way" not in walk.ids
    assert walk.items("prepare") == {"id-card", "fee", paper}
    assert walk.end == ("go", "go-to-office")


@pytest.mark.parametrize(
    ("asked", "end"),
    [
        ("not-needed", ("not-needed", "done-here")),
        ("not-yet", ("ask-first", "done-here")),
        ("still-needed", None),
    ],
)
def test_a_state_office_is_asked_first(walked, asked, end):
    """State bodies check convictions themselves (romaberk.eu, 2023-01)."""
    walk = walked(
        "2026-11-24",
        stage="new",
        for_whom="me",
        who_wants="state-body",
        asked_them=asked,
    )
    assert walk.end == end


@pytest.mark.parametrize(
    ("wants", "offered"), [("abroad", True), ("private", False), ("not-sure", False)]
)
def test_an_apostille_is_for_use_abroad(walked, wants, offered):
    walk = walked("2026-11-24", stage="new", for_whom="me", who_wants=wants)
    assert ("apostille" in walk.options("form-wanted")) is offered
    assert ("abroad" in walk.notes("form-wanted")) is offered


def test_an_apostille_leads_to_paper_and_to_the_ministry(walked):
    answers = COURT | {"who_wants": "abroad", "form_wanted": "apostille"}
    walk = walked("2026-11-24", **answers)
    assert walk.end == ("go", "go-to-office")
    assert "apostille" in walk.notes("call-court") & walk.notes("go")


@pytest.mark.parametrize("born", ["bulgaria", "abroad"])
def test_who_was_born_abroad_calls_first(walked, born):
    """Whether district courts serve them on paper is not confirmed."""
    walk = walked("2026-11-24", **COURT | {"born": born})
    assert ("born-abroad" in walk.notes("call-court")) is (born == "abroad")
    assert ("born-abroad" in walk.notes("go")) is (born == "abroad")


def test_a_court_elsewhere_is_looked_for_on_its_own_site(walked):
    walk = walked("2026-11-24", **COURT | {"court": "elsewhere"})
    assert walk.notes("call-court") == {"elsewhere"}
    assert "find-court" not in walk.ids


def test_the_fees_are_shown_in_euro_with_their_doubt(walked):
    """BGN 3 and BGN 5, converted; the tariff in euro is not confirmed."""
    assert "1,53" in walked("2026-11-24", **ONLINE).said("pay")
    assert "2,56" in walked("2026-11-24", **COURT).said("go")


def test_before_the_term_of_payment_was_set_nothing_is_guessed(walked):
    """The 14 days are known from 2023 on."""
    walk = walked("2022-12-31", stage="not-paid", applied_on="2022-12-01")
    assert walk.end == ("unconfirmed", "unconfirmed")
