"""The whole content, from a folder."""

from datetime import date

import pytest

from kiosk.content.faults import Faulty
from kiosk.content.library import read_guide, read_library, read_structure
from kiosk.domain.almanac import Almanac
from kiosk.domain.trace import trace
from tests.builders import TODAY, almanac, fact, structure, write
from tests.small_library import (
    BG,
    EN,
    FILES,
    GUIDE,
    ON,
    small_library,
    told,
    verdict_on,
)


def test_everything_is_read(tmp_path):
    library = small_library(tmp_path)
    assert library.all_faults() == ()
    assert list(library.entries) == list(library.volumes) == ["benefit"]
    book = library.almanac
    assert set(book.facts) == {"term", "fee", "line", "relief", "opens", "closes"}
    assert (set(book.authorities), set(book.sites)) == ({"agency"}, {"home", "other"})
    assert (set(book.offices), set(book.lists)) == ({"desk-a", "desk-b"}, {"towns"})
    assert list(library.themes) == ["work"]
    assert library.has("benefit")
    assert not library.has("nobody")
    assert set(library.entries["benefit"].texts) == {"bg", "en"}


def test_days_off_are_read(tmp_path):
    library = small_library(tmp_path, **{"holidays.yaml": "free: [2026-11-24]\n"})
    assert not library.almanac.workdays.is_working(TODAY)


def test_an_empty_folder_is_an_empty_library(tmp_path):
    library = read_library(tmp_path)
    assert (library.all_faults(), library.volumes) == ((), {})


def test_a_broken_file_is_named_and_left_out_and_the_rest_works(tmp_path):
    library = small_library(
        tmp_path,
        [("directory/sites.yaml", "id: other", "id: [")],
        **{
            "guides/work/bad/guide.yaml": "format: 1\n",
            "lists/bad.yaml": "- {id: a}\n",
        },
    )
    assert list(library.volumes) == ["benefit"]
    files = {file for file, _, _, _ in told(tmp_path, library.all_faults())}
    assert files == {
        "directory/sites.yaml",
        "guides/work/bad/guide.yaml",
        "lists/bad.yaml",
    }


@pytest.mark.parametrize("language", ["bg", "en"])
def test_a_guide_whose_words_cannot_be_read_is_not_published(tmp_path, language):
    file = {"bg": BG, "en": EN}[language]
    library = small_library(tmp_path, **{file: "title: [\n"})
    assert library.volumes == {}
    (fault,) = library.all_faults()
    assert (fault.path, fault.line) == (tmp_path / file, 2)


def test_a_guide_without_bulgarian_words_is_not_published(tmp_path):
    library = small_library(tmp_path, **{BG: None})
    assert library.volumes == {}
    assert [what for _, _, _, what in told(tmp_path, library.all_faults())] == [
        "the Bulgarian words lack"
    ]


def test_a_guide_may_do_without_a_translation(tmp_path):
    library = small_library(
        tmp_path,
        **{EN: None, "lists/towns/en.yaml": None, "fragments/leave/en.yaml": None},
    )
    assert verdict_on(library).passed
    words = library.volumes["benefit"].words["en"]
    assert words.title.language == "bg"
    assert words.steps["town"].options["a"].label.language == "bg"


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("guides/work/other/guide.yaml", "lies in the folder `other`"),
        ("guides/play/benefit/guide.yaml", "lies under `play`"),
    ],
)
def test_a_guide_lies_where_its_id_and_theme_say(tmp_path, name, part):
    folder = name.removesuffix("guide.yaml")
    files = {
        GUIDE: None,
        BG: None,
        EN: None,
        name: FILES[GUIDE],
        folder + "bg.yaml": FILES[BG],
    }
    library = small_library(tmp_path, **files)
    assert any(part in fault.what for fault in library.all_faults())


def test_an_id_belongs_to_one_guide(tmp_path):
    twin = {
        f"guides/work/zwin/{n}.yaml": FILES[f"guides/work/benefit/{n}.yaml"]
        for n in ("guide", "bg")
    }
    library = small_library(tmp_path, **twin)
    assert [what for _, _, _, what in told(tmp_path, library.faults)] == [
        "another guide has this id"
    ]


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("id: leave\n", "id: stay\n", "lies in the folder `leave`, its id is `stay`"),
        ("id: leave\n", "id: Leave\n", "an id is lower-case"),
        ("format: 1", "format: 2", "Invalid enum value"),
        ("steps:", "steps: [", "not YAML"),
    ],
)
def test_a_broken_fragment_is_named(tmp_path, old, new, part):
    library = small_library(tmp_path, [("fragments/leave/fragment.yaml", old, new)])
    assert any(part in fault.what for fault in library.faults)


# -- a part of the content beside the rest ------------------------------------


