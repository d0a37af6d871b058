"""The end of a session: nothing that a patron typed, chose or copied is left."""

import gc
import itertools
from types import FrameType

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from kiosk.domain.events import EndReason
from kiosk.theme.tokens import ThemeName
from tests.kiosks import Hands, settle
from tests.patrons import FIELDS, Decided
from tests.trips import go, trip

SECRET = "".join(["Пен", "чо Слави", "ков"])
NUMBER = "".join(["00210", "20006"])


@pytest.fixture
def used(open_kiosk, practice):
    """A kiosk on which a patron has typed, copied, and changed the look."""
    kiosk = open_kiosk(station__theme="dark", station__text_size="125")
    Hands(kiosk.window).type(SECRET)
    kiosk.bridge.begin("every-kind")
    for move in trip(practice, "every-kind", Decided())[0]:
        if move.step.id == "paper":
            kiosk.bridge.fill({**FIELDS, "egn": NUMBER})
            kiosk.bridge.go_back()
            break
        go(kiosk.bridge, move)
    kiosk.kiosk.tools._on_size("200")
    kiosk.kiosk.tools._on_theme("contrast")
    kiosk.bridge.choose_language("en")
    clipboard = QGuiApplication.clipboard()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        clipboard.setText(SECRET, mode)
    for name in ("note.pdf", "deep/scan.png"):
        path = kiosk.folder.run / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(SECRET, encoding="utf-8")
    settle()
    return kiosk


def ends(kiosk, reason):
    """End a session as it is ended for a reason."""
    match reason:
        case EndReason.PATRON:
            kiosk.bridge.end_by_patron()
        case EndReason.IDLE:
            kiosk.clock.go_on(1_000)
            kiosk.kiosk.presence.look()
        case EndReason.STAFF:
            kiosk.kiosk.entrance.session_ended.emit()
        case EndReason.INTERRUPTED:
            kiosk.kiosk.recover()
        case EndReason.CLOSING:
            kiosk.kiosk.end(reason)
    settle()


def texts(root):
    """Return all that widgets show or hold."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.windowTitle()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()


def held(secret):
    """Return what Python still holds a secret in."""
    gc.unfreeze()  # The kiosk takes out of the search what stays for good.
    gc.collect()
    found = []
    for each in gc.get_objects():
        # What this module and the running test name themselves is no remainder.
        if isinstance(each, FrameType) or (isinstance(each, dict) and "held" in each):
            continue
        # Without a closure, whose cell would be found to hold the secret.
        having = map(contains, gc.get_referents(each), itertools.repeat(secret))
        found += [type(each)] * sum(having)
    return found


def contains(part, secret):
    """Whether a string, or a small collection the collector overlooks, has it."""
    if isinstance(part, str):
        return secret in part
    if gc.is_tracked(part) or not isinstance(part, dict | tuple):
        return False
    values = part.values() if isinstance(part, dict) else part
    return any(isinstance(value, str) and secret in value for value in values)


@pytest.mark.parametrize("reason", EndReason)
def test_every_end_wipes_the_same(used, reason):
    kiosk = used
    before = list(vars(kiosk.screens).values())

    ends(kiosk, reason)

    said = list(texts(kiosk.window))
    assert not any(SECRET in text or NUMBER in text for text in said)
    lines = kiosk.window.findChildren(QLineEdit)
    assert lines
    assert not any(line.isUndoAvailable() for line in lines)
    assert not any(isValid(screen) for screen in before)
    assert list(kiosk.folder.run.iterdir()) == []
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == ""
    assert clipboard.text(clipboard.Mode.Selection) == ""
    assert kiosk.stage.appearance.theme is ThemeName.DARK
    assert kiosk.stage.appearance.percent == 125
    assert kiosk.kiosk.session.language == "bg"
    assert kiosk.window.header._language.text() == "БГ"
    assert not kiosk.bridge.is_running
    assert kiosk.journal.records[-1].reason is reason


@pytest.mark.parametrize("reason", [EndReason.PATRON, EndReason.IDLE])
def test_no_object_holds_what_was_typed(used, reason):
    kiosk = used

    ends(kiosk, reason)

    assert held(SECRET) == []
    assert held(NUMBER) == []


def test_what_is_looked_for_can_be_found(used):
    """The search of the test above is worth something: before the end it finds."""
    assert held(NUMBER)
    assert any(NUMBER in text for text in texts(used.window))
    used.bridge.search(SECRET)
    assert held(SECRET)


def test_nothing_typed_is_in_the_journal(used):
    ends(used, EndReason.PATRON)

    kept = repr(used.journal.records)
    assert SECRET not in kept
    assert NUMBER not in kept


def test_the_next_session_knows_nothing_of_the_last(used):
    kiosk = used
    ends(kiosk, EndReason.PATRON)
    first = kiosk.journal.records[0].session

    kiosk.bridge.begin("every-kind")
    settle()

    walk = kiosk.kiosk.session.walk
    assert dict(walk.answers) == {}
    assert kiosk.journal.records[-1].session != first
    assert kiosk.screen.frame.may_change is False


@pytest.mark.parametrize(
    ("reason", "screen"),
    [
        (EndReason.PATRON, "goodbye"),
        (EndReason.STAFF, "goodbye"),
        (EndReason.IDLE, "home"),
        (EndReason.INTERRUPTED, "trouble"),
    ],
)
def test_where_an_end_leads(used, reason, screen):
    ends(used, reason)

    home = used.window.home
    expected = home if screen == "home" else getattr(used.screens, screen)
    assert used.screen is expected
    assert used.focused is not None
    assert used.focused.isVisible()


def test_sheets_are_taken_away_with_the_session(used):
    kiosk = used
    kiosk.kiosk.tools.ask_language()
    kiosk.kiosk.entrance.ask()
    kiosk.kiosk.idle.warn(10)

    ends(kiosk, EndReason.IDLE)

    sheets = (
        kiosk.kiosk.idle,
        kiosk.kiosk.entrance._sheet,
        kiosk.kiosk.tools._languages,
    )
    assert not any(sheet.isVisible() for sheet in sheets)
    assert kiosk.focused is kiosk.window.home.search.line


def test_an_end_without_a_session_does_nothing(open_kiosk):
    kiosk = open_kiosk()

    kiosk.bridge.end_by_patron()

    assert kiosk.screen is kiosk.window.home
    assert kiosk.journal.records == []
