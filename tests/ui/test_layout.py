"""Every screen of every guide, in every language and size: nothing cut, nothing lost.

WCAG 2.2, 1.4.4 (text at 200 %), 2.5.8 (targets), 4.1.2 (names), 2.4.2 (titles).
"""

import datetime
import functools

import pytest

from kiosk.ui.patron.checklist import ChecklistScreen
from kiosk.ui.patron.choice import ChoiceScreen
from kiosk.ui.patron.form import FormScreen
from kiosk.ui.patron.step import StepScreen
from kiosk.ui.patron.typed_answers import DayScreen, LineScreen, NumberScreen
from tests.builders import TODAY
from tests.kiosks import RESOURCES, lay_out, settle, shown
from tests.layout import faults
from tests.trips import go, standings, trip

WINDOWS = ((1280, 800), (1024, 768))
LARGE, SMALL = WINDOWS
LIBRARY = "Библиотека „Николай Вранчев“"
THEMES = sorted(path.name for path in (RESOURCES / "guides").iterdir())
GUIDES = {
    theme: sorted(path.name for path in (RESOURCES / "guides" / theme).iterdir())
    for theme in THEMES
}
IN_SEASON = {"heating-aid": datetime.date(2026, 9, 15)}
"""Days on which more of a guide is open than usual."""
ONE = "noi-unemployment-benefit"
"""A guide with nearly every kind of step."""


@pytest.fixture(scope="session")
def walks(content):
    """Give, by guide, a walk that stands at each of its steps."""

    @functools.cache
    def of(guide):
        return standings(content, guide, IN_SEASON.get(guide, TODAY))

    return of


@pytest.fixture
def inspector(open_kiosk, content):
    """Give what opens a kiosk to be looked over."""

    def made(language="bg", theme="light", percent=100):
        return Inspector(
            open_kiosk(
                content,
                language=language,
                station__theme=theme,
                station__text_size=percent,
                library__name=LIBRARY,
            )
        )

    return made


class Inspector:
    """Looks over a kiosk, screen by screen, and keeps what is wrong."""

    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.found = {}

    @property
    def faults(self):
        """What is wrong, a line each, with the place where it was first seen."""
        return "\n".join(f"{fault} ({where})" for fault, where in self.found.items())

    def look(self, name, root=None, windows=WINDOWS):
        """Look at what is up, in windows of several sizes."""
        window = self.kiosk.window
        for size in windows:
            if (window.width(), window.height()) != size:
                window.resize(*size)
            lay_out()
            for fault in faults(window, root or self.kiosk.screen):
                self.found.setdefault(fault, (name, size))
            if root is None:
                for fault in faults(window, window.header):
                    self.found.setdefault(fault, (name, size))
        self._look_at_title(name)

    def _look_at_title(self, name):
        title = getattr(self.kiosk.screen, "title", None)
        if title is not None and title.text() not in self.kiosk.window.windowTitle():
            self.found[f"not the window's title: {title.text()}"] = name

    def leaf_through(self, guide, walks, windows=WINDOWS):
        """Look at a guide's first screen, at each of its steps, at its answers."""
        bridge, session = self.kiosk.bridge, self.kiosk.kiosk.session
        bridge.show_guide(guide)
        self.look(f"{guide}, start", windows=windows)
        bridge.begin(guide)
        for step, walk in walks.items():
            session._running.walks[:] = [walk]
            bridge.show_step()
            self.look(f"{guide}, {step}", windows=windows)
            if isinstance(self.kiosk.screen, StepScreen):
                unfold(self.kiosk.screen)
                self.look(f"{guide}, {step}, unfolded", windows=[SMALL])
        bridge.show_answers()
        self.look(f"{guide}, answers", windows=windows)

    def wander(self):
        """Look at all that lies before and after a walk."""
        kiosk, bridge = self.kiosk, self.kiosk.bridge
        bridge.show_home()
        self.look("home")
        kiosk.window.home.notice_opened.emit()
        self.look("notice")
        for theme in kiosk.kiosk.catalogue.themes():
            bridge.show_topic(theme.id)
            self.look(f"topic {theme.id}")
        for query in ("пик", "данък", "li4na karta", "qqqqqqqq"):
            bridge.search(query)
            self.look(f"search {query}")
        bridge.show_home()
        bridge.end_by_patron()
        self.look("goodbye")
        kiosk.kiosk.recover()
        self.look("trouble")

    def open_sheets(self):
        """Look at every sheet."""
        kiosk = self.kiosk.kiosk
        entrance, tools = kiosk.entrance, kiosk.tools
        kiosk.idle.warn(25)
        self._look_at_sheet("idle")
        entrance.ask()
        entrance._on_barred(60)
        self._look_at_sheet("pin")
        entrance._on_opened()
        self._look_at_sheet("desk")
        for ask in (tools.ask_language, tools.ask_size, tools.ask_theme):
            ask()
            self._look_at_sheet(ask.__name__)
        kiosk.ask_first()
        kiosk._first_start.refuse_name(kiosk.tr("Write the name of the library."))
        self._look_at_sheet("first start")

    def _look_at_sheet(self, name):
        from kiosk.ui.widgets.sheet import Sheet

        (sheet,) = shown(self.kiosk.window, Sheet)
        self.look(name, root=sheet)
        sheet.close_sheet()


