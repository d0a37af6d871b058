"""What stands in place of a page that is not shown: why, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.sites import Refusal
from kiosk.theme.tokens import Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, Label
from kiosk.ui.widgets.page import Page

if TYPE_CHECKING:
    from kiosk.theme.appearance import Appearance

_NOT_SHOWN = QT_TRANSLATE_NOOP("CalmPage", "This page is not shown here")
_TURNED_AWAY = {
    Refusal.NOT_HTTPS: QT_TRANSLATE_NOOP(
        "CalmPage",
        "It does not come over a safe line: others could read what you write there.",
    ),
    Refusal.NOT_LISTED: QT_TRANSLATE_NOOP(
        "CalmPage",
        "It is not one of the official sites that this guide needs. That protects you "
        "from sites that only look like official ones.",
    ),
    Refusal.LOGIN: QT_TRANSLATE_NOOP(
        "CalmPage",
        "Its address holds a name or a password, as addresses of fraudsters often do.",
    ),
    Refusal.NUMBER: QT_TRANSLATE_NOOP(
        "CalmPage", "Its address is a bare number. Official sites have names."
    ),
    Refusal.PORT: QT_TRANSLATE_NOOP(
        "CalmPage", "Its address leads to an unusual door of the site."
    ),
    Refusal.LOOK_ALIKE: QT_TRANSLATE_NOOP(
        "CalmPage",
        "Its address looks like an official one and is another. Do not write anything "
        "there.",
    ),
    Refusal.NOT_AN_ADDRESS: QT_TRANSLATE_NOOP(
        "CalmPage", "It is no page of the web: this computer shows nothing else here."
    ),
    Refusal.OWN_NETWORK: QT_TRANSLATE_NOOP(
        "CalmPage", "It is on the library's own network."
    ),
}
_TROUBLES = {
    "unreachable": (
        QT_TRANSLATE_NOOP("CalmPage", "The site does not answer now"),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "Try again in a few minutes. If it goes on, your step says "
            "where you can do this without the net.",
        ),
    ),
    "certificate": (
        QT_TRANSLATE_NOOP("CalmPage", "The site cannot prove that it is the real one"),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "Its certificate is not in order. It is not opened, so that nobody can "
            "take what you write. Tell the librarian.",
        ),
    ),
    "login": (
        QT_TRANSLATE_NOOP(
            "CalmPage", "The site asks for a password in a way of its own"
        ),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "This computer does not pass passwords on like this. Tell the librarian.",
        ),
    ),
    "download": (
        QT_TRANSLATE_NOOP("CalmPage", "This file is not fetched"),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "Only kinds of files that your guide needs are fetched from this site.",
        ),
    ),
    "fetched": (
        QT_TRANSLATE_NOOP("CalmPage", "The file was fetched"),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "It stays on this computer until your session ends, and no longer. Take it "
            "with you on a USB stick.",
        ),
    ),
    "crashed": (
        QT_TRANSLATE_NOOP("CalmPage", "The page stopped working"),
        QT_TRANSLATE_NOOP("CalmPage", "It is being loaded again. Your step stays."),
    ),
    "root": (
        QT_TRANSLATE_NOOP("CalmPage", "Sites cannot be shown on this computer"),
        QT_TRANSLATE_NOOP(
            "CalmPage",
            "The kiosk runs as an administrator here, and no browser may. Your step "
            "says where you can do this without the net. Librarian: start the kiosk "
            "as an ordinary user.",
        ),
    ),
}


class CalmPage(QWidget):
    """Says in plain words why there is no page, and how to go on.

    Signals:
        returned: the patron wants the page before.
        retried: the page is to be tried again.
        taken: the fetched file is to be put on the stick.
    """

    returned = Signal()
    retried = Signal()
    taken = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._page = Page(appearance)
        self.title = Heading(appearance, Type.SECTION)
        self._words = Label(appearance, Type.LEAD)
        self._host = Label(appearance, Type.CAPTION, "muted")
        self._back = Button(appearance, Look.PRIMARY, "ph.arrow-left")
        self._again = Button(appearance, Look.PRIMARY, "ph.arrow-clockwise")
        self._take = Button(appearance, Look.PRIMARY, "ph.floppy-disk")
        for part in (self.title, self._words, self._host):
            self._page.column.addWidget(part)
        for button in (self._take, self._again, self._back):
            self._page.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self._back.clicked.connect(self.returned)
        self._again.clicked.connect(self.retried)
        self._take.clicked.connect(self.taken)

    def show_turned_away(self, refusal: Refusal, host: str) -> None:
        """Say why the policy does not let a page be shown."""
        self._show(_said(_NOT_SHOWN), _said(_TURNED_AWAY[refusal]), host)
        self._offer(self._back)

    def show_trouble(self, trouble: str, host: str = "") -> None:
        """Say what is in the way: one of `_TROUBLES`."""
        title, words = _TROUBLES[trouble]
        self._show(_said(title), _said(words), host)
        ways = {"unreachable": [self._again], "fetched": [self._take, self._back]}
        none: list[Button] = []
        self._offer(*ways.get(trouble, none if trouble == "root" else [self._back]))

    def add_words(self, words: str) -> None:
        """Say what came of it, below what is said already."""
        self._host.setText(words)
        announce(self, words)

    def _offer(self, *buttons: Button) -> None:
        self._back.setText(self.tr("Back to the page before"))
        self._again.setText(self.tr("Try again"))
        self._take.setText(self.tr("Put it on the USB stick"))
        for button in (self._back, self._again, self._take):
            button.setVisible(button in buttons)

    def _show(self, title: str, words: str, host: str) -> None:
        self.title.setText(title)
        self._words.setText(words)
        self._host.setText(host)
        announce(self, f"{title}. {words}")


def _said(words: object) -> str:
    return QCoreApplication.translate("CalmPage", str(words))
