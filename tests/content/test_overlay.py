"""A library's own contacts, laid over the directory's."""

import pytest

from kiosk.content.overlay import lay_over
from kiosk.domain.almanac import Almanac
from kiosk.domain.directory import Authority, Office, Words

TOWN = Words("Смолян")
ALMANAC = Almanac(
    authorities={"agency": Authority("agency", Words("Агенция"), Words("всичко"))},
    offices={
        "desk": Office("desk", "agency", TOWN, phone=("0301 1",), email="a@example.org")
    },
)


@pytest.fixture
def laid(tmp_path):
    """Give what lays a file over the directory."""
    path = tmp_path / "directory.yaml"

    def over(text):
        path.write_text(text, encoding="utf-8")
        return lay_over(ALMANAC, path)

    return over


def test_without_the_file_nothing_changes(tmp_path):
    assert lay_over(ALMANAC, None) == (ALMANAC, ())
    assert lay_over(ALMANAC, tmp_path / "none.yaml") == (ALMANAC, ())


def test_what_is_known_is_filled_in_and_the_rest_stays(laid):
    almanac, faults = laid(
        "offices:\n"
        "  desk:\n"
        '    address: "ул. „Първа“ № 1"\n'
        '    hours: {bg: "всеки ден", en: "every day"}\n'
        '    phone: ["0301 2", "0301 3"]\n'
        '    checked: "2026-11-24"\n'
    )

    desk = almanac.offices["desk"]
    assert faults == ()
    assert desk.address == Words("ул. „Първа“ № 1")
    assert desk.hours == Words("всеки ден", "every day")
    assert [number.split() for number in desk.phone] == [["0301", "2"], ["0301", "3"]]
    assert desk.email == "a@example.org"
    assert desk.checked == "2026-11-24"
    assert desk.missing == ()


def test_the_number_of_an_institution_is_filled_in(laid):
    almanac, _ = laid('authorities: {agency: {phone: "0700 1"}}\n')

    assert almanac.authorities["agency"].phone.split() == ["0700", "1"]


@pytest.mark.parametrize(
    "empty",
    [
        'offices: {desk: {address: "", phone: [], hours: ""}}\n',
        'offices: {desk: {}}\nauthorities: {agency: {phone: ""}}\n',
        "offices:\nauthorities:\n",
    ],
)
def test_what_is_left_empty_changes_nothing(laid, empty):
    assert laid(empty) == (ALMANAC, ())


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        ('offices: {stranger: {address: "x"}}\n', "none of that id"),
        ('offices: {desk: {adress: "x"}}\n', "adress"),
        ("offices: [desk]\n", "object"),
        ("offices: {\n", ""),
    ],
)
def test_what_is_wrong_is_named_and_nothing_else_breaks(laid, wrong, what):
    almanac, (fault,) = laid(wrong)

    assert almanac == ALMANAC
    assert fault.path.name == "directory.yaml"
    assert what in fault.what
