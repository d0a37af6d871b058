"""What staff are told of the machine, in every state it can be in."""

import dataclasses

import pytest

from kiosk.services.health import (
    AREA_NAMES,
    LEVEL_NAMES,
    Area,
    Examined,
    Level,
    LogState,
    examine,
    worst,
)
from kiosk.services.phrases import Phrase
from kiosk.services.settings import Settings
from kiosk.services.settings_book import Problem

SETTINGS = Settings.of({"library.contact": "0301 1", "staff.pin": "$x"})
WELL = Examined(
    folder="/data",
    writable=True,
    alone=True,
    free_bytes=lambda: 5_000_000_000,
    log=LogState.KEPT,
    guides=10,
    content_faults=(),
    clock=None,
    settings=SETTINGS,
    problems=(),
)


def no_disk():
    raise OSError


def found(area, **changes):
    findings = examine(dataclasses.replace(WELL, **changes))
    return [finding for finding in findings if finding.area is area]


def test_all_is_well_and_every_area_says_so():
    findings = examine(WELL)
    assert [finding.area for finding in findings] == list(Area)
    assert {finding.level for finding in findings} == {Level.OK}
    assert all(finding.way_out is None for finding in findings)
    assert worst(findings) is Level.OK


@pytest.mark.parametrize(
    ("area", "changes", "level", "what"),
    [
        (Area.DATA_FOLDER, {"writable": False}, Level.FAULT, "kept in /data"),
        (Area.DATA_FOLDER, {"alone": False}, Level.WARNING, "/data cannot be locked"),
        (Area.DISK, {"free_bytes": no_disk}, Level.WARNING, "cannot be measured"),
        (Area.DISK, {"free_bytes": lambda: 999_999_999}, Level.WARNING, "999 MB"),
        (Area.DISK, {"free_bytes": lambda: 99_999_999}, Level.FAULT, "99 MB"),
        (Area.LOG, {"log": LogState.WAITING}, Level.WARNING, "waiting"),
        (Area.LOG, {"log": LogState.RESTORED}, Level.WARNING, "backup"),
        (Area.LOG, {"log": LogState.UNAVAILABLE}, Level.FAULT, "Nothing is being"),
        (Area.CONTENT, {"guides": 0}, Level.FAULT, "no guide"),
        (Area.CONTENT, {"content_faults": ["a:1: x"]}, Level.WARNING, "others: 1"),
        (Area.CLOCK, {"clock": "behind"}, Level.FAULT, "before the guides"),
        (Area.CLOCK, {"clock": "ahead"}, Level.WARNING, "more than a year"),
    ],
)
def test_trouble_has_a_level_and_a_way_out(area, changes, level, what):
    (finding,) = found(area, **changes)
    assert finding.level is level
    assert what in str(finding.what)
    assert str(finding.way_out)
    assert "{" not in f"{finding.what}{finding.way_out}"


@pytest.mark.parametrize("guides", [0, 3])
def test_mistakes_in_the_content_are_named_as_they_are(guides):
    faults = ["guide.yaml:3: x", "guide.yaml:9: y"]
    (finding,) = found(Area.CONTENT, guides=guides, content_faults=faults)
    assert finding.details == tuple(faults)


def test_each_problem_of_the_settings_is_told():
    problem = Problem("session.idle_seconds", Phrase("Settings", "Too {how}."))
    problems = [problem, dataclasses.replace(problem, name="log.keep_days")]
    first, second = found(Area.SETTINGS, problems=problems)
    assert str(first.what) == "session.idle_seconds: Too {how}."
    assert str(second.what).startswith("log.keep_days")
    assert first.level is Level.WARNING
    assert first.what.said(lambda _, words: words.replace("Too", "Твърде")) == (
        "session.idle_seconds: Твърде {how}."
    )


def test_what_the_privacy_notice_and_staff_need_is_asked_for():
    contact, pin = found(Area.SETTINGS, settings=Settings())
    assert "(library.contact)" in str(contact.way_out)
    assert "(staff.pin)" in str(pin.way_out)
    assert {contact.level, pin.level} == {Level.WARNING}


def test_the_worst_counts():
    assert worst(examine(dataclasses.replace(WELL, guides=0))) is Level.FAULT
    assert worst(examine(dataclasses.replace(WELL, alone=False))) is Level.WARNING
    assert worst([]) is Level.OK


def test_everything_has_a_name():
    assert AREA_NAMES.keys() == set(Area)
    assert LEVEL_NAMES.keys() == set(Level)