def test_what_a_folder_lacks_is_read_elsewhere(tmp_path):
    whole, part = tmp_path / "whole", tmp_path / "part"
    write(whole, FILES)
    names = {n: n.replace("benefit", "other") for n in (GUIDE, BG, EN)}
    texts = {names[n]: FILES[n].replace("id: benefit", "id: other") for n in names}
    texts[names[GUIDE]] = texts[names[GUIDE]].replace(
        "related: []", "related: [benefit]"
    )
    write(part, texts)
    library = read_library(part, fallback=whole)
    assert library.all_faults() == ()
    assert list(library.entries) == ["other"]
    assert library.has("benefit")
    assert "fee" in library.almanac.facts
    write(part, {"themes.yaml": "[]\n"})
    assert list(read_library(part, fallback=whole).themes) == []


def test_a_guide_alone_is_read_beside_a_library(tmp_path):
    library = small_library(tmp_path / "whole")
    alone = {name.rpartition("/")[2]: FILES[name] for name in (GUIDE, BG, EN)}
    entry, faults = read_guide(write(tmp_path / "alone", alone), library)
    assert faults == ()
    assert entry.faults == ()
    assert entry.volume == library.volumes["benefit"]


def test_a_guide_alone_that_cannot_be_read(tmp_path):
    library = small_library(tmp_path / "whole")
    entry, faults = read_guide(
        write(tmp_path / "alone", {"guide.yaml": "a: 1\n"}), library
    )
    assert entry is None
    assert len(faults) == 1


# -- a guide by its structure alone -------------------------------------------

ALONE = """\
values: {due: {fact: due}, desk: {lookup: {of: town, list: towns, field: desk}}}
steps:
  - {id: town, kind: question, ask: choice, options_from: towns}
  - {id: late, kind: info, when: {due: {lt: today}}}
  - {id: go, kind: outcome, result: closed, when: {desk: x}}
  - {id: end, kind: outcome, result: referred}
"""
OWN = {
    "facts.yaml": """\
- {id: due, kind: date, values: [{value: 2026-01-01, source: law}]}
""",
    "lists.yaml": "- {id: towns, items: [{id: a, desk: x}, b]}\n",
}


def test_a_guide_is_walked_by_its_structure_alone(tmp_path):
    write(tmp_path, OWN)
    guide, book = structure(tmp_path, ALONE)
    path = trace(guide, book, TODAY, {"town": "a"}).path
    assert [step.id for step in path] == ["town", "late", "go"]
    early = trace(guide, book, date(2025, 12, 31), {"town": "b"}).path
    assert [step.id for step in early] == ["town", "end"]


def test_what_lies_beside_it_stands_before_what_is_known_elsewhere(tmp_path):
    write(tmp_path, OWN)
    known = almanac(fact("due", "date", date(2030, 1, 1)), fact("fee", "money", 5))
    _, book = structure(tmp_path, ALONE, known)
    assert book.fact_on("due", TODAY) == date(2026, 1, 1)
    assert book.fact_on("fee", TODAY) == 5


def test_without_files_of_its_own_what_is_known_elsewhere_is_used(tmp_path):
    write(tmp_path, {"lists.yaml": OWN["lists.yaml"]})
    known = almanac(fact("due", "date", date(2030, 1, 1)))
    guide, book = structure(tmp_path, ALONE, known)
    assert [s.id for s in trace(guide, book, TODAY, {"town": "b"}).path] == [
        "town",
        "end",
    ]
    # A fact that is nowhere is one that is not in force.
    lost = trace(guide, Almanac(lists=book.lists), TODAY, {"town": "b"})
    assert lost.outcome.result == "unconfirmed"


def test_fragments_may_lie_beside_it(tmp_path):
    write(
        tmp_path,
        {"fragments/leave/fragment.yaml": FILES["fragments/leave/fragment.yaml"]},
    )
    guide, _ = structure(
        tmp_path, "steps:\n  - {id: out, kind: include, fragment: leave}\n"
    )
    assert [step.id for step in guide.steps] == ["out--sure", "out--log-out"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("facts.yaml", "- {id: due, kind: day, values: []}\n"),
        ("lists.yaml", "- {id: towns}\n"),
        ("fragments/leave/fragment.yaml", "format: 2\n"),
    ],
)
def test_what_is_broken_beside_it_is_named(tmp_path, name, text):
    write(tmp_path, {**OWN, name: text})
    with pytest.raises(Faulty):
        structure(tmp_path, ALONE)


def test_a_structure_that_is_wrong_is_named(tmp_path):
    write(tmp_path, OWN)
    with pytest.raises(Faulty, match="there is no list `cities`"):
        structure(
            tmp_path, ALONE.replace("options_from: towns", "options_from: cities")
        )
    with pytest.raises(Faulty, match="cannot be read"):
        read_structure(tmp_path / "nowhere", Almanac())
    assert ON == TODAY
