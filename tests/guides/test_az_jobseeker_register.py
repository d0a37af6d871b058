"""Registration at the Labour Office: by when, where, and what follows.

Rules: Employment Promotion Act (ЗНЗ), art. 17, 18, 20; Social Security Code
(КСО), art. 54а (7 working days for the full benefit, 3 months for the claim).
"""

import pytest

GUIDE = "az-jobseeker-register"
DAY = "2026-11-24"

ENDED = {"situation": "job-ended", "left_on": "2026-11-20", "lost_before": "no"}
AT_SMOLYAN = {**ENDED, "municipality": "smolyan"}
CLAIMS = {**AT_SMOLYAN, "wants_benefit": "yes"}
LETTER = {
    "way": "post",
    "full_name": "Име Презиме Фамилия",
    "number_kind": "lnch",
    "lnch": "1000000001",
    "id_document": "№ 1",
    "permanent_address": "4700 Смолян",
    "phone": "0888 000 000",
    "group": "unemployed",
    "education": "средно",
}


# -- the deadline ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("left_on", "last_day"),
    [
        ("2026-11-20", "2026-12-01"),
        ("2026-12-15", "2026-12-29"),
        ("2027-02-24", "2027-03-08"),
    ],
    ids=["the sheet", "Christmas", "3 March"],
)
def test_the_seventh_working_day_is_the_last(walked, left_on, last_day):
    """КСО, art. 54а; 24, 25, 28 December 2026 and 3 March 2027 are days off."""
    assert walked(left_on, **{**ENDED, "left_on": left_on}).value("register-by") == (
        last_day
    )


@pytest.mark.parametrize(
    ("today", "note"),
    [
        ("2026-12-22", "in-time"),
        ("2026-12-23", "last-days"),
        ("2026-12-28", "last-days"),
        ("2026-12-29", "last-days"),
        ("2026-12-30", "late"),
    ],
)
def test_the_last_two_working_days_are_a_hurry(walked, today, note):
    """The job ended on 15 December; between the last two working days is Christmas."""
    found = walked(today, situation="job-ended", left_on="2026-12-15")

    assert found.notes("clock") == {note}


@pytest.mark.parametrize(
    ("situation", "notes"),
    [
        ("job-ended-no-date", {"no-date"}),
        ("working", {"no-clock", "when-it-ends"}),
        ("never-worked", {"no-clock"}),
        ("student", {"no-clock"}),
        ("pension-right", {"no-clock"}),
        ("other", {"not-known"}),
    ],
)
def test_without_an_ended_job_no_date_is_shown(walked, situation, notes):
    """The 7 days run from the end of a job only, and only for the benefit."""
    found = walked(DAY, situation=situation)

    assert found.notes("clock") == notes
    assert found.value("register-by") is None


def test_nobody_ends_a_job_tomorrow(walked):
    found = walked(DAY, situation="job-ended", left_on="2026-11-25")

    assert found.waits == ("left-on", "too-large")


# -- a registration that ended before ---------------------------------------------


@pytest.mark.parametrize(
    ("way", "end"),
    [
        ("online", ("restore-sent", "submitted")),
        ("office", ("restore-go", "go-to-office")),
    ],
)
def test_a_valid_reason_leads_to_restoration(walked, way, end):
    """Service 1502: a registration lost for a valid reason may be restored."""
    lost = {"lost_before": "my-fault", "had_reason": "yes", "municipality": "banite"}

    found = walked(DAY, **{**ENDED, **lost}, restore_way=way)

    assert found.end == end
    assert "maybe-refused" not in found.ids


@pytest.mark.parametrize(
    ("answers", "note"),
    [
        ({"lost_before": "my-fault", "had_reason": "no"}, "my-fault"),
        ({"lost_before": "my-fault", "had_reason": "not-sure"}, "ask-reason"),
        ({"lost_before": "not-sure"}, "not-known"),
    ],
)
def test_who_may_be_refused_asks_and_goes_on(walked, answers, note):
    """ЗНЗ, art. 20: after a fault a new registration is refused for some time."""
    found = walked(DAY, **{**ENDED, **answers})

    assert found.notes("maybe-refused") == {note}
    assert found.waits == ("municipality", None)


@pytest.mark.parametrize("before", ["no", "other-reason"])
def test_who_lost_nothing_by_fault_is_not_delayed(walked, before):
    found = walked(DAY, **{**ENDED, "lost_before": before})

    assert "maybe-refused" not in found.ids


