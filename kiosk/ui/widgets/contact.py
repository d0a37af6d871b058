"""A desk or an institution: where, when, by what number; what is unknown said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.theme.appearance import WRAP
from kiosk.theme.tokens import SPACE_4, SPACE_12, Type
from kiosk.ui.widgets.addresses import breakable, page_of, unbroken
from kiosk.ui.widgets.labels import asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont, QPaintEvent

    from kiosk.domain.view import Contact
    from kiosk.theme.appearance import Appearance

_ADDRESSES = frozenset({"ph.envelope", "ph.globe"})
"""Lines of one long word, which else could not be wrapped."""
_ICON = 26


class ContactCard(QWidget):
    """What is known of a contact, a line each, painted as one."""

    def __init__(
        self, appearance: Appearance, contact: Contact, parent: QWidget | None = None
    ) -> None:
        """Show a contact."""
        super().__init__(parent)
        self._appearance = appearance
        self._name = contact.name
        known = tuple(lines_of(contact))
        self._lines = tuple(
            (icon, breakable(text) if icon in _ADDRESSES else text)
            for icon, text in known
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        parts = [contact.name, *(text for _, text in known)]
        self.setAccessibleName(unbroken(". ".join(part for part in parts if part)))
        appearance.changed.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return sum(height for _, height in self._measured(width))

    @override
    def sizeHint(self) -> QSize:
        width = self._appearance.px(360)
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance
        painter = QPainter(self)
        painter.setPen(look.colour("text"))
        top = 0
        for line, height in self._measured(self.width()):
            icon, text = line
            left = self._before() if icon else 0
            painter.setFont(self._font(icon))
            box = QRectF(left, top, self.width() - left, height)
            painter.drawText(box, int(WRAP), text)
            if icon:
                side = look.px(_ICON)
                place = QRectF(0, top, side, side)
                look.icons.paint(painter, icon, place, look.colour("accent"))
            top += height
        painter.end()

    def _measured(self, width: int) -> Iterator[tuple[tuple[str, str], int]]:
        """Yield each line, the name first and without an icon, with its height."""
        look = self._appearance
        if self._name:
            tall = look.text_height(self._name, Type.CARD, width)
            yield ("", self._name), tall + SPACE_4
        for line in self._lines:
            tall = look.text_height(line[1], Type.CAPTION, width - self._before())
            yield line, max(tall, look.px(_ICON)) + SPACE_4

    def _font(self, icon: str) -> QFont:
        return self._appearance.font(Type.CAPTION if icon else Type.CARD)

    def _before(self) -> int:
        return self._appearance.px(_ICON) + SPACE_12


def lines_of(contact: Contact) -> Iterator[tuple[str, str]]:
    """Yield the lines of a contact: an icon and words, unknown ones said so."""
    if contact.address:
        yield "ph.map-pin", contact.address
    if contact.phones:
        yield "ph.phone", ", ".join(contact.phones)
    if contact.hours:
        yield "ph.clock", contact.hours
    if contact.email:
        yield "ph.envelope", contact.email
    if contact.url:
        yield "ph.globe", page_of(contact.url)
    if contact.whom is not None:
        missing = "".join(_missing(contact))
        if missing:
            words = _UNKNOWN[missing]
            ask = asked(contact.whom)
            said = QCoreApplication.translate("Contact", str(words))
            yield "ph.info", said.format(whom=ask)


def _missing(contact: Contact) -> Iterator[str]:
    """Yield a letter for each thing that is not known."""
    known = {"a": contact.address, "p": contact.phones, "h": contact.hours}
    return (letter for letter, value in known.items() if not value)


_UNKNOWN = {
    "a": QT_TRANSLATE_NOOP("Contact", "The address is not known here. Ask {whom}."),
    "p": QT_TRANSLATE_NOOP("Contact", "The phone is not known here. Ask {whom}."),
    "h": QT_TRANSLATE_NOOP("Contact", "The hours are not known here. Ask {whom}."),
    "ap": QT_TRANSLATE_NOOP(
        "Contact", "Address and phone are not known here. Ask {whom}."
    ),
    "ah": QT_TRANSLATE_NOOP(
        "Contact", "Address and hours are not known here. Ask {whom}."
    ),
    "ph": QT_TRANSLATE_NOOP(
        "Contact", "Phone and hours are not known here. Ask {whom}."
    ),
    "aph": QT_TRANSLATE_NOOP(
        "Contact", "Address, phone and hours are not known here. Ask {whom}."
    ),
}
"""By the letters of what is not known: whole sentences, so that languages agree."""
