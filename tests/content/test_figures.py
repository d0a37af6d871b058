"""No sum, percent, day or telephone number is typed in a text: each has its source.

A figure of law changes once, in its fact; a text that held it would tell the old one.
"""

import re

import pytest

from kiosk.content.document import read_document
from kiosk.content.wording import strings_in
from tests.kiosks import RESOURCES

WORDS = sorted(
    path
    for folder in ("guides", "fragments", "lists")
    for language in ("bg", "en", "tr")
    for path in (RESOURCES / folder).rglob(f"{language}.yaml")
)
PLACEHOLDER = re.compile(r"\{[^}]*\}")
NUMBER = r"\d[\d\s .,]*"
MONTHS = (
    "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември"
    "|January|February|March|April|May|June|July|August|September|October|November"
    "|December"
    "|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"
)
TYPED = {
    "a sum": rf"{NUMBER}(€|лв\b|лева\b|евро|ст\.|euro?s?\b|EUR\b|avro\b|leva\b)|€\s?\d",
    "a percent": rf"{NUMBER}(%|на сто|процент|per ?cent)|%\s?\d|yüzde \d",
    "a day": rf"\b\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}}\.?\s({MONTHS})\b",
    "a year": r"\b20(2[6-9]|[3-9]\d)\b",
    "a telephone number": r"\+\d{3}|\b0\d{1,4}[ /-]?\d{2}|\b11[26]\b|\d{3}[ -]\d{2,3}",
}


OF_SOURCES = frozenset({"doubts", "staff"})
"""Where librarians are told how old a source is, which is no figure of law."""


def about_sources(place):
    return not OF_SOURCES.isdisjoint(place)


def typed_figures(words):
    """Return what kinds of figures stand in words, placeholders left out."""
    bare = PLACEHOLDER.sub("…", words)
    return [what for what, form in TYPED.items() if re.search(form, bare)]


@pytest.mark.parametrize(
    "path", WORDS, ids=lambda path: "/".join(path.parts[-2:]).removesuffix(".yaml")
)
def test_no_figure_is_typed(path):
    document = read_document(path)

    found = [
        f"{path}:{document.line(place)}: {what} in “{words}”"
        for place, words in strings_in(document)
        for what in typed_figures(words)
        if what != "a year" or not about_sources(place)
        if place[0] != "keywords"
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Таксата е 5 €.", "a sum"),
        ("Таксата е 12,50 евро.", "a sum"),
        ("The fee is €5.", "a sum"),
        ("Ücret 5 avro.", "a sum"),
        ("Отстъпката е 5 %.", "a percent"),
        ("İndirim %5.", "a percent"),
        ("Платете до 30 юни.", "a day"),
        ("Платете до 30.06.2026 г.", "a day"),
        ("Open until 30 June.", "a day"),
        ("30 Haziran'a kadar ödeyin.", "a day"),
        ("Промяна от 2027 г.", "a year"),
        ("Обадете се на 0700 18 700.", "a telephone number"),
        ("Обадете се на 112.", "a telephone number"),
        ("Call +359 2 123.", "a telephone number"),
    ],
)
def test_a_typed_figure_is_seen(words, what):
    assert what in typed_figures(words)


@pytest.mark.parametrize(
    "words",
    [
        "Платете {fact:fee} до {pay-by}.",
        "{fact:days|one: # ден|other: # дни} след {left-on}",
        "Обадете се на {office:desk.phone}.",
        "Снимка 3 на 4 сантиметра, формат A4, до 10 MB.",
        "Наредба № 4, образец 8.",
        "За време преди 1997 г. пазете трудовата си книжка.",
    ],
)
def test_what_is_no_figure_of_law_may_stand(words):
    assert typed_figures(words) == []
