"""What is said of files on a stick: that they are there, or what was in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kiosk.domain.papers import Hindrance


def saved_on(stick: str) -> str:
    """Say that all is on the stick of this name."""
    words = QCoreApplication.translate(
        "PapersPanel", "Saved on “{stick}”. You can take the stick out."
    )
    return words.format(stick=stick)


def hindered(hindrance: Hindrance) -> str:
    """Say what was in the way, and the way out."""
    told = QCoreApplication.translate
    return {
        "no-stick": told(
            "PapersPanel", "There is no stick. Put one in and press again."
        ),
        "full": told(
            "PapersPanel", "The stick is full. Put in another one and press again."
        ),
        "read-only": told(
            "PapersPanel", "Nothing can be written on this stick. Put in another one."
        ),
        "gone": told(
            "PapersPanel", "The stick was taken out too soon. Put it in again."
        ),
    }[hindrance]