def unfold(screen):
    """Show all that a step can show: plan B, the calendar, what is wrong."""
    if screen._plan_b.isVisible():
        screen._plan_b.click()
    if isinstance(screen, DayScreen):
        screen.entry._open.click()
    if isinstance(screen, ChoiceScreen | NumberScreen | LineScreen | FormScreen):
        screen.forward.click()
    if isinstance(screen, ChecklistScreen) and screen._missing():
        screen.forward.click()


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("language", "percent", "windows"),
    [
        ("bg", 100, [LARGE]),
        ("tr", 200, [SMALL]),
        pytest.param("bg", 200, [SMALL], marks=pytest.mark.long),
        pytest.param("tr", 100, [LARGE], marks=pytest.mark.long),
        pytest.param("en", 100, [LARGE], marks=pytest.mark.long),
        pytest.param("en", 200, [SMALL], marks=pytest.mark.long),
    ],
)
def test_every_step_has_room(inspector, walks, language, percent, windows, theme):
    looking = inspector(language, percent=percent)
    looking.kiosk.bridge.assist()

    for guide in GUIDES[theme]:
        looking.leaf_through(guide, walks(guide), windows)

    assert looking.faults == ""


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("language", ["bg", "en", "tr"])
def test_what_surrounds_a_walk_has_room(inspector, language, percent):
    looking = inspector(language, percent=percent)

    looking.wander()
    looking.open_sheets()

    assert looking.faults == ""


@pytest.mark.parametrize("percent", [125, 150])
def test_a_guide_has_room_at_sizes_between(inspector, walks, percent):
    looking = inspector("tr", percent=percent)
    looking.kiosk.bridge.assist()

    looking.leaf_through(ONE, walks(ONE), [SMALL])

    assert looking.faults == ""


@pytest.mark.parametrize("theme", ["dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_guide_has_room_in_every_theme(inspector, walks, theme, percent):
    looking = inspector("bg", theme, percent)

    looking.leaf_through(ONE, walks(ONE), [SMALL])
    looking.wander()
    looking.open_sheets()

    assert looking.faults == ""


def test_larger_text_has_room_when_it_is_chosen_on_the_way(inspector, content):
    """A look that changes under a screen leaves nothing of the old one behind."""
    looking = inspector("bg")
    kiosk = looking.kiosk
    kiosk.bridge.begin(ONE)

    for number, move in enumerate(trip(content, ONE)[0]):
        if number % 4 == 0:
            percent = (200, 100)[number % 8 // 4]
            kiosk.stage.appearance.choose_text_size(percent)
            settle()
            looking.look(f"{move.step.id} at {percent} %")
        go(kiosk.bridge, move)

    assert looking.faults == ""


def test_nearly_every_step_is_looked_at(content, walks):
    steps = {
        (guide, step.id)
        for guides in GUIDES.values()
        for guide in guides
        for step in content.shelf.volume(guide).guide.steps
    }
    known = [guide for guides in GUIDES.values() for guide in guides]
    seen = {(guide, step) for guide in known for step in walks(guide)}

    assert sorted(content.shelf.guide_ids()) == sorted(known)
    assert len(steps - seen) < len(steps) / 20, steps - seen
