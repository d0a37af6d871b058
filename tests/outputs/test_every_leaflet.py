"""The note of every way in which a guide ends, in every language."""

import itertools

import pytest

from kiosk.domain.directory import LANGUAGES
from kiosk.outputs.plain import plain_lines
from kiosk.outputs.qr import codes_of
from tests.kiosks import RESOURCES
from tests.leaflets import (
    PRESS,
    WORDS,
    Read,
    note_of,
    sayer,
    scanned,
    with_canaries,
    written,
)
from tests.trips import standings

GUIDES = sorted(path.name for path in (RESOURCES / "guides").glob("*/*"))
THEMES = sorted(path.name for path in (RESOURCES / "guides").iterdir())
SAMPLES = [
    (theme, max(p.name for p in (RESOURCES / "guides" / theme).iterdir()), language)
    for theme, language in zip(THEMES, itertools.cycle(LANGUAGES), strict=False)
]
"""A guide of each theme, the languages in turn."""
MOST_PAGES = 2
GIVEN = {"library": "Библиотека „Николай Вранчев“", "ticket": "4821 9036 5712"}


def ends(content, guide):
    """Return a walk to each of the endings that a guide has."""
    return [walk for walk in standings(content, guide).values() if walk.ended]


def look_at(note):
    """Look at a note's PDF as a reader would; return its text."""
    pdf = Read(PRESS.pdf(note, WORDS))
    try:
        assert pdf.pages <= MOST_PAGES
        assert pdf.metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert pdf.title == sayer(note.language).plain(note.title)
        assert str(pdf.root.Lang) == note.language
        assert pdf.root.MarkInfo.Marked
        assert pdf.kinds().count("H1") == 1
        levels = pdf.heading_levels()
        assert levels[0] == 1
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels))
        assert all(tag.alt for tag in pdf.tags if tag.kind == "Figure")
        assert pdf.marks() == sorted(pdf.marks())
        assert pdf.unmarked() == []
        return pdf.text
    finally:
        pdf.close()


def is_whole(note, text):
    """Check that nothing of a note is cut: its parts stand in the text, whole."""
    say = sayer(note.language)
    told = [say.plain(note.title), *note.done]
    told += [say.plain(due.text) for due in note.due]
    told += [say.plain(thing.label) for thing in note.bring]
    told += [say.plain(find.label) for find in note.found]
    told += [say.plain(warning) for warning in note.warnings]
    told += [place.contact.name for place in note.places]
    squeezed = "".join(text.split())
    for words in told:
        assert "".join(words.split()) in squeezed, words


def is_discreet(walk, content, language):
    """Check that what was typed is in neither the note nor its codes."""
    walk, typed = with_canaries(walk)
    note = note_of(content, walk, language, **GIVEN)
    pdf = Read(PRESS.pdf(note, WORDS))
    text = pdf.text + "\n".join(code.text for code in codes_of(note, sayer(language)))
    pdf.close()
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    for name, value in typed.items():
        for form in written(value, language):
            assert form.replace("\N{NO-BREAK SPACE}", " ") not in text, (name, value)
    return typed


def are_read(note, *, off_paper=False):
    """Check that a scanner reads each code as it was written."""
    codes = codes_of(note, sayer(note.language))
    for code in codes:
        assert scanned(code.png()) == [code.text.encode()]
    if off_paper:
        pictures = PRESS.pictures(note, WORDS, ppi=200)
        on_paper = [code.text.encode() for code in codes] + [b"482190365712"]
        assert sorted(scanned(*pictures)) == sorted(on_paper)


@pytest.mark.slow
@pytest.mark.parametrize(("theme", "guide", "language"), SAMPLES)
def test_a_note_of_each_theme_can_be_read_and_tells_nothing_typed(
    content, theme, guide, language
):
    walk = ends(content, guide)[0]
    note = note_of(content, walk, language, **GIVEN)

    assert walk.guide.theme == theme
    is_whole(note, look_at(note))
    is_discreet(walk, content, language)
    are_read(note, off_paper=theme in THEMES[: len(LANGUAGES)])


def test_canaries_are_typed_wherever_something_is_asked(content):
    walk = standings(content, "noi-unemployment-benefit")["go-to-nssi"]

    typed = is_discreet(walk, content, "bg")

    assert {"left-on", "registered-on", "full-name", "egn", "iban-number"} <= set(typed)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("guide", GUIDES)
def test_every_note_can_be_read_and_tells_nothing_typed(content, guide, language):
    for number, walk in enumerate(ends(content, guide)):
        note = note_of(content, walk, language, **GIVEN)
        is_whole(note, look_at(note))
        is_discreet(walk, content, language)
        are_read(note, off_paper=number == 0)
        assert plain_lines(note, sayer(language))


@pytest.mark.long
@pytest.mark.parametrize("guide", GUIDES)
def test_a_note_can_be_made_at_every_step(content, guide):
    for walk in standings(content, guide).values():
        note = note_of(content, walk, "bg", **GIVEN)
        assert note.left or note.ending is not None
        pdf = Read(PRESS.pdf(note, WORDS))
        assert pdf.pages <= MOST_PAGES
        assert pdf.metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        pdf.close()
