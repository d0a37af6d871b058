"""Notes to look into: their words in English, and what a reader finds in their PDF."""

import io
from dataclasses import dataclass

import pikepdf
import pypdf
import zxingcpp
from PIL import Image

from kiosk.bridge.leaflet_words import leaflet_words
from kiosk.domain.composing import Composer
from kiosk.machine.paths import bundled
from kiosk.outputs.leaflet import LeafletPress
from kiosk.outputs.saying import Sayer

WORDS = leaflet_words()
"""In the source's English, whatever language a note is in."""
PRESS = LeafletPress(bundled().resources)
TEXT_OPERATORS = {"Tj", "TJ", "'", '"'}


def sayer(language="bg"):
    return Sayer(WORDS, language)


def note_of(content, walk, language="bg", **given):
    """Return the note of a walk through a guide of some content."""

    def title_of(name):
        return content.shelf.cover(name).words[language].title.plain()

    volume = content.shelf.volume(walk.guide.id)
    return Composer(volume, walk, language, title_of).leaflet(**given)


@dataclass(frozen=True)
class Tag:
    """An element of a PDF's structure."""

    kind: str
    alt: str | None
    language: str | None


class Read:
    """A PDF as an assistive reader meets it."""

    def __init__(self, pdf):
        self._pdf = pikepdf.open(io.BytesIO(pdf))
        self._reader = pypdf.PdfReader(io.BytesIO(pdf))
        self._numbers = {page.objgen: n for n, page in enumerate(self._pdf.pages)}
        self.root = self._pdf.Root
        self.pages = len(self._reader.pages)
        self.tags = list(self._elements(self.root.StructTreeRoot.K))

    @property
    def title(self):
        return str(self._pdf.docinfo["/Title"])

    @property
    def metadata(self):
        return dict(self._pdf.open_metadata())

    @property
    def text(self):
        """All that is written, hyphens and line ends undone."""
        text = "\n".join(page.extract_text() for page in self._reader.pages)
        return " ".join(text.replace("\u200b", "").split())

    def kinds(self):
        return [tag.kind for tag in self.tags]

    def marks(self):
        """Return the marked content in the order in which it is read."""
        return list(self._read(self.root.StructTreeRoot.K, None))

    def unmarked(self):
        """Return the pages on which a text is neither in the structure nor artifact."""
        return [n for n, page in enumerate(self._pdf.pages) if _loose(page)]

    def heading_levels(self):
        return [int(kind[1]) for kind in self.kinds() if kind[1:].isdecimal()]

    def close(self):
        self._pdf.close()

    def _elements(self, kids):
        for kid in _each(kids):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield Tag(
                    kind=str(kid.S).removeprefix("/"),
                    alt=str(kid.Alt) if "/Alt" in kid else None,
                    language=str(kid.Lang) if "/Lang" in kid else None,
                )
                yield from self._elements(kid.get("/K", []))

    def _read(self, kids, page):
        """Yield the page and the number of each piece of content, as it is read."""
        for kid in _each(kids):
            if isinstance(kid, int):
                yield (self._numbers[page.objgen], kid)
                continue
            here = kid.get("/Pg", page)
            if "/MCID" in kid:
                yield (self._numbers[here.objgen], int(kid.MCID))
            else:
                yield from self._read(kid.get("/K", []), here)


def _each(kids):
    return kids if isinstance(kids, pikepdf.Array) else [kids]


def _loose(page):
    depth = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            depth += 1
        elif name == "EMC":
            depth -= 1
        elif name in TEXT_OPERATORS and depth == 0 and operands:
            return True
    return False


def scanned(*pictures):
    """Return the bytes that a scanner finds in pictures, in reading order."""
    found = []
    for picture in pictures:
        image = Image.open(io.BytesIO(picture)).convert("L")
        codes = zxingcpp.read_barcodes(image)
        places = [
            (c.position.top_left.y // 40, c.position.top_left.x, c) for c in codes
        ]
        found += [c.bytes for *_, c in sorted(places, key=lambda each: each[:2])]
    return found
