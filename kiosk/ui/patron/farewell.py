"""Pages with one message: goodbye, and the calm page when something broke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_24, SPACE_48, Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

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
        self._message = QWidget()
        self._area = QScrollArea()
        self._lay_out(_Sign(appearance, icon, colour))
        self._go.clicked.connect(self.left)
        appearance.changed.connect(self._make_room)

    def say(self, title: str, text: str, button: str) -> None:
        """Show a message."""
        self.title.setText(title)
        self._text.setText(text)
        self._go.setText(button)
        self._make_room()

    def arrive(self) -> None:
        """Put the focus on the button and say the message."""
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.title.text()} {self._text.text()}")

    def _lay_out(self, sign: QWidget) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        message = QVBoxLayout(self._message)
        message.setSpacing(SPACE_24)
        message.setContentsMargins(SPACE_48, 0, SPACE_48, 0)
        message.addWidget(sign, 0, middle)
        message.addWidget(self.title)
        message.addWidget(self._text)
        message.addStretch()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._message)
        # Its height follows from its width, not from that of its longest words.
        self._message.setMinimumHeight(1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_24)
        column.setContentsMargins(0, SPACE_24, 0, SPACE_24)
        column.addStretch(2)
        column.addWidget(self._area)
        column.addSpacing(SPACE_24)
        column.addWidget(self._go, 0, middle)
        column.addStretch(3)

    def _make_room(self) -> None:
        """Let the message scroll where it is taller than its page."""
        room = self.height() - self._go.sizeHint().height() - 5 * SPACE_24
        tall = self._message.heightForWidth(self.width())
        self._area.setFixedHeight(max(0, min(tall, room)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


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
