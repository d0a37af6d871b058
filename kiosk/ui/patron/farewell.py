"""Pages with one message: goodbye, and the calm page when something broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_24, SPACE_48, Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.theme.appearance import Appearance

_SIGN = 96


class _Sign(QWidget):
    """A large icon."""

    def __init__(self, appearance: Appearance, icon: str, colour: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = icon
        self._colour = colour
        side = appearance.px(_SIGN)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._appearance.colour(self._colour)
        box = QRectF(self.rect())
        self._appearance.icons.paint(painter, self._icon, box, colour)
        painter.end()


class MessageScreen(QWidget):
    """One message in the middle, and one way on.

    Signals:
        left: the button was pressed, or the page was touched.
    """

    left = Signal()

    def __init__(
        self,
        appearance: Appearance,
        icon: str,
        colour: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty page with a sign."""
        super().__init__(parent)
        self.title = Heading(appearance)
        self._text = Label(appearance, Type.LEAD, "muted")
        self._go = Button(appearance, Look.PRIMARY, after="ph.arrow-right")
        for label in (self.title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_24)
        column.setContentsMargins(SPACE_48, SPACE_48, SPACE_48, SPACE_48)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(_Sign(appearance, icon, colour), 0, middle)
        column.addWidget(self.title)
        column.addWidget(self._text)
        column.addSpacing(SPACE_24)
        column.addWidget(self._go, 0, middle)
        column.addStretch(3)
        self._go.clicked.connect(self.left)

    def say(self, title: str, text: str, button: str) -> None:
        """Show a message."""
        self.title.setText(title)
        self._text.setText(text)
        self._go.setText(button)

    def arrive(self) -> None:
        """Put the focus on the button and say the message."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.title.text()} {self._text.text()}")


class GoodbyeScreen(MessageScreen):
    """What a patron sees after the end: all is erased."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(appearance, "ph.check-circle", "success", parent)

    def show_view(self) -> None:
        """Show that all is erased, in the language in force."""
        self.say(
            self.tr("All done. Everything is erased."),
            self.tr("Take your papers, cards and sticks with you. Goodbye."),
            self.tr("New start"),
        )


class TroubleScreen(MessageScreen):
    """What a patron sees when the kiosk itself made a mistake."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(appearance, "ph.warning-circle", "warning", parent)

    def show_view(self) -> None:
        """Show that something broke and that nothing of the patron is left."""
        self.say(
            self.tr("Something went wrong here"),
            self.tr(
                "It is not your fault. What you entered is erased. "
                "You can begin anew, or ask the librarian."
            ),
            self.tr("Begin anew"),
        )
