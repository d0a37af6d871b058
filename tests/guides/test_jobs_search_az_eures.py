"""Vacancies of the Employment Agency and of EURES: who sees which steps.

Source: Employment Promotion Act; Regulation (EU) 2016/589 (EURES).
"""

import pytest

GUIDE = "jobs-search-az-eures"
DAY = "2026-11-24"

HERE = {"where": "bulgaria", "registered": "yes", "telk": "no", "cv": "yes"}
ABROAD = {"where": "europe", "cv": "yes"}


def test_work_at_home_is_sought_with_the_agency(walked):
    found = walked(DAY, **HERE)

    assert {"open-az", "search-az", "read-az"} <= set(found.ids)
    assert "open-eures" not in found.ids
    assert found.notes("mediator") == {"registered"}
    assert found.end == ("ready", "done-here")


def test_work_abroad_is_sought_with_eures(walked):
    """EURES needs no registration at the Labour Office, so none is asked about."""
    found = walked(DAY, **ABROAD)

    assert not {"registered", "telk", "open-az"} & set(found.ids)
    assert {"open-eures", "profile", "living"} <= set(found.ids)
    assert "eu-login" in found.items("prepare")
    assert found.notes("mediator") == {"adviser"}
    assert found.notes("ready") == {"abroad"}


def test_both_at_once(walked):
    found = walked(DAY, **{**HERE, "where": "both"})

    assert found.ids.index("read-az") < found.ids.index("open-eures")
    assert found.ids.index("living") < found.ids.index("log-out--log-out")


def test_who_is_not_registered_is_sent_to_register(walked):
    found = walked(DAY, **{**HERE, "registered": "no"})

    assert "not-registered" in found.notes("mediator")
    assert found.end == ("register-first", "done-here")


@pytest.mark.parametrize("telk", ["yes", "no"])
def test_places_for_people_with_a_telk_decision(walked, telk):
    found = walked(DAY, **{**HERE, "telk": telk})

    assert ("telk" in found.notes("search-az")) is (telk == "yes")
    assert ("telk" in found.notes("mediator")) is (telk == "yes")


@pytest.mark.parametrize("cv", ["yes", "no"])
def test_without_a_cv_one_is_made(walked, cv):
    assert ("make-cv" in walked(DAY, **{**ABROAD, "cv": cv}).ids) is (cv == "no")
