"""What was filled in, to be taken along as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.rendering import Span
from kiosk.theme.tokens import Type
from kiosk.ui.patron.stick_words import hindered, saved_on
from kiosk.ui.widgets.accessible import announce
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Heading, Label, own_words
from kiosk.ui.widgets.panel import Notice, Panel, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.papers import Hindrance
    from kiosk.theme.appearance import Appearance


class PapersPanel(Panel):
    """Offers to save the files on a stick, and says what came of it.

    Signals:
        saving_asked: the files are to be saved.
    """

    saving_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Be hidden until there is something to offer."""
        super().__init__(appearance, margin=22)
        self._heading = Heading(appearance, Type.SECTION)
        self._words = Label(appearance, Type.BODY)
        self._save = Button(appearance, Look.PRIMARY, "ph.floppy-disk")
        self._save.clicked.connect(self.saving_asked)
        self._saved = Notice(appearance, Tone.SUCCESS)
        self._hindered = Notice(appearance, Tone.WARNING)
        told = (self._saved, self._hindered)
        for each in (self._heading, self._words, self._save, *told):
            self.column.addWidget(each)
        self.hide()

    def offer(self, papers: Sequence[str]) -> None:
        """Offer files of these kinds, or hide where there are none."""
        self._heading.setText(self.tr("Your record is ready"))
        self._words.setText(
            self.tr("It is kept only on a USB stick: as XML and as a table (CSV).")
        )
        self._save.setText(self.tr("Save on a USB stick"))
        self._saved.show_rich(None)
        self._hindered.show_rich(None)
        self.setVisible(bool(papers))

    def tell_saved(self, stick: str) -> None:
        """Say that all is on the stick of this name."""
        self._tell(self._saved, self._hindered, saved_on(stick))

    def tell_hindered(self, hindrance: Hindrance) -> None:
        """Say what was in the way, and the way out."""
        self._tell(self._hindered, self._saved, hindered(hindrance))

    def _tell(self, shown: Notice, hidden: Notice, words: str) -> None:
        hidden.show_rich(None)
        shown.show_rich(own_words(Span(words)))
        announce(self, words)
