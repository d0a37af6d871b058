"""Shows a fetched PDF: the engine's own viewer offers too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.theme.tokens import SPACE_12, Type
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.theme.appearance import Appearance


class PdfReader(QWidget):
    """A document over the page that it came from.

    Signals:
        returned: the patron wants the page again.
        taken: the document is to be put on the stick.
    """

    returned = Signal()
    taken = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make it without a document."""
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self.document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._back = Button(appearance, Look.TOOL, "ph.arrow-left")
        self._take = Button(appearance, Look.TOOL, "ph.floppy-disk")
        self._told = Label(appearance, Type.CAPTION, "muted")
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        row.setSpacing(SPACE_12)
        row.addWidget(self._back)
        row.addWidget(self._take)
        row.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._view, 1)
        self._back.clicked.connect(self.returned)
        self._take.clicked.connect(self.taken)

    def show_file(self, file: Path) -> bool:
        """Show a document; return whether it is one."""
        self._back.setText(self.tr("Back to the page"))
        self._take.setText(self.tr("Put it on the USB stick"))
        self._told.setText("")
        self._view.setAccessibleName(file.name)
        error = self.document.load(str(file))
        shown = error is QPdfDocument.Error.None_ and self.document.pageCount() > 0
        if shown:
            pages = self.document.pageCount()
            announce(self, self.tr("A document of %n page(s).", "", pages))
        return shown

    def add_words(self, words: str) -> None:
        """Say what came of it."""
        self._told.setText(words)
        announce(self, words)

    def forget(self) -> None:
        """Let go of the document, so that its file can be taken away."""
        self.document.close()
