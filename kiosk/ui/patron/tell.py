"""Steps that only tell: something to read, or one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from kiosk.domain.rendering import Rich, Span
from kiosk.domain.view import ActionView, InfoView
from kiosk.ui.patron.papers import PapersPanel
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.widgets.addresses import breakable, page_of
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.labels import Reading, own_words
from kiosk.ui.widgets.panel import Notice, Panel, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from kiosk.domain.view import SiteView
    from kiosk.theme.appearance import Appearance


class TellScreen(StepScreen):
    """The screen of an action or of something to read.

    Signals:
        went_on: the patron has read or done it.
        guide_opened: the guide that the step leads to is to be walked.
        site_asked: the official site of the step is to be opened beside it.
    """

    went_on = Signal()
    guide_opened = Signal(str)
    site_asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        *,
        shows_sites: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty step.

        Args:
            shows_sites: it offers to open the official site beside it.
        """
        super().__init__(appearance, parent)
        self._panel = Panel(appearance)
        self._text = Reading(appearance)
        self._panel.column.addWidget(self._text)
        self._panel.column.addLayout(self.notes)
        self._site = Notice(appearance, Tone.INFO)
        self.open_site = Button(appearance, Look.SECONDARY, "ph.globe")
        self._shows_sites = shows_sites
        self.site: SiteView | None = None
        self._pay = Notice(appearance, Tone.WARNING)
        self._lead = Button(appearance, Look.SECONDARY, "ph.arrow-square-out")
        self._leads_to = ""
        self.papers = PapersPanel(appearance)
        for part in (
            *(self._panel, self.papers, self._site, self.open_site),
            *(self._pay, self._lead),
        ):
            self.put(part)
        self.forward.clicked.connect(self.went_on)
        self._lead.clicked.connect(self._on_lead)
        self.open_site.clicked.connect(self.site_asked)

    def show_view(self, view: InfoView | ActionView, *, assisted: bool) -> None:
        """Show an action, or something to read."""
        self.show_frame(view.frame, assisted=assisted)
        self.body.show_rich(None)
        self._text.show_rich(view.frame.body)
        told = view.frame.body is not None or bool(view.frame.notes)
        self._panel.setVisible(told)
        self.papers.offer(view.frame.papers)
        action = view if isinstance(view, ActionView) else None
        self._show_site(None if action is None else action.site)
        self._pay.show_rich(self._payment(action))
        self._show_lead(action)

    @override
    def lay_notes(self, column: QVBoxLayout) -> None:
        """They are of one piece with what the step tells, and lie in its card."""

    def _show_site(self, site: SiteView | None) -> None:
        self.site = site
        opens = site is not None and self._shows_sites and not site.only_copied
        self.open_site.setVisible(opens)
        self.open_site.setText(self.tr("Open the official site here"))
        if site is None:
            self._site.show_rich(None)
            return
        words = self.tr("Official site: {title}. Its address:")
        spans = [
            Span(words.format(title=site.title) + " "),
            Span(breakable(page_of(site.url)), strong=True),
        ]
        if site.only_copied:
            told = self.tr(
                "It has no safe line, so it is not opened here: copy the address, and "
                "write nothing personal there."
            )
            spans.append(Span(" " + told))
        self._site.show_rich(own_words(*spans))

    def show_beside(self, *, open_now: bool) -> None:
        """Take the way to the site away while it stands beside the step."""
        self.go_narrow(narrow=open_now)
        if not open_now and self.site is not None and self._site.isHidden():
            self._show_site(self.site)
        self._panel.go_bare(bare=open_now)
        if open_now:
            self._site.show_rich(None)
            self.open_site.hide()

    def _payment(self, action: ActionView | None) -> Rich | None:
        if action is None or not action.payment:
            return None
        words = self.tr(
            "You pay by card here. Type its numbers yourself, with nobody looking."
        )
        return own_words(Span(words))

    def _show_lead(self, action: ActionView | None) -> None:
        card = None if action is None else action.leads_to
        self._lead.setVisible(card is not None)
        if card is not None:
            self._leads_to = card.id
            words = self.tr("Do this first: {guide}")
            self._lead.setText(words.format(guide=card.title.plain))

    def _on_lead(self) -> None:
        self.guide_opened.emit(self._leads_to)
