"""`main.py tour`: pictures of the real screens, and the rows that the walk left."""

import json

import pytest
from PySide6.QtGui import QImage

from kiosk.app.visitor import Visitor
from tests.trips import trip


@pytest.mark.slow
def test_it_leaves_a_picture_of_every_screen_and_the_log(cli, qapp, tmp_path, content):
    said = cli("tour", tmp_path / "out", "--guide", "nra-pik-get", "--on", "2026-11-24")

    pictures = sorted((tmp_path / "out").glob("*.png"))
    names = [path.stem.partition("-")[2] for path in pictures]
    rows = [
        json.loads(line)
        for line in (tmp_path / "out" / "log.jsonl").read_text("utf-8").splitlines()
    ]
    assert said.code == 0
    assert said.out == (
        f"bg-light-100: {len(pictures)} pictures, {len(rows)} log rows "
        f"in {tmp_path / 'out'}\n"
    )
    for name in ("home", "notice", "topic", "search", "idle", "staff-door", "goodbye"):
        assert name in names
    steps = [move.step.id for move in trip(content, "nra-pik-get", Visitor())[0]]
    assert [f"nra-pik-get-{step}" in names for step in steps] == [True] * len(steps)
    assert {(QImage(str(p)).width(), QImage(str(p)).height()) for p in pictures} == {
        (1280, 800)
    }
    shown = [
        r["what"]["step"] for r in rows if r.get("what", {}).get("kind") == "step-shown"
    ]
    assert [step for step in shown if step is not None][: len(steps)] == steps
    assert rows[0]["record"] == "started"
    assert rows[-1]["record"] == "ended"


@pytest.mark.slow
def test_every_way_has_its_folder_language_and_colours(cli, qapp, tmp_path):
    said = cli(
        *("tour", tmp_path, "--guide", "smolyan-help-directory"),
        *("--lang", "bg", "--lang", "en"),
        *("--theme", "contrast", "--text", "200", "--size", "1024x768"),
    )

    assert said.code == 0
    folders = sorted(path.name for path in tmp_path.iterdir())
    assert folders == ["bg-contrast-200", "en-contrast-200"]
    homes = [QImage(str(tmp_path / folder / "01-home.png")) for folder in folders]
    assert homes[0] != homes[1]
    for home in homes:
        assert (home.width(), home.height()) == (1024, 768)
        assert home.pixelColor(3, home.height() - 3).name() == "#000000"


def test_a_guide_that_there_is_not_is_named(cli, qapp, tmp_path):
    said = cli("tour", tmp_path / "out", "--guide", "there-is-none")

    assert said.code == 1
    assert said.err == "there is no guide 'there-is-none'\n"
    assert not (tmp_path / "out").exists()
