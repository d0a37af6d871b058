"""The technical log tells where it went wrong, and never whom it happened to."""

import logging
import re
import sys

import pytest

from kiosk.machine import log
from kiosk.machine.log import DiscreetFormatter, writing

CANARY = "Иванка-канарче-8501011234"
ours = logging.getLogger("kiosk.test")
others = logging.getLogger("somebody.else")


@pytest.fixture
def lines(tmp_path):
    def read():
        return (tmp_path / "gishe.log").read_text(encoding="utf-8").splitlines()

    with writing(tmp_path) as kept:
        assert kept
        yield read


def typed_a_name():
    name = CANARY
    raise ValueError(name)


def test_a_line_tells_when_where_and_what(lines):
    ours.warning("%d of %s in %s", 3, "guides.db", 0.5)
    (line,) = lines()
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d{4} WARNING kiosk\.test:\d+ "
        r"3 of guides\.db in 0\.5",
        line,
    )


def test_ours_is_heard_from_info_on_and_others_from_warning_on(lines):
    ours.debug("a")
    ours.info("b")
    others.info("c")
    others.warning("d")
    assert [line.split()[3].split(":")[0] for line in lines()] == [
        "kiosk.test",
        "somebody.else",
    ]


@pytest.mark.parametrize(
    "arg", [CANARY, "Ivanka", 8501011234, ValueError(CANARY), [CANARY], "a b", None]
)
def test_arguments_that_may_be_personal_are_named_by_their_type(lines, arg):
    ours.warning("typed: %s", arg)
    assert lines()[0].endswith(f"typed: {type(arg).__name__}")


def test_named_arguments_are_no_way_round(lines):
    ours.warning("%(who)s %(count)d", {"who": CANARY, "count": 3})
    assert lines()[0].endswith(" str 3")


def test_a_type_is_told(lines):
    ours.warning("%s", ValueError)
    assert lines()[0].endswith(" ValueError")


@pytest.mark.parametrize("args", [(CANARY,), (1, 2)])
def test_a_record_that_does_not_fit_together_is_still_told(args):
    record = logging.LogRecord("kiosk", 30, "x.py", 1, "%d things", args, None)
    assert DiscreetFormatter().format(record).endswith(" %d things")


def test_the_words_of_others_stay_out(lines):
    others.error(f"found {CANARY}")
    others.error("found %s", CANARY)
    ours.error(ValueError(CANARY))
    assert all(line.endswith(" …") for line in lines())


def test_an_exception_is_told_by_type_and_place(lines):
    try:
        try:
            typed_a_name()
        except ValueError as error:
            raise KeyError(CANARY) from error
    except KeyError:
        ours.exception("it went wrong", stack_info=True)
    told = "\n".join(lines())
    assert "  builtins.KeyError\n" in told
    assert "  builtins.ValueError\n" in told
    assert re.search(r"    [\w.]*test_log:\d+ typed_a_name$", told, re.MULTILINE)
    assert CANARY not in told


def test_the_context_of_an_exception_is_told_unless_it_is_hidden(lines):
    def fail(*, hidden):
        try:
            typed_a_name()
        except ValueError:
            if hidden:
                raise KeyError(CANARY) from None
            raise KeyError(CANARY)  # noqa: B904 - a context without a cause

    for hidden in (False, True):
        try:
            fail(hidden=hidden)
        except KeyError:
            ours.exception("it went wrong")
    told = "\n".join(lines())
    assert told.count("builtins.KeyError") == 2
    assert told.count("builtins.ValueError") == 1
    assert CANARY not in told


def test_causes_that_go_round_in_a_circle_end(lines):
    one, two = ValueError(CANARY), KeyError(CANARY)
    one.__cause__, two.__cause__ = two, one
    ours.error("a circle", exc_info=one)
    assert len(lines()) == 3


def test_a_place_without_a_name_is_told_as_such(lines):
    try:
        exec("raise ValueError", {"__builtins__": {"ValueError": ValueError}})  # noqa: S102
    except ValueError:
        ours.exception("it went wrong")
    assert any(line.startswith("    ?:1 ") for line in lines())


def test_other_listeners_still_get_the_whole_record():
    record = logging.LogRecord("kiosk", 30, "x.py", 1, "a %s", (CANARY,), None)
    DiscreetFormatter().format(record)
    assert record.getMessage() == f"a {CANARY}"


def test_files_are_small_and_few(lines, tmp_path):
    filler = "x" * 1000
    for _ in range(3 * log.MOST_BYTES // 1000 + 600):
        ours.warning(filler)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["gishe.log", "gishe.log.1", "gishe.log.2"]
    assert all(path.stat().st_size <= log.MOST_BYTES for path in tmp_path.iterdir())


def test_what_cannot_be_encoded_is_written_all_the_same(lines):
    ours.warning("half a \ud800 sign")
    assert lines()[0].endswith(r"half a \ud800 sign")


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "logs").touch()
    with writing(tmp_path / "logs") as kept:
        assert not kept
        ours.warning("to nobody")


def test_trouble_with_the_disk_is_nobodys_but_the_logs(lines, tmp_path, capsys):
    (handler,) = (
        handler
        for handler in logging.getLogger().handlers
        if getattr(handler, "baseFilename", "") == str(tmp_path / "gishe.log")
    )
    handler.stream.close()
    ours.warning("into a closed file %s", CANARY)
    assert capsys.readouterr().err == ""
    handler.stream = None


def test_afterwards_everything_is_as_before(tmp_path):
    root, kiosk = logging.getLogger(), logging.getLogger("kiosk")
    before = (list(root.handlers), kiosk.level)
    with pytest.raises(KeyError), writing(tmp_path):
        raise KeyError
    assert (list(root.handlers), kiosk.level) == before
    if sys.platform == "win32":
        (tmp_path / "gishe.log").unlink()
