"""The note as a PDF: readable by anybody, the same each time, nothing typed in it."""

import dataclasses
import hashlib
import io
import itertools

import pytest
from PIL import Image

from kiosk.domain.leaflet import Bearing, Due, Ending, Fee, Find, Leaflet, Task, Thing
from kiosk.domain.rendering import Rich, RichList, RichParagraph, Span, plain_text
from kiosk.machine.paths import bundled
from kiosk.outputs.leaflet import LeafletPress
from kiosk.outputs.qr import codes_of
from tests.leaflets import PRESS, WORDS, Read, sayer, scanned
from tests.outputs.test_plain import NOTE as PLAIN
from tests.outputs.test_plain import rich

STEPS = Rich(
    (
        RichParagraph((Span("Така: "),)),
        RichList(((Span("едно"),), (Span("две"),)), ordered=True),
    )
)
NOTE = dataclasses.replace(
    PLAIN,
    library="Библиотека „Николай Вранчев“",
    ticket="4821 9036 57",
    left=(Task(rich("Подайте"), (STEPS,)),),
    fee=Fee(text=rich("Около 15 €"), bearings=(Bearing("mvr.bg", 2026),)),
    warnings=(rich("Пазете се."),),
    done=("Отворете сайта",),
    answered=3,
)
INJECTION = 'x #panic("!") $y$ *b* _i_ = h @l <l> \\ [c] "#let" //'


@pytest.fixture
def read():
    """Give what reads a PDF, closed at the end."""
    opened = []

    def one(*given, **how):
        opened.append(Read(PRESS.pdf(*given, WORDS, **how)))
        return opened[-1]

    yield one
    for each in opened:
        each.close()


@pytest.mark.parametrize("form", ["leaflet", "receipt"])
def test_it_is_made_for_assistive_readers(read, form):
    pdf = read(NOTE, form=form)

    assert pdf.title == "Вземете ПИК"
    assert str(pdf.root.Lang) == "bg"
    assert pdf.root.MarkInfo.Marked
    assert pdf.root.ViewerPreferences.DisplayDocTitle
    assert pdf.metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
    assert pdf.heading_levels()[0] == 1
    assert pdf.kinds().count("H1") == 1
    assert {"H2", "H3", "P", "L", "LI", "LBody", "Figure"} <= set(pdf.kinds())
    assert pdf.unmarked() == []


def test_no_level_of_headings_is_left_out(read):
    levels = read(NOTE).heading_levels()

    assert all(b <= a + 1 for a, b in itertools.pairwise(levels))


def test_every_picture_is_told_in_words(read):
    alts = [tag.alt for tag in read(NOTE).tags if tag.kind == "Figure"]

    assert alts == [
        "Barcode of the number 4821 9036 57",
        "QR code with the text of this note, 1 of 2",
        "QR code with the text of this note, 2 of 2",
        "QR code that puts 01.12.2026\N{NO-BREAK SPACE}г. into the calendar",
        "QR code that puts НАП – Смолян into the contacts",
    ]


