"""A real kiosk to stand before: real window and session, the clock a test's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from kiosk.app.content import open_content
from kiosk.app.kiosk import Kiosk, Surroundings
from kiosk.app.stage import set_stage
from kiosk.bridge.journal_status import JournalStatus
from kiosk.domain.keeping import JournalHealth
from kiosk.machine.paths import bundled, open_data_folder
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.machine.snapshot import HomeSnapshot
from kiosk.machine.sticks import LocalSticks
from kiosk.machine.sweeping import RunFolder
from kiosk.outputs.papers import Typesetter
from kiosk.services.settings_book import SettingsBook
from tests.fakes import FakeClock, MemoryJournal, PlainSecrets

PRACTICE = Path(__file__).parent / "practice"
"""Content with a guide that has a step of every kind, and a short second one."""

RESOURCES = bundled().resources

_ROUNDS = 8
"""What widgets post while they are laid out is sent in the next round."""


def open_practice(folder):
    """Return the practice content, built in a folder."""
    return open_content(folder / "guides.db", PRACTICE)


def settle():
    """Let everything happen that is waiting to: layouts, deletions, painting."""
    lay_out()
    QApplication.processEvents()
    lay_out()


def lay_out():
    """Let layouts and deletions happen, without painting."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents()


class OpenKiosk:
    """A kiosk that stands open in a window.

    Everything is as in the product but the clock, the journal and the secrets,
    which a test may look into.
    """

    def __init__(self, folder, content, **settings):
        """Open it; `settings` are values of its settings, with `__` for the dot.

        `clock`, `journal`, `sticks`, `language` and `size` are taken from among them.
        """
        self.clock = settings.pop("clock", None) or FakeClock()
        self.journal = settings.pop("journal", None) or MemoryJournal()
        self.sticks = LocalSticks(settings.pop("sticks", tuple))
        self.language = settings.pop("language", "bg")
        size = settings.pop("size", (1280, 800))
        self.folder = open_data_folder(folder)
        file = TomlSettingsFile(self.folder.settings, self.folder.last_good_settings)
        self.book = SettingsBook(file)
        self.book.load()
        for name, value in settings.items():
            self.book.set(name.replace("__", "."), str(value))
        self.secrets = PlainSecrets()
        self.content = content
        self.folded = []
        self.unmet = []
        self.stage = set_stage(bundled(), self.book.settings, self.language, None)
        self.window.resize(*size)
        self.window.show()
        settle()
        self.kiosk = Kiosk(self.stage, self._around(), content, self.language)
        self.kiosk.begin()
        settle()

    @property
    def window(self):
        return self.stage.window

    @property
    def bridge(self):
        return self.kiosk.bridge

    @property
    def screens(self):
        return self.window.screens

    @property
    def screen(self):
        """The screen that is up."""
        return self.window.current

    @property
    def focused(self):
        return self.window.focusWidget()

    def close(self):
        """Close it for good."""
        self.kiosk.stop()
        self.window.let_close()
        self.window.close()
        self.window.deleteLater()
        settle()

    def _around(self):
        return Surroundings(
            folder=self.folder,
            alone=True,
            book=self.book,
            clock=self.clock,
            secrets=self.secrets,
            sweeper=RunFolder(self.folder.run),
            snapshot=HomeSnapshot(self.folder.root),
            journal=self.journal,
            status=JournalStatus(self.window),
            opened=lambda: None,
            health=JournalHealth,
            fold=self.folded.append,
            maker=Typesetter(),
            sticks=self.sticks,
            unmet=lambda: self.unmet,
            popularity=lambda _: 0,
        )


class Hands:
    """What a person does to a window, let in where the window system lets it in."""

    def __init__(self, window):
        self.window = window

    def tap(self, widget):
        """Tap a widget, scrolled to first; it must be what lies there."""
        bring_into_view(widget)
        point = middle_of(widget, self.window)
        hit = self.window.childAt(point)
        assert hit is widget or widget.isAncestorOf(hit), (widget, hit, point)
        QTest.mouseClick(
            self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=point
        )
        settle()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        """Press a key and let it go."""
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, key, modifiers, text))
        settle()

    def type(self, text):
        """Type a text, a key each, into what has the focus."""
        for letter in text:
            self.press(Qt.Key.Key_unknown, text=letter)

    def tab_to(self, widget, *, most=80):
        """Press Tab until a widget has the focus."""
        for _ in range(most):
            if self.window.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key never leads to {widget}")


def bring_into_view(widget):
    """Scroll as far as is needed to see a widget."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 0)
        above = above.parentWidget()
    lay_out()


def middle_of(widget, window):
    """Return the middle of what is to be seen of a widget, in its window."""
    seen = widget.visibleRegion().boundingRect()
    assert not seen.isEmpty(), f"{widget} cannot be seen"
    return widget.mapTo(window, seen.center())


def shown(root, kind=QWidget):
    """Return the widgets of a kind that are to be seen under another one."""
    return [each for each in root.findChildren(kind) if each.isVisible()]


def button(root, text):
    """Return the one button of a text under a widget."""
    found = [
        each for each in shown(root) if hasattr(each, "clicked") and each.text() == text
    ]
    assert len(found) == 1, (text, found)
    return found[0]
