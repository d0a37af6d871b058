"""A desk or an institution: where, when, by what number; what is unknown said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.theme.tokens import SPACE_4, SPACE_12, Type
from kiosk.ui.widgets.labels import Face, Label, asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from kiosk.domain.view import Contact
    from kiosk.theme.appearance import Appearance

_SIGN = re.compile(r"(?<=\w)[./@_-](?=\w)")
_ADDRESSES = frozenset({"ph.envelope", "ph.globe"})
"""Lines of one long word, which else could not be wrapped."""


class _Row(QWidget):
    """An icon and a line of text."""

    def __init__(self, appearance: Appearance, icon: str, text: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = icon
        self._text = Label(appearance, Type.CAPTION)
        self._text.setText(breakable(text) if icon in _ADDRESSES else text)
        self._text.setAccessibleName(text)
        row = QHBoxLayout(self)
        left = appearance.px(26) + SPACE_12
        row.setContentsMargins(left, 0, 0, 0)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._appearance.px(26)
        place = QRectF(0, 1, side, side)
        colour = self._appearance.colour("accent")
        self._appearance.icons.paint(painter, self._icon, place, colour)
        painter.end()


class ContactCard(QWidget):
    """What is known of a contact, a line each."""

    def __init__(
        self, appearance: Appearance, contact: Contact, parent: QWidget | None = None
    ) -> None:
        """Show a contact."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        if contact.name:
            name = Label(appearance, Type.BODY, face=Face.STRONG)
            name.setText(contact.name)
            column.addWidget(name)
        for icon, text in lines_of(contact):
            column.addWidget(_Row(appearance, icon, text))


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
        yield "ph.globe", contact.url.removeprefix("https://").removesuffix("/")
    if contact.whom is not None:
        missing = "".join(_missing(contact))
        if missing:
            words = _UNKNOWN[missing]
            ask = asked(contact.whom)
            said = QCoreApplication.translate("Contact", str(words))
            yield "ph.info", said.format(whom=ask)


def breakable(text: str) -> str:
    """Let an address of the net or of mail be wrapped after its signs."""
    return _SIGN.sub("\\g<0>\u200b", text)


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
