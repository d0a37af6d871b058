"""The test of digital skills and what follows: a club, a lesson, a voucher course.

Source: the European Commission's digital skills test; Labour Office Sliven on the
vouchers (January 2026); news of the digital clubs (November 2025).
"""

import pytest

GUIDE = "digital-skills-elearning-selftest"
DAY = "2026-11-24"

TEST = {"open-test", "answer", "report"}


def test_a_beginner_starts_with_a_lesson_not_with_a_test(walked):
    found = walked(DAY, experience="none")

    assert not TEST & set(found.ids)
    assert found.notes("club") == {"none"}
    assert found.end == ("first-lesson", "referred")


@pytest.mark.parametrize("experience", ["basics", "well"])
def test_without_a_certificate_in_mind_the_test_and_a_club_are_enough(
    walked, experience
):
    found = walked(DAY, experience=experience, certificate="no")

    assert set(found.ids) > TEST
    assert "voucher" not in found.ids
    assert found.end == ("done", "done-here")


@pytest.mark.parametrize("situation", ["jobseeker", "employed"])
def test_a_voucher_is_for_the_unemployed_and_the_employed(walked, situation):
    found = walked(
        DAY, experience="well", certificate="yes", situation=situation, open="yes"
    )

    assert {"log-in--log-in", "choose-course", "submit"} < set(found.ids)
    assert "level-proof" in found.items("prepare")
    assert ("jobseeker" in found.notes("voucher")) is (situation == "jobseeker")
    assert found.end == ("applied", "submitted")


def test_a_pensioner_gets_no_voucher(walked):
    found = walked(DAY, experience="basics", certificate="yes", situation="other")

    assert "voucher" not in found.ids
    assert found.end == ("certificate-elsewhere", "done-here")


@pytest.mark.parametrize("open_now", ["no", "not-sure"])
def test_closed_vouchers_still_leave_ways_to_learn(walked, open_now):
    """The recovery plan's target was 30 June 2026; later intake is not confirmed."""
    found = walked(
        DAY,
        experience="basics",
        certificate="not-sure",
        situation="employed",
        open=open_now,
    )

    assert "submit" not in found.ids
    assert found.end == ("closed", "referred")
