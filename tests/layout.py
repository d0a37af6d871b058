"""What must hold of every screen, whatever stands on it: nothing cut, nothing lost.

Measured from outside: by fonts and rectangles, not by what widgets say of their size.
"""

import itertools

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from kiosk.theme.tokens import (
    SPACE_8,
    TARGET_ANSWER,
    TARGET_BUTTON,
    TARGET_TOOL,
    Type,
)
from kiosk.ui.patron.guide_start import _Fact
from kiosk.ui.widgets.answer import Answer
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.cards import Card
from kiosk.ui.widgets.contact import ContactCard
from kiosk.ui.widgets.month import _Cell
from kiosk.ui.widgets.rail import _Entries
from kiosk.ui.widgets.search_field import SearchField
from tests.kiosks import shown

WRAP = int(Qt.TextFlag.TextWordWrap)
SLACK = 1
"""Pixels by which roundings may differ."""
LEAST_PAGE = 150
"""The least height in which a page can be read at all, in pixels."""


def faults(window, root):
    """Return all that is wrong under a widget that is to be seen in a window."""
    return [
        *labels_cut(root),
        *paintings_cut(root),
        *targets_too_small(root),
        *targets_that_overlap(root, window),
        *things_outside(root, window),
        *pages_too_low(root),
        *names_lacking(root),
    ]


def labels_cut(root):
    """Yield labels that are not as tall and as wide as their words."""
    for label in shown(root, QLabel):
        if not label.text():
            continue
        room = label.contentsRect().width() + SLACK
        if label.textFormat() is Qt.TextFormat.RichText:
            tall, wide = _of_markup(label)
        elif label.wordWrap():
            tall = label.heightForWidth(label.width())
            wide = _wrapped(label.text(), label.font(), room).width()
        else:
            metrics = QFontMetrics(label.font())
            tall, wide = metrics.height(), metrics.horizontalAdvance(label.text())
        if tall > label.height() + SLACK:
            yield f"cut below: {_told(label)}: {label.height()} of {tall}"
        if wide > room:
            yield f"cut at the side: {_told(label)}: {room} of {wide}"


def _of_markup(label):
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    document.setHtml(label.text())
    document.setTextWidth(label.contentsRect().width())
    return document.size().height(), document.size().width()


def paintings_cut(root):
    """Yield what paints its own text and has no room for it."""
    for widget in shown(root):
        for text, font, room, taken in _painted(widget):
            box = _wrapped(text, font, room)
            if box.width() > room + SLACK:
                yield f"cut at the side: {_told(widget)}: {room} of {box.width()}"
            if box.height() + taken > widget.height() + SLACK:
                tall = box.height() + taken
                yield f"cut below: {_told(widget)}: {widget.height()} of {tall}"


def _painted(widget):
    """Yield each text that a widget paints: font, width for it, height beside it."""
    match widget:
        case Button() if widget.label:
            icons = widget._icons_width(widget.width())
            room = widget.width() - 2 * widget._padding() - icons
            yield widget.label, widget.appearance.font(widget._style.type), room, 0
        case Answer() | Card():
            room = widget.width() - widget._before() - widget._after()
            kinds = (Type.ANSWER, Type.CAPTION)
            if isinstance(widget, Card):
                kinds = (Type.CARD, Type.CAPTION)
            yield from _two_lines(widget, room, kinds)
        case _Cell() if widget.text():
            font = widget.appearance.font(Type.BODY, tabular=True)
            yield widget.text(), font, widget.width(), 0
        case _Fact():
            font = widget._appearance.font(Type.CAPTION)
            room = widget.width() - widget._appearance.px(24) - 16 - 8
            yield widget._text, font, room, 0
        case _Entries():
            font = widget._appearance.font(Type.CAPTION)
            room = widget.width() - widget._before() - SPACE_8
            above = 0
            for entry in widget._entries:
                yield entry.label, font, room, above
                above += _wrapped(entry.label, font, room).height()
        case ContactCard():
            above = 0
            for line, tall in widget._measured(widget.width()):
                icon, text = line
                before = widget._before() if icon else 0
                yield text, widget._font(icon), widget.width() - before, above
                above += tall
        case QLineEdit() if widget.placeholderText() and not widget.text():
            # In one line: a word is as good as the whole.
            words = widget.placeholderText().replace(" ", "\N{NO-BREAK SPACE}")
            yield words, widget.font(), widget.width(), 0


