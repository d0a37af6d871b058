"""Whom to complain to, how it is filed, when an answer is due.

Source: kzp.bg; Administrative Procedure Code, art. 107-121.
"""

import pytest

GUIDE = "complaint-authority-kzp"
DAY = "2026-11-24"

SHOP = {"against": "shop", "stage": "refused", "bought_online": "no", "way": "email"}


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ({"against": "utility"}, ("kevr-sent", "submitted")),
        ({"against": "food"}, ("food", "referred")),
        ({"against": "telecom", "stage": "refused"}, ("looked", "referred")),
        ({"against": "bank", "stage": "refused"}, ("looked", "referred")),
        ({"against": "bank", "stage": "not-written"}, ("trader-first", "done-here")),
        ({"against": "not-sure"}, ("asked", "referred")),
        ({"against": "state-body", "how_old": "older"}, ("too-old", "not-eligible")),
    ],
)
def test_each_complaint_goes_to_its_own_body(walked, answers, end):
    assert walked(DAY, **answers).end == end


def test_the_trader_is_written_to_first(walked):
    found = walked(DAY, against="shop", stage="not-written")

    assert found.end == ("trader-first", "done-here")
    assert "open-form" not in found.ids


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ("email", ("sent", "submitted")),
        ("account", ("sent", "submitted")),
        ("post", ("posted", "done-here")),
        ("in-person", ("go-kzp", "go-to-office")),
    ],
)
def test_kzp_takes_complaints_online_and_on_paper(walked, way, end):
    found = walked(DAY, **{**SHOP, "way": way}, gather="no")

    assert found.end == end
    assert ("gather" in found.ids) is (way in {"post", "in-person"})
    assert ("confirm-email" in found.ids) is (way == "email")


def test_a_written_complaint_can_be_put_in_order_here(walked):
    """The fields of KZP's form; phone, shop, papers and centre may stay empty."""
    found = walked(
        DAY,
        **{**SHOP, "way": "post"},
        gather="yes",
        names="Име Презиме Фамилия",
        address="4700 Смолян",
        trader_name="Магазин ЕООД",
        trader_address="4000 Пловдив",
        story="Стоката е дефектна.",
    )

    assert found.end == ("posted", "done-here")


@pytest.mark.parametrize(("online", "note"), [("yes", "online"), ("no", "local")])
def test_an_online_purchase_goes_to_sofia(walked, online, note):
    found = walked(DAY, **{**SHOP, "bought_online": online})

    assert note in found.notes("open-form")


@pytest.mark.parametrize(
    ("day", "by", "late"),
    [
        ("2026-11-24", "2026-12-24", "2027-01-24"),
        ("2026-12-31", "2027-01-31", "2027-02-28"),
    ],
)
def test_kzp_decides_within_a_month_or_two(walked, day, by, late):
    """One month, one more in a complex case (kzp.bg)."""
    found = walked(day, **SHOP)

    assert found.value("kzp-by") == by
    assert found.value("kzp-by-late") == late


@pytest.mark.parametrize(
    ("means", "step", "end"),
    [
        ("qes", "fill-egov", ("signalled", "submitted")),
        ("pik", "write-ssev", ("signalled", "submitted")),
        ("none", "write-letter", ("go-body", "go-to-office")),
    ],
)
def test_a_signal_needs_no_signature(walked, means, step, end):
    """The form of egov.bg asks for a QES; a letter and SSEV do not."""
    found = walked(DAY, against="state-body", how_old="recent", means=means)

    assert step in found.ids
    assert found.end == end
    assert found.value("body-by") == "2027-01-24"
    assert found.value("body-by-late") == "2027-02-24"


def test_a_breach_of_more_than_two_years_ago_is_named_by_its_day(walked):
    """Signals about breaches of more than two years ago are not processed."""
    assert walked(DAY, against="state-body").value("oldest") == "2024-11-24"


@pytest.mark.parametrize(
    ("stage", "end"),
    [("add", ("added", "done-here")), ("settle", ("settling", "submitted"))],
)
def test_a_complaint_already_filed_is_not_filed_again(walked, stage, end):
    """The form is for new complaints alone."""
    found = walked(DAY, against="shop", stage=stage)

    assert found.end == end
    assert "open-form" not in found.ids
