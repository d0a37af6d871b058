"""What fits this patron: a list whose entries lead to guides, sites and desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.theme.tokens import Type
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.widgets.button import Button, Look
from kiosk.ui.widgets.contact import ContactCard
from kiosk.ui.widgets.labels import Heading, Reading
from kiosk.ui.widgets.page import emptied
from kiosk.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.view import Item, ResultsView
    from kiosk.theme.appearance import Appearance


class ResultsScreen(StepScreen):
    """The screen of what fits.

    Signals:
        went_on: the patron goes on.
        guide_opened: the guide of an entry is to be walked.
    """

    went_on = Signal()
    guide_opened = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(appearance, parent)
        self.forward.clicked.connect(self.went_on)

    def show_view(self, view: ResultsView, *, assisted: bool) -> None:
        """Show what fits, group by group."""
        self.show_frame(view.frame, assisted=assisted)
        emptied(self.content)
        group = None
        for item in view.items:
            if item.group is not None and item.group != group:
                group = item.group
                heading = Heading(self.appearance, Type.SECTION)
                heading.setText(group)
                self.put(heading)
            self.put(self._entry(item))

    def _entry(self, item: Item) -> Panel:
        panel = Panel(self.appearance, margin=20)
        label = Reading(self.appearance, Type.CARD)
        label.show_rich(item.label)
        panel.column.addWidget(label)
        if item.hint is not None:
            hint = Reading(self.appearance, Type.CAPTION, "muted")
            hint.show_rich(item.hint)
            panel.column.addWidget(hint)
        if item.contact is not None:
            panel.column.addWidget(ContactCard(self.appearance, item.contact))
        if item.guide is not None:
            button = Button(self.appearance, Look.SECONDARY, after="ph.arrow-right")
            button.setText(self.tr("Open the guide"))
            button.setAccessibleName(f"{button.text()}: {item.label.plain}")
            button.setObjectName(item.guide)
            button.clicked.connect(self._on_guide)
            panel.column.addWidget(button)
        return panel

    def _on_guide(self) -> None:
        self.guide_opened.emit(self.sender().objectName())