def test_it_is_read_in_the_order_in_which_it_stands(read):
    pdf = read(NOTE)

    assert pdf.marks() == sorted(pdf.marks())
    parts = (
        "Библиотека „Николай Вранчев“",
        "Вземете ПИК",
        "By when",
        "Идете до 1.12.",
        "Нищо не е пратено.",
        "What is left to do",
        "едно",
        "What was found for you",
        "What to bring",
        "Лична карта",
        "If you lack it: Вземете я.",
        "Where",
        "НАП – Смолян",
        "What follows",
        "What it costs",
        "The figures are from: mvr.bg (2026).",
        "Beware",
        "What you have done here",
        "Отворете сайта · Questions answered: 3",
        "4821 9036 57",
        "On your phone",
    )
    places = [pdf.text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


def test_official_names_are_bulgarian_for_a_reader_too(read):
    note = dataclasses.replace(
        NOTE, language="tr", official_title="Вземете ПИК", title=plain_text("PIK", "tr")
    )
    pdf = read(note)

    assert str(pdf.root.Lang) == "tr"
    assert any(tag.language == "bg" for tag in pdf.tags)
    assert "PIK Вземете ПИК" in pdf.text


def test_nothing_in_the_words_is_a_command(read):
    note = dataclasses.replace(
        NOTE,
        title=rich(INJECTION),
        library=INJECTION,
        warnings=(rich(INJECTION),),
        done=(INJECTION,),
        bring=(Thing(rich(INJECTION), official=INJECTION),),
        found=(Find(rich(INJECTION), group=INJECTION),),
    )

    assert read(note).text.count(INJECTION) >= 7


@pytest.mark.parametrize("form", ["leaflet", "receipt"])
def test_the_same_note_is_the_same_file(form):
    made = {hashlib.sha256(PRESS.pdf(NOTE, WORDS, form=form)).digest() for _ in "12"}

    assert len(made) == 1


def test_large_print_is_larger(read):
    pages = [read(NOTE, percent=percent).pages for percent in (100, 200)]
    beyond = read(NOTE, percent=900).pages

    assert pages[0] < pages[1] <= 4
    assert beyond == pages[1]


def test_a_receipt_is_as_wide_as_its_roll_and_as_long_as_it_needs():
    pdf = Read(PRESS.pdf(NOTE, WORDS, form="receipt"))
    left, bottom, right, top = map(float, pdf._pdf.pages[0].MediaBox)
    pdf.close()

    assert pdf.pages == 1
    assert (right - left) * 25.4 / 72 == pytest.approx(80, abs=0.1)
    assert top - bottom > 600


@pytest.mark.parametrize(("form", "ppi"), [("leaflet", 300), ("receipt", 203)])
def test_codes_and_bars_are_read_off_the_paper(form, ppi):
    pictures = PRESS.pictures(NOTE, WORDS, form=form, ppi=ppi)

    codes = [code.text.encode() for code in codes_of(NOTE, sayer())]
    assert sorted(scanned(*pictures)) == sorted([b"4821903657", *codes])


def test_the_fonts_can_be_read_before_the_first_note():
    press = LeafletPress(bundled().resources)

    press.prepare()

    assert press.pdf(NOTE, WORDS) == PRESS.pdf(NOTE, WORDS)


def test_a_page_is_a_picture_to_look_at_first():
    pictures = PRESS.pictures(NOTE, WORDS, ppi=72)

    assert [Image.open(io.BytesIO(each)).size for each in pictures] == [(595, 842)] * 2


def test_a_small_note_has_only_what_there_is(read):
    note = Leaflet(
        guide="g",
        language="bg",
        title=rich("Заглавие"),
        card="К",
        authority="НАП",
        day=PLAIN.day,
        checked=PLAIN.day,
        ending=Ending("submitted", rich("Готово")),
    )
    pdf = read(note)

    assert pdf.pages == 1
    for heading in ("By when", "What to bring", "Where", "Beware", "another time"):
        assert heading not in pdf.text
    assert "Готово" in pdf.text


def test_a_sign_that_no_font_has_does_not_keep_the_note_back(read):
    pdf = read(dataclasses.replace(NOTE, library="Библиотека \N{BOOKS}"))

    assert "Вземете ПИК" in pdf.text
    assert pdf.root.MarkInfo.Marked
    assert "{http://www.aiim.org/pdfua/ns/id/}part" not in pdf.metadata


def test_a_note_with_a_deadline_that_is_over_has_no_event(read):
    due = (Due(rich("Беше вчера"), (PLAIN.day.replace(day=1),)),)
    alts = [
        tag.alt
        for tag in read(dataclasses.replace(NOTE, due=due)).tags
        if tag.kind == "Figure"
    ]

    assert not any("calendar" in alt for alt in alts)
