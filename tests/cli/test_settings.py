"""Settings by the command line: shown, changed, refused; the PIN never as it is."""

import pytest

PIN = "482913"


def test_every_setting_is_shown_with_its_help(cli, tmp_path):
    said = cli("settings", "show", "--data", tmp_path)

    assert said.code == 0
    assert "station.text_size = 100   (default)" in said.lines
    assert "library.name = Библиотека   (default)" in said.lines
    assert said.err == ""


def test_a_setting_is_changed_and_kept(cli, tmp_path):
    changed = cli("settings", "set", "library.name", "НЧ „Орфей“", "--data", tmp_path)
    shown = cli("settings", "show", "--data", tmp_path)

    assert changed.code == 0
    assert changed.out == (
        "library.name: changed. The kiosk reads it when it starts.\n"
    )
    assert "library.name = НЧ „Орфей“" in shown.lines


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("station.text_size", "110", "station.text_size: "),
        ("station.theme", "pink", "station.theme: "),
        ("session.idle_seconds", "soon", "session.idle_seconds: "),
        ("library.nickname", "x", "library.nickname: "),
        ("staff.pin", "1234", "staff.pin: "),
    ],
)
def test_what_will_not_do_is_refused_in_words(cli, tmp_path, name, value, part):
    said = cli("settings", "set", name, value, "--data", tmp_path)

    assert said.code == 1
    assert said.err.startswith(part)
    assert len(said.err) > len(part) + 10
    assert not (tmp_path / "gishe.toml").exists()


def test_a_value_is_needed(cli, tmp_path):
    said = cli("settings", "set", "library.name", "--data", tmp_path)

    assert said.code == 2
    assert said.err == "library.name: which value?\n"


def test_the_pin_is_read_where_no_history_keeps_it(program, tmp_path):
    said = program("settings", "set", "staff.pin", "--data", tmp_path, given=f"{PIN}\n")

    kept = (tmp_path / "gishe.toml").read_text(encoding="utf-8")
    assert (said.code, said.err) == (0, "")
    assert PIN not in kept
    assert "argon2" in kept
    shown = program("settings", "show", "--data", tmp_path)
    assert "argon2" not in shown.out
    assert PIN not in shown.out


def test_a_file_that_is_broken_is_told_and_the_last_good_holds(cli, tmp_path):
    cli("settings", "set", "library.name", "НЧ „Орфей“", "--data", tmp_path)
    cli("settings", "show", "--data", tmp_path)
    (tmp_path / "gishe.toml").write_text("[library\n", encoding="utf-8")

    said = cli("settings", "show", "--data", tmp_path)

    assert said.code == 1
    assert said.err != ""
    assert "library.name = НЧ „Орфей“" in said.lines