# -- which office -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("municipality", "note"),
    [
        ("smolyan", "known"),
        ("devin", "known"),
        ("zlatograd", "known"),
        ("madan", "known"),
        ("rudozem", "not-known"),
        ("dospat", "not-known"),
        ("elsewhere", "elsewhere"),
    ],
)
def test_an_office_is_named_only_in_its_own_town(walked, municipality, note):
    """Which municipalities each of the four offices serves is not confirmed."""
    way = {"wants_benefit": "no", "access": "neither", "way": "office"}

    found = walked(DAY, **ENDED, municipality=municipality, **way)

    assert found.notes("find-office") == {note}
    assert note in found.notes("go")


# -- the ways to the end ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("access", "ways"),
    [
        ("nssi-pik", {"online", "office", "post"}),
        ("qes", {"online", "office", "post"}),
        ("nra-pik", {"office", "post"}),
        ("neither", {"office", "post"}),
        ("not-sure", {"office", "post"}),
    ],
)
def test_online_needs_the_nssi_pik_or_a_signature(walked, access, ways):
    """The NRA's PIK may not be accepted; nobody is sent online on its strength."""
    assert walked(DAY, **CLAIMS, access=access).options("way") == ways


def test_on_the_last_days_the_post_is_advised_against(walked):
    found = walked("2026-12-01", **CLAIMS, access="neither")

    assert "hurry" in found.notes("way")


def test_online_with_a_claim_leads_on_to_the_benefit(walked):
    found = walked(DAY, **CLAIMS, access="nssi-pik", way="online")

    assert found.end == ("sent-benefit", "submitted")
    assert found.notes("sent-benefit") == {"claim-by"}
    assert found.value("claim-by") == "2027-02-20"


def test_online_without_a_claim_warns_of_health_insurance(walked):
    """Health Insurance Act, art. 40: the state insures while benefit is paid only."""
    found = walked(
        DAY, **AT_SMOLYAN, wants_benefit="no", access="nssi-pik", way="online"
    )

    assert found.end == ("sent", "submitted")
    assert found.notes("sent") == {"health"}


@pytest.mark.parametrize(
    ("today", "notes"),
    [
        ("2026-12-01", {"known", "register-by", "benefit", "claim-by"}),
        ("2026-12-02", {"known", "register-now", "benefit", "claim-by"}),
        ("2027-02-20", {"known", "register-now", "benefit", "claim-by"}),
        ("2027-02-21", {"known", "register-now", "benefit", "claim-late"}),
    ],
)
def test_the_office_path_shows_both_deadlines(walked, today, notes):
    """КСО, art. 54а: 7 working days to register, 3 months to claim."""
    found = walked(today, **CLAIMS, access="neither", way="office")

    assert found.end == ("go", "go-to-office")
    assert found.notes("go") == notes


@pytest.mark.parametrize("situation", ["job-ended-no-date", "other"])
def test_without_a_date_the_term_of_the_claim_is_told(walked, situation):
    found = walked(
        DAY,
        situation=situation,
        lost_before="no",
        municipality="smolyan",
        wants_benefit="not-sure",
        access="neither",
        way="office",
    )

    assert found.notes("go") == {"known", "benefit", "claim-term"}
    assert "3 месеца" in found.said("go")


def test_a_letter_is_not_yet_a_registration(walked):
    """By post nothing is sent from here; it counts when the office takes it."""
    found = walked("2026-12-02", **CLAIMS, access="neither", **LETTER)

    assert found.end == ("posted", "done-here")
    assert "register-now" in found.notes("posted")


@pytest.mark.parametrize(
    ("situation", "group"),
    [
        ("job-ended-no-date", "unemployed"),
        ("never-worked", "unemployed"),
        ("working", "employed"),
        ("student", "student"),
        ("pension-right", "pensioner"),
        ("other", "not-known"),
    ],
)
def test_the_group_follows_the_situation(walked, situation, group):
    """ЗНЗ, art. 18: unemployed, employed, students, people with a pension right."""
    found = walked(
        DAY,
        situation=situation,
        lost_before="no",
        municipality="smolyan",
        wants_benefit="no",
        access="qes",
        way="online",
    )

    assert found.notes("choose-group") == {group}
    assert ("termination-act" in found.items("prepare")) is (
        situation in {"job-ended-no-date", "other"}
    )


@pytest.mark.parametrize("situation", ["working", "student", "pension-right"])
def test_only_the_unemployed_are_asked_about_benefit(walked, situation):
    found = walked(DAY, situation=situation, lost_before="no", municipality="elsewhere")

    assert found.waits == ("access", None)


def test_in_2027_the_deadlines_are_still_known(walked):
    """The terms stand in the code, not in the yearly budget law."""
    found = walked("2027-01-01", **{**CLAIMS, "left_on": "2026-12-23"})

    assert found.value("register-by") == "2027-01-07"
    assert found.value("claim-by") == "2027-03-23"
    assert found.notes("clock") == {"in-time"}
