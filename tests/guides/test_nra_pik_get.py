"""The NRA's PIK: a new one, a forgotten one, one that was never activated.

Sources: NRA news of 19 February 2026 on the temporary PIK (varna24.bg,
24chasa.bg); how to apply and collect (plovdiv24.bg, 19 September 2025).
"""

import pytest

GUIDE = "nra-pik-get"
DAY = "2026-11-24"

FIRST = {"had_pik": "never", "has_email": "yes", "can_go": "yes"}
FORGOTTEN = {"had_pik": "forgotten", "email_open": "yes", "can_go": "yes"}
LETTER = {
    "full_name": "Име Презиме Фамилия",
    "number_kind": "egn",
    "egn": "7523169263",
    "permanent_address": "4700 Смолян",
    "contact_phone": "0888 000 000",
    "activation_email": "name@example.org",
    "pick_up_office": "Смолян",
    "scope": "reports-and-filing",
}


# -- which way ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "way"),
    [
        ({"had_pik": "never"}, "first"),
        ({"had_pik": "noi-code"}, "first"),
        ({"had_pik": "not-sure", "code_looks": "letters"}, "first"),
        ({"had_pik": "not-sure", "code_looks": "nothing"}, "first"),
        ({"had_pik": "not-sure", "code_looks": "envelope"}, None),
        ({"had_pik": "forgotten", "email_open": "yes"}, "temporary"),
        ({"had_pik": "forgotten", "email_open": "not-sure"}, "temporary"),
        ({"had_pik": "forgotten", "email_open": "no"}, "again"),
        ({"had_pik": "not-activated", "email_open": "yes"}, "activate"),
        ({"had_pik": "not-activated", "email_open": "not-sure"}, "activate"),
        ({"had_pik": "not-activated", "email_open": "no"}, "again"),
    ],
)
def test_the_way_follows_the_code_and_the_mail(walked, answers, way):
    """Both the temporary code and the activation come to the recorded e-mail.

    Without it a new application and a new envelope are needed.
    """
    assert walked(DAY, **answers).value("path") == way


def test_the_nssi_code_is_another_one(walked):
    """The NRA's has 12 digits, the NSSI's 10 letters and digits."""
    found = walked(DAY, had_pik="not-sure", code_looks="letters")

    assert "two-codes" in found.ids
    assert "12 цифри" in found.said("had-pik")


def test_a_working_code_needs_nothing(walked):
    assert walked(DAY, had_pik="works").end == ("works-already", "done-here")


@pytest.mark.parametrize("mail", ["locked", "no"])
def test_without_mail_there_is_no_code(walked, mail):
    """No code is issued without an e-mail: the link for activation comes there."""
    found = walked(DAY, had_pik="never", has_email=mail)

    assert found.end == ("email-first", "referred")


# -- who goes ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "who"),
    [
        ({"had_pik": "never", "has_email": "yes"}, {"yes", "other", "no"}),
        (
            {"had_pik": "forgotten", "email_open": "no", "has_email": "yes"},
            {"yes", "no"},
        ),
        ({"had_pik": "forgotten", "email_open": "yes"}, {"yes", "no"}),
    ],
    ids=["first", "again", "temporary"],
)
def test_only_a_first_code_is_collected_by_another(walked, answers, who):
    """Another person must be named in the application, with a notary's paper."""
    assert walked(DAY, **answers).options("can-go") == who


@pytest.mark.parametrize(
    ("answers", "notes"),
    [(FIRST, {"someone-else"}), (FORGOTTEN, {"forgotten"})],
    ids=["first", "forgotten"],
)
def test_where_nobody_can_go_another_identity_is_shown(walked, answers, notes):
    """The code is collected at an office only; phone recovery is not confirmed."""
    found = walked(DAY, **{**answers, "can_go": "no"})

    assert found.end == ("cannot-go", "referred")
    assert found.notes("cannot-go") == notes