def _two_lines(widget, room, kinds):
    """Yield a title and the line below it, as tall as the other one leaves it."""
    fonts = [widget.appearance.font(kind) for kind in kinds]
    below = widget.accessibleDescription() if isinstance(widget, Card) else widget._hint
    tall = 0
    if below:
        tall = _wrapped(below, fonts[1], room).height()
        yield below, fonts[1], room, 0
    yield widget.text(), fonts[0], room, tall


def targets_too_small(root):
    """Yield what is tapped and smaller than a finger needs."""
    for target in targets(root):
        least = _least(target)
        if target.height() < least or target.width() < min(least, TARGET_BUTTON):
            yield f"too small: {_told(target)}: {target.width()}x{target.height()}"


def _least(target):
    match target:
        case Answer():
            return TARGET_ANSWER
        case Button():
            return target._style.height
        case QLineEdit() if not isinstance(target.parentWidget(), SearchField):
            return TARGET_BUTTON
        case _:
            return TARGET_TOOL


def targets(root):
    """Return what can be tapped under a widget."""
    buttons = shown(root, QAbstractButton)
    return [t for t in [*buttons, *shown(root, QLineEdit)] if t.isEnabled()]


def targets_that_overlap(root, window):
    """Yield pairs of which one lies on the other."""
    places = [(target, _seen(target, window)) for target in targets(root)]
    for (one, here), (other, there) in itertools.combinations(places, 2):
        if here.intersects(there):
            yield f"overlap: {_told(one)} {here}, {_told(other)} {there}"


def things_outside(root, window):
    """Yield what sticks out of the window, and cannot be scrolled to."""
    for widget in shown(root):
        place = _place(widget, window)
        if place.left() < 0 or place.right() >= window.width():
            yield f"outside at the side: {_told(widget)}: {place}"
        if _area(widget) is None and (
            place.top() < 0 or place.bottom() >= window.height()
        ):
            yield f"outside above or below: {_told(widget)}: {place}"
    for area in shown(root, QScrollArea):
        over = area.widget().width() - area.viewport().width()
        if over > 0:
            yield f"wider than its page by {over}: {_told(area.widget())}"


def pages_too_low(root):
    """Yield pages of which too little is to be seen at once."""
    for area in shown(root, QScrollArea):
        low = area.viewport().height()
        if low < min(LEAST_PAGE, area.widget().height()):
            yield f"a page of which {low} pixels are to be seen"


def names_lacking(root):
    """Yield what takes the focus and cannot be told from others by its name."""
    known = set()
    for widget in shown(root):
        if not takes_focus(widget):
            continue
        told = _accessible(widget)
        if not told[0].strip():
            yield f"without a name: {_told(widget)}"
        elif told in known:
            yield f"the same name and description: {told}"
        known.add(told)


def takes_focus(widget):
    """Whether the Tab key leads to a widget."""
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isVisible() and widget.isEnabled()


def _accessible(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    texts = QAccessible.Text
    return interface.text(texts.Name), interface.text(texts.Description)


def _wrapped(text, font, room):
    """Return how tall and wide a text is, wrapped to a width where it may be."""
    endless = QRect(0, 0, max(1, int(room)), 100_000)
    return QFontMetrics(font).boundingRect(endless, WRAP, text)


def _place(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _seen(widget, window):
    """Return the part of a widget that is not scrolled away."""
    place = _place(widget, window)
    area = _area(widget)
    if area is not None:
        place = place.intersected(_place(area.viewport(), window))
    return place


def _area(widget):
    """Return the scroll area in which a widget lies."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _told(widget: QWidget):
    text = widget.text() if hasattr(widget, "text") else ""
    text = text if isinstance(text, str) else ""
    return f"{type(widget).__name__} “{text[:60]}” in {_place(widget, widget.window())}"
