"""A CV and a letter with Europass: with an account, as a guest, and what is kept.

Source: the Europass portal's own questions and answers (europass.europa.eu);
Decision (EU) 2018/646.
"""

import pytest

GUIDE = "europass-cv"
DAY = "2026-11-24"

CV = {"what": "cv", "old_cv": "no", "language": "bulgarian", "experience": "yes"}
LETTER = {"what": "letter", "language": "bulgarian"}


@pytest.mark.parametrize("account", ["guest", "not-sure"])
@pytest.mark.parametrize("made", [CV, LETTER], ids=["cv", "letter"])
def test_a_guest_is_told_to_take_the_file_away(walked, account, made):
    """As a guest nothing is kept: the file is downloaded and taken away."""
    found = walked(DAY, **made, account=account)

    assert "as-guest" in found.ids
    assert "usb-stick" in found.items("prepare")
    assert "guest" in found.notes("take-files")
    assert "guest" in found.notes("letter" if made is LETTER else "download")
    assert found.notes("done") == {"guest"}


@pytest.mark.parametrize(
    ("has_login", "steps"),
    [
        ("yes", {"log-in"}),
        ("forgot", {"log-in"}),
        ("no", {"new-account", "confirm-account"}),
    ],
)
def test_an_account_is_opened_or_made(walked, has_login, steps):
    """EU Login: a new account is confirmed from the e-mail."""
    found = walked(DAY, **CV, account="account", has_login=has_login)

    either = {"log-in", "new-account", "confirm-account", "as-guest"}
    assert set(found.ids) & either == steps
    assert "email-here" in found.items("prepare")
    assert found.notes("done") == {"account"}


def test_a_forgotten_password_is_helped(walked):
    found = walked(DAY, **CV, account="account", has_login="forgot")

    assert found.notes("log-in") == {"forgot"}


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        ({**CV, "account": "account", "has_login": "yes"}, True),
        ({**CV, "account": "guest"}, False),
        ({**LETTER, "account": "account", "has_login": "yes"}, False),
    ],
    ids=["account", "guest", "letter only"],
)
def test_only_a_cv_in_an_account_can_be_shown_in_eures(walked, answers, shown):
    """Registered users alone publish a CV in EURES."""
    assert ("publish" in walked(DAY, **answers).ids) is shown


def test_a_letter_alone_asks_nothing_about_a_cv(walked):
    found = walked(DAY, **LETTER, account="guest")

    assert not {"old-cv", "experience", "personal", "download"} & set(found.ids)
    assert found.notes("letter") == {"guest"}


def test_a_letter_after_the_cv_starts_at_the_beginning(walked):
    found = walked(DAY, **{**CV, "what": "both"}, account="guest")

    assert "after-cv" in found.notes("letter")
    assert found.ids.index("download") < found.ids.index("letter")


@pytest.mark.parametrize(
    ("language", "note"),
    [("bulgarian", "bulgarian"), ("other", "other-language")],
)
def test_the_text_is_not_translated(walked, language, note):
    """Europass changes the headings only; the patron's own text stays as it is."""
    found = walked(DAY, **{**CV, "language": language}, account="guest")

    assert note in found.notes("begin")


def test_without_experience_other_things_come_first(walked):
    """The sections can be moved: what speaks for the patron goes on top."""
    found = walked(DAY, **{**CV, "experience": "no"}, account="guest")

    assert "work-experience" not in found.ids
    assert "other-experience" in found.items("prepare")
    assert found.notes("arrange") == {"no-experience"}


@pytest.mark.parametrize("old_cv", ["yes", "no"])
def test_an_old_cv_is_imported(walked, old_cv):
    """Files made before July 2020 can be imported too."""
    found = walked(DAY, **{**CV, "old_cv": old_cv}, account="guest")

    assert ("import" in found.notes("begin")) is (old_cv == "yes")
    assert ("old-file" in found.items("prepare")) is (old_cv == "yes")


@pytest.mark.parametrize("day", [DAY, "2027-01-01"])
def test_a_made_cv_is_not_a_sent_one(walked, day):
    """Every way ends here, and before it comes the way out of the site."""
    found = walked(day, **CV, account="guest")

    assert found.end == ("done", "done-here")
    assert found.ids[-2] == "log-out--log-out"


@pytest.mark.parametrize("language", ["bg", "en"])
def test_personal_numbers_do_not_belong_in_a_cv(walked, language):
    found = walked(DAY, **CV, account="guest")

    number = {"bg": "ЕГН", "en": "EGN"}[language]
    assert number in found.said("prepare", language)
    assert number in found.said("personal", language)