@pytest.mark.parametrize("way", ["email", "phone", "post", "edelivery"])
def test_another_person_needs_an_application_beforehand(walked, way):
    """Then there is no application at the desk, and a power of attorney is due."""
    found = walked(
        DAY,
        **{**FIRST, "can_go": "other"},
        apply_way=way,
        **LETTER,
        collector="Друго Име Тук",
        got_envelope="no",
    )

    assert "office" not in found.options("apply-way")
    assert "power-of-attorney" in found.items("prepare")
    assert found.end == ("go-for-envelope", "go-to-office")
    assert found.notes("go-for-envelope") == {"applied-before", "someone-else"}


@pytest.mark.parametrize(("goes", "asked"), [("other", True), ("yes", False)])
def test_the_collector_is_named_only_where_another_person_goes(walked, goes, asked):
    found = walked(DAY, **{**FIRST, "can_go": goes}, apply_way="post", **LETTER)

    assert ("collector" in found.fields("application")) is asked


# -- a first code -------------------------------------------------------------------


@pytest.mark.parametrize("way", ["email", "phone", "post", "edelivery", "office"])
def test_however_asked_for_the_code_is_collected_in_person(walked, way):
    """By mail, phone, post or e-Delivery one only applies."""
    found = walked(DAY, **FIRST, apply_way=way, **LETTER, got_envelope="no")

    assert "collect" in found.ids
    assert ("fill-at-desk" in found.ids) is (way == "office")
    assert found.end == ("go-for-envelope", "go-to-office")


def test_with_the_envelope_the_code_is_activated(walked):
    """The first login asks for activation by the link in the e-mail."""
    found = walked(DAY, **FIRST, apply_way="office", got_envelope="yes")

    order = ["activate", "confirm-email", "log-in-again", "log-out--log-out", "done"]
    assert found.ids[-5:] == order
    assert found.end == ("done", "done-here")


def test_who_lost_the_mail_gets_a_new_envelope(walked):
    """A temporary code does not help where the e-mail is lost too."""
    found = walked(
        DAY,
        had_pik="forgotten",
        email_open="no",
        has_email="yes",
        can_go="yes",
        got_envelope="yes",
    )

    assert "apply-way" not in found.ids
    assert found.notes("fill-at-desk") == {"new-email"}
    assert "change-code" not in found.ids
    assert found.end == ("done", "done-here")


def test_an_envelope_at_hand_needs_no_office(walked):
    found = walked(DAY, had_pik="not-activated", email_open="not-sure")

    assert "collect" not in found.ids
    assert "envelope" in found.items("prepare")
    assert found.notes("confirm-email") == {"which-email"}
    assert found.end == ("done", "done-here")


# -- a temporary code -----------------------------------------------------------------


@pytest.mark.parametrize(("got", "note"), [("no", "not-yet"), ("no-mail", "no-mail")])
def test_without_the_temporary_code_one_goes_to_the_office(walked, got, note):
    """It is asked for in person, orally, and comes to the recorded e-mail."""
    found = walked(DAY, **FORGOTTEN, got_temporary=got)

    assert found.end == ("go-for-temporary", "go-to-office")
    assert found.notes("go-for-temporary") == {note}


def test_the_temporary_code_only_changes_the_code(walked):
    """NRA, 19 February 2026: it works once, and nothing is filed with it."""
    found = walked(DAY, **FORGOTTEN, got_temporary="yes")

    order = ["read-temporary", "change-code", "confirm-change", "log-in-again"]
    assert [step for step in found.ids if step in order] == order
    assert found.notes("log-in-again") == {"new-code"}
    assert "activate" not in found.ids
    assert found.end == ("done", "done-here")


def test_who_forgot_which_mail_asks_at_the_desk_first(walked):
    found = walked(DAY, **{**FORGOTTEN, "email_open": "not-sure"})

    assert found.notes("ask-temporary") == {"which-email"}


@pytest.mark.parametrize("day", ["2026-12-31", "2027-01-01"])
def test_the_new_year_changes_nothing(walked, day):
    """Nothing about the PIK is set by a yearly law."""
    found = walked(day, **FIRST, apply_way="office", got_envelope="yes")

    assert "12" in found.said("activate")
    assert found.end == ("done", "done-here")
