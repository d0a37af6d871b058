"""Buttons: a label that wraps rather than being cut, and an icon."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from typing_extensions import override

from kiosk.theme.tokens import (
    RADIUS_CONTROL,
    SPACE_12,
    STROKE_CONTROL,
    TARGET_BUTTON,
    TARGET_TOOL,
    Type,
)
from kiosk.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QWidget

    from kiosk.theme.appearance import Appearance


@dataclass(frozen=True)
class Style:
    """How a button looks: roles of colours, type, height, padding."""

    fill: str | None
    text: str
    edge: str | None
    type: Type
    height: int
    padding: int
    hover: str | None = None
    press: str | None = None
    round: bool = False


class Look(enum.Enum):
    """The kinds of button."""

    PRIMARY = Style(
        "accent",
        "on_accent",
        None,
        Type.ANSWER,
        TARGET_BUTTON,
        30,
        "accent_hover",
        "accent_press",
    )
    SECONDARY = Style(
        "surface", "accent", "accent", Type.ANSWER, TARGET_BUTTON, 30, "accent_soft"
    )
    PLAIN = Style(
        "surface", "text", "outline", Type.ANSWER, TARGET_BUTTON, 24, "sunken"
    )
    DANGER = Style("danger", "on_danger", None, Type.ANSWER, TARGET_BUTTON, 30)
    TOOL = Style("surface", "text", "line", Type.CAPTION, TARGET_TOOL, 14, "sunken")
    QUIET = Style(None, "muted", None, Type.CAPTION, TARGET_TOOL, 10, "sunken")
    END = Style(
        "surface", "danger", "danger", Type.CAPTION, TARGET_TOOL, 14, "danger_soft"
    )
    CHIP = Style(
        "sunken", "text", None, Type.CAPTION, TARGET_TOOL, 18, "accent_soft", round=True
    )
    ROW = Style("surface", "text", "outline", Type.CAPTION, TARGET_TOOL, 16, "sunken")


class Button(Tile):
    """A button with a label, an icon before it, or one after it."""

    def __init__(
        self,
        appearance: Appearance,
        look: Look,
        icon: str = "",
        *,
        after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; its label is set by `setText`.

        Args:
            icon: a Phosphor name before the label, or alone.
            after: one after the label.
        """
        super().__init__(appearance, parent)
        self._style = look.value
        self._icon = icon
        self._after = after
        self._shows_label = True
        self._spread = look is Look.ROW

    @override
    def setText(self, text: str) -> None:
        """Show another label."""
        if text != self.text():
            super().setText(text)
            self.restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon before the label."""
        self._icon = icon
        self.update()

    def show_label(self, *, shown: bool) -> None:
        """Show the label, or the icon alone where room is short."""
        if shown != self._shows_label:
            self._shows_label = shown
            self.restyle()

    @property
    def label(self) -> str:
        """The label as far as it is shown."""
        return self.text() if self._shows_label or not self._icon else ""

    @override
    def fill(self) -> QColor | None:
        style = self._style
        role = style.fill
        if self.isDown() and style.press is not None:
            role = style.press
        elif (self.underMouse() or self.isDown()) and style.hover is not None:
            role = style.hover
        return None if role is None else self.appearance.colour(role)

    @override
    def edge(self) -> tuple[QColor, float]:
        role = self._style.edge
        if role is None and self._is_lost_on_the_page():
            role = "outline"
        if role is None:
            return self.appearance.colour("canvas"), 0
        return self.appearance.colour(role), STROKE_CONTROL

    @override
    def radius(self) -> float:
        return self.height() / 2 if self._style.round else RADIUS_CONTROL

    @override
    def height_for(self, width: int) -> int:
        room = width - 2 * self._padding() - self._icons_width(width)
        tall = self.appearance.text_height(self.label, self._style.type, room)
        tall += 2 * SPACE_12
        return max(self._least(), tall)

    @override
    def sizeHint(self) -> QSize:
        wide = self._label_width() + self._all_icons_width() + 2
        width = max(wide + 2 * self._padding(), self._least())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = self._word_width() if self.label else self._all_icons_width()
        width = max(wide + 2 * self._padding() + 2, self._least())
        return QSize(width, self.heightForWidth(100_000))

    @override
    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        colour = self.appearance.colour(
            self._style.text if self.isEnabled() else "line"
        )
        side = self._icon_side()
        gap = self.appearance.gap(SPACE_12)
        font = self.appearance.font(self._style.type)
        icons = self._icons_width(box.width())
        room = box.width() - 2 * self._padding() - icons
        wide = min(room, self._label_width() + 1)
        x = box.x() + self._padding()
        if not self._spread:
            x = box.center().x() - (wide + icons) / 2
        middle = box.center().y() - side / 2
        if self._icon and icons:
            place = QRectF(x, middle, side, side)
            self.appearance.icons.paint(painter, self._icon, place, colour)
            x += side + (gap if self.label else 0)
        if self.label:
            painter.setFont(font)
            painter.setPen(colour)
            place = QRectF(x, box.y(), wide + 1, box.height())
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, self.label)
            x += wide + gap
        if self._after and icons:
            place = QRectF(x, middle, side, side)
            self.appearance.icons.paint(painter, self._after, place, colour)

    def _is_lost_on_the_page(self) -> bool:
        """Whether its surface is of the page's colour, as in the contrast theme."""
        fill = self._style.fill
        look = self.appearance
        return fill is not None and look.colour(fill) == look.colour("canvas")

    def _label_width(self) -> int:
        return self.appearance.text_width(self.label, self._style.type)

    def _padding(self) -> int:
        return self.appearance.gap(self._style.padding)

    def _icon_side(self) -> int:
        return self.appearance.px(self._style.type.value.size + 6)

    def _least(self) -> int:
        """Return how tall and how wide it is at least."""
        return self.appearance.gap(self._style.height)

    def _word_width(self) -> int:
        return self.appearance.widest_word(self.label, self._style.type)

    def _icons_width(self, width: float) -> int:
        """Return the room for icons: none where it would cost a word of the label."""
        icons = self._all_icons_width()
        if self.label and self._word_width() + icons + 2 * self._padding() > width:
            return 0
        return icons

    def _all_icons_width(self) -> int:
        gap = self.appearance.gap(SPACE_12) if self.label else 0
        return (self._icon_side() + gap) * (bool(self._icon) + bool(self._after))
