"""Typesets the note that a patron takes home, as a PDF that anybody can read.

PDF/UA-1 (ISO 14289-1): tagged, with a title, a language and words for each picture.
The same note is the same file, byte for byte.
"""

from __future__ import annotations

import datetime
import json
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from kiosk.outputs.qr import MODULE_MM, RECEIPT_MODULE_MM
from kiosk.outputs.saying import Sayer
from kiosk.outputs.sheet import sheet_of

if TYPE_CHECKING:
    from pathlib import Path

    from typst import Compiler, PDFStandard

    from kiosk.domain.leaflet import Leaflet
    from kiosk.domain.leaflet_words import LeafletWords

Form = Literal["leaflet", "receipt"]
"""A4, or the 80 mm of a receipt printer."""

PIXELS_PER_INCH = 144
LEAST_PERCENT, MOST_PERCENT = 100, 200


class LeafletPress:
    """Makes notes, with the typesetter and its fonts at hand from the first one on.

    Args:
        resources: what came with the program: fonts and templates.
    """

    def __init__(self, resources: Path) -> None:
        """Know where fonts and templates are; nothing is read yet."""
        self._fonts = resources / "fonts"
        self._templates = resources / "documents"

    def pdf(
        self,
        leaflet: Leaflet,
        words: LeafletWords,
        *,
        form: Form = "leaflet",
        percent: int = 100,
    ) -> bytes:
        """Return the note as a PDF.

        Args:
            percent: the size of the text, 100 to 200.
        """
        from typst import TypstError

        given = _given(leaflet, words, form, percent)
        try:
            return self._pdf(form, given, leaflet.day, ["ua-1"])
        except TypstError:
            # PDF/UA refuses a sign that no font has, as may stand in a library's
            # name. Tagged it is without it, and better than no note at all.
            return self._pdf(form, given, leaflet.day, [])

    def pictures(
        self,
        leaflet: Leaflet,
        words: LeafletWords,
        *,
        form: Form = "leaflet",
        percent: int = 100,
        ppi: float = PIXELS_PER_INCH,
    ) -> tuple[bytes, ...]:
        """Return the note's pages as PNGs, to be looked at before they are printed."""
        given = _given(leaflet, words, form, percent)
        made = self._compiler.compile(
            self._templates / f"{form}.typ", format="png", sys_inputs=given, ppi=ppi
        )
        return tuple(made) if isinstance(made, list) else (_whole(made),)

    def prepare(self) -> None:
        """Read the fonts, which else the first note waits for."""
        self._compiler.eval("none")

    def _pdf(
        self,
        form: Form,
        given: dict[str, str],
        day: datetime.date,
        standards: list[PDFStandard],
    ) -> bytes:
        made = self._compiler.compile(
            self._templates / f"{form}.typ",
            format="pdf",
            sys_inputs=given,
            pdf_standards=standards,
            timestamp=_noon(day),
        )
        return _whole(made)

    @cached_property
    def _compiler(self) -> Compiler:
        from typst import Compiler, Fonts

        fonts = Fonts(
            include_system_fonts=False,
            include_embedded_fonts=True,
            font_paths=[self._fonts],
        )
        return Compiler(
            root=self._templates, font_paths=fonts, ignore_system_fonts=True
        )


def _given(
    leaflet: Leaflet, words: LeafletWords, form: Form, percent: int
) -> dict[str, str]:
    sheet = sheet_of(
        leaflet,
        Sayer(words, leaflet.language),
        percent=min(max(percent, LEAST_PERCENT), MOST_PERCENT),
        module_mm=MODULE_MM if form == "leaflet" else RECEIPT_MODULE_MM,
    )
    return {"note": json.dumps(sheet, ensure_ascii=False)}


def _noon(day: datetime.date) -> datetime.datetime:
    """Return a moment that tells the day and nothing more."""
    return datetime.datetime.combine(day, datetime.time(12), datetime.UTC)


def _whole(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made
