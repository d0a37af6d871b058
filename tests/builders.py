"""Small things to test with: almanacs, guides, volumes, content folders."""

from datetime import date
from decimal import Decimal

from kiosk.content.document import read_document
from kiosk.content.library import read_structure
from kiosk.content.markup import read_blocks
from kiosk.content.structure import compile_guide
from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import ListItem, OptionList
from kiosk.domain.facts import DateRow, Fact, NumberRow, TableRows, TextRow
from kiosk.domain.guide import Choice, Choosable, Guide, Info, Outcome, Question
from kiosk.domain.texts import GuideWords, ItemWords, StepWords, Text
from kiosk.domain.volume import Volume
from kiosk.domain.walk import Walk

TODAY = date(2026, 11, 24)
"""The Tuesday on which everything happens that does not say when."""

_ROWS = {
    "date": DateRow,
    "text": TextRow,
    "phone": TextRow,
    "table": TableRows,
}


def fact(name, kind, *rows, recurs=False):
    """Return a fact; each row is its value, or a mapping with its `value`."""
    shape = _ROWS.get(kind, NumberRow)
    made = [row if isinstance(row, dict) else {"value": row} for row in rows]
    return Fact(
        id=name,
        kind=kind,
        rows=tuple(shape(source="the gazette", **_exact(row)) for row in made),
        recurs=recurs,
    )


def _exact(row):
    value = row["value"]
    return {**row, "value": Decimal(value)} if isinstance(value, int) else row


def almanac(*facts, lists=(), **directory):
    """Return an almanac with some facts and lists."""
    return Almanac(
        facts={each.id: each for each in facts},
        lists={each.id: each for each in lists},
        **directory,
    )


def option_list(name, *items, **groups):
    """Return a long list; an item is an id, or a mapping with its `id`."""
    made = [each if isinstance(each, dict) else {"id": each} for each in items]
    return OptionList(
        name,
        tuple(
            ListItem(i["id"], {k: v for k, v in i.items() if k != "id"}) for i in made
        ),
        groups,
    )


def guide(*steps, values=None, **other):
    """Return a guide of some steps that ends, if nothing else ends it."""
    whole = {
        "id": "guide",
        "version": 1,
        "theme": "work",
        "authority": "agency",
        "icon": "ph.path",
        "minutes": 5,
        "checked": TODAY,
        "check_by": date(2027, 1, 15),
        **other,
    }
    return Guide(steps=(*steps, END), values=values or {}, **whole)


END = Outcome(id="end", result="done-here")


def choice(name, *options, when=None, **other):
    """Return a question with one answer of several: ids, or options."""
    made = tuple(o if isinstance(o, Choosable) else Choosable(o) for o in options)
    return Question(id=name, ask=Choice(made), when=when, **other)


def info(name, when=None, **other):
    """Return a step to read."""
    return Info(id=name, when=when, **other)


def walked(of, *answers, book=None, today=TODAY):
    """Return a walk after some answers; steps that only tell are passed."""
    walk = Walk.begun(of, book or Almanac(), today)
    for answer in answers:
        walk = to_question(walk).answered(answer)
    return to_question(walk)


def to_question(walk):
    """Go past the steps that only tell."""
    while not isinstance(walk.step, Question) and walk.advanced() != walk:
        walk = walk.advanced()
    return walk


# -- words --------------------------------------------------------------------


def text(source, language="bg", *, stale=False):
    """Return a text of the small Markdown that guides are written in."""
    return Text(read_blocks(source), language, stale)


def item_words(source):
    """Return the words of an option or item: a label, or a mapping of its words."""
    words = {"label": source} if isinstance(source, str) else source
    options = {k: item_words(v) for k, v in words.get("options", {}).items()}
    texts = {k: text(v) for k, v in words.items() if k != "options"}
    return ItemWords(**texts, options=options)


def step_words(**words):
    """Return the words of a step from plain strings; its title is `Title`."""
    made = {"title": text("Title")}
    for key, value in words.items():
        if key in {"notes", "errors"}:
            made[key] = {k: text(v) for k, v in value.items()}
        elif key in {"options", "items", "groups", "fields"}:
            made[key] = {k: item_words(v) for k, v in value.items()}
        elif key == "after":
            made[key] = tuple(map(text, value))
        else:
            made[key] = text(value)
    return StepWords(**made)


def volume(of, steps=None, language="bg", **words):
    """Return a guide with words in one language; `steps` are words by step id."""
    made = {"title": text("Guide"), "card": text("Card"), "summary": text("Summary")}
    for key, value in words.items():
        if key == "who_can":
            made[key] = tuple(map(text, value))
        elif key in {"parts", "doubts"}:
            made[key] = {k: text(v) for k, v in value.items()}
        else:
            made[key] = text(value)
    said = GuideWords(
        language=language,
        steps={name: step_words(**own) for name, own in (steps or {}).items()},
        **made,
    )
    return Volume(of, {language: said})


# -- files --------------------------------------------------------------------

HEAD = """\
format: 1
id: guide
version: 1
theme: work
authority: agency
icon: ph.path
minutes: 5
checked: 2026-11-01
check_by: 2027-01-15
"""
"""The keys that every guide.yaml has, on as many lines."""


def document(folder, text, name="guide.yaml"):
    """Return a file of this text, read."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def compiled(folder, body, lists=(), fragments=()):
    """Return a guide.yaml as built: the usual head and this body."""
    return compile_guide(
        document(folder, HEAD + body),
        {each.id: each for each in lists},
        {each.path.parent.name: each for each in fragments},
    )


def built(folder, body, book=None, lists=()):
    """Return the guide of a body that is right."""
    known = [*lists, *(book.lists.values() if book else ())]
    whole = compiled(folder, body, lists=known)
    assert not whole.faults, [str(fault) for fault in whole.faults]
    return whole.guide


def structure(folder, body, book=None):
    """Return a guide by its structure alone, and the almanac that it leans on."""
    (folder / "guide.yaml").write_text(HEAD + body, encoding="utf-8")
    whole, own = read_structure(folder, book or Almanac())
    return whole.guide, own


def write(folder, files):
    """Write texts under a folder by their paths."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
