"""Text that is read: labels of a type, headings, and rich text of guides."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.domain.directory import LANGUAGES, Language, short_name
from kiosk.domain.rendering import (
    Doubt,
    Rich,
    RichList,
    RichParagraph,
    Span,
    Whom,
)
from kiosk.theme.appearance import escaped
from kiosk.theme.tokens import RADIUS_CONTROL, SPACE_8, Type
from kiosk.ui.widgets.addresses import breakable, page_of, unbroken
from kiosk.ui.widgets.tile import paint_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.theme.appearance import Appearance


class Face(enum.Enum):
    """How a label differs from its type: not at all, bold, digits of one width."""

    PLAIN = "plain"
    STRONG = "strong"
    TABULAR = "tabular"


class Label(QLabel):
    """Words in one type and colour, wrapped where they must be."""

    def __init__(
        self,
        appearance: Appearance,
        kind: Type,
        colour: str = "text",
        *,
        wrap: bool = True,
        face: Face = Face.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self.appearance = appearance
        self._kind = kind
        self._colour = colour
        self._face = face
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        appearance.changed.connect(self.restyle)
        self.restyle()

    def set_kind(self, kind: Type) -> None:
        """Go over to another size of type."""
        if kind is not self._kind:
            self._kind = kind
            self.restyle()

    def restyle(self) -> None:
        """Put on the look in force."""
        tabular = self._face is Face.TABULAR
        # A copy: the appearance lends one font to all who ask for it.
        font = QFont(self.appearance.font(self._kind, tabular=tabular))
        if self._face is Face.STRONG:
            font.setBold(True)
        self.setFont(font)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self.appearance.colour(self._colour))
        self.setPalette(palette)


class Heading(Label):
    """A title that takes the focus when a screen comes up, so that it is read."""

    def __init__(
        self,
        appearance: Appearance,
        kind: Type = Type.QUESTION,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty heading."""
        super().__init__(appearance, kind, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContentsMargins(0, 0, SPACE_8, 0)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        # The interface that has a heading's role does not know a label's text.
        self.setAccessibleName(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.appearance.keyboard_used:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            paint_focus(painter, box, RADIUS_CONTROL, self.appearance)
            painter.end()


class Reading(QLabel):
    """A guide's text: paragraphs and lists with the line height of its type."""

    def __init__(
        self,
        appearance: Appearance,
        kind: Type = Type.BODY,
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty text."""
        super().__init__(parent)
        self.appearance = appearance
        self._kind = kind
        self._colour = colour
        self._rich: Rich | None = None
        self._heights: dict[int, int] = {}
        self._shown: tuple[Rich | None, Language] | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        appearance.changed.connect(self.restyle)

    def show_rich(self, rich: Rich | None) -> None:
        """Show a text, or hide where there is none."""
        shown = (rich, interface_language())
        if shown == self._shown:
            return
        self._shown = shown
        self._rich = rich
        self.setVisible(rich is not None)
        self.restyle()
        self.setAccessibleName("" if rich is None else spoken(rich))

    def restyle(self) -> None:
        """Put on the look in force."""
        self._heights.clear()
        self.setFont(self.appearance.font(self._kind))
        if self._rich is not None:
            self.setText(self._markup(self._rich))

    @override
    def heightForWidth(self, width: int) -> int:
        # Laying a document out is dear, and nested layouts ask over and over.
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def _markup(self, rich: Rich) -> str:
        blocks: list[str] = []
        if rich.stale or rich.language != interface_language():
            blocks.append(self._mark(rich))
        for block in rich.blocks:
            match block:
                case RichParagraph(spans=spans):
                    blocks.append(self._paragraph(self._spans(spans)))
                case RichList():
                    blocks.append(self._list(block))
        gap = self.appearance.gap(10)
        return f'<div style="margin-top:{gap}px"></div>'.join(b for b in blocks if b)

    def _mark(self, rich: Rich) -> str:
        """Say that a text is not translated, or that its translation is old."""
        if rich.stale:
            words = QCoreApplication.translate(
                "Words", "The Bulgarian text has changed since this was translated."
            )
        else:
            words = QCoreApplication.translate("Words", "Not translated yet:")
        inner = f"<i>{escaped(words)}</i>"
        return self.appearance.paragraph(inner, Type.CAPTION, "muted")

    def _paragraph(self, inner: str) -> str:
        return self.appearance.paragraph(inner, self._kind, self._colour)

    def _list(self, block: RichList) -> str:
        """Lay a list out as a table: Qt's own lists cannot space their points."""
        rows: list[str] = []
        gap = self.appearance.gap(6)
        for number, spans in enumerate(block.items, start=1):
            mark = f"{number}." if block.ordered else "<b>•</b>"
            rows.append(
                f'<tr><td align="right" style="padding-right:{gap + 4}px;'
                f' padding-bottom:{gap}px">{self._paragraph(mark)}</td>'
                f'<td style="padding-bottom:{gap}px">'
                f"{self._paragraph(self._spans(spans))}</td></tr>"
            )
        return f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'

    def _spans(self, spans: tuple[Span, ...]) -> str:
        return "".join(self._span(span) for span in spans)

    def _span(self, span: Span) -> str:
        text = escaped(said(span))
        if span.doubt is not None:
            hue = self.appearance.colours.warning
            text = f'<span style="color:{hue}">{text}</span>'
        return f"<b>{text}</b>" if span.strong else text


def interface_language() -> Language:
    """Return the code of the interface's language: each translates it into its own."""
    code = QCoreApplication.translate("Language", "en")
    return next((language for language in LANGUAGES if language == code), "en")


def own_words(*spans: Span) -> Rich:
    """Return words of the interface as a text of its language."""
    return Rich((RichParagraph(spans),), interface_language())


def said(span: Span) -> str:
    """Return a span in words, what is not certain said so."""
    match span.doubt:
        case Doubt.TO_CHECK:
            words = QCoreApplication.translate("Words", "to be checked")
            return f"{span.text} ({words})"
        case Doubt.TO_CHECK_BEFORE_PAYING:
            words = QCoreApplication.translate("Words", "check before you pay")
            return f"{span.text} ({words})"
        case Doubt.NOT_CONFIRMED:
            words = QCoreApplication.translate(
                "Words", "not confirmed for today; ask {whom}"
            )
            return words.format(whom=asked(span.whom))
        case Doubt.NOT_KNOWN:
            words = QCoreApplication.translate("Words", "not known here; ask {whom}")
            return words.format(whom=asked(span.whom))
        case None:
            return span.text


def asked(whom: Whom | None) -> str:
    """Return whom to ask: the institution with its number or page, else a person."""
    if whom is not None and whom.phone:
        return f"{short_name(whom.name)}: {whom.phone}"
    if whom is not None and whom.url:
        page = breakable(page_of(whom.url))
        words = QCoreApplication.translate("Words", "{name} ({page}) or the librarian")
        return words.format(name=short_name(whom.name), page=page)
    return QCoreApplication.translate("Words", "the librarian")


def spoken(rich: Rich) -> str:
    """Return a text as one line of words, for assistive technology."""
    lines: list[str] = []
    for block in rich.blocks:
        match block:
            case RichParagraph(spans=spans):
                lines.append("".join(said(span) for span in spans))
            case RichList(items=items):
                lines += ["".join(said(span) for span in item) for item in items]
    return unbroken(" ".join(lines))
