"""An e-mail account, a PDF, an attachment: what each patron is led through.

Source: the help of ABV Mail (help.abv.bg); common advice on passwords and scans.
"""

import pytest

GUIDE = "digital-skills-email-files-pdf"
DAY = "2026-11-24"

SIGN_UP = {"choose-address", "choose-password", "finish-sign-up"}


@pytest.mark.parametrize("provider", ["abv", "gmail"])
def test_without_an_account_one_is_made(walked, provider):
    found = walked(
        DAY, need="email", has_email="no", phone_here="yes", provider=provider
    )

    assert {f"sign-up-{provider}", *SIGN_UP} <= set(found.ids)
    assert found.notes("finish-sign-up") == {"phone"}
    assert found.end == ("mail-ready", "done-here")


@pytest.mark.parametrize("provider", ["abv", "gmail", "other"])
def test_a_forgotten_password_is_won_back_first(walked, provider):
    """Letters from authorities go to the old address."""
    forgot = {
        "need": "email",
        "has_email": "forgot",
        "phone_here": "yes",
        "provider": provider,
    }

    won_back = walked(DAY, **forgot, recovered="yes")
    assert {f"recover-{provider}", f"open-{provider}"} <= set(won_back.ids)
    assert not SIGN_UP & set(won_back.ids)

    lost = walked(DAY, **forgot, recovered="no")
    assert set(lost.ids) >= SIGN_UP
    assert f"open-{provider}" not in lost.ids


@pytest.mark.parametrize(
    ("document", "steps"),
    [
        ("paper", ["scan", "save-and-check"]),
        ("photo", ["from-phone", "to-pdf", "save-and-check"]),
        ("other-file", ["to-pdf", "save-and-check"]),
        ("pdf", []),
    ],
)
def test_a_document_becomes_one_pdf(walked, document, steps):
    found = walked(DAY, need="send", has_email="yes", provider="abv", document=document)

    made = {"from-phone", "scan", "to-pdf", "save-and-check"}
    assert [step for step in found.ids if step in made] == steps
    assert found.ids[-6:-1] == [
        "write",
        "attach",
        "send",
        "clear-files",
        "log-out--log-out",
    ]
    assert found.end == ("sent", "submitted")


@pytest.mark.parametrize(
    ("need", "end"), [("file", "file-ready"), ("upload", "uploaded")]
)
def test_a_file_alone_is_not_sent(walked, need, end):
    found = walked(DAY, need=need, document="paper")

    assert "has-email" not in found.ids
    assert found.end == (end, "done-here")
