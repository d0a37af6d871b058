"""A screen that can be seen, or a voice that reads it; a place for both.

Source: the NVDA user guide in Bulgarian (github.com/nvaccess/nvda).
"""

import pytest

GUIDE = "digital-skills-blind-low-vision"
DAY = "2026-11-24"

VOICE = {"who": "reader", "sight": "hardly-see"}


@pytest.mark.parametrize(
    ("sight", "steps"),
    [
        ("small-letters", {"zoom", "magnifier", "settings"}),
        ("glare", {"contrast", "settings"}),
    ],
)
def test_who_sees_gets_the_tools_of_windows(walked, sight, steps):
    found = walked(DAY, who="reader", sight=sight)

    assert set(found.ids) & {"zoom", "magnifier", "contrast", "settings"} == steps
    assert found.items("prepare") == {"keys"}
    assert found.end == ("screen-ready", "done-here")
    assert len(found.notes("screen-ready")) == 1


@pytest.mark.parametrize(
    ("here", "steps"),
    [
        ("yes", {"start"}),
        ("no", {"fetch", "without-installing"}),
        ("not-sure", {"start", "fetch", "without-installing"}),
    ],
)
def test_the_reader_is_started_or_fetched(walked, here, steps):
    """Without NVDA a temporary copy runs: nothing is installed."""
    found = walked(DAY, **VOICE, nvda_here=here, used_before="yes")

    assert set(found.ids) & {"start", "fetch", "without-installing"} == steps
    assert ("stick" in found.items("prepare")) is (here != "yes")
    assert found.end == ("voice-ready", "done-here")


@pytest.mark.parametrize("used", ["yes", "no"])
def test_only_a_beginner_is_taught_the_keys(walked, used):
    found = walked(DAY, **VOICE, nvda_here="yes", used_before=used)

    keys = {"first-keys", "site-keys", "learn-keys"}
    assert set(found.ids) & keys == (keys if used == "no" else set())


def test_the_reader_is_closed_last(walked):
    """Whoever hears the screen logs out while it still speaks."""
    found = walked(DAY, **VOICE, nvda_here="yes", used_before="yes")

    assert found.ids.index("log-out--log-out") + 1 == found.ids.index("close")
    assert "headphones" in found.items("prepare")


def test_the_librarian_prepares_a_place(walked):
    found = walked(DAY, who="librarian")

    assert found.ids[1:] == [
        "install",
        "add-voice",
        "the-place",
        "manners",
        "training",
        "place-ready",
    ]
