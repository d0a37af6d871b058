"""Settings in a real file that people edit by hand."""

import math
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import SettingRefused
from kiosk.machine.settings_file import TomlSettingsFile
from kiosk.services.settings_book import SettingsBook

BY_HAND = """\
# Written by the librarian.
[library]
name = "Смолян"  # as on the door

# The computer beside the window
[station]
name = "2"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "gishe.toml"


@pytest.fixture
def copy(tmp_path):
    return tmp_path / "gishe.last-good.toml"


@pytest.fixture
def file(path, copy):
    return TomlSettingsFile(path, copy)


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))


def test_no_file_is_no_settings(file):
    assert file.read() == {}
    assert file.last_good() == {}


def test_names_are_dotted(file, path):
    written(path, 'top = 1\n[a]\nb = [1]\n[a.c]\nd = "x"\n[a."e f"]\n"g.h" = true\n')
    assert file.read() == {
        "top": 1,
        "a.b": [1],
        "a.c.d": "x",
        'a."e f"."g.h"': True,
    }


def test_comments_stay_where_they_are(file, path):
    written(path, BY_HAND)
    file.write("library.name", 'Регионална „Н. Вранчев“ "x"')
    file.write("library.contact", "0301 6 23 45")
    file.write("home.often", ["heating-aid", "nra-pik-get"])
    assert path.read_text(encoding="utf-8") == (
        "# Written by the librarian.\n"
        "[library]\n"
        'name = "Регионална „Н. Вранчев“ \\"x\\""  # as on the door\n'
        'contact = "0301 6 23 45"\n'
        "\n"
        "# The computer beside the window\n"
        "[station]\n"
        'name = "2"\n'
        "\n"
        "[home]\n"
        'often = ["heating-aid", "nra-pik-get"]\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        'library.name = "x"\n',
        'library = {name = "x"}\n',
        '[library]\nname = "x"',
        "[library]\n[library.more]\na = 1\n",
        "[station.more]\na = 1\n[library]\nb = nan\n[station]\nname = '1'\n",
        "x = 1",
    ],
)
def test_a_new_key_finds_its_place_in_every_notation(file, path, text):
    written(path, text)
    before = file.read()
    file.write("library.contact", "a@b")
    after = dict(file.read())
    assert after.pop("library.contact") == "a@b"
    assert repr(after) == repr(before)


def test_notepad_is_understood(file, path):
    written(path, "\ufeff" + BY_HAND.replace("\n", "\r\n"))
    assert file.read() == {"library.name": "Смолян", "station.name": "2"}
    file.write("station.language", "tr")
    lines = path.read_bytes().split(b"\n")
    assert all(line.endswith(b"\r") for line in lines[:-1])
    assert file.read()["station.language"] == "tr"


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (b"[library]\nname = x\n", "line 2, column 8"),
        (b'[library]\nname = "\xd1"', "byte 19: UTF-8?"),
        (b"[library", "end of document"),
        (b"a = " + b"[" * 5000, "RecursionError"),
        (b"a = " + b"1" * 5000, "ValueError"),
        (b"\0\0\0\0", "line 1, column 1"),
    ],
)
def test_a_broken_file_is_named_with_the_place(file, path, content, where):
    path.write_bytes(content)
    with pytest.raises(SettingRefused) as refused:
        file.read()
    assert (refused.value.name, refused.value.reason) == ("gishe.toml", where)
    with pytest.raises(SettingRefused):
        file.write("library.name", "x")
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "text",
    [
        "library = 1\n",
        "library = 'name'\n",
        "library = []\n",
        "[[library]]\nname = 'x'\n",
        "[library.name]\nx = 1\n",
    ],
)
def test_nothing_is_written_over_what_is_something_else(file, path, text):
    written(path, text)
    with pytest.raises(SettingRefused) as refused:
        file.write("library.name", "x")
    assert refused.value.name == "library.name"
    assert path.read_text(encoding="utf-8") == text


def test_a_value_that_toml_has_no_word_for_is_refused(file, path):
    with pytest.raises(SettingRefused):
        file.write("library.name", object())
    assert not path.exists()


def test_a_place_that_cannot_be_read_or_written_is_said(tmp_path, copy):
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(SettingRefused, match=r"directory|denied"):
        TomlSettingsFile(folder, copy).read()
    with pytest.raises(SettingRefused, match=r"No such file|cannot find"):
        TomlSettingsFile(tmp_path / "no" / "file", copy).write("a.b", 1)


def test_a_good_file_is_remembered_with_its_comments(file, path, copy):
    written(path, BY_HAND)
    file.read()
    file.remember()
    assert copy.read_bytes() == path.read_bytes()
    assert file.last_good() == {"library.name": "Смолян", "station.name": "2"}


def test_the_copy_is_written_only_when_there_is_news(file, path, copy):
    written(path, BY_HAND)
    file.read()
    file.remember()
    before = copy.stat()
    file.read()
    file.remember()
    assert (copy.stat().st_ino, copy.stat().st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )


def test_a_broken_read_is_never_remembered(file, path, copy):
    written(path, BY_HAND)
    file.read()
    written(path, "[")
    with pytest.raises(SettingRefused):
        file.read()
    file.remember()
    assert not copy.exists()


@pytest.mark.parametrize("content", [None, b"", b" \n\n"])
def test_a_file_that_is_gone_or_emptied_comes_back_from_the_copy(
    file, path, copy, content
):
    copy.write_text(BY_HAND, encoding="utf-8")
    if content is not None:
        path.write_bytes(content)
    assert file.read()["library.name"] == "Смолян"
    file.write("station.name", "3")
    assert path.read_text(encoding="utf-8") == BY_HAND.replace('"2"', '"3"')


def test_a_copy_that_cannot_be_used_is_no_trouble(path, tmp_path):
    copy = tmp_path / "copy"
    copy.mkdir()
    file = TomlSettingsFile(path, copy)
    written(path, BY_HAND)
    file.read()
    file.remember()
    assert file.last_good() == {}
    assert list(copy.iterdir()) == []


COMMENTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12
)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
VALUES = st.one_of(
    TEXTS, st.integers(-(2**63), 2**63 - 1), st.booleans(), st.lists(TEXTS, max_size=3)
)


@st.composite
def files(draw):
    """Return a TOML file with a comment at every place that can have one."""
    tables = draw(st.permutations(["library", "station", "home", "own"]))
    comments = iter(draw(st.lists(COMMENTS, min_size=20, max_size=20)))
    lines = [f"# {next(comments)}"]
    for table in tables[: draw(st.integers(0, 4))]:
        lines += [f"[{table}] # {next(comments)}", f"# {next(comments)}"]
        for key in draw(st.lists(st.sampled_from(["name", "x"]), unique=True)):
            lines += [f"{key} = {draw(st.integers(0, 9))} # {next(comments)}"]
        lines += [""] * draw(st.integers(0, 2))
    return "\n".join([*lines, f"#{next(comments)}"])


@given(
    files(),
    st.sampled_from(["library.name", "station.name", "home.often", "own.y"]),
    VALUES,
)
def test_writing_keeps_every_comment_and_every_other_value(
    tmp_path_factory, text, name, value
):
    folder = tmp_path_factory.mktemp("file")
    path = folder / "gishe.toml"
    written(path, text)
    file = TomlSettingsFile(path, folder / "copy")
    before = file.read()

    file.write(name, value)

    assert file.read() == {**before, name: value}
    after = path.read_bytes().decode()
    key = name.partition(".")[2]
    kept = [
        line for line in text.split("\n") if line and not line.startswith(f"{key} = ")
    ]
    left = iter(after.split("\n"))
    assert all(line in left for line in kept), after
    comments = [line.partition("#")[2] for line in text.split("\n") if "#" in line]
    assert all(comment in after for comment in comments)


@given(st.dictionaries(st.sampled_from("abc"), VALUES))
def test_what_is_written_is_read(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("file")
    file = TomlSettingsFile(folder / "x", folder / "copy")
    for key, value in values.items():
        file.write(f"table.{key}", value)
    assert file.read() == {f"table.{key}": value for key, value in values.items()}


def test_not_a_number_is_kept_too(file, path):
    written(path, "[own]\nx = nan\n")
    file.write("own.y", 1)
    assert math.isnan(tomllib.loads(path.read_text(encoding="utf-8"))["own"]["x"])


def test_the_book_lives_through_a_spoilt_file(file, path, copy):
    book = SettingsBook(file)
    book.load()
    book.set("library.name", "Смолян")
    book.set("home.often", "heating-aid")
    good = path.read_bytes()

    written(path, "[library]\nname = Смолян\n")
    again = SettingsBook(TomlSettingsFile(path, copy))
    assert again.load().library.name == "Смолян"
    assert again.problems[0].name == "gishe.toml"

    path.unlink()
    assert again.load().home.often == ("heating-aid",)
    assert again.problems == ()
    again.set("station.name", "2")
    assert path.read_bytes().startswith(good)
