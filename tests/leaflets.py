"""Notes to look into: their words in English, and what a reader finds in their PDF."""

import datetime
import io
from dataclasses import dataclass
from decimal import Decimal

import pikepdf
import pypdf
import zxingcpp
from PIL import Image

from kiosk.app.visitor import Visitor, candidate_answers
from kiosk.bridge.leaflet_words import leaflet_words
from kiosk.domain.composing import Composer
from kiosk.domain.formatting import Formatter
from kiosk.domain.guide import (
    AskDate,
    AskNumber,
    AskText,
    Choice,
    Choices,
    Form,
    Outcome,
    Question,
)
from kiosk.domain.refusals import Refused
from kiosk.domain.walk import FieldRefused, Walk
from kiosk.machine.paths import bundled
from kiosk.outputs.leaflet import LeafletPress
from kiosk.outputs.saying import Sayer

WORDS = leaflet_words()
"""In the source's English, whatever language a note is in."""
PRESS = LeafletPress(bundled().resources)
TEXT_OPERATORS = {"Tj", "TJ", "'", '"'}
PATH_OPERATORS = {*"mlcvyhSsfFBbnWwJjMdi", "re", "f*", "B*", "b*", "W*"}
"""Most of a page with codes on it, and nothing that is read."""


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
        self._numbers = {page.objgen: n for n, page in enumerate(self._pdf.pages)}
        self.root = self._pdf.Root
        self.pages = len(self._pdf.pages)
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
        for page in self._pdf.pages:
            words = [
                (operands, operator)
                for operands, operator in pikepdf.parse_content_stream(page)
                if str(operator) not in PATH_OPERATORS
            ]
            page.Contents = self._pdf.make_stream(pikepdf.unparse_content_stream(words))
        file = io.BytesIO()
        self._pdf.save(file)
        text = "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
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
    """Return the bytes that a scanner finds in pictures, in reading order.

    It looks for what is printed: told to look for all there is, it finds bars of other
    kinds among the modules of a code, once in some hundred pages.
    """
    kinds = (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128)
    found = []
    for picture in pictures:
        image = Image.open(io.BytesIO(picture)).convert("L")
        codes = zxingcpp.read_barcodes(image, formats=kinds)
        places = [
            (c.position.top_left.y // 40, c.position.top_left.x, c) for c in codes
        ]
        found += [c.bytes for *_, c in sorted(places, key=lambda each: each[:2])]
    return found


# -- canaries -----------------------------------------------------------------

LINES = {
    "egn": "0021010008",
    "lnch": "1000000001",
    "eik": "000000018",
    "iban": "BG35TEST00000000000000",
    "phone": "0888 976 543",
    "email": "kanarche@example.org",
    "postcode": "4719",
    "name": "Канарче Жълто Пойно",
    "any": "Жълтата канарка пее",
}
"""Of nobody, and nowhere in the guides."""


def canary_of(ask, scope):
    """Return an answer to what is typed by which it is known again; None of none.

    A day is a Saturday, so that no working day is the same.
    """
    match ask:
        case AskDate(min=least, max=most):
            least, most = scope.value(least), scope.value(most)
            if least is None or most is None:
                return None
            day = max(most - datetime.timedelta(days=9), least)
            day -= datetime.timedelta(days=(day.weekday() - 5) % 7)
            return day if day >= least else most
        case AskNumber(min=least, max=most, decimals=decimals):
            low, high = scope.value(least), scope.value(most)
            step = Decimal(1).scaleb(-decimals)
            return (low + (high - low) * Decimal("0.37717")).quantize(step)
        case AskText(format=name):
            return LINES[name]
    return None


def with_canaries(walk):
    """Return a walk by the same answers, all that is typed replaced, and the typed."""
    typed = {}
    again = Walk.begun(walk.guide, walk.almanac, walk.today)
    for _ in range(200):
        step = again.step
        if isinstance(step, Outcome):
            break
        if isinstance(step, Question):
            after = _answered(again, walk.answers.get(step.key), typed)
            if after is None:
                break
            again = after
        elif isinstance(step, Form):
            again = _filled(again, typed)
        else:
            again = again.advanced()
    return again, typed


def _answered(walk, given, typed):
    ask, scope = walk.step.ask, walk.trace.scope
    canary = canary_of(ask, scope)
    for answer in (canary, given, *candidate_answers(ask, scope)):
        if answer is None:
            continue
        try:
            after = walk.answered(answer)
        except Refused:
            continue
        if not isinstance(ask, Choice | Choices):
            typed[walk.step.key] = answer
        return after
    return None


def _filled(walk, typed):
    form, scope = walk.step, walk.trace.scope
    fields = {}
    for field in form.fields:
        canary = canary_of(field.ask, scope)
        others = [] if canary is not None else list(candidate_answers(field.ask, scope))
        fields[field.id] = next(iter([canary, *others][canary is None :]), "")
    while True:
        try:
            after = walk.filled(fields)
        except FieldRefused as refused:
            fields[refused.field] = ""
            if form_requires(form, refused.field):
                return _simply_filled(walk)
            continue
        typed.update({k: v for k, v in fields.items() if is_typed(form, k) and v != ""})
        return after if after.at != form.id else _simply_filled(walk)


def form_requires(form, key):
    return next(f.required for f in form.fields if f.id == key)


def is_typed(form, key):
    ask = next(f.ask for f in form.fields if f.id == key)
    return not isinstance(ask, Choice | Choices)


def _simply_filled(walk):
    return walk.filled(Visitor().fields(walk))


def written(value, language):
    """Yield how a typed value could stand in a note, where that would be telling."""
    formatter = Formatter(language)
    match value:
        case datetime.date():
            yield from (formatter.day(value), formatter.day_long(value))
            yield from (value.isoformat(), f"{value:%d.%m.%Y}", f"{value:%Y%m%d}")
        case Decimal():
            forms = {formatter.number(value), formatter.money(value), str(value)}
            yield from (form for form in forms if len(form) > 3)
        case str():
            yield value
