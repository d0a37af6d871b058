"""From what has happened to the guides that fit; nothing is a dead end.

Source: the guides themselves; this one states nothing of its own.
"""

import pytest

GUIDE = "what-do-i-need"
DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ({"what": "lost-job", "job": "just-ended"}, {"az-jobseeker-register"}),
        ({"what": "lost-job", "job": "not-sure"}, {"az-jobseeker-register"}),
        ({"what": "lost-job", "job": "registered"}, {"noi-unemployment-benefit"}),
        ({"what": "lost-job", "job": "wronged"}, {"labour-inspectorate-complaint"}),
        ({"what": "lost-job", "job": "looking"}, {"jobs-search-az-eures"}),
        ({"what": "child"}, {"child-benefits"}),
        (
            {"what": "lost-documents", "document": "id-or-passport"},
            {"id-card-passport-renew"},
        ),
        (
            {"what": "lost-documents", "document": "pik"},
            {"nra-pik-get", "noi-pik-and-eservices"},
        ),
        ({"what": "moved"}, {"address-registration"}),
        ({"what": "died"}, {"civil-status-certificates"}),
        ({"what": "retiring"}, {"pension-apply-check"}),
        ({"what": "business", "stage": "thinking"}, {"business-is-it-for-me"}),
        ({"what": "business", "stage": "company"}, {"business-register-et-eood"}),
        ({"what": "fine", "fine": "police"}, {"traffic-fines-and-licence"}),
        ({"what": "fine", "fine": "strange"}, {"scam-report-and-safe-pc"}),
        (
            {"what": "fine", "fine": "not-sure"},
            {"traffic-fines-and-licence", "nra-obligations-pay"},
        ),
        ({"what": "heating"}, {"heating-aid"}),
    ],
)
def test_an_event_begins_with_its_guide(walked, answers, first):
    found = walked(DAY, **answers)

    assert found.items("begin") == first
    assert found.end == ("go", "referred")
    if "also" in found.ids:
        assert found.items("also")
        assert not found.items("also") & first


@pytest.mark.parametrize(
    "area",
    [
        "codes",
        "taxes",
        "work",
        "health",
        "papers",
        "education",
        "library",
        "computer",
        "wronged",
    ],
)
def test_what_no_event_names_has_a_list(walked, area):
    found = walked(DAY, what="other", area=area)

    assert found.ids == ["what", "area", "list", "go"]
    assert len(found.items("list")) >= 3


@pytest.mark.parametrize(
    "answers",
    [
        {"what": "other", "area": "not-sure"},
        {"what": "lost-documents", "document": "not-sure"},
    ],
)
def test_who_does_not_know_is_led_to_people(walked, answers):
    assert walked(DAY, **answers).end == ("ask", "referred")


def test_who_doubts_a_message_does_not_press_its_link(walked):
    found = walked(DAY, what="fine", fine="strange")

    assert found.notes("begin") == {"strange"}
    assert "also" not in found.ids
