"""What resume numbers need of a guide's files: its own number, its earlier forms."""

import json

import pytest

from kiosk.content.checker import _too_long
from kiosk.content.earlier import EARLIER, keep, read_earlier
from kiosk.content.faults import Faulty
from kiosk.domain.almanac import Almanac
from kiosk.domain.skeleton import encoded, skeleton_of
from kiosk.domain.ticket import MOST_KEPT
from kiosk.domain.ticket_numbers import number_of_guide
from tests.builders import HEAD, choice, compiled, guide
from tests.small_library import (
    BG,
    EN,
    FILES,
    GUIDE,
    small_library,
    told,
    verdict_on,
)

BOOK = Almanac()
FIRST = guide(choice("q", "a", "b"))
SECOND = guide(choice("q", "a", "b", "c"), version=2)


def kept(folder):
    faults = []
    found = read_earlier(folder, faults)
    assert faults == []
    return found


def write_forms(folder, count):
    forms = [
        guide(choice("q", "a", *(f"o{i}" for i in range(n)))) for n in range(count)
    ]
    lines = [json.loads(encoded(skeleton_of(each, BOOK))) for each in forms]
    (folder / EARLIER).write_text(json.dumps(lines), encoding="utf-8")


# -- keeping ------------------------------------------------------------------


def test_a_guide_without_the_file_has_no_earlier_forms(tmp_path):
    assert kept(tmp_path) == ()


def test_forms_are_kept_in_their_order_and_each_once(tmp_path):
    assert keep(tmp_path, FIRST, BOOK)
    assert not keep(tmp_path, FIRST, BOOK)
    assert keep(tmp_path, SECOND, BOOK)
    assert not keep(tmp_path, guide(choice("q", "a", "b"), version=3), BOOK)

    assert [each.version for each in kept(tmp_path)] == [1, 2]
    assert kept(tmp_path) == (skeleton_of(FIRST, BOOK), skeleton_of(SECOND, BOOK))


def test_one_form_is_one_line_so_that_a_change_shows_what_is_new(tmp_path):
    keep(tmp_path, FIRST, BOOK)
    before = (tmp_path / EARLIER).read_text(encoding="utf-8").splitlines()
    keep(tmp_path, SECOND, BOOK)
    after = (tmp_path / EARLIER).read_text(encoding="utf-8").splitlines()

    assert (len(before), len(after)) == (3, 4)
    assert after[1].rstrip(",") == before[1]


def test_no_more_forms_are_kept_than_can_be_told_apart(tmp_path):
    write_forms(tmp_path, MOST_KEPT)
    assert len(kept(tmp_path)) == MOST_KEPT
    with pytest.raises(Faulty, match="no more"):
        keep(tmp_path, SECOND, BOOK)


@pytest.mark.parametrize("text", ["", "[", "{}", '[{"joints": 1}]', '["x"]'])
def test_a_broken_file_is_named_and_never_written_over(tmp_path, text):
    path = tmp_path / EARLIER
    path.write_text(text, encoding="utf-8")
    faults = []

    assert read_earlier(tmp_path, faults) == ()
    assert [fault.path for fault in faults] == [path]
    with pytest.raises(Faulty):
        keep(tmp_path, FIRST, BOOK)
    assert path.read_text(encoding="utf-8") == text


def test_a_file_with_too_many_forms_is_named(tmp_path):
    write_forms(tmp_path, MOST_KEPT + 1)
    faults = []
    assert read_earlier(tmp_path, faults) == ()
    assert [f"more than {MOST_KEPT}" in fault.what for fault in faults] == [True]


# -- in the library -----------------------------------------------------------


def test_earlier_forms_belong_to_the_volume(tmp_path):
    small_library(tmp_path)
    keep((tmp_path / GUIDE).parent, FIRST, BOOK)

    library = small_library(tmp_path)

    assert library.all_faults() == ()
    assert library.volumes["benefit"].earlier == (skeleton_of(FIRST, BOOK),)


def test_a_guide_works_without_earlier_forms_that_cannot_be_read(tmp_path):
    library = small_library(tmp_path, **{GUIDE.replace("guide.yaml", EARLIER): "["})

    assert list(library.volumes) == ["benefit"]
    assert library.volumes["benefit"].earlier == ()
    ((file, _, _, what),) = told(tmp_path, library.faults)
    assert file.endswith(EARLIER)
    assert what.startswith("cannot be read")


def test_a_later_version_of_which_nothing_is_kept_is_a_warning(tmp_path):
    changes = [(GUIDE, "version: 1", "version: 2")]
    verdict = verdict_on(small_library(tmp_path, changes))

    assert verdict.passed
    assert any("nothing is kept" in fault.what for fault in verdict.faults)

    keep((tmp_path / GUIDE).parent, FIRST, BOOK)
    assert verdict_on(small_library(tmp_path, changes)).faults == ()


def test_a_guide_whose_numbers_nobody_would_say_is_refused(tmp_path):
    options = ", ".join(f"o{n}" for n in range(12))
    asks = "".join(
        f"  - {{id: s{n}, kind: question, ask: choices, options: [{options}]}}\n"
        for n in range(6)
    )
    whole = compiled(
        tmp_path, f"steps:\n{asks}  - {{id: e, kind: outcome, result: closed}}"
    )

    (problem,) = _too_long(whole.guide, BOOK)

    assert "29 digits" in problem.what
    assert not problem.warning
    assert list(_too_long(FIRST, BOOK)) == []


# -- numbers of guides --------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "right"), [(0, True), (999, True), (1000, False), (-1, False)]
)
def test_the_number_of_a_guide_has_three_digits(tmp_path, number, right):
    body = "steps:\n  - {id: end, kind: outcome, result: closed}\n"
    whole = compiled(tmp_path, f"number: {number}\n{body}")

    assert whole.guide.number == number
    faults = [(fault.line, "0 to 999" in fault.what) for fault in whole.faults]
    assert faults == ([] if right else [(HEAD.count("\n") + 1, True)])


def test_two_guides_with_one_number_are_refused_with_the_way_out(tmp_path):
    number = number_of_guide(guide(id="benefit"))
    folder = "guides/work/other/"
    twin = FILES[GUIDE].replace("id: benefit", "id: other")
    other = {
        f"{folder}guide.yaml": twin.replace(
            "version: 1", f"version: 1\nnumber: {number}"
        ),
        f"{folder}bg.yaml": FILES[BG],
        f"{folder}en.yaml": FILES[EN],
    }
    library = small_library(tmp_path, **other)

    ((file, line, _, what),) = told(tmp_path, library.faults)
    assert (file, line) == (f"{folder}guide.yaml", 4)
    assert "`benefit`" in what
    assert "`number: 0`" in what
    assert set(library.volumes) == {"benefit", "other"}
